/** The shipped package in Firefox ESR on the demo: told, shown, kept, and with the same findings as in Chromium. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { startExtension } from '../support/extension';
import { chooseMode, findingsIn, until } from '../support/extension-pages';
import { FIREFOX, type Firefox, type FirefoxPage, startFirefox } from '../support/firefox';

const screen = (id: string) => SCREENS.find((one) => one.id === id) as Screen;

const TITLES = `[...document.querySelectorAll('.finding h2')].map((title) => title.textContent)`;

describe.skipIf(!existsSync(FIREFOX))('Firefox (skipped where it is not installed)', () => {
  let demo: Demo;
  let firefox: Firefox;
  let own: FirefoxPage;

  const popupSays = (words: string) =>
    until(
      () => firefox.inPopup<string>('document.body.innerText'),
      (text) => text?.includes(words) === true,
      20_000,
    );
  const stored = () =>
    own.evaluate<
      { origin: string; parts: { kind: string }[] }[]
    >(`new Promise((resolve) => { const opening = indexedDB.open('consent-inspector');
      opening.onsuccess = () => { const all = opening.result.transaction('kept').objectStore('kept').getAll();
        all.onsuccess = () => { opening.result.close(); resolve(all.result.map((one) => one.row)); }; }; })`);

  beforeAll(async () => {
    demo = await startDemo();
    firefox = await startFirefox();
    await firefox.grantAll();
    own = await firefox.own('welcome.html');
    await until(() => own.evaluate<boolean>(`!!document.querySelector('input[value=all]')`), Boolean);
    await own.click('input[value=all]');
    await own.click('.end .btn');
    await until(() => own.evaluate<boolean>(`!!document.querySelector('.outcome .c-done')`), Boolean);
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  it('tells on the badge without a click', async () => {
    const page = await firefox.page();
    await page.goto(demo.address(screen('A')));
    const button = `browser.tabs.query({}).then((tabs) => browser.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === ${JSON.stringify(demo.address(screen('A')))}).id }))`;
    const text = await until(
      () => own.evaluate<string>(button),
      (badge) => badge !== '',
    );
    expect(Number(text)).toBeGreaterThan(0);
    await page.close();
  });

  it('shows in its real sidebar the findings that the real side panel of Chromium shows', async () => {
    const page = await firefox.page();
    await page.goto(demo.address(screen('A')));
    await firefox.sidebar();
    const here = await until(
      () => firefox.inSidebar<string[]>(TITLES),
      (titles) => titles?.length > 0,
      30_000,
    );
    // Another page in front: the sidebar follows it without being asked.
    await page.goto(demo.address(screen('D')));
    await until(
      () => firefox.inSidebar<string>(`document.querySelector('h1')?.textContent ?? ''`),
      (title) => title?.includes('leaving') === true,
      30_000,
    );
    await firefox.chrome('(SidebarController.hide(), true)');
    await page.close();

    const chromium = await startExtension({ grant: true, language: 'en' });
    try {
      await chooseMode(chromium, 'all');
      const other = await chromium.browser.newPage();
      await other.goto(demo.address(screen('A')));
      const panel = await chromium.panel(other);
      const { shown } = await findingsIn(panel);
      expect(here).toEqual(shown.map((finding) => finding.title));
    } finally {
      await chromium.close();
    }
  });

  it("outlines on 'show on page', under the page's own policy", async () => {
    const page = await firefox.page();
    await page.goto(demo.address(screen('A')));
    await firefox.press();
    await popupSays('Save capture');
    await firefox.inPopup(`(document.querySelector('.finding button').click(), true)`);
    await until(
      () => page.evaluate<number>(`document.querySelectorAll('consent-inspector-marks').length`),
      (count) => count === 1,
    );
    // The shadow root is closed to the page; the browser itself can look in.
    const drawn = await until(
      () =>
        firefox.inTab<{ border: string; card: string } | null>(`(() => {
          const root = document.querySelector('consent-inspector-marks')?.openOrClosedShadowRoot;
          const box = root?.querySelector('.box');
          return box ? { border: window.getComputedStyle(box).borderTopWidth, card: root.querySelector('.card')?.textContent ?? '' } : null;
        })()`),
      (seen) => seen !== null,
    );
    expect(drawn).toMatchObject({ border: '2px' });
    expect(drawn?.card).toContain('1/');
    await page.close();
  });

  it('keeps a capture when the event page was ended before the press', async () => {
    const page = await firefox.page();
    await page.goto(demo.address(screen('A')));
    await firefox.press();
    await popupSays('Save capture');
    await firefox.killWorker();
    await firefox.inPopup(`(document.querySelector('.actions .primary').click(), true)`);
    await popupSays('Capture saved');
    await firefox.killWorker();
    expect(await stored()).toMatchObject([
      { origin: demo.shop, parts: expect.arrayContaining([expect.objectContaining({ kind: 'picture' })]) },
    ]);
    await page.close();
  });
});
