import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { capture } from '../../tests/support/captures';
import { FakeBrowser } from '../browser/fake';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { tidy } from './retention';
import { changeSettings } from './settings';

const NOW = new Date('2026-06-01T00:00:00.000Z');
let port: FakeBrowser;
let store: Store;

beforeEach(async () => {
  port = new FakeBrowser();
  store = new Store();
  await store.save(await capture('capture-old', { at: '2026-01-01T00:00:00.000Z', consent: 'old' }));
  await store.save(await capture('capture-new', { at: '2026-05-30T00:00:00.000Z', consent: 'new' }));
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

const ids = async () => (await store.page()).rows.map((kept) => kept.row.id);

it('deletes nothing that the person did not allow', async () => {
  expect(await tidy(port, store, NOW)).toBe(0);
  expect(await ids()).toEqual(['capture-new', 'capture-old']);
});

it('lets go of what is older than the chosen age, and says so in the chain', async () => {
  await changeSettings(port, { keepDays: 90 });
  expect(await tidy(port, store, NOW)).toBe(1);
  expect(await ids()).toEqual(['capture-new']);
  expect((await store.tombstones()).map((one) => one.id)).toEqual(['capture-old']);
});

it('keeps everything while it takes less than the chosen room', async () => {
  await changeSettings(port, { keepBytes: 250e6 });
  expect(await tidy(port, store, NOW)).toBe(0);
  expect(await ids()).toHaveLength(2);
});
