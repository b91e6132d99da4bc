/** The shipped package in Chromium on the demo: told without asking, shown on the page, kept through a killed worker and a restart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../demo/screens';
import { type Demo, startDemo } from '../../demo/server';
import { cardHeard, type Extension, overlayOf, startExtension, textOf } from '../support/extension';
import { allFindings, badgeOf, chooseMode, findingsIn, pressIn, says, storedCaptures, until } from '../support/extension-pages';

let demo: Demo;
let extension: Extension;

const screen = (id: string): Screen => {
  const found = SCREENS.find((one) => one.id === id);
  if (!found) throw new Error(`The demo has no screen ${id}.`);
  return found;
};

async function openScreen(id: string) {
  const page = await extension.browser.newPage();
  await page.goto(demo.address(screen(id)));
  return page;
}

beforeAll(async () => {
  demo = await startDemo();
  extension = await startExtension({ grant: true });
  await chooseMode(extension, 'all');
});

afterAll(async () => {
  await extension?.close();
  await demo?.close();
});

describe('demo A', () => {
  it('is told on the badge without a click, by number, icon and words', async () => {
    const page = await openScreen('A');
    const badge = await until(
      () => badgeOf(extension, page),
      (one) => one.text !== '',
    );
    const popup = await extension.press(page);
    const findings = await findingsIn(popup);
    expect(Number(badge.text)).toBe(findings.total);
    expect(badge.title).toMatch(/확인됨 \d+, 확인 필요 \d+/);
    await page.close();
  });

  it('lists at most three findings, each with words that stand on the page', async () => {
    const page = await openScreen('A');
    const popup = await extension.press(page);
    const { shown } = await findingsIn(popup);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(3);
    const words = (await page.evaluate(() => document.body.textContent ?? '')).replace(/\s+/g, '');
    for (const { quote } of shown) expect(words).toContain(quote.replace(/[“”\s]/g, ''));
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(560);
    await page.close();
  });

  it("outlines the right control on 'show on page', and leaves the page's own nodes alone", async () => {
    const page = await openScreen('A');
    const before = await page.evaluate(() => document.body.outerHTML);
    const popup = await extension.press(page);
    const { shown } = await findingsIn(popup);
    const overseas = shown.findIndex((one) => /해외/.test(one.title));
    expect(overseas).toBeGreaterThanOrEqual(0);
    await popup.evaluate((at) => document.querySelectorAll<HTMLButtonElement>('.finding')[at]?.querySelector('button')?.click(), overseas);
    const drawn = await until(
      () => overlayOf(page),
      (one) => one.card !== '',
    );
    expect(drawn.card).toContain('해외');
    // The control that the finding is about, found by its words and by nothing of ours.
    const control = await page.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) => /해외 ?이전/.test(one.textContent ?? ''));
      const input = (label?.control ?? label?.querySelector('input'))?.getBoundingClientRect();
      return input && { x: input.x + input.width / 2, y: input.y + input.height / 2 };
    });
    const box = drawn.boxes[drawn.open];
    if (!box || !control) throw new Error(`No box or no control: ${JSON.stringify({ drawn, control })}`);
    expect(control.x > box.x && control.x < box.x + box.width).toBe(true);
    expect(control.y > box.y && control.y < box.y + box.height).toBe(true);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

    // What a screen reader is given, and where the keys lead: from the way on, back over the way back to closing.
    const heard = await cardHeard(page);
    expect(heard.name).toBe(shown[overseas]?.title);
    expect(heard.controls).toEqual(['닫기', '이전', '다음']);
    const stops = [heard.focused];
    for (let back = 0; back < 2; back++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      stops.push((await cardHeard(page)).focused);
    }
    expect(stops).toEqual(['다음', '이전', '닫기']);
    await page.keyboard.press('Escape');
    const closed = await until(
      () => cardHeard(page),
      ({ name }) => name === '',
    );
    expect(closed.focused).toContain(shown[overseas]?.title);
    await page.keyboard.press('Escape');
    await until(
      () => overlayOf(page),
      (one) => one.boxes.length === 0,
    );
    await page.close();
  });

  it('keeps a capture through a killed worker and a restarted browser', async () => {
    const page = await openScreen('A');
    const popup = await extension.press(page);
    await findingsIn(popup);
    await extension.killWorker();
    await pressIn(popup, '.actions .primary');
    expect(await says(popup, '증거를 저장했습니다')).not.toContain('화면 사진 없이');
    await extension.killWorker();
    const kept = await storedCaptures(extension);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ origin: demo.shop, url: `${demo.shop}${screen('A').path}` });
    expect(kept[0]?.parts.map((part) => part.kind)).toContain('picture');
    await page.close();

    extension = await extension.restart();
    expect(await storedCaptures(extension)).toEqual(kept);
    const again = await openScreen('A');
    await until(
      () => badgeOf(extension, again),
      (one) => one.text !== '',
    );
    expect(await textOf(await popupWith(again, '저장됨'))).toContain('저장됨 1건');
    await again.close();
  });
});

async function popupWith(page: Awaited<ReturnType<typeof openScreen>>, words: string) {
  const popup = await extension.press(page);
  await says(popup, words);
  return popup;
}

describe('the same terms in frames', () => {
  it('give the findings of demo A', async () => {
    const plain = await openScreen('A');
    const framed = await openScreen('AF');
    const one = await allFindings(extension, plain);
    const other = await allFindings(extension, framed);
    expect(one.length).toBeGreaterThan(0);
    expect(other.map((finding) => finding.title).sort()).toEqual(one.map((finding) => finding.title).sort());
    await plain.close();
    await framed.close();
  });
});

describe('a site that is switched off', () => {
  it('is not looked at, says so, and can be switched on again', async () => {
    const page = await openScreen('A');
    const popup = await popupWith(page, '이 사이트에서 점검');
    await pressIn(popup, '.switch input');
    await says(popup, '이 사이트에서는 점검을 껐습니다');
    const other = await openScreen('A');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await badgeOf(extension, other)).text).toBe('');
    await other.close();
    const back = await popupWith(page, '이 사이트에서는 점검을 껐습니다');
    await pressIn(back, '.btn.primary');
    await says(back, '알고 동의해야 할 점');
    await page.close();
  });
});

describe('boxes that the person ticked before pressing the button', () => {
  it('are not taken for ticked at load', async () => {
    const page = await openScreen('A');
    // As in the mode 'only when I click': nothing of ours is in the page until the button is pressed.
    await chooseMode(extension, 'click');
    await page.reload();
    await page.bringToFront();
    await page.click('input[type=checkbox]');
    const popup = await extension.press(page);
    await says(popup, '알고 동의해야 할 점');
    const shown = await allFindings(extension, page);
    expect(shown.map((one) => one.title).join('\n')).not.toContain('처음부터 체크');
    await page.close();
    await chooseMode(extension, 'all');
  });
});
