/** Pages that misbehave: each stays usable, the person gets an answer or one sentence, nothing is stored at a page's word. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../lib/i18n';
import { type Extension, overlayOf, startExtension, textOf } from '../support/extension';
import { badgeOf, chooseMode, findingsIn, foundAtLast, says, storedCaptures, until } from '../support/extension-pages';
import { HOSTILE, type Served, servePages } from '../support/hostile';
import { requestsOf } from '../support/netlog';

let served: Served;
let extension: Extension;

beforeAll(async () => {
  extension = await startExtension({ grant: true });
  served = await servePages(HOSTILE.map((page) => ({ ...page, html: page.html.replaceAll('__ID__', extension.id) })));
  await chooseMode(extension, 'all');
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

/** Ticks the page's own box by hand and waits for a frame: the page thread is free and its events arrive. */
async function usable(page: Page): Promise<boolean> {
  await page.bringToFront();
  const before = await page.$eval('input[name=news]', (box) => (box as HTMLInputElement).checked);
  const spot = await page.$eval('input[name=news]', (box) => {
    const rect = box.getBoundingClientRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return (await page.$eval('input[name=news]', (box) => (box as HTMLInputElement).checked)) !== before;
}

/** What the error screen hands to the clipboard. */
async function detailOf(popup: Page): Promise<string> {
  return popup.evaluate(async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => copied.push(text) } });
    document.querySelectorAll<HTMLButtonElement>('.btns button')[1]?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return copied.join();
  });
}

/** Longest that is waited for an outline: the page of 100,000 nodes is looked at once more before it is drawn. */
const PATIENT = 30_000;

/** Longest time that a page is left alone before it is used. */
const REST = 1_200;

describe('a hostile page is survived', () => {
  it.each(HOSTILE.map(({ name, does }) => [name, does] as const))('%s: %s', async (name) => {
    const page = await extension.browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    // A page that loads frames without end is never wholly loaded.
    await page.goto(served.address(name), { waitUntil: 'domcontentloaded' });
    const opened = performance.now();
    // What a page does to others it does in its first half second. The extension looks at it by itself meanwhile; a page that never comes
    // to rest may keep it from telling.
    await until(
      async () => ({ ...(await badgeOf(extension, page)), since: performance.now() - opened }),
      ({ text, since }) => (text !== '' && since > 500) || since > REST,
    );
    expect(await usable(page)).toBe(true);

    const popup = await extension.press(page);
    // The one page that may be too busy with itself to answer at once.
    if (name === 'burst') await foundAtLast(popup, PATIENT);
    const { total } = await findingsIn(popup);
    const words = await textOf(popup);
    if (words.includes('점검하지 못했습니다')) throw new Error(await detailOf(popup));
    // The same form gives something to know on every one of these pages.
    expect(total).toBeGreaterThan(0);

    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.finding button')?.click());
    // What is taken away at once is said; everywhere else the outline is there to be seen, and its card.
    if (name === 'remover') await says(popup, t('ko', 'finding.gone'));
    else
      await until(
        () => overlayOf(page),
        (drawn) => drawn.card !== '' && drawn.boxes.some(({ width, height }) => width > 0 && height > 0),
        PATIENT,
      );
    expect(await usable(page)).toBe(true);
    // An error of the page's own making is its own; none may come from us.
    expect(broken.filter((error) => /chrome-extension|consentInspector/.test(error))).toEqual([]);
    await page.close();
  });

  it('stores nothing at the word of a page', async () => {
    expect(await storedCaptures(extension)).toEqual([]);
  });
});

describe('a page whose frames go on without end', () => {
  it('is saved with what could be read, and stays usable', async () => {
    const page = await extension.browser.newPage();
    await page.goto(served.address('wanderer'), { waitUntil: 'domcontentloaded' });
    const popup = await extension.press(page);
    await findingsIn(popup);
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.actions .primary')?.click());
    await says(popup, t('ko', 'saved.title'));
    const [row] = await storedCaptures(extension);
    expect(row?.parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['snapshot', 'report', 'html']));
    expect(await usable(page)).toBe(true);
    await page.close();
  });
});

describe('an extension that is reloaded under 20 open tabs', () => {
  it('acts once in each: old copies fall silent, new ones answer', async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, () => extension.browser.newPage()));
    await Promise.all(pages.map((page, at) => page.goto(`${served.address('strict')}?${at}`)));
    const [first] = pages as [Page];
    const popup = await extension.press(first);
    await findingsIn(popup);
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.finding button')?.click());
    await until(
      () => overlayOf(first),
      (drawn) => drawn.card !== '',
    );
    await extension.reload();
    // The old copy's overlay goes with it; nobody else may take it away.
    await until(
      () => overlayOf(first),
      (drawn) => drawn.boxes.length === 0,
    );
    for (const page of [pages[0], pages[19]] as Page[]) {
      await page.bringToFront();
      await until(
        () => badgeOf(extension, page),
        (badge) => badge.text !== '',
        20_000,
      );
      const popup = await extension.press(page);
      await findingsIn(popup);
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.finding button')?.click());
      await until(
        () => overlayOf(page),
        (drawn) => drawn.card !== '',
      );
      expect(await page.$$eval('consent-inspector-marks', (all) => all.length)).toBe(1);
    }
    await Promise.all(pages.map((page) => page.close()));
  });
});

// Every other file that starts the extension makes the same check when it closes it.
describe('the network', () => {
  it('sees no request that comes from the extension', async () => {
    const { id, netlog } = extension;
    extension = await extension.restart();
    const { ours, seen } = await requestsOf(netlog, id);
    expect(seen).toBeGreaterThan(0);
    expect(ours).toEqual([]);
  });
});
