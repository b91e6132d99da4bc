/** From parts to the Snapshot: wrappers left out, words interned, boxes and styles read for what is kept. */
import type { Box, Node } from '../model/snapshot';
import { fold } from '../model/text';
import type { Facts } from './facts';
import { hintOf } from './kinds';
import { CONTROLS, ENTRY } from './label';
import { linkIn } from './links';
import { BOLD } from './lookalikes';
import { SHOWN } from './page/page-copy';
import { attr, type Replica } from './replica';
import type { Part } from './sketch';

/** Words kept in one Snapshot, in UTF-16 units: about 2 MB of JSON with everything else. */
const MAX_WORDS = 600_000;
const MAX_NODES = 8_000;

/** Containers that are gone when nothing is left in them, and when one child is. */
const PLAIN = new Set(['wrap', 'run', 'group', 'list', 'item', 'row', 'cell', 'table']);
/** Parts whose own name tells what they are for where no words do. */
const HINTED = new Set(['form', 'dialog', 'select', 'checkbox', 'switch']);
const LEAVES = new Set(['text', 'link', 'button', 'image', 'field', 'select', 'frame', 'checkbox', 'radio', 'switch', 'toggle']);

export class Texts {
  readonly all: string[] = [];
  /** Those that stand in a notice. */
  readonly business: number[] = [];
  words = 0;
  cut = 0;
  private readonly at = new Map<string, number>();

  add(text: string, business: boolean): number {
    const known = this.at.get(text);
    if (known !== undefined) return known;
    const left = Math.max(0, MAX_WORDS - this.words);
    if (text.length > left) this.cut++;
    const at = this.all.push(text.slice(0, left)) - 1;
    this.words += Math.min(text.length, left);
    if (business) this.business.push(at);
    this.at.set(text, at);
    return at;
  }
}

/** What stands in a part's place once wrappers are gone. Children are done before their parents. */
export function prune(parts: readonly Part[]): void {
  for (let i = parts.length - 1; i >= 0; i--) {
    const made = parts[i] as Part;
    made.kids = made.kids.flatMap(standing);
    for (const kid of made.kids) kid.up = made;
    if (LEAVES.has(made.role)) {
      if (!made.enters) drop(made);
      continue;
    }
    if (made.role === 'heading') {
      if (!made.enters) drop(made);
      continue;
    }
    if (made.role === 'radio-group') {
      if (!made.enters && made.kids.length === 0) drop(made);
      continue;
    }
    if (made.role === 'document') {
      if (!made.enters || (made.text === '' && made.kids.length === 0)) drop(made);
      continue;
    }
    if (made.grid) {
      if (!made.enters) drop(made);
      continue;
    }
    if (made.role === 'page') continue;
    if (made.role === 'cell' && made.header && made.kids.length === 1 && made.kids[0]?.role === 'text') {
      const only = made.kids[0];
      if (only.text.length <= 100) {
        only.role = 'heading';
        only.level = 7;
      }
    }
    if (made.kids.length === 0 || (PLAIN.has(made.role) && !made.keep && made.kids.length === 1) || made.role === 'run') drop(made);
    else if (made.role === 'wrap') made.role = 'group';
  }
}

/** A part that stands for nothing itself is replaced by its children. */
function drop(made: Part): void {
  made.instead = made.kids[0] ?? made.up;
  made.ref = -2;
}

function standing(made: Part): Part[] {
  return made.ref === -2 ? made.kids : [made];
}

export interface Emitted {
  readonly nodes: Node[];
  readonly parts: Part[];
  /** Texts that begin bold and do not end so: no headings. */
  readonly thin: number[];
}

/** What nodes are written with. */
export interface View {
  readonly texts: Texts;
  readonly facts: Facts;
  readonly scroll: readonly [number, number];
}

/** Writes the nodes in document order. */
export function emit(root: Part, view: View): Emitted {
  const nodes: Node[] = [];
  const parts: Part[] = [];
  const thin: number[] = [];
  const stack: [Part, number, boolean][] = [[root, -1, false]];
  while (stack.length > 0 && nodes.length < MAX_NODES) {
    const [made, parent, inside] = stack.pop() as [Part, number, boolean];
    const business = inside || made.region;
    made.ref = nodes.length;
    const node = nodeOf(made, parent, business, view);
    nodes.push(node);
    parts.push(made);
    if (node.style && node.style.weight >= BOLD && made.last && view.facts.weight(made.last) < BOLD) thin.push(made.ref);
    for (let i = made.kids.length - 1; i >= 0; i--) stack.push([made.kids[i] as Part, made.ref, business]);
  }
  return { nodes, parts, thin };
}

const isShown = (made: Part): boolean => made.seen.why === undefined || made.face !== undefined;

function nodeOf(made: Part, parent: number, business: boolean, { texts, facts, scroll }: View): Node {
  const { role, el } = made;
  // A contact in the words of a control is the reader's own: 'send advertising to 010-…'.
  const words = (text: string): number => texts.add(text, business && !CONTROLS.has(role));
  const control = made.control;
  const shown = made.seen.why === undefined || made.face !== undefined || (role === 'radio-group' && made.kids.some(isShown));
  const face = made.face ?? el;
  const looks = control || made.text || role === 'field' || role === 'select';
  const box = shown && (looks || role === 'frame') && role !== 'radio-group' ? boxOfPart(made, facts, scroll) : undefined;
  const enters = made.enters || role === 'document';
  const readable = role !== 'table' && enters;
  const node = {
    ref: made.ref,
    parent,
    frame: 0,
    role: role as Node['role'],
    shown: shown ? 'now' : made.seen.earlier || el.is(SHOWN) ? 'earlier' : 'inDom',
  } as Node;
  const put = <K extends keyof Node>(key: K, value: Node[K] | false | '' | undefined): void => {
    if (value !== undefined && value !== false && value !== '') node[key] = value as Node[K];
  };
  put('why', !shown && made.seen.why);
  if (readable) {
    put('text', made.text && words(made.text));
    put('name', made.name !== made.text && made.name && words(made.name));
    put('beside', (CONTROLS.has(role) || ENTRY.has(role) || role === 'radio-group') && made.beside && words(made.beside));
  }
  put('level', made.level);
  put('box', box);
  if (looks && shown && (made.text || made.name || made.beside)) put('style', facts.style(face));
  put('control', control);
  put('field', made.field);
  put('link', linkIn(made));
  if (HINTED.has(role)) put('hint', hintOf(el));
  put('submits', made.submits);
  put('disabled', made.disabled);
  put('header', made.header);
  put('table', made.grid && 0);
  if (made.enters || role === 'select')
    put(
      'options',
      made.options?.map((option) => words(fold(option))),
    );
  // The root's language stands in `Snapshot.lang`.
  if (role !== 'page') put('lang', (attr(el, 'lang') ?? '').slice(0, 20));
  return node;
}

/** A control with smaller sides is there for a script, not for a person. */
const TINY = 4;
/** Words further from a control, in CSS pixels, are no part of what a person sees as its one thing. */
const NEAR = 100;

/** Box of what a person sees: of a control that is hidden or tiny, its labels and its drawn tick together. */
function boxOfPart(made: Part, facts: Facts, scroll: readonly [number, number]): Box {
  const own = boxOf(made.face ?? made.el, facts, scroll);
  const [first] = made.shapes;
  if (!first || !(made.face || (own[2] < TINY && own[3] < TINY))) return own;
  made.face = first;
  const [from, ...others] = made.shapes.map((shape) => boxOf(shape, facts, scroll)) as [Box, ...Box[]];
  let [left, top, right, bottom] = [from[0], from[1], from[0] + from[2], from[1] + from[3]];
  for (const [x, y, width, height] of others) {
    if (width === 0 || height === 0 || x > right + NEAR || x + width < left - NEAR || y > bottom + NEAR || y + height < top - NEAR)
      continue;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  return [left, top, right - left, bottom - top];
}

/** Box of an element in its document, whole pixels. */
export function boxOf(el: Replica, facts: Facts, scroll: readonly [number, number]): Box {
  const box = facts.box(el);
  return [Math.round(box.left + scroll[0]), Math.round(box.top + scroll[1]), Math.round(box.width), Math.round(box.height)];
}
