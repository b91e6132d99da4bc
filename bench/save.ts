/** What a save takes: bytes of a typical sign-up without its pictures, and the longest task it adds to the page. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { inspect } from '../lib/engine/inspect';
import { canonical } from '../lib/model/canonical';
import type { PageHtml } from '../lib/model/page-evidence';
import { keptOf } from '../lib/snapshot/evidence/kept';

import { lookAt } from './look';
import { PAGES } from './pages';
import type { Row } from './stage';

const OUT = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));
const API = `globalThis.chrome = { runtime: { id: 'bench', getManifest: () => ({ version: '0' }), sendMessage: async () => undefined } };`;
/** The rest of what is stored of a capture, its sealed row: about as much as the longest seen. */
const ROW = 6_000;

/** Milliseconds of thread time that the longest task took: what the machine did besides does not count. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    traceEvents: { name: string; cat: string; ph: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }[];
  };
  const mains = new Set(
    traceEvents.filter((one) => one.name === 'thread_name' && one.args?.name === 'CrRendererMain').map((one) => `${one.pid}.${one.tid}`),
  );
  const tasks = traceEvents.filter((one) => one.ph === 'X' && one.tdur !== undefined && mains.has(`${one.pid}.${one.tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return Math.max(...tasks.map((one) => (one.tdur as number) / 1000));
}

/** @returns stored bytes and longest task a page, of those that are sign-ups */
export async function saveRows(browser: Browser): Promise<Row[]> {
  const [sentinel, snapshot, evidence] = await Promise.all(
    ['sentinel', 'snapshot', 'evidence'].map((name) => readFile(`${OUT}${name}.js`, 'utf8')),
  );
  const rows: Row[] = [];
  for (const { name, html } of PAGES.filter((page) => page.name.startsWith('signup'))) {
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(`${API};${sentinel};${snapshot};${evidence}`);
    const { snapshot: whole } = await lookAt(page);
    const kept = JSON.stringify(keptOf(whole));
    await browser.startTracing(page, { categories: ['toplevel'] });
    const saved = (await page.evaluate(`consentEvidence.html(${kept})`)) as PageHtml;
    await page.evaluate(`consentEvidence.covers(${kept}, [])`);
    const longest = longestTask(await browser.stopTracing());
    const report = inspect(whole, { input: 'https://shop.example' });
    const bytes = [canonical(whole), canonical(report), saved.html].reduce((sum, text) => sum + Buffer.byteLength(text), ROW);
    rows.push({ what: `${name}: a capture without pictures`, value: bytes / 1024, unit: 'KB', goal: 400 });
    rows.push({ what: `${name}: longest task of a save`, value: longest, unit: 'ms', goal: 50 });
    await page.close();
  }
  return rows;
}
