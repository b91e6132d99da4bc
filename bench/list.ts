/** What the archive's lists cost: the newest 50 captures of a site among 2,000, as a ratio to a raw cursor over the same rows in the same run. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { ListBench } from './list-page';

const CAPTURES = 2_000;
const ROUNDS = 40;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type InPage = typeof globalThis & { listBench: ListBench };

export async function listRows(browser: Browser) {
  const entry = fileURLToPath(new URL('./list-page.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'silent',
  });
  const context = await browser.newContext();
  // A page of a secure origin without a server: hashing wants one.
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }));
  const page = await context.newPage();
  await page.goto('https://bench.example/');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate((count) => (globalThis as InPage).listBench.fill(count), CAPTURES);
  const times = await page.evaluate((rounds) => (globalThis as InPage).listBench.measure(rounds), ROUNDS);
  await context.close();
  process.stdout.write(`newest 50 in milliseconds: ours ${median(times.ours).toFixed(1)}, a raw cursor ${median(times.raw).toFixed(1)}\n`);
  return [{ what: '2,000 captures: newest 50 of a site', value: median(times.ours) / median(times.raw), unit: 'cursors', goal: 0.6 }];
}
