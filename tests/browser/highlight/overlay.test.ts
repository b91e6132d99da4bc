/** The overlay: where it draws, what it leaves alone, and when it goes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOST, type Overlay, overlay } from '../../../lib/highlight';
import { type Box, boxOfElement, boxOfWords, cardPlace, pushApart } from '../../../lib/highlight/place';
import type { Mark, MarkOrder } from '../../../lib/model/messages';

let page: HTMLElement;
let drawn: Overlay;
let alive = true;
const elements: (Element | undefined)[] = [];

beforeEach(() => {
  alive = true;
  page = document.createElement('div');
  page.innerHTML = `<form><p style="height:300px"></p><label id="share"><input type="checkbox"> 제3자 제공 동의</label>
    <p id="notice">제공받는 자: 입점 판매자 등<br>보유 기간: 탈퇴 시까지</p><button type="submit">가입</button><p style="height:3000px"></p><input id="late" type="checkbox"></form>`;
  document.body.append(page);
  elements.length = 0;
  elements.push(
    page.querySelector('#share input') as Element,
    page.querySelector('#notice') as Element,
    page.querySelector('#late') as Element,
  );
  drawn = overlay({ element: (ref) => elements[ref], alive: () => alive });
});
afterEach(() => {
  drawn.unmark();
  page.remove();
  window.scrollTo(0, 0);
});

const mark = (n: number, ref: number, words?: string): Mark => ({
  n,
  ref,
  confidence: n === 2 ? 'review' : 'confirmed',
  ...(words ? { words } : {}),
  card: { title: `Title ${n}`, certainty: 'Confirmed', severity: 'serious', severityWord: 'Serious', quote: 'quoted' },
});
const order = (open: number, ...marks: Mark[]): MarkOrder => ({
  marks,
  open,
  total: marks.length,
  lang: 'en',
  words: { close: 'Close', previous: 'Previous', next: 'Next', disclaimer: 'No judgement.', open: 'Open', changed: 'It changed.' },
});
const hosts = () => document.querySelectorAll(HOST);
const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('the overlay', () => {
  it('stands outside the body, in a root that the page cannot open', () => {
    const before = document.body.innerHTML;
    expect(drawn.mark(order(1, mark(1, 0), mark(2, 1, '입점 판매자 등')))).toBe('drawn');
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(document.body.innerHTML).toBe(before);
  });

  it('is one, however often it is asked for', () => {
    drawn.mark(order(1, mark(1, 0)));
    drawn.mark(order(1, mark(1, 0)));
    overlay({ element: (ref) => elements[ref], alive: () => true }).mark(order(1, mark(1, 0)));
    expect(hosts()).toHaveLength(1);
    for (const host of hosts()) host.remove();
  });

  it('says that the part is gone instead of drawing somewhere', () => {
    elements[0]?.remove();
    expect(drawn.mark(order(1, mark(1, 0), mark(2, 1)))).toBe('gone');
    expect(hosts()).toHaveLength(0);
  });

  it('moves the page only for the card that was asked for', () => {
    drawn.mark(order(0, mark(1, 0), mark(3, 2)));
    expect(window.scrollY).toBe(0);
    drawn.mark(order(3, mark(1, 0), mark(3, 2)));
    expect(window.scrollY).toBeGreaterThan(0);
  });

  it('is not closed by a key that the page makes up', () => {
    drawn.mark(order(1, mark(1, 0)));
    press('Escape');
    expect(hosts()).toHaveLength(1);
  });

  it.each(['pagehide', 'beforeprint', 'popstate'])('goes on %s', (type) => {
    drawn.mark(order(1, mark(1, 0)));
    window.dispatchEvent(new Event(type));
    expect(hosts()).toHaveLength(0);
  });

  it('goes with its extension', async () => {
    drawn.mark(order(1, mark(1, 0)));
    alive = false;
    await expect.poll(() => hosts().length, { timeout: 3_000 }).toBe(0);
  });

  it('does not come back when the page took it away', async () => {
    drawn.mark(order(1, mark(1, 0)));
    hosts()[0]?.remove();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(hosts()).toHaveLength(0);
  });
});

describe('places', () => {
  it('a control is outlined together with its label', () => {
    const box = boxOfElement(elements[0] as Element) as Box;
    const label = (page.querySelector('#share') as Element).getBoundingClientRect();
    expect(box.width).toBeGreaterThanOrEqual(label.width);
  });

  it('a control that is drawn by its label is outlined there', () => {
    (elements[0] as HTMLElement).style.cssText = 'position:absolute;opacity:0;width:1px;height:1px';
    const label = (page.querySelector('#share') as Element).getBoundingClientRect();
    expect(boxOfElement(elements[0] as Element)).toMatchObject({ left: label.left, width: label.width });
  });

  it('words are outlined where they stand, across line breaks and spaces of the source', () => {
    const whole = (elements[1] as Element).getBoundingClientRect();
    const box = boxOfWords(elements[1] as Element, '입점 판매자 등') as Box;
    expect(box.width).toBeLessThan(whole.width);
    expect(box.height).toBeLessThan(whole.height);
  });

  it('words that are not there fall back to their element', () => {
    const whole = (elements[1] as Element).getBoundingClientRect();
    expect(boxOfWords(elements[1] as Element, '없는 말')).toMatchObject({ width: whole.width });
  });

  it('what is hidden has no place', () => {
    page.style.display = 'none';
    expect(boxOfElement(elements[0] as Element)).toBeUndefined();
    page.style.display = '';
  });

  it('flags are pushed apart and keep their order', () => {
    expect(pushApart([100, 110, 300, 105], 28, 0)).toEqual([100, 156, 300, 128]);
  });

  const view = { width: 1000, height: 700 };
  const card = { width: 320, height: 260 };
  const overlap = (at: { left: number; top: number }, other: Box) =>
    at.left < other.left + other.width &&
    at.left + card.width > other.left &&
    at.top < other.top + other.height &&
    at.top + card.height > other.top;

  it.each([
    ['left of the middle', { left: 100, top: 300, width: 300, height: 40 }],
    ['at the right edge', { left: 640, top: 300, width: 300, height: 40 }],
    ['at the top, full width', { left: 10, top: 5, width: 980, height: 40 }],
    ['at the bottom, full width', { left: 10, top: 640, width: 980, height: 40 }],
  ])('the card stands in the window and off the control: %s', (_, box) => {
    const submit = { left: 100, top: 400, width: 300, height: 50 };
    const at = cardPlace(box, card, view, [submit]);
    expect(overlap(at, box)).toBe(false);
    expect(overlap(at, submit)).toBe(false);
    expect(at.left).toBeGreaterThanOrEqual(0);
    expect(at.top + card.height).toBeLessThanOrEqual(view.height);
  });
});
