/** The overlay's parts as elements. Built piece by piece, never from markup: pages with trusted types or a strict policy stay content. */

import type { Mark, MarkOrder } from '../model/messages';
import { SEVERITIES, type Severity } from '../model/vocabulary';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the overlay with classes and text. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, classes = '', text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  if (text) element.textContent = text;
  return element;
}

/** A picture that says nothing aloud; empty until paths are put in. */
export function svg(viewBox: string, classes = ''): SVGSVGElement {
  const element = document.createElementNS(SVG, 'svg');
  if (viewBox) element.setAttribute('viewBox', viewBox);
  if (classes) element.setAttribute('class', classes);
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** @param d path data (SVG 2, 9.3) */
export function path(d: string, attributes: Readonly<Record<string, string>> = {}): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', d);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Shape of a certainty: triangle or diamond; a dot where only a place is shown. */
function glyph(confidence: Mark['confidence']): SVGSVGElement {
  const drawn = svg('0 0 16 16', confidence);
  const d = SHAPES[confidence];
  drawn.append(path(d, { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linejoin': 'round' }));
  return drawn;
}

const SHAPES: Readonly<Record<Mark['confidence'], string>> = {
  confirmed: 'M8 2.4 14.4 13.6H1.6Z',
  review: 'M8 1.8 14.2 8 8 14.2 1.8 8Z',
  place: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z',
};

function bars(severity: Severity): SVGSVGElement {
  const drawn = svg('0 0 16 12');
  const lit = 4 - Math.min(SEVERITIES.indexOf(severity), 3);
  for (let at = 0; at < 4; at++) {
    const height = 3 * (at + 1);
    const d = `M${0.5 + 4 * at} ${12 - height}h3v${height}h-3Z`;
    drawn.append(path(d, { fill: 'currentColor', class: at < lit ? '' : 'rest' }));
  }
  return drawn;
}

/** The numbered flag of a finding: a button that opens its card. */
export function flag(mark: Mark, order: MarkOrder): HTMLButtonElement {
  const button = make('button', `flag ${mark.confidence}`);
  button.type = 'button';
  const certainty = mark.card.certainty === undefined ? '' : ` ${mark.card.certainty}`;
  button.setAttribute('aria-label', `${mark.n}${certainty}: ${mark.card.title}. ${order.words.open}`);
  button.setAttribute('aria-expanded', 'false');
  const number = make('span', '', String(mark.n));
  button.append(glyph(mark.confidence), number);
  return button;
}

export interface Card {
  readonly element: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  /** Says that what it speaks of is not there any more. */
  change(): void;
}

/** @param edges whether this is the first or the last mark of the frame */
export function card(mark: Mark, order: MarkOrder, edges: { readonly first: boolean; readonly last: boolean }): Card {
  const { words } = order;
  const element = make('section', 'card');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', mark.card.title);
  element.lang = order.lang;

  const head = make('div', 'head');
  const close = button('btn icon close', words.close, 'm5 5 10 10M15 5 5 15', true);
  head.append(glyph(mark.confidence));
  if (order.total > 1) head.append(make('b', '', `${mark.n}/${order.total}`));
  if (mark.card.certainty) head.append(make('span', mark.confidence, mark.card.certainty));
  if (mark.card.severity && mark.card.severityWord) {
    const severity = make('span', 'sev');
    severity.append(bars(mark.card.severity), mark.card.severityWord);
    head.append(severity);
  }
  head.append(close);

  const body = make('div', 'body');
  body.append(make('h2', '', mark.card.title));
  if (mark.card.quote) {
    const quote = make('p', 'quote', `“${mark.card.quote}”`);
    quote.translate = false;
    body.append(quote);
  }
  if (mark.card.body) body.append(make('p', '', mark.card.body));
  if (mark.card.law) body.append(make('p', 'law', mark.card.law));
  const changed = make('p', 'changed', words.changed);
  changed.hidden = true;
  changed.setAttribute('role', 'status');
  body.append(changed, make('p', 'cap', words.disclaimer));

  const foot = make('div', 'foot');
  const previous = button('btn', words.previous, 'm12 5-5 5 5 5', false);
  const next = button('btn', words.next, 'm8 5 5 5-5 5', false);
  if (edges.first) previous.setAttribute('aria-disabled', 'true');
  if (edges.last) next.setAttribute('aria-disabled', 'true');
  const hint = make('span', 'cap');
  hint.append(make('kbd', '', 'Esc'), ` ${words.close}`);
  if (order.total > 1) foot.append(previous, next);
  foot.append(hint);

  element.append(head, body, foot);
  const change = () => {
    changed.hidden = false;
  };
  return { element, close, previous, next, change };
}

function button(classes: string, label: string, d: string, bare: boolean): HTMLButtonElement {
  const made = make('button', classes);
  made.type = 'button';
  const icon = svg('0 0 20 20');
  icon.append(path(d));
  if (bare) made.setAttribute('aria-label', label);
  // An arrow stands on the side it points to.
  made.append(...(bare ? [icon] : d.startsWith('m8') ? [label, icon] : [icon, label]));
  return made;
}
