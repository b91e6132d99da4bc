import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, checkbox, field, heading, page, pageWith } from '../../tests/support/build';
import { pageSide } from '../../tests/support/page-side';
import { FakeBrowser, fakePage } from '../browser/fake';
import type { Tab } from '../browser/port';
import type { PanelState } from '../model/panel';
import type { PopupState } from '../model/popup';
import type { Snapshot } from '../model/snapshot';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { leaveLinks } from './detail';
import { type PanelModel, panelModel } from './panel';
import { popupModel } from './popup';
import { oldLaw } from './screen';
import { changeSettings } from './settings';
import { openArchive } from './signing';
import { startWorker } from './worker';

const SHOP = 'https://shop.example';
let now = new Date('2026-12-02T03:04:05.000Z');

const join = (): Snapshot =>
  page(
    heading('회원가입', 1),
    field('이메일', 'email'),
    field('비밀번호', 'password'),
    checkbox('[필수] 이용약관에 동의합니다', { required: true }),
    checkbox('[필수] 개인정보 제3자 제공에 동의합니다', { required: true }),
    checkbox('[선택] 광고성 정보 수신에 동의합니다'),
    button('가입하기', { submits: true }),
  );
const empty = (): Snapshot => page(heading('공지', 1));

let port: FakeBrowser;
let store: Store;
let shown: () => Snapshot;
const files: [string, string][] = [];
const copied: string[] = [];
let closed = 0;
const around = {
  copy: async (text: string) => void copied.push(text),
  close: () => void closed++,
  id: () => 'capture-0001',
  now: () => now,
  save: (name: string, text: string) => void files.push([name, text]),
};

function openTab(id: number, over: Partial<Tab> = {}): void {
  port.openTabs.push({ id, windowId: 1, url: `${SHOP}/join?token=secret`, title: 'Join', private: false, ...over });
  port.frames.set(id, [fakePage(SHOP)]);
  port.files['snapshot.js'] = pageSide(() => shown(), { mark: () => 'drawn' });
}

const states: PanelState[] = [];
const last = () => states.at(-1) as PanelState;
function panel(fixed?: number): PanelModel {
  states.length = 0;
  return panelModel(port, around, fixed, (state) => states.push(state));
}
const settled = (test: () => boolean) => expect.poll(test, { timeout: 5_000 }).toBe(true);

beforeEach(() => {
  now = new Date('2026-12-02T03:04:05.000Z');
  shown = join;
  files.length = 0;
  copied.length = 0;
  closed = 0;
  port = new FakeBrowser();
  store = new Store();
  startWorker({ port, store, now: () => now });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

describe('the last known answer', () => {
  it('is on screen before the worker replies', async () => {
    openTab(1);
    await port.send({ type: 'view', tabId: 1 });
    let release: () => unknown = () => undefined;
    const send = port.send;
    port.send = async (message) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return send(message);
    };
    const seen: PopupState[] = [];
    const started = popupModel(port, around, (state) => seen.push(state)).start();
    await settled(() => seen.at(-1)?.view?.state === 'looked');
    expect(seen.at(-1)).toMatchObject({ busy: true, site: 'shop.example' });
    release();
    await started;
    expect(seen.at(-1)?.busy).toBe(false);
  });

  it('of another page of the tab is not shown, nor anything of a private window', async () => {
    openTab(1);
    openTab(2, { private: true });
    await port.send({ type: 'view', tabId: 1 });
    await port.send({ type: 'view', tabId: 2 });
    expect([...port.sessionData.keys()].filter((key) => key.startsWith('seen:'))).toEqual(['seen:1']);
    expect(JSON.stringify([...port.sessionData])).not.toContain('secret');
    port.openTabs[0] = { ...(port.openTabs[0] as Tab), url: `${SHOP}/other` };
    const seen: PopupState[] = [];
    port.send = async () => new Promise(() => undefined);
    void popupModel(port, around, (state) => seen.push(state)).start();
    await settled(() => seen.at(-1)?.site === 'shop.example');
    expect(seen.at(-1)?.view).toBeUndefined();
  });

  it('goes with its tab', async () => {
    openTab(1);
    await port.send({ type: 'view', tabId: 1 });
    port.tell('tab-gone', 1);
    await settled(() => !port.sessionData.has('seen:1'));
  });
});

describe('the panel', () => {
  it('shows a look with everything behind it', async () => {
    openTab(1);
    await panel().start();
    expect(last()).toMatchObject({ busy: false, tab: 'screen', letterKinds: ['request', 'report-118'] });
    expect(last().detail?.optional.map((one) => one.words)).toEqual(['[선택] 광고성 정보 수신에 동의합니다']);
    expect(last().detail?.required).toHaveLength(2);
  });

  it('follows the tab in front, and drops what belonged to the other', async () => {
    openTab(1);
    openTab(2, { url: 'chrome://settings' });
    const { act, start } = panel();
    await start();
    act.write('request', 'ko', []);
    await port.activate(2);
    port.tell('tabs', 2);
    await settled(() => last().view?.state === 'cannot');
    expect(last()).not.toHaveProperty('detail');
    expect(last()).not.toHaveProperty('letter');
  });

  it('as a plain tab stays with its page, and steps aside when it shows a place', async () => {
    openTab(1);
    openTab(2);
    port.openTabs.reverse();
    const { act, start } = panel(1);
    await start();
    expect(last().view?.state).toBe('looked');
    const wanted = last().detail?.optional[0];
    if (!wanted) throw new Error('nothing optional');
    act.point(wanted);
    await settled(() => port.openTabs[0]?.id === 1);
  });

  it('says that the screen changed, and exchanges nothing by itself', async () => {
    openTab(1);
    const { act, start } = panel();
    await start();
    const before = last().view;
    shown = empty;
    const tab = port.openTabs[0] as Tab;
    await port.deliver({ type: 'changed' }, { id: port.id, url: tab.url, tab, frameId: 0 });
    await settled(() => last().changed === true);
    expect(last().view).toEqual(before);
    act.again();
    await settled(() => last().view?.state === 'looked' && last().changed === undefined && !last().busy);
    expect(last().view).toMatchObject({ look: { found: [] } });
  });

  it('works when the worker died, and says one sentence when it stays away', async () => {
    openTab(1);
    port.killWorker();
    startWorker({ port, store, now: () => now });
    await panel().start();
    expect(last().view?.state).toBe('looked');
    port.killWorker();
    await panel().start();
    expect(last().view?.state).toBe('error');
  });

  it.each([
    ['could not be signed', true],
    ['was signed', false],
  ] as const)('says of a save where signing is wanted whether it %s', async (_, fails) => {
    openTab(1);
    await changeSettings(port, { sign: true });
    port.killWorker();
    const archive = openArchive(port);
    startWorker({ port, store: archive, now: () => now });
    if (fails) vi.spyOn(crypto.subtle, 'sign').mockRejectedValue(new Error('no key'));
    const { act, start } = panel();
    await start();
    act.save();
    await settled(() => last().outcome?.name === 'saved');
    expect(last().outcome).toEqual(fails ? expect.objectContaining({ unsigned: true }) : expect.not.objectContaining({ unsigned: true }));
    vi.restoreAllMocks();
    archive.close();
  });

  describe('when the worker is lost with an order', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());
    /** The order is taken and nothing is heard of it again. */
    const lost = () => {
      const asked: { type: string; id?: string }[] = [];
      port.send = (message) => {
        asked.push(message as { type: string });
        return new Promise(() => undefined);
      };
      return asked;
    };

    it('does not stay busy: it says so in a sentence, and looks when it is told to again', async () => {
      openTab(1);
      const { send } = port;
      const asked = lost();
      const { act, start } = panel();
      const started = start();
      await vi.advanceTimersByTimeAsync(29_000);
      expect(last()).toMatchObject({ busy: true });
      await vi.advanceTimersByTimeAsync(2_000);
      await started;
      expect(last()).toMatchObject({ busy: false, view: { state: 'error' } });
      expect(asked.map((one) => one.type)).toEqual(['panel']);
      port.send = send;
      act.again();
      await vi.waitFor(() => expect(last().view?.state).toBe('looked'));
    });

    it('tries a save again as the same save, so that two never come of it', async () => {
      openTab(1);
      let made = 0;
      const screen = panelModel(port, { ...around, id: () => `capture-${++made}` }, undefined, (state) => states.push(state));
      await screen.start();
      const { send } = port;
      const asked = lost();
      screen.act.save();
      await vi.advanceTimersByTimeAsync(181_000);
      expect(last()).toMatchObject({ busy: false, outcome: { name: 'failed' } });
      port.send = send;
      // What was lost to the screen was made in the end.
      await port.send({ type: 'save', tabId: 1, id: asked[0]?.id });
      screen.act.save();
      await vi.waitFor(() => expect(last().outcome?.name).toBe('saved'));
      expect(await store.count()).toBe(1);
    });
  });

  it('opens where the popup sent it', async () => {
    openTab(1);
    const seen: PopupState[] = [];
    const popup = popupModel(port, around, (state) => seen.push(state));
    await popup.start();
    popup.act.panel('next');
    await settled(() => closed === 1);
    expect(port.panelsOpened).toEqual([1]);
    await panel().start();
    expect(last().tab).toBe('next');
    port.hasPanel = false;
    popup.act.panel('screen');
    await settled(() => port.opened.includes('sidepanel.html?tab=1'));
  });

  it('tells where the words no longer stand', async () => {
    openTab(1);
    const { act, start } = panel();
    await start();
    act.point({ node: 3, words: '어디에도 없는 말' });
    await settled(() => last().note === 'gone');
  });

  it('keeps letters and remarks as files, and sends nothing', async () => {
    openTab(1);
    const { act, start } = panel();
    await start();
    act.write('report-118', 'en', []);
    act.saveLetter();
    act.copyLetter();
    await settled(() => copied.length === 1);
    expect(files[0]?.[0]).toBe('report-118-shop.example-2026-12-02.en.txt');
    expect(files[0]?.[1]).toContain('https://shop.example/join:');
    expect(files[0]?.[1]).not.toContain('secret');
    act.wrong(last().view?.state === 'looked' ? (last().view as never as { look: { found: { id: string }[] } }).look.found[0]?.id : '');
    await settled(() => last().mistake !== undefined);
    expect(last().mistake?.about?.rule).toBe('mandatory-third-party');
    act.saveWrong('  It is optional. ');
    const file = JSON.parse(files[1]?.[1] ?? '{}') as { remark: string; snapshot: Snapshot };
    expect(file).toMatchObject({ format: 'consent-inspector-remark', remark: 'It is optional.', input: SHOP });
    expect(JSON.stringify(file)).not.toContain('secret');
    expect(last().told).toBe('mistake-saved');
  });

  it('lists what is kept of the site, newest first', async () => {
    openTab(1);
    const { act, start } = panel();
    await start();
    await store.observe({
      id: 'one',
      schema: 1,
      at: '2026-11-30T00:00:00.000Z',
      origin: SHOP,
      kinds: ['signup'],
      consents: 2,
      findings: [],
      cannotTell: [],
      textHash: 'x',
      engine: '1',
      rules: 'r',
    });
    act.save();
    await settled(() => last().outcome?.name === 'saved');
    act.open('history');
    await settled(() => last().history?.rows.length === 2);
    expect(last().history?.rows.map((row) => row.what)).toEqual(['capture', 'observation']);
    expect(last().history?.captures).toBe(1);
  });
});

describe('a rule set of more than a year ago', () => {
  it('says of which day its law is', async () => {
    expect(oldLaw(new Date('2027-11-20'), '2026-11-21')).toBeUndefined();
    expect(oldLaw(new Date('2027-11-23'), '2026-11-21')).toBe('2026-11-21');
    now = new Date('2028-06-01');
    openTab(1);
    await panel().start();
    expect(last().lawAsOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('ways out', () => {
  it('are read from links and buttons, those that say so first, each once', () => {
    const link = (text: string, path: string) => ({
      ...button(text),
      role: 'link' as const,
      options: { link: { to: 'same-site' as const, path } },
    });
    const found = leaveLinks(
      pageWith(
        {},
        heading('고객센터', 1),
        link('마이페이지', 'my'),
        link('회원 탈퇴', 'leave'),
        link('회원 탈퇴', 'leave'),
        link('Delete my account', 'delete'),
        button('Keep my account'),
        link('이벤트', 'event'),
      ),
    );
    expect(found.map((one) => [one.words, one.about])).toEqual([
      ['회원 탈퇴', 'leave'],
      ['Delete my account', 'leave'],
      ['마이페이지', 'account'],
    ]);
  });
});
