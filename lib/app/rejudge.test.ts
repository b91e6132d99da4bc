import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../tests/support/captures';
import { inspect } from '../engine/inspect';
import { verifyCapture } from '../evidence/verify';
import { Store } from '../store';
import { DATABASE_NAME, Database } from '../store/database';
import { rejudge } from './rejudge';

const NOW = new Date('2026-03-01T00:00:00.000Z');
let store: Store;
beforeEach(async () => {
  store = new Store();
  await store.save(await capture('capture-1'));
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

/** A later engine that finds nothing wrong with mandatory provision. */
const later: typeof inspect = (snapshot, options) => {
  const report = inspect(snapshot, options);
  return {
    ...report,
    engine: '9.0.0',
    rules: 'f'.repeat(64),
    findings: report.findings.filter((one) => one.rule !== 'mandatory-third-party'),
  };
};

describe('judging again', () => {
  it('keeps both verdicts and lists what is different', async () => {
    const again = await rejudge(store, 'capture-1', NOW, later);
    if (again.state !== 'judged') throw new Error(again.state);
    expect(again.before.findings.some((one) => one.rule === 'mandatory-third-party')).toBe(true);
    expect(again.after.findings.some((one) => one.rule === 'mandatory-third-party')).toBe(false);
    expect(again.judgement).toMatchObject({ capture: 'capture-1', engine: '9.0.0', against: { engine: again.before.engine } });
    expect(again.judgement.differences).toMatchObject([{ rule: 'mandatory-third-party', change: 'gone', was: { verdict: 'finding' } }]);
    expect(await store.judgements('capture-1')).toEqual([again.judgement]);
    expect(await (await store.part(again.judgement.report.sha256))?.text()).toContain('"engine":"9.0.0"');
    expect((await verifyCapture(store, 'capture-1')).state).toBe('whole');
    expect((await store.chain()).map(({ entry }) => entry.deed)).toEqual(['sealed', 'judged']);
  });

  it('twice with the same rules is one judgement, and with those of the capture none', async () => {
    const first = await rejudge(store, 'capture-1', NOW, later);
    const second = await rejudge(store, 'capture-1', new Date('2026-04-01T00:00:00.000Z'), later);
    expect(second).toEqual(first);
    expect(await store.judgements('capture-1')).toHaveLength(1);
    expect(await rejudge(store, 'capture-1', NOW)).toMatchObject({ state: 'same' });
  });

  it('says why it cannot', async () => {
    expect(await rejudge(store, 'capture-9', NOW)).toEqual({ state: 'cannot', why: 'gone' });
    await store.save(await capture('capture-2', { row: { status: 'manual' } }));
    expect(await rejudge(store, 'capture-2', NOW)).toEqual({ state: 'cannot', why: 'manual' });
    const kept = await store.open('capture-1');
    if (!kept || 'why' in kept) throw new Error('gone');
    const db = new Database();
    await db.blobs.update(kept.row.parts[0]?.sha256 ?? '', { data: new TextEncoder().encode('{"nodes":[') });
    db.close();
    expect(await rejudge(store, 'capture-1', NOW)).toEqual({ state: 'cannot', why: 'damaged' });
  });

  it('goes with its capture, and leaves id, hash and time', async () => {
    await rejudge(store, 'capture-1', NOW, later);
    await store.remove(['capture-1']);
    expect(await store.judgements('capture-1')).toEqual([]);
    expect(await store.usage()).toMatchObject({ captures: 0, bytes: 0 });
    expect(await store.tombstones()).toHaveLength(2);
  });
});
