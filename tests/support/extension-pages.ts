/** What tests read from the extension's pages, button and storage. */
import type { Page } from 'puppeteer-core';
import { t } from '../../lib/i18n';
import type { Capture } from '../../lib/model/capture';
import type { Observation } from '../../lib/model/observation';
import type { Mode } from '../../lib/model/settings';
import type { Extension } from './extension';

/** Asks again until the answer is as wanted; fails with the last answer. */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (!(answer instanceof Error) && good(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Not as wanted after ${ms} ms: ${answer instanceof Error ? answer.message : JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Presses something in one of the extension's pages with a person's hand behind it. Not by mouse: a tab or popup that has lost the front
 * draws no frame, and a mouse click waits for one.
 */
export async function pressIn(page: Page, selector: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)}).click()`, userGesture: true });
  await session.detach();
}

/** Waits until a page of the extension says these words. */
export const says = (page: Page, words: string): Promise<string> =>
  until(
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(words),
    20_000,
  );

const has = (page: Page, selector: string) =>
  until(
    () => page.$(selector),
    (found) => found !== null,
    20_000,
  );

/** Answers the first-run question as a person does. */
export async function chooseMode(extension: Extension, mode: Mode): Promise<void> {
  const page = await extension.own('welcome.html');
  await has(page, `input[value=${mode}]`);
  await pressIn(page, `input[value=${mode}]`);
  await pressIn(page, '.end .btn');
  await has(page, '.outcome');
  await page.close();
}

interface Button {
  readonly text: string;
  readonly title: string;
}

/** As much of the extension APIs as these tests call inside its own pages. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
};

/** The toolbar button over a tab. */
export async function badgeOf(extension: Extension, page: Page): Promise<Button> {
  return (await extension.behind()).evaluate(async (address) => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === address);
    const tabId = tabs.at(-1)?.id;
    if (tabId === undefined) return { text: '', title: '' };
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  }, page.url());
}

export interface ShownFinding {
  readonly title: string;
  readonly quote: string;
}

/** The panel as a plain tab, looking at the tab of a page. */
export async function panelFor(extension: Extension, page: Page): Promise<Page> {
  const url = page.url();
  const panel = await extension.own('welcome.html');
  const tabId = await panel.evaluate(async (address) => (await chrome.tabs.query({})).filter((tab) => tab.url === address).at(-1)?.id, url);
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html?tab=${tabId}`);
  return panel;
}

/** Every finding of a page, as the panel lists them. */
export async function allFindings(extension: Extension, page: Page): Promise<ShownFinding[]> {
  const panel = await panelFor(extension, page);
  const { shown } = await findingsIn(panel);
  await panel.close();
  return shown;
}

/** What the popup or the panel lists, and the number its headline says. */
export async function findingsIn(popup: Page): Promise<{ readonly shown: ShownFinding[]; readonly total: number }> {
  await until(
    () => popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy')),
    (busy) => busy === 'false',
    30_000,
  );
  return popup.evaluate(() => ({
    shown: [...document.querySelectorAll('.finding')].map((item) => ({
      title: item.querySelector('h2')?.textContent ?? '',
      quote: item.querySelector('.quote')?.textContent ?? '',
    })),
    total: Number(/\d+/.exec(document.querySelector('h1')?.textContent ?? '')?.[0] ?? 0),
  }));
}

/**
 * Number of findings that a popup lists. A page that is busy with itself may be too slow to answer: the sentence that says so has a way on, and
 * it is taken. Anything else without a finding fails.
 * @param ms longest in all
 */
export function foundAtLast(popup: Page, ms: number): Promise<number> {
  return until(
    async () => {
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
      if (!again) throw new Error(await popup.evaluate(() => document.body.innerText));
      return 0;
    },
    (total) => total > 0,
    ms,
  );
}

/** Reads a table as it lies on disk, from one of the extension's own pages: no worker is needed for it, nor woken by it. */
async function rows(extension: Extension, table: string): Promise<unknown[]> {
  return (await extension.behind()).evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('consent-inspector');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          if (!opening.result.objectStoreNames.contains(name)) {
            opening.result.close();
            resolve([]);
            return;
          }
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

export const storedCaptures = async (extension: Extension) => ((await rows(extension, 'kept')) as { row: Capture }[]).map(({ row }) => row);
export const storedObservations = (extension: Extension) => rows(extension, 'observations') as Promise<Observation[]>;
