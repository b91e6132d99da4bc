/** Where a finding is on the screen right now: the rectangle of an element as a person sees it, or of some words inside it. Pure reading. */

import { bodyOf, documentElement, hostOrParent, rectOf } from '../snapshot/dom';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An element this small is the hidden half of a drawn control; what people see is its label. */
const TINY = 4;
/** How far out a visible stand-in may be. */
const OUT = 4;
/** Text searched for the quoted words. */
const MOST_TEXT = 60_000;

const boxOf = (rect: DOMRect): Box => ({ left: rect.left, top: rect.top, width: rect.width, height: rect.height });

export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function seen(element: Element): Box | undefined {
  if (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return undefined;
  const box = boxOf(rectOf(element));
  return box.width > TINY && box.height > TINY ? box : undefined;
}

function labelsOf(element: Element): Element[] {
  const { labels } = element as HTMLInputElement;
  return labels ? [...labels] : [];
}

/**
 * The rectangle of a control with its label, or of the nearest thing around it that shows.
 * @returns viewport coordinates; undefined when nothing of it is on the screen
 */
export function boxOfElement(element: Element): Box | undefined {
  const own = seen(element);
  const labels = labelsOf(element).flatMap((label) => seen(label) ?? []);
  if (own || labels.length > 0) return union([...(own ? [own] : []), ...labels]);
  let up: Element | null = element;
  for (let step = 0; step < OUT && up; step++) {
    up = hostOrParent(up);
    if (!up || up === bodyOf(document) || up === documentElement(document)) return undefined;
    const box = seen(up);
    if (box) return box;
  }
  return undefined;
}

/** The rectangle of some words inside an element; of the element when they are not found in it. */
export function boxOfWords(element: Element, words: string): Box | undefined {
  const range = rangeOf(element, words);
  if (!range) return boxOfElement(element);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0).map(boxOf);
  const box = union(rects);
  if (!box) return boxOfElement(element);
  // Words scrolled out of their own text box are not on the screen; the text box is.
  const frame = boxOf(rectOf(element));
  const inside = box.top < frame.top + frame.height && box.top + box.height > frame.top;
  return inside ? box : boxOfElement(element);
}

interface Letter {
  readonly node: Text;
  readonly at: number;
}

/** The stretch of text nodes that spells the words, white space aside. */
function rangeOf(element: Element, words: string): Range | undefined {
  const wanted = words.replace(/\s+/g, '');
  if (wanted === '') return undefined;
  const letters: Letter[] = [];
  let spelled = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node && spelled.length < MOST_TEXT; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const letter = data[at] as string;
      if (/[\s\u200b\u00ad]/.test(letter)) continue;
      spelled += letter;
      letters.push({ node, at });
    }
  }
  const from = spelled.indexOf(wanted);
  const first = letters[from];
  const last = letters[from + wanted.length - 1];
  if (from < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

/** Flags in the rail, pushed apart so that none hides another: tops for the wished tops, in the same order. */
export function pushApart(wished: readonly number[], gap: number, from: number): number[] {
  const order = wished.map((top, at) => ({ top, at })).sort((a, b) => a.top - b.top || a.at - b.at);
  const placed: number[] = [];
  let next = from;
  for (const { top, at } of order) {
    const own = Math.max(top, next);
    placed[at] = own;
    next = own + gap;
  }
  return placed;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance kept between card, box and window. */
export const CLEAR = 12;

/**
 * A place for the card beside a box: right, left, below, above, whichever keeps it in the window and off everything to be kept free.
 * @param free boxes the card must not cover: the control itself and the submit button
 */
export function cardPlace(box: Box, card: Size, window: Size, free: readonly Box[]): { readonly left: number; readonly top: number } {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const level = clamp(box.top + box.height / 2 - card.height / 2, CLEAR, window.height - card.height - CLEAR);
  const across = clamp(box.left, CLEAR, window.width - card.width - CLEAR);
  const places = [
    { left: right + 5 * CLEAR, top: level },
    { left: right + CLEAR, top: level },
    { left: box.left - card.width - 5 * CLEAR, top: level },
    { left: across, top: bottom + CLEAR },
    { left: across, top: box.top - card.height - CLEAR },
    { left: window.width - card.width - CLEAR, top: window.height - card.height - CLEAR },
    { left: window.width - card.width - CLEAR, top: CLEAR },
    { left: CLEAR, top: window.height - card.height - CLEAR },
  ];
  const inWindow = (at: { left: number; top: number }) =>
    at.left >= CLEAR && at.top >= CLEAR && at.left + card.width <= window.width - CLEAR && at.top + card.height <= window.height - CLEAR;
  const covers = (at: { left: number; top: number }, other: Box) =>
    at.left < other.left + other.width &&
    at.left + card.width > other.left &&
    at.top < other.top + other.height &&
    at.top + card.height > other.top;
  const good = places.find((at) => inWindow(at) && ![box, ...free].some((other) => covers(at, other)));
  const fair = good ?? places.find((at) => inWindow(at) && !covers(at, box));
  return fair ?? { left: across, top: clamp(bottom + CLEAR, CLEAR, Math.max(CLEAR, window.height - card.height - CLEAR)) };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, Math.max(least, most)));
