/** A list of 188,432 recipients, saved and given out by the shipped package: every row, in order, and what it took. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SELLER_COUNT, sellerName, sellerRows } from '../../demo/sellers';
import type { SaveResult } from '../../lib/model/messages';
import { type Extension, startExtension } from '../support/extension';
import { chooseMode } from '../support/extension-pages';
import { type EvidenceInPage, evidenceCode } from '../support/recorded';

declare const evidence: EvidenceInPage;
/** As much of the extension APIs as these tests call inside its own pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(what: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
};

describe('a list of 188,432 rows in the page', () => {
  let server: Server;
  let extension: Extension;
  let own: Page;
  let shop: string;

  beforeAll(async () => {
    server = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><html lang="ko"><title>회원가입</title><h1>회원가입</h1><form>
<p><label>이메일 <input type="email"></label></p>
<p><label><input type="checkbox" required> [필수] 개인정보 제3자 제공에 동의합니다</label></p>
<h2>개인정보 제3자 제공 안내</h2><p>개인정보를 제공받는 자: 아래 판매자, 제공 목적: 상품 배송, 제공 항목: 이름, 보유 기간: 3개월</p>
<table><thead><tr><th>번호</th><th>제공받는 자</th><th>연락처</th></tr></thead><tbody>${sellerRows(0, SELLER_COUNT, false)}</tbody></table>
<button type="submit">가입하기</button></form></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    extension = await startExtension({ grant: true });
    await chooseMode(extension, 'click');
    own = await extension.own('welcome.html');
    await own.evaluate(await evidenceCode());
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  it('is kept in full beside the Snapshot, whole, and shared by the next save', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${shop}/join`, { timeout: 120_000 });
    const tabId = await own.evaluate(
      (url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id ?? -1),
      page.url(),
    );
    await page.bringToFront();
    const began = performance.now();
    const saved = (await own.evaluate((order) => chrome.runtime.sendMessage(order), {
      type: 'save',
      tabId,
      id: 'long-list',
    })) as SaveResult;
    const took = performance.now() - began;
    expect(saved).toMatchObject({ state: 'saved' });
    const { lines, bytes, first, last, gaps } = await own.evaluate(() => evidence.list('long-list'));
    console.log(
      `${lines} rows, ${(bytes / 2 ** 20).toFixed(1)} MB, saved in ${(took / 1000).toFixed(1)} s; missing: ${gaps.map(({ kind, why }) => `${kind} ${why}`).join(', ') || 'nothing'}`,
    );
    expect(gaps.filter(({ kind }) => kind === 'recipients')).toEqual([]);
    // The head is a row of the table, too.
    expect(lines).toBe(SELLER_COUNT + 1);
    expect(JSON.parse(first)[1]).toBe('제공받는 자');
    expect(JSON.parse(last).slice(0, 2)).toEqual([String(SELLER_COUNT), sellerName(SELLER_COUNT - 1)]);
    expect(await own.evaluate(() => evidence.wrong())).toEqual([]);
  });
});
