import { describe, expect, it } from 'vitest';
import { inOrder } from './pool';

/** Items finish in the order of their number of ticks, whatever their place. */
const ticks = async (n: number) => {
  for (let i = 0; i < n; i++) await Promise.resolve();
  return n;
};

describe('inOrder', () => {
  it('hands results over in input order although later ones are ready first', async () => {
    const got: number[] = [];
    expect(await inOrder([50, 1, 20, 2], 2, ticks, (result) => got.push(result))).toBe(4);
    expect(got).toEqual([50, 1, 20, 2]);
  });

  it('never has more than the limit under way', async () => {
    let now = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++now);
      await ticks(n);
      now--;
    };
    await inOrder([5, 1, 9, 3, 7], 2, work, () => {});
    expect(most).toBe(2);
  });

  it('begins nothing after an abort and still hands over what was under way', async () => {
    const stop = new AbortController();
    const got: number[] = [];
    const work = (n: number) => {
      if (n === 2) stop.abort();
      return ticks(n);
    };
    expect(await inOrder([1, 2, 3, 4], 1, work, (result) => got.push(result), stop.signal)).toBe(2);
    expect(got).toEqual([1, 2]);
  });
});
