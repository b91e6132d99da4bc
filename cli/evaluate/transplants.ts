/**
 * Transplants: labelled notices, which stand alone, set under a plain required or optional consent in the four ways in which pages show
 * a notice. What must be found follows from the notice's labels, the marker and the catalogue, so a few notices give many consent pages
 * whose words nobody here chose. Pages are written for one evaluation and removed after it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RuleId } from '../../lib/model/vocabulary';
import { escapeHtml } from '../output/escape';
import type { LabelledElements, LabelRow } from './labels';
import { plainText } from './plain-text';

/** Name of the set that transplants form. */
export const TRANSPLANTS = 'transplants';

type Kind = 'third-party' | 'overseas';
type Marker = 'mandatory' | 'optional';

interface Words {
  readonly title: string;
  readonly mail: string;
  readonly password: string;
  readonly submit: string;
  readonly view: string;
  readonly close: string;
  readonly agree: string;
  readonly marker: Readonly<Record<Marker, string>>;
  readonly consent: Readonly<Record<Kind, string>>;
}

const KO: Words = {
  title: '회원가입',
  mail: '이메일',
  password: '비밀번호',
  submit: '가입하기',
  view: '보기',
  close: '닫기',
  agree: '동의합니다',
  marker: { mandatory: '[필수]', optional: '[선택]' },
  consent: { 'third-party': '개인정보 제3자 제공 동의', overseas: '개인정보 국외 이전 동의' },
};
const EN: Words = {
  title: 'Create account',
  mail: 'E-mail',
  password: 'Password',
  submit: 'Sign up',
  view: 'View',
  close: 'Close',
  agree: 'I agree',
  marker: { mandatory: '[Required]', optional: '[Optional]' },
  consent: {
    'third-party': 'Consent to the provision of personal information to third parties',
    overseas: 'Consent to the overseas transfer of personal information',
  },
};
const JA: Words = {
  title: '会員登録',
  mail: 'メールアドレス',
  password: 'パスワード',
  submit: '登録する',
  view: '表示',
  close: '閉じる',
  agree: '同意する',
  marker: { mandatory: '【必須】', optional: '【任意】' },
  consent: { 'third-party': '個人情報の第三者提供に同意', overseas: '外国にある第三者への個人情報の移転に同意' },
};
const ZH: Words = {
  title: '注册',
  mail: '邮箱',
  password: '密码',
  submit: '立即注册',
  view: '查看',
  close: '关闭',
  agree: '同意',
  marker: { mandatory: '[必选]', optional: '[可选]' },
  consent: { 'third-party': '同意向第三方提供个人信息', overseas: '同意向境外提供个人信息' },
};

/** How a page shows a consent and its notice. */
const LAYOUTS: Readonly<Record<string, (words: Words, text: string, notice: Notice) => string>> = {
  beside: (_, text, notice) => `<p><label><input type="checkbox" name="agree"> ${text}</label></p><div class="notice">${notice.html}</div>`,
  textarea: (_, text, notice) =>
    `<p><label><input type="checkbox" name="agree"> ${text}</label></p><textarea readonly rows="8" cols="80">${escapeHtml(notice.text)}</textarea>`,
  modal: (words, text, notice) =>
    `<p><label><input type="checkbox" name="agree"> ${text}</label> <button type="button" aria-controls="terms" aria-expanded="false">${words.view}</button></p>
<div id="terms" role="dialog" aria-label="${text}" style="display:none">${notice.html}<button type="button">${words.close}</button></div>`,
  table: (words, text, notice) =>
    `<table><tbody><tr><th scope="row">${text}</th></tr><tr><td><div class="scroll">${notice.html}</div></td></tr>
<tr><td><label><input type="checkbox" name="agree"> ${words.agree}</label></td></tr></tbody></table>`,
};

/** A notice as markup and as plain text. */
interface Notice {
  readonly html: string;
  readonly text: string;
}

/**
 * Writes a page for every labelled third-party or overseas notice, marker and layout; texts that say that nothing is sent are left out.
 * @param folder where to write; the caller removes it
 * @returns the pages as labelled rows: flags due, and flags that the labels leave open
 */
export function plantNotices(rows: readonly LabelRow[], folder: string): LabelRow[] {
  mkdirSync(folder, { recursive: true });
  return rows.flatMap((row) => {
    const { elements } = row;
    const kind = row.noticeKind;
    if (!elements || row.negative || (kind !== 'third-party' && kind !== 'overseas')) return [];
    const notice = readNotice(row.path);
    return (['mandatory', 'optional'] as const).flatMap((marker) =>
      Object.entries(LAYOUTS).map(([layout, draw]) => {
        const words = wordsOf(row.lang);
        const file = `${row.id}-${layout}-${marker}.html`;
        const path = join(folder, file);
        const text = `${words.marker[marker]} ${words.consent[kind]}`;
        writeFileSync(path, page(words, row.lang, draw(words, text, notice)));
        return planted(row, { id: `${row.id}-${layout}-${marker}`, file, path, ...due(kind, marker, elements, row.alt) });
      }),
    );
  });
}

/** The layout and marker of a planted page, from its id. */
export function layoutOf(id: string): string {
  return id.split('-').slice(-2).join(', ');
}

function planted(row: LabelRow, part: Pick<LabelRow, 'id' | 'file' | 'path'> & { flags: RuleId[]; either: RuleId[] }): LabelRow {
  const { lang } = row;
  return { ...part, set: TRANSPLANTS, lang, kinds: [], negative: false, composed: false, alt: {}, clauses: [], note: '' };
}

/**
 * The flags that a notice with these labels owes under a consent with this marker. What the catalogue or the labels leave to judgement
 * (vague countries and items, notices that mix provision and transfer, alternative states) is open and not scored.
 */
export function due(
  kind: Kind,
  marker: Marker,
  elements: LabelledElements,
  alt: Readonly<Record<string, readonly string[]>> = {},
): { flags: RuleId[]; either: RuleId[] } {
  const flags = new Set<RuleId>();
  const either = new Set<RuleId>();
  const abroad = kind === 'overseas';
  const mixed = !abroad && elements.country !== 'absent';
  const states = (element: keyof LabelledElements) => [elements[element] as string, ...(alt[element] ?? [])];
  /** Due in every reading, open in some, or never. */
  const judge = (rule: RuleId, holds: boolean[]) => {
    if (holds.every(Boolean)) flags.add(rule);
    else if (holds.some(Boolean)) either.add(rule);
  };
  const absent = (rule: RuleId, element: keyof LabelledElements) =>
    judge(
      rule,
      states(element).map((state) => state === 'absent'),
    );

  if (marker === 'mandatory') flags.add(abroad ? 'mandatory-overseas' : 'mandatory-third-party');
  absent('missing-recipient', 'recipient');
  judge(
    'vague-recipient',
    states('recipient').map((state) => state === 'vague'),
  );
  absent('missing-items', 'items');
  absent('missing-purpose', 'purpose');
  absent('missing-retention', 'retention');
  // Art 17(2) owes the disadvantage only where there is one; art 28-8(2) owes the way to refuse and its effect always.
  const silent = states('refusalRight').map((state) => state === 'absent');
  const effectDue = abroad || marker === 'mandatory';
  const effectless = states('refusalConsequence').map((state) => effectDue && state === 'absent');
  judge(
    'missing-refusal',
    silent.flatMap((right) => effectless.map((effect) => right || effect)),
  );
  if (abroad) {
    absent('missing-country', 'country');
    absent('missing-contact', 'contact');
    absent('missing-transfer-method', 'method');
  }

  for (const [element, rule] of [
    ['country', 'missing-country'],
    ['items', 'missing-items'],
    ['purpose', 'missing-purpose'],
  ] as const) {
    if (elements[element] === 'vague' && (abroad || element !== 'country')) either.add(rule);
  }
  if (abroad) for (const rule of ['mandatory-third-party', 'bundled-consent'] as const) either.add(rule);
  if (mixed) {
    const open = ['mandatory-overseas', 'bundled-consent', 'missing-country', 'missing-contact', 'missing-transfer-method'] as const;
    for (const rule of open) either.add(rule);
  }
  return { flags: [...flags], either: [...either].filter((rule) => !flags.has(rule)) };
}

function wordsOf(lang: string): Words {
  return { ko: KO, en: EN, ja: JA, zh: ZH }[lang.slice(0, 2)] ?? EN;
}

function page(words: Words, lang: string, consent: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><title>${words.title}</title>
<style>.notice,.scroll{border:1px solid #ccc;padding:8px;max-width:720px}.scroll{max-height:160px;overflow:auto}</style></head>
<body><main><h1>${words.title}</h1><form action="/join" method="post">
<p><label>${words.mail} <input type="email" name="email" autocomplete="email"></label></p>
<p><label>${words.password} <input type="password" name="password" autocomplete="new-password"></label></p>
${consent}
<p><button type="submit">${words.submit}</button></p></form></main></body></html>
`;
}

function readNotice(path: string): Notice {
  const source = readFileSync(path, 'utf8');
  if (extname(path) === '.txt') return { html: `<div style="white-space:pre-line">${escapeHtml(source)}</div>`, text: source };
  const body = source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!doctype[^>]*>|<\/?(html|head|body|meta|link|base)\b[^>]*>/gi, '');
  return { html: body, text: plainText(body) };
}
