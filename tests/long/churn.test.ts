/**
 * A page that changes each of 100,000 nodes at once while it is watched, in a real Chromium: it stays usable, and the person gets the answer,
 * or the sentence that the page did not answer in time and, asked again, the answer.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, startExtension } from '../support/extension';
import { badgeOf, chooseMode, foundAtLast, until } from '../support/extension-pages';
import { CHURN, type Served, servePages } from '../support/hostile';

/** Milliseconds. No measure: on a busy machine the browser alone needs a while for so many nodes. */
const PATIENT = 120_000;

let served: Served;
let extension: Extension;

beforeAll(async () => {
  served = await servePages([CHURN]);
  extension = await startExtension({ grant: true });
  await chooseMode(extension, 'all');
});
afterAll(async () => {
  await extension?.close();
  await served?.close();
});

it('stays usable, and is told of', async () => {
  const page = await extension.browser.newPage();
  await page.goto(served.address('churn'));
  await until(
    () => badgeOf(extension, page),
    ({ text }) => Number(text) > 0,
    PATIENT,
  );
  await page.bringToFront();
  await page.click('h1');
  await page.waitForSelector('html[data-changed="50000"]', { timeout: PATIENT });
  await page.click('input[name=news]');
  expect(await page.$eval('input[name=news]', (box) => (box as HTMLInputElement).checked)).toBe(true);
  const popup = await extension.press(page);
  const total = await foundAtLast(popup, PATIENT);
  await page.click('input[name=news]');
  expect(await page.$eval('input[name=news]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  expect(Number((await badgeOf(extension, page)).text)).toBe(total);
});
