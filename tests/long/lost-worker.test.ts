/**
 * A worker that hangs for good while somebody waits for it, in a real Chromium: held by the debugger, it neither answers nor ends. The first run
 * waits ten seconds in real time.
 */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, startExtension } from '../support/extension';
import { chooseMode, pressIn, until } from '../support/extension-pages';

declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ readonly settings?: unknown }> } } };

/** Milliseconds. The first run gives up after ten seconds. */
const PATIENT = 30_000;

let extension: Extension;

beforeAll(async () => {
  extension = await startExtension({ grant: true });
  await chooseMode(extension, 'all');
});
afterAll(async () => {
  await extension?.close();
});

/** @returns what lets it go again */
async function hang(): Promise<CDPSession> {
  const target = await extension.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(extension.id));
  const session = await target.createCDPSession();
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  return session;
}

it('the first run stores its decision itself', async () => {
  const page = await extension.own('welcome.html');
  await until(
    () => page.$('input[value=click]'),
    (choice) => choice !== null,
  );
  const held = await hang();
  await pressIn(page, 'input[value=click]');
  await pressIn(page, '.end .btn');
  await until(
    () => page.$('.outcome'),
    (outcome) => outcome !== null,
    PATIENT,
  );
  expect(await page.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: { mode: 'click', answered: true } });
  await held.detach();
  await page.close();
});
