/**
 * A page's own behaviour is untouched: its document, layout, focus, scroll position and the events its listeners see are the same with
 * inspection on and off. Looking, telling and saving included; only 'show on page' may draw, and that lies outside the page's body.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { type Extension, startExtension } from '../support/extension';
import { badgeOf, chooseMode, until } from '../support/extension-pages';
import { type Served, servePages } from '../support/hostile';

/** As much of the extension APIs as these tests call inside its own pages. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const SHARED = process.env.CONSENT_INSPECTOR_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const CORPUS = path.join(SHARED, 'corpus/consent/pages');

let demo: Demo;
let served: Served;
let extension: Extension;

beforeAll(async () => {
  demo = await startDemo();
  served = await servePages([], (file) => readFile(path.join(CORPUS, path.basename(file))).catch(() => undefined));
  extension = await startExtension({ grant: true });
  await chooseMode(extension, 'all');
});

afterAll(async () => {
  await extension?.close();
  await demo?.close();
  await served?.close();
});

/** Everything a page can notice, as a page notices it. Runs before any of its scripts. */
function recorder(): void {
  const seen: string[] = [];
  (globalThis as { __seen?: string[] }).__seen = seen;
  const types = Object.keys(Object.getPrototypeOf(HTMLElement.prototype))
    .concat(Object.keys(HTMLElement.prototype), Object.keys(window), Object.keys(Document.prototype))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  // Pointer moves and frames come from the machine, load events from timing; none can be caused by reading.
  const own =
    /^(pointer|mouse|animation|transition|webkit|progress|message|load|readystatechange|visibilitychange|pageshow|timeupdate|device|unhandled)/;
  for (const type of new Set(types)) if (!own.test(type)) window.addEventListener(type, () => seen.push(type), true);
  const changes = new MutationObserver((all) => {
    for (const one of all) seen.push(`${one.type} ${one.target.nodeName}`);
  });
  // Until then the parser grows texts piece by piece as the line delivers them; its last piece is told only after `loading`, so what is
  // observed begins with the parser's end. The extension comes after that.
  const ended = new AbortController();
  document.addEventListener(
    'readystatechange',
    () => {
      ended.abort();
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    { signal: ended.signal },
  );
}

interface Noticed {
  readonly events: string[];
  readonly html: string;
  readonly layout: string;
  readonly focus: string;
  readonly scroll: string;
  readonly globals: number;
}

async function noticed(page: Page): Promise<Noticed> {
  return page.evaluate(() => ({
    events: [...((globalThis as { __seen?: string[] }).__seen ?? [])].sort(),
    html: document.documentElement.outerHTML,
    layout: [...document.querySelectorAll('*')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      })
      .join(' '),
    focus: document.activeElement?.outerHTML.slice(0, 80) ?? '',
    scroll: `${scrollX},${scrollY}`,
    globals: Object.keys(globalThis).length,
  }));
}

interface Visit {
  readonly noticed: Noticed;
  readonly badge: string;
  /** Milliseconds from the end of parsing to the look at what was noticed. */
  readonly took: number;
}

/** Longest time in which a page is told of, and as long as a page that is never told of is watched. */
const REST = 1_500;

/**
 * Opens an address and says what its page noticed once the extension has told of it.
 * @param rest milliseconds to wait for in place of that: a visit with the extension off has nothing to wait for, and a page with timers of
 *   its own does the same only in the same time
 */
async function visit(address: string, rest?: number): Promise<Visit> {
  const page = await extension.browser.newPage();
  await page.evaluateOnNewDocument(recorder);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const began = performance.now();
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('input[type=email],input[type=text],input[type=checkbox]')?.focus({ preventScroll: true });
    const scrolled = new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }));
    window.scrollTo(0, 40);
    // The page hears of this with its next frame, which may come after the extension has told of it.
    if (scrollY > 0) await scrolled;
  });
  const told = () => badgeOf(extension, page).then(({ title }) => title);
  if (rest === undefined)
    await until(
      async () => ({ title: await told(), late: performance.now() - began > REST }),
      ({ title, late }) => late || isTold(title),
    );
  else await new Promise((resolve) => setTimeout(resolve, rest - (performance.now() - began)));
  const took = performance.now() - began;
  const seen = await noticed(page);
  const badge = await told();
  await page.close();
  return { noticed: seen, badge, took };
}

/** What the button says of a page that was looked at; of one that is switched off it names the site, too. */
const isTold = (title: string): boolean => /확인됨|찾은 문제가 없|판단할 수/.test(title);

async function sameOnAndOff(address: string): Promise<void> {
  const origin = new URL(address).origin;
  await switchSite(origin, true);
  const on = await visit(address);
  await switchSite(origin, false);
  const off = await visit(address, on.took);
  // Host patterns know no port: a shop that stays off would take the login provider beside it along.
  await switchSite(origin, true);
  // The comparison means something only if the page was looked at in the first visit and not in the second.
  expect(on.badge).toSatisfy(isTold);
  expect(off.badge).not.toSatisfy(isTold);
  expect(on.noticed).toEqual(off.noticed);
}

async function switchSite(origin: string, on: boolean): Promise<void> {
  await (await extension.behind()).evaluate((ask) => chrome.runtime.sendMessage(ask), { type: 'site', origin, on });
}

describe('the demo', () => {
  it.each(SCREENS.filter((one) => ['A', 'B', 'D2', 'K'].includes(one.id)).map((one) => [one.id, one] as const))(
    '%s notices nothing',
    async (_, screen) => {
      await sameOnAndOff(demo.address(screen));
    },
  );
});

describe.skipIf(!existsSync(CORPUS))('20 pages of strangers (skipped without the shared corpus)', () => {
  it('notice nothing', { timeout: 600_000 }, async () => {
    const files = (await readdir(CORPUS)).filter((name) => name.endsWith('.html')).sort();
    const chosen = files.filter((_, at) => at % Math.max(1, Math.floor(files.length / 20)) === 0).slice(0, 20);
    expect(chosen).toHaveLength(20);
    const address = (name: string) => `${served.origin}/files/${encodeURIComponent(name)}`;
    const pass = async (names: readonly string[], on: boolean, rest: (name: string) => number | undefined) => {
      await switchSite(served.origin, on);
      const seen = new Map<string, Visit>();
      for (const name of names) seen.set(name, await visit(address(name), rest(name)));
      return seen;
    };
    let on = await pass(chosen, true, () => undefined);
    let off = await pass(chosen, false, (name) => on.get(name)?.took);
    const told = chosen.filter((name) => isTold(on.get(name)?.badge ?? ''));
    expect(told.length, 'pages that were looked at').toBeGreaterThan(chosen.length / 2);
    expect([...off.values()].filter(({ badge }) => isTold(badge))).toEqual([]);
    const same = (name: string) => JSON.stringify(on.get(name)?.noticed) === JSON.stringify(off.get(name)?.noticed);
    // Pages with timers of their own do not do the same twice: those are visited again, and what the extension did to a page would show each time.
    for (let again = 0; again < 4; again++) {
      const differ = chosen.filter((name) => !same(name));
      if (differ.length === 0) break;
      on = new Map([...on, ...(await pass(differ, true, () => REST))]);
      off = new Map([...off, ...(await pass(differ, false, () => REST))]);
    }
    for (const name of chosen) expect({ name, ...off.get(name)?.noticed }).toEqual({ name, ...on.get(name)?.noticed });
  });
});
