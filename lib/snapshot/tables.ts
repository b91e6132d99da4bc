/**
 * Tables as grids: spans expanded, headers told from body, long ones sampled. Layout tables are not tables and stay with the walk.
 */
import type { Cut } from '../model/snapshot';
import { allIn, attr, data, firstChild, firstElement, has, localName, nextSibling, nodeType, oneIn, textContent } from './dom';
import { foldLines } from './sketch';

/** Rows kept of a long table: the first, the last, and the rest spread evenly. */
const FIRST = 200;
const LAST = 20;
const SPREAD = 780;
/** Columns beyond this are left out. */
const COLUMNS = 40;
const CELL_TEXT = 4_000;

export interface Grid {
  readonly caption: string;
  readonly head: string[][];
  readonly rows: { at: number; cells: string[] }[];
  readonly rowHeads: number[];
  readonly count: number;
  readonly countHow: 'rows' | 'aria';
}

const HOLDS = 'table,input:not([type=hidden]),select,textarea,button,iframe,[role=checkbox],[role=switch],form';

/**
 * A data table: at least two rows and columns, no controls, no table inside, and no cell that is a page of its own.
 * Tables that lay out a form or a page have one of those.
 */
export function isDataTable(element: Element): boolean {
  const table = element as HTMLTableElement;
  const role = attr(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const rows = table.rows as HTMLCollectionOf<HTMLTableRowElement> | undefined;
  if (!rows || rows.length < 1) return false;
  if (rows.length > FIRST + LAST + SPREAD) return true;
  if (oneIn(table, HOLDS)) return false;
  let widest = 0;
  for (let i = 0; i < Math.min(rows.length, 50); i++) widest = Math.max(widest, rows[i]?.cells.length ?? 0);
  if (widest < 2 || (rows.length < 2 && !oneIn(table, 'th'))) return false;
  for (const cell of allIn(table, 'td'))
    if ((textContent(cell) ?? '').length > CELL_TEXT && oneIn(cell, 'h1,h2,h3,h4,h5,h6,p,div')) return false;
  return true;
}

/** Text of a cell as read: breaks and blocks become line breaks; what is not rendered is left out. */
export function cellText(cell: Element): string {
  if (!firstElement(cell)) return foldLines((textContent(cell) ?? '').slice(0, CELL_TEXT).replace(/\s+/g, ' '));
  let out = '';
  let node: Node | null = firstChild(cell);
  const up: Node[] = [];
  while (node || up.length > 0) {
    if (!node) {
      const left = up.pop() as Element;
      if (BLOCK.test(localName(left))) out += '\n';
      node = nextSibling(left);
      continue;
    }
    const type = nodeType(node);
    if (type === 3) out += data(node).replace(/\s+/g, ' ');
    if (type === 1 && out.length < CELL_TEXT) {
      const el = node as Element;
      const tag = localName(el);
      if (tag === 'br') out += '\n';
      else if (tag === 'img') out += ` ${attr(el, 'alt') ?? ''} `;
      else if (tag !== 'script' && tag !== 'style' && !hiddenNow(el)) {
        if (BLOCK.test(tag)) out += '\n';
        up.push(el);
        node = firstChild(el);
        continue;
      }
    }
    node = nextSibling(node);
  }
  return foldLines(out.slice(0, CELL_TEXT));
}

const BLOCK = /^(?:p|div|li|ul|ol|h[1-6]|dt|dd|dl|section|pre)$/;

function hiddenNow(el: Element): boolean {
  return has(el, 'hidden') || (el as HTMLElement).style?.display === 'none';
}

interface RawCell {
  readonly el: Element;
  readonly header: boolean;
}

/** Which rows of `count` are kept. */
export function sample(count: number): number[] {
  if (count <= FIRST + LAST + SPREAD) return Array.from({ length: count }, (_, i) => i);
  const kept: number[] = [];
  for (let i = 0; i < FIRST; i++) kept.push(i);
  const span = count - FIRST - LAST;
  for (let i = 0; i < SPREAD; i++) kept.push(FIRST + Math.floor((i * span) / SPREAD));
  for (let i = count - LAST; i < count; i++) kept.push(i);
  return kept;
}

/** Reads a data table. `table.rows` already puts a `tfoot` that is written first behind the body. */
export function readTable(element: Element, cut: Cut[]): Grid {
  const table = element as HTMLTableElement;
  const all = table.rows;
  const heads = headRows(table);
  const bodyCount = Math.max(all.length - heads, 0);
  const kept = sample(bodyCount);
  const texts = new Map<Element, string>();
  const textOf = (cell: Element): string => {
    let text = texts.get(cell);
    if (text === undefined) {
      text = cellText(cell);
      texts.set(cell, text);
    }
    return text;
  };
  const head: RawCell[][] = [];
  const spans = new Spans();
  for (let r = 0; r < heads; r++) head.push(spans.row(all[r] as HTMLTableRowElement));
  const rows: { at: number; cells: RawCell[] }[] = [];
  let before = -1;
  for (const at of kept) {
    // A span that began in a row that was left out is lost; spans of the first rows, where lists have them, are not.
    if (at !== before + 1) spans.clear();
    before = at;
    rows.push({ at, cells: spans.row(all[heads + at] as HTMLTableRowElement) });
  }
  if (kept.length < bodyCount) cut.push({ what: 'rows', kept: kept.length, of: bodyCount });
  const stated = Number.parseInt(attr(table, 'aria-rowcount') ?? '', 10);
  const caption = table.caption ? cellText(table.caption) : '';
  return {
    caption,
    head: head.map((row) => row.map((cell) => textOf(cell.el))),
    rows: rows.map((row) => ({ at: row.at, cells: row.cells.map((cell) => textOf(cell.el)) })),
    rowHeads: rowHeads(rows),
    count: stated > bodyCount ? stated - heads : bodyCount,
    countHow: stated > bodyCount ? 'aria' : 'rows',
  };
}

/** Header rows: those at the top whose cells are all headings. A row of data inside a `thead` belongs to the body. */
function headRows(table: HTMLTableElement): number {
  const rows = table.rows;
  let heads = 0;
  while (heads < rows.length && heads < 5) {
    const row = rows[heads] as HTMLTableRowElement;
    const cells = row.cells;
    if (cells.length === 0) break;
    let th = 0;
    for (let c = 0; c < cells.length; c++) if (localName(cells[c] as Element) === 'th') th++;
    const inHead = row.parentElement !== null && localName(row.parentElement) === 'thead';
    if (th === cells.length ? inHead || cells.length > 1 : inHead && heads === 0 && rows.length > 1) heads++;
    else break;
  }
  return heads === rows.length ? Math.max(0, heads - 1) : heads;
}

function rowHeads(rows: readonly { cells: RawCell[] }[]): number[] {
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
  private open: ({ cell: RawCell; left: number } | undefined)[] = [];

  clear(): void {
    this.open = [];
  }

  row(row: HTMLTableRowElement): RawCell[] {
    const out: RawCell[] = [];
    const cells = row.cells;
    let next = 0;
    for (let c = 0; c < COLUMNS; c++) {
      const running = this.open[c];
      if (running && running.left > 0) {
        running.left--;
        out.push(running.cell);
        continue;
      }
      const el = cells[next++];
      if (!el) {
        if (this.open.slice(c + 1).some((span) => span && span.left > 0)) continue;
        break;
      }
      const cell: RawCell = { el, header: localName(el) === 'th' };
      const wide = Math.min(Math.max(el.colSpan || 1, 1), COLUMNS - c);
      const tall = el.rowSpan === 0 ? 65_534 : el.rowSpan || 1;
      for (let i = 0; i < wide; i++) {
        if (i > 0) c++;
        out.push(cell);
        this.open[c] = tall > 1 ? { cell, left: tall - 1 } : undefined;
      }
    }
    return out;
  }
}
