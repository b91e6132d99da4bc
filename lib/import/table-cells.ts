/** Rows of our tables as objects again: the other way round of lib/export/tables.ts. */
import { type ColumnType, TABLES, type TableName } from '../model/tables';
import { csvRows } from './csv';
import { parseJson } from './json';
import { ImportRefused } from './refused';

export interface TableRow {
  /** `tables/captures.csv, row 3` */
  readonly place: string;
  readonly row: Record<string, unknown>;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function number(text: string, place: string): number | null {
  if (text === 'null') return null;
  if (!NUMBER.test(text)) throw new ImportRefused('schema', place, 'this is no number.');
  return Number(text);
}

const READERS: Readonly<Record<ColumnType, (text: string, place: string) => unknown>> = {
  text: (text) => text,
  number,
  boolean: (text, place) => {
    if (text !== 'true' && text !== 'false') throw new ImportRefused('schema', place, 'this is neither true nor false.');
    return text === 'true';
  },
  list: (text) => (text === '' ? [] : text.split(' ')),
  numbers: (text, place) => (text === '' ? [] : text.split(' ').map((one) => number(one, place))),
  json: (text, place) => parseJson(text, { name: place, line: 1 }),
};

/** Sets a member at a path such as `report.engine`; the objects on the way are made. Paths come from our own table, never from the file. */
function put(row: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  let at = row;
  for (const step of steps.slice(0, -1)) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  at[steps.at(-1) as string] = value;
}

/**
 * @param path of the table in its zip
 * @throws ImportRefused when the heading is not that of the table, or a cell is not of its column's type
 */
export async function* tableRows(source: Blob, path: string, table: TableName): AsyncGenerator<TableRow> {
  const { columns } = TABLES[table];
  for await (const { number: n, cells } of csvRows(source, path)) {
    if (n === 1) {
      const wrong = columns.findIndex((column, at) => cells[at] !== column.name);
      if (wrong >= 0 || cells.length !== columns.length) {
        const at = wrong >= 0 ? wrong : columns.length;
        const wanted = columns[at] ? `the column ${columns[at].name} belongs here` : 'there is no such column';
        throw new ImportRefused('columns', `${path}, row 1, column ${at + 1}`, `${wanted}.`);
      }
      continue;
    }
    const place = `${path}, row ${n}`;
    const row: Record<string, unknown> = {};
    for (const [at, { name, type }] of columns.entries()) {
      const cell = cells[at];
      if (cell !== null && cell !== undefined) put(row, name, READERS[type](cell, `${place}, column ${name}`));
    }
    yield { place, row };
  }
}
