/** Exported files in the hands of strangers: the report opened from disk, the web archive in the field's own player, both without a network. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../cli/chromium';
import { ROOT } from '../../cli/dev/setup.mjs';
import { type ExportFormat, exportFile } from '../../lib/app/export';
import type { Locale } from '../../lib/i18n';
import { Store } from '../../lib/store';
import { fill, fullCapture } from '../support/archive';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PLAYER = path.join(ROOT, 'node_modules/replaywebpage');
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

let browser: Browser;
let folder: string;
let wacz: Buffer;

async function exported(store: Store, format: ExportFormat, locale: Locale): Promise<Buffer> {
  const file = await exportFile(store, format, 'all', { locale });
  const parts: Uint8Array[] = [];
  for await (const piece of file.bytes) parts.push(piece);
  return Buffer.concat(parts);
}

beforeAll(async () => {
  const store = new Store();
  await fill(store);
  await store.save(await fullCapture('capture-evil', { title: HOSTILE, consent: `[필수] ${HOSTILE}`, at: '2026-05-01T00:00:00.000Z' }, 5));
  folder = mkdtempSync(path.join(os.tmpdir(), 'exported-'));
  for (const locale of ['ko', 'en'] as const) {
    for (const [name, content] of Object.entries(unzipSync(await exported(store, 'zip', locale)))) {
      const file = path.join(folder, locale, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  wacz = await exported(store, 'wacz', 'ko');
  store.close();
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the report of a bundle', () => {
  it.each([
    ['ko', 'report.html', 'light'],
    ['en', 'report.html', 'dark'],
    ['ko', 'captures/capture-1000/report.html', 'dark'],
    ['en', 'captures/capture-1000/report.html', 'light'],
    ['ko', 'captures/capture-evil/report.html', 'light'],
  ] as const)('%s %s in the %s theme opens from disk, is accessible and fits a narrow window', async (locale, file, colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path.join(folder, locale, file)).href);
    expect(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0))).toBe(true);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.title()).not.toMatch(/^\d$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await page.evaluate(axe);
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  it('shows a page’s words as words', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(folder, 'ko/captures/capture-evil/report.html')).href);
    expect(await page.locator('h1').innerText()).toBe(HOSTILE);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.close();
  });

  it('can be printed', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(folder, 'ko/captures/capture-1000/report.html')).href);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});

describe('the web archive', () => {
  const files = () => unzipSync(wacz);
  const digest = (content: Uint8Array) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

  it('has the hashes it states', () => {
    const all = files();
    const read = (name: string) => JSON.parse(Buffer.from(all[name] as Uint8Array).toString('utf8'));
    expect(read('datapackage-digest.json')).toEqual({ path: 'datapackage.json', hash: digest(all['datapackage.json'] as Uint8Array) });
    const { resources, wacz_version } = read('datapackage.json') as {
      wacz_version: string;
      resources: { path: string; hash: string; bytes: number }[];
    };
    expect(wacz_version).toBe('1.1.1');
    expect(resources.map((one) => one.path)).toEqual(['archive/data-00000.warc.gz', 'indexes/index.cdxj', 'pages/pages.jsonl']);
    for (const { path: name, hash, bytes } of resources) {
      expect(digest(all[name] as Uint8Array), name).toBe(hash);
      expect(all[name]?.length, name).toBe(bytes);
    }
  });

  it('begins another file when one is full, and its index finds every record in the file it names', async () => {
    const store = new Store();
    for (const n of [1, 2, 3]) await store.save(await fullCapture(`capture-${n}`, { at: `2026-05-0${n}T00:00:00.000Z` }, n, 3_000_000));
    const all = unzipSync(await exported(store, 'wacz', 'ko'));
    store.close();
    const warcs = Object.keys(all).filter((name) => name.startsWith('archive/'));
    expect(warcs).toEqual(['archive/data-00000.warc.gz', 'archive/data-00001.warc.gz']);
    const { resources } = JSON.parse(Buffer.from(all['datapackage.json'] as Uint8Array).toString('utf8')) as {
      resources: { path: string; hash: string }[];
    };
    for (const name of warcs) expect(digest(all[name] as Uint8Array)).toBe(resources.find((one) => one.path === name)?.hash);
    const lines = Buffer.from(all['indexes/index.cdxj'] as Uint8Array)
      .toString('utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(12);
    for (const line of lines) {
      const { url, digest: stated, filename, offset, length } = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
      const file = all[`archive/${filename}`] as Uint8Array;
      const record = gunzipSync(file.subarray(Number(offset), Number(offset) + Number(length)));
      const end = record.indexOf('\r\n\r\n');
      expect(record.subarray(0, end).toString('utf8')).toContain(`WARC-Target-URI: ${url}\r\n`);
      expect(digest(record.subarray(end + 4, -4))).toBe(stated);
    }
  });

  it('is played by the field’s player, page and picture, and asks nobody else', async () => {
    const server = await serve(wacz);
    const { port } = server.address() as AddressInfo;
    const context = await browser.newContext();
    const outside: string[] = [];
    await context.route(
      (url) => url.hostname !== 'localhost',
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    const page = await context.newPage();
    // The player is a worker of its own: on a busy machine it may miss the first page that it is asked for, and is asked again.
    const shows = async (url: string, expression: string, wanted: unknown): Promise<void> => {
      const shown = async (): Promise<void> => {
        expect(await inFrames(page, expression)).toContain(wanted);
      };
      for (let more = 3; more >= 0; more--) {
        await page.goto(`http://localhost:${port}/?url=${encodeURIComponent(url)}`);
        const missed = await vi.waitFor(shown, { timeout: 15_000, interval: 100 }).catch((error: unknown) => error);
        if (missed === undefined) return;
        if (more === 0) throw missed;
      }
    };
    await shows('https://shop.example/join/1', 'document.querySelector("h1")?.innerText ?? ""', '단계 1');
    await shows('urn:view:https://shop.example/join/1', 'document.contentType === "image/png" ? document.images[0]?.naturalWidth : ""', 1);
    expect(outside).toEqual([]);
    await context.close();
    server.close();
  });
});

/** What an expression gives in each frame of the page; frames that go away meanwhile are passed over. */
async function inFrames(page: Page, expression: string): Promise<unknown[]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate(expression).catch(() => undefined)));
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The player's files under /replay/, the archive with byte ranges, and a page that joins them. */
async function serve(archive: Buffer): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/t.wacz') {
      const range = /bytes=(\d*)-(\d*)/.exec(request.headers.range ?? '');
      const [, from = '', to = ''] = range ?? [];
      const start = from === '' ? (to === '' ? 0 : archive.length - Number(to)) : Number(from);
      const end = from === '' || to === '' ? archive.length - 1 : Math.min(Number(to), archive.length - 1);
      const part = archive.subarray(start, end + 1);
      response.writeHead(range ? 206 : 200, {
        'content-type': 'application/wacz',
        'accept-ranges': 'bytes',
        'content-length': part.length,
        ...(range ? { 'content-range': `bytes ${start}-${end}/${archive.length}` } : {}),
      });
      response.end(request.method === 'HEAD' ? undefined : part);
      return;
    }
    if (pathname === '/') {
      const url = (searchParams.get('url') ?? '').replace(/["&<]/g, (char) => `&#${char.charCodeAt(0)};`);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><script src="/replay/ui.js"></script><replay-web-page source="/t.wacz" url="${url}" replayBase="/replay/" style="height:600px;display:block"></replay-web-page>`,
      );
      return;
    }
    const name = path.normalize(pathname.replace(/^\/replay\//, ''));
    try {
      const content = readFileSync(path.join(PLAYER, name));
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
