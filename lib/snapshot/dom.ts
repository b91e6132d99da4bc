/**
 * The DOM as the walk reads it: through natives taken once from the prototypes. A form may hold an input named `children` or
 * `parentNode`, a document an image named `body`; the named element then hides the property, but not the getter.
 */
type Getter<N, T> = (node: N) => T;

function getter<N extends object, T>(prototype: object, name: string): Getter<N, T> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) return (node) => (node as Record<string, T>)[name] as T;
  return (node) => get.call(node) as T;
}

export const firstChild: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter(Node.prototype, 'firstChild');
export const nextSibling: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter(Node.prototype, 'nextSibling');
export const parentNode: Getter<Node, ParentNode | null> = /* @__PURE__ */ getter(Node.prototype, 'parentNode');
export const nodeType: Getter<Node, number> = /* @__PURE__ */ getter(Node.prototype, 'nodeType');
export const textContent: Getter<Node, string | null> = /* @__PURE__ */ getter(Node.prototype, 'textContent');
export const baseUri: Getter<Node, string> = /* @__PURE__ */ getter(Node.prototype, 'baseURI');
export const data: Getter<Node, string> = /* @__PURE__ */ getter(CharacterData.prototype, 'data');
export const localName: Getter<Element, string> = /* @__PURE__ */ getter(Element.prototype, 'localName');
export const shadowRoot: Getter<Element, ShadowRoot | null> = /* @__PURE__ */ getter(Element.prototype, 'shadowRoot');
export const firstElement: Getter<Element, Element | null> = /* @__PURE__ */ getter(Element.prototype, 'firstElementChild');
export const scrollHeight: Getter<Element, number> = /* @__PURE__ */ getter(Element.prototype, 'scrollHeight');
export const clientHeight: Getter<Element, number> = /* @__PURE__ */ getter(Element.prototype, 'clientHeight');
export const isChecked: Getter<Element, boolean> = /* @__PURE__ */ getter(HTMLInputElement.prototype, 'checked');
export const wasChecked: Getter<Element, boolean> = /* @__PURE__ */ getter(HTMLInputElement.prototype, 'defaultChecked');
export const inputType: Getter<Element, string> = /* @__PURE__ */ getter(HTMLInputElement.prototype, 'type');
export const documentElement: Getter<Document, Element | null> = /* @__PURE__ */ getter(Document.prototype, 'documentElement');
export const bodyOf: Getter<Document, HTMLElement | null> = /* @__PURE__ */ getter(Document.prototype, 'body');
export const viewOf: Getter<Document, (Window & typeof globalThis) | null> = /* @__PURE__ */ getter(Document.prototype, 'defaultView');
export const titleOf: Getter<Document, string> = /* @__PURE__ */ getter(Document.prototype, 'title');

/** A method, taken once. Marked pure where it is called: a script that needs few of them carries few. */
function method<O extends object, K extends keyof O>(prototype: O, name: K): O[K] {
  return prototype[name];
}

const getAttribute = /* @__PURE__ */ method(Element.prototype, 'getAttribute');
const hasAttribute = /* @__PURE__ */ method(Element.prototype, 'hasAttribute');
const matches = /* @__PURE__ */ method(Element.prototype, 'matches');
const rect = /* @__PURE__ */ method(Element.prototype, 'getBoundingClientRect');
const assigned = /* @__PURE__ */ method(HTMLSlotElement.prototype, 'assignedNodes');
const queryAll = /* @__PURE__ */ method(Document.prototype, 'querySelectorAll');
const queryIn = /* @__PURE__ */ method(Element.prototype, 'querySelectorAll');
const queryOne = /* @__PURE__ */ method(Element.prototype, 'querySelector');

export const attr = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
export const rectOf = (element: Element): DOMRect => rect.call(element);
export const assignedNodes = (slot: Element): Node[] => assigned.call(slot as HTMLSlotElement);
export const allOf = (document: Document, selector: string): Iterable<Element> => queryAll.call(document, selector);
export const allIn = (element: Element, selector: string): Iterable<Element> => queryIn.call(element, selector);
export const oneIn = (element: Element, selector: string): Element | null => queryOne.call(element, selector);

/** `disabled` by itself or through a fieldset. */
export const isDisabled = (element: Element): boolean => is(element, ':disabled') || attr(element, 'aria-disabled') === 'true';
/** The parent across shadow roots. */
export function hostOrParent(node: Node): Element | null {
  const parent = parentNode(node) as (ParentNode & { host?: Element }) | null;
  if (!parent) return null;
  return nodeType(parent) === 11 ? (parent.host ?? null) : nodeType(parent) === 1 ? (parent as Element) : null;
}
