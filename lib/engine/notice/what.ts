/** What goes out, what for, how long it is kept and how it travels. */
import type { NoticeElement } from '../../model/report';
import type { NoticeKind } from '../../model/vocabulary';
import { anyOf } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { countriesIn } from './countries';
import type { Facts } from './facts';
import { labelsOf } from './labels';
import { bare, type Piece, says, sentences } from './pieces';
import { type Handing, itemsTold } from './prose';
import type { Fact } from './tables';
import { factsOf, type Told, tell } from './told';
import { dataIn, itemsIn, purposeIn, retentionIn, type Shade } from './values';
import type { Row } from './who';

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
 * Items are told when one row lists several of them, or most rows name theirs: one word in one row, with the others' left open, does not
 * tell a reader what goes out.
 */
export function readItems(lexicons: readonly NoticeLexicon[], facts: Facts, tails: readonly Piece[], told: readonly Handing[]): Told {
  const fields = factsOf(facts, 'items').filter((fact) => !fact.empty);
  const shades = byRow(fields).map((row) => best(row.map((fact) => shadeOfItems(lexicons, fact.value))));
  const listed = fields.some(({ value }) => isList(lexicons, value) && shadeOfItems(lexicons, value) === 'present');
  if (shades.some((shade) => shade !== 'absent'))
    return tell(
      listed ? 'present' : majority(shades, MOST),
      fields.map((fact) => fact.value),
    );
  const beside = tails.filter((piece) => dataIn(lexicons, piece) > 0 && !TASK.test(piece.words));
  if (beside.length > 0) return tell('present', beside);
  const announced = followingItems(lexicons, facts);
  if (announced.length > 0) return tell('present', announced);
  const lines = told.map(({ piece }) => ({ piece, shade: itemsTold(lexicons, piece) }));
  // "Personal data" alone says nothing of items, unless other sentences show that it could have been said.
  const some = lines.some((one) => one.shade === 'present' || one.shade === 'vague');
  const kept = lines.filter((one) => one.shade !== 'absent' && (some || one.shade !== 'bare'));
  const state = majority(
    kept.map((one): Shade => (one.shade === 'present' ? 'present' : 'vague')),
    HALF,
  );
  if (state !== 'present') {
    // Beside a labelled recipient, or after a sentence that hands on, a line of several kinds of data is what goes to them.
    // A label for the items with nothing below it promises a list and gives none, whatever other lines speak of.
    const promised = facts.labels.some((label) => labelsOf(lexicons, label).includes('items'));
    const labelled = !promised && factsOf(facts, 'recipient').some((fact) => fact.under !== undefined);
    const after = labelled ? facts.prose.flatMap((line) => sentences(line)) : usesOf(facts, told);
    const lists = after.filter((piece) => !RIGHTS.test(piece.words) && dataIn(lexicons, piece) >= (labelled ? LISTED - 1 : 2));
    if (lists.length > 0) return tell('present', lists);
  }
  return tell(state, state === 'absent' ? [] : kept.map((one) => one.piece));
}

/** What somebody does for the shop names data, too: `신용카드 결제 대행`. */
const TASK =
  /(?:대행|업무|관리|운영|발송|처리|배송|서비스|상담|유지\s?보수|개발|구축|분석|인증|안내|응대|대응|수납|정산|출고|설치|호스팅|지원|대행|代行|運営|管理|配信|配送|業務|対応|服务|配送|处理)$/;

/** What a person may ask for later names data, too: access, correction, erasure. */
const RIGHTS =
  /권리|열람|정정|(?:삭제|파기|차단)를? ?(?:요청|요구)|\bright to\b|\b(?:access|correct|erase|delete) (?:or |and )?(?:\w+ )?(?:your|my)\b|開示|訂正|更正|查阅|查閱/i;

/** Several kinds of data, one of which is known for sure. */
function isList(lexicons: readonly NoticeLexicon[], value: Piece): boolean {
  return value.words.split(/[,，、;/·]|\sand\s|및/).filter((one) => one.trim() !== '').length >= LISTED && dataIn(lexicons, value) > 0;
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

/** Share of rows that must tell their items: more than half of rows, at least half of sentences, which say other things as well. */
const MOST = 0.51;
/** Kinds of data from which a value is a list of them. */
const LISTED = 3;
const HALF = 0.5;

function majority(shades: readonly Shade[], least: number): Shade {
  const told = shades.filter((shade) => shade !== 'absent');
  if (told.length === 0) return 'absent';
  return told.filter((shade) => shade === 'present').length >= told.length * least ? 'present' : 'vague';
}

/**
 * What the data is for: by its label, in the words behind a recipient, in the sentences of the notice.
 * @param rows recipients
 * @param tails what stands behind their names
 * @param told sentences that hand data on
 */
export function readPurpose(
  lexicons: readonly NoticeLexicon[],
  kind: NoticeKind,
  facts: Facts,
  rows: readonly Row[],
  tails: readonly Piece[],
  told: readonly Handing[],
): Told {
  const fields = factsOf(facts, 'purpose')
    .filter((fact) => !fact.empty)
    .map((fact) => fact.value);
  const shade = best(fields.map((piece) => purposeIn(lexicons, piece)));
  if (shade !== 'absent') return tell(shade, fields);
  const unnamed = tails.filter(
    (piece) =>
      /\s\/\s/.test(piece.words) || dataIn(lexicons, piece) === 0 || TASK.test(piece.words) || says(lexicons, 'purpose', piece, 'purpose'),
  );
  const remarks =
    facts.heads.length > 0 || kind === 'processor'
      ? rows.flatMap(({ entity }) => entity.remarks).filter((piece) => countriesIn(piece, 'field').length === 0 && !REACH.test(piece.words))
      : [];
  const tasks = kind === 'processor' ? tasksBefore(facts, rows) : [];
  if (unnamed.length + remarks.length + tasks.length > 0) return tell('present', [...unnamed, ...remarks, ...tasks]);
  // A collection notice says what the shop itself uses the data for; elsewhere only what is handed on has a purpose that counts.
  const lines = OWN_USE.includes(kind)
    ? facts.prose.flatMap((line) => sentences(line))
    : [...told.map((one) => one.piece), ...usesOf(facts, told)];
  const stated = lines.filter((piece) => says(lexicons, 'purpose', piece, 'purpose'));
  if (stated.length > 0) return tell('present', stated);
  const beside = factsOf(facts, 'recipient').some((fact) => fact.under !== undefined) ? facts.prose.flatMap((line) => sentences(line)) : [];
  const named = beside.filter(
    (piece) => dataIn(lexicons, piece) > 0 && (says(lexicons, 'purpose', piece, 'purpose') || FOR.test(piece.words)),
  );
  if (named.length > 0) return tell('present', named);
  const loose = told.map((one) => one.piece).filter((piece) => says(lexicons, 'purpose', piece, 'vague'));
  return tell(loose.length > 0 ? 'vague' : 'absent', loose);
}

/** A number, an address, a page. */
const REACH = /\d{3}|@|https?:|www\./;
/** `Hosting (Bluebell GmbH)`: the words before the brackets that hold a name. */
const BEFORE_BRACKETS = /^([^()（）]{3,40}?)\s?[(（]/;

function tasksBefore(facts: Facts, rows: readonly Row[]): Piece[] {
  return facts.prose.flatMap((line) => {
    const body = bare(line);
    const open = BEFORE_BRACKETS.exec(body.words);
    const at = open ? body.start + open[0].length : -1;
    return open && rows.some(({ entity }) => entity.piece.text === body.text && entity.piece.start === at)
      ? [body.cut(0, (open[1] as string).length)]
      : [];
  });
}

/** `sent monthly, for a joint discount`: what it is for, behind the data and before nothing else. */
const FOR = /,\sfor (?:an? |the )?[a-z][\w -]{3,60}[.]?$/;

/** Sentences after one that hands data on which go on with what the receiver does with it. */
const USES = /이용|사용|쓰이|쓰입|쓰여|활용|목적|용도|\bus(?:e|es|ed)\b|\bneeds?\b|利用|使用|用于|用於/i;
/** The shop's own use is no purpose of the receiver. */
const OURS =
  /\bwe use\b(?! (?:these|this|them|those) )|(?:당사|(?<!이 |그 |해당 |상대 )회사|저희)(?:는|가|에서는)|当社は|我们(?:会)?(?:使用|利用)/i;
const AFTER = 3;

function usesOf(facts: Facts, told: readonly Handing[]): Piece[] {
  return following(facts, told).filter((one) => USES.test(one.words) && !OURS.test(one.words));
}

/** The next sentences after each that hands data on. */
function following(facts: Facts, told: readonly Handing[]): Piece[] {
  const all = facts.prose.flatMap((line) => sentences(line));
  return all.filter((_, at) =>
    all
      .slice(Math.max(0, at - AFTER), at)
      .some((before) => told.some(({ piece }) => piece.text === before.text && piece.start === before.start)),
  );
}

const OWN_USE: readonly NoticeKind[] = ['collection', 'marketing', 'policy'];

const KEEPS = anyOf(
  /보관|까지(?:만)?\s?(?:이용|활용|사용|공유)|보유|보존|파기|삭제|폐기|저장|(?:이용|위탁)\s?기간은|지워|지우|지웁/i,
  /\b(?:kept|keeps?|retain(?:ed|s)?|stor(?:ed?|es)\b.{0,90}\bfor|held for|deletes?|deleted|eras(?:e|es|ed)|removed?)\b|保存/i,
  /保管|保留|留存|保有|削除|消去|删除|刪除|\b(?:lösch(?:en|t)|gelöscht|gespeichert|aufbewahrt|speichern)\b|\bconserv(?:e|ent|ées?|és?)\b/i,
  /\bsupprim(?:e|ées?|és?)\b|\b(?:conserva|conservan|se borran|se eliminan)\b/i,
);
/** Deleting on demand is a right and no period. */
const ON_DEMAND = anyOf(
  /(?:삭제|파기|정정|처리정지)[^.]{0,12}(?:요청|요구|신청|권리)|(?:열람|정정)|\b(?:request|ask|right to)\b[^.]{0,30}\b(?:delet|eras|remov)/i,
  /削除を?(?:請求|求め|依頼)|(?:请求|要求)[^。]{0,6}(?:删除|刪除)/i,
);

/** Sentences that speak of the period without giving it: what will be told, what a contract rules. */
const PROMISE = /고지|명시|규정하|알려|안내합|관리하고|계약서(?!에 정해)/;

/** How long the data is kept: by its label, else in sentences that give a period and do not only promise one. */
export function readRetention(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts): NoticeElement {
  const values = factsOf(facts, 'retention').filter((fact) => !fact.empty);
  const shade = best(values.map((fact) => retentionOf(lexicons, fact)));
  if (shade !== 'absent')
    return tell(
      shade,
      values.map((fact) => fact.value),
    ).element;
  if (kind === 'terms') return tell('absent', []).element;
  const told = facts.prose
    .flatMap((line) => sentences(line))
    .filter(
      (piece) =>
        KEEPS.test(piece.words) && says(lexicons, 'retention', piece) && !PROMISE.test(piece.words) && !ON_DEMAND.test(piece.words),
    );
  return tell(best(told.map((piece) => retentionIn(lexicons, piece))), told).element;
}

/** Under a label that announces two elements a value has to say something of time to count as a period. */
function retentionOf(lexicons: readonly NoticeLexicon[], { labels, value }: Fact): Shade {
  return labels.length > 1 && !says(lexicons, 'retention', value) ? 'absent' : retentionIn(lexicons, value);
}

/** When and how data is transferred (PIPA art. 28-8(2)2): by its label, else in sentences. */
export function readMethod(lexicons: readonly NoticeLexicon[], kind: NoticeKind, facts: Facts, told: readonly Handing[]): NoticeElement {
  const values = factsOf(facts, 'method')
    .filter((fact) => !fact.empty)
    .map((fact) => fact.value);
  if (values.length > 0) return tell('present', values).element;
  const stated =
    kind === 'overseas'
      ? [
          ...told.map((one) => one.piece),
          ...following(facts, told),
          ...(factsOf(facts, 'recipient').some((fact) => fact.under !== undefined) ? facts.prose.flatMap((line) => sentences(line)) : []),
        ].filter((piece) => says(lexicons, 'method', piece))
      : [];
  return tell(stated.length > 0 ? 'present' : 'absent', stated).element;
}
