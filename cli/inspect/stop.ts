/** Ctrl-C: the first finishes what is under way, the second ends at once. */
import { EXIT } from '../exit';

/** @returns a signal that the first Ctrl-C aborts, and the way to stop listening */
export function untilInterrupt(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  return { signal: controller.signal, release: () => void process.off('SIGINT', interrupt) };
}
