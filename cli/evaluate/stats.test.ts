import { describe, expect, it } from 'vitest';
import { retrieval, share } from './stats';

describe('share', () => {
  // Published values: Newcombe 1998, table I, method 3 (score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the Wilson interval of %i in %i', (hits, of, low, high) => {
    const got = share(hits, of);
    expect(got.low).toBeCloseTo(low, 4);
    expect(got.high).toBeCloseTo(high, 4);
  });

  it('has no figure without a case', () => {
    expect(share(0, 0)).toEqual({ hits: 0, of: 0, value: null, low: null, high: null });
  });

  it('never leaves 0..1', () => {
    expect(share(3, 3).high).toBe(1);
    expect(share(0, 3).low).toBe(0);
  });
});

describe('retrieval', () => {
  it('counts by hand: 3 found, 1 extra, 2 missed', () => {
    const got = retrieval(3, 1, 2);
    expect(got.precision).toMatchObject({ hits: 3, of: 4, value: 0.75 });
    expect(got.recall).toMatchObject({ hits: 3, of: 5, value: 0.6 });
    expect(got.f1.value).toBeCloseTo(6 / 9, 4);
  });

  it('carries the interval of the Jaccard share over to F1', () => {
    const { low, high } = share(3, 6);
    const got = retrieval(3, 1, 2).f1;
    expect(got.low).toBeCloseTo((2 * (low as number)) / (1 + (low as number)), 3);
    expect(got.high).toBeCloseTo((2 * (high as number)) / (1 + (high as number)), 3);
  });

  it('has no figure where nothing was due and nothing said', () => {
    expect(retrieval(0, 0, 0).f1).toEqual({ value: null, low: null, high: null });
  });
});
