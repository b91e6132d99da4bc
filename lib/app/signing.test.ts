import 'fake-indexeddb/auto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture } from '../../tests/support/captures';
import { FakeBrowser } from '../browser/fake';
import { verifyAll, verifyCapture } from '../evidence/verify';
import { canonical } from '../model/canonical';
import type { Link } from '../model/evidence';
import type { Store } from '../store';
import { DATABASE_NAME, Database } from '../store/database';
import { exportFile } from './export';
import { ImportRefused, importFile } from './import';
import { changeSettings } from './settings';
import { openArchive, publicKey } from './signing';

let port: FakeBrowser;
let store: Store;
beforeEach(() => {
  port = new FakeBrowser();
  store = openArchive(port);
});
afterEach(async () => {
  vi.restoreAllMocks();
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

const turnOn = () => changeSettings(port, { sign: true });

/** Checks an entry with nothing of ours but the way it is written: canonical JSON, SHA-256, a key in PEM. */
function holds({ entry, hash, signature }: Link, pem: string): boolean {
  const message = createHash('sha256').update(canonical(entry)).digest();
  if (message.toString('hex') !== hash || !signature) return false;
  const key = createPublicKey(pem);
  return verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature.value, 'base64'));
}

async function exported(): Promise<Blob> {
  const file = await exportFile(store, 'jsonl', 'all', { locale: 'ko' });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of file.bytes) pieces.push(piece);
  return new Blob(pieces);
}

describe('a signature', () => {
  it('is not there, nor any key, until the person turns it on', async () => {
    await store.save(await capture('capture-1'));
    expect((await store.chain())[0]?.signature).toBeUndefined();
    expect(await publicKey(store)).toBeUndefined();
    expect(await verifyCapture(store, 'capture-1')).not.toHaveProperty('signedBy');
  });

  it('stands on every entry from then on, by one key, and others can check it by the public key', async () => {
    await store.save(await capture('capture-0'));
    await turnOn();
    await store.save(await capture('capture-1', { picture: 'one' }));
    await store.dropPictures();
    await store.remove(['capture-0']);
    const [before, ...links] = await store.chain();
    const key = await publicKey(store);
    expect(before?.signature).toBeUndefined();
    expect(links.map((link) => holds(link, key?.pem ?? ''))).toEqual([true, true, true]);
    expect(await verifyCapture(store, 'capture-1')).toMatchObject({ state: 'whole', signedBy: key?.fingerprint });
    await changeSettings(port, { sign: false });
    await store.save(await capture('capture-2'));
    expect((await store.chain()).at(-1)?.signature).toBeUndefined();
  });

  it('comes from a key that nobody can take out, and that is the same in every tab', async () => {
    await turnOn();
    const other = openArchive(port);
    await Promise.all([store.save(await capture('capture-1')), other.save(await capture('capture-2'))]);
    other.close();
    const keys = await store.keys();
    expect(keys?.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', keys?.privateKey as CryptoKey)).rejects.toThrow();
    const signed = (await store.chain()).map((link) => link.signature?.key);
    expect(new Set(signed).size).toBe(1);
    expect(signed).toHaveLength(2);
  });

  it('that was changed is named, in the capture and in the chain', async () => {
    await turnOn();
    await store.save(await capture('capture-1'));
    await store.save(await capture('capture-2'));
    const db = new Database();
    const [one, two] = await db.links.toArray();
    if (!one?.signature || !two?.signature) throw new Error('not signed');
    await db.links.put({ ...one, signature: two.signature });
    db.close();
    expect(await verifyCapture(store, 'capture-1')).toMatchObject({
      state: 'differs',
      faults: [{ fault: 'signature-wrong', at: '0' }],
    });
    expect((await verifyAll(store)).chains[0]?.faults).toMatchObject([{ fault: 'signature-wrong', at: '0' }]);
  });

  it('goes out with the file and comes back with it; the key stays here and goes with everything', async () => {
    await turnOn();
    await store.save(await capture('capture-1'));
    const mine = await publicKey(store);
    const file = await exported();
    expect(await file.text()).not.toContain('privateKey');
    await store.clear();
    expect(await publicKey(store)).toBeUndefined();
    await importFile(store, file, 'file.jsonl');
    const verified = await verifyCapture(store, 'capture-1');
    expect(verified).toMatchObject({ state: 'whole', signedBy: mine?.fingerprint });
    expect(holds(verified.link as Link, mine?.pem ?? '')).toBe(true);
    expect(await (await exported()).text()).toBe(await file.text());
    expect((await publicKey(store))?.fingerprint).not.toBe(mine?.fingerprint);
  });

  it('that does not fit its entry makes the file be refused', async () => {
    await turnOn();
    await store.save(await capture('capture-1'));
    await store.save(await capture('capture-2'));
    const [one, two] = (await store.chain()).map((link) => link.signature?.value ?? '');
    const text = (await (await exported()).text()).replace(one ?? '', two ?? '');
    const lines = text.trimEnd().split('\n').slice(0, -1);
    const body = `${lines.join('\n')}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    const end = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '{}');
    const forged = new Blob([body, `${canonical({ ...end, sha256 })}\n`]);
    await store.clear();
    await expect(importFile(store, forged, 'file.jsonl')).rejects.toThrow(ImportRefused);
    expect(await store.count()).toBe(0);
  });

  it('that the browser cannot make costs no capture', async () => {
    await turnOn();
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('no keys here'));
    await store.save(await capture('capture-1'));
    expect((await store.chain())[0]?.signature).toBeUndefined();
    vi.restoreAllMocks();
    await store.save(await capture('capture-2'));
    vi.spyOn(crypto.subtle, 'sign').mockRejectedValue(new Error('not now'));
    await store.save(await capture('capture-3'));
    expect((await store.chain()).map((link) => link.signature !== undefined)).toEqual([false, true, false]);
    expect((await verifyAll(store)).chains[0]?.faults).toEqual([]);
  });
});
