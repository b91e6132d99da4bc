import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { AccessWithheld, PageSilent } from './in-time';
import type { BrowserPort } from './port';
import { webext } from './webext';

let scripts: { resolve(results: object[]): void; reject(error: Error): void }[];
/** How often the browser was asked for the tab. */
let asked: number;
let address: string | undefined;
let port: BrowserPort;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { userAgent: 'test' });
  scripts = [];
  asked = 0;
  address = 'https://shop.example/join';
  const api = {
    runtime: { id: 'abc', getURL: () => 'chrome-extension://abc/', getManifest: () => ({ version: '1' }) },
    i18n: { getMessage: () => 'ko', getUILanguage: () => 'ko' },
    storage: { local: {}, session: {} },
    scripting: { executeScript: () => new Promise((resolve, reject) => scripts.push({ resolve, reject })) },
    tabs: {
      get: async (id: number) => {
        asked++;
        if (address === undefined) throw new Error(`No tab with id: ${id}.`);
        return { id, url: address, incognito: false, active: true };
      },
    },
  };
  port = webext(api as unknown as Browser);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const call = () => port.call({ tabId: 7, frames: [0] }, () => 1, []);
/** What became of it: the error, or what it gave. */
const outcome = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe('a call into a page', () => {
  it('that is answered asks for nothing else, and leaves no clock behind', async () => {
    const answer = call();
    scripts[0]?.resolve([{ frameId: 0, result: 1 }]);
    expect(await answer).toEqual([{ frameId: 0, result: 1 }]);
    expect(asked).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that the browser refuses is refused at once, in its words', async () => {
    const answer = outcome(call());
    scripts[0]?.reject(new Error('Cannot access contents of the page.'));
    expect(await answer).toMatchObject({ message: 'Cannot access contents of the page.' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['call', call],
    ['inject', () => port.inject({ tabId: 7, frames: 'all' }, 'record.js')],
  ])('by %s that the browser keeps until a person presses its button is given up soon', async (_, begin) => {
    address = '';
    const answer = outcome(begin());
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answer).toBeInstanceOf(AccessWithheld);
    expect(asked).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    // The person pressed it after all: nobody hears, and nothing breaks.
    scripts[0]?.resolve([]);
  });

  it('of a slow page that may be entered is waited for', async () => {
    const answer = call();
    await vi.advanceTimersByTimeAsync(24_000);
    scripts[0]?.resolve([{ frameId: 0, result: 1 }]);
    expect(await answer).toEqual([{ frameId: 0, result: 1 }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['that never answers', 'https://shop.example/join'],
    ['that nobody knows any more', undefined],
  ])('of a page %s ends with the sentence that says so', async (_, url) => {
    address = url;
    const answer = outcome(call());
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await answer).toBeInstanceOf(PageSilent);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is refused late is refused in the browser’s words', async () => {
    const answer = outcome(call());
    await vi.advanceTimersByTimeAsync(5_000);
    scripts[0]?.reject(new Error('The tab was closed.'));
    expect(await answer).toMatchObject({ message: 'The tab was closed.' });
  });
});
