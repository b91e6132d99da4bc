/** Work in slices: after every few milliseconds the page goes on. */

/** Milliseconds of work after which a page is let go on. */
const SLICE = 5;

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}
