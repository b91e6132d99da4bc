/**
 * Tables of data as a page has them: cells row by row, the head told from the body, long ones sampled; `grid.ts` makes grids of them. Layout
 * tables are no tables and stay with the walk.
 */
import { allIn, attr, data, firstChild, firstElement, has, localName, nextSibling, nodeType, oneIn, textOf } from './dom';
import { COLUMNS, type CopiedCell, type CopiedRow, type CopiedTable } from './page-copy';

/** Rows kept of a long table: the first, the last, and the rest spread evenly. */
const FIRST = 200;
const LAST = 20;
const SPREAD = 780;
const CELL_TEXT = 4_000;

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
  for (const cell of allIn(table, 'td')) if (textOf(cell).length > CELL_TEXT && oneIn(cell, 'h1,h2,h3,h4,h5,h6,p,div')) return false;
  return true;
}

/** Text of a cell as read, not folded: breaks and blocks become line breaks; what is not rendered is left out. */
export function cellText(cell: Element): string {
  if (!firstElement(cell)) return textOf(cell).slice(0, CELL_TEXT).replace(/\s+/g, ' ');
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
  return out.slice(0, CELL_TEXT);
}

const BLOCK = /^(?:p|div|li|ul|ol|h[1-6]|dt|dd|dl|section|pre)$/;

function hiddenNow(el: Element): boolean {
  return has(el, 'hidden') || (el as HTMLElement).style?.display === 'none';
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

/** Copies a data table. `table.rows` already puts a `tfoot` that is written first behind the body. */
export function copyTable(element: Element): CopiedTable {
  const table = element as HTMLTableElement;
  const all = table.rows;
  const heads = headRows(table);
  const body = Math.max(all.length - heads, 0);
  const row = (at: number): CopiedRow => {
    const cells: CopiedCell[] = [];
    for (const cell of (all[at] as HTMLTableRowElement).cells)
      if (cells.length < COLUMNS) cells.push([cellText(cell), localName(cell) === 'th' ? 1 : 0, cell.colSpan, cell.rowSpan]);
    return [at - heads, cells];
  };
  return {
    caption: table.caption ? cellText(table.caption) : '',
    heads: Array.from({ length: heads }, (_, at) => row(at)),
    rows: sample(body).map((at) => row(heads + at)),
    body,
    stated: Number.parseInt(attr(table, 'aria-rowcount') ?? '0', 10) || 0,
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
