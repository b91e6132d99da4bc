/**
 * Every page of our own, opened in Chromium and judged by the whole engine. What is known to differ is named in
 * tests/pages/expected-failures.json: a new difference fails the run, and so does one that is gone and still named.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from '../../cli/chromium';
import { ROOT } from '../../cli/dev/setup.mjs';
import { look } from '../../cli/look';
import { CATALOGUE } from '../../lib/catalogue';
import { inspect } from '../../lib/engine/inspect';
import type { Finding } from '../../lib/model/report';
import { RULE_IDS, type RuleId, SEVERITIES } from '../../lib/model/vocabulary';
import { type Difference, differences, type PageLabels, withTrace } from '../support/labels';
import { type LabelledPage, otherPages, rulePages } from '../support/rule-pages';

const KNOWN = path.join(ROOT, 'tests/pages/expected-failures.json');
const OTHERS = ['kinds', 'controls', 'shops', 'leaving'];
const pages: readonly LabelledPage<PageLabels>[] = [
  ...RULE_IDS.flatMap((id) => rulePages(id).pages),
  ...OTHERS.flatMap((name) => otherPages(name).pages),
];
/** Page → check → what was wanted and seen when it was recorded. */
type Failures = Record<string, Record<string, string>>;
const known: Failures = existsSync(KNOWN) ? JSON.parse(readFileSync(KNOWN, 'utf8')) : {};
const now: Failures = {};
const looked = new Set<string>();

describe('the pages of our own', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await Chromium.start();
    // One page for all: a profile of its own for each would cost more than the look.
    page = (await browser.openPage(path.join(ROOT, (pages[0] as LabelledPage<PageLabels>).file))).page;
  });
  afterAll(async () => {
    await browser.close();
    if (process.env.UPDATE) writeFileSync(KNOWN, `${JSON.stringify(renewed(), null, 2)}\n`);
  });

  it('are there', () => {
    expect(pages.length).toBeGreaterThanOrEqual(120);
    expect(OTHERS.flatMap((name) => otherPages(name).problems)).toEqual([]);
  });

  it.each(pages.map((one): [string, LabelledPage<PageLabels>] => [one.file, one]))('%s', async (file, { rule, expected }) => {
    const found = await differencesOf(page, file, expected, rule);
    looked.add(file);
    if (found.length > 0) now[file] = Object.fromEntries(found.map(({ check, said }) => [check, said]));
    if (process.env.UPDATE) return;
    const named = Object.keys(known[file] ?? {});
    const lost = found.filter(({ check }) => !named.includes(check)).map(line);
    const gained = named.filter((check) => !found.some((one) => one.check === check));
    expect(lost, 'differs, and is no expected failure').toEqual([]);
    expect(gained, 'is right now: take it out of expected-failures.json (UPDATE=1 does)').toEqual([]);
  });

  it('no expected failure names a page that is gone', () => {
    const files = new Set(pages.map((one) => one.file));
    expect(Object.keys(known).filter((file) => !files.has(file))).toEqual([]);
  });
});

const line = ({ check, said }: Difference): string => `${check}: ${said}`;

async function differencesOf(page: Page, file: string, labels: PageLabels, rule: RuleId | undefined): Promise<Difference[]> {
  await page.goto(pathToFileURL(path.join(ROOT, file)).href, { waitUntil: 'load' });
  const seen = await look(page);
  const { snapshot, lost } = withTrace(seen, labels.trace);
  const report = inspect(snapshot, { input: file, ...(labels.servedLocale ? { servedLocale: labels.servedLocale } : {}) });
  for (const finding of report.findings) expect(severityOf(finding), finding.rule).toBe(finding.severity);
  return [...differences(report, labels, rule), ...lost.map((words) => ({ check: 'trace', said: `no node says “${words}”` }))];
}

/** What differs now, in the order of the pages' names; pages that this run left out keep what was recorded. */
function renewed(): Failures {
  const left = Object.entries(known).filter(([file]) => !looked.has(file) && pages.some((one) => one.file === file));
  return Object.fromEntries([...left, ...Object.entries(now)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The severity that the catalogue's text for a finding's exception names; the finding's own where the text names none. */
function severityOf({ rule, exception, severity }: Finding): Finding['severity'] {
  if (exception === undefined) return severity;
  const [list, position] = exception.split('.') as ['notWhen' | 'escalate' | 'downgrade', string];
  const text = CATALOGUE[rule][list]?.[Number(position)];
  if (text === undefined) throw new Error(`${rule} has no '${exception}' in the catalogue.`);
  if (typeof text !== 'string') return text.kind === 'lawful' ? 'info' : severity;
  return SEVERITIES.find((one) => text.startsWith(one)) ?? severity;
}
