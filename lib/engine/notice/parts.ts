/** The page as a reader of notices sees it: lines and tables in document order, each with the box that holds it. */
import type { Node, Table } from '../../model/snapshot';
import type { Tree } from '../page';
import { Piece } from './pieces';

export interface Line {
  readonly kind: 'line';
  readonly piece: Piece;
  /** Heading level, 0 for ordinary text. */
  readonly level: number;
  /** The words belong to a control that a person ticks. */
  readonly control: boolean;
  /** Ref of the text box, dialog or panel around it; -1 outside of any. */
  readonly box: number;
  readonly node: number;
}

export interface Grid {
  readonly kind: 'table';
  readonly table: Table;
  readonly box: number;
  readonly node: number;
}

export type Part = Line | Grid;

/** Parts of a page that hold no notice: menus, search, and what a person fills in. */
const SKIPPED = new Set(['navigation', 'search', 'field', 'select', 'radio', 'image', 'banner']);
const BOXES = new Set(['document', 'dialog', 'panel']);
const TICKED = new Set(['checkbox', 'switch', 'toggle', 'radio-group']);

/** Lines and tables of the page in document order. */
export function readParts(tree: Tree): Part[] {
  const parts: Part[] = [];
  const box: number[] = [];
  for (let ref = 0; ref < tree.nodes.length; ref++) {
    const node = tree.node(ref);
    box[ref] = BOXES.has(node.role) ? ref : node.parent >= 0 ? (box[node.parent] ?? -1) : -1;
    if (SKIPPED.has(node.role)) {
      if (node.role !== 'banner' || !tree.children(ref).some((kid) => tree.node(kid).role === 'heading')) ref = tree.lastOf(ref);
      continue;
    }
    if (node.table !== undefined) {
      const table = tree.snapshot.tables[node.table];
      if (table) parts.push({ kind: 'table', table, node: ref, box: box[ref] ?? -1 });
      ref = tree.lastOf(ref);
      continue;
    }
    const text = TICKED.has(node.role) ? (node.name ?? node.text ?? node.beside) : node.text;
    if (text === undefined) continue;
    parts.push(...linesOf(tree, node, text, box[ref] ?? -1));
    // Links inside a paragraph repeat its words.
    if (!TICKED.has(node.role) && node.role !== 'group') ref = tree.lastOf(ref);
  }
  return parts;
}

function linesOf(tree: Tree, node: Node, text: number, box: number): Line[] {
  const words = tree.textAt(text);
  const whole = new Piece(node.ref, text, 0, words);
  const level = node.role === 'heading' ? (node.level ?? 7) : node.role === 'button' ? 7 : 0;
  const control = TICKED.has(node.role);
  return breaks(whole).map((piece) => ({ kind: 'line', piece, level, control, box, node: node.ref }));
}

/**
 * Where one line ends and the next begins: at a line break, before a circled number, before a sign that starts a remark, and before a
 * numbered label in the middle of a line (`1. 제공받는 자: … 2. 목적: …`), because text boxes often fold their lines.
 */
const BREAK =
  /\n+|(?=[①-⑳])|\s(?=[※■▶])|\s(?=\d{1,2}[.)]\s?[^\s\d:：][^:：.。]{1,28}[:：](?!\/\/))|\s(?=[가나다라마바사아자차카타파하]\.\s[^:：.。]{2,28}[:：])/g;

function breaks(whole: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  BREAK.lastIndex = 0;
  for (let hit = BREAK.exec(whole.words); hit; hit = BREAK.exec(whole.words)) {
    const one = whole.cut(from, hit.index);
    if (one.words) out.push(one);
    from = hit.index + hit[0].length;
    if (hit[0] === '') BREAK.lastIndex++;
  }
  const rest = whole.cut(from);
  if (rest.words) out.push(rest);
  return out;
}
