import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaptureOne as Capture, FullCaptureOne as FullCapture } from '../model/capture-v1';
import type { Observation } from '../model/observation';
import type { Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import { StorageFull, Store } from '.';
import { DATABASE_NAME, Database, MIGRATIONS } from './database';

const snapshot = { schema: 1, texts: ['words'], nodes: [] } as unknown as Snapshot;
const report = { schema: 1, findings: [] } as unknown as Report;

function row(id: string, over: Partial<Capture> = {}): Capture {
  return {
    id,
    schema: 1,
    at: '2026-01-02T03:04:05.000Z',
    zone: 540,
    origin: 'https://shop.example',
    url: 'https://shop.example/join',
    title: 'Join',
    kinds: ['signup'],
    confirmed: 1,
    review: 0,
    cannotTell: 0,
    consents: 3,
    engine: '0',
    rules: '',
    agent: 'test',
    app: '0',
    picture: 'kept',
    bytes: 120,
    ...over,
  };
}

const full = (id: string, over: Partial<Capture> = {}): FullCapture => ({
  row: row(id, over),
  snapshot,
  report,
  picture: new Blob([new Uint8Array(20)]),
});

function observation(n: number): Observation {
  return {
    id: `o${n}`,
    schema: 1,
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString(),
    origin: 'https://shop.example',
    kinds: ['signup'],
    consents: 1,
    findings: [],
    cannotTell: [],
    textHash: String(n),
    engine: '0',
    rules: '',
  };
}

let store: Store;
beforeEach(() => {
  store = new Store();
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

describe('captures', () => {
  it('come back whole', async () => {
    await store.save(full('capture-1'));
    const back = await store.fullCapture('capture-1');
    expect(back?.row).toEqual(row('capture-1'));
    expect(back?.snapshot).toEqual(snapshot);
    expect(back?.picture?.size).toBe(20);
  });

  it('are the same capture when saved twice under one id', async () => {
    await store.save(full('capture-1'));
    await store.save(full('capture-1'));
    expect(await store.captures()).toHaveLength(1);
  });

  it('are listed newest first, by origin when asked', async () => {
    await store.save(full('capture-1', { at: '2026-01-01T00:00:00.000Z' }));
    await store.save(full('capture-2', { at: '2026-01-03T00:00:00.000Z' }));
    await store.save(full('capture-3', { origin: 'https://other.example' }));
    expect((await store.captures({ origin: 'https://shop.example' })).map((one) => one.id)).toEqual(['capture-2', 'capture-1']);
    expect(await store.countOf('https://other.example')).toBe(1);
  });

  it('are written whole or not at all', async () => {
    const broken = { ...full('capture-1'), report: { bad: () => 0 } as unknown as Report };
    await expect(store.save(broken)).rejects.toThrow();
    expect(await store.captures()).toEqual([]);
    expect(await store.fullCapture('capture-1')).toBeUndefined();
  });

  it('lose only their pictures when pictures are dropped, and say so', async () => {
    await store.save(full('capture-1'));
    await store.dropPictures();
    const back = await store.fullCapture('capture-1');
    expect(back?.row).toMatchObject({ picture: 'deleted', bytes: 100 });
    expect(back?.picture).toBeUndefined();
    expect(back?.snapshot).toEqual(snapshot);
    expect(await store.usage()).toEqual({ captures: 1, bytes: 100, pictureBytes: 0 });
  });

  it('leave nothing behind when removed', async () => {
    await store.save(full('capture-1'));
    await store.remove('capture-1');
    expect(await store.usage()).toEqual({ captures: 0, bytes: 0, pictureBytes: 0 });
    expect(await store.fullCapture('capture-1')).toBeUndefined();
  });
});

describe('observations', () => {
  it('keep the newest up to the cap', async () => {
    for (let n = 0; n < 7; n++) await store.observe(observation(n), 5);
    expect((await store.observations()).map((one) => one.id)).toEqual(['o6', 'o5', 'o4', 'o3', 'o2']);
  });

  it('count one screen once', async () => {
    await store.observe(observation(1));
    await store.observe(observation(1));
    expect(await store.observations()).toHaveLength(1);
  });
});

describe('faults', () => {
  it('says that the storage is full, and has written nothing', async () => {
    const database = new Database();
    const fullStore = new Store(() => database);
    database.pictures.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(fullStore.save(full('capture-1'))).rejects.toBeInstanceOf(StorageFull);
    expect(await fullStore.captures()).toEqual([]);
    fullStore.close();
  });

  it('opens a fresh connection when the first one was closed under it', async () => {
    const opened: Database[] = [];
    const wakened = new Store(() => {
      const database = new Database();
      opened.push(database);
      return database;
    });
    await wakened.save(full('capture-1'));
    opened[0]?.close();
    expect(await wakened.captures()).toHaveLength(1);
    expect(opened).toHaveLength(2);
    wakened.close();
  });

  it('goes on after the database was deleted from outside', async () => {
    await store.save(full('capture-1'));
    await Dexie.delete(DATABASE_NAME);
    expect(await store.captures()).toEqual([]);
    await store.save(full('capture-2'));
    expect(await store.captures()).toHaveLength(1);
  });
});

/** Writes a database exactly as version 1 of the schema leaves it, without our code: a frozen picture of what is on people's disks. */
async function writeVersionOne(): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, 10);
    request.onupgradeneeded = () => {
      for (const name of ['captures', 'observations']) {
        const table = request.result.createObjectStore(name, { keyPath: 'id' });
        table.createIndex('at', 'at');
        table.createIndex('origin', 'origin');
        table.createIndex('[origin+at]', ['origin', 'at']);
      }
      for (const name of ['snapshots', 'reports', 'pictures']) request.result.createObjectStore(name, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = opened.transaction(['captures', 'snapshots', 'reports', 'observations'], 'readwrite');
  transaction.objectStore('captures').put(row('old-capture'));
  transaction.objectStore('snapshots').put({ id: 'old-capture', value: snapshot });
  transaction.objectStore('reports').put({ id: 'old-capture', value: report });
  transaction.objectStore('observations').put(observation(1));
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  opened.close();
}

describe('migrations', () => {
  it('have versions that only grow', () => {
    const versions = MIGRATIONS.map((one) => one.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('open a version 1 database as it lies on disk', async () => {
    await writeVersionOne();
    expect((await store.fullCapture('old-capture'))?.row).toEqual(row('old-capture'));
    expect(await store.observations()).toEqual([observation(1)]);
  });

  const next = (upgrade: (typeof MIGRATIONS)[number]['upgrade']) => [
    ...MIGRATIONS,
    { version: 1000, stores: { captures: 'id, at, origin, title, [origin+at]' }, ...(upgrade ? { upgrade } : {}) },
  ];

  it('carry rows over to a later version', async () => {
    await writeVersionOne();
    const later = new Database({
      migrations: next(async (transaction) => {
        await transaction.table('captures').toCollection().modify({ title: 'moved' });
      }),
    });
    expect(await later.captures.where('title').equals('moved').count()).toBe(1);
    later.close();
  });

  it('leave the old database as it was when a step fails', async () => {
    await writeVersionOne();
    const later = new Database({
      migrations: next(async (transaction) => {
        await transaction.table('captures').clear();
        throw new Error('step failed');
      }),
    });
    await expect(later.open()).rejects.toThrow('step failed');
    later.close();
    expect((await store.captures()).map((one) => one.id)).toEqual(['old-capture']);
  });
});
