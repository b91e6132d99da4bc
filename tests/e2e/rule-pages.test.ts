/** The pages beside each rule, opened in Chromium and judged by the whole engine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from '../../cli/chromium';
import { ROOT } from '../../cli/dev/setup.mjs';
import { look } from '../../cli/look';
import { CATALOGUE } from '../../lib/catalogue';
import { inspect } from '../../lib/engine/inspect';
import type { Finding } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import { RULE_IDS, SEVERITIES } from '../../lib/model/vocabulary';
import { type RulePage, rulePages } from '../support/rule-pages';

const pages = RULE_IDS.flatMap((id) => rulePages(id).pages);

/** One line a finding: what a failure has to show. */
const told = (finding: Finding): string =>
  [finding.verdict, finding.reason, finding.severity, finding.confidence, ...finding.evidence.map(({ words }) => `“${words}”`)]
    .filter(Boolean)
    .join(' ');

describe('the pages of the rules', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.start();
  });
  afterAll(() => browser.close());

  async function snapshotOf(file: string): Promise<Snapshot> {
    if (file.endsWith('.json')) return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Snapshot;
    const { page, close } = await browser.openPage(path.join(ROOT, file));
    try {
      return await look(page);
    } finally {
      await close();
    }
  }

  it('are there', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each(pages.map((page): [string, RulePage] => [page.file, page]))('%s', async (_, { rule, file, expected }) => {
    const { verdict, reason, severity, confidence, quote, servedLocale } = expected;
    const report = inspect(await snapshotOf(file), { input: file, ...(servedLocale ? { servedLocale } : {}) });
    const answers = report.findings.filter((finding) => finding.rule === rule);
    const fits = answers.filter(
      (one) =>
        one.verdict === verdict &&
        (reason === undefined || one.reason === reason) &&
        (severity === undefined || one.severity === severity) &&
        (confidence === undefined || one.confidence === confidence) &&
        (quote === undefined || one.evidence.some(({ words }) => words.includes(quote))),
    );
    expect(fits.length, `${rule} says: ${answers.map(told).join('; ')}`).toBeGreaterThan(0);
    if (verdict !== 'finding') expect(answers.filter((one) => one.verdict === 'finding').map(told)).toEqual([]);
    for (const answer of answers) expect(severityOf(answer)).toBe(answer.severity);
  });
});

/** The severity that the catalogue's text for a finding's exception names; the finding's own where the text names none. */
function severityOf({ rule, exception, severity }: Finding): Finding['severity'] {
  if (exception === undefined) return severity;
  const [list, position] = exception.split('.') as ['notWhen' | 'escalate' | 'downgrade', string];
  const text = CATALOGUE[rule][list]?.[Number(position)];
  if (text === undefined) throw new Error(`${rule} has no '${exception}' in the catalogue.`);
  if (typeof text !== 'string') return text.kind === 'lawful' ? 'info' : severity;
  return SEVERITIES.find((one) => text.startsWith(one)) ?? severity;
}
