/**
 * What browser and person take away under the shipped package's hands, in Chromium: database, room, access. Every time the page stays usable,
 * what is stored stays, and the person gets one sentence. And a private window, of which nothing may stay. A worker
 * that never answers is in tests/long.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { t } from '../../lib/i18n';
import type { Capture } from '../../lib/model/capture';
import type { Ask } from '../../lib/model/messages';
import { type Extension, startExtension } from '../support/extension';
import {
  badgeOf,
  chooseMode,
  findingsIn,
  panelFor,
  pressIn,
  says,
  storedCaptures,
  storedObservations,
  until,
} from '../support/extension-pages';

/** As much of the extension APIs as is called inside the extension's own pages, and of the browser's own page for extensions. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly windows: { create(options: { readonly incognito: true; readonly url: string }): Promise<unknown> };
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>>;
  readonly developerPrivate: {
    removeHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { readonly extensionId: string; readonly incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ readonly state: string }>;
  };
};

const [A, B] = ['A', 'B'].map((id) => SCREENS.find((one) => one.id === id)) as [Screen, Screen];

let demo: Demo;
let extension: Extension;
/** The shop's page, open all along. */
let shop: Page;
/** The panel about it, as a plain tab. */
let panel: Page;
/** One of the extension's own pages, for what is done beside it. */
let own: Page;
let kept: readonly Capture[] = [];

beforeAll(async () => {
  demo = await startDemo();
  extension = await startExtension({ grant: true });
  await chooseMode(extension, 'all');
  own = await extension.own('welcome.html');
  shop = await extension.browser.newPage();
});

afterAll(async () => {
  await extension?.close();
  await demo?.close();
});

/** What the worker answers to one of the extension's own pages. */
const order = (message: Ask) => own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);

/** The page goes on as if nothing had happened: a box can be ticked and unticked. */
async function usable(): Promise<void> {
  await shop.bringToFront();
  const ticked = () => shop.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked);
  const before = await ticked();
  await shop.click('input[type=checkbox]');
  expect(await ticked()).toBe(!before);
  await shop.click('input[type=checkbox]');
}

/** What was saved before the fault is still there, and nothing but what is named came in. */
async function nothingLost(more = 0): Promise<void> {
  const now = await storedCaptures(extension);
  expect(now).toEqual(expect.arrayContaining([...kept]));
  expect(now).toHaveLength(kept.length + more);
  kept = now;
}

async function press(selector: string): Promise<void> {
  await until(
    () => panel.$(selector),
    (button) => button !== null,
  );
  await pressIn(panel, selector);
}

async function save(): Promise<void> {
  await press('#tab-next');
  await press('#view .btn.primary');
}

/** From what became of a save back to the page's findings. */
const back = () => press('.more.top');

/** Somebody else's hold on the database, in the layout of version 1, as a tab of an older version would have it. */
const hold = () =>
  own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('consent-inspector');
        const opening = indexedDB.open('consent-inspector', 10);
        opening.onupgradeneeded = () => {
          for (const name of ['observations', 'captures', 'snapshots', 'reports', 'pictures']) {
            const store = opening.result.createObjectStore(name, { keyPath: 'id' });
            if (name !== 'observations' && name !== 'captures') continue;
            for (const index of ['at', 'origin']) store.createIndex(index, index);
            store.createIndex('[origin+at]', ['origin', 'at']);
          }
        };
        opening.onsuccess = () => {
          (globalThis as { held?: IDBDatabase }).held = opening.result;
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );

describe('a database that another part keeps in an older layout', () => {
  it('is not waited for: the page is looked at, a save says that nothing was saved, and works once it is let go', async () => {
    await hold();
    await shop.goto(demo.address(A));
    panel = await panelFor(extension, shop);
    expect((await findingsIn(panel)).total).toBeGreaterThan(0);
    await save();
    await says(panel, t('ko', 'failed.title'));
    await usable();
    await own.evaluate(() => (globalThis as { held?: IDBDatabase }).held?.close());
    await press('.btn.primary');
    await says(panel, t('ko', 'saved.title'));
    await back();
    await nothingLost(1);
  });
});

describe('a database that is deleted while the worker has it open', () => {
  it('is made anew by the next save', async () => {
    const gone = await own.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const deleting = indexedDB.deleteDatabase('consent-inspector');
          deleting.onsuccess = () => resolve('deleted');
          deleting.onblocked = () => resolve('blocked');
        }),
    );
    expect(gone).toBe('deleted');
    await save();
    await says(panel, t('ko', 'saved.title'));
    await back();
    kept = [];
    await nothingLost(1);
    await usable();
  });
});

describe('a quota that is hit', () => {
  /** Leaves so many bytes to the extension; undefined takes the quota away again. */
  async function leave(session: CDPSession, bytes?: number): Promise<void> {
    const origin = `chrome-extension://${extension.id}`;
    const usage = await own.evaluate(() => navigator.storage.estimate().then((told) => told.usage ?? 0));
    await session.send('Storage.overrideQuotaForOrigin', bytes === undefined ? { origin } : { origin, quotaSize: usage + bytes });
  }

  it('keeps nothing more and says so, is told of all the same, and gives room back', async () => {
    const session = await own.createCDPSession();
    await leave(session, 1_000);
    await save();
    await says(panel, t('ko', 'full.title'));
    await nothingLost();
    await press('.btns .btn:not(.primary)');
    await says(panel, t('ko', 'full.dropped'));
    // Rows and seals stay as they were: only the bytes of pictures are gone.
    await nothingLost();
    await back();
    const rows = await storedObservations(extension);
    await shop.goto(demo.address(B));
    await until(
      () => badgeOf(extension, shop),
      ({ text }) => Number(text) > 0,
    );
    expect(await storedObservations(extension)).toEqual(rows);
    await usable();
    await leave(session);
    await session.detach();
    await save();
    await says(panel, t('ko', 'saved.title'));
    await back();
    await nothingLost(1);
  });
});

describe('a private window', () => {
  const stored = async () => {
    const areas = await own.evaluate(async () => [await chrome.storage.session.get(null), await chrome.storage.local.get(null)]);
    return { areas, captures: await storedCaptures(extension), observations: await storedObservations(extension) };
  };

  it('is looked at, and leaves nothing: no row, no capture, no memory, not even that its site was switched off', async () => {
    // Nothing else may be looked at meanwhile: what stays would be taken for the private window's.
    await shop.close();
    const list = await extension.browser.newPage();
    await list.goto('chrome://extensions');
    await list.evaluate(async (id) => {
      // Without developer mode the browser keeps an unpacked extension off once it is loaded again.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extension.id);
    // The extension is loaded again by it, and its pages go.
    await until(
      () => list.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), extension.id),
      ({ state }) => state === 'ENABLED',
    );
    await list.close();
    own = await until(
      () => extension.own('welcome.html'),
      (page) => page.url().startsWith('chrome-extension:'),
    );
    const before = await stored();
    expect(before.areas[0]).toEqual({});
    const address = demo.address(A);
    await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
    const target = await extension.browser.waitForTarget((one) => one.url() === address);
    shop = await target.asPage();
    await until(
      () => badgeOf(extension, shop),
      ({ text }) => Number(text) > 0,
      20_000,
    );
    const popup = await extension.press(shop);
    expect((await findingsIn(popup)).total).toBeGreaterThan(0);
    await says(popup, t('ko', 'save.private'));
    await popup.close();
    expect(await stored()).toEqual(before);
    const again = await extension.press(shop);
    await findingsIn(again);
    await pressIn(again, '.switch input');
    await says(again, t('ko', 'off.title'));
    await again.close();
    expect(JSON.stringify((await stored()).areas)).not.toContain(new URL(address).host);
    await shop.close();
    await until(stored, ({ areas: [session] }) => Object.keys(session ?? {}).length === 0);
    expect(await stored()).toEqual(before);
  });
});

describe('access that is taken back in the browser’s own page while a tab is open', () => {
  it('leaves the page alone, and panel and recording say that there is none', async () => {
    shop = await extension.browser.newPage();
    await shop.goto(demo.address(A));
    panel = await panelFor(extension, shop);
    await findingsIn(panel);
    const tabId = Number(new URL(panel.url()).searchParams.get('tab'));
    await shop.bringToFront();
    expect(await order({ type: 'record-start', tabId })).toMatchObject({ state: 'recording', now: { steps: 1 } });
    const list = await extension.browser.newPage();
    await list.goto('chrome://extensions');
    await list.evaluate((id) => chrome.developerPrivate.removeHostPermission(id, '<all_urls>'), extension.id);
    await list.close();
    await until(
      () => own.evaluate(() => chrome.scripting.getRegisteredContentScripts()),
      (scripts) => scripts.length === 0,
    );
    await shop.goto(demo.address(B));
    await panel.reload();
    await says(panel, t('ko', 'cannot.permission'));
    await says(panel, t('ko', 'record.trouble.access'));
    expect(await order({ type: 'record-stop' })).toMatchObject({ flow: { state: 'ended', steps: 1 } });
    await usable();
    await nothingLost(1);
  });
});
