/**
 * Patterns, the second guard of privacy: scope (`scope.ts`) decides what enters at all, this masks what looks personal in what enters.
 *
 * In a notice (`business: true`) telephone numbers and e-mail addresses stay: they are the recipient's or the privacy officer's contact,
 * which the law wants stated and the checklist shows; those that the words around them make the reader's own go there, too. Everything else is masked everywhere. A mask is `[rule]`, so a reader sees that
 * and what was taken out; `log` counts them.
 */
import type { Snapshot } from '../model/snapshot';

export type MaskRule = Snapshot['masked'][number]['rule'];
export type MaskLog = Map<MaskRule, number>;

interface Pattern {
  readonly rule: MaskRule;
  readonly pattern: RegExp;
  /** A text without this cannot match; browsers take long to build the patterns, so they are built for few texts. */
  readonly needs: RegExp;
  /** Kept in notices. */
  readonly business?: true;
  /** Replacement; `[rule]` when absent. */
  readonly by?: string;
}

/** First syllables of nearly all Korean family names. */
const SURNAME =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부]';
const TITLES = '고객|회원|사용자|이용자|판매자|손님|선생|사장|부모|어머|아버|하느|여러|담당|작성|구매자|주문자|기사|강사|원장|점주';

/** What follows a name that is spoken to: nothing of a word that only begins with these letters. */
const SIR = '님(?=[^가-힣]|$|의|은|이|을|께|에|으로|과|도|만|하)';
/** Words that are no names although a title follows them. */
const NO_NAME =
  '(?:고객|회원|자|손|선생|사장|부모|어머|어머니|아버|아버지|하느|기사|강사|원장|점주|대표|파트너|셀러|작가|유저|멤버|주인|교수|의사|약사|팀장|매니저|크리에이터|호스트|게스트|스승|임금|형|누|오라버|여러|담당|작성|구매|주문|친구|사용|이용|판매)';

const FOUR = /\d{4}/;
const SPOKEN_TO = /님/;

const PATTERNS: readonly Pattern[] = [
  { rule: 'url-query', needs: /=/, pattern: /([?&][\w.%-]{1,40}=)[^&\s"'<>)\]]{1,500}/g, by: '$1…' },
  { rule: 'email', needs: /@/, pattern: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g, business: true },
  { rule: 'resident-number', needs: FOUR, pattern: /(?<!\d)\d{6} ?- ?[1-8](?:\d{6}|\*{6})(?!\d)/g },
  { rule: 'customs-code', needs: FOUR, pattern: /(?<![A-Za-z0-9])[Pp] ?\d{12}(?!\d)/g },
  { rule: 'card', needs: FOUR, pattern: /(?<![\d-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?![\d-])|(?<!\d)\d{15,16}(?!\d)/g },
  { rule: 'phone', needs: FOUR, pattern: /(?<![\d.-])(?:\+82[ -]?|0)1[016789][ .)-]?\d{3,4}[ .-]?\d{4}(?![\d-])/g, business: true },
  {
    rule: 'phone',
    needs: /\d{4}|\+\d/,
    pattern:
      /(?<![\d.-])(?:\+\d{1,3}[ -]?)?\(?0\d{1,3}\)?[ .)-]{1,2}\d{3,4}[ .-]\d{4}(?![\d-])|(?<![\d.-])\+\d{1,3}[ -]\d{2,4}(?:[ -]\d{2,4}){2,3}(?!\d)/g,
    business: true,
  },
  {
    rule: 'account',
    needs: FOUR,
    pattern: /(?<![\d.-])\d{2,6}-\d{2,6}-\d{4,8}(?:-\d{1,3})?(?![\d-])|(?<![\d-])\d{11,14}(?!\d)/g,
    business: true,
  },
  // A name stands right before its title (홍길동님), or opens a greeting (홍길동 고객님,).
  { rule: 'name', needs: SPOKEN_TO, pattern: new RegExp(`(^|[^가-힣])(?!${TITLES})${SURNAME}[가-힣]{1,3}(?=${SIR})`, 'g'), by: '$1[name]' },
  // Any other word, or a user name, that is spoken to.
  {
    rule: 'name',
    needs: SPOKEN_TO,
    pattern: new RegExp(`(^|[^가-힣A-Za-z0-9_.])(?![가-힣]{0,8}${NO_NAME}${SIR})(?:[가-힣]{2,8}|[A-Za-z0-9_.*-]{2,30})(?=${SIR})`, 'g'),
    by: '$1[name]',
  },
  {
    rule: 'name',
    needs: SPOKEN_TO,
    pattern: new RegExp(`(^|[\\n,.!:] ?)(?!${TITLES})${SURNAME}[가-힣]{2}(?= (?:고객|회원)?님(?:[ ,!.]|$))`, 'g'),
    by: '$1[name]',
  },
  {
    rule: 'address',
    needs: /[로길동읍면] ?\d/,
    pattern:
      /[가-힣]{1,8}(?:특별시|광역시|특별자치시|특별자치도|시|도) ?[가-힣]{1,8}(?:시|군|구) ?[가-힣0-9 ]{0,20}(?:로|길|동|읍|면) ?\d{1,5}(?:-\d{1,4})?(?:번길|번지)?(?: ?\d{1,4})?/g,
    business: true,
  },
];

/** Words before a number or address that make it the reader's own, even in a notice. */
const OWN_BEFORE =
  /(?:(?:^|[ (])내 |나의|고객(?! ?(?:센터|상담|만족|지원|서비스|문의|응대))|회원(?! ?(?:문의|센터|지원|서비스))|본인(?!확인|인증)|가입자|(?<!제공)받는(?! ?자)|받으실|수령|주문자|구매자|입력하신|등록하신|등록된|\b[Yy]our |\b[Mm]y )[^.。\n]{0,12}$/;
/** And words behind it: what is sent there is sent to the reader; what a reader asks there is asked of the business. */
const OWN_AFTER = /^\)?(?: ?번호| ?주소)?\(?으?\)?로 [^.。\n]{0,20}?(?:보내|보냅|발송|전송|알림|통지|수신|광고|인증)/;

/** Does a contact in a notice belong to the reader rather than to the business? */
function isOwn(text: string, start: number, end: number): boolean {
  return OWN_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || OWN_AFTER.test(text.slice(end, end + 40));
}

/** Cheap test before the patterns: none of them matches a text without one of these. */
const SUSPECT = /\d{3}|@|님|[?&][\w.%-]+=/;

/** Offset among the arguments of a replacer: the one number. */
const offsetOf = (match: readonly unknown[]): number => match.find((one) => typeof one === 'number') as number;

/**
 * @param text folded text
 * @param business the text stands in a notice
 */
export function redact(text: string, business: boolean, log: MaskLog): string {
  if (!SUSPECT.test(text)) return text;
  let out = text;
  for (const { rule, needs, pattern, business: kept, by } of PATTERNS) {
    if (!needs.test(text)) continue;
    pattern.lastIndex = 0;
    if (!pattern.test(out)) continue;
    pattern.lastIndex = 0;
    const before = out;
    let count = 0;
    out = before.replace(pattern, (...found) => {
      const whole = found[0] as string;
      const start = offsetOf(found);
      if (kept && business && !isOwn(before, start, start + whole.length)) return whole;
      count++;
      return by ? by.replace('$1', found[1] as string) : `[${rule}]`;
    });
    if (count > 0) log.set(rule, (log.get(rule) ?? 0) + count);
  }
  return out;
}

/** A stretch of a text that is masked, by which rule. Offsets in UTF-16 code units. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly rule: MaskRule;
}

/** Stands in for what an earlier pattern took, so that a later one does not take it again. */
const TAKEN = '\u0001';

/** Where `redact` would mask, for what cannot be replaced as a whole: pieces of a line, boxes in a picture. In order. */
export function secretsIn(text: string, business: boolean): Secret[] {
  if (!SUSPECT.test(text)) return [];
  const found: Secret[] = [];
  let left = text;
  for (const { rule, needs, pattern, business: kept, by } of PATTERNS) {
    if (!needs.test(text)) continue;
    pattern.lastIndex = 0;
    const before = left;
    left = before.replace(pattern, (...match: unknown[]) => {
      const whole = match[0] as string;
      const ahead = by ? (match[1] as string).length : 0;
      const start = offsetOf(match) + ahead;
      const end = start + whole.length - ahead;
      if (kept && business && !isOwn(before, start, end)) return whole;
      if (end > start) found.push({ start, end, rule });
      return whole.slice(0, ahead) + TAKEN.repeat(whole.length - ahead);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands in the place of a secret. */
export const maskOf = (rule: MaskRule): string => (rule === 'url-query' ? '…' : `[${rule}]`);
