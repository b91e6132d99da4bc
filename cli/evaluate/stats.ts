/** Proportions with their counts and 95 % intervals; nothing here knows what is counted. */

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054;

/** A proportion: how many of how many, and the Wilson interval. `value` is null where there was no case. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure with an interval but no count of its own (F1). */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How well something was found: counts, then the three figures made of them. */
export interface Retrieval {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Estimate;
}

/**
 * `hits` of `of` with the Wilson score interval (Wilson 1927), which stays within 0..1 and holds for few cases.
 * @returns figures rounded to four decimals, so that the same counts print the same bytes
 */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: null, low: null, high: null };
  const p = hits / of;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { hits, of, value: round(p), low: round(Math.max(0, centre - half)), high: round(Math.min(1, centre + half)) };
}

/**
 * Precision, recall and F1. F1 is no proportion, but the Jaccard share found/(found+extra+missed) is one and F1 = 2J/(1+J) rises with
 * it, so the interval of F1 is that of J carried over.
 */
export function retrieval(found: number, extra: number, missed: number): Retrieval {
  const overlap = share(found, found + extra + missed);
  const carry = (j: number | null) => (j === null ? null : round((2 * j) / (1 + j)));
  const all = found + extra + missed;
  return {
    found,
    extra,
    missed,
    precision: share(found, found + extra),
    recall: share(found, found + missed),
    f1: { value: all === 0 ? null : round((2 * found) / (2 * found + extra + missed)), low: carry(overlap.low), high: carry(overlap.high) },
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
