/** The tables: captures, consent controls, notices, answers of the rules, observations, recorded visits. Each is a pass of its own. */
import { canonical } from '../model/canonical';
import type { Observation } from '../model/observation';
import type { Report } from '../model/report';
import { type Column, type ColumnType, TABLES, type TableName } from '../model/tables';
import { type Bytes, textPieces } from './bytes';
import { BOM, type Cell, csvRow } from './csv';
import type { Gathering, Loaded } from './gather';

type Member = Readonly<Record<string, unknown>>;

/** The stored Report; undefined when the capture has none, its bytes are gone, or they are not those that were sealed. */
export function reportOf(one: Loaded): Report | undefined {
  const part = one.row.parts.find(({ kind }) => kind === 'report');
  const bytes = part && one.parts.get(part.sha256);
  if (!bytes || one.changed.includes(part.name)) return undefined;
  return JSON.parse(new TextDecoder().decode(bytes)) as Report;
}

/** The value at a path such as `report.engine`; undefined when a step of it is not there. */
function valueAt(row: Member, path: string): unknown {
  let value: unknown = row;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Member)[step];
  }
  return value;
}

const CELLS: Readonly<Record<ColumnType, (value: unknown) => Cell>> = {
  text: (value) => value as string,
  // A number that is known not to be known is no empty cell.
  number: (value) => (value === null ? 'null' : (value as number)),
  boolean: (value) => value as boolean,
  list: (value) => (value as readonly string[]).join(' '),
  numbers: (value) => (value as readonly number[]).join(' '),
  json: (value) => canonical(value),
};

/** The cells of one row, in the order of the columns. */
export function cellsOf(columns: readonly Column[], row: Member): Cell[] {
  return columns.map(({ name, type }) => {
    const value = valueAt(row, name);
    return value === undefined ? undefined : CELLS[type](value);
  });
}

/** One table as CSV, in pieces. */
export function table(all: Gathering, name: TableName): AsyncGenerator<Bytes> {
  const { columns } = TABLES[name];
  async function* texts(): AsyncGenerator<string> {
    yield BOM + csvRow(columns.map((column) => column.name));
    for await (const row of ROWS[name](all)) yield csvRow(cellsOf(columns, row));
  }
  return textPieces(texts());
}

const REPORTS: ReadonlySet<string> = new Set(['report']);

async function captured(all: Gathering): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { row } of all.rows()) ids.add(row.id);
  return ids;
}

const ROWS: Readonly<Record<TableName, (all: Gathering) => AsyncGenerator<Member>>> = {
  async *captures(all) {
    for await (const one of all.loaded(REPORTS)) {
      const report = reportOf(one);
      yield { ...one.row, seal: one.seal, ...(report ? { report } : {}) };
    }
  },
  async *controls(all) {
    for await (const one of all.loaded(REPORTS)) {
      for (const [n, consent] of (reportOf(one)?.consents ?? []).entries()) yield { capture: one.row.id, n, ...consent };
    }
  },
  async *notices(all) {
    for await (const one of all.loaded(REPORTS)) {
      for (const [n, notice] of (reportOf(one)?.notices ?? []).entries()) yield { capture: one.row.id, n, ...notice };
    }
  },
  async *findings(all) {
    for await (const one of all.loaded(REPORTS)) {
      for (const [n, finding] of (reportOf(one)?.findings ?? []).entries()) yield { capture: one.row.id, n, ...finding };
    }
    for (const one of await all.observations()) yield* answersOf(one);
  },
  async *observations(all) {
    yield* await all.observations();
  },
  async *flows(all) {
    for (const { flow } of await all.flows(await captured(all))) yield flow;
  },
  async *steps(all) {
    for (const { steps } of await all.flows(await captured(all))) yield* steps;
  },
};

function* answersOf({ id, findings, cannotTell }: Observation): Generator<Member> {
  for (const [n, finding] of findings.entries()) yield { observation: id, n, verdict: 'finding', ...finding };
  for (const [n, one] of cannotTell.entries()) yield { observation: id, n: findings.length + n, verdict: 'cannot-tell', ...one };
}
