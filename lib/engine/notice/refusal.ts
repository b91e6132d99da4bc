/** Whether a notice says that one may refuse, and what refusing leads to (PIPA arts 17(2)5 and 28-8(2)5). Withdrawal later is neither. */
import type { Quote } from '../../model/report';
import type { NoticeLexicon, RefusalWord } from '../lexicon/notice';
import { look, Piece, sentences } from './pieces';

export interface Refusal {
  readonly right: readonly Quote[];
  readonly consequence: readonly Quote[];
}

/** A consequence often stands in the next sentence ("However, …"), which alone says nothing of refusing. */
const GOES_ON = /^(?:단|다만|그러나|이\s?경우|그\s?경우|however|but|in (?:that|this) case|ただし|但し|その場合|但|否则)[\s,，:、]/i;

/** A sentence after the right is read with it as far as this: a long exception may stand between. */
const AHEAD = 2;

/**
 * @param lines everything that can be read of the notice, in order
 */
export function readRefusal(lexicons: readonly NoticeLexicon[], lines: readonly Piece[]): Refusal {
  const right: Quote[] = [];
  const consequence: Quote[] = [];
  const all = lines.flatMap((line) => sentences(line));
  for (const [at, one] of all.entries()) {
    const kinds = kindsOf(lexicons, one);
    if (kinds.has('right')) right.push(one.quote());
    if (kinds.has('consequence')) consequence.push(one.quote());
    const next = all[at + 1];
    if (!kinds.has('right') || kinds.has('consequence') || !next || !GOES_ON.test(next.words)) continue;
    const ahead = all.slice(at + 1, at + 1 + AHEAD).filter((piece) => piece.text === next.text);
    const joined = new Piece(one.node, one.text, one.start, [one, ...ahead].map((piece) => piece.words).join(' '));
    if (kindsOf(lexicons, joined).has('consequence')) consequence.push(next.quote());
  }
  return { right, consequence };
}

function kindsOf(lexicons: readonly NoticeLexicon[], piece: Piece): Set<RefusalWord> {
  return new Set(look(lexicons, 'refusal', piece).map((hit) => hit.means));
}
