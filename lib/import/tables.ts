/**
 * A zip of tables. The tables hold the sealed rows and the Reports whole, so both can be put together again and checked against their
 * hashes: a cell that was changed is found out. Pages, pictures and Snapshots are not in tables; such captures say so.
 */
import * as v from 'valibot';
import type { Batch } from '../model/archive';
import { BUNDLE, tablePath } from '../model/bundle';
import { canonical } from '../model/canonical';
import { type Capture, CaptureSchema } from '../model/capture';
import { sha256 } from '../model/digest';
import { FlowSchema, FlowStepSchema } from '../model/flow';
import { type Observation, ObservationSchema } from '../model/observation';
import { type Report, ReportSchema } from '../model/report';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { checked, checkRow, stepsInOrder } from './check';
import type { Content, FoundCapture, ImportContext, Taken } from './content';
import { checkManifest } from './manifest';
import { ImportRefused } from './refused';
import { type TableRow, tableRows } from './table-cells';
import type { Zip } from './zip';

const FILES = new Set<string>([BUNDLE.about, BUNDLE.readme, BUNDLE.codebook, BUNDLE.datapackage, ...TABLE_NAMES.map(tablePath)]);

/** Seal and Report beside the row: what the table adds to it. */
const HeadSchema = v.looseObject({ id: v.string(), seal: v.string(), report: v.optional(v.record(v.string(), v.unknown())) });

type Rows = ReadonlyMap<string, readonly TableRow[]>;

async function rowsOf(zip: Zip, table: TableName): Promise<TableRow[]> {
  const path = tablePath(table);
  if (!zip.has(path)) throw new ImportRefused('missing-part', path, 'this table is missing.');
  const rows: TableRow[] = [];
  for await (const row of tableRows(new Blob([await zip.read(path)]), path, table)) rows.push(row);
  return rows;
}

/** Rows by the member that says what they belong to, each group in the order its numbers give. */
function grouped(rows: readonly TableRow[], key: 'capture' | 'observation' | 'flow'): Rows {
  const groups = new Map<string, TableRow[]>();
  for (const one of rows) {
    const owner = one.row[key];
    if (typeof owner !== 'string') continue;
    groups.set(owner, [...(groups.get(owner) ?? []), one]);
  }
  return groups;
}

/** The rows of one owner without what only the table says of them. @throws ImportRefused unless they are numbered from 0 without a gap */
function members(rows: readonly TableRow[] | undefined, ...extra: string[]): { place: string; value: Record<string, unknown> }[] {
  return (rows ?? []).map(({ place, row }, at) => {
    if (row.n !== at) throw new ImportRefused('schema', `${place}, column n`, `row ${at} of its owner is expected here.`);
    const value = { ...row };
    for (const name of ['capture', 'observation', 'n', ...extra]) delete value[name];
    return { place, value };
  });
}

interface Sealed {
  readonly row: Capture;
  readonly seal: string;
  readonly place: string;
  /** Canonical JSON. */
  readonly report?: string;
}

class Tables {
  private constructor(
    private readonly heads: readonly TableRow[],
    private readonly controls: Rows,
    private readonly notices: Rows,
    private readonly findings: Rows,
    readonly answers: Rows,
  ) {}

  static async of(zip: Zip): Promise<Tables> {
    const findings = await rowsOf(zip, 'findings');
    const stray = findings.find(({ row }) => (row.capture === undefined) === (row.observation === undefined));
    if (stray) throw new ImportRefused('schema', stray.place, 'it must belong to a capture or to an observation.');
    const [controls, notices] = [grouped(await rowsOf(zip, 'controls'), 'capture'), grouped(await rowsOf(zip, 'notices'), 'capture')];
    const tables = new Tables(
      await rowsOf(zip, 'captures'),
      controls,
      notices,
      grouped(findings, 'capture'),
      grouped(findings, 'observation'),
    );
    tables.strays();
    return tables;
  }

  private strays(): void {
    const known = new Set(this.heads.map(({ row }) => row.id));
    for (const rows of [this.controls, this.notices, this.findings]) {
      for (const [id, [first]] of rows) {
        if (!known.has(id))
          throw new ImportRefused('missing-part', first?.place ?? id, `its capture ${id} is not in ${tablePath('captures')}.`);
      }
    }
  }

  async *sealed(): AsyncGenerator<Sealed> {
    for (const { place, row } of this.heads) {
      const { seal, report: head, ...rest } = checked(HeadSchema, row, place);
      const capture = checked(CaptureSchema, rest, place);
      await checkRow(capture, place, seal);
      const report = head && canonical(this.report(capture.id, head, place));
      const part = capture.parts.find((one) => one.kind === 'report');
      if (report !== undefined && (await sha256(report)) !== part?.sha256) {
        throw new ImportRefused('hash', place, 'its controls, notices and findings are not those that were sealed: a cell was changed.');
      }
      yield { row: capture, seal, place, ...(report === undefined ? {} : { report }) };
    }
  }

  private report(id: string, head: Record<string, unknown>, place: string): Report {
    const consents = members(this.controls.get(id)).map(({ value }) => value);
    const notices = members(this.notices.get(id)).map(({ value }) => value);
    const findings = members(this.findings.get(id)).map(({ value }) => value);
    return checked(ReportSchema, { ...head, consents, notices, findings }, place);
  }
}

/** @throws ImportRefused for anything that is not as it was exported */
export async function readTables(zip: Zip, context: ImportContext): Promise<Content> {
  const odd = (await checkManifest(zip, context)).find((path) => !FILES.has(path));
  if (odd !== undefined) throw new ImportRefused('unlisted-part', odd, 'no file of tables has this name.');
  const tables = await Tables.of(zip);
  const captures: FoundCapture[] = [];
  for await (const { row, seal, place, report } of tables.sealed()) {
    const here = row.parts.find((part) => part.kind === 'report' && report !== undefined)?.sha256;
    const missing = row.parts.filter((part) => part.sha256 !== here).map((part) => part.name);
    captures.push({ id: row.id, seal, place, missing });
  }
  return {
    format: 'tables',
    captures,
    judgements: [],
    flows: await flowsOf(zip),
    consentRecords: [],
    tombstones: [],
    observations: await observationsOf(zip, tables.answers),
    links: [],
    timestamps: [],
    read: (ids) => read(zip, ids),
  };
}

async function observationsOf(zip: Zip, answers: Rows): Promise<Observation[]> {
  return (await rowsOf(zip, 'observations')).map(({ place, row }) => {
    const all = members(answers.get(String(row.id)), 'verdict').map(({ value }) => value);
    const verdicts = (answers.get(String(row.id)) ?? []).map((one) => one.row.verdict);
    const findings = all.filter((_, at) => verdicts[at] === 'finding');
    const cannotTell = all.filter((_, at) => verdicts[at] !== 'finding');
    return checked(ObservationSchema, { ...row, findings, cannotTell }, place);
  });
}

async function flowsOf(zip: Zip): Promise<Batch['flows']> {
  const steps = grouped(await rowsOf(zip, 'steps'), 'flow');
  return (await rowsOf(zip, 'flows')).map(({ place, row }) => {
    const flow = checked(FlowSchema, row, place);
    const own = (steps.get(flow.id) ?? []).map((step) => checked(FlowStepSchema, step.row, step.place));
    if (!stepsInOrder(flow.id, own)) throw new ImportRefused('schema', place, 'the steps of this visit are not in order.');
    return { flow, steps: own };
  });
}

async function* read(zip: Zip, ids: ReadonlySet<string>): AsyncGenerator<Taken> {
  const tables = await Tables.of(zip);
  for await (const { row, seal, report } of tables.sealed()) {
    if (!ids.has(row.id)) continue;
    const part = row.parts.find((one) => one.kind === 'report');
    const parts = new Map<string, Blob>(report !== undefined && part ? [[part.sha256, new Blob([report], { type: part.type })]] : []);
    yield { capture: { row, seal, parts }, judgements: [] };
  }
}
