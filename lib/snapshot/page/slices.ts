/** Work in slices: after every few milliseconds the page goes on. */

/** Milliseconds of work after which a page is let go on. */
const SLICE = 5;

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page go on: its input and its frames come first. */
export const rest = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** @returns what the steps come to */
export async function inSlices<T>(steps: Generator<void, T>, pause: () => Promise<unknown> = rest): Promise<T> {
  for (;;) {
    const began = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - began < SLICE);
    await pause();
  }
}
