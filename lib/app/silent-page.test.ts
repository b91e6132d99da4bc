/** A tab whose calls are neither answered nor refused: whoever asks the worker is told, and nothing is stored. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeBrowser, fakePage } from '../browser/fake';
import type { Ask } from '../model/messages';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { startWorker } from './worker';

let port: FakeBrowser;
let store: Store;

beforeEach(async () => {
  port = new FakeBrowser();
  store = new Store();
  startWorker({ port, store });
  // Opened before any clock is wound: an opening has a limit of its own, and real work to do.
  await store.count({});
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

function openSilent(id: number, url: string): void {
  port.openTabs.push({ id, windowId: 1, url, title: '', private: false });
  port.frames.set(id, [{ ...fakePage('https://shop.example'), silent: true }]);
}

/** What the worker answers, with the time of waiting wound on. */
async function asked(ask: Ask): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let over = false;
    const done = () => {
      over = true;
    };
    const answer = port.send(ask);
    answer.then(done, done);
    while (!over) {
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return await answer;
  } finally {
    vi.useRealTimers();
  }
}

it('that the browser keeps to itself without a word is one without access, for everything that is asked of it', async () => {
  openSilent(1, '');
  expect(await asked({ type: 'view', tabId: 1 })).toMatchObject({ state: 'cannot', why: 'permission' });
  expect(await asked({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ state: 'failed' });
  expect(await asked({ type: 'show', tabId: 1, finding: 'any' })).toEqual({ shown: false });
  expect(await asked({ type: 'site', origin: '', on: false, tabId: 1 })).toMatchObject({ state: 'cannot', why: 'permission' });
  expect(await store.count({})).toBe(0);
});

it('whose page may be entered and never comes to an end is an error of that page', async () => {
  openSilent(1, 'https://shop.example/join');
  const detail = expect.stringContaining('PageSilent');
  expect(await asked({ type: 'view', tabId: 1 })).toMatchObject({ state: 'error', detail });
  expect(await asked({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ state: 'failed', detail });
  expect(await store.count({})).toBe(0);
});

it('keeps no other tab from getting its sentinel, and nobody waiting who chooses a mode', async () => {
  openSilent(1, 'https://shop.example/join');
  port.openTabs.push({ id: 2, windowId: 1, url: 'https://other.example/', title: '', private: false });
  const other = fakePage('https://other.example');
  port.frames.set(2, [other]);
  port.granted = ['<all_urls>'];
  expect(await port.send({ type: 'set-mode', mode: 'all' })).toMatchObject({ mode: 'all' });
  expect(other.injected).toContain('sentinel.js');
});
