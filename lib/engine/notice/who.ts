/** Who receives the data, whether they are named, how many they are and how to reach them. */
import type { Notice, NoticeElement, Quote } from '../../model/report';
import type { ElementState } from '../../model/vocabulary';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { countriesIn } from './countries';
import type { Facts } from './facts';
import { recipientsIn } from './named';
import { bare, marker, type Piece, says } from './pieces';
import type { Handing } from './prose';
import { type Entity, entitiesIn, isCompany, listed, vagueEntity } from './recipients';
import { isPending } from './tables';
import { element, factsOf } from './told';
import { contactIn } from './values';

/** A recipient and the row of the notice that names it. */
export interface Row {
  readonly entity: Entity;
  readonly row: number;
}

/**
 * Recipients by label, by the head of a line, by a list that an introduction announces; by sentences only where none of these is there.
 * @param hands the notice is about handing data on: in another one a list is a list of something else
 * @param tasks it lists who does what for the shop
 */
export function whoReceives(
  lexicons: readonly NoticeLexicon[],
  facts: Facts,
  told: readonly Handing[],
  hands: boolean,
  tasks = false,
): { rows: Row[]; tails: Piece[] } {
  const rows: Row[] = [];
  const tails: Piece[] = [];
  const add = (value: Piece, row: number): void => {
    const { all, tail } = entitiesIn(lexicons, value);
    for (const entity of all) rows.push({ entity, row });
    tails.push(...tail);
  };
  for (const { empty, value, row } of factsOf(facts, 'recipient')) {
    if (!empty) add(value, row);
    // Somebody will receive it, and nobody knows who.
    else if (isPending(value.words)) rows.push({ entity: vagueEntity(value), row });
  }
  if (hands && rows.length === 0) for (const { piece, row } of facts.heads) add(piece, row);
  for (const found of hands ? [announced, pointed, ...(tasks ? [paired] : [])] : []) {
    if (rows.length > 0) break;
    const list = found(lexicons, facts.prose);
    rows.push(...list.rows);
    tails.push(...list.tails);
  }
  const operator = rows.length > 0 && rows.every(({ entity }) => isProvider(entity, facts.prose));
  if (rows.length === 0 || operator) for (const entity of recipientsIn(lexicons, told)) rows.push({ entity, row: -1 });
  // 'The sellers in the list below' is answered by the list.
  const answered = rows.some(({ entity }) => entity.state === 'named');
  return { rows: unique(rows.filter(({ entity }) => !(answered && pointsBelow(entity)))), tails };
}

interface Found {
  readonly rows: Row[];
  readonly tails: Piece[];
}

/** Lists after an introduction such as 'the following providers'. */
function announced(lexicons: readonly NoticeLexicon[], prose: readonly Piece[]): Found {
  const rows: Row[] = [];
  const tails: Piece[] = [];
  for (const [at, line] of prose.entries()) {
    if (!says(lexicons, 'follows', line, 'recipients')) continue;
    const list = listed(lexicons, prose.slice(at + 1));
    for (const [row, entity] of list.all.entries()) rows.push({ entity, row });
    tails.push(...list.tail);
  }
  return { rows, tails };
}

/** Points without any introduction: a name with a legal form or with its country in brackets. */
function pointed(lexicons: readonly NoticeLexicon[], prose: readonly Piece[]): Found {
  const rows: Row[] = [];
  const tails: Piece[] = [];
  for (const [row, line] of prose.entries()) {
    if (marker(line.words).kind === '' || SENTENCE.test(line.words)) continue;
    const { all, tail } = entitiesIn(lexicons, line);
    const firm = all.filter(
      ({ state, piece }) => state === 'named' && (isCompany(lexicons, piece) || countriesIn(piece, 'brackets').length > 0),
    );
    if (firm.length === 0 || firm.length < all.length) continue;
    for (const entity of firm) rows.push({ entity, row });
    tails.push(...tail);
  }
  return { rows, tails };
}

/** Fewest lines of names and tasks that are a list of them. */
const PAIRS = 2;

/** `한울문자 : 알림 문자 발송`, one below the other: who, and what it does. */
function paired(lexicons: readonly NoticeLexicon[], prose: readonly Piece[]): Found {
  const rows: Row[] = [];
  const tails: Piece[] = [];
  for (const [row, line] of prose.entries()) {
    const one = bare(line);
    const divider = /\s?[:：]\s|\s[-–—]\s/.exec(one.words);
    if (!divider || divider.index < 2 || divider.index > 24 || SENTENCE.test(line.words)) continue;
    const { all } = entitiesIn(lexicons, one.cut(0, divider.index));
    for (const entity of all) rows.push({ entity, row });
    if (all.length > 0) tails.push(one.cut(divider.index + divider[0].length));
  }
  return tails.length >= PAIRS ? { rows, tails } : { rows: [], tails: [] };
}

const SENTENCE = /(?:니다|ます|です|ません)[.。]?$|[.。]$/;
const BELOW = /아래|다음|하단|별첨|별표|\b(?:below|following|attached)\b|以下|下記|别表/i;

const LISTED = /목록|명단|리스트|\b(?:list|table)(?:ed|s)?\b|一覧|名单|清单|列表/i;

/** `The sellers in the list below`: a role that points to a list further down, or the list's own name. */
function pointsBelow({ state, list, piece }: Entity): boolean {
  return BELOW.test(piece.words) && (list || (state === 'vague' && LISTED.test(piece.words)));
}

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
export function recipientElement(rows: readonly Row[], leads: (piece: Piece) => boolean): NoticeElement {
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

/** Rows of a table from which it is a list: then its length counts, though one row is open. */
const LIST = 20;

/**
 * How many recipients there are. A list that was sampled is counted by its rows; otherwise a vague recipient leaves the number open.
 * @param tableRows rows of the largest table with a recipient column
 */
export function recipientCount(state: ElementState, rows: readonly Row[], tableRows: number): number | null {
  if (tableRows > MAX_KEPT) return tableRows;
  if (state === 'named') return rows.length;
  const named = rows.filter(({ entity }) => entity.state === 'named').length;
  return tableRows >= LIST && named * 2 > tableRows ? tableRows : null;
}

/** A Snapshot keeps at most so many rows of a table. */
const MAX_KEPT = 1_000;

/** One recipient with the country and contact that stand in its own row. */
export function recipientOf(lexicons: readonly NoticeLexicon[], facts: Facts, entity: Entity, row: number): Notice['recipients'][number] {
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

/** How to reach whoever receives the data (PIPA art. 28-8(2)3). */
export function readContact(lexicons: readonly NoticeLexicon[], facts: Facts, rows: readonly Row[]): NoticeElement {
  const quotes: Quote[] = [];
  for (const fact of factsOf(facts, 'contact')) {
    if (fact.empty) continue;
    if (!fact.labels.includes('recipient') || contactIn(lexicons, fact.value, true)) quotes.push(fact.value.quote());
  }
  for (const fact of factsOf(facts, 'recipient')) if (contactIn(lexicons, fact.value, true)) quotes.push(fact.value.quote());
  // Elsewhere a contact is the recipient's when it stands with its name.
  const names = rows
    .filter(({ entity }) => entity.state === 'named' && entity.name.length >= 3)
    .flatMap(({ entity }) => calledBy(entity.name));
  for (const line of facts.prose) {
    if (contactIn(lexicons, line, false) && names.some((name) => line.squashed.includes(name))) quotes.push(line.quote());
  }
  return element(quotes.length > 0 ? 'present' : 'absent', quotes);
}

const FORMS = /(?:,?\s(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|Co|PLC|Pte|Pty|S\.A|B\.V|AG|K\.K)\b\.?)+$/i;
/** Letters of a first word from which a company is called by it alone. */
const TELLING = 5;

/** What a text calls a company: its whole name, the name without the legal form, its first word if that is a long one. */
function calledBy(name: string): string[] {
  const short = name.replace(FORMS, '');
  const first = /^[A-Z][A-Za-z]+/.exec(short)?.[0] ?? '';
  return [...new Set([squash(name), squash(short), ...(first.length >= TELLING ? [squash(first)] : [])])].filter((one) => one.length >= 2);
}

function squash(name: string): string {
  return name.replace(/\((?:주|유)\)|㈜|주식회사|株式会社|(?:股份)?有限公司|[\s.,]/g, '').toLowerCase();
}
