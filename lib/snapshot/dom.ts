/**
 * The DOM as the walk reads it: through natives taken once from the prototypes. A form may hold an input named `children` or
 * `parentNode`, a document an image named `body`; the named element then hides the property, but not the getter.
 */
type Owner = 'Node' | 'CharacterData' | 'Element' | 'HTMLInputElement' | 'HTMLSlotElement' | 'Document';
type Getter<N, T> = (node: N) => T;

/** What is left of a call that nobody needs is nothing: the interface is named, not read. */
function getter<N extends object, T>(owner: Owner, name: string): Getter<N, T> {
  const get = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get;
  if (!get) return (node) => (node as Record<string, T>)[name] as T;
  return (node) => get.call(node) as T;
}

export const firstChild: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter('Node', 'firstChild');
export const nextSibling: Getter<Node, ChildNode | null> = /* @__PURE__ */ getter('Node', 'nextSibling');
export const parentNode: Getter<Node, ParentNode | null> = /* @__PURE__ */ getter('Node', 'parentNode');
export const nodeType: Getter<Node, number> = /* @__PURE__ */ getter('Node', 'nodeType');
export const textContent: Getter<Node, string | null> = /* @__PURE__ */ getter('Node', 'textContent');
export const baseUri: Getter<Node, string> = /* @__PURE__ */ getter('Node', 'baseURI');
export const data: Getter<Node, string> = /* @__PURE__ */ getter('CharacterData', 'data');
export const localName: Getter<Element, string> = /* @__PURE__ */ getter('Element', 'localName');
export const shadowRoot: Getter<Element, ShadowRoot | null> = /* @__PURE__ */ getter('Element', 'shadowRoot');
export const firstElement: Getter<Element, Element | null> = /* @__PURE__ */ getter('Element', 'firstElementChild');
export const scrollHeight: Getter<Element, number> = /* @__PURE__ */ getter('Element', 'scrollHeight');
export const clientHeight: Getter<Element, number> = /* @__PURE__ */ getter('Element', 'clientHeight');
export const isChecked: Getter<Element, boolean> = /* @__PURE__ */ getter('HTMLInputElement', 'checked');
export const wasChecked: Getter<Element, boolean> = /* @__PURE__ */ getter('HTMLInputElement', 'defaultChecked');
export const inputType: Getter<Element, string> = /* @__PURE__ */ getter('HTMLInputElement', 'type');
export const documentElement: Getter<Document, Element | null> = /* @__PURE__ */ getter('Document', 'documentElement');
export const bodyOf: Getter<Document, HTMLElement | null> = /* @__PURE__ */ getter('Document', 'body');
export const viewOf: Getter<Document, (Window & typeof globalThis) | null> = /* @__PURE__ */ getter('Document', 'defaultView');
export const isHidden: Getter<Document, boolean> = /* @__PURE__ */ getter('Document', 'hidden');
export const titleOf: Getter<Document, string> = /* @__PURE__ */ getter('Document', 'title');

/** A method, taken once. Marked pure where it is called: a script that needs few of them carries few. */
function method<O extends Owner, K extends keyof (typeof globalThis)[O]['prototype']>(
  owner: O,
  name: K,
): (typeof globalThis)[O]['prototype'][K] {
  return (globalThis[owner].prototype as (typeof globalThis)[O]['prototype'])[name];
}

const getAttribute = /* @__PURE__ */ method('Element', 'getAttribute');
const hasAttribute = /* @__PURE__ */ method('Element', 'hasAttribute');
const matches = /* @__PURE__ */ method('Element', 'matches');
const rect = /* @__PURE__ */ method('Element', 'getBoundingClientRect');
const assigned = /* @__PURE__ */ method('HTMLSlotElement', 'assignedNodes');
const queryAll = /* @__PURE__ */ method('Document', 'querySelectorAll');
const queryIn = /* @__PURE__ */ method('Element', 'querySelectorAll');
const queryOne = /* @__PURE__ */ method('Element', 'querySelector');

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
