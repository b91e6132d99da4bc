/** What the archive's lists cost: the newest 50 captures of a site among 2,000, as a ratio to a raw cursor over the same rows in the same run. */
import type { Browser } from 'playwright-core';
import type { ListBench } from './list-page';
import { median, type Row, stage } from './stage';

const CAPTURES = 2_000;
const ROUNDS = 40;

type InPage = typeof globalThis & { listBench: ListBench };

/** @returns one row: the median of our list as a multiple of the raw cursor */
export async function listRows(browser: Browser): Promise<Row[]> {
  const { context, page } = await stage(browser, './list-page');
  await page.evaluate((count) => (globalThis as InPage).listBench.fill(count), CAPTURES);
  const times = await page.evaluate((rounds) => (globalThis as InPage).listBench.measure(rounds), ROUNDS);
  await context.close();
  process.stdout.write(`newest 50 in milliseconds: ours ${median(times.ours).toFixed(1)}, a raw cursor ${median(times.raw).toFixed(1)}\n`);
  return [{ what: '2,000 captures: newest 50 of a site', value: median(times.ours) / median(times.raw), unit: 'cursors', goal: 0.6 }];
}
