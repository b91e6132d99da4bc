/**
 * The worker is killed at every call that it makes to browser and database, before it and after it, whatever it was asked for. What was stored
 * stays whole, nothing is there by half, and the same order given to the next worker ends where an undisturbed one ends.
 */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { startWorker } from '../../lib/app/worker';
import { FakeBrowser, fakePage } from '../../lib/browser/fake';
import type { BrowserPort } from '../../lib/browser/port';
import { verifyAll, verifyCapture } from '../../lib/evidence/verify';
import type { Ask } from '../../lib/model/messages';
import { Store } from '../../lib/store';
import { DATABASE_NAME } from '../../lib/store/database';
import { button, checkbox, field, heading, page } from '../support/build';
import { capture } from '../support/captures';
import { Gate, gateDatabase, gated, type When } from '../support/failpoints';
import { pageSide } from '../support/page-side';
import { savedPage } from '../support/saved-page';

const SHOP = 'https://shop.example';
const NOW = () => new Date('2026-01-02T03:04:05.000Z');

const ORDERS: readonly (readonly [name: string, order: Ask, before: readonly Ask[]])[] = [
  ['a look', { type: 'view', tabId: 1 }, []],
  ['a save', { type: 'save', tabId: 1, id: 'capture-new' }, []],
  ['a save that is undone', { type: 'undo-save', id: 'capture-new' }, [{ type: 'save', tabId: 1, id: 'capture-new' }]],
  ['pictures that are dropped', { type: 'drop-pictures' }, []],
  ['a site that is switched off', { type: 'site', origin: SHOP, on: false, tabId: 1 }, []],
  ['a mode that is chosen', { type: 'set-mode', mode: 'shops' }, []],
  ['what is agreed to, kept', { type: 'keep-agreed', origin: SHOP, on: true }, []],
  ['a recording that begins', { type: 'record-start', tabId: 1 }, []],
  ['a recording that ends', { type: 'record-stop' }, [{ type: 'record-start', tabId: 1 }]],
];

function browserNow(): FakeBrowser {
  const port = new FakeBrowser();
  port.openTabs.push({ id: 1, windowId: 1, url: `${SHOP}/join`, title: 'Join', private: false, active: true });
  port.frames.set(1, [fakePage(SHOP)]);
  port.granted = ['<all_urls>'];
  port.localData.set('settings', { mode: 'all', answered: true });
  port.pictureData = `data:image/png;base64,${btoa('picture')}`;
  const shown = page(
    heading('회원가입', 1),
    field('이메일', 'email'),
    checkbox('[필수] 이용약관에 동의합니다', { required: true }),
    checkbox('[필수] 개인정보 제3자 제공에 동의합니다', { required: true }),
    button('가입하기', { submits: true }),
  );
  port.files['snapshot.js'] = pageSide(() => shown);
  port.files['evidence.js'] = ({ world }) => {
    world.consentEvidence ??= savedPage();
  };
  port.files['record.js'] = ({ world }) => {
    world.consentRecorder ??= { count: () => undefined, ask: (refs: number[]) => refs.length, ticks: () => [] };
  };
  return port;
}

/** One life of a worker: what it calls, and what of that is still under way. */
class Life {
  private readonly under = new Set<Promise<unknown>>();
  private readonly dead: Promise<void>;
  private die: () => void = () => undefined;

  constructor(private readonly gate: Gate) {
    this.dead = new Promise((resolve) => {
      this.die = resolve;
    });
  }

  /** An object as the worker has it: once it was killed nobody answers it any more, and it tells nobody. */
  seen<T extends object>(object: T): T {
    return new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if ((key === 'local' || key === 'session') && typeof value === 'object' && value !== null) return this.seen(value);
        // Listening is no step: a worker that is killed there has been asked for nothing.
        if (typeof value !== 'function' || String(key).startsWith('on')) return value;
        return (...args: unknown[]) => this.answer((value as (...all: unknown[]) => Promise<unknown>).apply(target, args));
      },
    });
  }

  private answer(work: Promise<unknown>): Promise<unknown> {
    this.under.add(work);
    const done = () => this.under.delete(work);
    work.then(done, done);
    return new Promise((resolve, reject) => {
      work.then(
        (value) => (this.gate.dead ? this.die() : resolve(value)),
        (error: unknown) => (this.gate.dead ? this.die() : reject(error)),
      );
    });
  }

  /** Waits until it has answered or is dead, and then until it does nothing more: what it still begins, it begins within a few turns. */
  async over(answer: Promise<unknown>): Promise<void> {
    await Promise.race([answer.catch(() => undefined), this.dead]);
    for (let quiet = 0; quiet < 20; quiet++) {
      await new Promise((turn) => setImmediate(turn));
      if (this.under.size > 0) quiet = 0;
    }
  }
}

/** One order to one worker, which is killed where the gate says. */
async function given(port: FakeBrowser, order: Ask, gate = new Gate()): Promise<void> {
  const life = new Life(gate);
  const store = new Store({ now: NOW });
  port.killWorker();
  const listening = new Proxy<BrowserPort>(gated<BrowserPort>(port, 'port', gate), {
    get: (through, key) => Reflect.get(String(key).startsWith('on') ? port : through, key),
  });
  startWorker({ port: life.seen(listening), store: life.seen(store), now: NOW });
  // Opened before the count begins: an opening has no step of its own between which anything could be lost.
  await store.count();
  const undo = gateDatabase(gate);
  await life.over(port.send(order));
  undo();
  port.killWorker();
  store.close();
}

/** Everything that is kept, without what chance gave it. */
async function kept(port: FakeBrowser): Promise<unknown> {
  const store = new Store({ now: NOW });
  try {
    const recording = port.sessionData.get('recording') as { steps: number; tabs: number[] } | undefined;
    const flows = (await store.flows()).filter(({ steps, state }) => steps > 0 || state === 'recording');
    return {
      settings: port.localData.get('settings'),
      scripts: port.scripts,
      recording: recording && { steps: recording.steps, tabs: recording.tabs },
      // In no order: the ids of a recording's captures are chance.
      captures: (await store.page()).rows.map(({ row, dropped }) => JSON.stringify([row.screen, row.parts, dropped])).sort(),
      observations: await store.observations(),
      flows: flows.map(({ state, steps, seals }) => ({ state, steps, seals: seals.length })),
      deleted: (await store.tombstones()).map(({ hash }) => hash).length,
    };
  } finally {
    store.close();
  }
}

/** @param pictures the pictures of what was there are to stay */
async function whole(pictures: boolean): Promise<void> {
  const store = new Store({ now: NOW });
  try {
    const all = await verifyAll(store);
    expect(all.differing).toEqual([]);
    expect(all.chains.flatMap((chain) => chain.faults)).toEqual([]);
    if (pictures) expect((await verifyCapture(store, 'capture-old')).state).toBe('whole');
  } finally {
    store.close();
  }
}

async function world(before: readonly Ask[]): Promise<FakeBrowser> {
  await Dexie.delete(DATABASE_NAME);
  const store = new Store({ now: NOW });
  await store.save(await capture('capture-old', { picture: 'old' }));
  store.close();
  const port = browserNow();
  for (const order of before) await given(port, order);
  return port;
}

afterEach(() => Dexie.delete(DATABASE_NAME));

it.each(ORDERS)('%s', async (name, order, before) => {
  const dry = new Gate();
  const calm = await world(before);
  await given(calm, order, dry);
  const wanted = await kept(calm);
  const points = dry.passed.length;
  expect(points).toBeGreaterThan(3);
  for (const when of ['before', 'after'] satisfies When[]) {
    for (let at = 1; at <= points; at++) {
      const port = await world(before);
      const gate = new Gate(at, when);
      await given(port, order, gate);
      const killed = `${when} ${dry.passed[at - 1]}, ${at} of ${points}`;
      expect(gate.dead, killed).toBe(true);
      await whole(order.type !== 'drop-pictures');
      await given(port, order);
      expect(await kept(port), killed).toEqual(wanted);
      await whole(order.type !== 'drop-pictures');
    }
  }
  console.log(`${name}: killed before and after each of ${points} calls.`);
});
