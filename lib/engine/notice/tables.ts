/** Tables of a notice: which way the labels run, and what each row says of each element. */
import type { Label, NoticeLexicon } from '../lexicon/notice';
import type { Tree } from '../page';
import { labelledIn, labelsOf } from './labels';
import type { Grid } from './parts';
import { Piece } from './pieces';

/** One value of one element: which row of recipients it belongs to, and whether the place for it was there but empty. */
export interface Fact {
  readonly labels: readonly Label[];
  readonly value: Piece;
  readonly row: number;
  readonly empty: boolean;
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

const EMPTY = /^[-–—―.·\s*]*$|^(?:해당\s?(?:사항\s?)?없음|없음|n\/?a|none|なし|无|無)$/i;

/** Whether a value says nothing: blank, a dash, 'none'. */
export function isEmpty(value: string): boolean {
  return EMPTY.test(value);
}

/**
 * Reads a table whose labels stand in the top rows or in the first column; the side with more labels wins, and the top one in a draw.
 * @param row number that its first row of recipients gets
 */
export function readTable(tree: Tree, lexicons: readonly NoticeLexicon[], grid: Grid, row: number): TableFacts {
  const { table } = grid;
  const cell = (text: number | undefined): Piece => new Piece(grid.node, text ?? 0, 0, tree.textAt(text));
  const rows = [...table.head.map((cells, at) => ({ at: at - table.head.length, cells })), ...table.rows];
  const facts: Fact[] = [];
  const rest: Piece[] = [];
  const labels: Piece[] = [];
  const width = Math.max(0, ...rows.map((one) => one.cells.length));
  const top = headRows(rows, table.head.length, (text) => labelsOf(lexicons, cell(text)));
  const side = sideColumn(rows, width, (text) => labelsOf(lexicons, cell(text)));
  const topLabels = top.columns.filter((one) => one.length > 0).length;
  if (side.count > topLabels && side.count >= 2) {
    for (const one of rows) {
      const label = cell(one.cells[side.column]);
      const found = labelsOf(lexicons, label);
      const values = one.cells.slice(side.column + 1);
      if (found.length === 0) {
        rest.push(...lines(values.map(cell)));
        continue;
      }
      labels.push(label);
      // Several value columns: one recipient a column.
      for (const [at, text] of values.entries()) {
        if (at > 0 && text === values[at - 1]) continue;
        const value = cell(text);
        facts.push({ labels: found, value, row: row + at, empty: isEmpty(value.words) });
      }
    }
    return { facts, rest, count: 1, labels };
  }
  if (topLabels === 0) return { facts, rest: lines(rows.flatMap((one) => one.cells.map(cell))), count: table.count, labels };
  for (const text of top.texts) if (labelsOf(lexicons, cell(text)).length > 0) labels.push(cell(text));
  let next = row;
  for (const one of rows.slice(top.rows)) {
    const first = one.cells[0];
    const across = one.cells.length > 1 && one.cells.every((text) => text === first);
    if (across) {
      // A line across the whole table speaks of every row.
      const line = cell(first);
      const found = labelledIn(lexicons, line);
      for (const { labels: of, value } of found) facts.push({ labels: of, value, row: -1, empty: isEmpty(value.words) });
      if (found.length === 0) rest.push(...lines([line]));
      continue;
    }
    for (const [at, text] of one.cells.entries()) {
      const found = top.columns[at] ?? [];
      if (found.length === 0) continue;
      const value = cell(text);
      facts.push({ labels: found, value, row: next, empty: isEmpty(value.words) });
    }
    next++;
  }
  return { facts, rest, count: table.count, labels };
}

interface Row {
  readonly at: number;
  readonly cells: readonly number[];
}

/** Labels by column. A table without marked heads has its labels in the first row, if at least two cells of it are labels. */
function headRows(rows: readonly Row[], marked: number, labels: (text: number | undefined) => readonly Label[]) {
  const texts: number[] = [];
  let used = marked;
  if (marked === 0) used = (rows[0]?.cells ?? []).filter((text) => labels(text).length > 0).length >= 2 ? 1 : 0;
  const columns: Label[][] = [];
  for (const one of rows.slice(0, used)) {
    for (const [at, text] of one.cells.entries()) {
      texts.push(text);
      const found = labels(text);
      // The lower head row is the more exact one.
      if (found.length > 0) columns[at] = [...found];
      else columns[at] ??= [];
    }
  }
  return { rows: used, columns, texts };
}

/** The first column that mostly holds labels. */
function sideColumn(rows: readonly Row[], width: number, labels: (text: number | undefined) => readonly Label[]) {
  for (let column = 0; column < Math.min(width - 1, 2); column++) {
    const count = rows.slice(0, 40).filter((one) => labels(one.cells[column]).length > 0).length;
    if (count >= 2 && count * 2 >= Math.min(rows.length, 40)) return { column, count };
  }
  return { column: 0, count: 0 };
}

function lines(cells: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let last = -1;
  for (const one of cells) {
    if (!one.words || one.text === last) continue;
    last = one.text;
    out.push(one);
  }
  return out;
}
