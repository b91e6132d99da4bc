/**
 * What stands over a control: headings, titles, row headings. Place decides, not markup: Korean forms put the purpose of a tick into the
 * h3, dt, th or bare line above it and leave the label at 'I agree'.
 */
import type { Node } from '../../model/snapshot';
import { look, says } from '../lexicon/consent';
import type { Tree } from '../page';
import { type Words, wordsAt, wordsOf } from './words';

export interface Over {
  readonly words: Words;
  /** It stands over this control alone. */
  readonly own: boolean;
  /** It is a heading or header cell by markup or looks, not just a line that reads like a title. */
  readonly firm: boolean;
  /** Containers climbed from the control until it was met; 0 is the control's own container. */
  readonly far: number;
}

/** The longest text that still reads as a title. */
const TITLE = 120;
/** The longest statement that a bare tick right under it can be about. */
const STATEMENT = 300;
/** Articles of a text to read, not titles of a control: 'Article 3', '제3조', '第三条', '1.'. */
const ARTICLE = /^[\s[(■●○◇◆▶]*(?:제\s*\d+\s*[조장항절]|第\s*[\d一二三四五六七八九十]+\s*[条條章]|article\s+\d|section\s+\d|\d+\.\d)/i;
/** A short line led by a bullet or a number is a title, whatever it names. */
const BULLET = /^(?:[◎■□●○◇◆▶▷▣※☞]|[①-⑳]|\d{1,2}[.)])\s?[^.?!。]{1,36}$/;
/** How many neighbours before a control are looked at, on each level. */
const BACK = 80;
/** How far up a heading may stand over a control. */
const CLIMB = 12;

/**
 * Titles over a control, nearest first.
 * @param taken refs of all other controls that may be consents, in document order: a title beyond one of them is shared
 */
export function titlesOver(tree: Tree, ref: number, taken: readonly number[]): Over[] {
  const found: Over[] = [];
  let branch = ref;
  let shared = false;
  for (let far = 0; far < CLIMB; far++) {
    const up = tree.node(branch).parent;
    if (up < 0) break;
    const container = tree.node(up);
    const siblings = tree.children(up);
    const at = siblings.indexOf(branch);
    for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
      const before = siblings[i] as number;
      const title = titleIn(tree, before, ref, i === at - 1 && far <= 1 ? STATEMENT : TITLE);
      const others = holdsAny(tree, before, taken);
      // A title that stands in one block with other controls is theirs.
      if (title)
        found.push({ words: title, own: !shared && !others && isOwn(tree, up, i, at, taken, ref), firm: isFirm(tree, title.node), far });
      const over = title && title.node !== before ? titleOfText(tree, siblings[i - 1], before) : undefined;
      if (over) found.splice(-1, 0, { words: over, own: !shared && !others, firm: true, far });
      if (title && isLevel(tree, title.node)) break;
      if (others) shared = true;
    }
    if (container.role === 'row') found.push(...columnHeads(tree, up, at, far));
    if (container.role === 'heading') {
      const words = wordsOf(tree, up)[0];
      if (words) found.push({ words, own: true, firm: true, far });
    }
    shared ||= countIn(tree, up, taken) > countIn(tree, branch, taken);
    if (container.role === 'dialog') break;
    branch = up;
  }
  return found;
}

/** The heading right over a text to read that begins with a heading of its own: the first names the consent, the second is part of the text. */
function titleOfText(tree: Tree, ref: number | undefined, block: number): Words | undefined {
  if (ref === undefined || !isLevel(tree, ref) || onlyTitle(tree, block, block)) return undefined;
  const words = titleWords(tree, tree.node(ref));
  return words && look('purposes', words.read).length > 0 ? words : undefined;
}

const isLevel = (tree: Tree, ref: number): boolean => tree.node(ref).role === 'heading';

const isFirm = (tree: Tree, ref: number): boolean =>
  isLevel(tree, ref) || tree.node(ref).role === 'cell' || tree.node(ref).role === 'image';

/** No other control stands between the title and the next title, so it is about this control alone. */
function isOwn(tree: Tree, up: number, from: number, at: number, taken: readonly number[], ref: number): boolean {
  const siblings = tree.children(up);
  for (let i = from + 1; i < Math.min(siblings.length, at + BACK); i++) {
    const sibling = siblings[i] as number;
    if (i > at && titleIn(tree, sibling, ref)) return true;
    if (i === at ? countIn(tree, sibling, taken) > 0 : holdsAny(tree, sibling, taken)) return false;
  }
  return true;
}

function holdsAny(tree: Tree, ref: number, refs: readonly number[]): boolean {
  return countIn(tree, ref, refs) > 0;
}

/** How many of these refs, which are in document order, lie inside `ref`. */
function countIn(tree: Tree, ref: number, refs: readonly number[]): number {
  return firstAfter(refs, tree.lastOf(ref)) - firstAfter(refs, ref - 1);
}

/** Position of the first ref beyond `limit`. */
function firstAfter(refs: readonly number[], limit: number): number {
  let from = 0;
  let to = refs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((refs[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The title that a sibling before the control is, or begins with. */
function titleIn(tree: Tree, ref: number, control: number, longest: number = TITLE): Words | undefined {
  const node = tree.node(ref);
  if (node.role === 'heading' || (node.role === 'cell' && node.header)) return titleWords(tree, node);
  if (node.role === 'cell') return shortCell(tree, ref);
  if (node.role === 'image') return titleWords(tree, node);
  if (node.role === 'text' || node.role === 'link') return namesConsent(tree, node, longest);
  if (node.role !== 'group' && node.role !== 'row' && node.role !== 'item' && node.role !== 'list' && node.role !== 'table')
    return undefined;
  if (tree.contains(ref, control)) return undefined;
  const first = firstLeaf(tree, ref);
  if (first === undefined) return undefined;
  const leaf = tree.node(first);
  // What begins with a control is about that one.
  if (leaf.control) return undefined;
  const isTitle = leaf.role === 'heading' || (leaf.role === 'cell' && leaf.header) || (leaf.role === 'image' && leaf.name !== undefined);
  if (isTitle) {
    const words = titleWords(tree, leaf);
    return words && (onlyTitle(tree, ref, first) || look('purposes', words.read).length > 0) ? words : undefined;
  }
  return onlyTitle(tree, ref, first) ? namesConsent(tree, leaf, TITLE) : undefined;
}

/** A group that is nothing but a title line: besides the first words only links and buttons. */
function onlyTitle(tree: Tree, ref: number, first: number): boolean {
  for (let at = first + 1; at <= tree.lastOf(ref); at++) {
    const { role } = tree.node(at);
    if (role === 'heading' || role === 'document' || role === 'table' || role === 'checkbox' || role === 'radio' || role === 'field')
      return false;
    if (role === 'text' && tree.words(at).length > TITLE) return false;
  }
  return true;
}

function firstLeaf(tree: Tree, ref: number): number | undefined {
  for (let at = ref + 1; at <= tree.lastOf(ref); at++) {
    const node = tree.node(at);
    if (node.role === 'heading' || (node.role === 'cell' && node.header && tree.words(at))) return at;
    if (tree.children(at).length === 0 && tree.words(at)) return at;
    if (node.role === 'text' && tree.words(at)) return at;
  }
  return undefined;
}

function titleWords(tree: Tree, node: Node): Words | undefined {
  const words = wordsAt(tree, node.ref, node.text ?? node.name) ?? innerWords(tree, node.ref);
  if (!words || words.read.text.length > TITLE || ARTICLE.test(words.read.text)) return undefined;
  return words;
}

function innerWords(tree: Tree, ref: number): Words | undefined {
  const first = firstLeaf(tree, ref);
  return first === undefined ? undefined : wordsAt(tree, first, tree.node(first).text ?? tree.node(first).name);
}

/** The text of a row's other cell, when it is short enough to be the row's heading. */
function shortCell(tree: Tree, ref: number): Words | undefined {
  const first = firstLeaf(tree, ref);
  // The label of another control heads nothing.
  if (first !== undefined && tree.node(first).control) return undefined;
  const words = wordsAt(tree, ref, tree.node(ref).text) ?? innerWords(tree, ref);
  return words && words.read.text.length <= TITLE ? words : undefined;
}

/** A plain line counts as a title only when it names something that one consents to, or says what is mandatory. */
function namesConsent(tree: Tree, node: Node, longest: number): Words | undefined {
  const words = wordsAt(tree, node.ref, node.text ?? node.name);
  if (!words || words.read.text.length > longest || ARTICLE.test(words.read.text)) return undefined;
  return BULLET.test(words.read.text) || look('purposes', words.read).length > 0 || says('requirement', words.read) ? words : undefined;
}

/** Heads of the column that a cell stands in. */
function columnHeads(tree: Tree, row: number, at: number, far: number): Over[] {
  for (const up of tree.around(row)) {
    if (up.role !== 'table') continue;
    const first = tree.children(up.ref).find((child) => tree.node(child).role === 'row');
    if (first === undefined || first === row) return [];
    const head = tree.children(first)[at];
    if (head === undefined || !tree.node(head).header) return [];
    const words = titleWords(tree, tree.node(head));
    return words ? [{ words, own: false, firm: true, far }] : [];
  }
  return [];
}
