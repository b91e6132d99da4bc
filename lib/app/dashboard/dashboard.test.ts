import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../../../tests/support/captures';
import { FakeBrowser } from '../../browser/fake';
import { hashOf, type Route, routeOf } from '../../model/routes';
import { Store } from '../../store';
import { DATABASE_NAME } from '../../store/database';
import { SAMPLE_ID, saveSample } from '../sample';
import { dashboardModel, type Screen } from '.';
import { siteOf } from './settings';

describe('addresses of pages', () => {
  it.each<Route>([
    { page: 'captures', filter: {} },
    {
      page: 'captures',
      filter: { site: 'https://shop.example:444', kind: 'signup', rule: 'rrn-at-signup', days: 30, text: '약관 & 동의' },
    },
    { page: 'capture', id: 'capture-1' },
    { page: 'flows' },
    { page: 'flows', site: 'https://shop.example' },
    { page: 'export' },
    { page: 'export', ids: ['capture-1', 'capture-2'] },
    { page: 'import' },
    { page: 'settings' },
  ])('%o come back as they were written', (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it('that are none lead to the list', () => {
    for (const hash of ['', '#', '#/nowhere', '#/%E0%A4%A', '#/captures?days=many'])
      expect(routeOf(hash)).toEqual({ page: 'captures', filter: {} });
  });
});

it.each([
  ['shop.example', 'https://shop.example'],
  [' https://m.shop.example/join?a=1 ', 'https://m.shop.example'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['shop', ''],
  ['javascript:alert(1)', ''],
  ['', ''],
])('a person who types %s means %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

describe('the pages', () => {
  let store: Store;
  let port: FakeBrowser;
  let screens: Screen[];
  let hashes: string[];
  const last = () => screens.at(-1);

  const open = async (hash: string) => {
    const model = dashboardModel(
      port,
      store,
      {
        now: () => new Date('2026-06-01T00:00:00.000Z'),
        id: () => 'fresh-id-1',
        go: (to) => void hashes.push(to),
        address: () => 'blob:picture',
        release: () => undefined,
        copy: async () => undefined,
        sink: async () => undefined,
        plainPicture: async (picture) => picture,
      },
      (_, screen) => void screens.push(screen),
    );
    await model.open(hash);
  };

  beforeEach(() => {
    store = new Store();
    port = new FakeBrowser();
    screens = [];
    hashes = [];
  });
  afterEach(async () => {
    store.close();
    await Dexie.delete(DATABASE_NAME);
  });

  it('list what fits the address alone', async () => {
    await store.save(await capture('capture-a', { origin: 'https://a.example', consent: 'a' }));
    await store.save(await capture('capture-b', { origin: 'https://b.example', consent: 'b' }));
    await open('#/captures?site=https://b.example');
    const screen = last();
    expect(screen?.page === 'captures' && screen.state.rows.map((kept) => kept.row.id)).toEqual(['capture-b']);
    expect(screen?.page === 'captures' && screen.state.total).toBe(1);
  });

  it('tell a deleted capture from one that never was', async () => {
    await store.save(await capture('capture-a'));
    await store.remove(['capture-a']);
    await open('#/captures/capture-a');
    expect(last()?.state).toMatchObject({ absent: { why: 'deleted', tombstone: { id: 'capture-a' } } });
    await open('#/captures/capture-b');
    expect(last()?.state).toMatchObject({ absent: { why: 'unknown' } });
  });

  it('show the sample with findings, boxes on its picture and whole hashes; loading it twice is loading it once', async () => {
    await saveSample(port, store, new Date('2026-05-01T00:00:00.000Z'));
    await saveSample(port, store, new Date('2026-05-02T00:00:00.000Z'));
    expect(await store.count()).toBe(1);
    await open(`#/captures/${SAMPLE_ID}`);
    const screen = last();
    if (screen?.page !== 'capture' || !screen.state.here) throw new Error('The sample did not open.');
    expect(screen.state.here.findings.length).toBeGreaterThan(3);
    expect(screen.state.here.boxes.length).toBeGreaterThan(0);
    screen.act.verify();
    const verified = () => {
      const now = last();
      return now?.page === 'capture' ? now.state.here?.verified?.state : undefined;
    };
    await expect.poll(verified).toBe('whole');
  });
});
