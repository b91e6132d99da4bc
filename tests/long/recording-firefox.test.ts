/** The recorded visit of tests/e2e/extension-recording in Firefox ESR: the same steps and presses, seals that hold, a changed byte named. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server';
import type { RecordingNow } from '../../lib/model/messages';
import { until } from '../support/extension-pages';
import { FIREFOX, type Firefox, type FirefoxPage, startFirefox } from '../support/firefox';
import { type EvidenceInPage, evidenceCode, JOIN, KILLS, LEAVE, type Walker, walkJoin, walkLeave } from '../support/recorded';

type Answer<K extends keyof EvidenceInPage> = Awaited<ReturnType<EvidenceInPage[K]>>;

describe.skipIf(!existsSync(FIREFOX))('a recorded visit in Firefox (skipped where it is not installed)', () => {
  let demo: Demo;
  let firefox: Firefox;
  let own: FirefoxPage;
  const finished: boolean[] = [];

  beforeAll(async () => {
    demo = await startDemo();
    firefox = await startFirefox();
    await firefox.grantAll();
    own = await firefox.own('welcome.html');
    await until(() => own.evaluate<boolean>(`!!document.querySelector('input[value=all]')`), Boolean);
    await own.evaluate(`(() => { ${await evidenceCode()}; return true; })()`);
  });
  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  const ask = (message: object) => own.evaluate<{ state?: string }>(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  const evidence = <K extends keyof EvidenceInPage>(what: K) => own.evaluate<Answer<K>>(`evidence.${what}()`);
  const now = () =>
    own.evaluate<(RecordingNow & { step?: { capture?: string } }) | null>(
      `browser.storage.session.get('recording').then((all) => all.recording ?? null)`,
    );

  async function record(from: string, walk: (walker: Walker) => Promise<void>): Promise<void> {
    const page = await firefox.page();
    const address = `${demo.shop}${from}`;
    await page.goto(address);
    const tabId = await own.evaluate<number>(
      `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(address)}).id)`,
    );
    expect(await ask({ type: 'record-start', tabId })).toMatchObject({ state: 'recording' });
    await walk({
      press: (selector) => page.click(selector),
      steps: async (count) => {
        await until(now, (one) => one?.steps === count && one.step?.capture !== undefined, 60_000);
      },
    });
    await ask({ type: 'record-stop' });
    await page.close();
  }

  it('has the same steps and presses as in Chromium', async () => {
    await record(JOIN.from, walkJoin);
    await record(LEAVE.from, walkLeave);
    const flows = await evidence('flows');
    expect(flows.map(({ flow }) => ({ purpose: flow.purpose, state: flow.state, steps: flow.steps, clicks: flow.clicks }))).toEqual([
      { purpose: 'join', state: 'ended', steps: JOIN.steps, clicks: JOIN.clicks },
      { purpose: 'leave', state: 'ended', steps: LEAVE.steps, clicks: LEAVE.clicks },
    ]);
  });

  it.each(KILLS)('a save whose event page is ended after %i ms is whole or not there, and the same order again makes one', async (ms) => {
    const page = await firefox.page();
    const address = `${demo.shop}/join`;
    await page.goto(address);
    const tabId = await own.evaluate<number>(
      `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(address)}).id)`,
    );
    const id = `killed-after-${ms}`;
    const order = { type: 'save', tabId, id };
    await own.evaluate(`void browser.runtime.sendMessage(${JSON.stringify(order)}).catch(() => undefined)`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await firefox.killWorker();
    finished.push((await evidence('ids')).includes(id));
    expect(await evidence('wrong')).toEqual([]);
    expect(await ask(order)).toMatchObject({ state: 'saved' });
    expect((await evidence('ids')).filter((one) => one === id)).toEqual([id]);
    expect(await evidence('wrong')).toEqual([]);
    await page.close();
  });

  it('was ended before it was done at least once, or this would prove nothing', () => expect(finished).toContain(false));

  it('verifies, and names the part in which one byte was changed', async () => {
    expect(await evidence('wrong')).toEqual([]);
    const { capture, part } = await evidence('spoil');
    expect(await evidence('wrong')).toEqual([`${capture} part-changed ${part}`]);
  });
});
