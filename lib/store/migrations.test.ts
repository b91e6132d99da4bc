import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { readStored, thawDatabase } from '../../tests/support/stored-database';
import { CaptureSchema } from '../model/capture';
import { sealOf, sha256 } from '../model/digest';
import { DatabaseHeld, NewerDatabase, Store } from '.';
import { DATABASE_NAME, Database, MIGRATIONS } from './database';

let store = new Store();
afterEach(async () => {
  store.close();
  store = new Store();
  await Dexie.delete(DATABASE_NAME);
});

/** A later version that only tests know. */
const next = (upgrade: (typeof MIGRATIONS)[number]['upgrade']) => [
  ...MIGRATIONS,
  { version: 1000, stores: { observations: 'id, at, origin, engine, [origin+at]' }, ...(upgrade ? { upgrade } : {}) },
];

describe('migrations', () => {
  it('have versions that only grow, and a database of each that was ever released', () => {
    const versions = MIGRATIONS.map((one) => one.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    for (const version of versions) expect(readStored(`v${version}.json`).version).toBe(version * 10);
  });

  it.each(MIGRATIONS.map((one) => one.version))('open a database of version %i as it lies on disk, and lose nothing', async (version) => {
    const stored = readStored(`v${version}.json`);
    await thawDatabase(stored);
    const table = stored.tables.find((one) => one.name === (version === 1 ? 'captures' : 'kept'));
    const before = table?.rows as { id: string; title?: string; row?: { title: string } }[];
    expect(before.length).toBeGreaterThan(2);
    const { rows, damaged } = await store.page();
    expect(damaged).toEqual([]);
    expect(rows.map(({ row }) => row.id).sort()).toEqual(before.map((one) => one.id).sort());
    for (const { row, seal, dropped } of rows) {
      expect(v.safeParse(CaptureSchema, row).issues).toBeUndefined();
      expect(await sealOf(row)).toBe(seal);
      const parts = await store.parts(row.parts.map((part) => part.sha256));
      for (const part of row.parts.filter(({ name }) => !dropped.includes(name)))
        expect(await sha256(parts.get(part.sha256) ?? '')).toBe(part.sha256);
    }
    expect(await store.observations()).toHaveLength(stored.tables.find((one) => one.name === 'observations')?.rows.length ?? -1);
  });

  it('carry the pictures of version 1 over, and say why the others are missing', async () => {
    await thawDatabase(readStored('v1.json'));
    const { rows } = await store.page();
    const told = rows.map(({ row }) => [row.id, row.gaps.find((gap) => gap.kind === 'picture')?.why ?? 'kept', row.status]);
    expect(told).toEqual([
      ['old-capture-3', 'kept', 'partial'],
      ['old-capture-2', 'deleted', 'partial'],
      ['old-capture-1', 'blocked', 'partial'],
      ['old-capture-0', 'deleted', 'partial'],
    ]);
    expect((await store.chain()).map(({ entry }) => `${entry.deed} ${entry.subject}`)).toEqual(
      [0, 1, 2, 3].map((n) => `sealed old-capture-${n}`),
    );
    const database = new Database();
    for (const left of [database.captures, database.snapshots, database.reports, database.pictures]) expect(await left.count()).toBe(0);
    database.close();
  });

  it('go on where a worker was killed in the middle', async () => {
    await thawDatabase(readStored('v1.json'));
    const dying = new Database();
    let carried = 0;
    dying.kept.hook('creating', () => {
      if (++carried === 3) throw new DOMException('killed', 'InvalidStateError');
    });
    const killed = new Store({ open: () => dying });
    await expect(killed.page()).rejects.toThrow();
    killed.close();
    expect((await store.page()).rows).toHaveLength(4);
    expect((await store.chain()).map(({ entry }) => entry.seq)).toEqual([0, 1, 2, 3]);
  });

  it('leave a capture that lacks a part where it lies, name it, and carry the others over', async () => {
    const stored = readStored('v1.json');
    const tables = stored.tables.map((one) =>
      one.name === 'snapshots' ? { ...one, rows: one.rows.filter((row) => (row as { id: string }).id !== 'old-capture-1') } : one,
    );
    await thawDatabase({ ...stored, tables });
    const page = await store.page();
    expect(page.rows).toHaveLength(3);
    expect(page.damaged).toEqual([{ id: 'old-capture-1', why: 'A capture of an earlier version that lacks a part.' }]);
    expect(await store.open('old-capture-1')).toMatchObject({ why: expect.any(String) });
    expect(await store.remove(['old-capture-1'])).toBe(1);
    expect((await store.page()).damaged).toEqual([]);
  });

  it('leave the old database as it was when a step fails', async () => {
    await thawDatabase(readStored('v1.json'));
    const later = new Database({
      migrations: next(async (transaction) => {
        await transaction.table('observations').clear();
        throw new Error('step failed');
      }),
    });
    await expect(later.open()).rejects.toThrow('step failed');
    later.close();
    expect((await store.page()).rows).toHaveLength(4);
    expect((await store.observations()).length).toBeGreaterThan(0);
  });

  it('do not write into what a newer version laid out', async () => {
    const newer = new Database({ migrations: next(undefined) });
    await newer.open();
    newer.close();
    await expect(store.page()).rejects.toThrow(NewerDatabase);
  });

  it('say so when another part keeps the older layout open, at once the second time, and go on when it lets go', async () => {
    store.close();
    await Dexie.delete(DATABASE_NAME);
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(DATABASE_NAME, 10);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const waiting = new Store({ patience: 50 });
    await expect(waiting.page()).rejects.toThrow(DatabaseHeld);
    await expect(waiting.count()).rejects.toThrow(DatabaseHeld);
    older.close();
    await expect.poll(() => waiting.count().catch(() => -1)).toBe(0);
    waiting.close();
  });

  it('of another tab are not blocked by this one, which then leaves the newer database alone', async () => {
    await store.page();
    const newer = new Database({ migrations: next(undefined) });
    const blocked: unknown[] = [];
    newer.on('blocked', (event) => blocked.push(event));
    await newer.open();
    expect(blocked).toEqual([]);
    await expect(store.page()).rejects.toThrow(NewerDatabase);
    newer.close();
  });
});
