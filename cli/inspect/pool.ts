/** Bounded work with results in the order of the input, so that output does not depend on which page was quicker. */

/**
 * Runs `work` on every item, at most `limit` at once, and hands results to `done` in input order as soon as they are ready.
 * Once `signal` is aborted no further item is begun; what has begun is finished and handed over.
 * @returns how many items were done
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  done: (result: Result, item: Item) => void,
  signal?: AbortSignal,
): Promise<number> {
  const ready = new Map<number, Result>();
  let next = 0;
  let handed = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && !signal?.aborted) {
      const at = next++;
      ready.set(at, await work(items[at] as Item));
      for (; ready.has(handed); handed++) {
        done(ready.get(handed) as Result, items[handed] as Item);
        ready.delete(handed);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return handed;
}
