/** A storage that is nearly full: nothing comes in that would keep a person from making room. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { capture, FLOW } from '../../tests/support/captures';
import type { Observation } from '../model/observation';
import { StorageFull, Store } from '.';
import { DATABASE_NAME } from './database';

const SEEN: Observation = {
  id: 'observation-1',
  schema: 1,
  at: '2026-01-02T03:04:05.000Z',
  origin: 'https://shop.example',
  kinds: ['signup'],
  consents: 1,
  findings: [],
  cannotTell: [],
  textHash: '1',
  engine: '0',
  rules: '',
};

let store: Store;
/** Bytes that the browser says are left; undefined when it says nothing. */
let left: number | undefined;

beforeEach(async () => {
  store = new Store();
  left = undefined;
  const told = () => (left === undefined ? {} : { usage: 9_000_000, quota: 9_000_000 + left });
  vi.stubGlobal('navigator', { storage: { estimate: async () => told() } });
  await store.save(await capture('capture-1', { picture: 'one' }));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

const deeds = async () => (await store.chain()).map(({ entry }) => `${entry.deed} ${entry.subject}`);

it.each([0, 3_999_999, -1])('takes nothing more in when %i bytes are left', async (bytes) => {
  left = bytes;
  await expect(store.save(await capture('capture-2'))).rejects.toBeInstanceOf(StorageFull);
  await expect(store.observe(SEEN)).rejects.toBeInstanceOf(StorageFull);
  await expect(store.putFlow(FLOW)).rejects.toBeInstanceOf(StorageFull);
  expect(await deeds()).toEqual(['sealed capture-1']);
  expect(await store.observations()).toEqual([]);
  expect(await store.flows()).toEqual([]);
});

it('gives what is there already, asked to keep it once more', async () => {
  left = 0;
  expect((await store.save(await capture('capture-1', { picture: 'one' }))).row.id).toBe('capture-1');
  expect(await deeds()).toEqual(['sealed capture-1']);
});

it('ends a recording that has begun, and gives room back with its entries', async () => {
  await store.putFlow(FLOW);
  left = 0;
  await store.putFlow({ ...FLOW, state: 'ended' });
  expect(await store.dropPictures()).toBe(1);
  expect(await store.remove(['capture-1'])).toBe(1);
  expect(await deeds()).toEqual(['sealed capture-1', 'sealed flow-0001', 'part-deleted capture-1', 'deleted capture-1']);
  left = 4_100_000;
  expect((await store.save(await capture('capture-2'))).row.id).toBe('capture-2');
});
