/** What a consent's own sentence says of the recipient and the purpose: "… to Bluebell Ltd. so that it can deliver my order". */
import type { Consent, Notice, NoticeElement, Quote } from '../../model/report';
import { noticeLexicons } from '../lexicon/notice';
import { recipientsIn } from '../notice/named';
import { Piece, says } from '../notice/pieces';

interface Told extends Pick<Notice['elements'], 'recipient' | 'purpose'> {
  /** Recipients that it speaks of by their role; 'third parties' are none. */
  readonly roles: readonly Quote[];
}

/** The legal word for whoever it is: it says that there is somebody, the notice says who. */
const ANYONE = /^(?:제?\s?3자|제삼자|第三者|第三方|third[- ]part(?:y|ies)|dritte[nr]?|tiers|terceros)$/i;

/** Whether a quote says no more than that there is a recipient. */
export const isAnyone = ({ words }: Quote): boolean => ANYONE.test(words);

const ABSENT: NoticeElement = { state: 'absent', quotes: [] };

/** Elements that the words of a consent state by themselves; absent where they do not. */
export function toldByLabel(consent: Consent): Told {
  const { node, text, start, words } = consent.quote;
  const piece = new Piece(node, text, start, words);
  const lexicons = noticeLexicons(words);
  const all = recipientsIn(lexicons, [{ piece, overseas: false }]);
  const who = all.filter((entity) => entity.state === 'named');
  const why = says(lexicons, 'purpose', piece, 'purpose');
  return {
    recipient: who.length > 0 ? { state: 'named', quotes: who.map((entity) => entity.piece.quote()) } : ABSENT,
    roles: all.filter((entity) => entity.state === 'vague' && !ANYONE.test(entity.name)).map((entity) => entity.piece.quote()),
    purpose: why ? { state: 'present', quotes: [piece.quote()] } : ABSENT,
  };
}
