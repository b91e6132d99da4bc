/**
 * The flat tree as a save walks it: what is rendered, in order, with the words of each line put together. A line is what a person reads as
 * one: text nodes with nothing but inline elements between them.
 */
import { fold } from '../../model/text';
import { assignedNodes, data, firstChild, localName, nextSibling, nodeType, shadowRoot } from '../page/dom';

/** A letter of a line and where it stands. */
export interface Line {
  readonly nodes: Text[];
  /** The block that holds it. */
  readonly block: Element;
  /** The words as `fold` gives them, when every letter can be traced back; else the raw text. */
  text: string;
  /** Index into `nodes` and offset in it, for each letter of `text`. */
  at: [node: number, offset: number][];
}

export interface Visitor {
  /** False leaves the element and all in it out. */
  enter(element: Element, parent: Element): boolean;
  leave(element: Element): void;
  text(node: Text, parent: Element): void;
  /** A line ends; it has at least one letter. */
  line(line: Line): void;
}

export type OpenRoot = ((element: Element) => ShadowRoot | null) | undefined;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;
const SPACE = /[\s\u00a0\u3000]/;
/** Deeper than this nobody nests a page. */
const DEEPEST = 400;
/** Text of a node beyond this is not looked at. */
export const LONGEST = 100_000;

function childrenOf(element: Element, openRoot: OpenRoot): Iterator<Node> {
  if (localName(element) === 'slot') {
    const given = assignedNodes(element);
    if (given.length > 0) return given[Symbol.iterator]();
  }
  const root = shadowRoot(element) ?? (localName(element).includes('-') || openRoot ? openRoot?.(element) : null);
  return siblings(firstChild(root ?? element));
}

function* siblings(first: Node | null): Generator<Node> {
  for (let node = first; node; node = nextSibling(node)) yield node;
}

interface Level {
  readonly element: Element;
  readonly kids: Iterator<Node>;
  readonly block: boolean;
}

/** Does an element end the line that it stands in? */
export function isBlock(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  if (localName(element) === 'br') return true;
  const { display } = styleOf(element);
  return !display.startsWith('inline') && display !== 'contents' && display !== 'none';
}

/** Walks everything below an element. Yields every few elements, so that the page may go on in between. */
export function* walkFlat(
  root: Element,
  visitor: Visitor,
  openRoot: OpenRoot,
  styleOf: (element: Element) => CSSStyleDeclaration,
): Generator<void> {
  let open: { nodes: Text[]; block: Element } | undefined;
  let steps = 0;
  const end = (): void => {
    if (!open) return;
    const line = lineOf(open.nodes, open.block);
    open = undefined;
    if (line.text.trim() !== '') visitor.line(line);
  };
  const stack: Level[] = [{ element: root, kids: childrenOf(root, openRoot), block: true }];
  while (stack.length > 0) {
    const level = stack[stack.length - 1] as Level;
    const next = level.kids.next();
    if (next.done) {
      stack.pop();
      if (level.block) end();
      if (stack.length > 0) visitor.leave(level.element);
      continue;
    }
    const node = next.value;
    const type = nodeType(node);
    if (type === 3) {
      visitor.text(node as Text, level.element);
      open ??= { nodes: [], block: blockOf(stack) };
      open.nodes.push(node as Text);
      continue;
    }
    if (type !== 1) continue;
    if ((++steps & 31) === 0) yield;
    const element = node as Element;
    if (stack.length >= DEEPEST || !visitor.enter(element, level.element)) continue;
    const block = isBlock(element, styleOf);
    if (block) end();
    stack.push({ element, kids: childrenOf(element, openRoot), block });
  }
}

function blockOf(stack: readonly Level[]): Element {
  for (let at = stack.length - 1; at > 0; at--) if (stack[at]?.block) return (stack[at] as Level).element;
  return (stack[0] as Level).element;
}

function lineOf(nodes: Text[], block: Element): Line {
  const line: Line = { nodes, block, text: '', at: [] };
  let space = true;
  for (const [index, node] of nodes.entries()) {
    const raw = data(node).slice(0, LONGEST);
    for (let offset = 0; offset < raw.length; offset++) {
      const letter = raw[offset] as string;
      if (INVISIBLE.test(letter)) continue;
      const blank = SPACE.test(letter);
      if (blank && space) continue;
      space = blank;
      line.text += blank ? ' ' : letter;
      line.at.push([index, offset]);
    }
  }
  if (line.text.endsWith(' ')) {
    line.text = line.text.slice(0, -1);
    line.at.pop();
  }
  // Letters put together from several code points (NFD) cannot be traced one by one: the line is treated as one piece.
  if (line.text.normalize('NFC') !== line.text) {
    line.text = fold(line.text);
    line.at = [];
  }
  return line;
}
