/** The memory of a session that is full: comforts go, what somebody relies on stays. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { button, checkbox, heading, page } from '../../tests/support/build';
import { pageSide } from '../../tests/support/page-side';
import { FakeBrowser, fakePage } from '../browser/fake';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { forget } from './memory';
import { changeSettings } from './settings';
import { startWorker } from './worker';

const SHOP = 'https://shop.example';
/** Entries that the memory holds here. */
const MOST = 6;

let port: FakeBrowser;
let store: Store;

beforeEach(async () => {
  port = new FakeBrowser();
  store = new Store();
  const { set } = port.session;
  Object.assign(port.session, {
    set: async (key: string, value: unknown) => {
      if (!port.sessionData.has(key) && port.sessionData.size >= MOST) throw new Error('Session storage quota bytes exceeded.');
      await set(key, value);
    },
  });
  port.files['snapshot.js'] = pageSide(() =>
    page(heading('회원가입', 1), checkbox('[필수] 이용약관에 동의합니다', { required: true }), button('가입하기', { submits: true })),
  );
  port.files['record.js'] = ({ world }) => {
    world.consentRecorder ??= { count: () => undefined, ask: (refs: number[]) => refs.length, ticks: () => [] };
  };
  port.openTabs.push({ id: 1, windowId: 1, url: `${SHOP}/join`, title: '', private: false });
  port.frames.set(1, [fakePage(SHOP)]);
  startWorker({ port, store });
  await changeSettings(port, { agreedSites: [SHOP] });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

/** Fills what is left with entries of this kind. */
function fill(kind: string): void {
  for (let at = 100; port.sessionData.size < MOST; at++) port.sessionData.set(`${kind}:${at}`, 'kept');
}
const kinds = () => [...port.sessionData.keys()].map((key) => key.replace(/:.*/, ''));

it('gives up what was last said about pages for the draft of what is agreed to and for a recording', async () => {
  fill('seen');
  expect(await port.send({ type: 'view', tabId: 1 })).toMatchObject({ state: 'looked' });
  expect(port.sessionData.has('agreed:1')).toBe(true);
  fill('seen');
  expect(await port.send({ type: 'record-start', tabId: 1 })).toMatchObject({ state: 'recording' });
  expect(kinds()).toContain('recording');
});

it('full of what others rely on keeps it, and the look is told all the same', async () => {
  fill('off');
  expect(await port.send({ type: 'view', tabId: 1 })).toMatchObject({ state: 'looked' });
  expect(kinds()).toEqual(Array(MOST).fill('off'));
});

it('loses what belonged to a tab when the tab is closed', async () => {
  await port.send({ type: 'view', tabId: 1 });
  expect(kinds()).toEqual(expect.arrayContaining(['seen', 'agreed']));
  await forget(port, 1);
  expect(kinds()).toEqual(['served']);
});
