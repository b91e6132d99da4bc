/**
 * What an export costs: as a ratio to a raw cursor dump of the same database in the same run, and in memory above idle. The dump writes lines of
 * JSON that could be read back; what it takes merely to go through all rows is printed beside it.
 */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { HASHER_FILE } from '../lib/browser/hash-thread';
import type { ExportBench } from './export-page';
import { median, type Row, stage } from './stage';

/** Captures of about 570 KB each. */
const CAPTURES = Number(process.env.BENCH_CAPTURES ?? 300);
const ROUNDS = 3;
const HASHER = `import hasher from '../entrypoints/hasher'; hasher.main();`;
const MB = 2 ** 20;

type InPage = typeof globalThis & { exportBench: ExportBench };

/** Largest resident memory of a process while a piece of work runs, above what it was before; null where the system does not tell. */
async function memoryOf<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; above: number | null }> {
  const resident = (): number | null => {
    try {
      return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
    } catch {
      return null;
    }
  };
  const before = resident();
  let most = before ?? 0;
  const watch = setInterval(() => {
    most = Math.max(most, resident() ?? 0);
  }, 20);
  const result = await work().finally(() => clearInterval(watch));
  return { result, above: before === null ? null : most - before };
}

/** Fills a database with captures and exports it in every format. @returns ratios to the dump, and megabytes above idle */
export async function exportRows(browser: Browser): Promise<Row[]> {
  const { context, page } = await stage(browser, './export-page', { [HASHER_FILE]: HASHER });
  await page.evaluate((count) => (globalThis as InPage).exportBench.fill(count), CAPTURES);
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter((one) => one.type === 'renderer');
  const pid = renderers.sort((a, b) => b.cpuTime - a.cpuTime)[0]?.id ?? 0;
  const cdp = await context.newCDPSession(page);
  const timed = async (what: 'raw' | 'count' | 'zip' | 'jsonl' | 'csv' | 'wacz') => {
    await cdp.send('HeapProfiler.collectGarbage');
    return memoryOf(pid, () =>
      page.evaluate(async (format) => {
        const bench = (globalThis as InPage).exportBench;
        const start = performance.now();
        const bytes = await (format === 'raw' || format === 'count' ? bench.rawDump(format === 'raw') : bench.ours(format));
        return { ms: performance.now() - start, bytes };
      }, what),
    );
  };
  const rows: Row[] = [];
  await timed('raw');
  const times = {
    raw: [] as number[],
    count: [] as number[],
    jsonl: [] as number[],
    zip: [] as number[],
    wacz: [] as number[],
    csv: [] as number[],
  };
  const above: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const what of ['raw', 'count', 'jsonl', 'zip', 'wacz', 'csv'] as const) {
      const { result, above: memory } = await timed(what);
      times[what].push(result.ms);
      if (what !== 'raw' && what !== 'count' && memory !== null) above.push(memory);
    }
  }
  const raw = median(times.raw);
  const told = Object.entries(times).map(([what, all]) => `${what} ${Math.round(median(all))}`);
  process.stdout.write(`export in milliseconds (count: a cursor over all rows that writes nothing): ${told.join(', ')}\n`);
  for (const what of ['jsonl', 'zip', 'wacz', 'csv'] as const) {
    rows.push({ what: `${CAPTURES} captures out as ${what}`, value: median(times[what]) / raw, unit: 'dumps', goal: 0.8 });
  }
  if (above.length > 0) rows.push({ what: 'memory above idle, all formats', value: Math.max(...above) / MB, unit: 'MB', goal: 64 });
  await context.close();
  return rows;
}
