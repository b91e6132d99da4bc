/** Reads the nine elements of one notice text: each with its state and the words that give it. */
import type { Notice, NoticeElement, Quote } from '../../model/report';
import type { Element, ElementState, NoticeKind } from '../../model/vocabulary';
import type { NoticeLexicon } from '../lexicon/notice';
import { countriesIn, type Found, type Place } from './countries';
import type { Facts } from './facts';
import { type Piece, says, sentences } from './pieces';
import { type Handing, handings, itemsTold, recipientsIn } from './prose';
import { type Entity, entitiesIn, listed } from './recipients';
import { readRefusal } from './refusal';
import type { Fact } from './tables';
import { contactIn, dataIn, itemsIn, purposeIn, retentionIn, type Shade } from './values';

/** Recipients kept in a Report, as its contract says. */
const MAX_RECIPIENTS = 200;
/** Quotes kept of one element: enough to see it, not the whole table again. */
const MAX_QUOTES = 6;

export interface Read {
  readonly elements: Notice['elements'];
  readonly recipientCount: number | null;
  readonly recipients: Notice['recipients'];
  readonly countries: string[];
  /** Rows that name the home country among foreign ones, open lists: remarks on the recipients. */
  readonly home: Quote | undefined;
  readonly open: Quote | undefined;
  /** Purposes as stated, for clauses. */
  readonly purposes: readonly Piece[];
  readonly items: readonly Piece[];
}

interface Row {
  readonly entity: Entity;
  readonly row: number;
}

/** @param leads whether a working link stands in these words */
export function readElements(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts, leads: (piece: Piece) => boolean): Read {
  const told = handings(lexicons, facts.prose);
  const hands = kind !== 'marketing' && kind !== 'terms';
  const { rows, tails } = hands ? whoReceives(lexicons, facts, told) : { rows: [], tails: [] };
  const where = readCountries(lexicons, kind, facts, rows, told);
  const recipient = recipientElement(rows, leads);
  const refusal = readRefusal(lexicons, facts.all);
  const items = readItems(lexicons, facts, tails, told);
  const purpose = readPurpose(lexicons, facts, rows, tails, told);
  return {
    elements: {
      recipient,
      country: where.element,
      contact: readContact(lexicons, facts, rows),
      items: items.element,
      purpose: purpose.element,
      retention: readRetention(lexicons, kind, facts),
      method: readMethod(lexicons, kind, facts, told),
      refusalRight: element(refusal.right.length > 0 ? 'present' : 'absent', refusal.right),
      refusalConsequence: element(refusal.consequence.length > 0 ? 'present' : 'absent', refusal.consequence),
    },
    recipientCount: recipientCount(recipient.state, rows, facts.tableRows),
    recipients: rows.slice(0, MAX_RECIPIENTS).map(({ entity, row }) => recipientOf(lexicons, facts, entity, row)),
    countries: where.codes,
    home: where.home,
    open: rows.find(({ entity }) => entity.open)?.entity.piece.quote(),
    purposes: purpose.pieces,
    items: items.pieces,
  };
}

function element(state: ElementState, quotes: readonly Quote[]): NoticeElement {
  const kept: Quote[] = [];
  for (const quote of quotes) {
    if (kept.length === MAX_QUOTES) break;
    if (!kept.some((one) => one.text === quote.text && one.start === quote.start)) kept.push(quote);
  }
  return { state, quotes: kept };
}

const factsOf = (facts: Facts, label: Fact['labels'][number]): Fact[] => facts.facts.filter((fact) => fact.labels.includes(label));

/** Recipients by label, by the head of a line, by a list that an introduction announces; by sentences only where none of these is there. */
function whoReceives(lexicons: readonly NoticeLexicon[], facts: Facts, told: readonly Handing[]): { rows: Row[]; tails: Piece[] } {
  const rows: Row[] = [];
  const tails: Piece[] = [];
  const add = (value: Piece, row: number): void => {
    const { all, tail } = entitiesIn(lexicons, value);
    for (const entity of all) rows.push({ entity, row });
    tails.push(...tail);
  };
  for (const fact of factsOf(facts, 'recipient')) if (!fact.empty) add(fact.value, fact.row);
  if (rows.length === 0) for (const { piece, row } of facts.heads) add(piece, row);
  if (rows.length === 0) {
    for (const [at, line] of facts.prose.entries()) {
      if (!says(lexicons, 'follows', line, 'recipients')) continue;
      const list = listed(lexicons, facts.prose.slice(at + 1));
      for (const [row, entity] of list.all.entries()) rows.push({ entity, row });
      tails.push(...list.tail);
    }
  }
  const operator = rows.length > 0 && rows.every(({ entity }) => isProvider(entity, facts.prose));
  if (rows.length === 0 || operator) for (const entity of recipientsIn(lexicons, told)) rows.push({ entity, row: -1 });
  // 'The sellers in the list below' is answered by the list.
  const answered = rows.some(({ entity }) => entity.state === 'named');
  return { rows: unique(rows.filter(({ entity }) => !(answered && entity.list && BELOW.test(entity.piece.words)))), tails };
}

const BELOW = /아래|다음|하단|별첨|별표|\b(?:below|following|attached)\b|以下|下記|别表/i;

/** Whether a sentence has this name as the one who gives: then the recipient's field holds the wrong party. */
function isProvider(entity: Entity, prose: readonly Piece[]): boolean {
  if (entity.state !== 'named') return false;
  return prose.some(({ words }) => {
    const at = words.indexOf(entity.name);
    return at >= 0 && /^(?:은|는)\s/.test(words.slice(at + entity.name.length)) && /제공|공유|이전/.test(words);
  });
}

/** The same recipient in several rows counts once; legal forms and blanks make no other company. */
function unique(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ entity }) => {
    const key = squash(entity.name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A role with a working link to a list is told by the link; offline no link is proved, so the rule says that it cannot tell. */
function recipientElement(rows: readonly Row[], leads: (piece: Piece) => boolean): NoticeElement {
  const vague = rows.filter(({ entity }) => entity.state === 'vague');
  if (vague.length > 0) {
    const state = vague.every(({ entity }) => entity.list && leads(entity.piece)) ? 'by-link' : 'vague';
    return element(
      state,
      vague.map(({ entity }) => entity.piece.quote()),
    );
  }
  return element(
    rows.length > 0 ? 'named' : 'absent',
    rows.map(({ entity }) => entity.piece.quote()),
  );
}

/** A list that was sampled is counted by its rows; a vague one cannot be counted. */
function recipientCount(state: ElementState, rows: readonly Row[], tableRows: number): number | null {
  if (state !== 'named') return tableRows > 1_000 ? tableRows : null;
  return tableRows > 1_000 ? tableRows : rows.length;
}

function recipientOf(lexicons: readonly NoticeLexicon[], facts: Facts, entity: Entity, row: number): Notice['recipients'][number] {
  const own = facts.facts.filter((fact) => fact.row === row && row >= 0);
  const home = lexicons[0]?.home ?? '';
  const country = [
    ...own.filter((fact) => fact.labels.includes('country')).flatMap((fact) => countriesIn(fact.value, 'field')),
    ...countriesIn(entity.piece, 'brackets'),
  ].find((found) => found.code !== home)?.code;
  const contact =
    contactIn(lexicons, entity.piece, true) ||
    own.some((fact) =>
      fact.labels.includes('contact') ? !fact.empty : fact.labels.includes('recipient') && contactIn(lexicons, fact.value, true),
    );
  return { name: entity.name, state: entity.state, ...(country ? { country } : {}), ...(contact ? { contact } : {}) };
}

function readCountries(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts, rows: readonly Row[], told: readonly Handing[]) {
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
  for (const { entity } of rows) take(entity.piece, 'brackets');
  const abroad = told.filter((one) => one.overseas);
  const placed = told.filter((one) => one.overseas || PLACE.test(one.piece.words));
  for (const { piece } of placed) take(piece, 'prose', (found) => !residents(piece, found) && !excluded(piece, found));
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

/** `Data of U.S. users is stored in the U.S.`: the country is the reader's own. */
function residents(piece: Piece, found: Found): boolean {
  const name = piece.words.slice(found.start, found.end);
  return new RegExp(`${name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}\\s(?:users|residents|customers|citizens|consumers)`).test(piece.words);
}

/** Words of sending to or keeping in a place. */
const PLACE = /\btransfer|\bstor(?:ed?|age)\b|\bprocess|\bhost|\blocat|\bserver|서버|저장|보관|이전|소재|전송|保存|移転|所在|存储|传输/i;

/** `outside the EEA`, `laws of the United States`, `U.S. legal requirements`: no destination. */
function excluded(piece: Piece, found: Found): boolean {
  const after = piece.words.slice(found.end);
  if (/^\s(?!(?:and|or|to|where|which|for|as|via|by|in|with|on|under|through|at)\b)[a-z]/.test(after)) return true;
  const before = piece.words.slice(Math.max(0, found.start - 100), found.start);
  const at =
    /[\s\S]*\b(?:outside|out of|residents? (?:of|in)|(?:if|when|where) you (?:are|live|reside)(?: located| based)?(?: in)?|based in|users? in|from|laws? of|not in|other than|within)\b([^.;:]*)$/i.exec(
      before,
    );
  return at !== null && !/\b(?:to|including)\b/i.test(at[1] as string);
}

function readContact(lexicons: readonly NoticeLexicon[], facts: Facts, rows: readonly Row[]): NoticeElement {
  const quotes: Quote[] = [];
  for (const fact of factsOf(facts, 'contact')) {
    if (fact.empty) continue;
    if (!fact.labels.includes('recipient') || contactIn(lexicons, fact.value, true)) quotes.push(fact.value.quote());
  }
  for (const fact of factsOf(facts, 'recipient')) if (contactIn(lexicons, fact.value, true)) quotes.push(fact.value.quote());
  // Elsewhere a contact is the recipient's when it stands with its name.
  const names = rows.filter(({ entity }) => entity.state === 'named' && entity.name.length >= 3).map(({ entity }) => squash(entity.name));
  for (const line of facts.prose) {
    if (contactIn(lexicons, line, false) && names.some((name) => line.squashed.includes(name))) quotes.push(line.quote());
  }
  return element(quotes.length > 0 ? 'present' : 'absent', quotes);
}

function squash(name: string): string {
  return name.replace(/\((?:주|유)\)|㈜|주식회사|[\s.,]/g, '').toLowerCase();
}

/** Values by row; what speaks of every row is a row of its own. */
function byRow(facts: readonly Fact[]): Fact[][] {
  const rows = new Map<number, Fact[]>();
  for (const fact of facts) {
    const row = rows.get(fact.row);
    if (row) row.push(fact);
    else rows.set(fact.row, [fact]);
  }
  return [...rows.values()];
}

const best = (shades: readonly Shade[]): Shade => (shades.includes('present') ? 'present' : shades.includes('vague') ? 'vague' : 'absent');

/**
 * Items are told when most rows tell them: with one recipient's data listed and the others' left open, a reader does not know what goes out.
 */
function readItems(lexicons: readonly NoticeLexicon[], facts: Facts, tails: readonly Piece[], told: readonly Handing[]) {
  const fields = factsOf(facts, 'items').filter((fact) => !fact.empty);
  const shades = byRow(fields).map((row) => best(row.map((fact) => shadeOfItems(lexicons, fact.value))));
  const pieces = fields.map((fact) => fact.value);
  if (shades.some((shade) => shade !== 'absent')) return { element: majority(shades, pieces), pieces };
  const listedItems = tails.filter((piece) => dataIn(lexicons, piece) > 0);
  if (listedItems.length > 0)
    return {
      element: element(
        'present',
        listedItems.map((piece) => piece.quote()),
      ),
      pieces: listedItems,
    };
  const announced = followingItems(lexicons, facts);
  if (announced.length > 0)
    return {
      element: element(
        'present',
        announced.map((piece) => piece.quote()),
      ),
      pieces: announced,
    };
  const lines = told.map((one) => ({ piece: one.piece, shade: itemsTold(lexicons, one.piece) }));
  // "Personal data" alone says nothing of items, unless other sentences show that it could have been said.
  const some = lines.some((one) => one.shade === 'present' || one.shade === 'vague');
  const kept = lines.filter((one) => one.shade !== 'absent' && (some || one.shade !== 'bare'));
  const said = kept.map((one) => one.piece);
  const saidShades = kept.map((one): Shade => (one.shade === 'present' ? 'present' : 'vague'));
  return { element: majority(saidShades, said, 0.5), pieces: said };
}

/** A sentence under an items label that names no data promises a list and gives none. */
function shadeOfItems(lexicons: readonly NoticeLexicon[], value: Piece): Shade {
  const shade = itemsIn(lexicons, value);
  return /(?:니다|ます|です)[.。]?$/.test(value.words) && dataIn(lexicons, value) === 0 && shade === 'present' ? 'absent' : shade;
}

function followingItems(lexicons: readonly NoticeLexicon[], facts: Facts): Piece[] {
  for (const [at, line] of facts.prose.entries()) {
    if (!says(lexicons, 'follows', line, 'items')) continue;
    const rest = facts.prose.slice(at + 1, at + 31).filter((piece) => piece.words.length < 120);
    const found = rest.filter((piece) => dataIn(lexicons, piece) > 0);
    if (found.length >= 2) return found;
  }
  return [];
}

/** @param least share of rows that must tell their items: more than half of rows, at least half of sentences */
function majority(shades: readonly Shade[], pieces: readonly Piece[], least = 0.51): NoticeElement {
  const told = shades.filter((shade) => shade !== 'absent');
  const present = told.filter((shade) => shade === 'present').length;
  const state = told.length === 0 ? 'absent' : present >= told.length * least ? 'present' : 'vague';
  return element(state, state === 'absent' ? [] : pieces.map((piece) => piece.quote()));
}

function readPurpose(
  lexicons: readonly NoticeLexicon[],
  facts: Facts,
  rows: readonly Row[],
  tails: readonly Piece[],
  told: readonly Handing[],
) {
  const fields = factsOf(facts, 'purpose').filter((fact) => !fact.empty);
  const pieces = fields.map((fact) => fact.value);
  const shade = best(pieces.map((piece) => purposeIn(lexicons, piece)));
  if (shade !== 'absent')
    return {
      element: element(
        shade,
        pieces.map((piece) => piece.quote()),
      ),
      pieces,
    };
  const unnamed = tails.filter((piece) => /\s\/\s/.test(piece.words) || dataIn(lexicons, piece) === 0);
  const remarks =
    facts.heads.length > 0 ? rows.flatMap(({ entity }) => entity.remarks).filter((piece) => countriesIn(piece, 'field').length === 0) : [];
  const beside = [...unnamed, ...remarks];
  if (beside.length > 0)
    return {
      element: element(
        'present',
        beside.map((piece) => piece.quote()),
      ),
      pieces: beside,
    };
  const stated = told.map((one) => one.piece).filter((piece) => says(lexicons, 'purpose', piece, 'purpose'));
  if (stated.length > 0)
    return {
      element: element(
        'present',
        stated.map((piece) => piece.quote()),
      ),
      pieces: stated,
    };
  const loose = told.map((one) => one.piece).filter((piece) => says(lexicons, 'purpose', piece, 'vague'));
  return {
    element: element(
      loose.length > 0 ? 'vague' : 'absent',
      loose.map((piece) => piece.quote()),
    ),
    pieces: loose,
  };
}

const KEEPS = /보관|보유|보존|파기|\b(?:kept|keep|retain(?:ed|s)?|stored? for|deleted?)\b|保存|保管|保留|留存/;

/** Sentences that speak of the period without giving it: what will be told, what a contract rules. */
const PROMISE = /고지|명시|규정하|알려|안내합|관리하고|계약서/;

function readRetention(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts): NoticeElement {
  const values = factsOf(facts, 'retention').filter((fact) => !fact.empty);
  const shade = best(values.map((fact) => retentionOf(lexicons, fact)));
  const quotes = values.map((fact) => fact.value.quote());
  if (shade !== 'absent') return element(shade, quotes);
  const told = facts.prose
    .flatMap((line) => sentences(line))
    .filter((piece) => KEEPS.test(piece.words) && says(lexicons, 'retention', piece) && !PROMISE.test(piece.words));
  if (told.length === 0 || kind === 'terms') return element('absent', []);
  const shades = told.map((piece) => retentionIn(lexicons, piece));
  return element(
    best(shades),
    told.map((piece) => piece.quote()),
  );
}

/** Under a label that announces two elements a value has to say something of time to count as a period. */
function retentionOf(lexicons: readonly NoticeLexicon[], { labels, value }: Fact): Shade {
  return labels.length > 1 && !says(lexicons, 'retention', value) ? 'absent' : retentionIn(lexicons, value);
}

function readMethod(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts, told: readonly Handing[]): NoticeElement {
  const values = factsOf(facts, 'method')
    .filter((fact) => !fact.empty)
    .map((fact) => fact.value);
  if (values.length > 0)
    return element(
      'present',
      values.map((piece) => piece.quote()),
    );
  if (kind !== 'overseas') return element('absent', []);
  const stated = told.map((one) => one.piece).filter((piece) => says(lexicons, 'method', piece));
  return element(
    stated.length > 0 ? 'present' : 'absent',
    stated.map((piece) => piece.quote()),
  );
}

/** The nine elements, all in one state: for what cannot be read. */
export function allElements(state: ElementState): Notice['elements'] {
  const one = (): NoticeElement => ({ state, quotes: [] });
  return {
    recipient: one(),
    country: one(),
    contact: one(),
    items: one(),
    purpose: one(),
    retention: one(),
    method: one(),
    refusalRight: one(),
    refusalConsequence: one(),
  } satisfies Record<Element, NoticeElement>;
}
