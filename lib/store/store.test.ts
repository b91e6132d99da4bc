import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture, FLOW } from '../../tests/support/captures';
import type { Kept } from '../model/archive';
import { sealOf } from '../model/digest';
import type { ChainEntry } from '../model/evidence';
import { NO_ENTRY } from '../model/evidence-words';
import type { Observation } from '../model/observation';
import { StorageFull, Store } from '.';
import { DATABASE_NAME, Database } from './database';

const OTHER = 'https://other.example';

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
let time = Date.UTC(2026, 0, 10);
beforeEach(() => {
  time = Date.UTC(2026, 0, 10);
  store = new Store({ now: () => new Date(time++) });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

/** Runs straight on the database, as a fault would. */
async function meddle<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = new Database();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const blobs = () => meddle((db) => db.blobs.count());
const ids = (rows: readonly Kept[]) => rows.map(({ row }) => row.id);
const entries = async (): Promise<ChainEntry[]> => (await store.chain()).map((link) => link.entry);
const deeds = async () => (await entries()).map(({ deed, subject }) => `${deed} ${subject}`);

describe('captures', () => {
  it('come back whole, under their seal', async () => {
    const one = await capture('capture-1', { picture: 'one' });
    const kept = await store.save(one);
    expect(kept).toEqual(await store.open('capture-1'));
    expect(kept.row).toEqual(one.row);
    expect(kept.seal).toBe(await sealOf(kept.row));
    const found = await store.parts(one.row.parts.map((part) => part.sha256));
    for (const part of one.row.parts) expect(await found.get(part.sha256)?.text()).toBe(await one.parts.get(part.sha256)?.text());
    expect(kept.bytes).toBe(one.row.parts.reduce((sum, part) => sum + part.bytes, 0));
  });

  it('are the same capture when saved twice under one id: the first stays, with one entry', async () => {
    await store.save(await capture('capture-1', { picture: 'one' }));
    const again = await store.save(await capture('capture-1', { picture: 'two', consent: '[선택] 마케팅에 동의합니다' }));
    expect(again.row.variant).toBe((await capture('capture-1')).row.variant);
    expect((await store.page()).rows).toHaveLength(1);
    expect(await deeds()).toEqual(['sealed capture-1']);
  });

  it('are refused without the bytes of a part, and with bytes of another size', async () => {
    const one = await capture('capture-1', { picture: 'one' });
    const [first] = one.row.parts;
    const less = new Map([...one.parts].slice(1));
    await expect(store.save({ ...one, parts: less })).rejects.toThrow("'snapshot.json' did not come");
    const other = new Map([...one.parts, [first?.sha256 ?? '', new Blob(['x'])]]);
    await expect(store.save({ ...one, parts: other })).rejects.toThrow("'snapshot.json' has 1 bytes");
    expect((await store.page()).rows).toEqual([]);
  });

  it('share equal parts, which go with the last that names them', async () => {
    await store.save(await capture('capture-1', { picture: 'same' }));
    await store.save(await capture('capture-2', { picture: 'same' }));
    expect(await blobs()).toBe(3);
    await store.remove(['capture-1']);
    expect(await blobs()).toBe(3);
    await store.remove(['capture-2']);
    expect(await blobs()).toBe(0);
  });
});

describe('lists', () => {
  beforeEach(async () => {
    for (let n = 0; n < 7; n++) {
      const at = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
      await store.save(
        await capture(`capture-${n}`, { at, origin: n % 2 ? OTHER : 'https://shop.example', title: n === 3 ? '결제하기' : '가입' }),
      );
    }
  });

  it('are newest first, in pages that join without a gap', async () => {
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const page = await store.page({}, next, 3);
      seen.push(...ids(page.rows));
      next = page.next;
    } while (next !== undefined);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `capture-${n}`));
  });

  it('keep their place when a capture comes in between', async () => {
    const first = await store.page({}, undefined, 3);
    await store.save(await capture('capture-9', { at: '2026-02-01T00:00:00.000Z' }));
    expect(ids((await store.page({}, first.next, 3)).rows)).toEqual(['capture-3', 'capture-2', 'capture-1']);
  });

  it.each([
    ['origin', { origin: OTHER }, [5, 3, 1]],
    ['site', { site: 'shop.example' }, [6, 4, 2, 0]],
    ['time', { from: '2026-01-03T00:00:00.000Z', to: '2026-01-05T00:00:00.000Z' }, [3, 2]],
    ['words', { text: ' 결제 ' }, [3]],
    ['kind', { kind: 'deletion' as const }, []],
    ['rule and origin', { rule: 'mandatory-third-party' as const, origin: OTHER }, [5, 3, 1]],
  ])('are filtered by %s', async (_, filter, expected) => {
    expect(ids((await store.page(filter)).rows)).toEqual(expected.map((n) => `capture-${n}`));
    expect(await store.count(filter)).toBe(expected.length);
  });

  it('refuse a place that is none', async () => {
    await expect(store.page({}, 'here')).rejects.toThrow(RangeError);
    await expect(store.page({ from: 'yesterday' })).rejects.toThrow("'yesterday' is no time");
  });

  it('name the sites with their newest capture', async () => {
    expect(await store.sites()).toEqual([
      { origin: 'https://shop.example', site: 'shop.example', captures: 4, newest: '2026-01-07T00:00:00.000Z' },
      { origin: OTHER, site: 'other.example', captures: 3, newest: '2026-01-06T00:00:00.000Z' },
    ]);
  });

  it('are walked by id for exports', async () => {
    const first = await store.walk(undefined, 4);
    expect(ids(first.rows)).toEqual(['capture-0', 'capture-1', 'capture-2', 'capture-3']);
    expect(ids((await store.walk(first.next, 4)).rows)).toEqual(['capture-4', 'capture-5', 'capture-6']);
  });

  it('name a damaged row and show the others', async () => {
    await meddle(async (db) => {
      await db.kept.update('capture-2', { row: 'gone' } as never);
      await db.kept.update('capture-4', { order: 'soon' } as never);
      await db.kept.update('capture-5', { order: null } as never);
    });
    const page = await store.page();
    expect(ids(page.rows)).toEqual(['capture-6', 'capture-3', 'capture-1', 'capture-0']);
    expect(page.damaged.map((one) => one.id).sort()).toEqual(['capture-2', 'capture-4', 'capture-5']);
    expect(await store.open('capture-2')).toMatchObject({ id: 'capture-2', why: 'The row is gone.' });
    expect(await store.remove(['capture-2', 'capture-4', 'capture-5'])).toBe(3);
    expect((await store.page()).damaged).toEqual([]);
  });
});

describe('the chain', () => {
  it('links every change to the one before', async () => {
    await store.save(await capture('capture-1', { picture: 'one' }));
    await store.save(await capture('capture-2'));
    await store.dropPictures();
    await store.remove(['capture-2']);
    expect(await deeds()).toEqual(['sealed capture-1', 'sealed capture-2', 'part-deleted capture-1', 'deleted capture-2']);
    let prev = NO_ENTRY;
    for (const [seq, link] of (await store.chain()).entries()) {
      expect(link.entry).toMatchObject({ seq, prev });
      expect(link.hash).toBe(await sealOf(link.entry));
      prev = link.hash;
    }
  });

  it('says when the clock was set back', async () => {
    await store.save(await capture('capture-1'));
    time -= 3_600_000;
    await store.save(await capture('capture-2'));
    await store.save(await capture('capture-3'));
    expect((await entries()).map((entry) => entry.clock)).toEqual([undefined, 'back', undefined]);
  });

  it('stays one when many save at once from several places', async () => {
    const other = new Store({ now: () => new Date(time++) });
    const all = await Promise.all(Array.from({ length: 8 }, (_, n) => capture(`capture-${n}`, { picture: `${n}` })));
    await Promise.all(all.map((one, n) => (n % 2 ? store : other).save(one)));
    other.close();
    expect((await entries()).map((entry) => entry.seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set((await entries()).map((entry) => entry.subject)).size).toBe(8);
  });

  it('ends when everything is deleted, and a new one begins', async () => {
    await store.save(await capture('capture-1', { picture: 'one' }));
    await store.observe(observation(1));
    const before = await store.chain();
    await store.clear();
    expect(await store.usage()).toMatchObject({ captures: 0, bytes: 0 });
    expect(await store.observations()).toEqual([]);
    expect(await store.chain()).toEqual([]);
    const [chain] = await store.chains();
    const left = await store.chain(chain);
    expect(left.map(({ entry }) => entry)).toMatchObject([{ deed: 'ended', seq: 1, hash: before[0]?.hash, prev: before[0]?.hash }]);
    await store.save(await capture('capture-1'));
    expect(await entries()).toMatchObject([{ deed: 'sealed', seq: 0, prev: NO_ENTRY }]);
    expect((await entries())[0]?.chain).not.toBe(chain);
  });
});

describe('deleting', () => {
  it('leaves id, hash and time', async () => {
    const { seal } = await capture('capture-1');
    await store.save(await capture('capture-1'));
    await store.remove(['capture-1', 'capture-1', 'never-there']);
    expect(await store.open('capture-1')).toBeUndefined();
    expect(await store.tombstones()).toEqual([{ id: 'capture-1', hash: seal, at: (await entries())[1]?.at }]);
  });

  it('takes the captures of one site only', async () => {
    await store.save(await capture('capture-1'));
    await store.save(await capture('capture-2', { origin: OTHER }));
    expect(await store.removeOf({ origin: OTHER })).toBe(1);
    expect(ids((await store.page()).rows)).toEqual(['capture-1']);
  });

  it('takes pictures only: the row stays as it was sealed', async () => {
    const one = await capture('capture-1', { picture: 'one' });
    await store.save(one);
    expect(await store.dropPictures()).toBe(1);
    const kept = (await store.open('capture-1')) as Kept;
    expect(kept.row).toEqual(one.row);
    expect(kept.dropped).toEqual(['picture.png']);
    expect(await store.usage()).toMatchObject({ captures: 1, pictureBytes: 0, bytes: kept.bytes });
    expect(await store.dropPictures()).toBe(0);
  });

  it('knows what is due by age and by size, oldest first', async () => {
    for (const [n, day] of [1, 2, 3, 4].entries())
      await store.save(await capture(`capture-${n}`, { at: `2026-01-0${day}T00:00:00.000Z`, picture: 'x'.repeat(1000) + n }));
    const now = new Date('2026-01-04T12:00:00.000Z');
    expect(await store.due({ days: 2 }, now)).toEqual(['capture-0', 'capture-1']);
    const { bytes } = await store.usage();
    expect(await store.due({ bytes: bytes - 1 }, now)).toEqual(['capture-0']);
    expect(await store.due({ bytes: bytes - 1002 }, now)).toEqual(['capture-0', 'capture-1']);
    expect(await store.due({ bytes }, now)).toEqual([]);
    expect(await store.due({}, now)).toEqual([]);
  });
});

describe('taking in', () => {
  const batch = {
    captures: [],
    judgements: [],
    flows: [],
    consentRecords: [],
    tombstones: [],
    links: [],
    timestamps: [],
    observations: [],
  };

  it('brings back what was exported, in the chain it was sealed in', async () => {
    const one = await capture('capture-1', { picture: 'one' });
    await store.save(one);
    const links = await store.chain();
    const before = await store.open('capture-1');
    await store.clear();
    expect(await store.admit({ ...batch, captures: [one], links })).toEqual([]);
    expect(await store.open('capture-1')).toEqual(before);
    expect(await deeds()).toEqual(['imported capture-1']);
  });

  it('overwrites nothing and says what was there', async () => {
    const one = await capture('capture-1', { picture: 'one' });
    await store.save(one);
    const other = await capture('capture-1', { consent: '[선택] 광고 수신에 동의합니다' });
    expect(await store.admit({ ...batch, captures: [other, await capture('capture-2')] })).toEqual(['capture-1']);
    expect((await store.open('capture-1')) as Kept).toMatchObject({ seal: one.seal });
    expect((await store.page()).rows).toHaveLength(2);
  });

  it('takes a capture without some of its bytes, and later the rest', async () => {
    const one = await capture('capture-1', { picture: 'one' });
    const picture = one.row.parts.find((part) => part.kind === 'picture')?.sha256 ?? '';
    await store.admit({ ...batch, captures: [{ ...one, parts: new Map([...one.parts].filter(([hash]) => hash !== picture)) }] });
    expect(await store.open('capture-1')).toMatchObject({ dropped: ['picture.png'] });
    expect(await store.admit({ ...batch, captures: [one] })).toEqual([]);
    expect(await store.open('capture-1')).toMatchObject({ dropped: [] });
    expect(await (await store.part(picture))?.text()).toBe('one');
  });

  it('brings back what was deleted here', async () => {
    const one = await capture('capture-1');
    await store.save(one);
    await store.remove(['capture-1']);
    await store.admit({ ...batch, captures: [one], tombstones: await store.tombstones() });
    expect(await store.tombstones()).toEqual([]);
    expect((await store.page()).rows).toHaveLength(1);
  });

  it('refuses an entry that stands here with another hash, and writes nothing', async () => {
    await store.save(await capture('capture-1'));
    const [link] = await store.chain();
    if (!link) throw new Error('no entry');
    const forged = { ...link, hash: 'f'.repeat(64) };
    await expect(store.admit({ ...batch, captures: [await capture('capture-2')], links: [forged] })).rejects.toThrow(
      'stands here with another hash',
    );
    expect(await store.open('capture-2')).toBeUndefined();
  });
});

describe('flows', () => {
  it('are sealed once they have ended, and not twice', async () => {
    await store.putFlow(FLOW);
    expect(await store.chain()).toEqual([]);
    await store.putFlow({ ...FLOW, state: 'ended' });
    await store.putFlow({ ...FLOW, state: 'ended' });
    expect(await entries()).toMatchObject([{ deed: 'sealed', what: 'flow', hash: await sealOf({ ...FLOW, state: 'ended' }) }]);
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
    const full = new Store({ open: () => database });
    database.kept.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(full.save(await capture('capture-1', { picture: 'one' }))).rejects.toBeInstanceOf(StorageFull);
    full.close();
    expect((await store.page()).rows).toEqual([]);
    expect(await blobs()).toBe(0);
    expect(await store.chain()).toEqual([]);
  });

  it('opens a fresh connection when the first one was closed under it', async () => {
    const opened: Database[] = [];
    const wakened = new Store({
      open: () => {
        const database = new Database();
        opened.push(database);
        return database;
      },
    });
    await wakened.save(await capture('capture-1'));
    opened[0]?.close();
    expect((await wakened.page()).rows).toHaveLength(1);
    expect(opened).toHaveLength(2);
    wakened.close();
  });

  it('goes on after the database was deleted from outside', async () => {
    await store.save(await capture('capture-1'));
    await Dexie.delete(DATABASE_NAME);
    expect((await store.page()).rows).toEqual([]);
    await store.save(await capture('capture-2'));
    expect((await store.page()).rows).toHaveLength(1);
  });
});
