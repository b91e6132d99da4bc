/** Whether a notice says that one may refuse, and what refusing leads to (PIPA arts 17(2)5 and 28-8(2)5). Withdrawal later is neither. */
import type { Quote } from '../../model/report';
import type { NoticeLexicon } from '../lexicon/notice';
import { look, type Piece, sentences } from './pieces';

export interface Refusal {
  readonly right: readonly Quote[];
  readonly consequence: readonly Quote[];
}

/** A consequence often stands in the next sentence ("However, …"), which alone says nothing of refusing. */
const GOES_ON = /^(?:단|다만|그러나|이\s?경우|그\s?경우|however|but|in (?:that|this) case|ただし|但し|その場合|但|否则)[\s,，:、]/i;

/**
 * @param lines everything that can be read of the notice
 * @param valued values that stand under a refusal label: they are consequences even without the word
 */
export function readRefusal(lexicons: readonly NoticeLexicon[], lines: readonly Piece[]): Refusal {
  const right: Quote[] = [];
  const consequence: Quote[] = [];
  for (const line of lines) {
    const all = sentences(line);
    for (const [at, one] of all.entries()) {
      const kinds = look(lexicons, 'refusal', one).map((hit) => hit.means);
      if (kinds.includes('right')) right.push(one.quote());
      if (kinds.includes('consequence')) consequence.push(one.quote());
      const next = all[at + 1];
      if (!next || !kinds.includes('right') || kinds.includes('consequence') || !GOES_ON.test(next.words)) continue;
      const both = line.cut(one.start - line.start, next.start - line.start + next.words.length);
      if (look(lexicons, 'refusal', both).some((hit) => hit.means === 'consequence')) consequence.push(next.quote());
    }
  }
  return { right, consequence };
}
