/**
 * One Snapshot, one Report, byte for byte: in Node, in Chromium and in Firefox, in any language and time zone. A capture saved last year
 * can be judged again only because of this.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Chromium, findBrowser } from '../../cli/chromium';
import { ROOT } from '../../cli/dev/setup.mjs';
import { look } from '../../cli/look';
import { SCREENS } from '../../demo/screens';
import { startDemo } from '../../demo/server';
import type { Snapshot } from '../../lib/model/snapshot';

const TIMES = 100;
/** Sign-up, framed notices, a dead list link, a page put right, a foreign deletion page, a wide table, another origin. */
const SCREENS_USED = ['A', 'AF', 'B2', 'C2', 'D', 'T2', 'T3', 'K'];
const FIREFOX = process.env.FIREFOX_PATH ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));

let engine = '';
let snapshots: string[] = [];
let reports: string[] = [];

/** Judges each Snapshot so many times, from its text each time; returns the Reports, or says which run differed. */
const JUDGE = `(texts, times) => texts.map((text) => {
  const judge = () => JSON.stringify(__engine.inspect(JSON.parse(text), { explain: true }));
  const first = judge();
  for (let run = 1; run < times; run++) if (judge() !== first) return 'run ' + run + ' differs';
  return first;
})`;

/** A script whose value is what JUDGE gives; `var` at the top of the bundle reaches it. */
const script = (): string => `${engine};(${JUDGE})(${JSON.stringify(snapshots)}, ${TIMES})`;

async function takeSnapshots(): Promise<Snapshot[]> {
  const demo = await startDemo();
  const browser = await Chromium.start();
  try {
    const taken: Snapshot[] = [];
    for (const screen of SCREENS.filter(({ id }) => SCREENS_USED.includes(id))) {
      const { page, close } = await browser.openPage(demo.address(screen), { online: true });
      taken.push(await look(page));
      await close();
    }
    return taken;
  } finally {
    await browser.close();
    await demo.close();
  }
}

describe('one Snapshot gives one Report', () => {
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [path.join(ROOT, 'lib/engine/inspect.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: '__engine',
      target: 'es2022',
      minify: true,
    });
    engine = outputFiles[0]?.text ?? '';
    snapshots = (await takeSnapshots()).map((snapshot) => JSON.stringify(snapshot));
    reports = vm.runInNewContext(script()) as string[];
  });

  it(`${TIMES} times in Node`, () => {
    expect(reports).toHaveLength(SCREENS_USED.length);
    for (const report of reports) expect(JSON.parse(report).findings.length).toBeGreaterThan(0);
    expect(new Set(reports).size).toBe(reports.length);
  });

  it(`${TIMES} times in Chromium, for a reader in Turkey`, async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
    try {
      const context = await browser.newContext({ locale: 'tr-TR', timezoneId: 'Pacific/Chatham' });
      const page = await context.newPage();
      expect(await page.evaluate(script())).toEqual(reports);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(FIREFOX === undefined)(`${TIMES} times in Firefox (skipped where none is installed)`, async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX as string,
      headless: true,
      timeout: 150_000,
      protocolTimeout: 150_000,
      extraPrefsFirefox: { 'intl.accept_languages': 'tr-TR', 'javascript.use_us_english_locale': false },
    });
    try {
      const page = await browser.newPage();
      expect(await page.evaluate(script())).toEqual(reports);
    } finally {
      await browser.close();
    }
  });
});
