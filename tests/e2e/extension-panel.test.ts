/** The side panel of the shipped package in Chromium: the real one beside a page, and as a plain tab by keyboard alone. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { type Extension, overlayOf, startExtension } from '../support/extension';
import { badgeOf, chooseMode, findingsIn, panelFor, pressIn, says, storedCaptures, until } from '../support/extension-pages';
import { type Beside, SIDE_BY_SIDE } from '../support/side-by-side';

let demo: Demo;
let extension: Extension;
let files: string;

const screen = (id: string): Screen => {
  const found = SCREENS.find((one) => one.id === id);
  if (!found) throw new Error(`The demo has no screen ${id}.`);
  return found;
};

async function openScreen(id: string): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(demo.address(screen(id)));
  return page;
}

beforeAll(async () => {
  demo = await startDemo();
  extension = await startExtension({ grant: true });
  files = await mkdtemp(path.join(tmpdir(), 'consent-inspector-files-'));
  await chooseMode(extension, 'all');
  const session = await extension.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: files });
});

afterAll(async () => {
  await extension?.close();
  await demo?.close();
  if (files) await rm(files, { recursive: true, force: true });
});

const titleOf = (panel: Page) => panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');

describe('beside the page, as in Firefox', () => {
  let page: Page;
  let panel: Page;
  const beside: Beside = {
    locale: 'ko',
    async open(id) {
      page ??= await extension.browser.newPage();
      await page.goto(demo.address(screen(id)));
      await page.bringToFront();
      panel ??= await extension.panel(page);
    },
    badge: async () => (await badgeOf(extension, page)).text,
    panel: <T>(expression: string) => panel.evaluate(expression) as Promise<T>,
    page: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    drawn: async () => {
      const { boxes, card } = await overlayOf(page);
      return { boxes: boxes.length, card };
    },
    stored: async () => (await storedCaptures(extension)).map((one) => one.parts.map(({ kind }) => kind)),
  };
  afterAll(async () => {
    await panel?.close();
    await page?.close();
  });

  it.each(SIDE_BY_SIDE)('$what', ({ check }) => check(beside));
});

describe('the real side panel', () => {
  it('lists what the popup counts, goes with the tab in front, and works after the worker died', async () => {
    const page = await openScreen('A');
    const popup = await extension.press(page);
    const { total } = await findingsIn(popup);
    await popup.close();
    const panel = await extension.panel(page);
    const { shown } = await findingsIn(panel);
    expect(shown).toHaveLength(total);

    await extension.killWorker();
    await pressIn(panel, '#tab-notice');
    await says(panel, '8가지 가운데');
    expect(await panel.$$('.check')).toHaveLength(8);
    await pressIn(panel, '.check .btn');
    await until(
      () => overlayOf(page),
      (one) => one.boxes.length === 1 && one.card !== '',
    );

    const other = await openScreen('D');
    await until(
      () => titleOf(panel),
      (title) => title.includes('탈퇴를 어렵게 하는 점'),
      20_000,
    );
    await pressIn(panel, '#tab-next');
    await says(panel, '탈퇴에 쓰이는 말');
    expect(await panel.evaluate(() => document.body.innerText)).toContain('Deactivate');
    await other.close();
    await page.close();
    await panel.close();
  });

  it('says that the screen changed, and exchanges nothing before it is asked to', async () => {
    const page = await openScreen('A');
    const panel = await panelFor(extension, page);
    const before = await findingsIn(panel);
    await page.bringToFront();
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('form label')) box.remove();
    });
    await says(panel, '화면이 바뀌었습니다');
    expect((await findingsIn(panel)).total).toBe(before.total);
    await pressIn(panel, '.stale button');
    await until(
      () => titleOf(panel),
      (title) => !title.includes(`${before.total}개`),
      20_000,
    );
    await panel.close();
    await page.close();
  });
});

describe('by keyboard alone', () => {
  /** Presses Tab until the focus is where it should be. */
  async function tabTo(panel: Page, wanted: string): Promise<void> {
    for (let at = 0; at < 120; at++) {
      const here = await panel.evaluate((words) => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return false;
        const label = element.closest('label')?.textContent ?? '';
        return `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''} ${label}`.includes(words);
      }, wanted);
      if (here) return;
      await panel.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to '${wanted}'.`);
  }

  it('a finding is shown on the page, a letter written and kept, a capture saved, and everything deleted', async () => {
    const page = await openScreen('A');
    const panel = await panelFor(extension, page);
    await findingsIn(panel);

    await tabTo(panel, '화면에서 보기');
    await panel.keyboard.press('Enter');
    await until(
      () => overlayOf(page),
      (one) => one.card !== '',
    );
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(
      () => overlayOf(page),
      (one) => one.card === '',
    );

    await panel.bringToFront();
    await panel.focus('#tab-screen');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('ArrowRight');
    await says(panel, '가입한 뒤에');
    await tabTo(panel, '쇼핑몰에 보낼 글');
    await panel.keyboard.press('Enter');
    await says(panel, '개인정보 보호책임자 귀하');
    await tabTo(panel, '.txt 저장');
    await panel.keyboard.press('Enter');
    const [name] = await until(
      () => readdir(files).then((all) => all.filter((one) => one.endsWith('.txt'))),
      (all) => all.length === 1,
    );
    expect(name).toMatch(/^request-127\.0\.0\.1.*\.ko\.txt$/);
    const letter = await readFile(path.join(files, name as string), 'utf8');
    expect(letter).toMatch(/^제목: 개인정보 제공 내역 열람/);
    expect(letter).toContain('성명: ____');
    expect(letter).not.toMatch(/[{}]|undefined/);

    await panel.focus('#tab-next');
    await tabTo(panel, '증거 저장');
    await panel.keyboard.press('Enter');
    await says(panel, '증거를 저장했습니다');
    const kept = await storedCaptures(extension);
    expect(kept.length).toBeGreaterThan(0);

    await tabTo(panel, '설정');
    await panel.keyboard.press('Enter');
    const target = await extension.browser.waitForTarget((one) => one.url().endsWith('dashboard.html#/settings'), { timeout: 20_000 });
    const settings = await target.asPage();
    await settings.bringToFront();
    await says(settings, `기록 ${kept.length}건`);
    await tabTo(settings, '기록 모두 지우기…');
    await settings.keyboard.press('Enter');
    await says(settings, '되돌릴 수 없습니다');
    await tabTo(settings, '기록 수');
    await settings.keyboard.type(`${kept.length}`);
    await tabTo(settings, '모두 지우기');
    await settings.keyboard.press('Enter');
    await says(settings, '모든 기록을 지웠습니다');
    expect(await storedCaptures(extension)).toEqual([]);
    await settings.close();
    await panel.close();
    await page.close();
  });

  it("'this is wrong' is read before it is written, and holds the masked page", async () => {
    const page = await openScreen('A');
    const panel = await panelFor(extension, page);
    await findingsIn(panel);
    await tabTo(panel, '결과가 잘못되었나요?');
    await panel.keyboard.press('Enter');
    await says(panel, '파일에 들어가는 것');
    await tabTo(panel, '무엇이 잘못되었나요');
    await panel.keyboard.type('The third box is optional.');
    await tabTo(panel, '파일로 저장');
    await panel.keyboard.press('Enter');
    const [name] = await until(
      () => readdir(files).then((all) => all.filter((one) => one.endsWith('.json'))),
      (all) => all.length === 1,
    );
    const file = JSON.parse(await readFile(path.join(files, name as string), 'utf8')) as Record<string, unknown>;
    expect(file).toMatchObject({ format: 'consent-inspector-remark', version: 1, remark: 'The third box is optional.', input: demo.shop });
    expect(file).toHaveProperty('snapshot.texts');
    expect(file).toHaveProperty('report.findings');
    await panel.close();
    await page.close();
  });
});
