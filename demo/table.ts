/** The findings of all screens as one table that a person reads: how much it matters, how sure it is, what it is in the page's own words. */
import { clip, pad, printable, wrap } from '../cli/output/columns';
import { type CompleteLocale, findingTitle, t } from '../lib/i18n/every';
import type { Finding, Report } from '../lib/model/report';
import { SEVERITIES } from '../lib/model/vocabulary';
import type { Screen } from './screens';
import { heads, say } from './words';

/** Shape says how sure, as on screen. */
const GLYPHS = { confirmed: '▲', review: '◆' } as const;
const FIRST = 17;
const SECOND = 14;

export interface Seen {
  readonly screen: Screen;
  readonly report: Report;
}

export function table(seen: readonly Seen[], locale: CompleteLocale, columns: number): string {
  const [severity, sure, what] = heads(locale);
  const rule = '─'.repeat(columns);
  return [
    '',
    say(locale, 'screens'),
    rule,
    `${pad(severity, FIRST)}${pad(sure, SECOND)}${what}`,
    ...seen.flatMap((one) => [rule, ...screenLines(one, locale, columns)]),
    rule,
  ].join('\n');
}

function screenLines({ screen, report }: Seen, locale: CompleteLocale, columns: number): string[] {
  const found = report.findings.filter((one) => one.verdict === 'finding').sort(byWeight);
  const unsure = new Set(report.findings.filter((one) => one.verdict === 'cannot-tell').map((one) => one.rule)).size;
  const title = `${screen.id}  ${screen.title[locale]} · ${screen.about[locale]}`;
  return [
    ...wrap(title, columns),
    ...(found.length > 0
      ? found.flatMap((one) => findingLines(one, locale, columns))
      : [`${pad('', FIRST + SECOND)}✓ ${say(locale, 'nothing')}`]),
    ...(found.some((one) => one.scope === 'notice') ? [`${pad('', FIRST + SECOND)}  (${say(locale, 'notice')})`] : []),
    ...(unsure > 0 ? [`${pad('', FIRST + SECOND)}? ${say(locale, 'cannot', { n: unsure })}`] : []),
  ];
}

function findingLines(finding: Finding, locale: CompleteLocale, columns: number): string[] {
  const confidence = finding.confidence ?? 'review';
  const left = pad(t(locale, `severity.${finding.severity ?? 'info'}`), FIRST) + pad(t(locale, `confidence.${confidence}`), SECOND);
  const room = columns - FIRST - SECOND - 2;
  const [first = '', ...rest] = wrap(findingTitle(locale, finding.rule, finding.facts), room);
  const quote = finding.evidence[0]?.words;
  const below = pad('', FIRST + SECOND + 2);
  return [
    `${left}${GLYPHS[confidence]} ${first}`,
    ...rest.map((line) => below + line),
    ...(quote ? [`${below}“${clip(printable(quote), room - 2)}”`] : []),
  ];
}

function byWeight(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity ?? 'info') - SEVERITIES.indexOf(b.severity ?? 'info');
}
