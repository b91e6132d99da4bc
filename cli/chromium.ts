/**
 * A real browser for the command line and the tests: finds it, opens a saved page or an address in a throw-away profile, and hands out
 * pages to look at. `look.ts` does the looking.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { findBrowser as installedBrowser } from './dev/find-browser.mjs';
import { charsetOf, Unreadable, whatIs } from './sniff';

export { Unreadable } from './sniff';

const SAVED = new Set(['.html', '.htm', '.xhtml', '.txt', '.mhtml', '.mht']);
/** After `domcontentloaded`: what inline scripts still do, in milliseconds. */
const SETTLE = 150;
const OPEN_TIMEOUT = 20_000;

/**
 * Path of a Chromium: `CHROME_PATH`, the search path, then the usual places.
 * @throws Unreadable when there is none
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found?.kind === 'env' && !existsSync(found.path)) {
    throw new Unreadable(`CHROME_PATH points to ${found.path}, where nothing is. Set it to a Chromium or Chrome.`);
  }
  if (!found) throw new Unreadable('No Chromium or Chrome was found. Install one, or set CHROME_PATH to it.');
  return found.path;
}

export interface OpenOptions {
  /** Let the page reach the network. Saved pages are opened without unless this is set. */
  readonly online?: boolean;
  /** Language the visitor asks for (BCP 47). */
  readonly locale?: string;
  /** Milliseconds; 20,000 when absent. */
  readonly timeout?: number;
  /** The page has no script and keeps nothing: such pages follow one another in one tab, which saves a profile and a wait for each. */
  readonly still?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** Requests refused because the page is not to reach the network. */
  readonly refused: () => number;
  close(): Promise<void>;
}

/** One browser for many pages. */
export class Chromium {
  /** The profile of all pages that keep nothing, and its tabs that are free. */
  private still: Promise<BrowserContext> | undefined;
  private readonly free: Page[] = [];

  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<Chromium> {
    const args = ['--disable-background-networking', '--disable-component-update', '--disable-quic', '--no-first-run'];
    // Chromium's own sandbox does not start for root, as in most containers.
    if (process.getuid?.() === 0) args.push('--no-sandbox');
    return new Chromium(await chromium.launch({ executablePath: findBrowser(), headless: true, handleSIGINT: false, args }));
  }

  /**
   * Opens a saved page, or an http(s) address when `online` is set, in a profile of its own.
   * @param input path of a .html, .htm, .xhtml, .txt or .mhtml file, or an address
   * @throws Unreadable with one sentence that names the mend
   */
  async openPage(input: string, options: OpenOptions = {}): Promise<OpenedPage> {
    const remote = /^https?:\/\//i.test(input);
    if (remote && !options.online) throw new Unreadable(`${input} is on the network. Add --online to let the browser reach it.`);
    const saved = remote ? undefined : savedPage(input);
    if (options.still && saved && saved.charset === undefined) return this.openStill(saved.url, input, options);
    const context = await this.browser.newContext({
      ...(options.locale ? { locale: options.locale } : {}),
      acceptDownloads: false,
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    });
    try {
      return await open(context, input, saved, options);
    } catch (error) {
      await context.close();
      throw error;
    }
  }

  private async openStill(url: string, input: string, { timeout = OPEN_TIMEOUT }: OpenOptions): Promise<OpenedPage> {
    this.still ??= this.stillContext();
    const page = this.free.pop() ?? (await (await this.still).newPage());
    try {
      await page.goto(url, { waitUntil: 'load', timeout });
    } catch (error) {
      await page.close();
      throw new Unreadable(whyNot(input, error));
    }
    return { page, refused: () => 0, close: async () => void this.free.push(page) };
  }

  private async stillContext(): Promise<BrowserContext> {
    const context = await this.browser.newContext({ acceptDownloads: false, viewport: { width: 1280, height: 900 } });
    await context.route(/^(?:https?|ftp):/i, (route) => route.abort('blockedbyclient'));
    return context;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

async function open(context: BrowserContext, input: string, saved: Saved | undefined, options: OpenOptions): Promise<OpenedPage> {
  let refused = 0;
  const refuse = (route: Route): Promise<void> => {
    refused++;
    return route.abort('blockedbyclient');
  };
  if (saved && !options.online) {
    await context.route(/^(?:https?|ftp):/i, refuse);
    await context.routeWebSocket(/./, (socket) => {
      refused++;
      socket.close();
    });
  }
  if (saved?.charset) {
    const { type, charset, bytes } = saved;
    await context.route(saved.url, (route) => route.fulfill({ status: 200, contentType: `${type}; charset=${charset}`, body: bytes }));
  }
  const page = await context.newPage();
  // A dialog of the page would hold it up; it is answered as a person would who wants to go on reading.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const url = saved?.url ?? input;
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: options.timeout ?? OPEN_TIMEOUT });
  } catch (error) {
    throw new Unreadable(whyNot(input, error));
  }
  await page.waitForLoadState('load', { timeout: SETTLE }).catch(() => undefined);
  await page.waitForTimeout(SETTLE);
  return { page, refused: () => refused, close: () => context.close() };
}

/** What the browser's own error means, and the mend. */
const REFUSALS: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/Timeout .*exceeded/, 'did not finish loading in time. Give it longer with --time-limit, or save a smaller part of it.'],
  [/ERR_NAME_NOT_RESOLVED/, 'has a host that nobody knows. Check the address, and whether the network is up.'],
  [/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/, 'gives no answer. Check the address and whether the server runs.'],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK/, 'cannot be reached. Check the network.'],
  [/ERR_CERT|ERR_SSL/, 'has no certificate the browser trusts. Check the address.'],
  [/ERR_UNSAFE_PORT|ERR_INVALID_URL/, 'is no address a browser opens. Check its host and port.'],
  [/Download is starting/, 'is a download and no page. Name the page that links to it.'],
  [/crashed|Target.*closed/i, 'broke down while it loaded. Save it again, or a smaller part of it.'],
];

function whyNot(input: string, error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const sentence = REFUSALS.find(([pattern]) => pattern.test(first))?.[1];
  return sentence ? `${input} ${sentence}` : `${input} could not be opened (${first}). Check the file or the address and try again.`;
}

interface Saved {
  readonly url: string;
  readonly type: string;
  /** Set when the bytes do not say their own encoding and the browser would have to guess. */
  readonly charset: string | undefined;
  readonly bytes: Buffer;
}

function savedPage(input: string): Saved {
  const path = resolve(input);
  if (!existsSync(path)) throw new Unreadable(`${input} does not exist. Check the path.`);
  if (statSync(path).isDirectory()) throw new Unreadable(`${input} is a folder. Name the pages inside it.`);
  const extension = extname(path).toLowerCase();
  if (!SAVED.has(extension)) throw new Unreadable(`${input} is no saved page. Save it from the browser as .html or .mhtml.`);
  const bytes = readFileSync(path);
  whatIs(input, extension, bytes);
  const url = pathToFileURL(path).href;
  const archive = extension === '.mhtml' || extension === '.mht';
  return {
    url,
    type: extension === '.txt' ? 'text/plain' : 'text/html',
    charset: archive ? undefined : charsetOf(bytes, extension === '.txt'),
    bytes,
  };
}
