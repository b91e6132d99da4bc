/** What a save reads takes its time, and ends when it takes too long, so that it holds up nothing that follows. */
import type { Late } from '../../model/page-evidence';
import { inSlices, rest } from '../page/slices';

/** Milliseconds after which work is given up; below the worker's patience, so that nobody waits for what goes on unheard. */
const LIMIT = 5_000;

class TooLong extends Error {}

/** @returns what the steps come to, or that they came to nothing in time */
export async function inTime<T extends object>(steps: Generator<void, T>, limit = LIMIT): Promise<T | Late> {
  const end = performance.now() + limit;
  const pause = async (): Promise<void> => {
    if (performance.now() > end) throw new TooLong();
    await rest();
  };
  try {
    return await inSlices(steps, pause);
  } catch (error) {
    if (error instanceof TooLong) return 'late';
    throw error;
  }
}
