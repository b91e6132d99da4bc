/** What sentences say of the elements where no label does. */
import { inOrder } from '../lexicon/pattern';
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
const IN_PLACE = inOrder(
  /\b(?:Ltd|Limited|LLC|Inc|GmbH|Corp|PLC|S\.A|B\.V)\.?,?\s/i,
  /(?:\(|(?:(?:which is |who is )?(?:based|located|established|registered) )?in (?:the )?)$/i,
);

/** `your e-mail address`, `이메일 주소를`: one kind of data that is all of what goes out. */
function isWhole(words: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    /\b(?:your|my)\s(?:[\w-]+\s){0,2}$/i.test(words.slice(0, start)) ||
    /^(?:\s?(?:주소|번호|정보))?(?:을|를)\s/.test(words.slice(end)) ||
    /^(?:等?を)/.test(words.slice(end)) ||
    /(?:您|你)的$/.test(words.slice(0, start))
  );
}

/** Items that the sentences of one line name: concrete, in general, or not at all. */
export function itemsTold(lexicons: readonly NoticeLexicon[], line: Piece): 'present' | 'vague' | 'bare' | 'absent' {
  const body = bare(line);
  if (dataIn(lexicons, body) >= 2) return 'present';
  const [only] = look(lexicons, 'items', body).filter((hit) => hit.means === 'datum');
  if (only && isWhole(body.words, only)) return 'present';
  const kinds = new Set(look(lexicons, 'items', body).map((hit) => hit.means));
  if (kinds.has('class') || kinds.has('reference')) return 'vague';
  return kinds.has('bare') ? 'bare' : 'absent';
}
