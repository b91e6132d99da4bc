/** The shipped package in Firefox ESR on the demo: the list that Chromium passes as well, and what differs underneath. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { until } from '../support/extension-pages';
import { FIREFOX, type Firefox, type FirefoxPage, startFirefox } from '../support/firefox';
import { type Beside, SIDE_BY_SIDE } from '../support/side-by-side';

const screen = (id: string) => SCREENS.find((one) => one.id === id) as Screen;

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
  const rows = <T>(table: string) =>
    own.evaluate<T[]>(`new Promise((resolve) => { const opening = indexedDB.open('consent-inspector');
      opening.onsuccess = () => { const all = opening.result.transaction('${table}').objectStore('${table}').getAll();
        all.onsuccess = () => { opening.result.close(); resolve(all.result); }; }; })`);
  const stored = async () => (await rows<{ row: { id: string; origin: string; parts: { kind: string }[] } }>('kept')).map(({ row }) => row);

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

  describe('beside the page, as in Chromium', () => {
    let page: FirefoxPage;
    let address = '';
    const beside: Beside = {
      locale: 'en',
      async open(id) {
        const first = !page;
        page ??= await firefox.page();
        address = demo.address(screen(id));
        await page.goto(address);
        if (first) await firefox.sidebar();
      },
      badge: () =>
        own.evaluate<string>(
          `browser.tabs.query({}).then((tabs) => browser.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === ${JSON.stringify(address)}).id }))`,
        ),
      panel: (expression) => firefox.inSidebar(expression),
      page: (expression) => page.evaluate(expression),
      // The shadow root is closed to the page; the browser itself can look in.
      drawn: () =>
        firefox.inTab(`(() => { const root = document.querySelector('consent-inspector-marks')?.openOrClosedShadowRoot;
          return { boxes: root?.querySelectorAll('.box').length ?? 0, card: root?.querySelector('.card')?.textContent ?? '' }; })()`),
      stored: async () => (await stored()).map((one) => one.parts.map(({ kind }) => kind)),
    };
    afterAll(async () => {
      await firefox.chrome('(SidebarController.hide(), true)');
      await page?.close();
    });

    it.each(SIDE_BY_SIDE)('$what', ({ check }) => check(beside));
  });

  it("outlines on 'show on page', under the page's own policy", async () => {
    const page = await firefox.page();
    await page.goto(demo.address(screen('A')));
    await firefox.press();
    await popupSays('Save capture');
    // Showing twice is showing once, and a popup that closes may take the press along.
    await until(
      async () => {
        await firefox.inPopup(`(document.querySelector('.finding button')?.click(), true)`);
        return page.evaluate<number>(`document.querySelectorAll('consent-inspector-marks').length`);
      },
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
    const before = (await stored()).map((one) => one.id);
    await firefox.killWorker();
    await until(
      () => firefox.inPopup<boolean>(`(document.querySelector('.actions .primary').click(), true)`),
      (pressed) => pressed === true,
    );
    await popupSays('Capture saved');
    await firefox.killWorker();
    expect((await stored()).filter(({ id }) => !before.includes(id))).toMatchObject([
      { origin: demo.shop, parts: expect.arrayContaining([expect.objectContaining({ kind: 'picture' })]) },
    ]);
    await page.close();
  });

  it('lists it in its dashboard, finds it whole, and exports it with the hash it states', async () => {
    const board = await firefox.own('dashboard.html#/captures');
    const text = () => board.evaluate<string>('document.body.innerText');
    const says = (words: string) => until(text, (all) => all.includes(words), 30_000);
    const press = (words: string) =>
      until(
        () =>
          board.evaluate<boolean>(`(() => {
            const one = [...document.querySelectorAll('main button, main a')].find((element) =>
              element.textContent.includes(${JSON.stringify(words)}) && element.offsetParent !== null && element.getAttribute('aria-disabled') !== 'true');
            one?.click();
            return one !== undefined;
          })()`),
        Boolean,
      );
    await says(new URL(demo.shop).host);
    await board.evaluate(`(document.querySelector('tbody td a').click(), true)`);
    await until(() => board.evaluate<number>(`document.querySelector('.shot img')?.naturalWidth ?? 0`), Boolean, 30_000);
    await press('Check hashes');
    await says('The hashes of all parts are as they were when saved.');
    await press('Export');
    await press('Next: format');
    await press('Next: check the masks');
    await says('1 ');
    await press('Export');
    await says('Exported: ');
    const stated = await board.evaluate<string>(`document.querySelector('.hash').textContent`);
    const names = await until(
      () => readdir(firefox.downloads),
      (all) => all.some((name) => name.endsWith('.zip')) && !all.some((name) => name.endsWith('.part')),
    );
    const file = await readFile(path.join(firefox.downloads, names.find((name) => name.endsWith('.zip')) ?? ''));
    expect(createHash('sha256').update(file).digest('hex')).toBe(stated);
    expect(Object.keys(unzipSync(new Uint8Array(file)))).toContain('report.html');
    await board.close();
  });

  it('says that access was taken back in the browser’s own page while a tab is open, and looks again once it is given', async () => {
    const page = await firefox.page();
    const address = demo.address(screen('A'));
    await page.goto(address);
    const inTab = (then: string) => `browser.tabs.query({}).then((tabs) => tabs.at(-1).id).then((tabId) => (${then}))`;
    const look = () => own.evaluate<{ state: string; why?: string }>(inTab(`browser.runtime.sendMessage({ type: 'view', tabId })`));
    const badge = () => own.evaluate<string>(inTab('browser.action.getBadgeText({ tabId })'));
    const scripts = () => own.evaluate<number>('browser.scripting.getRegisteredContentScripts().then((all) => all.length)');
    await until(badge, (text) => Number(text) > 0);
    const before = await stored();
    await firefox.revokeAll();
    await until(scripts, (count) => count === 0);
    expect(await look()).toMatchObject({ state: 'cannot', why: 'permission' });
    const ticked = () => page.evaluate<boolean>(`document.querySelector('input[type=checkbox]').checked`);
    const was = await ticked();
    await page.click('input[type=checkbox]');
    expect(await ticked()).toBe(!was);
    await firefox.grantAll();
    await until(scripts, (count) => count === 1);
    expect(await look()).toMatchObject({ state: 'looked' });
    expect(await stored()).toEqual(before);
    await page.close();
  });

  it('looks at a private window where it is let in, and keeps nothing of it', async () => {
    await firefox.allowPrivate();
    own = await until(
      () => firefox.own('welcome.html'),
      () => true,
    );
    await until(() => own.evaluate<boolean>(`!!document.querySelector('input[value=all]')`), Boolean);
    const left = async () => ({
      areas: await own.evaluate<object[]>('Promise.all([browser.storage.session.get(null), browser.storage.local.get(null)])'),
      captures: await stored(),
      observations: await rows('observations'),
    });
    const before = await left();
    const address = demo.address(screen('A'));
    await own.evaluate(
      `browser.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(({ id }) => { window.privately = id; return true; })`,
    );
    const badge = `browser.tabs.query({ windowId: window.privately }).then(async ([tab]) =>
      ({ privately: tab.incognito, text: await browser.action.getBadgeText({ tabId: tab.id }) }))`;
    expect(
      await until(
        () => own.evaluate<{ privately: boolean; text: string }>(badge),
        ({ text }) => Number(text) > 0,
        20_000,
      ),
    ).toMatchObject({ privately: true });
    await own.evaluate('browser.windows.remove(window.privately).then(() => true)');
    expect(await left()).toEqual(before);
  });
});
