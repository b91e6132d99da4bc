/** Where a finding is on the screen right now: the rectangle of an element as a person sees it, or of some words inside it. Pure reading. */

import { bodyOf, documentElement, hostOrParent, rectOf } from '../snapshot/page/dom';

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

/** The smallest box around all; undefined of none. */
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

export interface Size {
  readonly width: number;
  readonly height: number;
}

const hits = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && a.left + a.width > b.left && a.top < b.top + b.height && a.top + a.height > b.top;

/** Distance of the rail from the boxes, and least distance from the window's edge. */
const AWAY = 72;
const EDGE = 4;

export interface Rail {
  readonly left: number;
  /** Tops of the flags, in the order of the boxes. */
  readonly tops: readonly number[];
  /** How far the flags had to give way, all together. */
  readonly moved: number;
}

/**
 * One rail of flags beside boxes: each level with its box, none over another, none over anything to be kept free. Left of the boxes where
 * there is room, else right of them, else along an edge of the window: the first place where no flag has to give way, or the one where
 * they give way least.
 * @param free controls and buttons that people have to see and reach
 * @param gap distance between the tops of two flags
 */
export function railOf(boxes: readonly Box[], flag: Size, window: Size, free: readonly Box[], gap: number): Rail {
  if (boxes.length === 0) return { left: EDGE, tops: [], moved: 0 };
  const least = Math.min(...boxes.map((box) => box.left));
  const most = Math.max(...boxes.map((box) => box.left + box.width));
  const last = window.width - flag.width - EDGE;
  const wished = boxes.map((box) => box.top + box.height / 2 - flag.height / 2);
  const places = [least - AWAY, most + AWAY - flag.width, EDGE, last].filter((left) => left >= EDGE && left <= last);
  const rails = places.map((left) => {
    const tops = pushApart(wished, gap, Number.NEGATIVE_INFINITY, { left, ...flag, free });
    return { left, tops, moved: tops.reduce((sum, top, at) => sum + Math.abs(top - (wished[at] as number)), 0) };
  });
  const best = rails.reduce<Rail | undefined>((kept, rail) => (kept && kept.moved <= rail.moved + 1 ? kept : rail), undefined);
  return best ?? { left: EDGE, tops: pushApart(wished, gap, Number.NEGATIVE_INFINITY), moved: 0 };
}

/**
 * Flags in a rail, pushed apart so that none hides another: tops for the wished tops, in the same order.
 * @param around where the rail stands and what its flags may not cover
 */
export function pushApart(
  wished: readonly number[],
  gap: number,
  from: number,
  around?: Size & { readonly left: number; readonly free: readonly Box[] },
): number[] {
  const order = wished.map((top, at) => ({ top, at })).sort((a, b) => a.top - b.top || a.at - b.at);
  const walls = (around?.free ?? []).filter((box) => around && hits({ ...around, top: box.top, height: box.height }, box));
  const placed: number[] = [];
  let next = from;
  for (const { top, at } of order) {
    let own = Math.max(top, next);
    // Past one thing to be kept free there may stand another.
    for (let wall = wallAt(walls, around, own); wall; wall = wallAt(walls, around, own)) own = wall.top + wall.height + 1;
    placed[at] = own;
    next = own + gap;
  }
  return placed;
}

function wallAt(walls: readonly Box[], around: (Size & { readonly left: number }) | undefined, top: number): Box | undefined {
  return around && walls.find((box) => hits({ left: around.left, top, width: around.width, height: around.height }, box));
}

/** Distance kept between card, box and window. */
const CLEAR = 12;
/** Height below which a card is no use. */
const LEAST = 120;

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** Where only a low place is free: the card scrolls inside it. */
  readonly most?: number;
}

/**
 * A place for the card beside a box: right, left, below, above, whichever keeps it in the window and off everything to be kept free; where
 * none is large enough, the highest free strip of the window.
 * @param free boxes the card must not cover: the control itself and the submit button
 */
export function cardPlace(box: Box, card: Size, window: Size, free: readonly Box[]): CardPlace {
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
    { left: CLEAR, top: CLEAR },
  ];
  const taken = [box, ...free];
  const inWindow = (at: { left: number; top: number }) =>
    at.left >= CLEAR && at.top >= CLEAR && at.left + card.width <= window.width - CLEAR && at.top + card.height <= window.height - CLEAR;
  const good = places.find((at) => inWindow(at) && !taken.some((other) => hits({ ...at, ...card }, other)));
  if (good) return good;
  const strip = highest(taken, across, card.width, window);
  if (strip.height >= LEAST) return { left: across, top: strip.top, most: Math.min(strip.height, card.height) };
  return { left: across, top: clamp(bottom + CLEAR, CLEAR, Math.max(CLEAR, window.height - card.height - CLEAR)) };
}

/** The highest strip of the window, as wide as the card, that nothing taken reaches into. */
function highest(taken: readonly Box[], left: number, width: number, window: Size): { readonly top: number; readonly height: number } {
  const walls = taken
    .filter((box) => box.left < left + width && box.left + box.width > left)
    .map((box) => ({ from: box.top - CLEAR, to: box.top + box.height + CLEAR }))
    .sort((a, b) => a.from - b.from);
  let best = { top: CLEAR, height: 0 };
  let top = CLEAR;
  for (const wall of [...walls, { from: window.height - CLEAR, to: window.height }]) {
    if (wall.from - top > best.height) best = { top, height: wall.from - top };
    top = Math.max(top, wall.to);
  }
  return best;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, Math.max(least, most)));
