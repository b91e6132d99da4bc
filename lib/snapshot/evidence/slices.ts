/** Work in slices: after every few milliseconds the page goes on. What takes too long ends, so that it holds up nothing that follows. */
import type { Late } from '../../model/page-evidence';

/** Milliseconds of work after which a page is let go on. */
const SLICE = 5;
/** Milliseconds after which work is given up; below the worker's patience, so that nobody waits for what goes on unheard. */
const LIMIT = 5_000;

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** @returns what the steps come to, or that they came to nothing in time */
export async function inSlices<T>(steps: Generator<void, T>, limit = LIMIT): Promise<T | Late> {
  const end = performance.now() + limit;
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now > end) return 'late';
    if (now - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}
