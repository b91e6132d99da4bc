/** What a consent's own sentence says of the recipient and the purpose: "… to Bluebell Ltd. so that it can deliver my order". */
import type { Consent, Notice, NoticeElement } from '../../model/report';
import { noticeLexicons } from '../lexicon/notice';
import { recipientsIn } from '../notice/named';
import { Piece, says } from '../notice/pieces';

type Told = Pick<Notice['elements'], 'recipient' | 'purpose'>;

const ABSENT: NoticeElement = { state: 'absent', quotes: [] };

/** Elements that the words of a consent state by themselves; absent where they do not. */
export function toldByLabel(consent: Consent): Told {
  const { node, text, start, words } = consent.quote;
  const piece = new Piece(node, text, start, words);
  const lexicons = noticeLexicons(words);
  const who = recipientsIn(lexicons, [{ piece, overseas: false }]).filter((entity) => entity.state === 'named');
  const why = says(lexicons, 'purpose', piece, 'purpose');
  return {
    recipient: who.length > 0 ? { state: 'named', quotes: who.map((entity) => entity.piece.quote()) } : ABSENT,
    purpose: why ? { state: 'present', quotes: [piece.quote()] } : ABSENT,
  };
}
