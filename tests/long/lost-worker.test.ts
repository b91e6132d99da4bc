/**
 * A worker that hangs for good while somebody waits for it, in a real Chromium: held by the debugger in the middle of its work, it neither answers
 * nor ends. Screens wait half a minute and the first run ten seconds, in real time.
 */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { t } from '../../lib/i18n';
import { type Extension, startExtension } from '../support/extension';
import { chooseMode, findingsIn, panelFor, pressIn, says, storedCaptures, until } from '../support/extension-pages';

declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ readonly settings?: unknown }> } } };

/** Milliseconds. A screen gives up after thirty seconds. */
const PATIENT = 60_000;

let demo: Demo;
let extension: Extension;

beforeAll(async () => {
  demo = await startDemo();
  extension = await startExtension({ grant: true });
  await chooseMode(extension, 'all');
});
afterAll(async () => {
  await extension?.close();
  await demo?.close();
});

/** @returns what lets it go again */
async function hang(): Promise<CDPSession> {
  const target = await extension.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(extension.id));
  const session = await target.createCDPSession();
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  return session;
}

it('a screen says in one sentence that the check failed, the page goes on, and the next try works', async () => {
  const page = await extension.browser.newPage();
  await page.goto(demo.address(SCREENS.find((one) => one.id === 'A') as Screen));
  const panel = await panelFor(extension, page);
  const { total } = await findingsIn(panel);
  expect(total).toBeGreaterThan(0);
  const kept = await storedCaptures(extension);
  const held = await hang();
  await panel.reload();
  await until(
    () => panel.evaluate(() => document.body.innerText),
    (text) => text.includes(t('ko', 'error.title')),
    PATIENT,
  );
  await page.bringToFront();
  await page.click('input[type=checkbox]');
  expect(await page.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked)).toBe(true);
  await held.send('Debugger.resume');
  await held.detach();
  await pressIn(panel, '.btn.primary');
  await says(panel, t('ko', 'site.inspect'));
  expect((await findingsIn(panel)).total).toBe(total);
  expect(await storedCaptures(extension)).toEqual(kept);
  await panel.close();
  await page.close();
});

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
