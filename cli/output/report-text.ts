/** A Report as text a person reads: what was found first, in the page's own words, then the consents and notices behind it. */
import { DUE } from '../../lib/catalogue/notice-matrix';
import { type CompleteLocale, findingTitle, t } from '../../lib/i18n/every';
import type { Consent, Finding, Notice, Report, Signal } from '../../lib/model/report';
import { type CannotTellReason, ELEMENTS, type ElementState, type RuleId, SEVERITIES } from '../../lib/model/vocabulary';
import { clip, pad, printable, width, wrap } from './columns';
import { whySeverity } from './why-severity';
import { say } from './words';

export interface TextOptions {
  readonly locale: CompleteLocale;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Print the signals behind every answer. */
  readonly explain: boolean;
  /** The annotated picture, where one was written. */
  readonly picture?: string;
}

/** Shape says how sure: the same three shapes as on screen. */
const GLYPHS = { confirmed: '▲', review: '◆', unsure: '?' } as const;

/** Shape of an element's state in a checklist; absence is drawn as absence. */
const MARKS: Readonly<Record<ElementState, string>> = {
  named: '●',
  present: '●',
  vague: '◐',
  'by-link': '◐',
  absent: '○',
  unread: '?',
};

/** @returns lines for a terminal, each ended; the same Report and options give the same text */
export function reportText(report: Report, options: TextOptions): string {
  const lines = [
    ...head(report, options),
    ...findings(report, options),
    ...consents(report, options),
    ...notices(report, options),
    ...unsure(report, options),
    ...cuts(report, options),
    ...(options.picture ? [`  ${say(options.locale, 'picture', { file: options.picture })}`] : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/**
 * Findings in the order of the screen, weightiest first; their place here is their number on the picture. Checklists of notices that
 * stand alone are not among them.
 */
export function numbered(report: Report): Finding[] {
  return report.findings
    .filter((finding) => finding.verdict === 'finding' && finding.scope !== 'notice')
    .sort((a, b) => SEVERITIES.indexOf(a.severity ?? 'info') - SEVERITIES.indexOf(b.severity ?? 'info'));
}

function head(report: Report, { locale, columns }: TextOptions): string[] {
  const found = numbered(report);
  const confirmed = found.filter((finding) => finding.confidence === 'confirmed').length;
  const unsureRules = new Set(report.findings.filter((finding) => finding.verdict === 'cannot-tell').map((finding) => finding.rule));
  const counts = [
    ...report.pageKinds.map(({ kind }) => t(locale, `pageKind.${kind}`)),
    say(locale, 'consents', { n: report.consents.length }),
    ...(report.notices.length > 0 ? [say(locale, 'notices', { n: report.notices.length })] : []),
    ...(confirmed > 0 ? [say(locale, 'confirmed', { n: confirmed })] : []),
    ...(found.length > confirmed ? [say(locale, 'review', { n: found.length - confirmed })] : []),
    ...(found.length === 0 ? [say(locale, 'nothing')] : []),
    ...(unsureRules.size > 0 ? [say(locale, 'cannotTell', { n: unsureRules.size })] : []),
  ];
  return [printable(report.input), ...hang('  ', counts.join(' · '), columns)];
}

function findings(report: Report, options: TextOptions): string[] {
  return numbered(report).flatMap((finding, at) => ['', ...findingLines(finding, String(at + 1), options)]);
}

function findingLines(finding: Finding, number: string, options: TextOptions): string[] {
  const { locale, columns, explain } = options;
  const glyph = GLYPHS[finding.confidence ?? 'review'];
  const how = `${t(locale, `confidence.${finding.confidence ?? 'review'}`)}, ${t(locale, `severity.${finding.severity ?? 'info'}`)}`;
  const title = findingTitle(locale, finding.rule, finding.facts);
  const first = `  ${glyph} ${number.padStart(2)}  ${title}`;
  const tail = `${how} · ${finding.rule}`;
  const short = width(first) + width(tail) + 4 <= columns;
  const why = whySeverity(locale, finding);
  return [
    ...(short
      ? [`${first}  (${tail})`]
      : [...hang(`  ${glyph} ${number.padStart(2)}  `, title, columns), ...hang('        ', `(${tail})`, columns)]),
    ...finding.evidence.slice(0, 3).flatMap((quote) => quoteLines(quote.words, columns)),
    ...(why ? hang('        ', why, columns) : []),
    ...(explain ? signalLines(finding.signals, options) : []),
  ];
}

function quoteLines(words: string, columns: number): string[] {
  const text = clip(printable(words), 2 * (columns - 10));
  return wrap(`“${text}”`, columns - 8).map((line) => `        ${line}`);
}

function signalLines(signals: readonly Signal[] | undefined, { locale, columns }: TextOptions): string[] {
  if (!signals || signals.length === 0) return [];
  return signals.map(({ name, weight, words }) => {
    const reason = `${say(locale, 'because')}: ${name} ${weight > 0 ? '+' : ''}${weight}${words ? ` “${printable(words)}”` : ''}`;
    return `        ${clip(reason, columns - 8)}`;
  });
}

function consents(report: Report, options: TextOptions): string[] {
  if (report.consents.length === 0) return [];
  return ['', `  ${say(options.locale, 'consentsTitle')}`, ...report.consents.flatMap((consent) => consentLines(consent, options))];
}

function consentLines(consent: Consent, options: TextOptions): string[] {
  const { locale, columns, explain } = options;
  const left = Math.max(24, Math.floor(columns * 0.5));
  const box = consent.control === 'implied' ? '–' : consent.prechecked ? '☑' : '☐';
  const purposes = consent.purposes.map((purpose) => t(locale, `purpose.${purpose}`)).join(' + ') || say(locale, 'noPurpose');
  const facts = [
    consent.agreeAll ? say(locale, 'agreeAll') : purposes,
    consent.requirement === 'unstated'
      ? say(locale, 'untold')
      : `${t(locale, `requirement.${consent.requirement}`)} (${t(locale, `requirementHow.${consent.requirementHow}`)})`,
    ...(consent.prechecked ? [say(locale, 'ticked')] : []),
  ].join(' · ');
  const text = `    ${box} ${pad(clip(printable(consent.text), left - 8), left - 7)} `;
  const short = width(text) + width(facts) <= columns;
  return [
    ...(short
      ? [text + facts]
      : [...hang(`    ${box} `, clip(printable(consent.text), 2 * columns - 20), columns), ...hang('        ', facts, columns)]),
    ...(explain ? signalLines(consent.signals, options) : []),
  ];
}

function notices(report: Report, options: TextOptions): string[] {
  const owed = report.notices.filter(
    (notice) => notice.kind === 'third-party' || notice.kind === 'overseas' || notice.kind === 'processor',
  );
  if (owed.length === 0) return [];
  return ['', `  ${say(options.locale, 'noticesTitle')}`, ...owed.flatMap((notice) => noticeLines(notice, options))];
}

/** A notice about a transfer with what it states and what it owes; what it neither states nor owes is not missing and not shown. */
function noticeLines(notice: Notice, { locale, columns }: TextOptions): string[] {
  if (notice.kind !== 'third-party' && notice.kind !== 'overseas' && notice.kind !== 'processor') return [];
  const stated = ELEMENTS.filter((element) => notice.elements[element].state !== 'absent');
  if (stated.length === 0) return [];
  const due: readonly string[] = notice.kind === 'processor' ? [] : DUE[notice.kind].elements;
  const parts = [
    ...(notice.title ? [printable(notice.title)] : []),
    ...(notice.recipientCount === null ? [] : [say(locale, 'recipients', { n: notice.recipientCount })]),
    ...(notice.countries.length > 0 ? [notice.countries.join(' ')] : []),
  ];
  const elements = ELEMENTS.filter((element) => due.includes(element) || stated.includes(element)).map((element) => {
    const { state } = notice.elements[element];
    return `${MARKS[state]} ${t(locale, `element.${element}`)} ${t(locale, `elementState.${state}`)}`;
  });
  return [
    `    ${clip([t(locale, `notice.${notice.kind}`), ...parts].join(' · '), columns - 4)}`,
    ...wrapParts(elements, columns - 8).map((line) => `        ${line}`),
  ];
}

/** Wrapped text after a beginning; further lines stand under the first word. */
function hang(beginning: string, text: string, columns: number): string[] {
  const indent = width(beginning);
  return wrap(text, columns - indent).map((line, at) => (at === 0 ? beginning : ' '.repeat(indent)) + line);
}

/** Parts three blanks apart, as many to a line as fit. */
function wrapParts(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 3 + width(part) <= columns) lines[lines.length - 1] = `${last}   ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** Rules that could not tell, gathered by reason; and the checklist of a notice that stands alone. */
function unsure(report: Report, options: TextOptions): string[] {
  const { locale, columns } = options;
  const byReason = new Map<CannotTellReason, Set<RuleId>>();
  for (const { verdict, reason, rule } of report.findings) {
    if (verdict !== 'cannot-tell' || !reason) continue;
    const rules = byReason.get(reason) ?? new Set<RuleId>();
    byReason.set(reason, rules.add(rule));
  }
  const checklist = report.findings.filter((finding) => finding.verdict === 'finding' && finding.scope === 'notice');
  return [
    ...(checklist.length > 0 ? ['', `  ${say(locale, 'checklist')}`] : []),
    ...checklist.flatMap((finding) => findingLines(finding, '', options)),
    ...(byReason.size > 0 ? ['', `  ${say(locale, 'cannotTellTitle')}`] : []),
    ...[...byReason].flatMap(([reason, rules]) => [
      ...hang(`  ${GLYPHS.unsure}     `, t(locale, `reason.${reason}`), columns),
      ...wrap([...rules].join(', '), columns - 8).map((line) => `        ${line}`),
    ]),
  ];
}

function cuts(report: Report, { locale }: TextOptions): string[] {
  return report.cut.map((cut) => {
    const { kept, of } = cut;
    const what = say(locale, `cut.${cut.what}`);
    return of === undefined ? `  ${say(locale, 'cut', { what, kept })}` : `  ${say(locale, 'cutOf', { what, kept, of })}`;
  });
}
