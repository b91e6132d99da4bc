/**
 * Scope, the first guard of privacy: which words may enter a Snapshot. Outside of it only letters are counted.
 *
 * - Words that hit the gate (consent, notice, deletion) enter.
 * - A region grows around them: the largest container without a text-entry field in which most words are of the legal kind.
 * - Headings, field labels, submit buttons and short words that name an act enter anywhere; they tell what a screen is for.
 * - Lines with a price, and whatever else stands around them, do not.
 */
import { AUTH, DELETION, GATE } from '../model/gate';
import { CONTROLS, ENTRY } from './label';
import type { Part, Piece, Sketch } from './sketch';

/** Words that fill terms and notices without being telling by themselves. */
const LEGAL =
  /제 ?\d+ ?조|회원|이용자|회사|서비스|목적|항목|보유|수집|이용|제공|파기|법령|법률|권리|거부|불이익|책임|계약|통지|정보|필수|선택|\b(?:shall|services?|you|your|we|our|data|information|purpose|rights?|law|liab|provider)\b|サービス|利用|会員|情報|目的|提供|当社|用户|服务|信息|提供|权利|我们|會員|資訊|Daten|Zweck|données|datos/i;
const ACTION =
  /^(?:.{0,14}(?:다음|확인|취소|가입|완료|신청|삭제|탈퇴|로그인|결제|주문|구매|저장|동의|거부|닫기|이전|계속|보기|전문|자세히|펼치기|인증|등록|변경|찾기|해지|돌아가기|유지).{0,8}|.{0,24}\b(?:next|continue|submit|cancel|confirm|sign|log|join|create|register|delete|close|leave|pay|buy|order|checkout|save|agree|accept|decline|reject|deny|view|details?|more|ok|yes|no|back|keep|stay|deactivate|terminate|forgot|unsubscribe|subscribe|send|verify|remove|place|get started|start)\b.{0,24}|.{0,14}(?:次へ|確認|登録|退会|ログイン|キャンセル|戻る|同意|送信|購入|注文|変更|削除|进入|下一步|确认|确定|取消|提交|注册|登录|注销|同意|返回|支付|查看).{0,10}|.{0,20}(?:weiter|abbrechen|löschen|anmelden|registrieren|bestätigen|kaufen|continuer|annuler|supprimer|valider|connexion|inscri|continuar|cancelar|eliminar|enviar|acceder).{0,20})$/i;
const PRICE = /\d[\d,.]* ?(?:원|円|元|₩|€|USD|KRW|JPY|CNY)|[₩$€£¥￥] ?\d/;

/** Share of legal letters from which a container is a region. */
const DENSE = 0.6;
/** Most entering words per part for headings and field labels. */
const SHORT = 160;

interface Tally {
  letters: number;
  legal: number;
  hits: number;
  deletion: number;
  entries: number;
  prices: number;
}

const textsOf = (made: Part): string => (made.role === 'table' ? '' : made.text || made.name || made.beside);

/** Marks the parts whose words enter. `tables` gives the words of a data table, joined. */
export function scope(sketch: Sketch, parts: readonly Part[], tableWords: ReadonlyMap<Part, string>): Set<Part> {
  const tallies = new Map<Part, Tally>();
  const regions = new Set<Part>();
  for (let i = parts.length - 1; i >= 0; i--) {
    const made = parts[i] as Part;
    const tally = own(made, tableWords.get(made));
    for (const kid of made.kids) {
      const below = tallies.get(kid);
      if (!below) continue;
      if (made.role === 'text') {
        tally.entries += below.entries;
        continue;
      }
      tally.letters += below.letters;
      tally.legal += below.legal;
      tally.hits += below.hits;
      tally.deletion += below.deletion;
      tally.entries += below.entries;
      tally.prices += below.prices;
    }
    tallies.set(made, tally);
  }
  const stack: [Part, boolean][] = [[sketch.root, false]];
  while (stack.length > 0) {
    const [made, inside] = stack.pop() as [Part, boolean];
    const tally = tallies.get(made) as Tally;
    const region = inside || isRegion(tally) || (made.role === 'document' && tally.hits > 0);
    if (region) regions.add(made);
    made.enters = entersAt(made, tally, region, tableWords);
    for (const kid of made.kids) stack.push([kid, region || (made.role === 'text' && made.enters && GATE.test(kid.text))]);
  }
  siblings(parts);
  return regions;
}

function own(made: Part, table: string | undefined): Tally {
  const words = table ?? textsOf(made);
  const letters = words.length;
  const hit = letters > 0 && GATE.test(words);
  return {
    letters,
    legal: hit || (letters > 0 && LEGAL.test(words)) ? letters : 0,
    hits: hit ? 1 : 0,
    deletion: hit && DELETION.test(words) ? 1 : 0,
    entries: made.role === 'field' && made.field?.type !== 'password' ? 1 : 0,
    prices: letters > 0 && letters < 200 && PRICE.test(words) ? 1 : 0,
  };
}

function isRegion(tally: Tally): boolean {
  return tally.entries === 0 && tally.hits > 0 && tally.prices <= tally.hits / 4 && tally.legal >= tally.letters * DENSE;
}

function entersAt(made: Part, tally: Tally, region: boolean, tables: ReadonlyMap<Part, string>): boolean {
  const words = textsOf(made);
  switch (made.role) {
    case 'heading':
      return region || GATE.test(words) || AUTH.test(words) || ((made.level ?? 7) < 7 && words.length <= SHORT && !PRICE.test(words));
    case 'text':
    case 'image':
      return region || GATE.test(words) || (words.length <= SHORT && AUTH.test(words));
    case 'link':
      return GATE.test(words) || AUTH.test(words) || GATE.test(made.name) || (region && words.length <= SHORT);
    case 'button':
      return region || made.submits || GATE.test(words) || AUTH.test(words) || ACTION.test(words);
    case 'table':
      return tables.has(made) ? region || tally.hits > 0 : true;
    case 'document':
      return made.text === '' || tally.hits > 0 || region;
    default:
      if (CONTROLS.has(made.role) || made.role === 'radio-group') return region || GATE.test(`${made.name} ${made.beside}`);
      if (ENTRY.has(made.role)) return true;
      return true;
  }
}

/** Controls in line with one that entered enter, too: channel boxes under a marketing consent, options of a group. */
function siblings(parts: readonly Part[]): void {
  for (const made of parts) {
    if (!made.enters || !CONTROLS.has(made.role)) continue;
    const up = lineOf(made);
    if (!up) continue;
    const stack = [...up.kids];
    while (stack.length > 0) {
      const kid = stack.pop() as Part;
      if (CONTROLS.has(kid.role)) kid.enters = true;
      else if (kid.role !== 'document') stack.push(...kid.kids);
    }
  }
  for (const made of parts) {
    if (made.role !== 'radio-group') continue;
    if (made.kids.some((kid) => kid.enters && CONTROLS.has(kid.role))) made.enters = true;
  }
}

/** The container that holds a control and its like: two steps up, past runs. */
function lineOf(made: Part): Part | undefined {
  let up = made.up;
  for (let steps = 0; up && steps < 2; up = up.up) {
    if (up.role === 'run') continue;
    steps++;
    if (up.role === 'page' || up.role === 'form') return undefined;
    if (steps === 2) return up;
  }
  return up;
}

export type { Piece };
