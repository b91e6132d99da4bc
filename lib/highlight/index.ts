/**
 * The overlay: boxes around findings, numbered flags in the margin, one card. It lives in a closed shadow root in the top layer, follows
 * scrolling and resizing, and is gone on navigation, on print and when its extension is gone. It never touches a node of the page and
 * moves the page only when a person asks for the next place.
 */
import type { Mark, MarkOrder } from '../model/messages';
import { allOf, documentElement } from '../snapshot/dom';
import { type Card, card, flag, make, path, svg } from './draw';
import { type Box, boxOfElement, boxOfWords, cardPlace, pushApart } from './place';
import { STYLE } from './style';

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

/** Room around an outlined thing, flag height with its gap, and the distance of the rail from the boxes. */
const ROOM = 4;
const FLAG = 28;
const RAIL = 72;
const SUBMITS = 'button[type=submit],input[type=submit],form button:not([type])';
/** Milliseconds between two checks that the overlay still belongs to a living extension and a page that has what it outlines. */
const PULSE = 1000;

interface Drawn {
  readonly mark: Mark;
  readonly target: Element;
  readonly box: HTMLElement;
  readonly flag: HTMLButtonElement;
  readonly lead: SVGPathElement;
  readonly halo: SVGPathElement;
  /** Where it is now; undefined while it is not on the screen. */
  at?: Box | undefined;
}

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
  private open: { readonly drawn: Drawn; readonly card: Card; readonly lead: SVGPathElement } | undefined;
  private frame = 0;
  private timer = 0;

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
    // Above dialogs of the page, which are in the top layer themselves.
    this.element.setAttribute('popover', 'manual');
    try {
      this.element.showPopover();
    } catch {
      // A browser or a page without popovers: drawn over the page, under its modal dialogs.
      this.element.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none';
    }
    const soon = () => this.redrawSoon();
    window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    window.addEventListener('resize', soon, { passive: true, signal });
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
    this.life.abort();
    window.clearInterval(this.timer);
    window.cancelAnimationFrame(this.frame);
    this.element.remove();
    this.ended();
  }

  /** Ends with the extension; puts the overlay back when the page took it away; follows layout that no event tells of. */
  private pulse(): void {
    if (!this.host.alive()) this.end();
    else if (!this.element.isConnected) this.end();
    else this.redrawSoon();
  }

  private redrawSoon(): void {
    window.cancelAnimationFrame(this.frame);
    this.frame = window.requestAnimationFrame(() => this.redraw());
  }

  private redraw(): void {
    for (const one of this.drawn) {
      const { mark, target } = one;
      one.at = !target.isConnected ? undefined : mark.words ? boxOfWords(target, mark.words) : boxOfElement(target);
    }
    const shown = this.drawn.filter((one) => one.at);
    const least = Math.min(...shown.map((one) => one.at?.left ?? 0));
    const rail = Math.max(4, least - RAIL);
    const tops = pushApart(
      shown.map((one) => middle(one.at as Box) - FLAG / 2 + 2),
      FLAG,
      Number.NEGATIVE_INFINITY,
    );
    for (const one of this.drawn) {
      const at = shown.indexOf(one);
      const hidden = at < 0;
      one.box.style.display = one.flag.style.display = hidden ? 'none' : '';
      one.lead.setAttribute('d', '');
      one.halo.setAttribute('d', '');
      if (hidden) continue;
      this.place(one, one.at as Box, rail, tops[at] as number);
    }
    this.placeCard();
  }

  private place(one: Drawn, at: Box, rail: number, top: number): void {
    const left = at.left - ROOM;
    put(one.box, left, at.top - ROOM, at.width + 2 * ROOM, at.height + 2 * ROOM);
    put(one.flag, rail, top);
    const from = rail + 42;
    const y = top + 12;
    const to = middle(at);
    // No room for a leader beside something at the window's edge: flag and box touch.
    const line = left - from < 6 ? '' : Math.abs(y - to) < 1 ? `M${from} ${y}H${left}` : `M${from} ${y}h8L${from + 18} ${to}H${left}`;
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
    made.close.addEventListener('click', () => this.close(true));
    made.previous.addEventListener('click', () => this.step(at - 1));
    made.next.addEventListener('click', () => this.step(at + 1));
    const lead = path('', { class: one.mark.confidence });
    this.layer.querySelector('.leads')?.append(lead);
    this.layer.append(made.element);
    one.flag.setAttribute('aria-expanded', 'true');
    this.open = { drawn: one, card: made, lead };
    this.placeCard();
    const focus = made.next.getAttribute('aria-disabled') === 'true' ? made.close : made.next;
    focus.focus({ preventScroll: true });
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
    open.lead.remove();
    open.drawn.flag.setAttribute('aria-expanded', 'false');
    if (focus) open.drawn.flag.focus({ preventScroll: true });
  }

  private placeCard(): void {
    const { open } = this;
    if (!open) return;
    const { element } = open.card;
    const box = open.drawn.at;
    element.style.visibility = box ? '' : 'hidden';
    if (!box) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const view = { width: documentElement(document)?.clientWidth ?? window.innerWidth, height: window.innerHeight };
    const free = [...allOf(document, SUBMITS)].slice(0, 10).flatMap((one) => boxOfElement(one) ?? []);
    const place = cardPlace(box, size, view, free);
    put(element, place.left, place.top);
    const y = Math.max(place.top + 16, Math.min(middle(box), place.top + size.height - 16));
    const right = box.left + box.width + ROOM;
    const beside = place.left > right && Math.abs(y - middle(box)) < 1;
    open.lead.setAttribute('d', beside ? `M${right} ${y}H${place.left}` : '');
  }
}

const middle = (box: Box) => box.top + box.height / 2;

function inView(box: Box | undefined): boolean {
  return box !== undefined && box.top >= 0 && box.top + box.height <= window.innerHeight;
}

function put(element: HTMLElement, left: number, top: number, width?: number, height?: number): void {
  const { style } = element;
  style.left = `${left}px`;
  style.top = `${top}px`;
  if (width !== undefined) style.width = `${width}px`;
  if (height !== undefined) style.height = `${height}px`;
}
