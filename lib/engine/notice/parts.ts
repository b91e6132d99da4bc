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

/** A table as pieces, so that one drawn with bars in a plain text reads like any other. */
export interface Grid {
  readonly kind: 'table';
  /** Marked head rows first, then the body rows that were kept. */
  readonly rows: readonly (readonly Piece[])[];
  /** How many of `rows` are marked as heads. */
  readonly heads: number;
  /** Body rows of the whole table, with those that were not kept. */
  readonly count: number;
  readonly box: number;
  readonly node: number;
}

export type Part = Line | Grid;

/** Parts of a page that hold no notice: menus, search, and what a person fills in. */
const SKIPPED = new Set(['navigation', 'search', 'field', 'select', 'radio', 'image', 'banner', 'contentinfo']);
const BOXES = new Set(['document', 'dialog', 'panel']);
const TICKED = new Set(['checkbox', 'switch', 'toggle', 'radio-group']);

/** Lines and tables of the page in document order. */
export function readParts(tree: Tree): Part[] {
  const parts: Part[] = [];
  const box: number[] = [];
  for (let ref = 0; ref < tree.nodes.length; ref++) {
    const node = tree.node(ref);
    box[ref] = isBox(tree, node) ? ref : node.parent >= 0 ? (box[node.parent] ?? -1) : -1;
    if (SKIPPED.has(node.role)) {
      if (node.role !== 'banner' || !tree.children(ref).some((kid) => tree.node(kid).role === 'heading')) ref = tree.lastOf(ref);
      continue;
    }
    if (node.table !== undefined) {
      const table = tree.snapshot.tables[node.table];
      if (table) parts.push({ kind: 'table', ...gridOf(tree, table, ref), node: ref, box: box[ref] ?? -1 });
      ref = tree.lastOf(ref);
      continue;
    }
    const text = TICKED.has(node.role) ? (node.name ?? node.text ?? node.beside) : node.text;
    if (text === undefined) continue;
    parts.push(...barTables(linesOf(tree, node, text, box[ref] ?? -1)));
    // Links inside a paragraph repeat its words.
    if (!TICKED.has(node.role) && node.role !== 'group') ref = tree.lastOf(ref);
  }
  return parts;
}

/**
 * A box that holds a text of its own. One around nothing but a table only lets it scroll; one in which a person fills in fields or answers
 * several questions is a screen (a sign-up in a dialog), and its notices are parts of it as they are of a page.
 */
function isBox(tree: Tree, node: Node): boolean {
  if (!BOXES.has(node.role) || isScreen(tree, node.ref)) return false;
  const kids = tree.children(node.ref);
  return node.text !== undefined || kids.length === 0 || kids.some((kid) => tree.node(kid).table === undefined);
}

function isScreen(tree: Tree, box: number): boolean {
  let asked = 0;
  for (let ref = box + 1; ref <= tree.lastOf(box); ref++) {
    const { role } = tree.node(ref);
    if (role === 'field') return true;
    if (TICKED.has(role) && ++asked > 1) return true;
  }
  return false;
}

function linesOf(tree: Tree, node: Node, text: number, box: number): Line[] {
  const words = tree.textAt(text);
  const whole = new Piece(node.ref, text, 0, words);
  const level = node.role === 'heading' ? (node.level ?? 7) : node.role === 'button' ? 7 : 0;
  const control = TICKED.has(node.role);
  return breaks(whole).map((piece) => ({ kind: 'line', piece, level, control, box, node: node.ref }));
}

function gridOf(tree: Tree, table: Table, node: number): Pick<Grid, 'rows' | 'heads' | 'count'> {
  const cell = (text: number): Piece => new Piece(node, Math.max(text, 0), 0, tree.textAt(text));
  return {
    rows: [...table.head, ...table.rows.map((row) => row.cells)].map((cells) => cells.map(cell)),
    heads: table.head.length,
    count: table.count,
  };
}

const BARS = /^\|.*\|$/;
const RULE = /^[\s|:-]+$/;

/** Lines such as `| Recipient | Purpose |`, two or more together, are a table. */
function barTables(lines: readonly Line[]): Part[] {
  const out: Part[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as Line;
    let end = at;
    while (end < lines.length && BARS.test((lines[end] as Line).piece.words)) end++;
    const rows = lines.slice(at, end).filter((line) => !RULE.test(line.piece.words));
    if (rows.length < 2) {
      out.push(first);
      continue;
    }
    const heads = RULE.test(lines[at + 1]?.piece.words ?? '') ? 1 : 0;
    out.push({
      kind: 'table',
      rows: rows.map((line) => cellsOf(line.piece)),
      heads,
      count: rows.length - heads,
      node: first.node,
      box: first.box,
    });
    at = end - 1;
  }
  return out;
}

function cellsOf(line: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 1;
  for (let i = 1; i < line.words.length; i++) {
    if (line.words[i] !== '|') continue;
    out.push(line.cut(from, i));
    from = i + 1;
  }
  return out;
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
