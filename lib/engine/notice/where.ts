/** Where the data goes: countries named, and destinations without a name. */
import type { NoticeElement, Quote } from '../../model/report';
import type { NoticeKind } from '../../model/vocabulary';
import { inOrder } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { countriesIn, type Found, type Place } from './countries';
import type { Facts } from './facts';
import { type Piece, says } from './pieces';
import type { Handing } from './prose';
import { branchIn } from './recipients';
import { element, factsOf } from './told';
import type { Row } from './who';

export interface Where {
  readonly element: NoticeElement;
  /** ISO codes, sorted. */
  readonly codes: string[];
  /** Words that name the notice's own country. */
  readonly home: Quote | undefined;
}

/** @returns the countries as ISO 3166-1 alpha-2 codes, sorted, and the element that says how well they are told */
export function readCountries(
  lexicons: readonly NoticeLexicon[],
  kind: NoticeKind,
  facts: Facts,
  rows: readonly Row[],
  told: readonly Handing[],
): Where {
  const home = lexicons[0]?.home ?? '';
  const codes = new Set<string>();
  const quotes: Quote[] = [];
  let homeQuote: Quote | undefined;
  const take = (piece: Piece, place: Place, keep: (found: Found) => boolean = () => true): void => {
    for (const found of countriesIn(piece, place)) {
      if (!keep(found)) continue;
      if (found.code === home) homeQuote ??= piece.quote();
      else {
        codes.add(found.code);
        quotes.push(piece.quote());
      }
    }
  };
  const fields = factsOf(facts, 'country');
  for (const fact of fields) take(fact.value, 'field');
  for (const fact of factsOf(facts, 'recipient')) take(fact.value, 'brackets');
  for (const { piece } of facts.heads) take(piece, 'brackets');
  for (const { entity } of rows) {
    take(entity.piece, 'brackets');
    if (entity.state === 'vague' && branchIn(entity.piece)) take(entity.piece, 'prose', (found) => found.start === 0);
  }
  const abroad = told.filter((one) => one.overseas);
  const placed = told.filter((one) => one.overseas || PLACE.test(one.piece.words));
  for (const { piece } of placed) {
    const own = ownOf(piece);
    take(piece, 'prose', (found) => !own.has(found.code) && !residents(piece, found) && !excluded(piece, found));
  }
  if (codes.size > 0) return { codes: [...codes].sort(), element: element('named', quotes), home: homeQuote };
  const vague = [
    ...fields.filter((fact) => !fact.empty && countriesIn(fact.value, 'field').length === 0).map((fact) => fact.value),
    ...rows.filter(({ entity }) => says(lexicons, 'abroad', entity.piece)).map(({ entity }) => entity.piece),
    ...(kind === 'overseas' ? abroad.map((one) => one.piece).filter((piece) => says(lexicons, 'abroad', piece)) : []),
  ];
  return {
    codes: [],
    element: element(
      vague.length > 0 ? 'vague' : 'absent',
      vague.map((piece) => piece.quote()),
    ),
    home: homeQuote,
  };
}

/** `If you are located outside of India … processed in India`: the country that is not the reader's is the one who writes' own. */
function ownOf(piece: Piece): Set<string> {
  const own = /\b(?:you|users?|customers?)\b[^.,]{0,40}\boutside (?:of )?(?:the )?([^.,;]{2,40})/i.exec(piece.words);
  return new Set(
    own
      ? countriesIn(piece.cut(piece.words.indexOf(own[1] as string, own.index)), 'prose')
          .filter((found) => found.start < 4)
          .map(({ code }) => code)
      : [],
  );
}

/** `Data of U.S. users is stored in the U.S.`: the country is the reader's own. */
function residents(piece: Piece, found: Found): boolean {
  const name = piece.words.slice(found.start, found.end);
  return new RegExp(`${name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}\\s(?:users|residents|customers|citizens|consumers)`).test(piece.words);
}

/** Words of sending to or keeping in a place. */
const PLACE =
  /\btransfer|\bstor(?:ed?|age)\b|\bprocess|\bhost|\baccess|\blocat|\bserver|서버|저장|보관|이전|소재|전송|保存|移転|所在|存储|传输/i;

const BEYOND =
  /^\s?(?:境外|以外|之外|国外|の外|外の|外に|域外|밖|이외|외의\s|외\s(?:국가|지역|다른)|(?:的|とは|と)?(?:不同|異な)|[와과는은]?\s?(?:다른|다를|상이))/;

const SHORT = /^(?:U\.?S\.?A?\.?|U\.?K\.?|EU|EEA)$/;

/** `outside the EEA`, `laws of the United States`, `U.S. legal requirements`: no destination. */
function excluded(piece: Piece, found: Found): boolean {
  const name = piece.words.slice(found.start, found.end);
  const after = piece.words.slice(found.end);
  // As an adjective: "U.S. legal requirements".
  if (
    SHORT.test(name) &&
    /^\s(?!(?:and|or|to|where|which|for|as|via|by|in|with|on|under|through|at|may|can|will|is|are)\b)[a-z]/.test(after)
  )
    return true;
  // `Regulation (EU) 2016/679`, `EU–US Data Privacy Framework`: what a law is called.
  if (
    /^\)?\s?(?:No\.? ?)?\d{2,4}\/\d|^\s?[-–—]\s?(?:U\.?S|UK|Swiss)|^(?:\s(?:\w+ )?)?(?:Data )?Privacy (?:Framework|Shield)/.test(after) ||
    /\bEU\s?[-–—]\s?$/.test(piece.words.slice(0, found.start))
  )
    return true;
  // `호주 밖에서`, `日本以外の国`, `澳大利亚境外`: anywhere but there; `与法国不同`: only compared.
  if (BEYOND.test(after)) return true;
  const before = piece.words.slice(Math.max(0, found.start - 100), found.start);
  const at = inOrder(
    /[\s\S]*\b/i,
    [
      /outside|out of|residents? (?:of|in)|(?:if|when|where) you (?:are|live|reside)(?: located| based)?(?: in)?/i,
      /(?:users?|customers?|residents?|individuals?|people|persons|visitors|consumers|you|you're) (?:\w+ )?based in|users? in/i,
      /from|laws? of|not in|other than|within/i,
    ],
    /\b([^.;:]*)$/i,
  ).exec(before);
  return at !== null && !/\b(?:to|including)\b/i.test(at[1] as string);
}
