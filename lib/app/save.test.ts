import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, checkbox, field, heading, page, table } from '../../tests/support/build';
import { capture } from '../../tests/support/captures';
import { counted, Gate, gateDatabase, gated, type When } from '../../tests/support/failpoints';
import { pageSide } from '../../tests/support/page-side';
import { savedPage } from '../../tests/support/saved-page';
import { FakeBrowser, fakePage } from '../browser/fake';
import type { BrowserPort, Tab } from '../browser/port';
import { verifyAll, verifyCapture } from '../evidence/verify';
import type { Archive, Kept } from '../model/archive';
import { CaptureSchema } from '../model/capture';
import type { PageEvidence } from '../model/page-evidence';
import type { Snapshot } from '../model/snapshot';
import { Store } from '../store';
import { DATABASE_NAME } from '../store/database';
import { CannotSave, saveCapture } from './save';

const SHOP = 'https://shop.example';
const NOW = () => new Date('2026-01-02T03:04:05.000Z');
const TAB: Tab = { id: 1, windowId: 1, url: `${SHOP}/join?token=secret&user=me#step`, title: 'Join', private: false, active: true };

const join = (): Snapshot =>
  page(
    heading('회원가입', 1),
    field('이메일', 'email'),
    checkbox('[필수] 이용약관에 동의합니다', { required: true }),
    checkbox('[필수] 개인정보 제3자 제공에 동의합니다', { required: true }),
    button('가입하기', { submits: true }),
  );

/** A list of recipients: rows that stand in the page, and how many it says that there are. */
function sellers(rows: number, count = rows): Snapshot {
  const list = page(
    heading('개인정보를 제공받는 자', 1),
    table(
      ['제공받는 자', '연락처'],
      Array.from({ length: rows }, (_, at) => [`가게 ${at}`, '02-000-0000']),
    ),
  );
  return { ...list, tables: list.tables.map((one) => ({ ...one, count })) };
}

function browserWith(side: Partial<PageEvidence> = {}, tab: Tab = TAB): FakeBrowser {
  const port = new FakeBrowser();
  port.openTabs.push(tab);
  port.frames.set(1, [fakePage(SHOP)]);
  port.files['snapshot.js'] = pageSide(join);
  port.files['evidence.js'] = (into) => {
    into.world.consentEvidence ??= savedPage(side);
  };
  port.pictureData = `data:image/png;base64,${btoa('picture')}`;
  return port;
}

let store: Store;
beforeEach(() => {
  store = new Store({ now: NOW });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(DATABASE_NAME);
});

const save = (port: BrowserPort, archive: Archive = store, id = 'capture-new') => saveCapture({ port, store: archive, now: NOW }, TAB, id);

describe('a save', () => {
  it('keeps every part, says how it came about, and is whole', async () => {
    const { row, seal } = await save(browserWith());
    expect(v.safeParse(CaptureSchema, row).issues).toBeUndefined();
    expect(row.parts.map((part) => part.name)).toEqual(['snapshot.json', 'report.json', 'page.html', 'picture.png', 'marked.png']);
    expect(row).toMatchObject({
      status: 'ok',
      url: `${SHOP}/join`,
      site: 'shop.example',
      provenance: { queryValues: 2, repeat: 0, frames: { seen: 1, unseen: 0 } },
    });
    expect(row.gaps).toEqual([{ kind: 'recipients', why: 'none' }]);
    expect(row.custody.map((one) => one.deed)).toEqual(['asked', 'looked', 'judged', 'pictured', 'covered', 'html-read', 'hashed']);
    expect(await verifyCapture(store, 'capture-new')).toMatchObject({ state: 'whole', seal });
    const again = await save(browserWith(), store, 'capture-two');
    expect(again.row).toMatchObject({ screen: row.screen, variant: row.variant, provenance: { repeat: 1 } });
  });

  it.each<[string, Partial<PageEvidence>, object[]]>([
    [
      'no page code answers',
      { html: async () => null, covers: async () => null },
      [
        { kind: 'html', why: 'gone' },
        { kind: 'picture', why: 'gone' },
      ],
    ],
    [
      'the page is too slow to be read',
      { html: async () => 'late', covers: async () => 'late' },
      [
        { kind: 'html', why: 'late' },
        { kind: 'picture', why: 'late' },
      ],
    ],
    ['the page answers nonsense', { html: async () => ({ html: 7 }) as never }, [{ kind: 'html', why: 'gone' }]],
    ['the page is too long', { html: async () => ({ html: '<p>', masked: [], cut: true }) }, [{ kind: 'html', why: 'too-large' }]],
  ])('where %s is partial and says what is missing', async (_, side, gaps) => {
    const { row } = await save(browserWith(side));
    expect(row.status).toBe('partial');
    expect(row.gaps).toEqual(expect.arrayContaining(gaps));
    expect((await verifyCapture(store, row.id)).state).toBe('whole');
  });

  it('takes no picture of another tab, of a page that went on, or that cannot be covered', async () => {
    const left = await save(browserWith({}, { ...TAB, active: false }), store, 'capture-left');
    expect(left.row.gaps).toContainEqual({ kind: 'picture', why: 'gone' });
    const blind = browserWith();
    blind.paint = async () => {
      throw new Error('no canvas');
    };
    expect((await save(blind, store, 'capture-blind')).row.gaps).toContainEqual({ kind: 'picture', why: 'failed' });
    let scroll = 0;
    const { covers } = savedPage();
    const rolling = browserWith({
      covers: async (kept, marks) => {
        const found = await covers(kept, marks);
        return found === null || found === 'late' ? found : { ...found, facts: { ...found.facts, scroll: [0, scroll++] } };
      },
    });
    expect((await save(rolling, store, 'capture-rolling')).row.parts.map((part) => part.kind)).not.toContain('picture');
  }, 20_000);

  it('covers the whole of a frame that could not be asked', async () => {
    const { covers } = savedPage();
    const port = browserWith({
      covers: async (kept, marks) => {
        const found = await covers(kept, marks);
        return found === null || found === 'late' ? found : { ...found, frames: [{ path: '0/3', box: [0, 0, 300, 200] }] };
      },
    });
    const { row } = await save(port);
    expect(row.masks).toContainEqual({ rule: 'frame', count: 1, where: 'picture' });
    const picture = row.parts.find((part) => part.name === 'picture.png')?.sha256 ?? '';
    expect(await (await store.part(picture))?.text()).toBe('picture covered 2');
  });

  it('reads a long list in slices, in full, before the page that it makes slow', async () => {
    const asked: string[] = [];
    const port = browserWith({
      html: async () => {
        asked.push('html');
        return 'late';
      },
      rows: async (_, from) => {
        asked.push('rows');
        return { lines: `["seller ${from}"]\n`, rows: 2000, masked: [{ rule: 'phone', count: 1 }], done: from >= 4000 };
      },
    });
    port.files['snapshot.js'] = pageSide(() => sellers(30));
    const { row } = await save(port);
    const part = row.parts.find((one) => one.kind === 'recipients');
    expect(await (await store.part(part?.sha256 ?? ''))?.text()).toBe('["seller 0"]\n["seller 2000"]\n["seller 4000"]\n');
    expect(row.masks).toContainEqual({ rule: 'phone', count: 3, where: 'recipients' });
    expect(asked).toEqual(['rows', 'rows', 'rows', 'html']);
  });

  it.each(['time', 'nodes'] as const)('of a page that was not read to its end (%s) does not say that there is no list', async (what) => {
    const port = browserWith();
    const cut = { ...join(), cut: [{ what, kept: 50_000 }] };
    const looked: unknown[] = [];
    port.files['snapshot.js'] = pageSide((more) => {
      looked.push(more);
      return cut;
    });
    const { row } = await save(port);
    expect(row.gaps).toContainEqual({ kind: 'recipients', why: what === 'time' ? 'late' : 'too-large' });
    expect(row.status).toBe('partial');
    expect(looked).toEqual([true]);
  });

  it('keeps the rows that a list holds now, and says that the others are not in the page', async () => {
    const port = browserWith({ rows: async () => ({ lines: '["seller 0"]\n', rows: 1, masked: [], done: true }) });
    port.files['snapshot.js'] = pageSide(() => sellers(1, 188_432));
    const { row } = await save(port);
    expect(row.status).toBe('partial');
    expect(row.gaps).toContainEqual({ kind: 'recipients', why: 'not-captured' });
    const part = row.parts.find((one) => one.kind === 'recipients');
    expect(await (await store.part(part?.sha256 ?? ''))?.text()).toBe('["seller 0"]\n');
  });

  it('asked for by two tabs at once is one under one id, and two that share their parts under two', async () => {
    const other = new Store({ now: NOW });
    const [one, same] = await Promise.all([save(browserWith()), save(browserWith(), other)]);
    expect(same.seal).toBe(one.seal);
    await Promise.all([save(browserWith(), store, 'capture-left'), save(browserWith(), other, 'capture-right')]);
    other.close();
    expect((await store.chain()).map(({ entry }) => `${entry.seq} ${entry.deed} ${entry.subject}`).sort()).toEqual(
      expect.arrayContaining(['0 sealed capture-new', expect.stringMatching(/ sealed capture-left$/)]),
    );
    expect(await store.chain()).toHaveLength(3);
    expect((await store.usage()).bytes).toBe(one.bytes);
    expect(await verifyAll(store)).toMatchObject({ captures: 3, differing: [] });
  });

  it('of a page that may not be read says so and writes nothing', async () => {
    const port = browserWith();
    const [frame] = port.frames.get(1) ?? [];
    if (frame) frame.denied = true;
    await expect(save(port)).rejects.toThrow(CannotSave);
    expect(await store.usage()).toMatchObject({ captures: 0, bytes: 0 });
  });
});

describe('a worker killed in a save', () => {
  /** One save in a world of its own, killed at the given call. */
  async function killed(gate: Gate, reached?: string[]): Promise<Kept | undefined> {
    const raw: BrowserPort = browserWith();
    const port = gated(reached ? counted(raw, 'port', reached) : raw, 'port', gate);
    const own = new Store({ now: NOW });
    const archive = gated(reached ? counted(own, 'store', reached) : own, 'store', gate);
    const undo = gateDatabase(gate);
    try {
      return await save(port, archive).catch(() => undefined);
    } finally {
      undo();
      own.close();
    }
  }

  it('passes the gate with every call to browser and archive', async () => {
    const gate = new Gate();
    const reached: string[] = [];
    expect(await killed(gate, reached)).toBeDefined();
    expect(gate.passed.filter((name) => !name.startsWith('idb.')).sort()).toEqual([...reached].sort());
    for (const part of [
      'port.picture',
      'port.paint',
      'port.inject',
      'port.call',
      'port.session.get',
      'store.save',
      'idb.kept.add',
      'idb.blobs.add',
      'idb.links.add',
    ])
      expect(gate.passed.some((name) => name === part || name.startsWith(part))).toBe(true);
  });

  it('at any call leaves nothing lost, nothing half, and the second asking completes it', async () => {
    const dry = new Gate();
    await store.save(await capture('capture-old', { picture: 'old' }));
    await killed(dry);
    const points = dry.passed.length;
    expect(points).toBeGreaterThan(30);
    const told = { lost: 0, half: 0, whole: 0, none: 0 };
    for (const when of ['before', 'after'] satisfies When[]) {
      for (let at = 1; at <= points; at++) {
        store.close();
        await Dexie.delete(DATABASE_NAME);
        await store.save(await capture('capture-old', { picture: 'old' }));
        store.close();
        await killed(new Gate(at, when));
        const after = await verifyAll(store);
        if ((await verifyCapture(store, 'capture-old')).state !== 'whole') told.lost += 1;
        const state = (await verifyCapture(store, 'capture-new')).state;
        if (after.differing.length > 0 || after.chains.some((chain) => chain.faults.length > 0) || state === 'differs') told.half += 1;
        told[state === 'whole' ? 'whole' : 'none'] += 1;
        await save(browserWith());
        expect((await verifyAll(store)).differing).toEqual([]);
        expect((await verifyCapture(store, 'capture-new')).state).toBe('whole');
      }
    }
    console.log(
      `${points} failpoints, before and after each: ${told.lost} lost, ${told.half} half, ${told.whole} whole, ${told.none} not there.`,
    );
    expect(told).toMatchObject({ lost: 0, half: 0 });
    expect(told.whole).toBeGreaterThan(0);
    expect(told.none).toBeGreaterThan(points);
  }, 120_000);
});
