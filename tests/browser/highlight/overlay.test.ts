/** The overlay: where it draws, what it leaves alone, and when it goes. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { HOST, type Overlay, overlay } from '../../../lib/highlight';
import { type Box, boxOfElement, boxOfWords, cardPlace, pushApart, railOf } from '../../../lib/highlight/place';
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

/** The overlay's own root. Pages cannot have it; a test listens when it is made. */
let inside: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
beforeEach(() => {
  inside = undefined;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (this.localName === HOST) inside = root;
    return root;
  };
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
});
const part = <T extends Element = HTMLElement>(selector: string) => inside?.querySelector<T>(selector) ?? undefined;
const rectOf = (selector: string) => part(selector)?.getBoundingClientRect() as DOMRect;
const apart = (a: DOMRect, b: DOMRect) => a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

describe('flags', () => {
  const flag = { width: 44, height: 24 };
  const view = { width: 1000, height: 700 };

  it.each([
    ['with room on the left', { left: 200, top: 100, width: 300, height: 30 }],
    ['at the left edge', { left: 0, top: 100, width: 300, height: 30 }],
    ['over the whole width', { left: 0, top: 100, width: 1000, height: 30 }],
  ])('stand in the window, apart, and over nothing that is needed: %s', (_, box) => {
    const boxes = [box, { ...box, top: 135 }, { ...box, top: 140, left: box.left + 10 }];
    const free = [...boxes, { left: 0, top: 180, width: 1000, height: 50 }];
    const { left, tops } = railOf(boxes, flag, view, free, 28);
    const sorted = [...tops].sort((a, b) => a - b);
    for (let at = 1; at < sorted.length; at++) expect((sorted[at] as number) - (sorted[at - 1] as number)).toBeGreaterThanOrEqual(28);
    for (const top of tops) {
      for (const other of free) {
        const over = left < other.left + other.width && left + 44 > other.left && top < other.top + other.height && top + 24 > other.top;
        expect(over).toBe(false);
      }
    }
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + 44).toBeLessThanOrEqual(view.width);
  });

  it('never lie on the control or the button, drawn on the page', () => {
    page.style.marginInlineStart = '0';
    drawn.mark(order(0, mark(1, 0), mark(2, 1)));
    const keep = [...page.querySelectorAll('label, button')].map((one) => one.getBoundingClientRect());
    const flags = [...(inside?.querySelectorAll('.flag') ?? [])].map((one) => one.getBoundingClientRect());
    expect(flags).toHaveLength(2);
    for (const one of flags) for (const other of keep) expect(apart(one, other)).toBe(true);
    expect(apart(flags[0] as DOMRect, flags[1] as DOMRect)).toBe(true);
  });
});

describe('a small window', () => {
  it('leaves the card a strip that covers neither control nor button', () => {
    const box = { left: 10, top: 200, width: 340, height: 60 };
    const submit = { left: 10, top: 520, width: 340, height: 50 };
    const at = cardPlace(box, { width: 320, height: 300 }, { width: 360, height: 640 }, [submit]);
    const bottom = at.top + (at.most ?? 300);
    expect(at.most).toBeLessThan(300);
    expect(at.top >= box.top + box.height || bottom <= box.top).toBe(true);
    expect(bottom <= submit.top || at.top >= submit.top + submit.height).toBe(true);
  });
});

describe('a page that draws itself anew', () => {
  it('keeps its outline on the equal part that took the place of the old one', async () => {
    drawn.mark(order(1, mark(1, 0)));
    const fresh = page.cloneNode(true) as HTMLElement;
    (fresh.querySelector('p') as HTMLElement).style.height = '200px';
    page.replaceWith(fresh);
    page = fresh;
    const label = () => (page.querySelector('#share') as Element).getBoundingClientRect();
    await expect.poll(() => Math.round(rectOf('.box').top - label().top), { timeout: 3_000 }).toBe(-4);
    expect(part('.changed')?.hidden).toBe(true);
  });

  it('says on the card that the part is gone, and draws nothing in its place', async () => {
    drawn.mark(order(1, mark(1, 0), mark(2, 1)));
    elements[0]?.closest('label')?.remove();
    await expect.poll(() => part('.changed')?.hidden, { timeout: 3_000 }).toBe(false);
    expect(part('.card')?.textContent).toContain('It changed.');
    expect(getComputedStyle(part('.box') as Element).display).toBe('none');
  });
});

describe('over a modal dialog of the page', () => {
  it('the card can be reached, closes by Escape, and leaves the dialog open', async () => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<label><input type="checkbox"> 제3자 제공 동의</label><button>확인</button>';
    page.append(dialog);
    dialog.showModal();
    elements[0] = dialog.querySelector('input') as Element;
    drawn.mark(order(1, mark(1, 0)));
    const close = part<HTMLButtonElement>('.close') as HTMLButtonElement;
    expect(inside?.activeElement).toBe(close);
    const { x, y, width, height } = close.getBoundingClientRect();
    expect(document.elementFromPoint(x + width / 2, y + height / 2)?.localName).toBe(HOST);
    part<HTMLDialogElement>('.stage')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(part('.card')).toBeUndefined();
    expect(dialog.open).toBe(true);
    dialog.close();
  });

  it('that opens later it comes on top again', async () => {
    drawn.mark(order(1, mark(1, 0)));
    let raised = 0;
    const host = hosts()[0] as HTMLElement;
    const raise = host.showPopover.bind(host);
    host.showPopover = () => {
      raised++;
      raise();
    };
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;inset:0;margin:0';
    page.append(dialog);
    dialog.showModal();
    await expect.poll(() => raised, { timeout: 3_000 }).toBe(1);
    dialog.close();
  });
});

describe('the card', () => {
  it('gives the focus back to its flag, and names itself', () => {
    drawn.mark(order(1, mark(1, 0), mark(2, 1)));
    expect(part('.card')?.getAttribute('role')).toBe('dialog');
    expect(part('.card')?.getAttribute('aria-label')).toBe('Title 1');
    part<HTMLButtonElement>('.close')?.click();
    expect(part('.card')).toBeUndefined();
    expect(inside?.activeElement).toBe(part('.flag'));
  });

  it('has no fault that axe knows outside of its closed root, light and dark', async () => {
    drawn.mark(order(1, mark(1, 0), mark(2, 1, '입점 판매자 등')));
    const open = document.createElement('div');
    const root = attach.call(open, { mode: 'open' });
    root.append(...[...(inside as ShadowRoot).childNodes].map((one) => one.cloneNode(true)));
    drawn.unmark();
    document.body.append(open);
    document.documentElement.lang = 'en';
    document.title = 'Overlay';
    const bad: string[] = [];
    for (const value of ['light', 'dark']) {
      await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
      expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(value === 'dark');
      const { violations, passes } = await axe.run(open, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Landmarks and headings are the page's; the card is a dialog beside them.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      expect(passes.map((one) => one.id)).toEqual(expect.arrayContaining(['color-contrast', 'aria-dialog-name', 'button-name']));
      bad.push(...violations.map((one) => `${value} ${one.id}: ${one.nodes[0]?.html}`));
    }
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    open.remove();
    expect(bad).toEqual([]);
  });
});
