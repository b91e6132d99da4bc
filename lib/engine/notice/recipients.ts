/**
 * Who receives the data: entities out of a cell, a value or a sentence, each named or spoken of by its role. One role in the list makes the
 * list vague (PIPA arts 17(2)1 and 28-8(2)3 ask who).
 */
import { anyOf, inOrder } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { countriesIn, type Found } from './countries';
import { bare, look, marker, Piece, says } from './pieces';
import { isEmpty, isPending } from './tables';

export interface Entity {
  /** Its words without remarks and brackets. */
  readonly name: string;
  readonly state: 'named' | 'vague';
  /** The words with remarks, as they stand. */
  readonly piece: Piece;
  /** The list it stands in says that there are more. */
  readonly open: boolean;
  /** It points to a list somewhere else. */
  readonly list: boolean;
  /** What brackets after it say: a country, a contact, what it does. */
  readonly remarks: readonly Piece[];
}

export interface Entities {
  readonly all: readonly Entity[];
  /** What follows a dash after a name without any label: items and purpose of that row. */
  readonly tail: readonly Piece[];
}

const LEGAL_FORM = /\((?:주|유|사|재|합|株|有|社)\)/g;
/** Longest entity, in letters without blanks; what is longer is a sentence. */
const MAX_ENTITY = 60;
const SUFFIX =
  'inc|llc|l\\.l\\.c|ltd|limited|corp|corporation|gmbh|co|company|pte|pty|plc|pbc|pllc|s\\.?a|s\\.?r\\.?l|bhd|sdn|kk|k\\.k|n\\.v|b\\.v|lp|llp';
const DIVIDER = new RegExp(
  `\\n+|\\s*[①-⑳]\\s*|\\s+\\d{1,2}[.)]\\s+(?=[가-힣A-Z㈜(])|\\s*[、;；]\\s*|\\s*[,，](?!\\s*(?:${SUFFIX})\\b)\\s*|\\s+[|]\\s+|\\s+/\\s*|/\\s+|(?<=[가-힣)㈜])/(?=[가-힣(㈜])|\\s*(?:및|또는|혹은|그리고)\\s+|(?<=[가-힣\\w.)])(?<!(?:^|[\\s,(])[가-힣]) ?[·ㆍ](?=[가-힣A-Z㈜(])|\\s+(?:and/or|and|or|und|et|y)\\s+(?=[A-Za-z(])|(?<=\\b(?:${SUFFIX})\\.?)\\s+&\\s+(?=[A-Za-z(])|\\s+&\\s+(?=[A-Za-z(])(?![\\w .'-]{1,30}?\\b(?:${SUFFIX})\\b)|(?<=[\\u3040-\\u30ff\\u4e00-\\u9fff])(?:及び|または|又は|和|与|及|或)(?=[\\u3040-\\u30ff\\u4e00-\\u9fffA-Z])`,
  'gi',
);
const TAIL = /\s+[-–—]{1,2}\s+|\s—|—\s/;
/** Lines of an address, a phone number or a link below a name. */
const ADDRESS = anyOf(
  /^[\d+(]|@|https?:|www\./i,
  /\b(?:suite|road|street|avenue|blvd|boulevard|parkway|floor|office|drive|building|tower|postal|zip)\b|[A-Z]{2},? ?\d{5}/i,
  /\b(?:tel|fax|phone|e-?mail)\b|전화|팩스|이메일|연락처|주소|문의|고객센터|[로길동읍면]\s?\d|\d층/i,
);

/** Somebody whom these words do not name. */
export function vagueEntity(piece: Piece): Entity {
  return { name: piece.words, state: 'vague', piece, open: false, list: false, remarks: [] };
}

/** Entities of a value that a recipient label announces. */
export function entitiesIn(lexicons: readonly NoticeLexicon[], value: Piece): Entities {
  const all: Entity[] = [];
  const tail: Piece[] = [];
  let suffixed = false;
  for (const line of splitLines(value)) {
    const inner = unlabelled(bare(line));
    if (isPending(inner.words) && all.length > 0) all.push(vagueEntity(inner));
    if (isEmpty(inner.words)) continue;
    if (all.length > 0 && ADDRESS.test(inner.words) && !/[㈜]|\(주\)|주식회사/.test(inner.words)) continue;
    // Below a Latin name with a legal form, a line without one is an address.
    if (suffixed && /^[A-Z]/.test(inner.words) && !isCompany(lexicons, inner) && !says(lexicons, 'parties', inner, 'role')) continue;
    const said = afterKind(lexicons, inner);
    if (said && isPending(said.words)) {
      all.push(vagueEntity(inner));
      continue;
    }
    const cutAt = tailOf(lexicons, inner);
    const head = cutAt ? inner.cut(0, cutAt.index) : (said ?? inner);
    if (cutAt) tail.push(inner.cut(cutAt.index + cutAt[0].length));
    const here = split(lexicons, head);
    suffixed ||= here.some((one) => one.state === 'named' && /^[A-Z]/.test(one.name) && COMPANY.test(one.name));
    all.push(...here);
  }
  // `Bluebell Ltd, Canada`: where it sits is nobody of its own.
  const named = all.filter(({ piece }) => !isPlace(piece));
  return { all: named.length > 0 ? named : all, tail };
}

/** What stands before a colon and says what the one behind it is for: `클라우드: Bluebell Ltd`. */
const KIND_OF = /^[^:：()（）]{2,24}\s?[:：]\s*(?=\S)/;

/** The words behind such a colon, when they name a company or say that the name will follow. */
function afterKind(lexicons: readonly NoticeLexicon[], line: Piece): Piece | undefined {
  const found = KIND_OF.exec(line.words);
  const rest = found && line.cut(found[0].length);
  return rest && !isCompany(lexicons, line.cut(0, found[0].length)) && (isPending(rest.words) || isCompany(lexicons, rest))
    ? rest
    : undefined;
}

/** Where what a row does begins; a dash inside of a company's name (`QUEVIET - QUANGNAM CO., LTD`) is not there. */
function tailOf(lexicons: readonly NoticeLexicon[], line: Piece): RegExpExecArray | null {
  const at = TAIL.exec(line.words);
  const name = at && !isCompany(lexicons, line.cut(0, at.index)) && /^[A-Z][A-Z .,&'()-]+$/.test(line.words.slice(0, at.index + 8));
  return name && isCompany(lexicons, line.cut(at.index)) ? null : at;
}

function isPlace(piece: Piece): boolean {
  const [found] = countriesIn(piece, 'field');
  return found !== undefined && found.start === 0 && found.end >= piece.words.replace(/[\s.,)]+$/, '').length;
}

/** `Name: Bluebell Ltd`, `상호: 느티나무상사` below the label of all recipients. */
const NAMED_SO = anyOf(
  /^(?:(?:full|legal|company|corporate|business|trading|recipient) )?names?\s?[:：]\s*/i,
  /^(?:회사|업체|법인|기관)?(?:상호|명칭|이름|성명|명)\s?[:：]\s*|^(?:会社|公司|机构)?(?:名称|名前|名)\s?[:：]\s*/i,
);

function unlabelled(piece: Piece): Piece {
  const found = NAMED_SO.exec(piece.words);
  return found ? piece.cut(found[0].length) : piece;
}

/** What is called a list is none of the names on it. */
const LIST_NAME =
  /(?:목록|리스트|명단|현황|list|一覧|清单|列表)(?:참조|참고|보기|확인)?$|(?:참조|참고|확인)(?:요망|바람|바랍니다|하세요)?$|(?:을|를)?참조$/i;

const COMPANY = new RegExp(`\\b(?:${SUFFIX})\\b`, 'i');

/** A legal form of the notice's language, or one of those that foreign companies carry in any language. */
export function isCompany(lexicons: readonly NoticeLexicon[], piece: Piece): boolean {
  return COMPANY.test(piece.words) || says(lexicons, 'company', piece);
}

/** `9 Mill Lane`, `Lindenweg 9`. */
const STREET = /^\d+\s[A-Z]|^[A-ZÄÖÜ][\wäöüß.-]+(?:\s[A-ZÄÖÜ]?[\wäöüß.-]+){0,2}\s\d{1,4}\s?[a-z]?$/;

/** `Bluebell Inc. 12 Mill Road`: the address does not belong to the name. */
const NAME_THEN_ADDRESS = new RegExp(`^(.*?\\b(?:${SUFFIX})\\b\\.?)\\s+\\d`, 'i');

function splitLines(value: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (let i = 0; i <= value.words.length; i++) {
    if (i < value.words.length && value.words[i] !== '\n') continue;
    const one = value.cut(from, i);
    if (one.words) out.push(one);
    from = i + 1;
  }
  // A line that opens with a bracket is a remark on the line above it.
  const joined: Piece[] = [];
  for (const one of out) {
    const last = joined.at(-1);
    const opened = last !== undefined && isOpen(last.words);
    if (last && (opened || (/^[(（[]/.test(one.words) && !/^\((?:주|유|사|재)\)/.test(one.words)))) {
      joined[joined.length - 1] = value.cut(last.start - value.start, one.start - value.start + one.words.length);
    } else joined.push(one);
  }
  return joined;
}

/** Whether a bracket that begins in a line is still open at its end. */
function isOpen(words: string): boolean {
  return Math.max(words.lastIndexOf('['), words.lastIndexOf('(')) > Math.max(words.lastIndexOf(']'), words.lastIndexOf(')'));
}

/** Brackets and what they hold, but not the brackets of a legal form. */
function masked(words: string): { plain: string; remarks: [number, number][] } {
  const remarks: [number, number][] = [];
  const forms = words.replace(LEGAL_FORM, (form) => '\u0001'.repeat(form.length));
  let plain = '';
  let depth = 0;
  let open = 0;
  for (let i = 0; i < words.length; i++) {
    const c = forms[i] as string;
    if ('([（【「“‘{'.includes(c) && c !== '') {
      if (depth++ === 0) open = i + 1;
      plain += '\u0002';
    } else if (')]）】」”’}'.includes(c) && depth > 0) {
      if (--depth === 0) remarks.push([open, i]);
      plain += '\u0002';
    } else plain += depth > 0 ? '\u0002' : (words[i] as string);
  }
  return depth > 0 ? { plain: words, remarks: [] } : { plain, remarks };
}

/** Stands for a letter inside of brackets or quotes, and for a dot that divides nothing. */
const HIDDEN = '\u0002';
const KEPT_DOT = '\u0003';
const BEFORE_QUOTES = new RegExp(`[^,，、;\\n${HIDDEN}"]{1,40}(?=${HIDDEN}{3}|"[^"\\n]{1,30}")`, 'g');

/** `신랑·신부 사진관 "봄"`: what stands before a name in quotes, as far as the next comma, is one name with it. */
function ofOneName(words: string): string {
  return words.replace(BEFORE_QUOTES, (before) => before.replace(/[·ㆍ]/g, KEPT_DOT));
}

function split(lexicons: readonly NoticeLexicon[], head: Piece): Entity[] {
  const { plain: shown, remarks } = masked(head.words);
  const plain = ofOneName(shown);
  const out: Entity[] = [];
  let from = 0;
  let street = false;
  const add = (to: number): void => {
    const piece = head.cut(from, to);
    if (!piece.words) return;
    // Behind `Bluebell Ltd, 9 Mill Lane,` what carries no legal form goes on with the address.
    street ||= out.some((one) => COMPANY.test(one.name)) && STREET.test(piece.words);
    if (street && !isCompany(lexicons, piece)) return;
    // `혈액검사, 조직검사를 맡는 기관`: what stands before the clause belongs to it.
    if (CLAUSE_OF.test(piece.words) && !FOR_NAME.test(piece.words))
      while (out.length > 0 && isPlain(lexicons, out.at(-1) as Entity)) out.pop();
    const inside = remarks.filter(([a, b]) => a >= from && b <= to).map(([a, b]) => head.cut(a, b));
    const written = plain.slice(from, to);
    const name = (NAME_THEN_ADDRESS.exec(written)?.[1] ?? written)
      .replaceAll('\u0002', ' ')
      .replaceAll(KEPT_DOT, '·')
      .replace(/\s+/g, ' ')
      .replace(/^[\s"'*:：-]+|[\s"'*:：.。-]+$/g, '');
    out.push(...classify(lexicons, name, piece, inside));
  };
  // A copy of the pattern: what stands in brackets is split in the middle of this.
  for (const hit of plain.matchAll(DIVIDER)) {
    if (hit[0] === '') continue;
    add(hit.index);
    from = hit.index + hit[0].length;
  }
  add(head.words.length);
  return out;
}

/** `소득공제 확인을 위한 국세청`: the clause says what for, and ends with a name of its own. */
const FOR_NAME = /(?:을|를)\s?위한\s[가-힣]{2,}$/;
/** A Korean clause with an object that goes before the one it tells of. */
const CLAUSE_OF =
  /^[가-힣A-Za-z·/ ]{1,20}(?:을|를)\s[가-힣 ]{0,16}(?:하는|한|받는|받은|맡는|맡은|담당하는|대행하는|수행하는|제공하는|운영하는|취급하는)\s/;

/** A word without anything that makes it somebody's name. */
function isPlain(lexicons: readonly NoticeLexicon[], { state, name, piece, remarks }: Entity): boolean {
  return state === 'named' && remarks.length === 0 && /^[가-힣 ]+$/.test(name) && !isCompany(lexicons, piece);
}

function classify(lexicons: readonly NoticeLexicon[], name: string, piece: Piece, remarks: readonly Piece[]): Entity[] {
  const words = new Piece(piece.node, piece.text, piece.start, name);
  if (isEmpty(name) || name.length < 2) {
    // "[판매자 리스트]" alone, or a quoted name.
    if (remarks.length === 0 || name.length > 1) return [];
    return remarks.flatMap((remark) => split(lexicons, remark));
  }
  const marks = new Set(look(lexicons, 'parties', piece).map((hit) => hit.means));
  const open = says(lexicons, 'parties', words, 'open') || remarks.some((remark) => says(lexicons, 'parties', remark, 'open'));
  const list = marks.has('list');
  const role = isRole(lexicons, words);
  if (!role && words.squashed.length > MAX_ENTITY && !isCompany(lexicons, words)) return [];
  if (!role && ADDRESS.test(name) && !isCompany(lexicons, words)) return [];
  if (!role && (isRunningText(lexicons, words) || CLAUSE.test(words.squashed))) return [];
  if (role && !list && !open) {
    // A role with its names in brackets is as good as the names; examples are not.
    const end = piece.start + piece.words.length;
    const inner = remarks
      // `수탁(의료)기관`: a bracket inside of a word holds no name.
      .filter((remark) => remark.start + remark.words.length + 1 >= end)
      .filter((remark) => !says(lexicons, 'parties', remark, 'example'))
      .flatMap((remark) => split(lexicons, remark))
      .filter((one) => one.state === 'named' && isProper(lexicons, one.name));
    if (inner.length > 0 && inner.every((one) => !one.open)) return inner;
  }
  const pointer = LIST_NAME.test(words.squashed);
  return [{ name, state: role || open || pointer ? 'vague' : 'named', piece, open, list: list || pointer, remarks }];
}

/** Ends of clauses: what carries one is no name. */
const CLAUSE = /場合|こと|とき|ため|(?:하는|되는|위한|관한|따른)경우|경우$|情况|时$|時$|情況|狀況/;

/** Latin words that are no name: too many, or small letters in a phrase. */
function isRunningText(lexicons: readonly NoticeLexicon[], words: Piece): boolean {
  if (!/^[A-Za-z]/.test(words.words) || /[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(words.words)) return false;
  const count = words.words.split(' ').length;
  return (/^[a-z]/.test(words.words) && count > 2) || (count > 7 && !isCompany(lexicons, words));
}

/** Capitalised words that begin a role and no name. */
const GENERAL = inOrder(/^/, [
  /Third|Our|Other|Service|Business|Payment|Marketing|Advertising|Merchandise|Merchant|The|Any|All|Various|Certain|Group/,
  /Affiliate|Subsidiar|Seller|Vendor|Partner|Customer|Shipping|Logistics|Delivery|Data|Cloud|Hosting|Analytics|IT|Order/,
  /Fraud|Professional|Strategic|Trusted|Financial|Technology|Law|Legal|Public|Potential|Retail|Brand/,
]);

const BRANCH = inOrder(
  /^(?:에\s?(?:있는|소재한?)|\s?소재|의)?\s?/i,
  [
    /본사|지사|지점|법인|현지\s?법인|현지\s?사무소|자회사|계열사|관계사|물류\s?센터|창고|데이터\s?센터|서버|파트너사?|협력사|협력\s?업체|판매자|제휴사|head office|headquarters/i,
    /branch|subsidiary|office|entity|affiliate|本社|支社|現地法人|子会社|拠点|倉庫|总部|總部|总公司|分公司|子公司|仓库/i,
  ],
  /(?:들)?$/i,
);

/** The country of `싱가포르 본사`: a place and a role, without anybody's name. */
export function branchIn(words: Piece): Found | undefined {
  const first = countriesIn(words, 'prose').find((found) => found.start === 0);
  return first && BRANCH.test(words.words.slice(first.end)) ? first : undefined;
}

/** `인재 채용 기업`, `With Service Partners`: words and what they are, without anybody's name. */
const KIND_OF_FIRM = anyOf(
  /^(?!.*(?:주식회사|㈜|\(주\)))[가-힣]{2,}(?:\s[가-힣]+)*\s(?:기업|업체|회사|기관|단체|사업자|매장)(?:들)?$/,
  /^(?:With|To|By|From)\s(?:\w+\s){0,3}(?:Partners|Providers|Processors|Sellers|Affiliates|Vendors|Companies|Parties|Advertisers)$/,
);

/** Whether a phrase speaks of a role and not of somebody. A legal form makes it a name, unless the role comes after it. */
function isRole(lexicons: readonly NoticeLexicon[], words: Piece): boolean {
  if (branchIn(words) || KIND_OF_FIRM.test(words.words)) return true;
  const suffix = COMPANY.exec(words.words);
  const ends = look(lexicons, 'company', words).map((hit) => hit.end);
  const company = Math.max(-1, ...ends, suffix ? suffix.index + suffix[0].length : -1);
  const roles = look(lexicons, 'parties', words).filter((hit) => hit.means === 'role');
  if (roles.length === 0) return false;
  if (company < 0) {
    // "Bluebell Partners", "Rakuten Advertising": Latin capitals make a name of what would be a role in small letters.
    if (!/[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(words.words) && /^(?:[A-Z][\w.&'-]*\s?){2,4}$/.test(words.words)) {
      return GENERAL.test(words.words);
    }
    return true;
  }
  return (
    roles.some((hit) => hit.end > company && hit.start >= company - 1) ||
    /(?:자회사|계열사|체결한\s?자|제휴사|협력사|판매자)(?:들)?$/.test(words.words)
  );
}

/** Whether it looks like a name: a legal form, capitals, or a word that is no general one. */
function isProper(lexicons: readonly NoticeLexicon[], name: string): boolean {
  const piece = new Piece(0, 0, 0, name);
  return (
    isCompany(lexicons, piece) ||
    /^[A-Z]/.test(name) ||
    (/^[가-힣A-Za-z0-9]{2,16}$/.test(piece.squashed) &&
      !isRole(lexicons, piece) &&
      !/(?:담당|경우|포함|관련|한함|예정|등|표시|표기|기재|명시|안내|고지|공지|참조|참고|확인|선택|지정|제외|가능|상이|별도)$/.test(
        piece.squashed,
      ))
  );
}

/** A sentence to the reader is no name on a list. */
const SPEAKS = /^(?:you|we|they|it|if|this|please|these)\b(?:\s\S+){3}/i;

/** Words from which a line with a verb is a sentence. */
const LONG_LINE = 13;

function isTelling(words: string): boolean {
  return words.split(' ').length >= LONG_LINE && /\b(?:is|are|was|were|will|may|can|has|have|which|that)\s/.test(words);
}

/** Entities of lines that follow an introduction such as 'the following providers'; lines that are sentences end the list. */
export function listed(lexicons: readonly NoticeLexicon[], lines: readonly Piece[]): Entities & { readonly used: number } {
  const all: Entity[] = [];
  const tail: Piece[] = [];
  let used = 0;
  const first = lines[0] ? marker(lines[0].words).kind : '';
  for (const line of lines) {
    const inner = bare(line);
    if (marker(line.words).kind !== first || inner.squashed.length > 90 || /(?:니다|ます|です)[.。]?$/.test(inner.words)) break;
    // `Name : what it does`.
    if ((SPEAKS.test(inner.words) || isTelling(inner.words)) && !COMPANY.test(inner.words)) break;
    const colon = NAMED_SO.test(inner.words) ? null : /\s?[:：]\s/.exec(inner.words);
    const named = colon && colon.index > 1 && colon.index <= 40 ? inner.cut(0, colon.index) : line;
    const here = entitiesIn(lexicons, named);
    if (here.all.length === 0) break;
    all.push(...here.all);
    tail.push(...here.tail);
    if (named !== line && colon) tail.push(inner.cut(colon.index + colon[0].length));
    used++;
  }
  return { all, tail, used };
}
