/** Whether a notice says that one may refuse, and what refusing leads to (PIPA arts 17(2)5 and 28-8(2)5). Withdrawal later is neither. */
import type { Quote } from '../../model/report';
import { anyOf } from '../lexicon/pattern';
import type { NoticeLexicon, RefusalWord } from '../lexicon/shapes/notice';
import { look, Piece, sentences } from './pieces';
import type { Fact } from './tables';

export interface Refusal {
  readonly right: readonly Quote[];
  readonly consequence: readonly Quote[];
}

/** A consequence often stands in the next sentence ("However, …"), which alone says nothing of refusing. */
const GOES_ON = /^(?:단|다만|그러나|이\s?경우|그\s?경우|however|but|in (?:that|this) case|ただし|但し|その場合|但|否则)[\s,，:、]/i;

/** A label that announces the right or the way to refuse, and one that announces what refusing leads to. */
const HOW = /권리|방법|절차|\b(?:right|how|procedure|way)\b|方法|手続|权利|權利|方式/i;
const EFFECT =
  /불이익|효과|결과|제한|경우|거부\s?시|\b(?:consequences?|effects?|disadvantages?|what happens|if)\b|不利益|影響|影响|効果|场合|場合|后果|後果/i;
/** Under a label for both, the words that say what is lost, or that nothing is. */
const LIMITS = anyOf(
  /제한|불가|불이익|없(?:습|으|어|다|음)|어렵|어려|못\s?[하받]|영향|지장/i,
  /\b(?:cannot|can't|unable|not be able|limited|restricted|unavailable|without|no effect|nothing)\b|できな|できませ|いただけ|制限|無|无法/i,
  /不能|無法|限制|影响|影響/i,
);

/** A sentence after the right is read with it as far as this: a long exception may stand between. */
const AHEAD = 2;

/**
 * @param lines everything that can be read of the notice, in order
 */
export function readRefusal(lexicons: readonly NoticeLexicon[], lines: readonly Piece[], facts: readonly Fact[] = []): Refusal {
  const right: Quote[] = [];
  const consequence: Quote[] = [];
  for (const { labels, value, empty, under } of facts) {
    if (empty || !labels.includes('refusal') || !under) continue;
    if (HOW.test(under.words)) right.push(value.quote());
    if (EFFECT.test(under.words) && (!HOW.test(under.words) || LIMITS.test(value.words))) consequence.push(value.quote());
  }
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
  // What happens to somebody who does not agree is told only where one may.
  if (right.length === 0) right.push(...consequence.filter(({ words }) => !LEAVES.test(words)));
  return { right, consequence };
}

/** Terms that one takes or leaves give no choice. */
const LEAVES = /\b(?:stop|discontinue|refrain from|not) (?:access|us)(?:ing|e)\b|\bleave (?:the|this) (?:site|service|app)/i;

function kindsOf(lexicons: readonly NoticeLexicon[], piece: Piece): Set<RefusalWord> {
  return new Set(look(lexicons, 'refusal', piece).map((hit) => hit.means));
}
