/**
 * A copied page as a tree to be read outside of the page: elements with the few questions that are asked of them. Pure: no DOM. What does not
 * have the shape of a copy is refused; nothing that comes from a page is trusted.
 */

import { type Grid, gridOf } from './grid';
import {
  CHECKED,
  CHECKED_FIRST,
  type CopiedElement,
  type CopiedNode,
  type CopiedTable,
  DISABLED,
  FACT_TYPE,
  MIXED,
  type PageCopy,
  ROOT,
  SLOTTED,
} from './page/page-copy';

/** The document's tree, or a shadow tree: what ids are looked up in. */
export interface Tree {
  readonly ids: Map<string, Replica>;
}

export type ReplicaNode = string | Replica | Grid;

/** An element of a copied page. */
export class Replica {
  /** What stands in it, as a person sees it: its shadow tree, or what was handed to a slot. */
  readonly kids: ReplicaNode[] = [];
  /** Its grid, of a table of data. */
  grid: Grid | undefined;
  private readonly attributes = new Map<string, string>();

  constructor(
    readonly tag: string,
    readonly bits: number,
    attributes: readonly string[],
    /** Its number in the copy. */
    readonly at: number,
    /** The element around it, across shadow roots. */
    readonly up: Replica | undefined,
    readonly tree: Tree,
    readonly page: PageCopy,
  ) {
    for (let i = 0; i + 1 < attributes.length; i += 2) this.attributes.set(attributes[i] as string, attributes[i + 1] as string);
    const id = this.attributes.get('id');
    if (id && !tree.ids.has(id)) tree.ids.set(id, this);
  }

  get(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  has(name: string): boolean {
    return this.attributes.has(name);
  }

  is(bit: number): boolean {
    return (this.bits & bit) !== 0;
  }

  /** Attributes as the page has them, those that were copied. */
  named(): Iterable<readonly [name: string, value: string]> {
    return this.attributes;
  }

  /** The element around it in its own tree. */
  get parent(): Replica | undefined {
    return this.up?.tree === this.tree ? this.up : undefined;
  }

  elements(): Replica[] {
    return this.kids.filter((kid): kid is Replica => kid instanceof Replica && kid.tag !== '');
  }
}

/** A part of a copy that has no shape of one. */
export class MalformedCopy extends Error {
  constructor(where: string) {
    super(`The copy of the page is not one at ${where}.`);
    this.name = 'MalformedCopy';
  }
}

const isElement = (node: CopiedNode): node is CopiedElement => Array.isArray(node);

function made(node: CopiedElement, at: number, up: Replica | undefined, tree: Tree, page: PageCopy): Replica {
  const [tag, bits, attributes] = node;
  if (typeof tag !== 'string' || !Number.isInteger(bits) || !Array.isArray(attributes) || attributes.some((one) => typeof one !== 'string'))
    throw new MalformedCopy(`element ${at}`);
  return new Replica(tag, bits, attributes, at, up, tree, page);
}

const isCell = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 4 && typeof value[0] === 'string' && value.slice(1).every(Number.isInteger);
const isRow = (value: unknown): boolean =>
  Array.isArray(value) && Number.isInteger(value[0]) && Array.isArray(value[1]) && value[1].every(isCell);

function isTable(value: Partial<CopiedTable> | null): value is CopiedTable {
  return (
    typeof value?.caption === 'string' &&
    [value.heads, value.rows].every((rows) => Array.isArray(rows) && rows.every(isRow)) &&
    [value.body, value.stated].every(Number.isInteger)
  );
}

/** The tree of a copy, and its elements by their numbers. @throws MalformedCopy */
export function replicate(page: PageCopy): { readonly root: Replica; readonly elements: readonly Replica[] } {
  const root = made(page.root, 0, undefined, { ids: new Map() }, page);
  const elements = [root];
  const stack: { from: CopiedElement; el: Replica; next: number; up: Replica; tree: Tree }[] = [inside(page.root, root)];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.from[level.next++] as CopiedNode | undefined;
    if (node === undefined) {
      stack.pop();
      continue;
    }
    const { el, up, tree } = level;
    if (typeof node === 'string') el.kids.push(node);
    else if (isElement(node)) {
      const kid = made(node, elements.length, up, tree, page);
      elements.push(kid);
      el.kids.push(kid);
      stack.push(inside(node, kid));
    } else {
      if (!isTable(node)) throw new MalformedCopy(`the table in element ${el.at}`);
      el.grid = gridOf(node);
      el.kids.push(el.grid);
    }
  }
  return { root, elements };
}

/** What is handed to a slot stands in the tree of the host, and the host is around it. */
function inside(from: CopiedElement, el: Replica): { from: CopiedElement; el: Replica; next: number; up: Replica; tree: Tree } {
  let up = el;
  let { tree } = el;
  if (el.is(SLOTTED)) {
    while (up.tree === tree && up.up) ({ up } = up as { up: Replica });
    ({ tree } = up);
  } else if (el.is(ROOT)) tree = { ids: new Map() };
  return { from, el, next: 3, up, tree };
}

/** The same questions as `dom.ts` answers for the page itself. */
export const attr = (el: Replica, name: string): string | null => el.get(name);
export const has = (el: Replica, name: string): boolean => el.has(name);
export const localName = (el: Replica): string => el.tag;
export const inputType = (el: Replica): string => el.get(FACT_TYPE) ?? 'text';
export const isChecked = (el: Replica): boolean => el.is(CHECKED);
export const wasChecked = (el: Replica): boolean => el.is(CHECKED_FIRST);
export const isMixed = (el: Replica): boolean => el.is(MIXED);
export const isDisabled = (el: Replica): boolean => el.is(DISABLED) || el.get('aria-disabled') === 'true';
export const hostOrParent = (el: Replica): Replica | undefined => el.up;

const words = (grid: Grid): string => [grid.caption, ...grid.head.flat(), ...grid.rows.flatMap((row) => row.cells)].join(' ');

/** The words in an element, as far as they were copied. */
export function textContent(el: Replica): string {
  let out = '';
  const stack: ReplicaNode[] = [el];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') out += next;
    else if (next instanceof Replica) for (let i = next.kids.length - 1; i >= 0; i--) stack.push(next.kids[i] as ReplicaNode);
    else out += words(next);
  }
  return out;
}

/** The first element inside that is asked for. */
export function oneIn(el: Replica, fits: (one: Replica) => boolean): Replica | undefined {
  const stack = el.elements().reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (fits(next)) return next;
    stack.push(...next.elements().reverse());
  }
  return undefined;
}

/** The nearest element that is asked for, itself or around it in its tree. */
export function closest(el: Replica, fits: (one: Replica) => boolean): Replica | undefined {
  for (let up: Replica | undefined = el; up; up = up.parent) if (fits(up)) return up;
  return undefined;
}

/** Whether `inner` is the element or stands in it. */
export function contains(outer: Replica, inner: Replica): boolean {
  return closest(inner, (one) => one === outer) !== undefined;
}

/** The element of its tree that carries an id. */
export const byId = (el: Replica, id: string): Replica | undefined => el.tree.ids.get(id);

/** The element after it, in what it stands in. */
export function nextElement(el: Replica): Replica | undefined {
  const mates = el.up?.elements() ?? [];
  return mates[mates.indexOf(el) + 1];
}

const hasRole = (el: Replica, roles: RegExp): boolean => roles.test(el.get('role') ?? '');
/** A control by its tag or its ARIA role. */
export const isEntry = (el: Replica): boolean => (el.tag === 'input' && inputType(el) !== 'hidden') || el.tag === 'textarea';
export const isTickRole = (el: Replica): boolean => hasRole(el, /^(?:checkbox|switch|radio)$/);
