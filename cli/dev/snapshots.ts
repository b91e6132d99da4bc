/**
 * Writes one Snapshot a page: `npx tsx cli/dev/snapshots.ts <folders or pages…> --out <folder>`. A folder `pages/` of a set gives
 * `<set>/<file>.json`. For work on the engine, which reads Snapshots and needs no browser then.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Chromium } from '../chromium';
import { look } from '../look';

const PAGE = /\.(?:x?html?|txt|mht(?:ml)?)$/i;

interface Task {
  readonly set: string;
  readonly path: string;
}

function tasksOf(input: string): Task[] {
  const path = resolve(input);
  if (!statSync(path).isDirectory()) {
    const folder = dirname(path);
    return [{ set: basename(basename(folder) === 'pages' ? dirname(folder) : folder), path }];
  }
  const entries = readdirSync(path);
  if (entries.includes('pages')) return tasksOf(join(path, 'pages'));
  const set = basename(basename(path) === 'pages' ? dirname(path) : path);
  const pages = entries.filter((name) => PAGE.test(name)).sort();
  if (pages.length === 0)
    return entries.sort().flatMap((name) => (statSync(join(path, name)).isDirectory() ? tasksOf(join(path, name)) : []));
  return pages.map((name) => ({ set, path: join(path, name) }));
}

async function main(argv: readonly string[]): Promise<number> {
  const at = argv.indexOf('--out');
  const out = at >= 0 ? argv[at + 1] : undefined;
  const inputs = argv.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (!out || inputs.length === 0) {
    console.error('usage: tsx cli/dev/snapshots.ts <folders or pages…> --out <folder>');
    return 2;
  }
  const tasks = inputs.flatMap(tasksOf);
  const browser = await Chromium.start();
  let failed = 0;
  const began = Date.now();
  let slowest = 0;
  try {
    for (const { set, path } of tasks) {
      const started = Date.now();
      try {
        const opened = await browser.openPage(path);
        try {
          const snapshot = await look(opened.page);
          mkdirSync(join(out, set), { recursive: true });
          writeFileSync(join(out, set, `${basename(path)}.json`), `${JSON.stringify(snapshot)}\n`);
        } finally {
          await opened.close();
        }
      } catch (error) {
        failed++;
        console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
      slowest = Math.max(slowest, Date.now() - started);
    }
  } finally {
    await browser.close();
  }
  console.log(`${tasks.length - failed} of ${tasks.length} pages, ${Math.round((Date.now() - began) / 100) / 10} s, slowest ${slowest} ms`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
