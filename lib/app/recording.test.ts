import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, checkbox, heading, page, text } from '../../tests/support/build';
import { pageSide } from '../../tests/support/page-side';
import { FakeBrowser, type FakeFrame, fakePage } from '../browser/fake';
import type { ConsentRecord } from '../model/consent-record';
import type { Flow, FlowStep } from '../model/flow';
import type { Snapshot } from '../model/snapshot';
import { StorageFull } from '../store';
import { keepAgreed, prepareAgreed, recordAgreed } from './agreed';
import { type Inspected, inspectTab } from './inspect-tab';
import { Recorder, type RecordingParts } from './recording';

const SHOP = 'https://shop.example';

const terms = () =>
  page(heading('약관 동의', 1), checkbox('[필수] 이용약관에 동의합니다', { required: true }), button('가입하기', { submits: true }));
const welcome = () => page(heading('가입을 환영합니다', 1), text('이제 쇼핑을 시작해 보세요.'));
const leave = () => page(heading('회원 탈퇴', 1), text('탈퇴하면 모든 정보가 삭제됩니다.'), button('탈퇴하기', { submits: true }));
const again = () =>
  page(
    heading('회원 탈퇴 전에 확인해 주세요', 1),
    text('정말 떠나시겠어요? 한 번 더 생각해 주세요.'),
    button('탈퇴하기', { submits: true }),
    button('계정 유지하기'),
  );

/** What the recorder needs of the archive, in memory. */
class Shelf {
  readonly flowRows = new Map<string, Flow>();
  readonly steps = new Map<string, FlowStep>();
  readonly captures: { id: string; flow: string; step: number }[] = [];
  readonly agreed: ConsentRecord[] = [];
  putFlow = async (flow: Flow) => void this.flowRows.set(flow.id, structuredClone(flow));
  addStep = async (step: FlowStep) => void this.steps.set(`${step.flow} ${step.step}`, structuredClone(step));
  flows = async () => [...this.flowRows.values()];
  flow = async (id: string) => {
    const flow = this.flowRows.get(id);
    return flow && { flow, steps: [...this.steps.values()].filter((step) => step.flow === id) };
  };
  open = async (id: string) => (this.captures.some((one) => one.id === id) ? ({ seal: `seal of ${id}` } as never) : undefined);
  putConsentRecord = async (row: ConsentRecord) => void this.agreed.push(row);
}

let port: FakeBrowser;
let shelf: Shelf;
let clock: number;
let shown: () => Snapshot;
let recorder: Recorder;
let saves: (id: string) => Error | undefined;
let ids: number;

function parts(): RecordingParts {
  return {
    port,
    archive: shelf,
    now: () => new Date(clock),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    capture: async (_tab, id, flow) => {
      const trouble = saves(id);
      if (trouble) throw trouble;
      if (!shelf.captures.some((one) => one.id === id)) shelf.captures.push({ id, flow: flow.id, step: flow.step });
    },
    look: async (tabId) => {
      const seen = await inspect(tabId);
      await recorder.looked(seen);
    },
  };
}

async function inspect(tabId: number): Promise<Inspected> {
  const tab = await port.tab(tabId);
  if (!tab) throw new Error(`no tab ${tabId}`);
  const seen = await inspectTab(port, tab, new Date(clock));
  if ('cannot' in seen) throw new Error(seen.cannot);
  return seen;
}

/** The tab shows another document: nothing of the page side is left in it. */
function goTo(id: number, path: string, snapshot: () => Snapshot): FakeFrame {
  shown = snapshot;
  clock += 5000;
  const at = port.openTabs.findIndex((tab) => tab.id === id);
  const tab = { id, windowId: 1, url: `${SHOP}${path}`, title: '', private: false };
  if (at < 0) port.openTabs.push(tab);
  else port.openTabs[at] = tab;
  const frame = fakePage(SHOP);
  port.frames.set(id, [frame]);
  return frame;
}

const tabOf = (id: number) => port.openTabs.find((tab) => tab.id === id);
const taken = () => [...shelf.steps.values()].sort((a, b) => a.step - b.step);

beforeEach(() => {
  port = new FakeBrowser();
  shelf = new Shelf();
  clock = Date.parse('2026-01-02T03:04:05.000Z');
  saves = () => undefined;
  ids = 0;
  port.files['snapshot.js'] = pageSide(() => shown());
  port.files['record.js'] = (frame) => {
    frame.world.consentRecorder ??= { count: () => undefined, ask: (refs: number[]) => refs.length, ticks: () => [] };
  };
  recorder = new Recorder(parts());
});

describe('a recording', () => {
  it('makes a step of each screen the person goes through, with its presses and its capture', async () => {
    goTo(1, '/join', terms);
    expect(await recorder.start(tabOf(1))).toMatchObject({ state: 'recording' });
    await recorder.see(1);
    await recorder.pressed(1);
    await recorder.pressed(1);
    goTo(1, '/join/done', welcome);
    await recorder.see(1);
    const flow = await recorder.stop();
    expect(taken().map((step) => [step.step, step.clicks, step.kinds, step.capture])).toEqual([
      [0, 2, ['signup'], 'id-000002'],
      [1, 0, expect.anything(), 'id-000003'],
    ]);
    expect(flow).toMatchObject({ state: 'ended', purpose: 'join', purposeBy: 'derived', steps: 2, clicks: 2, took: 5000 });
    expect(flow?.seals).toEqual(['seal of id-000002', 'seal of id-000003']);
    expect(await recorder.now()).toBeUndefined();
  });

  it('counts the screens of leaving that ask again', async () => {
    goTo(1, '/leave', leave);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    await recorder.pressed(1);
    goTo(1, '/leave/2', again);
    await recorder.see(1);
    expect(await recorder.stop()).toMatchObject({ purpose: 'leave', steps: 2, reconfirmations: 1 });
  });

  it('takes no second step of a screen that only comes to say something else, but keeps it as a variant', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    await recorder.pressed(1);
    shown = () =>
      page(
        heading('약관 동의', 1),
        text('필수 항목에 동의해 주세요.'),
        checkbox('[필수] 이용약관에 동의합니다'),
        button('가입하기', { submits: true }),
      );
    await recorder.looked(await inspect(1));
    await recorder.looked(await inspect(1));
    expect(taken()).toHaveLength(1);
    expect(shelf.captures.map((one) => one.step)).toEqual([0, 0]);
  });

  it('counts no screen that the page shows by itself while it loads', async () => {
    goTo(1, '/join', () => page(heading('불러오는 중', 1)));
    await recorder.start(tabOf(1));
    await recorder.see(1);
    shown = terms;
    await recorder.looked(await inspect(1));
    expect(taken()).toHaveLength(1);
  });

  it('goes on where it was when the worker dies, and makes the capture that was being made once', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    const real = shelf.captures;
    // A worker that dies leaves what is in the session area and the archive, and nothing else.
    const killedAfterTheSave: RecordingParts['capture'] = (_tab, id, flow) => {
      real.push({ id, flow: flow.id, step: flow.step });
      return new Promise<never>(() => undefined);
    };
    const dying = new Recorder({ ...parts(), capture: killedAfterTheSave });
    void dying.looked(await inspect(1));
    await new Promise((done) => setTimeout(done, 20));
    recorder = new Recorder(parts());
    await recorder.looked(await inspect(1));
    expect(taken()).toHaveLength(1);
    expect(new Set(real.map((one) => one.id)).size).toBe(1);
    expect(taken()[0]?.capture).toBe(real[0]?.id);
  });

  it.each([
    ['full', new StorageFull(new Error('quota'))],
    ['failed', new Error('the tab is gone')],
  ] as const)('keeps the step when its capture cannot be made, and says so until one can (%s)', async (trouble, error) => {
    saves = () => error;
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    expect(taken()[0]).not.toHaveProperty('capture');
    expect(await recorder.now()).toMatchObject({ steps: 1, trouble });
    await recorder.pressed(1);
    expect(await recorder.now()).toMatchObject({ trouble });
    saves = () => undefined;
    goTo(1, '/join/done', welcome);
    await recorder.see(1);
    expect(await recorder.now()).not.toHaveProperty('trouble');
    expect(taken().map((step) => step.capture)).toEqual([undefined, 'id-000003']);
    expect(await recorder.stop()).toMatchObject({ steps: 2, seals: ['seal of id-000003'] });
  });

  it('says that a step could not be stored instead of failing the look, and stores it with the next look', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    const { addStep } = shelf;
    shelf.addStep = async () => {
      throw new Error('blocked by another tab');
    };
    await recorder.looked(await inspect(1));
    expect(await recorder.now()).toMatchObject({ steps: 1, trouble: 'failed' });
    shelf.addStep = addStep;
    await recorder.looked(await inspect(1));
    expect(await recorder.now()).not.toHaveProperty('trouble');
    expect(taken()).toMatchObject([{ step: 0, capture: 'id-000002' }]);
  });

  it('says when the browser does not let it into a page, until it does', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    const { inject } = port;
    port.inject = async () => {
      throw new Error('Cannot access contents of the page');
    };
    goTo(1, '/join/2', welcome);
    await recorder.see(1);
    expect(await recorder.now()).toMatchObject({ steps: 1, trouble: 'access' });
    port.inject = inject;
    await recorder.see(1);
    expect(await recorder.now()).toMatchObject({ steps: 2 });
    expect(await recorder.now()).not.toHaveProperty('trouble');
  });

  it.each([
    ['keeps to itself until the person gives access', '', 'access'],
    ['lets it into, and which never answers', `${SHOP}/join/2`, 'failed'],
  ] as const)('waits for no page that the browser %s: it says so, goes on, and can be ended', async (_, url, trouble) => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    goTo(1, '/join/2', welcome).silent = true;
    Object.assign(tabOf(1) ?? {}, { url });
    const troubles: unknown[] = [];
    port.onSessionChanged((_key, value) => {
      const now = value as { trouble?: string } | undefined;
      if (now?.trouble) troubles.push(now.trouble);
    });
    vi.useFakeTimers();
    try {
      const seen = recorder.see(1);
      const closed = recorder.stop();
      await vi.advanceTimersByTimeAsync(25_000);
      await seen;
      expect(await closed).toMatchObject({ state: 'ended', steps: 1 });
    } finally {
      vi.useRealTimers();
    }
    expect(troubles).toEqual([trouble]);
    expect(await recorder.now()).toBeUndefined();
  });

  it('is refused where nothing can be stored', async () => {
    goTo(1, '/join', terms);
    shelf.putFlow = async () => {
      throw new StorageFull(new Error('quota'));
    };
    expect(await recorder.start(tabOf(1))).toEqual({ state: 'refused', why: 'storage' });
    expect(await recorder.now()).toBeUndefined();
  });

  it('takes nothing of a private window that a recorded tab opened', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    await recorder.pressed(1);
    await recorder.opened(8, 1);
    goTo(8, '/provider', welcome);
    const seen = await inspect(8);
    await recorder.looked({ ...seen, tab: { ...seen.tab, private: true } });
    expect(taken()).toHaveLength(1);
  });

  it('follows a pop-up of a recorded tab, no other tab, and ends with the last one', async () => {
    goTo(1, '/join', terms);
    goTo(7, '/other', welcome);
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    await recorder.pressed(1);
    await recorder.see(7);
    expect(taken()).toHaveLength(1);
    await recorder.opened(8, 1);
    goTo(8, '/provider', welcome);
    await recorder.see(8);
    expect(taken().map((step) => step.window)).toEqual(['tab', 'popup']);
    await recorder.gone(8);
    expect(await recorder.now()).toBeDefined();
    await recorder.gone(1);
    expect([...shelf.flowRows.values()]).toMatchObject([{ state: 'ended', steps: 2 }]);
  });

  it('never runs backwards in time', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    await recorder.pressed(1);
    goTo(1, '/join/done', welcome);
    clock -= 3_600_000;
    await recorder.see(1);
    expect(taken().map((step) => step.since)).toEqual([0, 0]);
  });

  it('is refused in a private window, on a browser page, and while another runs', async () => {
    goTo(1, '/join', terms);
    expect(await recorder.start({ id: 1, windowId: 1, url: `${SHOP}/join`, title: '', private: true })).toEqual({
      state: 'refused',
      why: 'private',
    });
    expect(await recorder.start({ id: 1, windowId: 1, url: 'about:blank', title: '', private: false })).toEqual({
      state: 'refused',
      why: 'page',
    });
    expect(await recorder.start(undefined)).toEqual({ state: 'refused', why: 'gone' });
    await recorder.start(tabOf(1));
    goTo(2, '/join', terms);
    expect(await recorder.start(tabOf(2))).toEqual({ state: 'refused', why: 'busy' });
  });

  it('that the browser ended is closed as cut off, with the steps it has', async () => {
    goTo(1, '/join', terms);
    await recorder.start(tabOf(1));
    await recorder.see(1);
    port.sessionData.clear();
    await new Recorder(parts()).settle();
    expect([...shelf.flowRows.values()]).toMatchObject([{ state: 'cut-off', steps: 1, purpose: 'join' }]);
  });
});

describe('what I agreed to', () => {
  const agreed = () => ({ port, archive: shelf, now: () => new Date(clock) });
  const sent = (state: 'on' | 'off', more = {}) => ({ type: 'sent' as const, sure: true, button: '가입하기', ticks: [], ...more, state });

  it('is kept where the person turned it on, with the ticks of that moment', async () => {
    goTo(1, '/join?token=secret', terms);
    await keepAgreed(port, SHOP, true);
    const seen = await inspect(1);
    await prepareAgreed(agreed(), seen);
    const ref = seen.report.consents[0]?.node ?? -1;
    const { state: _, ...message } = sent('on', { ticks: [{ ref, state: 'on' }] });
    const tab = tabOf(1);
    if (!tab) throw new Error('no tab');
    const record = await recordAgreed(agreed(), tab, 0, message);
    expect(record).toMatchObject({ origin: SHOP, url: `${SHOP}/join`, submit: '가입하기' });
    expect(record?.choices).toMatchObject([{ state: 'on', requirement: 'mandatory', purposes: ['terms'] }]);
    // The same sending told twice is one record.
    const twice = await recordAgreed(agreed(), tab, 0, message);
    expect(twice?.id).toBe(record?.id);
  });

  it('is not kept anywhere else, nor of a press that sends nothing, nor in a private window', async () => {
    goTo(1, '/join', terms);
    const { state: _, ...message } = sent('on');
    const tab = tabOf(1);
    if (!tab) throw new Error('no tab');
    await prepareAgreed(agreed(), await inspect(1));
    expect(await recordAgreed(agreed(), tab, 0, message)).toBeUndefined();
    await keepAgreed(port, SHOP, true);
    await prepareAgreed(agreed(), await inspect(1));
    expect(await recordAgreed(agreed(), tab, 0, { ...message, sure: false, button: '약관 보기' })).toBeUndefined();
    expect(await recordAgreed(agreed(), { ...tab, private: true }, 0, message)).toBeUndefined();
    expect(await recordAgreed(agreed(), { ...tab, url: 'https://other.example/' }, 0, message)).toBeUndefined();
    await keepAgreed(port, SHOP, false);
    expect(await recordAgreed(agreed(), tab, 0, message)).toBeUndefined();
    expect(shelf.agreed).toEqual([]);
  });
});
