/**
 * The overlay: boxes around findings, numbered flags in the margin, one card. It lives in a closed shadow root in the top layer, follows
 * scrolling, resizing, zooming and drawing anew, and is gone on navigation, on print and when its extension is gone. It never touches a
 * node of the page and moves the page only when a person asks for the next place.
 *
 * While a modal dialog of the page is open, the browser lets nobody reach anything outside it. The card then is a modal dialog itself, on top
 * of the page's one, and flags are pressed by their place; both leave the page's dialog as it is.
 */
import type { Mark, MarkOrder } from '../model/messages';
import { allOf, documentElement } from '../snapshot/page/dom';
import { type Card, card, flag, make, path, svg } from './draw';
import { boxesOf, inView, leader, middle, modalOf, put, ROOM, viewSize } from './lines';
import { type Box, boxOfElement, boxOfWords, cardPlace, railOf } from './place';
import { STYLE } from './style';
import { type Likeness, likenessOf, twinOf } from './twin';

export interface HighlightHost {
  /** The element that a mark's ref stands for; undefined when it has left the page. */
  element(ref: number): Element | undefined;
  /** False once the extension behind this overlay is gone. */
  alive(): boolean;
}

export interface Overlay {
  /** Draws these marks instead of whatever was drawn. `gone` when the one to open is no longer on the page. */
  mark(order: MarkOrder): 'drawn' | 'gone';
  unmark(): void;
}

/** Name of the host element. A newer copy removes what an older one left behind. */
export const HOST = 'consent-inspector-marks';

/** A flag, and the distance between the tops of two. */
const FLAG = { width: 44, height: 24 } as const;
/** In a narrow window: the number alone, in the margin that most pages leave. */
const SMALL = { width: 28, height: 24 } as const;
const GAP = 28;
const SUBMITS = 'button[type=submit],input[type=submit],form button:not([type])';
const CONTROLS = 'input:not([type=hidden]),select,textarea,[role=checkbox],[role=switch],[role=radio]';
/** Controls that flags keep clear of, at most. */
const MOST = 60;
/** Milliseconds between two checks that the overlay still belongs to a living extension and a page that has what it outlines. */
const PULSE = 1000;
/** Milliseconds between two searches for parts that the page drew anew. */
const SEEK = 200;

interface Drawn {
  readonly mark: Mark;
  /** What is outlined; another one after the page drew it anew. */
  target: Element;
  readonly likeness: Likeness;
  readonly box: HTMLElement;
  readonly flag: HTMLButtonElement;
  readonly lead: SVGPathElement;
  readonly halo: SVGPathElement;
  /** Where it is now; undefined while it is not on the screen. */
  at?: Box | undefined;
}

/** What draws on one page. Nothing is in the page until something is marked, and nothing is left once it is taken off. */
export function overlay(host: HighlightHost): Overlay {
  let scene: Scene | undefined;
  const unmark = () => {
    scene?.end();
    scene = undefined;
  };
  return {
    mark(order) {
      unmark();
      for (const stale of allOf(document, HOST)) stale.remove();
      const made = new Scene(host, order, () => {
        scene = undefined;
      });
      if (order.open > 0 && !made.has(order.open)) {
        made.end();
        return 'gone';
      }
      scene = made;
      made.begin();
      return 'drawn';
    },
    unmark,
  };
}

class Scene {
  private readonly element = document.createElement(HOST);
  private readonly layer = make('div', 'layer');
  private readonly drawn: Drawn[] = [];
  private readonly life = new AbortController();
  private open:
    | { readonly drawn: Drawn; readonly card: Card; readonly lead: SVGPathElement; readonly stage?: HTMLDialogElement }
    | undefined;
  private frame = 0;
  private timer = 0;
  private sought = 0;
  private flagWidth: number = FLAG.width;
  private modal: Element | undefined;
  private watching: ResizeObserver | undefined;

  constructor(
    private readonly host: HighlightHost,
    private readonly order: MarkOrder,
    private readonly ended: () => void,
  ) {
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = STYLE;
    const leads = svg('', 'leads');
    this.layer.append(leads);
    root.append(sheet, this.layer);
    for (const mark of order.marks) {
      const target = host.element(mark.ref);
      if (!target?.isConnected) continue;
      const made: Drawn = {
        mark,
        target,
        likeness: likenessOf(target),
        box: make('div', `box ${mark.confidence}`),
        flag: flag(mark, order),
        lead: path('', { class: mark.confidence }),
        halo: path('', { class: 'halo' }),
      };
      made.flag.addEventListener('click', () => (this.open?.drawn === made ? this.close(true) : this.show(made, false)));
      leads.append(made.halo, made.lead);
      this.layer.append(made.box, made.flag);
      this.drawn.push(made);
    }
  }

  has(n: number): boolean {
    return this.drawn.some((one) => one.mark.n === n);
  }

  begin(): void {
    const { signal } = this.life;
    (documentElement(document) as HTMLElement).append(this.element);
    this.modal = modalOf(document);
    // Above dialogs of the page, which are in the top layer themselves.
    this.element.setAttribute('popover', 'manual');
    this.raise();
    const soon = () => this.redrawSoon();
    for (const type of ['scroll', 'toggle', 'input', 'click', 'transitionend', 'animationend']) {
      window.addEventListener(type, soon, { capture: true, passive: true, signal });
    }
    window.addEventListener('resize', soon, { passive: true, signal });
    for (const type of ['resize', 'scroll'] as const) window.visualViewport?.addEventListener(type, soon, { passive: true, signal });
    this.watching = new ResizeObserver(soon);
    this.watching.observe(documentElement(document) as Element);
    for (const one of this.drawn) this.watching.observe(one.target);
    window.addEventListener('click', (event) => this.pressedUnder(event), { capture: true, signal });
    window.addEventListener('pagehide', () => this.end(), { signal });
    window.addEventListener('beforeprint', () => this.end(), { signal });
    window.addEventListener('popstate', () => this.end(), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        if (this.open) this.close(true);
        else this.end();
      },
      { capture: true, signal },
    );
    this.timer = window.setInterval(() => this.pulse(), PULSE);
    this.redraw();
    const wanted = this.drawn.find((one) => one.mark.n === this.order.open);
    if (wanted) this.show(wanted, true);
  }

  end(): void {
    if (this.life.signal.aborted) return;
    this.life.abort(0);
    this.watching?.disconnect();
    window.clearInterval(this.timer);
    window.cancelAnimationFrame(this.frame);
    this.element.remove();
    this.ended();
  }

  /** Ends with the extension; puts the overlay back when the page took it away; follows layout that no event tells of. */
  private pulse(): void {
    if (!this.host.alive()) this.end();
    else if (!this.element.isConnected) this.end();
    else {
      const modal = modalOf(document);
      if (modal !== this.modal) {
        this.modal = modal;
        // What came last into the top layer lies on top.
        this.raise();
      }
      this.findAgain();
      this.redrawSoon();
    }
  }

  private raise(): void {
    try {
      if (this.element.matches(':popover-open')) this.element.hidePopover();
      this.element.showPopover();
    } catch {
      // A browser or a page without popovers: drawn over the page, under its modal dialogs.
      this.element.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none';
    }
  }

  /** Goes over to the equal elements that a page put in the place of those it threw away. */
  private findAgain(): void {
    this.sought = performance.now();
    for (const one of this.drawn) {
      if (one.target.isConnected) continue;
      const twin = twinOf(document, one.likeness);
      if (!twin) continue;
      one.target = twin;
      this.watching?.observe(twin);
    }
  }

  /** Under a modal dialog of the page nothing of ours can be pressed: a press on the place of a flag is meant for the flag. */
  private pressedUnder(event: MouseEvent): void {
    if (!event.isTrusted || !modalOf(document) || this.open?.stage) return;
    const { clientX: x, clientY: y } = event;
    const pressed = this.drawn.find(({ at, flag: own }) => {
      const rect = own.getBoundingClientRect();
      return at && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
    });
    if (!pressed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.show(pressed, false);
  }

  private redrawSoon(): void {
    window.cancelAnimationFrame(this.frame);
    this.frame = window.requestAnimationFrame(() => this.redraw());
  }

  private redraw(): void {
    if (this.drawn.some((one) => !one.target.isConnected) && performance.now() - this.sought > SEEK) this.findAgain();
    for (const one of this.drawn) {
      const { mark, target } = one;
      one.at = !target.isConnected ? undefined : mark.words ? boxOfWords(target, mark.words) : boxOfElement(target);
    }
    const shown = this.drawn.filter((one) => one.at);
    const boxes = shown.map((one) => one.at as Box);
    const free = [...boxes, ...boxesOf(SUBMITS, 10), ...boxesOf(CONTROLS, MOST)];
    const wide = railOf(boxes, FLAG, viewSize(), free, GAP);
    const narrow = wide.moved > 0 ? railOf(boxes, SMALL, viewSize(), free, GAP) : wide;
    const small = narrow.moved < wide.moved;
    const { left, tops } = small ? narrow : wide;
    this.flagWidth = (small ? SMALL : FLAG).width;
    this.layer.classList.toggle('small', small);
    for (const one of this.drawn) {
      const at = shown.indexOf(one);
      const hidden = at < 0;
      one.box.style.display = one.flag.style.display = hidden ? 'none' : '';
      one.lead.setAttribute('d', '');
      one.halo.setAttribute('d', '');
      if (hidden) continue;
      this.place(one, one.at as Box, left, tops[at] as number);
    }
    this.placeCard();
  }

  private place(one: Drawn, at: Box, rail: number, top: number): void {
    put(one.box, at.left - ROOM, at.top - ROOM, at.width + 2 * ROOM, at.height + 2 * ROOM);
    put(one.flag, rail, top);
    const line = leader(at, rail, this.flagWidth, top + FLAG.height / 2);
    one.lead.setAttribute('d', line);
    one.halo.setAttribute('d', line);
  }

  /** @param move bring it into view: only at the person's word */
  private show(one: Drawn, move: boolean): void {
    this.close(false);
    if (move && !inView(one.at)) {
      one.target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      this.redraw();
    }
    const at = this.drawn.indexOf(one);
    const made = card(one.mark, this.order, { first: at === 0, last: at === this.drawn.length - 1 });
    if (!one.target.isConnected) made.change();
    made.close.addEventListener('click', () => this.close(true));
    made.previous.addEventListener('click', () => this.step(at - 1));
    made.next.addEventListener('click', () => this.step(at + 1));
    const lead = path('', { class: one.mark.confidence });
    this.layer.querySelector('.leads')?.append(lead);
    const stage = modalOf(document) ? this.stage(made.element) : undefined;
    if (!stage) this.layer.append(made.element);
    one.flag.setAttribute('aria-expanded', 'true');
    this.open = { drawn: one, card: made, lead, ...(stage ? { stage } : {}) };
    this.placeCard();
    const focus = made.next.getAttribute('aria-disabled') === 'true' ? made.close : made.next;
    focus.focus({ preventScroll: true });
  }

  /** A modal dialog around the card, for as long as the page has one open itself. */
  private stage(element: HTMLElement): HTMLDialogElement {
    const stage = make('dialog', 'stage');
    stage.setAttribute('aria-label', element.getAttribute('aria-label') ?? '');
    stage.append(element);
    stage.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close(true);
    });
    stage.addEventListener('click', (event) => {
      if (event.target === stage) this.close(true);
    });
    this.layer.append(stage);
    stage.showModal();
    return stage;
  }

  private step(at: number): void {
    const one = this.drawn[at];
    if (one) this.show(one, true);
  }

  private close(focus: boolean): void {
    const { open } = this;
    if (!open) return;
    this.open = undefined;
    open.card.element.remove();
    open.stage?.close();
    open.stage?.remove();
    open.lead.remove();
    open.drawn.flag.setAttribute('aria-expanded', 'false');
    if (focus) open.drawn.flag.focus({ preventScroll: true });
  }

  private placeCard(): void {
    const { open } = this;
    if (!open) return;
    const { element } = open.card;
    const box = open.drawn.at;
    if (!open.drawn.target.isConnected) {
      // What it spoke of is gone: it says so where it stands, instead of pointing at nothing.
      open.card.change();
      open.lead.setAttribute('d', '');
      return;
    }
    element.style.visibility = box ? '' : 'hidden';
    if (!box) return;
    element.style.maxHeight = '';
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = cardPlace(box, size, viewSize(), boxesOf(SUBMITS, 10));
    element.style.maxHeight = place.most === undefined ? '' : `${place.most}px`;
    put(element, place.left, place.top);
    const y = Math.max(place.top + 16, Math.min(middle(box), place.top + size.height - 16));
    const right = box.left + box.width + ROOM;
    const beside = place.left > right && Math.abs(y - middle(box)) < 1;
    open.lead.setAttribute('d', beside ? `M${right} ${y}H${place.left}` : '');
  }
}
