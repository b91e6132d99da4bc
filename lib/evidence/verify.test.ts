import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../tests/support/captures';
import { sealOf } from '../model/digest';
import type { Link, Signature } from '../model/evidence';
import { checkSignature } from '../model/signature';
import { Store } from '../store';
import { DATABASE_NAME, Database } from '../store/database';
import { makeKeys, signHash } from './sign';
import { verifyAll, verifyCapture, verifyChain, verifyStoredChain } from './verify';

let store: Store;
beforeEach(async () => {
  store = new Store({ now: () => new Date('2026-01-10T00:00:00.000Z') });
  await store.save(await capture('capture-1', { picture: 'one' }));
  await store.save(await capture('capture-2', { picture: 'two', consent: '[선택] 마케팅 활용에 동의합니다' }));
  await store.save(await capture('capture-3', { origin: 'https://other.example' }));
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

/** Changes what is stored behind everybody's back, as somebody with the browser's tools could. */
async function meddle(work: (db: Database) => Promise<unknown>): Promise<void> {
  const db = new Database();
  await work(db);
  db.close();
}

async function partHash(id: string, name: string): Promise<string> {
  const kept = await store.open(id);
  if (!kept || 'why' in kept) throw new Error(id);
  return kept.row.parts.find((part) => part.name === name)?.sha256 ?? '';
}

/** One byte of a part, changed. */
async function flip(hash: string): Promise<void> {
  await meddle(async (db) => {
    const stored = await db.blobs.get(hash);
    if (!stored || stored.data instanceof Blob) throw new Error('This part lies in a file.');
    const data = stored.data.slice();
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    await db.blobs.put({ ...stored, data });
  });
}

describe('a capture', () => {
  it('that nobody touched is whole', async () => {
    const verified = await verifyCapture(store, 'capture-1');
    expect(verified).toMatchObject({ state: 'whole', faults: [], deletedParts: [], link: { entry: { seq: 0, deed: 'sealed' } } });
    expect(await verifyAll(store)).toMatchObject({ captures: 3, differing: [], chains: [{ entries: 3, ended: false, faults: [] }] });
  });

  it.each(['snapshot.json', 'report.json', 'picture.png'])('with one byte changed in %s names that part', async (name) => {
    const hash = await partHash('capture-2', name);
    await flip(hash);
    expect(await verifyCapture(store, 'capture-2')).toMatchObject({
      state: 'differs',
      faults: [{ fault: 'part-changed', id: 'capture-2', at: name, expected: hash, found: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect((await verifyCapture(store, 'capture-3')).state).toBe('whole');
  });

  it('with a part gone names it', async () => {
    await meddle(async (db) => db.blobs.delete(await partHash('capture-1', 'picture.png')));
    expect((await verifyCapture(store, 'capture-1')).faults).toMatchObject([{ fault: 'part-missing', at: 'picture.png' }]);
  });

  it('with another row under the same seal, or under one of its own, differs', async () => {
    await meddle((db) =>
      db.kept
        .where('id')
        .equals('capture-1')
        .modify((one) => Object.assign(one.row, { confirmed: 0 })),
    );
    expect((await verifyCapture(store, 'capture-1')).faults).toMatchObject([{ fault: 'row-changed', id: 'capture-1' }]);
    const stored = await store.open('capture-1');
    if (!stored || 'why' in stored) throw new Error('gone');
    const seal = await sealOf(stored.row);
    await meddle((db) => db.kept.update('capture-1', { seal }));
    expect((await verifyCapture(store, 'capture-1')).faults).toMatchObject([{ fault: 'row-changed', found: seal }]);
  });

  it('without its entry, or with the entry of another, is not in the chain', async () => {
    await meddle((db) => db.kept.update('capture-1', { seq: 1 }));
    expect((await verifyCapture(store, 'capture-1')).faults).toMatchObject([{ fault: 'not-in-chain' }]);
    await meddle((db) => db.kept.update('capture-1', { seq: 99 }));
    expect((await verifyCapture(store, 'capture-1')).faults).toMatchObject([{ fault: 'not-in-chain', at: '99' }]);
  });

  it('that the person deleted is called deleted; one that vanished is not', async () => {
    await store.remove(['capture-1']);
    expect(await verifyCapture(store, 'capture-1')).toMatchObject({ state: 'deleted', link: { entry: { deed: 'deleted' } } });
    await meddle((db) => db.kept.delete('capture-2'));
    expect(await verifyCapture(store, 'capture-2')).toMatchObject({ state: 'differs', faults: [{ fault: 'row-missing' }] });
    expect((await verifyAll(store)).differing.map((one) => one.id)).toEqual(['capture-2']);
    expect((await verifyCapture(store, 'capture-9')).state).toBe('unknown');
  });

  it('whose picture the person deleted is whole, and says so', async () => {
    await store.dropPictures(['capture-1']);
    expect(await verifyCapture(store, 'capture-1')).toMatchObject({ state: 'whole', faults: [], deletedParts: ['picture.png'] });
  });

  it('that was imported without a part says that it was not in the file', async () => {
    const one = await capture('capture-4', { picture: 'four' });
    const picture = one.row.parts.find((part) => part.kind === 'picture')?.sha256;
    const parts = new Map([...one.parts].filter(([hash]) => hash !== picture));
    const nothing = { judgements: [], flows: [], consentRecords: [], tombstones: [], links: [], timestamps: [], observations: [] };
    await store.admit({ ...nothing, captures: [{ ...one, parts }] });
    expect(await verifyCapture(store, 'capture-4')).toMatchObject({ state: 'whole', absentParts: ['picture.png'], deletedParts: [] });
  });

  it('whose row is damaged is named', async () => {
    await meddle((db) => db.kept.update('capture-1', { row: 'x' } as never));
    expect((await verifyCapture(store, 'capture-1')).faults).toMatchObject([{ fault: 'row-unreadable', at: 'The row is gone.' }]);
    expect((await verifyAll(store)).captures).toBe(3);
  });
});

describe('a chain', () => {
  const own = async () => [...(await store.chain())];
  const check = (links: readonly Link[]) => verifyChain(links[0]?.entry.chain ?? '', links);

  it('names an entry that was changed, left out, doubled or moved', async () => {
    const [a, b, c] = (await own()) as [Link, Link, Link];
    expect((await check([a, b, c])).faults).toEqual([]);
    const changed = { ...b, entry: { ...b.entry, at: '2020-01-01T00:00:00.000Z' } };
    expect((await check([a, changed, c])).faults).toMatchObject([{ fault: 'entry-changed', at: '1' }]);
    expect((await check([a, c])).faults).toMatchObject([{ fault: 'entry-missing', at: '1' }]);
    expect((await check([b, c])).faults).toMatchObject([{ fault: 'entry-missing', at: '0' }]);
    expect((await check([a, a, b, c])).faults).toMatchObject([{ fault: 'entry-missing' }]);
    const rewritten = { ...changed, hash: await sealOf(changed.entry) };
    expect((await check([a, rewritten, c])).faults).toMatchObject([
      { fault: 'entry-order', at: '2', expected: rewritten.hash, found: b.hash },
    ]);
  });

  it('that ended says so, and nothing may follow', async () => {
    await store.clear();
    const [chain] = await store.chains();
    const verified = await verifyStoredChain(store, chain ?? '');
    expect(verified).toMatchObject({ ended: true, entries: 1, faults: [] });
    const [end] = (await store.chain(chain)) as [Link];
    const after = { ...end.entry, seq: end.entry.seq + 1, prev: end.hash, deed: 'sealed' as const, what: 'capture' as const };
    const faults = (await verifyChain(chain ?? '', [end, { entry: after, hash: await sealOf(after) }])).faults;
    expect(faults).toMatchObject([{ fault: 'entry-order' }]);
  });
});

describe('the signature', () => {
  it('holds for its hash alone, by a key that cannot be taken out', async () => {
    const keys = await makeKeys();
    const hash = 'ab'.repeat(32);
    const signature = await signHash(keys, hash);
    expect(await checkSignature(signature, hash)).toBe(true);
    expect(await checkSignature(signature, 'ac'.repeat(32))).toBe(false);
    expect(await checkSignature({ ...signature, value: 'AAAA' }, hash)).toBe(false);
    expect(await checkSignature({ ...signature, key: '?' }, hash)).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow();
  });

  it('stands on every entry where it is wanted, and a wrong one is named', async () => {
    const keys = await makeKeys();
    const signing = new Store({ signer: async () => (hash) => signHash(keys, hash) });
    await signing.save(await capture('capture-5'));
    signing.close();
    const links = [...(await store.chain())];
    expect(links.map((link) => link.signature !== undefined)).toEqual([false, false, false, true]);
    const [a, b, c, d] = links as [Link, Link, Link, Link];
    expect((await verifyChain(a.entry.chain, [a, b, c, d])).faults).toEqual([]);
    const forged = { ...d, signature: { ...(d.signature as Signature), value: (await signHash(keys, a.hash)).value } };
    expect((await verifyChain(a.entry.chain, [a, b, c, forged])).faults).toMatchObject([{ fault: 'signature-wrong', at: '3' }]);
  });
});
