/** Copied tables as grids: spans expanded, headings of rows told from values. */

import { foldLines } from './lines';
import { COLUMNS, type CopiedCell, type CopiedTable } from './page/page-copy';

export interface Grid {
  readonly caption: string;
  readonly head: string[][];
  readonly rows: { at: number; cells: string[] }[];
  readonly rowHeads: number[];
  /** Rows below the head, of which those in `rows` were kept. */
  readonly body: number;
  readonly count: number;
  readonly countHow: 'rows' | 'aria';
}

interface Cell {
  readonly text: string;
  readonly header: boolean;
}

const textsOf = (row: readonly Cell[]): string[] => row.map(({ text }) => text);

/** The grid of a copied table. */
export function gridOf({ caption, heads, rows: copied, body, stated }: CopiedTable): Grid {
  const spans = new Spans();
  const head = heads.map(([, cells]) => spans.row(cells));
  const rows: { at: number; cells: Cell[] }[] = [];
  let before = -1;
  for (const [at, cells] of copied) {
    // A span that began in a row that was left out is lost; spans of the first rows, where lists have them, are not.
    if (at !== before + 1) spans.clear();
    before = at;
    rows.push({ at, cells: spans.row(cells) });
  }
  return {
    caption: foldLines(caption),
    head: head.map(textsOf),
    rows: rows.map(({ at, cells }) => ({ at, cells: textsOf(cells) })),
    rowHeads: rowHeads(rows),
    body,
    count: stated > body ? stated - heads.length : body,
    countHow: stated > body ? 'aria' : 'rows',
  };
}

function rowHeads(rows: readonly { cells: Cell[] }[]): number[] {
  const columns: number[] = [];
  const width = rows[0]?.cells.length ?? 0;
  for (let c = 0; c < width; c++) {
    let th = 0;
    let all = 0;
    for (const row of rows) {
      const cell = row.cells[c];
      if (!cell) continue;
      all++;
      if (cell.header) th++;
    }
    if (all > 0 && th * 2 > all) columns.push(c);
  }
  return columns;
}

/** Expands `rowspan` and `colspan`, row by row. */
class Spans {
  private open: ({ cell: Cell; left: number } | undefined)[] = [];

  clear(): void {
    this.open = [];
  }

  row(cells: readonly CopiedCell[]): Cell[] {
    const out: Cell[] = [];
    let next = 0;
    for (let c = 0; c < COLUMNS; c++) {
      const running = this.open[c];
      if (running && running.left > 0) {
        running.left--;
        out.push(running.cell);
        continue;
      }
      const copied = cells[next++];
      if (!copied) {
        if (this.open.slice(c + 1).some((span) => span && span.left > 0)) continue;
        break;
      }
      const [raw, header, colSpan, rowSpan] = copied;
      const cell: Cell = { text: foldLines(raw), header: header === 1 };
      const wide = Math.min(Math.max(colSpan || 1, 1), COLUMNS - c);
      const tall = rowSpan === 0 ? 65_534 : rowSpan || 1;
      for (let i = 0; i < wide; i++) {
        if (i > 0) c++;
        out.push(cell);
        this.open[c] = tall > 1 ? { cell, left: tall - 1 } : undefined;
      }
    }
    return out;
  }
}
