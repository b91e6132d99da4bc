/** The help pages as people read them: in both themes, by keyboard and by screen reader, from disk. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../cli/chromium';
import { ROOT } from '../../cli/dev/setup.mjs';
import { COMPLETE_LOCALES } from '../../lib/i18n';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// All pages come from one template; these three have every part it can write.
const PAGES = ['index', 'mandatory-overseas', 'key-content-not-prominent'];
const cases = COMPLETE_LOCALES.flatMap((locale) =>
  PAGES.flatMap((page) => (['light', 'dark'] as const).map((theme) => [`${page}.${locale}.html`, theme] as const)),
);

describe('help pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  it.each(cases)('%s is accessible in the %s theme, and fits a narrow window', async (file, colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } });
    await page.goto(pathToFileURL(path.join(ROOT, 'public/help', file)).href);
    await page.evaluate(axe);
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(results.passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
