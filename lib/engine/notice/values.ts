/** The states of items, purpose, retention, contact and method, each from one value or sentence. */
import { anyOf, inOrder } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { look, type Piece, says } from './pieces';
import { isEmpty } from './tables';

export type Shade = 'present' | 'vague' | 'absent';

/**
 * Items of a value that an items label announces. Concrete kinds of data win over words for all of them; a value with neither is taken as
 * a list (`증상 기록`), because no dictionary knows every kind of data.
 */
export function itemsIn(lexicons: readonly NoticeLexicon[], value: Piece): Shade {
  if (isEmpty(value.words)) return 'absent';
  const hits = look(lexicons, 'items', value);
  const data = hits.filter((hit) => hit.means === 'datum').length > 0 ? dataIn(lexicons, value) : 0;
  // `식별정보(고객 아이디)`: a word for all of them with the data themselves in brackets.
  if (data >= 2 || (data === 1 && IN_BRACKETS.test(value.words) && dataIn(lexicons, value.cut(value.words.search(/[(（]/))) > 0))
    return 'present';
  if (hits.some((hit) => hit.means === 'reference' || hit.means === 'class')) return 'vague';
  if (data === 1) return 'present';
  return onlyBare(value) ? 'vague' : 'present';
}

const IN_BRACKETS = /[(（](?!不含|不包括|除|제외|단[,\s]|except|without|excluding)[^()（）]{2,80}(?<!제외|除く|除外)[)）]/i;

const CLASS_TOKEN = inOrder(
  /^/,
  /(?:필수|선택|기본|회원|고객|이용자|개인|고유식별|고객식별|식별|거래|민감|신용|서비스이용|서비스|관련|기타|각종|의|및|personal|your|the|all|any|user|customer|necessary|お客様の|個人|会員|用户|个人)*/,
  /(?:정보|데이터|개인정보|자료|information|data|details|情報|データ|信息|数据)(?:의)?$/,
);

/** Whether a value is nothing but words for data in general. */
function onlyBare(value: Piece): boolean {
  const tokens = value.squashed
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .split(/[,/;·、，ㆍ]|및/)
    .filter(Boolean);
  return tokens.length > 0 && tokens.every((token) => CLASS_TOKEN.test(token));
}

/** How many concrete kinds of data a text names; stops at five. */
export function dataIn(lexicons: readonly NoticeLexicon[], value: Piece): number {
  let count = 0;
  let rest = value;
  while (count < 5) {
    const hit = look(lexicons, 'items', rest)
      .filter((one) => one.means === 'datum')
      .sort((a, b) => a.start - b.start)[0];
    if (!hit) break;
    count++;
    rest = rest.cut(Math.max(hit.end, hit.start + 1));
  }
  return count;
}

/** Purpose of a value that a purpose label announces. */
export function purposeIn(lexicons: readonly NoticeLexicon[], value: Piece): Shade {
  if (isEmpty(value.words)) return 'absent';
  const vague = look(lexicons, 'purpose', value).some((hit) => hit.means === 'vague');
  return vague && !says(lexicons, 'purpose', value, 'purpose') ? 'vague' : 'present';
}

/** From these words on a value speaks of exceptions, mostly of what a law orders to keep. */
const EXCEPTION = /단[,，\s]|다만|※|\(\s?(?:단|관계|관련|법령|다만|법정)|예외|그러나|however|except|unless|ただし|但し|但(?=[,，法])/i;

/**
 * Retention of a value that a retention label announces. The main clause decides: an end that only an exception has does not tell when the
 * rest of the data goes.
 */
export function retentionIn(lexicons: readonly NoticeLexicon[], value: Piece): Shade {
  if (isEmpty(value.words)) return 'absent';
  const at = EXCEPTION.exec(value.words)?.index ?? -1;
  const main = at > 0 ? value.cut(0, at) : value;
  const first = shadeOf(lexicons, main);
  if (first) return first;
  return (main === value ? undefined : shadeOf(lexicons, value)) ?? 'present';
}

function shadeOf(lexicons: readonly NoticeLexicon[], clause: Piece): Shade | undefined {
  const kinds = new Set(look(lexicons, 'retention', clause).map((hit) => hit.means));
  if (kinds.has('period') || kinds.has('event')) return 'present';
  if (kinds.has('endless') || kinds.has('reference')) return 'vague';
  return undefined;
}

const ADDRESS = anyOf(
  /[\w.*+-]+@[\w-]+\.[\w.]+|\[email\]|\[phone\]|https?:\/\/|www\.|\b[\w-]+\.(?:com|net|org|io|kr|jp|cn|co)\b(?:\/|\b)/i,
  /(?<!\d)(?:\+?\d{1,4}[-. )]\s?)?\(?\d{2,4}\)?[-. )]\s?\d{3,4}[-. ]\d{4}(?!\d)|(?<!\d)1\d{3}[-–]\d{4}(?!\d)|1-8\d\d-/i,
);
const POST = /\b\d{3,5}\s+[A-Z][\w. ]{3,40}\b(?:road|street|avenue|blvd|boulevard|parkway|way|drive|lane|st|rd|ave)\b|[A-Z]{2},? ?\d{5}\b/i;

/** Whether words give a way to reach somebody: mail, phone, web form, address. `named`: words such as 'customer service' count, too. */
export function contactIn(lexicons: readonly NoticeLexicon[], value: Piece, named: boolean): boolean {
  if (isEmpty(value.words)) return false;
  return ADDRESS.test(value.words) || POST.test(value.words) || (named && says(lexicons, 'contact', value));
}
