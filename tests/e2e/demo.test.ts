/** The demo's screens: what stands around them, what their buttons do, and that the engine gives the answers of demo/expected.json. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium, type OpenedPage } from '../../cli/chromium';
import { look } from '../../cli/look';
import { type Answer, answersIn, answersOf } from '../../demo/expected';
import { SCREENS, type Screen } from '../../demo/screens';
import { SELLER_COUNT, sellerName } from '../../demo/sellers';
import { type Demo, startDemo } from '../../demo/server';
import { inspect } from '../../lib/engine/inspect';
import { FLAGS } from '../../lib/model/vocabulary';

let demo: Demo;
let browser: Chromium;
const table: { readonly id: string; readonly answers: readonly Answer[] }[] = [];

beforeAll(async () => {
  demo = await startDemo();
  browser = await Chromium.start();
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
  if (table.length > 0) console.log(drawn());
});

const open = (path: string): Promise<OpenedPage> => browser.openPage(demo.shop + path, { online: true, locale: 'ko-KR' });

/** Flags down, screens across: F finding, · clear, ? cannot tell, ! where it differs from what was wanted. */
function drawn(): string {
  const mark = { finding: 'F', clear: '·', 'cannot-tell': '?', none: '-' };
  const head = `${''.padEnd(28)}${table.map(({ id }) => id.padEnd(4)).join('')}`;
  const rows = FLAGS.map((flag, at) => {
    const cells = table.map(({ answers }) => {
      const answer = answers[at];
      return answer ? `${mark[answer.got]}${answer.right ? ' ' : '!'}`.padEnd(4) : ''.padEnd(4);
    });
    return flag.padEnd(28) + cells.join('');
  });
  return ['', head, ...rows, ''].join('\n');
}

describe('the answers', () => {
  it.each(SCREENS.map((screen): [string, Screen] => [`${screen.id} ${screen.title.en}`, screen]))('%s', async (_, screen) => {
    const expected = answersOf(screen.id);
    expect(Object.keys(expected.flags)).toEqual([...FLAGS]);
    const { page, close } = await browser.openPage(demo.address(screen), { online: true, locale: 'ko-KR' });
    const report = inspect(await look(page), { input: screen.id });
    await close();
    const answers = answersIn(report, expected);
    table.push({ id: screen.id, answers });
    expect(answers.filter((one) => !one.right)).toEqual([]);
    if (expected.silent) expect(report.findings.filter((one) => one.verdict === 'finding')).toEqual([]);
    if (expected.recipientCount) expect(report.notices.map((one) => one.recipientCount)).toContain(expected.recipientCount);
  });

  it.each([1, 2, 3, 5, 6, 7])('step %i of leaving is obstructed as well', async (step) => {
    const { page, close } = await open(`/leave/steps/${step}`);
    const report = inspect(await look(page));
    await close();
    expect(report.findings.filter((one) => one.rule === 'deletion-obstructed').map((one) => one.verdict)).toContain('finding');
  });
});

describe('the screens', () => {
  it('are marked as a reconstruction, and nothing of them reaches past this machine', async () => {
    for (const screen of SCREENS) {
      const response = await fetch(demo.address(screen));
      const html = await response.text();
      expect(html, screen.id).toMatch(/<aside class="recon" aria-label="재구성"><p><b>재구성<\/b>/);
      expect(html.replaceAll(demo.shop, '').replaceAll(demo.provider, ''), screen.id).not.toMatch(/(?:src|href|action)="https?:/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
    expect(new URL(demo.shop).hostname).toBe('127.0.0.1');
    expect(demo.provider).not.toBe(demo.shop);
  });

  it('keep the button off until every required box is ticked; agree-all ticks the optional one, and one box cleared clears it', async () => {
    const { page, close } = await open('/join');
    const button = page.getByRole('button', { name: '가입하기' });
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(6);
    for (const at of [1, 2, 3, 4]) {
      expect(await button.isDisabled()).toBe(true);
      await boxes.nth(at).check();
    }
    expect(await button.isEnabled()).toBe(true);
    await boxes.nth(5).check();
    expect(await boxes.nth(0).isChecked(), 'one by one does not set agree-all').toBe(false);
    await boxes.nth(0).check();
    await boxes.nth(5).uncheck();
    expect(await boxes.nth(0).isChecked()).toBe(false);
    expect(await button.isEnabled()).toBe(true);
    await button.click();
    expect(new URL(page.url()).pathname).toBe('/join/done');
    await close();
  });

  it('demand the typed phrase and a reason before the account goes', async () => {
    const { page, close } = await open('/leave/english');
    const button = page.getByRole('button', { name: 'Deactivate My Account' });
    await page.getByLabel('Please tell us why').selectOption({ index: 1 });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('To continue').fill('Deactivate my account');
    expect(await button.isEnabled()).toBe(true);
    await close();
  });

  it('lead through all seven steps', async () => {
    const { page, close } = await open('/leave/steps/1');
    for (let step = 1; step < 7; step++) {
      const onward = page.getByRole('link', { name: /다음 단계|탈퇴 계속하기/ }).or(page.getByRole('button', { name: '다음 단계' }));
      await onward.click();
      expect(new URL(page.url()).pathname).toBe(`/leave/steps/${step + 1}`);
    }
    await page.getByRole('button', { name: '회원 탈퇴' }).click();
    expect(new URL(page.url()).pathname).toBe('/leave/done');
    await close();
  });

  it('show any of 188,432 sellers while holding few of them', async () => {
    const { page, close } = await open('/privacy/sellers');
    await page.locator('.list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.getByRole('cell', { name: sellerName(SELLER_COUNT - 1), exact: true }).waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(100);
    await close();
  });

  it('give every seller a name of its own', () => {
    expect(new Set(Array.from({ length: SELLER_COUNT }, (_, at) => sellerName(at))).size).toBe(SELLER_COUNT);
  });

  it.each([360, 1280])('fit into %i px', async (width) => {
    const { page, close } = await open('/');
    await page.setViewportSize({ width, height: 800 });
    for (const screen of SCREENS) {
      await page.goto(demo.address(screen));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen.id).toBeLessThanOrEqual(0);
    }
    await close();
  });
});
