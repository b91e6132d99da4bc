/**
 * What the page side costs, as a ratio to one cold walk of the same page in the same run: absolute milliseconds say more about the machine.
 * The shipped scripts are measured, in an isolated world, by the time the page thread really ran. Prints a table; ends with 1 when a
 * figure is more than half above its goal. Words on the command line choose what is measured: page, save, list, export, popup.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../cli/dev/find-browser.mjs';
import { exportRows } from './export';
import { listRows } from './list';
import { lookAt } from './look';
import { PAGES } from './pages';
import { popupCost } from './popup';
import { saveRows } from './save';
import { median, type Row } from './stage';

const OUT = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));
const REPEATS = Number(process.env.BENCH_REPEATS ?? 7);
const GROUPS = ['page', 'save', 'list', 'export', 'popup'] as const;
const CHOSEN = process.argv.slice(2);
const wanted = (what: (typeof GROUPS)[number]): boolean => CHOSEN.length === 0 || CHOSEN.includes(what);
/** A goal missed by more than this factor fails the run; smaller misses are printed. */
const SLACK = 1.5;

/** The extension API as far as the page side calls it. */
const API = `globalThis.chrome = { runtime: { id: 'bench', getManifest: () => ({ version: '0' }), sendMessage: async () => undefined } };`;
const WALK = `(() => { let n = 0; const stack = [document.documentElement]; while (stack.length) { const w = document.createTreeWalker(stack.pop(), NodeFilter.SHOW_ELEMENT);
  for (let e = w.currentNode; e; e = w.nextNode()) { n++; if (e.shadowRoot) stack.push(e.shadowRoot); } } return n; })()`;

class World {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  static async in(page: Page): Promise<World> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench-${Math.random()}`,
    });
    return new World(session, executionContextId);
  }

  async run(expression: string): Promise<void> {
    const { exceptionDetails } = await this.session.send('Runtime.evaluate', { expression, contextId: this.contextId, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  private async metric(name: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? 0;
  }

  /** Milliseconds the page thread ran for an expression. */
  async time(expression: string): Promise<number> {
    const before = await this.metric('ThreadTime');
    await this.run(expression);
    return ((await this.metric('ThreadTime')) - before) * 1000;
  }

  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    return this.metric('JSHeapUsedSize');
  }

  /** Milliseconds of the subject's own code while something happens that takes the page thread `ms`. */
  async shareOf(happens: () => Promise<number>): Promise<number> {
    await this.session.send('Profiler.enable');
    await this.session.send('Profiler.setSamplingInterval', { interval: SAMPLE * 1000 });
    await this.session.send('Profiler.start');
    const ms = await happens();
    const { profile } = await this.session.send('Profiler.stop');
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const ours = new Set<number>();
    const idle = new Set(profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
    const mark = (id: number, inside: boolean): void => {
      const node = nodes.get(id);
      const within = inside || node?.callFrame.url === NAME;
      if (within) ours.add(id);
      for (const kid of node?.children ?? []) mark(kid, within);
    };
    mark(profile.nodes[0]?.id ?? 0, false);
    const samples = (profile.samples ?? []).filter((id) => !idle.has(id));
    const hits = samples.filter((id) => ours.has(id)).length;
    return Math.min(hits * SAMPLE, (hits / Math.max(1, samples.length)) * ms);
  }

  /** Milliseconds the page thread ran during a wait. */
  async busyFor(ms: number): Promise<number> {
    const before = await this.metric('ThreadTime');
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ((await this.metric('ThreadTime')) - before) * 1000;
  }
}

async function open(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await page.waitForTimeout(150);
  return page;
}

interface Cost {
  readonly walk: number;
  readonly cost: number;
}

/** Walk and subject, each cold in a world of its own; what an empty script of the same length costs is taken off. */
async function measure(browser: Browser, html: string, code: string): Promise<Cost> {
  const walks: number[] = [];
  const costs: number[] = [];
  for (let n = 0; n < REPEATS; n++) {
    const page = await open(browser, html);
    await (await World.in(page)).time('0');
    walks.push(await (await World.in(page)).time(WALK));
    const empty = await World.in(page);
    await empty.run(API);
    const nothing = await empty.time(`/*${'x'.repeat(code.length)}*/0`);
    const world = await World.in(page);
    await world.run(API);
    costs.push(Math.max(0, (await world.time(code)) - nothing));
    await page.close();
  }
  return { walk: median(walks), cost: median(costs) };
}

async function heapOf(browser: Browser, html: string, code: string): Promise<number> {
  const sizes: number[] = [];
  for (let n = 0; n < Math.min(REPEATS, 5); n++) {
    const page = await open(browser, html);
    const world = await World.in(page);
    await world.run(API);
    const before = await world.heap();
    await world.run(code);
    await page.waitForTimeout(300);
    sizes.push((await world.heap()) - before);
    await page.close();
  }
  return median(sizes);
}

const APPEND = `for (let i = 0; i < 200; i++) setTimeout(() => { const b = document.createElement('div'); for (let j = 0; j < 100; j++) b.append(document.createElement('p')); document.body.append(b); }, i * 4);`;
const REPLACE = `for (let i = 0; i < 100; i++) setTimeout(() => { const f = document.getElementById('join'); f.replaceWith(f.cloneNode(true)); }, i * 8);`;

/** Milliseconds between two samples of what the page thread is doing. */
const SAMPLE = 0.2;
const NAME = 'subject.js';

/**
 * What a live subject costs in a storm, in walks: the samples of the profiler with the subject's code anywhere on the stack, so that layout it
 * asks for counts and the page's own work does not. Of two readings, samples and their share of the time the thread ran, the smaller: the
 * first counts time in which another process had the core, the second a subject that waits. (The difference between a storm with and one
 * without the subject, each some hundred milliseconds, says nothing: it swings by more than the subject costs.)
 */
async function storm(browser: Browser, html: string, code: string, storms: string): Promise<number> {
  const { walk } = await measure(browser, html, '0');
  const found: number[] = [];
  for (let n = 0; n < Math.min(REPEATS, 5); n++) {
    const page = await open(browser, html);
    const world = await World.in(page);
    await world.run(API);
    await world.run(`${code}\n//# sourceURL=${NAME}`);
    await page.waitForTimeout(700);
    found.push(
      await world.shareOf(async () => {
        await page.evaluate(storms);
        return world.busyFor(2_200);
      }),
    );
    await page.close();
  }
  return median(found) / walk;
}

const html = (name: string): string => PAGES.find((page) => page.name === name)?.html ?? '';

/** The page's part of a first look: copy and answers, as the worker asks for them on this page. */
async function firstLook(browser: Browser, html: string, eye: string): Promise<string> {
  const page = await open(browser, html);
  await page.evaluate(`${API};${eye}`);
  const { asked } = await lookAt(page);
  await page.close();
  return `${eye};(async () => { await consentInspector.copy(); for (const asked of ${JSON.stringify(asked)}) consentInspector.answer(asked); })()`;
}

/** What guard and eye cost the page's own thread and heap. */
async function pageRows(browser: Browser, sentinel: string, eye: string): Promise<Row[]> {
  const rows: Row[] = [];
  const check = await measure(browser, html('list-10k'), WALK);
  process.stdout.write(
    `a walk against a walk: ${(check.cost / check.walk).toFixed(2)} (0.8 to 1.2, or the machine is too busy to measure)\n`,
  );
  for (const [name, goal] of [
    ['list-1k', 3],
    ['list-10k', 1.5],
    ['list-50k', 0.8],
  ] as const) {
    const { walk, cost } = await measure(browser, html(name), sentinel);
    rows.push({ what: `${name}: guard, first look`, value: cost / walk, unit: 'walks', goal });
  }
  for (const [name, goal] of [
    ['signup-2k', 4],
    ['signup-20k', 3],
  ] as const) {
    const { walk, cost } = await measure(browser, html(name), await firstLook(browser, html(name), eye));
    rows.push({ what: `${name}: guard, eye and first look`, value: cost / walk, unit: 'walks', goal });
  }
  const empty = await heapOf(browser, html('list-10k'), '0');
  rows.push({
    what: 'list-10k: heap above an empty script',
    value: ((await heapOf(browser, html('list-10k'), sentinel)) - empty) / 1024,
    unit: 'KB',
    goal: 150,
  });
  rows.push({
    what: 'list-10k: 20,000 nodes appended',
    value: await storm(browser, html('list-10k'), sentinel, APPEND),
    unit: 'walks',
    goal: 1.5,
  });
  rows.push({
    what: 'signup-2k: form replaced 100 times',
    value: await storm(browser, html('signup-2k'), await firstLook(browser, html('signup-2k'), eye), REPLACE),
    unit: 'walks',
    goal: 4,
  });
  return rows;
}

async function main(): Promise<number> {
  const unknown = CHOSEN.filter((word) => !GROUPS.some((group) => group === word));
  if (unknown.length > 0)
    throw new Error(`'${unknown.join(' ')}' is not measured. Choose among: ${GROUPS.join(', ')}; all without a word.`);
  const read = (name: string) => readFile(`${OUT}${name}.js`, 'utf8');
  const [sentinel, snapshot, highlight] = await Promise.all([read('sentinel'), read('snapshot'), read('highlight')]).catch(() => {
    throw new Error('There is no built package. Run: npm run build');
  });
  const kb = (...parts: (string | undefined)[]) => parts.reduce((sum, part) => sum + gzipSync(part ?? '', { level: 9 }).length, 0) / 1024;
  // The snapshot code takes what the sentinel carries; it never comes into a frame without it.
  const eye = `${sentinel};${snapshot}`;
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? 'chromium',
    args: ['--no-sandbox', '--enable-precise-memory-info'],
  });
  const rows: Row[] = [
    { what: 'bytes on every page', value: kb(sentinel), unit: 'KB gzip', goal: 6 },
    { what: 'bytes of the page side in all', value: kb(sentinel, snapshot), unit: 'KB gzip', goal: 15 },
  ];
  try {
    if (wanted('page')) rows.push(...(await pageRows(browser, sentinel ?? '', eye)));
    if (wanted('save')) rows.push(...(await saveRows(browser)));
    if (wanted('list')) rows.push(...(await listRows(browser)));
    if (wanted('export')) rows.push(...(await exportRows(browser)));
  } finally {
    await browser.close();
  }
  const popup = wanted('popup') ? await popupCost(OUT, REPEATS) : undefined;
  if (popup)
    rows.push(
      { what: 'popup to content, worker awake', value: popup.awake / popup.empty, unit: 'empty', goal: 2 },
      { what: 'popup to content, worker ended', value: popup.cold / popup.empty, unit: 'empty', goal: 4 },
    );
  for (const { what, value, unit, goal } of rows) {
    const verdict = value <= goal ? 'ok' : value <= goal * SLACK ? 'above the goal' : 'FAILED';
    process.stdout.write(
      `${what.padEnd(40)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(8)} goal ${String(goal).padEnd(5)} ${verdict}\n`,
    );
  }
  const ms = (value: number) => value.toFixed(0);
  if (popup)
    process.stdout.write(
      `an empty popup ${ms(popup.empty)} ms; ours with the last answer ${ms(popup.awake)} ms (worker ended ${ms(popup.cold)}), with a fresh one ${ms(popup.answered)} (${ms(popup.answeredCold)})\n`,
    );
  process.stdout.write(`${'the overlay, sent on request'.padEnd(40)} ${kb(highlight).toFixed(2).padStart(8)} KB gzip\n`);
  const short = rows.filter(({ value, goal }) => value > goal);
  process.stdout.write(short.length === 0 ? 'Every row reaches its goal.\n' : `Short of their goal, ${short.length} of ${rows.length}:\n`);
  for (const { what, value, goal } of short) process.stdout.write(`  ${what}: ${(value / goal).toFixed(2)} times the goal\n`);
  return rows.some(({ value, goal }) => value > goal * SLACK) ? 1 : 0;
}

process.exitCode = await main();
