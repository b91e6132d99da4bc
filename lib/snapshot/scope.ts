/**
 * Scope, the first guard of privacy: which words may enter a Snapshot. Outside of it only letters are counted.
 *
 * - Words that hit the gate (consent, notice, deletion) enter.
 * - A region grows around them: the largest container without a text-entry field in which most words are of the legal kind. Everything in
 *   a region enters.
 * - Around an account deletion the sentences of its container enter, too (what is lost, what is kept, whom to write to), and the reasons it
 *   offers; short loose words do not: a profile page shows a name, an address and an order beside its deletion button.
 * - Headings, field labels, submit buttons and short words that name an act enter anywhere; they tell what a screen is for.
 * - Lines with a price, and whatever else stands around them, do not.
 */
import { eitherOf } from '../model/gate';
import { AUTH, DELETION, ENTERS, RECEIVE } from '../model/gate-more';
import type { Grid } from './grid';
import { CONTROLS, ENTRY } from './label';
import { isStep, type Part, type Tally } from './sketch';

/** Words that fill terms and notices without being telling by themselves. */
const LEGAL = eitherOf(
  /제 ?\d+ ?조|회원|이용자|회사|서비스|목적|항목|보유|수집|이용|제공|파기|법령|법률|권리|거부|불이익|책임|계약|통지|정보|필수|선택|고객|기간|데이터|저장|보관|サービス|利用|会員|情報|目的|提供|当社|お客様|用户|服务|信息|权利|我们|會員|資訊/,
  /\b(?:shall|services?|you|your|we|our|data|information|purpose|rights?|law|liab|provider)\b|Daten|Zweck|données|datos/i,
);
const ACTION = eitherOf(
  /^.{0,14}(?:(?:다음|확인|취소|가입|완료|신청|삭제|탈퇴|로그인|결제|주문|구매|저장|동의|거부|닫기|이전|계속|허용|보기|전문|자세히|펼치기|인증|등록|변경|찾기|해지|돌아가기|유지|시작|예약|예매|접수|제출|개통|하기|만들기).{0,8}|(?:次へ|確認|登録|退会|ログイン|キャンセル|戻る|同意|許可|送信|購入|注文|変更|削除|予約|申込|支払|付款|提交|同意|允许|授权|进入|下一步|确认|确定|取消|提交|注册|登录|注销|返回|支付|查看).{0,10})$/,
  /^(?:.{0,24}\b(?:next|continue|submit|cancel|confirm|sign|log|join|create|register|delete|close|leave|pay|buy|order|checkout|save|agree|accept|allow|authori[sz]e|decline|reject|deny|view|details?|more|ok|yes|no|back|keep|stay|deactivate|terminate|forgot|unsubscribe|subscribe|send|verify|remove|place|get started|start)\b.{0,24}|.{0,20}(?:weiter|abbrechen|löschen|anmelden|registrieren|bestätigen|kaufen|continuer|annuler|supprimer|valider|connexion|inscri|continuar|cancelar|eliminar|enviar|acceder).{0,20})$/i,
);
const PRICE = /\d[\d,.]* ?(?:원|円|元|₩|€|USD|KRW|JPY|CNY)(?![가-힣a-z])|[₩$€£¥￥] ?\d/;
/** Terms by which a notice states its parts: who, what, why, how long, where, how. Alone each also heads a parcel or an order. */
const STATES =
  /받는 ?(?:자|곳|회사|법인)|항목|목적|기간|국가|방법|거부|items|purpose|period|retention|retain|countr|method|refus|contact|项目|目的|期間|期间|国/i;
/** Cells, without blanks, by which a table names the parts of a notice in words that each alone also head a timetable; so many are a notice. */
const TERM =
  /^(?:제공|이전|이용|보유)?(?:받는[자곳]|국가|항목|목적|기간|방법)$|^(?:who|where|what|why|how|누구|무엇|언제까지|提供先|目的|項目|期間)/i;
const TERMS = 3;
/** Columns that tell whose business it is, and how to reach it: a list of sellers or of companies. */
const FIRM =
  /^(?:상호|법인|회사|업체|사업자|판매자|입점)[가-힣() /]{0,6}$|\b(?:company|corporate|legal|business|trade|seller|vendor|merchant) ?names?\b/i;
const REACH =
  /^(?:전자 ?우편|이메일|메일|연락처|전화|대표|사업자|통신 ?판매|소재지|주소|국가)|\b(?:e-?mail|phone|tel|address|country|contact|regist)/i;
/** Columns of orders and of people; whose list that is nobody needs to know. */
const PRIVATE = /주문|배송|담당|이름|성명|성함|회원|비밀|order|deliver|\bname of|first name|member/i;
/** Words of a list of reasons to leave. */
const REASON = /사유|이유|理由|原因|reason|why|grund|raison|motivo/i;
/** A step of a flow as lists of steps name it; no name, address or order reads like that. */
const STEP =
  /^(?:(?:step|단계) ?)?0?\d{1,2} ?[.):단]? ?[^\d@]{2,20}$|^.{0,16}(?:안내|확인|선택|입력|인증|동의|상담원?|통화|승인|해지|탈퇴|완료)$|^.{0,20}\b(?:reason|confirm(?:ation)?|verify|verification|done|complete|finish)$/i;
const SENTENCE = /(?:[.!?。！？”」"]|니다|세요|시오|해요|돼요|어요|습니까|됨|함|음)$/;

/** Share of legal letters from which a container is a region. */
const DENSE = 0.6;
/** Most letters of a heading or label that enters outside of regions. */
const SHORT = 160;
/** Longest title over a consent, and what is never one: a price, a number, an address of any kind. */
const TITLE = 40;
const NO_TITLE = /\d{3}|@|[₩$€£¥]|\d ?[원円元]|[시구동로길] \d/;
/** Longer texts tell nothing of what a container is for. */
const PARAGRAPH = 400;
/** A container around a deletion: letters and fields it may hold. */
const DELETION_LETTERS = 4_000;
const DELETION_FIELDS = 3;
/** Controls that can be a consent by themselves, and the most of them that one form asks for. */
const TICKS = new Set(['checkbox', 'switch', 'toggle']);
const FORM_TICKS = 30;
/** Parts of a page that are the same everywhere and never belong to a region around them. */
const CHROME = new Set(['banner', 'navigation', 'contentinfo', 'search', 'complementary']);

/** Leaves that enter in a region whatever they say. */
const ALWAYS = new Set(['text', 'heading', 'button', 'checkbox', 'radio', 'switch', 'toggle', 'radio-group', 'table', 'document']);

const labelOf = (made: Part): string => `${made.name} ${made.beside}`;
const wordsOf = (made: Part): string => (made.role === 'table' ? '' : made.text || made.name || made.beside);

/**
 * Marks the parts whose words enter (`enters`) and those whose words all enter (`region`).
 * @param parts all parts, containers before what they hold
 */
export function scope(root: Part, parts: readonly Part[]): void {
  tally(parts);
  const stack: { made: Part; inside: boolean; leaving: boolean }[] = [{ made: root, inside: false, leaving: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { made } = next;
    const counts = made.tally as Tally;
    const chrome = CHROME.has(made.role);
    const inside = (next.inside && !chrome) || isRegion(counts) || (made.role === 'document' && counts.hits > 0);
    const leaving = !chrome && (next.leaving || aroundDeletion(counts));
    made.region = inside;
    made.enters = enters(made, counts, inside, leaving);
    const paragraph = made.role === 'text' && counts.hits > 0;
    for (const kid of made.kids) stack.push({ made: kid, inside: inside || paragraph, leaving });
  }
  siblings(parts);
  inRows(parts);
  formMates(parts);
  titles(parts);
  ownLinks(parts);
}

function tally(parts: readonly Part[]): void {
  for (let i = parts.length - 1; i >= 0; i--) {
    const made = parts[i] as Part;
    const counts = made.grid ? ofTable(made.grid) : own(made);
    for (const { tally: below } of made.kids) {
      if (!below) continue;
      counts.entries += below.entries;
      if (made.role === 'text') continue;
      counts.letters += below.letters;
      counts.legal += below.legal;
      counts.hits += below.hits;
      counts.deletion += below.deletion;
      counts.prices += below.prices;
    }
    if (made.role === 'list' && counts.hits > 0 && counts.entries === 0 && counts.prices === 0 && statesTerms(made))
      counts.legal = counts.letters;
    made.tally = counts;
  }
}

/** A list of terms and what each means (`dl`) is judged by its terms, as a table is by its headings. */
function statesTerms(list: Part): boolean {
  const stack = [...list.kids];
  const terms: string[] = [];
  for (let made = stack.pop(); made; made = stack.pop()) {
    if (made.role === 'heading') terms.push(made.text);
    else if (made.role === 'wrap' || made.role === 'run') stack.push(...made.kids);
  }
  return (
    terms.filter((term) => STATES.test(term)).length >= 2 &&
    terms.some((term) => ENTERS.test(term)) &&
    !terms.some((term) => PRIVATE.test(term))
  );
}

function own(made: Part): Tally {
  const words = made.role === 'link' && made.up?.role === 'text' ? '' : wordsOf(made);
  const letters = words.length;
  const hit = letters > 0 && ENTERS.test(words);
  const loose = made.role === 'link';
  return {
    letters,
    legal: hit || (letters > 0 && LEGAL.test(words)) ? letters : 0,
    hits: hit ? 1 : 0,
    deletion: hit && !loose && letters < PARAGRAPH && DELETION.test(words) ? 1 : 0,
    entries: (made.role === 'field' && made.field?.type !== 'password') || made.role === 'select' ? 1 : 0,
    prices: letters > 0 && letters < 200 && PRICE.test(words) ? 1 : 0,
  };
}

/** A table is judged by its headings; its values hold few legal words even in a notice. */
function ofTable({ caption, head, rows, rowHeads }: Grid): Tally {
  const body = rows.map((row) => row.cells);
  const cells = head.concat(body).flat();
  const heads = [caption, ...head.flat(), ...body.flatMap((row) => rowHeads.map((column) => row[column] ?? ''))].filter(
    (cell) => cell !== '',
  );
  const letters = cells.reduce((sum, cell) => sum + cell.length, 0);
  const hits = heads.filter((cell) => ENTERS.test(cell)).length;
  const legal = heads.filter((cell) => LEGAL.test(cell) || ENTERS.test(cell)).length;
  const inside = cells.filter((cell) => ENTERS.test(cell)).length;
  const firms =
    heads.some((cell) => FIRM.test(cell)) && heads.some((cell) => REACH.test(cell)) && !heads.some((cell) => PRIVATE.test(cell));
  const terms = new Set(cells.map((cell) => cell.replace(/ /g, '')).filter((cell) => cell.length < 24 && TERM.test(cell))).size >= TERMS;
  const telling = hits > 0 || legal * 2 > heads.length || inside * 5 > cells.length || firms || terms;
  return {
    letters,
    legal: telling ? letters : 0,
    hits: telling && (hits + inside > 0 || firms || terms) ? 1 : 0,
    deletion: 0,
    entries: 0,
    prices: cells.some((cell) => PRICE.test(cell)) ? 1 : 0,
  };
}

function isRegion(counts: Tally): boolean {
  return counts.entries === 0 && counts.hits > 0 && counts.prices <= counts.hits / 4 && counts.legal >= counts.letters * DENSE;
}

function aroundDeletion(counts: Tally): boolean {
  return counts.deletion > 0 && counts.entries <= DELETION_FIELDS && counts.letters <= DELETION_LETTERS;
}

function enters(made: Part, counts: Tally, inside: boolean, leaving: boolean): boolean {
  if (inside && ALWAYS.has(made.role)) return true;
  const words = wordsOf(made);
  const hit = words !== '' && counts.hits > 0;
  const priced = !hit && PRICE.test(words);
  switch (made.role) {
    case 'heading':
      return inside || hit || AUTH.test(words) || (words.length <= SHORT && !priced && ((made.level ?? 7) < 7 || leaving));
    case 'text':
      if (hit) return true;
      return (
        (leaving && !priced && ((words.length >= 12 && SENTENCE.test(words)) || STEP.test(words) || /[?？]$/.test(words))) ||
        (words.length <= SHORT && !priced && AUTH.test(words))
      );
    case 'image':
      return words !== '' && (inside || hit || AUTH.test(words));
    case 'link':
      return (
        ENTERS.test(words) ||
        ENTERS.test(made.name) ||
        AUTH.test(words) ||
        (words.length <= SHORT && (inside || (leaving && ACTION.test(words))))
      );
    case 'button':
      return inside || leaving || made.submits || hit || AUTH.test(words) || ACTION.test(words);
    case 'table':
      return made.grid ? inside || counts.hits > 0 : true;
    case 'document':
      return made.text === '' || counts.hits > 0 || inside;
    case 'select':
      if (
        !made.options?.some((option) => ENTERS.test(option) || REASON.test(option)) &&
        !REASON.test(`${made.name} ${made.beside}`) &&
        !inside
      )
        made.options = undefined;
      return true;
    default:
      if (!CONTROLS.has(made.role) && made.role !== 'radio-group') return true;
      return inside || (leaving && !priced) || ENTERS.test(labelOf(made)) || (!PRICE.test(labelOf(made)) && RECEIVE.test(labelOf(made)));
  }
}

/** Controls in line with one that entered enter, too: channel boxes under a marketing consent, options of a group. */
function siblings(parts: readonly Part[]): void {
  const done = new Set<Part>();
  for (const made of parts) {
    if (!made.enters || !CONTROLS.has(made.role)) continue;
    const up = lineOf(made);
    if (!up || done.has(up)) continue;
    done.add(up);
    const stack = [...up.kids];
    for (let kid = stack.pop(); kid; kid = stack.pop()) {
      if (CONTROLS.has(kid.role)) kid.enters ||= !PRICE.test(`${kid.name} ${kid.beside}`);
      else if (kid.role !== 'document' && !ENTRY.has(kid.role)) stack.push(...kid.kids);
    }
  }
  for (const made of parts) {
    if (made.role === 'radio-group' && parts.length > 0 && made.kids.some((kid) => kid.enters && CONTROLS.has(kid.role)))
      made.enters = true;
    if (CONTROLS.has(made.role) && made.group?.enters) made.enters = true;
  }
}

/**
 * Ticks of the form in which one entered enter, too: a form asks for several consents in words that no list foresees. Lines with a price
 * are a basket, and a form with very many ticks is a list of something.
 */
function formMates(parts: readonly Part[]): void {
  const ticks = new Map<Part, Part[]>();
  for (const made of parts) {
    if (!TICKS.has(made.role)) continue;
    const form = formOf(made);
    if (form) ticks.set(form, [...(ticks.get(form) ?? []), made]);
  }
  for (const mates of ticks.values()) {
    if (mates.length > FORM_TICKS || !mates.some((made) => made.enters)) continue;
    for (const made of mates) {
      const line = lineOf(made);
      const words = labelOf(made);
      made.enters ||= words.trim() !== '' && words.length <= SHORT && !PRICE.test(words) && !line?.tally?.prices;
    }
  }
}

/** A tick without words of its own, in a row of which another cell entered: the row names it. */
function inRows(parts: readonly Part[]): void {
  for (const made of parts) {
    if (made.enters || !TICKS.has(made.role) || made.name) continue;
    let up = made.up;
    for (let far = 0; up && up.role !== 'row' && far < 4; far++) up = up.up;
    if (up?.role !== 'row') continue;
    const stack = [...up.kids];
    for (let kid = stack.pop(); kid; kid = stack.pop()) {
      if (kid.role === 'text' && kid.enters) made.enters = true;
      stack.push(...kid.kids);
    }
  }
}

/** A short line right before a consent, past the text between them, is its title, whatever words it uses; figures and addresses are none. */
function titles(parts: readonly Part[]): void {
  for (const made of parts) {
    if (!made.enters || !(CONTROLS.has(made.role) || made.role === 'radio-group')) continue;
    let branch = made;
    for (let up = made.up, far = 0; up && far < 3 && up.role !== 'page'; up = up.up) {
      const at = up.kids.indexOf(branch);
      for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
        let before = up.kids[i] as Part;
        while (before.kids.length === 1 && !before.text) before = before.kids[0] as Part;
        const { role, text } = before;
        if (CONTROLS.has(role) || ENTRY.has(role) || role === 'radio-group') break;
        if ((role !== 'heading' && role !== 'text') || text.length > TITLE || SENTENCE.test(text)) continue;
        before.enters ||= !NO_TITLE.test(text);
        far = 3;
        break;
      }
      branch = up;
      if (isStep(up)) far++;
    }
  }
}

/** What a control's own line opens belongs to it, whatever it is called. */
function ownLinks(parts: readonly Part[]): void {
  for (const { role, enters, kids } of parts) {
    if (!enters || !CONTROLS.has(role)) continue;
    for (const kid of kids)
      if (kid.role === 'link' || kid.role === 'button') kid.enters ||= kid.text.length <= SHORT && !PRICE.test(kid.text);
  }
}

function formOf(made: Part): Part | undefined {
  let up = made.up;
  while (up && up.role !== 'form' && up.role !== 'dialog') up = up.up;
  return up;
}

/** The container that holds a control and its like: two steps up, past runs. */
function lineOf(made: Part): Part | undefined {
  let up = made.up;
  for (let steps = 0; up && steps < 2; up = up.up) {
    if (up.role === 'page' || up.role === 'form') return undefined;
    if (!isStep(up)) continue;
    steps++;
    if (steps === 2) return up;
  }
  return up;
}
