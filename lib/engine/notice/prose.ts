/** What sentences say of the elements where no label does. */
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { countriesIn } from './countries';
import { bare, look, type Piece, sentences } from './pieces';
import { dataIn } from './values';

/** A sentence that hands data on, and how. */
export interface Handing {
  readonly piece: Piece;
  readonly overseas: boolean;
}

/** Sentences that hand data on, without those that deny it. */
export function handings(lexicons: readonly NoticeLexicon[], prose: readonly Piece[]): Handing[] {
  const out: Handing[] = [];
  for (const line of prose) {
    for (const piece of sentences(line)) {
      const kinds = new Set(look(lexicons, 'transfer', piece).map((hit) => hit.means));
      if (kinds.has('none') || kinds.has('promise') || !(kinds.has('provide') || kinds.has('overseas') || kinds.has('outsource'))) continue;
      out.push({ piece, overseas: kinds.has('overseas') || goesAbroad(lexicons, piece) });
    }
  }
  return out;
}

/** A country other than the reader's own stands in the sentence, as a place or in the brackets after a name. */
export function goesAbroad(lexicons: readonly NoticeLexicon[], piece: Piece): boolean {
  const home = lexicons[0]?.home ?? '';
  return countriesIn(piece, 'prose').some(
    (found) => found.code !== home && (home !== '' || IN_PLACE.test(piece.words.slice(0, found.start))),
  );
}

/** English words before a country that make it a place where data goes, and not the reader's own or a law's. */
const IN_PLACE =
  /\b(?:Ltd|Limited|LLC|Inc|GmbH|Corp|PLC|S\.A|B\.V)\.?,?\s(?:\(|(?:(?:which is |who is )?(?:based|located|established|registered) )?in (?:the )?)$/i;

/** Items that the sentences of one line name: concrete, in general, or not at all. */
export function itemsTold(lexicons: readonly NoticeLexicon[], line: Piece): 'present' | 'vague' | 'bare' | 'absent' {
  const body = bare(line);
  if (dataIn(lexicons, body) >= 2) return 'present';
  const kinds = new Set(look(lexicons, 'items', body).map((hit) => hit.means));
  if (kinds.has('class') || kinds.has('reference')) return 'vague';
  return kinds.has('bare') ? 'bare' : 'absent';
}
