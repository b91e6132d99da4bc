/**
 * CSV (RFC 4180) for Excel in Korea and for data tools alike: UTF-8 with a byte order mark, CRLF, every text quoted where it needs to be.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, and so does one that begins with an apostrophe followed by
 * such a text: taking one away gives the very text back (lib/import/csv.ts does).
 */

export const BOM = '\ufeff';

export type Cell = string | number | boolean | null | undefined;

/**
 * First characters that make a spreadsheet read a formula: = + - @, their full-width forms, tab, carriage return and line feed (OWASP,
 * CSV Injection). Apostrophes before one are counted in, so that the mark can be taken off again.
 */
const FORMULA = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** One cell. Numbers and truth values are data, never formulas; nothing is an empty cell, an empty text `""`. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return text === '' || QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line break. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
