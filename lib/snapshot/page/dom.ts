/** The DOM as the walk reads it: natives, taken as `dom-base.ts` says. */
import { attr, type Getter, getter, is, method } from './dom-base';

export * from './dom-base';

export const firstChild: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter('Node', 'firstChild');
export const nextSibling: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter('Node', 'nextSibling');
export const parentNode: Getter<Node, ParentNode | null> = /* @__PURE__ */ getter('Node', 'parentNode');
export const nodeType: Getter<Node, number> = /* @__PURE__ */ getter('Node', 'nodeType');
export const baseUri: Getter<Node, string> = /* @__PURE__ */ getter('Node', 'baseURI');
export const data: Getter<Node, string> = /* @__PURE__ */ getter('CharacterData', 'data');
export const shadowRoot: Getter<Element, ShadowRoot | null> = /* @__PURE__ */ getter('Element', 'shadowRoot');
export const firstElement: Getter<Element, Element | null> = /* @__PURE__ */ getter('Element', 'firstElementChild');
export const scrollHeight: Getter<Element, number> = /* @__PURE__ */ getter('Element', 'scrollHeight');
export const clientHeight: Getter<Element, number> = /* @__PURE__ */ getter('Element', 'clientHeight');
export const documentElement: Getter<Document, Element | null> = /* @__PURE__ */ getter('Document', 'documentElement');
export const bodyOf: Getter<Document, HTMLElement | null> = /* @__PURE__ */ getter('Document', 'body');
export const viewOf: Getter<Document, (Window & typeof globalThis) | null> = /* @__PURE__ */ getter('Document', 'defaultView');

const rect = /* @__PURE__ */ method('Element', 'getBoundingClientRect');
const queryOne = /* @__PURE__ */ method('Element', 'querySelector');

export const rectOf = (element: Element): DOMRect => rect.call(element);
/** Nothing a page names hides what a slot or an input has itself; one that is no HTML element has none of it. */
const getNames = /* @__PURE__ */ method('Element', 'getAttributeNames');
export const namesOf = (element: Element): string[] => getNames.call(element);
export const assignedNodes = (slot: Element): Node[] => (slot as HTMLSlotElement).assignedNodes?.() ?? [];
export const isChecked = (input: Element): boolean => (input as HTMLInputElement).checked === true;
export const wasChecked = (input: Element): boolean => (input as HTMLInputElement).defaultChecked === true;
export const inputType = (input: Element): string => (input as HTMLInputElement).type ?? 'text';
export const oneIn = (element: Element, selector: string): Element | null => queryOne.call(element, selector);

/** `disabled` by itself or through a fieldset. */
export const isDisabled = (element: Element): boolean => is(element, ':disabled') || attr(element, 'aria-disabled') === 'true';
/** The parent across shadow roots. */
export function hostOrParent(node: Node): Element | null {
  const parent = parentNode(node) as (ParentNode & { host?: Element }) | null;
  if (!parent) return null;
  return nodeType(parent) === 11 ? (parent.host ?? null) : nodeType(parent) === 1 ? (parent as Element) : null;
}
