/** Pairs detected controls with labelled ones. */
import { fold, squash } from '../../lib/model/text';

/**
 * The form in which control texts are compared: NFC, lower case, without white space and without anything but letters and digits, so that
 * a bracket or a full stop more or less does not part what belongs together.
 */
export function comparable(text: string): string {
  const squashed = squash(fold(text)).text;
  const bare = squashed.replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' ? squashed : bare;
}

export interface Pairing {
  /** Positions [labelled, detected], in the order of the labels; `exact` when the texts are the same. */
  readonly pairs: readonly { readonly labelled: number; readonly detected: number; readonly exact: boolean }[];
  readonly missed: readonly number[];
  readonly extra: readonly number[];
}

/**
 * Each control is used once. Equal texts are paired in document order; where equally many are then left on both sides, those are paired
 * in document order too, because a control can be read by its heading or by its own sentence.
 */
export function pairControls(labelled: readonly string[], detected: readonly string[]): Pairing {
  const free = new Map<string, number[]>();
  detected.forEach((text, at) => {
    const key = comparable(text);
    const queue = free.get(key);
    if (queue) queue.push(at);
    else free.set(key, [at]);
  });
  const pairs: { labelled: number; detected: number; exact: boolean }[] = [];
  const missed: number[] = [];
  labelled.forEach((text, at) => {
    const found = free.get(comparable(text))?.shift();
    if (found === undefined) missed.push(at);
    else pairs.push({ labelled: at, detected: found, exact: true });
  });
  const extra = [...free.values()].flat().sort((a, b) => a - b);
  if (missed.length > 0 && missed.length === extra.length) {
    missed.forEach((at, n) => {
      pairs.push({ labelled: at, detected: extra[n] as number, exact: false });
    });
    return { pairs: pairs.sort((a, b) => a.labelled - b.labelled), missed: [], extra: [] };
  }
  return { pairs, missed, extra };
}
