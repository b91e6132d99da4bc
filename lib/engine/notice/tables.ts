/** Tables of a notice: which way the labels run, and what each row says of each element. */
import { anyOf, inOrder } from '../lexicon/pattern';
import type { Label, NoticeLexicon } from '../lexicon/shapes/notice';
import { labelledIn, labelsOf } from './labels';
import type { Grid } from './parts';
import type { Piece } from './pieces';

/** One value of one element: which row of recipients it belongs to, and whether the place for it was there but empty. */
export interface Fact {
  readonly labels: readonly Label[];
  readonly value: Piece;
  readonly row: number;
  readonly empty: boolean;
  /** The label it stands under, where that is a piece of its own. */
  readonly under?: Piece;
}

export interface TableFacts {
  readonly facts: Fact[];
  /** Cells that no label explains, as lines. */
  readonly rest: Piece[];
  /** Rows of the whole table, with those beyond the sample. */
  readonly count: number;
  /** Labels that were found, for telling what the notice is. */
  readonly labels: Piece[];
}

const EMPTY = anyOf(
  /^[-–—―.·\s*]*$/i,
  /^[\s"'“”]*(?:\{\{?[^{}]*\}?\}|\$\{[^}]*\}|#\{[^}]*\}|<%[^%]*%>|%[A-Z_]+%|\[[^\]]{0,24}(?:명|이름|name|名)\]|[○ㅇ◯〇×□]{2,}|_{2,}|…+)[\s"'“”]*$/i,
  /^(?:해당\s?(?:사항\s?)?없음|없음|n\/?a|none|なし|无|無)$/i,
);

/** What will be known or told later. */
const PENDING = inOrder(
  /^[\s[(【「]*/i,
  [
    /미정|미확정|추후\s?(?:공지|안내|고지|확정|결정|통지|기재|협의)|(?:확정|결정|계약)\s?(?:후|시)\s?(?:공지|안내|고지|기재|통지)|tbd|t\.b\.d\.?/i,
    /to be (?:determined|announced|confirmed|decided|advised)|not yet (?:known|decided|determined)|未定|待定/i,
    /(?:確定|決定)(?:後|次第)(?:に)?(?:記載|お知らせ|公表|通知|追記)?|(?:确定|確定)后(?:补充|通知|告知)?/i,
  ],
  /[^가-힣a-z\u4e00-\u9fff]*(?:예정|할 예정|하겠습니다|합니다|です)?[\s\])】」.。]*$/i,
);

/** Whether a value only says that it will be told. */
export function isPending(value: string): boolean {
  return PENDING.test(value);
}

/** Whether a value says nothing: blank, a dash, 'none', what is still undecided, a place that was never filled in (`{{company}}`, `○○○`). */
export function isEmpty(value: string): boolean {
  return EMPTY.test(value) || PENDING.test(value);
}

/**
 * Reads a table whose labels stand in the top rows or in the first column; the side with more labels wins, and the top one in a draw.
 * @param row number that its first row of recipients gets
 */
export function readTable(lexicons: readonly NoticeLexicon[], { rows, heads, count }: Grid, row: number): TableFacts {
  const labels = (cell: Piece | undefined): readonly Label[] => (cell ? labelsOf(lexicons, cell) : []);
  const top = headRows(rows, heads, labels);
  const side = sideColumn(rows, labels);
  const onTop = top.columns.filter((one) => one.length > 0).length;
  if (side.count > onTop && side.count >= 2) return bySide(rows, side.column, labels, row);
  if (onTop === 0) return { facts: [], rest: distinct(rows.flat()), count, labels: [] };
  return byTop(lexicons, rows, top, count, row);
}

type LabelsOf = (cell: Piece | undefined) => readonly Label[];
type Rows = readonly (readonly Piece[])[];

/** One label a row; several value columns are several recipients. */
function bySide(rows: Rows, column: number, labelsIn: LabelsOf, row: number): TableFacts {
  const facts: Fact[] = [];
  const rest: Piece[] = [];
  const labels: Piece[] = [];
  if (isPaired(rows, column, labelsIn))
    return bySide(
      rows.flatMap((cells) => pairsOf(cells.slice(column), labelsIn)),
      0,
      labelsIn,
      row,
    );
  for (const cells of rows) {
    const label = cells[column];
    const found = labelsIn(label);
    const values = cells.slice(column + 1);
    if (!label || found.length === 0) {
      rest.push(...distinct(values));
      continue;
    }
    labels.push(label);
    for (const [at, value] of values.entries()) {
      if (at > 0 && same(value, values[at - 1])) continue;
      facts.push({ labels: found, value, row: row + at, empty: isEmpty(value.words), under: label });
    }
  }
  return { facts, rest, count: 1, labels };
}

/** Two labels with their values stand in one row: every row names a label two columns further on, or its value spans that far. */
function isPaired(rows: Rows, column: number, labelsIn: LabelsOf): boolean {
  const second = rows.filter(
    (cells) => labelsIn(cells[column]).length > 0 && cells.length >= column + 4 && !same(cells[column + 2] as Piece, cells[column + 1]),
  );
  return second.length >= 2 && second.every((cells) => labelsIn(cells[column + 2]).length > 0);
}

/** A row of such a table as one row for each label. */
function pairsOf(cells: readonly Piece[], labelsIn: LabelsOf): (readonly Piece[])[] {
  const pairs: (readonly Piece[])[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const label = cells[at] as Piece;
    if (at > 0 && labelsIn(label).length === 0) break;
    pairs.push(cells.slice(at, at + 2));
  }
  return pairs;
}

/** One label a column; a line across the whole table speaks of every row. */
function byTop(lexicons: readonly NoticeLexicon[], rows: Rows, top: Heads, count: number, row: number): TableFacts {
  const facts: Fact[] = [];
  const rest: Piece[] = [];
  let next = row;
  for (const cells of rows.slice(top.rows)) {
    const first = cells[0];
    if (first && cells.length > 1 && cells.every((cell) => same(cell, first))) {
      const found = labelledIn(lexicons, first);
      for (const { labels: of, value } of found) facts.push({ labels: of, value, row: -1, empty: isEmpty(value.words) });
      if (found.length === 0) rest.push(...distinct([first]));
      continue;
    }
    for (const [at, value] of cells.entries()) {
      const found = top.columns[at] ?? [];
      if (found.length > 0) facts.push({ labels: found, value, row: next, empty: isEmpty(value.words) });
    }
    next++;
  }
  return { facts, rest, count, labels: top.labels };
}

interface Heads {
  readonly rows: number;
  /** Labels by column. */
  readonly columns: readonly (readonly Label[])[];
  readonly labels: Piece[];
}

/** A table without marked heads has its labels in the first row, if at least two cells of it are labels. */
function headRows(rows: Rows, marked: number, labelsIn: LabelsOf): Heads {
  let used = marked;
  if (marked === 0) used = (rows[0] ?? []).filter((cell) => labelsIn(cell).length > 0).length >= 2 ? 1 : 0;
  const columns: (readonly Label[])[] = [];
  const labels: Piece[] = [];
  for (const cells of rows.slice(0, used)) {
    for (const [at, cell] of cells.entries()) {
      const found = labelsIn(cell);
      if (found.length > 0) labels.push(cell);
      // The lower head row is the more exact one.
      if (found.length > 0) columns[at] = found;
      else columns[at] ??= [];
    }
  }
  return { rows: used, columns, labels };
}

/** Rows looked at to see which way the labels run. */
const LOOK = 40;

/** The first column that mostly holds labels. */
function sideColumn(rows: Rows, labelsIn: LabelsOf): { column: number; count: number } {
  const width = Math.max(0, ...rows.slice(0, LOOK).map((cells) => cells.length));
  for (let column = 0; column < Math.min(width - 1, 2); column++) {
    const count = rows.slice(0, LOOK).filter((cells) => labelsIn(cells[column]).length > 0).length;
    if (count >= 2 && count * 2 >= Math.min(rows.length, LOOK)) return { column, count };
  }
  return { column: 0, count: 0 };
}

/** Cells that stand in several columns or rows are one cell that spans them. */
function same(a: Piece, b: Piece | undefined): boolean {
  return b !== undefined && a.text === b.text && a.start === b.start;
}

function distinct(cells: readonly Piece[]): Piece[] {
  return cells.filter((cell, at) => cell.words !== '' && !same(cell, cells[at - 1]));
}
