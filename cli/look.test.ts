import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Snapshot, SnapshotSchema } from '../lib/model/snapshot';
import { Chromium } from './chromium';
import { look } from './look';
import { charsetOf, Unreadable } from './sniff';

/** `이용약관에 동의합니다` in EUC-KR, which has no encoder here. */
const EUC_KR = Buffer.from('c0ccbfebbee0b0fcbfa120b5bfc0c7c7d5b4cfb4d9', 'hex');
const WORDS = '이용약관에 동의합니다';

let folder: string;
let browser: Chromium;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'look-'));
  browser = await Chromium.start();
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function see(path: string): Promise<Snapshot & { refused: number }> {
  const opened = await browser.openPage(path);
  try {
    const snapshot = v.parse(SnapshotSchema, await look(opened.page));
    return { ...snapshot, refused: opened.refused() };
  } finally {
    await opened.close();
  }
}

const says = (snapshot: Snapshot, words: string): boolean => snapshot.texts.some((text) => text.includes(words));

describe('opening saved pages', () => {
  it.each([
    [
      'html without a declaration',
      'a.html',
      Buffer.concat([Buffer.from('<!doctype html><p><input type=checkbox> '), EUC_KR, Buffer.from('</p>')]),
    ],
    ['plain text', 'a.txt', EUC_KR],
    ['utf-8 plain text', 'b.txt', Buffer.from(WORDS)],
    [
      'html that declares it',
      'b.html',
      Buffer.concat([Buffer.from('<!doctype html><meta charset="euc-kr"><p><input type=checkbox> '), EUC_KR, Buffer.from('</p>')]),
    ],
  ])(
    'reads %s in the right letters',
    async (_, name, bytes) => {
      expect(says(await see(write(name, bytes)), WORDS)).toBe(true);
    },
    30_000,
  );

  it('refuses the network and says how often', async () => {
    const seen = await see(
      write(
        'net.html',
        `<meta charset=utf-8><img src="http://127.0.0.1:9/x.png"><script src="http://127.0.0.1:9/x.js"></script><p>${WORDS}</p>`,
      ),
    );
    expect(seen.refused).toBe(2);
    expect(says(seen, WORDS)).toBe(true);
  }, 30_000);

  it.each([
    ['a PDF named .html', 'p.html', '%PDF-1.7 …', /is a PDF, not a page\. .+\.$/],
    ['a zip named .html', 'z.html', 'PK\u0003\u0004…', /zip archive, not a page\. .+\.$/],
    ['binary', 'x.html', '\u0000\u0001\u0002', /holds binary data, not a page\. .+\.$/],
    ['another kind of file', 'x.docx', 'x', /is no saved page\. .+\.$/],
  ])('%s is refused with a sentence that names the mend', async (_, name, content, sentence) => {
    const path = write(name, content);
    await expect(browser.openPage(path)).rejects.toThrow(Unreadable);
    await expect(browser.openPage(path)).rejects.toThrow(sentence);
  });

  it('so are a missing file, a folder, and an address without permission to go online', async () => {
    await expect(browser.openPage(join(folder, 'none.html'))).rejects.toThrow(/does not exist\. Check the path\.$/);
    await expect(browser.openPage(folder)).rejects.toThrow(/is a folder\./);
    await expect(browser.openPage('https://shop.example/')).rejects.toThrow(/--online/);
  });
});

describe('looking', () => {
  it('opens closed shadow roots, inside frames, too', async () => {
    const script = `<script>customElements.define('x-terms', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<label><input type=checkbox> ${WORDS}</label>' } })</script><x-terms></x-terms>`;
    write('inner.html', `<meta charset=utf-8>${script}`);
    const seen = await see(write('outer.html', `<meta charset=utf-8>${script}<iframe src="inner.html"></iframe>`));
    expect(seen.nodes.filter((node) => node.role === 'checkbox').map((node) => node.frame)).toEqual([0, 1]);
    expect(seen.can).toEqual(expect.arrayContaining(['closedShadow', 'crossFrame']));
  }, 30_000);

  it('joins frames in frames under their frame nodes, in window order', async () => {
    const seen = await see(
      write(
        'frames.html',
        `<meta charset=utf-8><label><input type=checkbox> ${WORDS}</label><iframe srcdoc="<p>첫째 약관 동의</p>"></iframe><iframe srcdoc="<p>둘째 약관 동의</p><iframe srcdoc='<p>셋째 약관 동의</p>'></iframe>"></iframe>`,
      ),
    );
    expect(seen.frames.map(({ path, state }) => `${path} ${state}`)).toEqual(['0 read', '0/0 read', '0/1 read', '0/1/0 read']);
    const pages = seen.nodes.filter((node) => node.role === 'page' && node.parent >= 0);
    expect(pages.map((page) => seen.nodes[page.parent]?.role)).toEqual(['frame', 'frame', 'frame']);
  }, 30_000);

  it('gives the same bytes twice', async () => {
    const path = write('same.html', `<meta charset=utf-8><h1>약관</h1><label><input type=checkbox> ${WORDS}</label>`);
    expect(JSON.stringify(await see(path))).toBe(JSON.stringify(await see(path)));
  }, 30_000);
});

describe('charsetOf', () => {
  it.each([
    ['utf-8 text', Buffer.from(WORDS), 'utf-8'],
    ['EUC-KR', EUC_KR, 'euc-kr'],
    ['Shift_JIS', Buffer.from('97989770 8b4b96f1 82c9 93af88d3 82b582dc82b7'.replaceAll(' ', ''), 'hex'), 'shift_jis'],
    ['Latin', Buffer.from('caf\u00e9 r\u00e9sum\u00e9', 'latin1'), 'windows-1252'],
  ])('%s', (_, bytes, name) => {
    expect(charsetOf(bytes, true)).toBe(name);
  });

  it('leaves a page that declares its encoding to the browser', () => {
    expect(charsetOf(Buffer.from('<html><head><META http-equiv=content-type content="text/html; charset=euc-kr">'), false)).toBeUndefined();
    expect(charsetOf(Buffer.from('\ufeffx'), false)).toBeUndefined();
  });
});
