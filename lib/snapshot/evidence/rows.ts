/** Every row of a long list, read in slices: a list of recipients can have two hundred thousand. */
import type { Rows } from '../../model/page-evidence';
import { foldLines } from '../lines';
import { attr } from '../page/dom';
import { cellText } from '../page/tables';
import { type MaskLog, redact } from '../redact';

/** Rows that one call reads. */
const BATCH = 2_000;

/** Rows as JSON Lines, a list of cells each, beginning with row `from` of the table, heads included. */
export function* readRows(table: Element, from: number): Generator<void, Rows> {
  const { rows } = table as HTMLTableElement;
  const masks: MaskLog = new Map();
  const all = rows?.length ?? 0;
  let lines = '';
  let at = from;
  for (; at < Math.min(all, from + BATCH); at++) {
    const row = rows[at] as HTMLTableRowElement;
    const cells: string[] = [];
    for (const cell of row.cells) {
      cells.push(redact(foldLines(cellText(cell)), true, masks));
      // A span says once what holds for several columns; every column says it for itself.
      for (let span = Math.min(Number(attr(cell, 'colspan') ?? 1) || 1, 40); span > 1; span--) cells.push('');
    }
    lines += `${JSON.stringify(cells)}\n`;
    if ((at & 7) === 0) yield;
  }
  return { lines, rows: at - from, masked: [...masks].map(([rule, count]) => ({ rule, count })), done: at >= all };
}
