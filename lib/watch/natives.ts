/**
 * Natives that the guard and the eye read with, taken once from the prototypes: a page may name an image `querySelectorAll` or an input
 * `getAttribute` and so hide the method of its document or form.
 */
import { allIn, allOf, attr, byName, is, isHidden, textOf, titleOf } from '../snapshot/page/dom-base';

export { byName, is, isHidden, textOf, titleOf };

/** An attribute; empty when it is not there. */
export const attribute = (element: Element, name: string): string => attr(element, name) ?? '';

const { closest: nearest, getClientRects } = Element.prototype;

export const closest = (element: Element, selector: string): Element | null => nearest.call(element, selector);
/** Takes up room on the screen. Asks for layout: only for the few elements that decide. */
export const isLaidOut = (element: Element): boolean => getClientRects.call(element).length > 0;

/** What a selector finds in a document, shadow root or element. Fragments have no named properties. */
export function all(root: Document | ShadowRoot | Element, selector: string): NodeListOf<Element> {
  if (root.nodeType === 9) return allOf(root as Document, selector) as NodeListOf<Element>;
  return (root.nodeType === 1 ? allIn(root as Element, selector) : root.querySelectorAll(selector)) as NodeListOf<Element>;
}

const { addEventListener: add } = EventTarget.prototype;

export function listen(target: EventTarget, type: string, run: (event: Event) => void, options: AddEventListenerOptions): void {
  add.call(target, type, run, options);
}

/** Added parts that are still there and not inside another of them. */
export function outermost(parts: ReadonlySet<Element>): Element[] {
  return [...parts].filter((part) => {
    if (!part.isConnected) return false;
    for (let up = part.parentElement, step = 0; up && step < 20; up = up.parentElement, step++) if (parts.has(up)) return false;
    return true;
  });
}
