/** Work in slices: after every few milliseconds the page goes on. */

/** Milliseconds of work after which a page is let go on. */
const SLICE = 5;

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page go on: its input and its frames come first. */
const rest = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/**
 * @param goesOn asked after each slice; when it says no, what was done so far is given up
 * @returns what the steps come to
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  goesOn?: () => boolean,
  pause: () => Promise<unknown> = rest,
): Promise<T | undefined> {
  for (;;) {
    const began = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - began < SLICE);
    if (goesOn?.() === false) return undefined;
    await pause();
  }
}
