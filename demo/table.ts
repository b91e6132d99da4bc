/** The findings of all screens as one table that a person reads: how much it matters, how sure it is, what it is in the page's own words. */
import { clip, pad, printable, width, wrap } from '../cli/output/columns';
import { type CompleteLocale, findingTitle, t } from '../lib/i18n/every';
import type { Finding, Report } from '../lib/model/report';
import { SEVERITIES } from '../lib/model/vocabulary';
import type { Screen } from './screens';
import { heads, say } from './words';

/** Shape says how sure, as on screen. */
const GLYPHS = { confirmed: '▲', review: '◆' } as const;
/** Between two columns. */
const GAP = 2;

export interface Seen {
  readonly screen: Screen;
  readonly report: Report;
}

/** Columns of the first two words: as wide as the widest of them. */
function indents(locale: CompleteLocale): readonly [first: number, second: number] {
  const [severity, sure] = heads(locale);
  const widest = (...words: readonly string[]) => Math.max(...words.map(width)) + GAP;
  const confidences = (['confirmed', 'review'] as const).map((one) => t(locale, `confidence.${one}`));
  return [widest(severity, ...SEVERITIES.map((one) => t(locale, `severity.${one}`))), widest(sure, ...confidences)];
}

/** @param columns width of the terminal, in columns of narrow letters */
export function table(seen: readonly Seen[], locale: CompleteLocale, columns: number): string {
  const [severity, sure, what] = heads(locale);
  const [first, second] = indents(locale);
  const rule = '─'.repeat(columns);
  return [
    '',
    say(locale, 'screens'),
    rule,
    `${pad(severity, first)}${pad(sure, second)}${what}`,
    ...seen.flatMap((one) => [rule, ...screenLines(one, locale, columns)]),
    rule,
  ].join('\n');
}

function screenLines({ screen, report }: Seen, locale: CompleteLocale, columns: number): string[] {
  const found = report.findings.filter((one) => one.verdict === 'finding').sort(byWeight);
  const unsure = new Set(report.findings.filter((one) => one.verdict === 'cannot-tell').map((one) => one.rule)).size;
  const below = pad(
    '',
    indents(locale).reduce((sum, one) => sum + one),
  );
  const title = `${screen.id}  ${screen.title[locale]} · ${screen.about[locale]}`;
  return [
    ...wrap(title, columns),
    ...(found.length > 0 ? found.flatMap((one) => findingLines(one, locale, columns)) : [`${below}✓ ${say(locale, 'nothing')}`]),
    ...(found.some((one) => one.scope === 'notice') ? [`${below}  (${say(locale, 'notice')})`] : []),
    ...(unsure > 0 ? [`${below}? ${say(locale, 'cannot', { n: unsure })}`] : []),
  ];
}

function findingLines(finding: Finding, locale: CompleteLocale, columns: number): string[] {
  const confidence = finding.confidence ?? 'review';
  const [one, two] = indents(locale);
  const left = pad(t(locale, `severity.${finding.severity ?? 'info'}`), one) + pad(t(locale, `confidence.${confidence}`), two);
  const room = columns - one - two - 2;
  const [first = '', ...rest] = wrap(findingTitle(locale, finding.rule, finding.facts), room);
  const quote = finding.evidence[0]?.words;
  const below = pad('', one + two + 2);
  return [
    `${left}${GLYPHS[confidence]} ${first}`,
    ...rest.map((line) => below + line),
    ...(quote ? [`${below}“${clip(printable(quote), room - 2)}”`] : []),
  ];
}

function byWeight(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity ?? 'info') - SEVERITIES.indexOf(b.severity ?? 'info');
}
