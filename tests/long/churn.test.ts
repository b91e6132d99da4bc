/**
 * A page that changes each of 100,000 nodes at once while it is watched, in a real Chromium: it stays usable, and the person gets the answer,
 * or the sentence that the page did not answer in time and, asked again, the answer.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { t } from '../../lib/i18n';
import { type Extension, startExtension } from '../support/extension';
import { badgeOf, chooseMode, findingsIn, until } from '../support/extension-pages';
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

/** Number of findings that the popup lists; asks again where it says that the page did not answer. */
async function found(popup: Page): Promise<number> {
  const { total } = await findingsIn(popup);
  if (total > 0) return total;
  const again = await popup.$$eval(
    'button',
    (all, words) => {
      const one = all.find((button) => button.textContent?.includes(words));
      one?.click();
      return one !== undefined;
    },
    t('ko', 'error.again'),
  );
  // Neither findings nor a sentence with a way on would be the fault.
  if (!again) throw new Error(await popup.evaluate(() => document.body.innerText));
  return 0;
}

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
  const total = await until(
    () => found(popup),
    (count) => count > 0,
    PATIENT,
  );
  await page.click('input[name=news]');
  expect(await page.$eval('input[name=news]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  expect(Number((await badgeOf(extension, page)).text)).toBe(total);
});
