/** What a save leaves on disk, by the shipped package in Chromium: none of what a person typed or was shown, and never half a capture. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../lib/app/export';
import type { SaveResult } from '../../lib/model/messages';
import { type Extension, startExtension } from '../support/extension';
import { chooseMode } from '../support/extension-pages';
import { type EvidenceInPage, evidenceCode } from '../support/recorded';
import { SECRET_KINDS, SETS, signupBody } from '../support/secrets';

declare const evidence: EvidenceInPage;
/** As much of the extension APIs as these tests call inside its own pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(what: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
};

interface StoredBytes {
  readonly rows: {
    readonly id: string;
    readonly row: Record<string, unknown> & { readonly parts: { name: string; sha256: string; bytes: number }[] };
  }[];
  /** Bytes of every part by hash, base64. */
  readonly blobs: Record<string, string>;
  readonly links: number;
}

/** Runs inside one of the extension's own pages: everything that is stored, as it lies. */
async function everything(): Promise<StoredBytes> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('consent-inspector');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = <T>(table: string) =>
    new Promise<T[]>((resolve, reject) => {
      if (!db.objectStoreNames.contains(table)) return resolve([]);
      const asked = db.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => resolve(asked.result as T[]);
      asked.onerror = () => reject(asked.error);
    });
  const rows = await all<StoredBytes['rows'][number]>('kept');
  const blobs: Record<string, string> = {};
  for (const { sha256, data } of await all<{ sha256: string; data: Blob | Uint8Array<ArrayBuffer> }>('blobs')) {
    const bytes = data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : data;
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    blobs[sha256] = btoa(text);
  }
  const links = (await all('links')).length;
  db.close();
  return { rows, blobs, links };
}

/** Everything readable in an exported file, by name; packed records and letters for bytes are unpacked. */
function contentsOf(file: Buffer): Map<string, string> {
  if (file.subarray(0, 2).toString() !== 'PK') {
    const lines = file.toString('utf8').trimEnd().split('\n');
    const plain = lines.map((line) =>
      line.replace(/"data":"([^"]*)"/, (_, data: string) => `"data":${JSON.stringify(Buffer.from(data, 'base64').toString('latin1'))}`),
    );
    // How long the chain is follows from what was saved before; the last line is a hash of the others.
    return new Map([['lines', plain.filter((line) => !/"kind":"(link|end)"/.test(line)).join('\n')]]);
  }
  return new Map(
    Object.entries(unzipSync(new Uint8Array(file), { filter: ({ name }) => !name.startsWith('chains/') })).map(([name, bytes]) => {
      const words = Buffer.from(bytes);
      // Each record is a gzip member of its own, stored.
      return [name, (name.endsWith('.gz') ? gunzipSync(words) : words).toString('latin1')];
    }),
  );
}

/** Ids, times and hashes are an export's own; so is what follows from them alone: the lengths of files that name them. */
const steady = (words: string): string =>
  words
    .replace(/capture-set-\d/g, 'ID')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g, 'TIME')
    .replace(/\b\d{14}\b/g, 'TIME')
    .replace(/\b[0-9a-f]{64}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'HASH')
    .replace(/"(sinceLoad|clockShift|repeat|seq|bytes|offset|length|lines)":\s?"?-?[\d.]+"?/g, '"$1":N')
    .replace(/Content-Length: \d+/g, 'Content-Length: N')
    .replace(/HASH \/ \d+/g, 'HASH / N')
    // Milliseconds since loading, the clock's shift, and how many of this screen there were before, in the tables.
    .replace(/,ko,ko,\d+,-?\d+,/g, ',ko,ko,N,N,')
    .replace(/("\{""seen"".*?\}",,)\d+,/g, '$1N,')
    .split('\n')
    .sort()
    .join('\n');

/** Where two texts part, for whoever reads the failure. */
function difference(one: string, two: string): string {
  const at = [...one].findIndex((char, n) => char !== two[n]);
  return `${one.slice(Math.max(0, at - 80), at + 80)} | ${two.slice(Math.max(0, at - 80), at + 80)}`;
}

describe('a save', () => {
  let extension: Extension;
  let server: Server;
  let own: Page;
  let shop: string;
  /** The set that the shop shows to whoever asks. */
  let shown: 0 | 1 = 0;

  beforeAll(async () => {
    server = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><html lang="ko"><head><title>회원가입</title></head><body>${signupBody(SETS[shown])}</body></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    extension = await startExtension({ grant: true });
    await chooseMode(extension, 'click');
    own = await extension.own('welcome.html');
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  async function open(set: 0 | 1): Promise<{ readonly page: Page; readonly tabId: number }> {
    shown = set;
    const page = await extension.browser.newPage();
    await page.goto(`${shop}/join?user=${SETS[set].userId}&token=${SETS[set].token}`);
    await page.evaluate(
      (secrets, kinds) => {
        for (const kind of kinds) {
          const field = document.querySelector<HTMLInputElement>(`#f-${kind}`);
          if (field) field.value = (secrets as Record<string, string>)[kind] ?? '';
        }
        document.querySelector('fieldset')?.scrollIntoView();
      },
      SETS[set] as Record<string, string>,
      SECRET_KINDS as string[],
    );
    const tabId = await own.evaluate(
      (url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id ?? -1),
      page.url(),
    );
    await page.bringToFront();
    return { page, tabId };
  }

  const save = (tabId: number, id: string) =>
    own.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'save', tabId, id }) as Promise<SaveResult>;
  const stored = () => own.evaluate(everything);

  it('of one screen with two sets of forty kinds of secrets leaves the same bytes and pixels, and none of them', async () => {
    for (const set of [0, 1] as const) {
      const { page, tabId } = await open(set);
      expect(await save(tabId, `capture-set-${set}`)).toMatchObject({ state: 'saved', pictures: 1 });
      await page.close();
    }
    const { rows, blobs } = await stored();
    const [one, two] = [0, 1].map((set) => rows.find((row) => row.id === `capture-set-${set}`)?.row);
    if (!one || !two) throw new Error('not stored');
    // Equal bytes have equal hashes: the parts are the same ones, pictures included.
    expect(two.parts).toEqual(one.parts);
    const { id: _a, at: _b, custody: _c, provenance: first, ...rest } = one;
    const { id: _d, at: _e, custody: _f, provenance: second, ...others } = two;
    expect(others).toEqual(rest);
    const steady = ({ sinceLoad: _g, clockShift: _h, repeat: _i, ...more }: Record<string, unknown>) => more;
    expect(steady(second as Record<string, unknown>)).toEqual(steady(first as Record<string, unknown>));
    expect(one.parts.map((part) => part.name)).toEqual(['snapshot.json', 'report.json', 'page.html', 'picture.png', 'marked.png']);
    expect(one.masks).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'field', where: 'picture' })]));
    const words =
      Object.values(blobs)
        .map((blob) => Buffer.from(blob, 'base64').toString('utf8'))
        .join('\n') + JSON.stringify(rows);
    for (const secrets of SETS) {
      const told = SECRET_KINDS.filter((kind) => secrets[kind].length > 3 && words.includes(secrets[kind]));
      expect(told).toEqual([]);
    }
  });

  it.each(EXPORT_FORMATS)('given out as %s says the same of both sets, and none of them', async (format) => {
    await own.evaluate(await evidenceCode());
    const [one, two] = await Promise.all(
      [0, 1].map(async (set) => {
        const file = await own.evaluate((id, as) => evidence.exported(id, as), `capture-set-${set}`, format);
        return contentsOf(Buffer.from(file, 'base64'));
      }),
    );
    expect([...(two as Map<string, string>).keys()].map(steady)).toEqual([...(one as Map<string, string>).keys()].map(steady));
    for (const [name, words] of one as Map<string, string>) {
      const other = two?.get(name.replace('capture-set-0', 'capture-set-1')) ?? '';
      expect(steady(other) === steady(words) || difference(steady(words), steady(other)), name).toBe(true);
      for (const secrets of SETS) {
        const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
        expect(SECRET_KINDS.filter((kind) => secrets[kind].length > 3 && (words + other).includes(latin(secrets[kind])))).toEqual([]);
      }
    }
  });

  it('cut off by a killed worker at five moments is there whole or not at all, and the second asking completes it', async () => {
    const { page, tabId } = await open(0);
    for (const [n, wait] of [15, 60, 140, 260, 420].entries()) {
      const id = `capture-killed-${n}`;
      const lost = save(tabId, id).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await extension.killWorker();
      await Promise.race([lost, new Promise((resolve) => setTimeout(resolve, 500))]);
      const after = await stored();
      for (const { row } of after.rows)
        for (const part of row.parts) expect(Buffer.from(after.blobs[part.sha256] ?? '', 'base64')).toHaveLength(part.bytes);
      expect(after.links).toBe(after.rows.length);
      await page.bringToFront();
      expect(await save(tabId, id)).toMatchObject({ state: 'saved' });
    }
    const { rows, links } = await stored();
    expect(rows.filter((row) => row.id.startsWith('capture-killed'))).toHaveLength(5);
    expect(links).toBe(rows.length);
    await page.close();
  });
});
