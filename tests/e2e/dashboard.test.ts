/** The built dashboard in Chromium: list, open, verify, judge again, export, import, delete; and settings that every open page follows. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../lib/model/digest';
import { type Extension, startExtension, textOf } from '../support/extension';
import { pressIn, says, until } from '../support/extension-pages';
import { hasOpenssl, timeAuthority } from '../support/time-authority';

let extension: Extension;
let page: Page;
let downloads: string;
const faults: string[] = [];
const threads: string[] = [];

/** Presses the first visible button or link of the open page that says these words. */
async function press(words: string): Promise<void> {
  const found = await until(
    () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('main button, main a.btn')];
        const one = all.find(
          (element) =>
            element.textContent?.includes(wanted) && element.offsetParent !== null && element.getAttribute('aria-disabled') !== 'true',
        );
        for (const marked of document.querySelectorAll('[data-press]')) marked.removeAttribute('data-press');
        one?.setAttribute('data-press', '');
        return one !== undefined;
      }, words),
    (there) => there,
  );
  expect(found).toBe(true);
  await pressIn(page, '[data-press]');
}

const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Waits for a file of the downloads. */
async function downloaded(ending: string): Promise<Buffer> {
  const names = await until(
    () => readdir(downloads),
    (all) => all.some((name) => name.endsWith(ending)),
  );
  return readFile(path.join(downloads, names.find((name) => name.endsWith(ending)) ?? ''));
}

/** The browser's own 'save as' has no hand to press it here; without it files go to the downloads. */
const saveToDownloads = () => page.evaluate(() => Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined }));

beforeAll(async () => {
  extension = await startExtension();
  downloads = await mkdtemp(path.join(tmpdir(), 'consent-inspector-downloads-'));
  page = await extension.own('dashboard.html');
  page.on('workercreated', (worker) => threads.push(worker.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(async () => {
  await extension?.close();
  await rm(downloads, { recursive: true, force: true });
});

it('signs nothing until that is turned on, then shows whose key it is and gives the public half away', async () => {
  await saveToDownloads();
  await go('#/settings');
  await says(page, '새 기록에 이 브라우저의 열쇠로 서명하기');
  expect(await textOf(page)).not.toContain('공개 열쇠 저장');
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.form-row')];
    rows
      .find((row) => row.textContent?.includes('서명하기'))
      ?.querySelector('input')
      ?.setAttribute('data-sign', '');
  });
  await pressIn(page, '[data-sign]');
  await press('공개 열쇠 저장');
  const pem = await downloaded('.pem');
  const fingerprint = createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('hex');
  await says(page, fingerprint);
  await go('#/captures');
});

it('is empty and says what to do, and offers a sample', async () => {
  await says(page, '아직 기록이 없습니다');
  await press('예시 기록 불러오기');
  await says(page, '예시 기록을 불러왔습니다');
  expect(await textOf(page)).toContain('demo.example');
});

it('opens a capture with its picture, boxes and findings', async () => {
  await pressIn(page, 'tbody td a');
  await says(page, '찾은 점');
  await until(
    () => page.evaluate(() => document.querySelector<HTMLImageElement>('.shot img')?.naturalWidth ?? 0),
    (width) => width > 0,
  );
  expect(await page.evaluate(() => document.querySelectorAll('.flist > li').length)).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.querySelectorAll('.shot .box').length)).toBeGreaterThan(0);
});

it('verifies it, and judges it again by today’s rules', async () => {
  await press('해시 확인');
  await says(page, '모든 부분의 해시가 저장할 때와 같습니다');
  await says(page, '이 브라우저가 서명한 기록입니다(신원 확인은 아님)');
  await press('다시 점검');
  await says(page, '오늘의 규칙으로도 판단이 같습니다');
});

it.skipIf(!hasOpenssl())(
  'asks for trusted time of its seal and keeps the answer of a real authority (skipped without OpenSSL)',
  async () => {
    const authority = timeAuthority();
    try {
      await pressIn(page, '[data-tab=origin]');
      await press('시점확인 파일(.tsq) 저장');
      const tsq = await downloaded('.tsq');
      const tsr = path.join(downloads, 'answer.tsr');
      await writeFile(tsr, authority.answer(tsq));
      const field = () =>
        page.$('input[type=file][accept=".tsr"]') as unknown as Promise<{ uploadFile(...paths: string[]): Promise<void> }>;
      await (await field()).uploadFile(path.join(process.cwd(), 'package.json'));
      await says(page, '이 기록의 시점확인이 아닙니다');
      await (await field()).uploadFile(tsr);
      await says(page, '시점확인을 보관했습니다');
      await rm(tsr);
      await press('받은 답(.tsr) 다시 저장');
      expect(authority.holds(tsq, await downloaded('.tsr'))).toBe(true);
    } finally {
      authority.close();
    }
  },
);

it('exports it in four steps with the hash of the very bytes that were written', async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.top .right > .primary')?.setAttribute('data-press', 'x'));
  await pressIn(page, '.top .right > .primary');
  await says(page, '고른 기록 1건');
  await press('다음: 형식');
  await press('다음: 가림 확인');
  await says(page, '파일을 받는 사람이 볼 수 없는 것');
  await press('내보내기');
  await says(page, '내보냈습니다');
  const shown = await page.evaluate(() => document.querySelector('.hash')?.textContent ?? '');
  const file = await downloaded('.zip');
  expect(await sha256(new Uint8Array(file))).toBe(shown);
  expect(threads.some((url) => url.endsWith('/hasher.js'))).toBe(true);
});

it('bears signatures in the exported file that hold by the public key alone', async () => {
  const [zip, pem] = [await downloaded('.zip'), await downloaded('.pem')];
  const files = unzipSync(new Uint8Array(zip));
  const chain = Object.keys(files).filter((name) => name.startsWith('chains/'));
  const links = chain.flatMap((name) =>
    Buffer.from(files[name] as Uint8Array)
      .toString('utf8')
      .trim()
      .split('\n'),
  );
  const held = links.map((line) => {
    const { hash, signature } = JSON.parse(line) as { hash: string; signature?: { value: string } };
    const key = { key: createPublicKey(pem), dsaEncoding: 'ieee-p1363' } as const;
    return verify('sha256', Buffer.from(hash, 'hex'), key, Buffer.from(signature?.value ?? '', 'base64'));
  });
  expect(held.length).toBeGreaterThan(0);
  expect(held.every(Boolean)).toBe(true);
});

it('deletes it after asking once more, and keeps that it was deleted', async () => {
  await go('#/captures/sample-demo-signup');
  await says(page, '찾은 점');
  await press('지우기');
  await until(
    () => page.evaluate(() => document.querySelector('dialog[open]') !== null),
    (open) => open,
  );
  await pressIn(page, 'dialog[open] .btn.danger');
  await says(page, '아직 기록이 없습니다');
  await go('#/captures/sample-demo-signup');
  await says(page, '지운 기록입니다');
});

it('takes the exported file in again, and refuses one that is none', async () => {
  await go('#/import');
  await says(page, '파일 고르기');
  const field = await page.$('input[type=file]');
  const zip = (await readdir(downloads)).find((name) => name.endsWith('.zip')) ?? '';
  await (field as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(path.join(downloads, zip));
  await says(page, '가져왔습니다');
  await (field as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(path.join(process.cwd(), 'package.json'));
  await says(page, '아무것도 저장하지 않았습니다');
  await go('#/captures');
  await says(page, 'demo.example');
});

it('follows settings at once: language, and rules that are switched off', async () => {
  const settings = await extension.own('dashboard.html#/settings');
  await says(settings, '점검 규칙');
  const counts = () => page.evaluate(() => document.querySelector('tbody .counts')?.textContent ?? '');
  const before = await counts();
  await settings.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await pressIn(settings, '.rules li:has(a[href*="mandatory-overseas"]) input');
  await until(counts, (now) => now !== '' && now !== before);
  await pressIn(settings, 'input[name=locale][value=en]');
  await says(page, 'Captures');
  await says(settings, 'Law as of');
  await settings.close();
});

it('met no error on the way', () => {
  expect(faults).toEqual([]);
});
