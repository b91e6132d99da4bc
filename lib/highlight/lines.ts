/** Small geometry of the overlay: what stands where in the window, the lines between flags and boxes, and the page's own modal dialog. */
import { allOf, documentElement } from '../snapshot/page/dom';
import { type Box, boxOfElement, type Size } from './place';

/** Room around an outlined thing. */
export const ROOM = 4;

/** Middle of a box from above, in CSS pixels of the window. */
export const middle = (box: Box) => box.top + box.height / 2;

/** What of the window a page can be seen in, without its scroll bar, in CSS pixels. */
export const viewSize = (): Size => ({ width: documentElement(document)?.clientWidth ?? window.innerWidth, height: window.innerHeight });

/** Boxes of the first elements that fit and are drawn. */
export function boxesOf(selector: string, most: number): Box[] {
  return [...allOf(document, selector)].slice(0, most).flatMap((one) => boxOfElement(one) ?? []);
}

/** The modal dialog of the page that lies on top; undefined where there is none, or where the browser cannot tell. */
export function modalOf(page: Document): Element | undefined {
  try {
    return [...allOf(page, 'dialog:modal')].at(-1);
  } catch {
    return undefined;
  }
}

/** From here on a leader would cross other words on its way. */
const FAR = 90;

/** The line from a flag to its box, with an elbow where they are not level; none where they touch. A long one runs along the upper edge of its box, between two lines of text. */
export function leader(box: Box, rail: number, width: number, y: number): string {
  const before = box.left - ROOM;
  const after = box.left + box.width + ROOM;
  const right = rail >= after + 6;
  if (!right && rail + width > before - 6) return '';
  const from = right ? rail : rail + width;
  const end = right ? after : before;
  const to = Math.abs(end - from) > FAR ? box.top - ROOM + 1 : middle(box);
  if (Math.abs(y - to) < 1) return `M${from} ${y}H${end}`;
  const elbow = right ? Math.max(from - 18, end) : Math.min(from + 18, end);
  return `M${from} ${y}h${right ? -8 : 8}L${elbow} ${to}H${end}`;
}

/** Whether a box can be seen from top to bottom. */
export function inView(box: Box | undefined): boolean {
  return box !== undefined && box.top >= 0 && box.top + box.height <= window.innerHeight;
}

/** Places one of our own elements, in CSS pixels of the window. */
export function put(element: HTMLElement, left: number, top: number, width?: number, height?: number): void {
  const { style } = element;
  style.left = `${left}px`;
  style.top = `${top}px`;
  if (width !== undefined) style.width = `${width}px`;
  if (height !== undefined) style.height = `${height}px`;
}
