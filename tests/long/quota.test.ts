/**
 * A quota that the browser itself enforces, in a real Chromium: IndexedDB refuses the write in the middle of a transaction. The package is
 * the shipped one without `unlimitedStorage`, since the browser holds nobody who has that to a quota.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import type { Ask } from '../../lib/model/messages';
import { type Extension, startExtension } from '../support/extension';
import { chooseMode, storedCaptures, storedObservations } from '../support/extension-pages';

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

let demo: Demo;
let extension: Extension;

beforeAll(async () => {
  demo = await startDemo();
  extension = await startExtension({ grant: true, quota: true });
  await chooseMode(extension, 'click');
});
afterAll(async () => {
  await extension?.close();
  await demo?.close();
});

const order = (own: Page, message: Ask) => own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);

/** The shop's page in front, and who asks about it. */
async function open(): Promise<{ readonly own: Page; readonly shop: Page; readonly tabId: number }> {
  const own = await extension.own('welcome.html');
  const shop = await extension.browser.newPage();
  await shop.goto(demo.address(SCREENS.find((one) => one.id === 'A') as Screen));
  const tabId = await own.evaluate(
    (url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id ?? -1),
    shop.url(),
  );
  await shop.bringToFront();
  return { own, shop, tabId };
}

it('hit in the middle of a save leaves nothing of it and everything else, and the same order is carried out once there is room', async () => {
  const { own: first, tabId: one } = await open();
  expect(await order(first, { type: 'save', tabId: one, id: 'capture-first' })).toMatchObject({ state: 'saved', pictures: 1 });
  const kept = await storedCaptures(extension);
  // The browser remembers for a while how much room there was: only the first write of a fresh one asks anew.
  extension = await extension.restart();
  const behind = await extension.behind();
  const session = await behind.createCDPSession();
  const origin = `chrome-extension://${extension.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const { own, shop, tabId } = await open();
  expect(await order(own, { type: 'save', tabId, id: 'capture-second' })).toMatchObject({ state: 'full', captures: 1 });
  expect(await order(own, { type: 'record-start', tabId })).toEqual({ state: 'refused', why: 'storage' });
  expect(await order(own, { type: 'view', tabId })).toMatchObject({ state: 'looked', saved: 1 });
  expect(await storedCaptures(extension)).toEqual(kept);
  expect(await storedObservations(extension)).toEqual([]);
  await shop.click('input[type=checkbox]');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await order(own, { type: 'save', tabId, id: 'capture-second' })).toMatchObject({ state: 'saved', saved: 2 });
  expect(await storedCaptures(extension)).toEqual(expect.arrayContaining([...kept]));
});
