import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../tests/support/captures';
import { hasOpenssl, type TimeAuthority, timeAuthority } from '../../tests/support/time-authority';
import type { Kept } from '../model/archive';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { exportFile } from './export';
import { importFile } from './import';
import { askTime, giveTime, keepTime, type OpenSink, type Stamped, stampOf } from './stamps';

const NOW = new Date('2026-01-02T03:04:05.000Z');

describe.skipIf(!hasOpenssl())('trusted time (skipped without OpenSSL)', () => {
  let authority: TimeAuthority;
  let store: Store;
  let files: Map<string, Uint8Array<ArrayBuffer>>;
  beforeAll(() => {
    authority = timeAuthority();
  });
  afterAll(() => authority.close());
  beforeEach(async () => {
    store = new Store();
    files = new Map();
  });
  afterEach(async () => {
    store.close();
    await Dexie.delete(DATABASE_NAME);
  });

  const openSink: OpenSink = async (name) => ({
    name,
    write: async (bytes) => void files.set(name, bytes),
    close: async () => undefined,
    abort: async () => undefined,
  });
  const file = (name: string) => files.get(name) as Uint8Array<ArrayBuffer>;
  const stamped = async (id: string): Promise<Stamped> => {
    const { seal } = (await store.open(id)) as Kept;
    return { subject: id, hash: seal, name: id };
  };

  it('is asked for, answered by a real authority, kept, given back, and goes with the capture through a file', async () => {
    await store.save(await capture('capture-1'));
    const one = await stamped('capture-1');
    expect(await askTime(store, one, openSink, NOW)).toBe(true);
    const tsr = authority.answer(file('capture-1.tsq'));
    expect(await keepTime(store, one, new Blob([new Uint8Array(tsr)]), NOW)).toMatchObject({ state: 'kept', policy: '1.2.3.4.1' });
    expect(await giveTime(store, one, openSink)).toBe(true);
    expect(authority.holds(file('capture-1.tsq'), file('capture-1.tsr'))).toBe(true);
    const { bytes } = await exportFile(store, 'zip', 'all', { locale: 'en' });
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of bytes) pieces.push(piece);
    await store.clear();
    await importFile(store, new Blob(pieces), 'bundle.zip');
    files.clear();
    expect(await giveTime(store, one, openSink)).toBe(true);
    const kept = await stampOf(store, one);
    expect(authority.holds(Buffer.from(kept?.tsq ?? '', 'base64'), file('capture-1.tsr'))).toBe(true);
    expect(Math.abs(Date.parse(kept?.stated ?? '') - Date.now())).toBeLessThan(3_600_000);
  });

  it('that speaks of something else is not kept, and asking again leaves a kept answer alone', async () => {
    await store.save(await capture('capture-1'));
    await store.save(await capture('capture-2', { consent: '[선택] 마케팅 활용에 동의합니다' }));
    const [one, two] = [await stamped('capture-1'), await stamped('capture-2')];
    await askTime(store, one, openSink, NOW);
    const tsr = new Blob([new Uint8Array(authority.answer(file('capture-1.tsq')))]);
    expect(await keepTime(store, two, tsr, NOW)).toMatchObject({ state: 'refused', why: 'other-hash' });
    expect(await stampOf(store, two)).toBeUndefined();
    await keepTime(store, one, tsr, NOW);
    const before = await stampOf(store, one);
    await askTime(store, one, openSink, NOW);
    expect(await stampOf(store, one)).toEqual(before);
    expect(await keepTime(store, one, new Blob(['no answer']), NOW)).toMatchObject({ state: 'refused', why: 'no-answer' });
    expect(await stampOf(store, one)).toEqual(before);
  });

  it('is not noted where the person chose no place for the file', async () => {
    await store.save(await capture('capture-1'));
    const one = await stamped('capture-1');
    expect(await askTime(store, one, async () => undefined, NOW)).toBe(false);
    expect(await giveTime(store, one, openSink)).toBe(false);
    expect(await stampOf(store, one)).toBeUndefined();
  });
});
