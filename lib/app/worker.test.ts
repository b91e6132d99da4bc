import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, checkbox, field, heading, page } from '../../tests/support/build';
import { pageSide } from '../../tests/support/page-side';
import { savedPage } from '../../tests/support/saved-page';
import { FakeBrowser, type FakeFrame, fakePage } from '../browser/fake';
import type { Sender, Tab } from '../browser/port';
import type { Kept } from '../model/archive';
import type { Capture } from '../model/capture';
import type { Answer, Ask } from '../model/messages';
import type { Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import { Store } from '../store';
import { DATABASE_NAME, Database } from '../store/database';
import { popupModel } from './popup';
import { changeSettings } from './settings';
import { SHOP_PATTERNS } from './shops';
import { startWorker } from './worker';

const SHOP = 'https://shop.example';
const NOW = new Date('2026-01-02T03:04:05.000Z');

const join = (): Snapshot =>
  page(
    heading('회원가입', 1),
    field('이메일', 'email'),
    field('비밀번호', 'password'),
    checkbox('[필수] 이용약관에 동의합니다', { required: true }),
    checkbox('[필수] 개인정보 제3자 제공에 동의합니다', { required: true }),
    button('가입하기', { submits: true }),
  );

let port: FakeBrowser;
let store: Store;
const around = { copy: async () => undefined, close: () => undefined, id: () => 'capture-1', now: () => NOW, save: () => undefined };

/** A tab whose frames answer with Snapshots, as the page-side code would. */
function openTab(id: number, over: Partial<Tab> = {}, snapshot: () => Snapshot | Promise<Snapshot> = join): FakeFrame {
  port.openTabs.push({ id, windowId: 1, url: `${SHOP}/join?token=secret#step`, title: 'Join', private: false, ...over });
  const frame = fakePage(SHOP);
  port.frames.set(id, [frame]);
  port.files['snapshot.js'] = pageSide(snapshot, { mark: () => 'drawn' });
  port.files['evidence.js'] = (into) => {
    into.world.consentEvidence ??= savedPage();
  };
  return frame;
}

const ask = <T extends Ask['type']>(message: Extract<Ask, { type: T }>) => port.send(message) as Promise<Answer<T>>;
async function kept(id: string): Promise<Kept> {
  const found = await store.open(id);
  if (!found || 'why' in found) throw new Error(`No capture ${id}: ${JSON.stringify(found)}`);
  return found;
}
async function partOf(row: Capture, name: string): Promise<string> {
  const part = row.parts.find((one) => one.name === name);
  return (await store.part(part?.sha256 ?? ''))?.text() ?? '';
}
const fromTab = (id: number, over: Partial<Sender> = {}): Sender => ({
  id: port.id,
  url: `${SHOP}/join`,
  tab: port.openTabs.find((tab) => tab.id === id) as Tab,
  frameId: 0,
  ...over,
});

beforeEach(() => {
  port = new FakeBrowser();
  store = new Store();
  startWorker({ port, store, now: () => NOW });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

describe('a look', () => {
  it('is read, judged, and told by badge and view alike', async () => {
    openTab(1);
    const view = await ask<'view'>({ type: 'view', tabId: 1 });
    if (view.state !== 'looked') throw new Error(JSON.stringify(view));
    expect(view.look.found.map((one) => one.rule)).toContain('mandatory-third-party');
    expect(port.badges.get(1)).toMatchObject({ icon: 'findings', text: String(view.look.found.length) });
  });

  it('loads the snapshot code once a frame, however often it looks', async () => {
    const frame = openTab(1);
    await ask<'view'>({ type: 'view', tabId: 1 });
    await ask<'view'>({ type: 'view', tabId: 1 });
    expect(frame.injected).toEqual(['sentinel.js', 'snapshot.js']);
  });

  it.each([
    ['takes what the sentinel carries', '0.0.0', ['snapshot.js']],
    ['takes nothing of a sentinel of another version', '0.0.1', ['sentinel.js', 'snapshot.js']],
  ])('%s', async (_, version, injected) => {
    const frame = openTab(1);
    frame.world.consentShared = [version];
    await ask<'view'>({ type: 'view', tabId: 1 });
    expect(frame.injected).toEqual(injected);
  });

  it('sends a sentinel that stands no guard, where none does', async () => {
    const frame = openTab(1);
    port.files['sentinel.js'] = ({ world }) => {
      world.guards = world.consentSentinel === undefined;
    };
    await ask<'view'>({ type: 'view', tabId: 1 });
    expect(frame.world.guards).toBe(false);
  });

  it('says why it cannot', async () => {
    openTab(1, { url: 'chrome://settings' });
    expect(await ask<'view'>({ type: 'view', tabId: 1 })).toMatchObject({ state: 'cannot', why: 'browser' });
    openTab(2).denied = true;
    expect(await ask<'view'>({ type: 'view', tabId: 2 })).toMatchObject({ state: 'cannot', why: 'permission' });
    (openTab(3).world.document as { contentType: string }).contentType = 'application/pdf';
    expect(await ask<'view'>({ type: 'view', tabId: 3 })).toMatchObject({ state: 'cannot', why: 'pdf' });
  });

  it('does not trust what a frame answers', async () => {
    openTab(1, {}, () => ({ ...join(), nodes: 'many' }) as unknown as Snapshot);
    expect(await ask<'view'>({ type: 'view', tabId: 1 })).toMatchObject({ state: 'error' });
  });

  it('is not made of a site that is switched off', async () => {
    const frame = openTab(1);
    await ask<'site'>({ type: 'site', origin: SHOP, on: false, tabId: 1 });
    expect(await ask<'view'>({ type: 'view', tabId: 1 })).toMatchObject({ state: 'off' });
    await port.deliver({ type: 'fired' }, fromTab(1));
    expect(frame.injected).toEqual([]);
    expect(port.badges.get(1)?.icon).toBe('off');
  });
});

describe('the border', () => {
  it.each([
    ['another extension', { id: 'other-extension' }],
    ['an own page that pretends to be a page', { url: 'chrome-extension://fake-extension-id/popup.html' }],
  ])('takes no page message from %s', async (_, over) => {
    const frame = openTab(1);
    await port.deliver({ type: 'fired' }, fromTab(1, over));
    expect(frame.injected).toEqual([]);
  });

  it.each<Ask>([
    { type: 'save', tabId: 1, id: 'forged-capture' },
    { type: 'view', tabId: 1 },
    { type: 'drop-pictures' },
    { type: 'set-mode', mode: 'all' },
    { type: 'site', origin: SHOP, on: false },
  ])('takes no $type from a content script', async (message) => {
    openTab(1);
    expect(await port.deliver(message, fromTab(1))).toBeUndefined();
    expect((await store.page()).rows).toEqual([]);
    expect(port.localData.size).toBe(0);
  });

  it('takes nothing that has another shape', async () => {
    openTab(1);
    for (const message of [
      null,
      'view',
      { type: 'view' },
      { type: 'view', tabId: -1 },
      { type: 'save', tabId: 1, id: '../x' },
      { type: 'fired', more: 1 },
    ]) {
      expect(await port.send(message)).toBeUndefined();
    }
  });
});

describe('saving', () => {
  it('keeps Snapshot, Report and picture, and no query, fragment or typed word of the address', async () => {
    openTab(1);
    port.pictureData = `data:image/png;base64,${btoa('picture')}`;
    expect(await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ state: 'saved', pictures: 1, saved: 1 });
    const { row } = await kept('capture-1');
    expect(row).toMatchObject({ url: `${SHOP}/join`, origin: SHOP, at: NOW.toISOString() });
    expect((JSON.parse(await partOf(row, 'report.json')) as Report).consents.length).toBeGreaterThan(0);
    expect(await partOf(row, 'picture.png')).toBe('picture covered 1');
    expect(await partOf(row, 'page.html')).toContain('회원가입');
    expect(row).toMatchObject({ status: 'ok', provenance: { dpr: 2, scroll: [0, 40] } });
    expect(row.masks).toContainEqual({ rule: 'field', count: 1, where: 'picture' });
  });

  it('says that the picture is missing when the browser refuses it', async () => {
    openTab(1);
    expect(await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ state: 'saved', pictures: 0 });
    const { row } = await kept('capture-1');
    expect(row).toMatchObject({ status: 'partial' });
    expect(row.gaps).toContainEqual({ kind: 'picture', why: 'blocked' });
  });

  it('asked twice keeps one', async () => {
    openTab(1);
    await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' });
    expect(await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ saved: 1 });
    expect((await store.page()).rows).toHaveLength(1);
  });

  it('survives a worker that dies in the middle: all or nothing, and the second asking completes it', async () => {
    let stuck: (() => void) | undefined;
    openTab(
      1,
      {},
      () =>
        new Promise<Snapshot>((resolve) => {
          if (stuck) resolve(join());
          else stuck = () => resolve(join());
        }),
    );
    const lost = ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' });
    await expect.poll(() => stuck).toBeDefined();
    port.killWorker();
    expect((await store.page()).rows).toEqual([]);
    startWorker({ port, store, now: () => NOW });
    expect(await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ state: 'saved', saved: 1 });
    stuck?.();
    await lost;
    expect((await store.page()).rows).toHaveLength(1);
  });

  it('says that the storage is full, with what uses it, and loses nothing', async () => {
    openTab(1);
    await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' });
    store.close();
    const database = new Database();
    database.kept.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    port.killWorker();
    const full = new Store({ open: () => database });
    startWorker({ port, store: full, now: () => NOW });
    expect(await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-2' })).toMatchObject({ state: 'full', captures: 1 });
    full.close();
    expect((await store.page()).rows.map(({ row }) => row.id)).toEqual(['capture-1']);
  });

  it('leaves nothing of a private window', async () => {
    await ask<'set-mode'>({ type: 'set-mode', mode: 'all' });
    port.granted = ['<all_urls>'];
    openTab(1, { private: true });
    expect(await ask<'view'>({ type: 'view', tabId: 1 })).toMatchObject({ state: 'looked', private: true });
    await port.deliver({ type: 'fired' }, fromTab(1));
    expect(await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' })).toMatchObject({ state: 'failed' });
    expect((await store.page()).rows).toEqual([]);
    expect(await store.observations()).toEqual([]);
    expect(port.sessionData.size).toBe(0);
  });

  it('keeps a site that is switched off in a private window out of the list on disk, and forgets it with the tab', async () => {
    openTab(1, { private: true });
    openTab(2);
    const before = JSON.stringify([...port.localData]);
    expect(await ask<'site'>({ type: 'site', origin: SHOP, on: false, tabId: 1 })).toMatchObject({ state: 'off' });
    await port.deliver({ type: 'fired' }, fromTab(1));
    expect(await ask<'view'>({ type: 'view', tabId: 1 })).toMatchObject({ state: 'off' });
    expect(await ask<'view'>({ type: 'view', tabId: 2 })).toMatchObject({ state: 'looked' });
    expect(JSON.stringify([...port.localData])).toBe(before);
    expect(JSON.stringify([...port.sessionData].filter(([key]) => key.endsWith(':1')))).not.toContain('shop.example');
    expect(await ask<'site'>({ type: 'site', origin: SHOP, on: true, tabId: 1 })).toMatchObject({ state: 'looked' });
    await ask<'site'>({ type: 'site', origin: SHOP, on: false, tabId: 1 });
    port.tell('tab-gone', 1);
    await expect.poll(() => [...port.sessionData.keys()].filter((key) => key.endsWith(':1'))).toEqual([]);
  });
});

describe('observations', () => {
  it('are kept in the automatic modes alone, once a screen and day', async () => {
    openTab(1);
    await port.deliver({ type: 'fired' }, fromTab(1));
    expect(await store.observations()).toEqual([]);
    port.granted = ['<all_urls>'];
    await ask<'set-mode'>({ type: 'set-mode', mode: 'all' });
    await port.deliver({ type: 'fired' }, fromTab(1));
    await port.deliver({ type: 'changed' }, fromTab(1));
    const kept = await store.observations();
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ origin: SHOP });
    expect(JSON.stringify(kept[0])).not.toContain('/join');
  });
});

describe('scripts', () => {
  it.each([
    ['click', ['<all_urls>'], undefined],
    ['all', ['<all_urls>'], ['<all_urls>']],
    ['all', ['https://shop.example/*'], ['https://shop.example/*']],
    ['shops', ['https://shop.example/*'], ['https://shop.example/*']],
    ['shops', ['<all_urls>'], SHOP_PATTERNS],
    ['shops', [], undefined],
  ] as const)('in mode %s with %j granted stand on %j', async (mode, granted, matches) => {
    port.granted = [...granted];
    await ask<'set-mode'>({ type: 'set-mode', mode });
    expect(port.scripts[0]?.matches).toEqual(matches);
  });

  it.each(['installed', 'startup', 'grants'] as const)('are put right after: %s', async (event) => {
    port.localData.set('settings', { mode: 'all', answered: true });
    port.granted = ['<all_urls>'];
    const frame = openTab(1);
    port.fire(event, 'update');
    await expect.poll(() => port.scripts.length).toBe(1);
    await expect.poll(() => frame.injected).toContain('sentinel.js');
  });

  it('go when the person takes the permission back in the browser', async () => {
    port.granted = ['<all_urls>'];
    await ask<'set-mode'>({ type: 'set-mode', mode: 'all' });
    port.granted = [];
    port.fire('grants', undefined);
    await expect.poll(() => port.scripts).toEqual([]);
  });

  it('stay out of sites that are switched off', async () => {
    port.granted = ['<all_urls>'];
    await ask<'set-mode'>({ type: 'set-mode', mode: 'all' });
    await ask<'site'>({ type: 'site', origin: SHOP, on: false });
    expect(port.scripts[0]?.excludeMatches).toEqual(['https://shop.example/*']);
  });
});

describe('rules that are switched off', () => {
  it('leave what is shown and counted at once, and what is stored whole', async () => {
    openTab(1);
    port.granted = ['<all_urls>'];
    await ask<'set-mode'>({ type: 'set-mode', mode: 'all' });
    await ask<'view'>({ type: 'view', tabId: 1 });
    expect(port.badges.get(1)).toMatchObject({ icon: 'findings', text: '1' });
    await changeSettings(port, { rulesOff: ['mandatory-third-party'] });
    // What cannot be told stays: a rule that is off says nothing about the others.
    await expect.poll(() => port.badges.get(1)?.icon).toBe('cannot');
    const view = await ask<'view'>({ type: 'view', tabId: 1 });
    if (view.state !== 'looked') throw new Error(JSON.stringify(view));
    expect(view.look.found.map((one) => one.rule)).not.toContain('mandatory-third-party');
    expect((await store.observations())[0]?.findings.map((one) => one.rule)).toContain('mandatory-third-party');
    await ask<'save'>({ type: 'save', tabId: 1, id: 'capture-1' });
    const report = JSON.parse(await partOf((await kept('capture-1')).row, 'report.json')) as Report;
    expect(report.findings.some((one) => one.rule === 'mandatory-third-party' && one.verdict === 'finding')).toBe(true);
  });
});

describe('the first run', () => {
  it('opens its page on install, and never again', async () => {
    port.fire('installed', 'update');
    port.fire('startup', undefined);
    expect(port.opened).toEqual([]);
    port.fire('installed', 'install');
    expect(port.opened).toEqual(['welcome.html']);
  });
});

describe('the popup', () => {
  it('asks again when the worker died before it answered', async () => {
    openTab(1);
    let deaths = 0;
    const send = port.send;
    port.send = async (message) => {
      if (deaths++ === 0) throw new Error('The message port closed before a response was received.');
      return send(message);
    };
    const states: string[] = [];
    const model = popupModel(port, around, (state) => states.push(state.view?.state ?? 'busy'));
    await model.start();
    expect(states.at(-1)).toBe('looked');
  });

  it('shows one sentence when the worker stays away', async () => {
    openTab(1);
    port.killWorker();
    const states: string[] = [];
    const model = popupModel(port, around, (state) => states.push(state.view?.state ?? 'busy'));
    await model.start();
    expect(states.at(-1)).toBe('error');
  });
});
