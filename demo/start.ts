/** `npm start`: serves the demo, inspects every screen, prints and photographs what was found, then shows the extension on it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtPackage } from '../cli/dev/built-package';
import { ROOT } from '../cli/dev/setup.mjs';
import { photograph } from '../cli/inspect/screenshot';
import { TIME_LIMIT } from '../cli/limits';
import { lookAt, startBrowser } from '../cli/looking';
import { processTerminal } from '../cli/terminal';
import { inspect } from '../lib/engine/inspect';
import { COMPLETE_LOCALES, type CompleteLocale, pickLocale } from '../lib/i18n/every';
import { type Answer, answersIn, answersOf } from './expected';
import { openWithExtension, pictureOf } from './extension';
import { SCREENS } from './screens';
import { type Demo, startDemo } from './server';
import { type Seen, table } from './table';
import { say } from './words';

/** Where the demo is served when nobody else is there; the pages then keep their addresses from run to run. */
const PORTS = { shop: 4810, provider: 4811 };
/** Wider lines are no longer read as one. */
const MAX_COLUMNS = 120;
/** Differences from the written answers that are named; the others are counted. */
const MAX_NAMED = 12;
/** Milliseconds after a Ctrl-C in which another is taken for the same. */
const PATIENCE = 1000;

const terminal = processTerminal();
const columns = Math.min(terminal.columns, MAX_COLUMNS);
const print = (text: string): void => terminal.out(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' },
      out: { type: 'string' },
      headless: { type: 'boolean', default: false },
      serve: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const locale = pickLocale([values.lang ?? terminal.locale], COMPLETE_LOCALES);
  if (values.help) return print(say(locale, 'usage'));
  const demo = await serve();
  const stop = untilStopped();
  try {
    print(say(locale, 'serving', { shop: demo.shop, provider: demo.provider }));
    if (values.serve) {
      print(say(locale, 'stop'));
      await stop.promise;
      return;
    }
    const folder = path.resolve(ROOT, values.out ?? 'out/demo');
    mkdirSync(folder, { recursive: true });
    const seen = await inspectAll(demo, folder, locale, stop);
    if (stop.asked) return;
    print(table(seen, locale, columns));
    print(compared(seen, locale));
    print(say(locale, 'pictures', { folder: path.relative(process.cwd(), folder) || '.' }));
    await showExtension(demo, folder, locale, hasDisplay() && !values.headless, stop);
  } finally {
    await demo.close();
  }
}

async function serve(): Promise<Demo> {
  try {
    return await startDemo(PORTS);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return startDemo();
    throw error;
  }
}

async function inspectAll(demo: Demo, folder: string, locale: CompleteLocale, stop: Stop): Promise<Seen[]> {
  const browser = await startBrowser();
  const seen: Seen[] = [];
  try {
    for (const screen of SCREENS) {
      if (stop.asked) break;
      if (terminal.watched) terminal.err(`\r${seen.length + 1}/${SCREENS.length}`);
      const looked = await lookAt(browser, demo.address(screen), { online: true, locale: 'ko-KR' });
      const report = inspect(looked.snapshot, { input: screen.id });
      seen.push({ screen, report });
      const picture = await photograph(looked.page, report, looked.snapshot, locale, TIME_LIMIT);
      writeFileSync(path.join(folder, `${screen.id}.png`), picture);
      await looked.close();
    }
  } finally {
    if (terminal.watched) terminal.err('\r');
    await browser.close();
  }
  return seen;
}

/** One line: whether the answers are those that were written down before the engine was asked. */
function compared(seen: readonly Seen[], locale: CompleteLocale): string {
  const answers = seen.flatMap(({ screen, report }) =>
    answersIn(report, answersOf(screen.id)).map((answer): Answer & { readonly id: string } => ({ ...answer, id: screen.id })),
  );
  const wrong = answers.filter((one) => !one.right);
  if (wrong.length === 0) return say(locale, 'right', { n: answers.length, screens: seen.length });
  const named = wrong.slice(0, MAX_NAMED).map((one) => `${one.id} ${one.flag} (${one.got})`);
  const list = [...named, ...(wrong.length > MAX_NAMED ? ['…'] : [])].join(', ');
  return say(locale, 'wrong', { n: wrong.length, all: answers.length, list });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
}

async function showExtension(demo: Demo, folder: string, locale: CompleteLocale, window: boolean, stop: Stop): Promise<void> {
  const built = await builtPackage('chrome', () => print(say(locale, 'building'))).catch((error: Error) => error);
  if (built instanceof Error) return print(`${say(locale, 'notBuilt')}\n${built.message}`);
  const opened = await openWithExtension(built, window, locale);
  try {
    if (window) {
      const page = (await opened.browser.pages())[0] ?? (await opened.browser.newPage());
      await page.goto(demo.shop + (locale === 'en' ? '/?lang=en' : '/'));
      print(say(locale, 'opened'));
      await Promise.race([stop.promise, new Promise((gone) => opened.browser.once('disconnected', gone))]);
      return;
    }
    print(`\n${say(locale, 'popup')}`);
    for (const screen of SCREENS) {
      if (stop.asked) break;
      const page = await opened.browser.newPage();
      await page.goto(demo.address(screen), { waitUntil: 'load' });
      const popup = await opened.press(page);
      const said = popup ? await popup.$eval('h1', (title) => (title as HTMLElement).innerText) : say(locale, 'noPopup');
      if (popup) writeFileSync(path.join(folder, `${screen.id}-popup.png`), await pictureOf(popup));
      print(`  ${screen.id.padEnd(4)}${said.replace(/\s+/g, ' ')}`);
      await popup?.close();
      await page.close();
    }
  } finally {
    await opened.close();
  }
}

interface Stop {
  /** Somebody pressed Ctrl-C. */
  asked: boolean;
  readonly promise: Promise<void>;
}

/** The first Ctrl-C ends the work in good order, one that comes a while after it ends the process. */
function untilStopped(): Stop {
  const stop: { -readonly [K in keyof Stop]: Stop[K] } = { asked: false, promise: Promise.resolve() };
  let first = 0;
  stop.promise = new Promise((settle) => {
    const ask = (): void => {
      // The npm script hands the same Ctrl-C on, so two may come at once.
      if (stop.asked && Date.now() - first > PATIENCE) process.exit(130);
      first ||= Date.now();
      stop.asked = true;
      settle();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, ask);
  });
  return stop;
}

await main();
