import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeBrowser } from '../browser/fake';
import { verifyCapture } from '../evidence/verify';
import type { Flow } from '../model/flow';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { saveManualStep } from './manual';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const FLOW: Flow = {
  id: 'flow-leave-1',
  schema: 1,
  origin: 'https://shop.example',
  site: 'shop.example',
  began: '2026-01-02T03:00:00.000Z',
  ended: '2026-01-02T03:02:00.000Z',
  state: 'ended',
  purpose: 'leave',
  steps: 1,
  manual: 0,
  clicks: 2,
  reconfirmations: 0,
  channels: ['web'],
  took: 0,
  seals: [],
};
const TOLD = { channel: 'phone', title: 'Called the desk', text: 'Seven minutes, asked twice why.' } as const;

let store: Store;
const parts = () => ({ port: new FakeBrowser(), archive: store, now: () => NOW });

beforeEach(async () => {
  store = new Store();
  await store.putFlow(FLOW, [
    {
      flow: FLOW.id,
      step: 0,
      at: FLOW.began,
      since: 4000,
      channel: 'web',
      kinds: ['deletion'],
      screen: 's',
      url: 'https://shop.example/leave',
      title: 'Leave',
      clicks: 2,
    },
  ]);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

it('comes after the last step, says that it was not inspected, and is sealed like the rest', async () => {
  await saveManualStep(parts(), FLOW.id, 'manual-step-1', TOLD);
  const kept = await store.open('manual-step-1');
  if (!kept || !('row' in kept)) throw new Error('The step was not kept.');
  expect(kept.row).toMatchObject({ status: 'manual', flow: { id: FLOW.id, step: 1 }, provenance: { mode: 'manual' }, flags: [] });
  expect(kept.row.gaps.every((gap) => gap.why === 'not-inspected')).toBe(true);
  expect((await verifyCapture(store, 'manual-step-1')).state).toBe('whole');
  const found = await store.flow(FLOW.id);
  expect(found?.flow).toMatchObject({ steps: 2, manual: 1, clicks: 2, channels: ['web', 'phone'], purpose: 'leave', seals: [kept.seal] });
  expect(found?.steps.at(-1)).toMatchObject({ step: 1, channel: 'phone', capture: 'manual-step-1', since: 4000 });
});

it('is one step however often it is sent', async () => {
  await saveManualStep(parts(), FLOW.id, 'manual-step-1', TOLD);
  await saveManualStep(parts(), FLOW.id, 'manual-step-1', TOLD);
  expect((await store.flow(FLOW.id))?.steps).toHaveLength(2);
});

it.each([
  ['no such flow', 'flow-none-1', TOLD, /There is no flow/],
  ['nothing told', FLOW.id, { ...TOLD, text: '  ' }, /what happened/],
  ['no picture', FLOW.id, { ...TOLD, picture: new Blob(['x'], { type: 'text/html' }) }, /PNG, JPEG or WebP/],
])('is refused with %s, and nothing is kept', async (_, flow, told, why) => {
  await expect(saveManualStep(parts(), flow, 'manual-step-1', told)).rejects.toThrow(why);
  expect(await store.count()).toBe(0);
});
