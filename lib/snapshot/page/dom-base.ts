/**
 * Natives taken once from the prototypes, and the few of them that the guard on every page reads with; `dom.ts` has them all. A form may hold an
 * input named `children` or `parentNode`, a document an image named `body`; the named element then hides the property, but not the getter.
 */
type Owner = 'Node' | 'CharacterData' | 'Element' | 'Document';
export type Getter<N, T> = (node: N) => T;

/** What is left of a call that nobody needs is nothing: the interface is named, not read. */
export function getter<N extends object, T>(owner: Owner, name: string): Getter<N, T> {
  const { get } = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name) as { get(): T };
  return (node) => get.call(node);
}

const textContent: Getter<Node, string | null> = /* @__PURE__ */ getter('Node', 'textContent');
export const textOf = (node: Node): string => textContent(node) ?? '';
export const localName: Getter<Element, string> = /* @__PURE__ */ getter('Element', 'localName');
export const isHidden: Getter<Document, boolean> = /* @__PURE__ */ getter('Document', 'hidden');
export const titleOf: Getter<Document, string> = /* @__PURE__ */ getter('Document', 'title');

/** A method, taken once. Marked pure where it is called: a script that needs few of them carries few. */
export function method<O extends Owner, K extends keyof (typeof globalThis)[O]['prototype']>(
  owner: O,
  name: K,
): (typeof globalThis)[O]['prototype'][K] {
  return (globalThis[owner].prototype as (typeof globalThis)[O]['prototype'])[name];
}

const getAttribute = /* @__PURE__ */ method('Element', 'getAttribute');
const hasAttribute = /* @__PURE__ */ method('Element', 'hasAttribute');
const matches = /* @__PURE__ */ method('Element', 'matches');
const queryAll = /* @__PURE__ */ method('Document', 'querySelectorAll');
const listOf = /* @__PURE__ */ method('Document', 'getElementsByTagName');
const queryIn = /* @__PURE__ */ method('Element', 'querySelectorAll');

export const attr = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
export const allOf = (document: Document, selector: string): Iterable<Element> => queryAll.call(document, selector);
export const allIn = (element: Element, selector: string): Iterable<Element> => queryIn.call(element, selector);
/** The live list of a document's elements of one name, which browsers keep. */
export const byName = (document: Document, name: string): HTMLCollectionOf<Element> => listOf.call(document, name);
