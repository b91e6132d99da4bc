/** Joining and leaving the demo shop, recorded by the shipped package in Chromium: steps, presses, seals, and a byte that was changed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server';
import { t } from '../../lib/i18n/every';
import type { RecordAnswer, RecordingNow } from '../../lib/model/messages';
import { hashOf } from '../../lib/model/routes';
import { type Extension, startExtension } from '../support/extension';
import { badgeOf, chooseMode, says, until } from '../support/extension-pages';
import { type EvidenceInPage, evidenceCode, JOIN, KILLS, LEAVE, type Walker, walkJoin, walkLeave } from '../support/recorded';

declare const evidence: EvidenceInPage;
/** As much of the extension APIs as these tests call inside its own pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  readonly tabs: { query(what: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
};

describe('a recorded visit', () => {
  let demo: Demo;
  let extension: Extension;
  let own: Page;

  beforeAll(async () => {
    demo = await startDemo();
    extension = await startExtension({ grant: true });
    await chooseMode(extension, 'all');
    own = await extension.own('welcome.html');
    await own.evaluate(await evidenceCode());
  });
  afterAll(async () => {
    await extension?.close();
    await demo?.close();
  });

  const ask = <T>(message: object) => own.evaluate((one) => chrome.runtime.sendMessage(one), message) as Promise<T>;
  const now = () =>
    own.evaluate(() => chrome.storage.session.get('recording').then((all) => all.recording as RecordingNow | undefined)) as Promise<
      (RecordingNow & { readonly step?: { readonly capture?: string } }) | undefined
    >;

  function walker(page: Page): Walker {
    return {
      press: async (selector) => {
        await page.bringToFront();
        await page.click(selector);
      },
      // A step is whole with its capture; a person is slower than the camera.
      steps: async (count) => {
        await until(now, (one) => one?.steps === count && one.step?.capture !== undefined, 30_000);
      },
    };
  }

  async function record(from: string, walk: (walker: Walker) => Promise<void>): Promise<void> {
    const page = await extension.browser.newPage();
    await page.goto(`${demo.shop}${from}`);
    const tabId = await own.evaluate(
      (url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id ?? -1),
      page.url(),
    );
    await page.bringToFront();
    expect(await ask<RecordAnswer>({ type: 'record-start', tabId })).toMatchObject({ state: 'recording' });
    await walk(walker(page));
    expect((await badgeOf(extension, page)).text).toMatch(/^●/);
    await ask({ type: 'record-stop' });
    expect((await badgeOf(extension, page)).text).not.toMatch(/^●/);
    await page.close();
  }

  it('has the steps and presses that were made, and joins what was recorded into joining and leaving', async () => {
    await ask({ type: 'keep-agreed', origin: demo.shop, on: true });
    await record(JOIN.from, walkJoin);
    await ask({ type: 'keep-agreed', origin: demo.shop, on: false });
    await record(LEAVE.from, walkLeave);
    const flows = await own.evaluate(() => evidence.flows());
    expect(flows.map(({ flow }) => ({ purpose: flow.purpose, state: flow.state, steps: flow.steps, clicks: flow.clicks }))).toEqual([
      { purpose: 'join', state: 'ended', steps: JOIN.steps, clicks: JOIN.clicks },
      { purpose: 'leave', state: 'ended', steps: LEAVE.steps, clicks: LEAVE.clicks },
    ]);
    expect(flows.map(({ flow }) => flow.seals.length)).toEqual([JOIN.steps, LEAVE.steps]);
    expect(flows[1]?.flow.reconfirmations).toBeGreaterThan(0);
    // The same on the strip of the dashboard, side by side.
    const board = await extension.own(`dashboard.html${hashOf({ page: 'flows', site: demo.shop })}`);
    await says(board, t('ko', 'flows.lane.leave', { n: LEAVE.steps }));
    const strips = await board.$$eval('section:has(.lane)', (all) =>
      all.map((one) => ({ words: (one as HTMLElement).innerText, tiles: one.querySelectorAll('.tile-step').length })),
    );
    for (const [at, [name, walk]] of (
      [
        ['join', JOIN],
        ['leave', LEAVE],
      ] as const
    ).entries()) {
      expect(strips[at]?.tiles).toBe(walk.steps);
      expect(strips[at]?.words).toContain(t('ko', `flows.lane.${name}`, { n: walk.steps }));
      expect(strips[at]?.words).toContain(t('ko', 'flows.clicks', { n: walk.clicks }));
    }
    await board.close();
  });

  it('leaves what was agreed to where that was turned on: the ticks of the moment, the words, the notices', async () => {
    const agreed = await own.evaluate(() => evidence.agreed());
    expect(agreed).toHaveLength(1);
    const [record] = agreed;
    expect(record).toMatchObject({ origin: demo.shop, url: `${demo.shop}/join`, submit: '가입하기' });
    const ticks = record?.choices.filter((one) => !one.agreeAll).map((one) => [one.requirement, one.state]);
    expect(ticks?.filter(([requirement]) => requirement === 'mandatory').map(([, state]) => state)).toEqual(['on', 'on', 'on', 'on']);
    expect(ticks?.filter(([requirement]) => requirement === 'optional').every(([, state]) => state === 'off')).toBe(true);
    expect(record?.notices.map((one) => one.kind)).toEqual(expect.arrayContaining(['third-party', 'overseas']));
  });

  it('verifies, and names the part in which one byte was changed', async () => {
    expect(await own.evaluate(() => evidence.wrong())).toEqual([]);
    const { capture, part } = await own.evaluate(() => evidence.spoil());
    expect(await own.evaluate(() => evidence.wrong())).toEqual([`${capture} part-changed ${part}`]);
  });
});

describe('a save whose worker is killed', () => {
  let demo: Demo;
  let extension: Extension;
  let own: Page;
  let tabId: number;
  const finished: boolean[] = [];

  beforeAll(async () => {
    demo = await startDemo();
    extension = await startExtension({ grant: true });
    await chooseMode(extension, 'all');
    const page = await extension.browser.newPage();
    await page.goto(`${demo.shop}/join`);
    own = await extension.own('welcome.html');
    await own.evaluate(await evidenceCode());
    tabId = await own.evaluate((url) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id ?? -1), page.url());
    await page.bringToFront();
  });
  afterAll(async () => {
    await extension?.close();
    await demo?.close();
  });

  it.each(KILLS)('after %i ms is whole or not there, and the same order again makes one', async (ms) => {
    const id = `killed-after-${ms}`;
    const order = { type: 'save', tabId, id };
    // The answer dies with the worker.
    await own.evaluate((one) => void chrome.runtime.sendMessage(one).catch(() => undefined), order);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await extension.killWorker();
    finished.push((await own.evaluate(() => evidence.ids())).includes(id));
    expect(await own.evaluate(() => evidence.wrong())).toEqual([]);
    expect(await own.evaluate((one) => chrome.runtime.sendMessage(one), order)).toMatchObject({ state: 'saved' });
    expect((await own.evaluate(() => evidence.ids())).filter((one) => one === id)).toEqual([id]);
    expect(await own.evaluate(() => evidence.wrong())).toEqual([]);
  });

  it('was killed before it was done at least once, or this would prove nothing', () => expect(finished).toContain(false));
});
