/** A consent whose own label is the notice: `I agree that my name goes to Bluebell Ltd. in Canada for … and is kept for a year`. */
import type { Notice } from '../../model/report';
import type { NoticeKind } from '../../model/vocabulary';
import { noticeLexicons } from '../lexicon/notice';
import type { Tree } from '../page';
import { readElements } from './elements';
import { readFacts } from './facts';
import { linksOf } from './links';
import type { Line } from './parts';
import { Piece } from './pieces';
import { dataIn } from './values';

/**
 * The nine elements that the words of a label give.
 * @param words the label as the page has it: where it stands and what it says
 * @param kind what the consent is for
 */
export function elementsOfLabel(tree: Tree, words: Pick<Piece, 'node' | 'text' | 'start' | 'words'>, kind: NoticeKind): Notice['elements'] {
  const whole = new Piece(words.node, words.text, words.start, words.words);
  const lexicons = noticeLexicons(words.words);
  const line: Line = { kind: 'line', piece: whole, level: 0, control: false, box: -1, node: words.node };
  const { elements } = readElements(lexicons, kind, readFacts(tree, lexicons, [line]), linksOf(tree));
  // In one sentence a single kind of data is a list of one: `my name and bids`.
  const items =
    elements.items.state === 'absent' && dataIn(lexicons, whole) > 0
      ? { state: 'present' as const, quotes: [whole.quote()] }
      : elements.items;
  return { ...elements, items };
}
