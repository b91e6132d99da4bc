/** The evidence bundle: a zip that a stranger can open, read and check without this program. */
import {
  type About,
  BUNDLE,
  BUNDLE_VERSION,
  chainPath,
  consentPath,
  flowPath,
  judgedReportPath,
  judgementPath,
  pagePath,
  partPath,
  rowPath,
  tablePath,
} from '../model/bundle';
import { canonical } from '../model/canonical';
import { sha256 } from '../model/digest';
import type { Manifest } from '../model/evidence';
import type { StreamHash } from '../model/stream-hash';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { type Bytes, textPieces, utf8 } from './bytes';
import { codebook, datapackage } from './codebook';
import type { FlowWithSteps, Gathering, Loaded } from './gather';
import { README, TABLES_README } from './readme';
import { captureReport } from './report-capture';
import { type IndexRow, indexReport, indexRow } from './report-index';
import { standards } from './standards';
import { table } from './tables';
import type { ReportWords } from './words';
import type { ZipEntry } from './zip';

type Listed = Manifest['files'][number];

/** Entries with their hashes noted: what is written, by name. */
class Ledger {
  readonly files: Listed[] = [];

  /** @param hash takes one streamed file after the other */
  constructor(private readonly hash: StreamHash) {}

  /** @param hash where it is known, of these very bytes */
  async put(name: string, content: string | Bytes, hash?: string): Promise<ZipEntry> {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    this.files.push({ path: name, bytes: bytes.length, sha256: hash ?? (await sha256(bytes)) });
    return { name, content: bytes };
  }

  stream(name: string, pieces: AsyncIterable<Bytes>): ZipEntry {
    return { name, content: this.measure(name, pieces) };
  }

  find(path: string): Listed {
    const listed = this.files.find((file) => file.path === path);
    if (!listed) throw new RangeError(`${path} was not written.`);
    return listed;
  }

  /** Sorted by path, by code unit. */
  manifest(): Manifest {
    return { schema: 1, files: [...this.files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
  }

  private async *measure(path: string, pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
    let bytes = 0;
    for await (const piece of pieces) {
      await this.hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
    this.files.push({ path, bytes, sha256: await this.hash.take() });
  }
}

const about = (format: About['format']): string => `${canonical({ format, schema: BUNDLE_VERSION } satisfies About)}\n`;
const jsonLines = (rows: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<Bytes> =>
  textPieces(
    (async function* () {
      for await (const row of rows) yield `${canonical(row)}\n`;
    })(),
  );

/**
 * The entries of an evidence zip, in order.
 * @param words of the reports; their language is part of the bytes
 * @param changed receives the captures whose parts are not as sealed
 */
export function bundleEntries(all: Gathering, words: ReportWords, changed: string[] = []): AsyncGenerator<ZipEntry> {
  return ledgered(all, (ledger) => bundled(all, words, changed, ledger));
}

/** Runs with a ledger whose hash is let go in the end, however that comes. */
async function* ledgered(all: Gathering, entries: (ledger: Ledger) => AsyncGenerator<ZipEntry>): AsyncGenerator<ZipEntry> {
  const hash = all.hash();
  try {
    yield* entries(new Ledger(hash));
  } finally {
    hash.close();
  }
}

async function* bundled(all: Gathering, words: ReportWords, changed: string[], ledger: Ledger): AsyncGenerator<ZipEntry> {
  yield await ledger.put(BUNDLE.about, about('evidence'));
  yield await ledger.put(BUNDLE.readme, README);
  yield await ledger.put(BUNDLE.standards, `${JSON.stringify(standards(), null, 2)}\n`);
  const rows: IndexRow[] = [];
  const subjects = new Set<string>();
  const captured = new Set<string>();
  const sealed = new Map<string, number>();
  const of = await all.count();
  all.report(0, of);
  for await (const one of all.loaded()) {
    rows.push(indexRow(one.row));
    subjects.add(one.row.id);
    captured.add(one.row.id);
    for (const { row } of one.judgements) subjects.add(row.id);
    sealed.set(one.chain, Math.max(sealed.get(one.chain) ?? 0, one.seq));
    if (one.changed.length > 0) changed.push(one.row.id);
    yield* captureEntries(one, words, ledger);
    all.report(rows.length, of);
  }
  const flows = await all.flows(captured);
  yield* besides(all, flows, captured, subjects, sealed, ledger);
  yield ledger.stream(BUNDLE.custody, jsonLines(custodyOf(all)));
  yield* tableEntries(all, ledger);
  yield await ledger.put(BUNDLE.index, await indexReport(rows, flows, all.damaged, words));
  const manifest = ledger.manifest();
  yield { name: BUNDLE.manifest, content: utf8(canonical(manifest)) };
  yield { name: BUNDLE.sums, content: utf8(manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join('')) };
}

async function* captureEntries(one: Loaded, words: ReportWords, ledger: Ledger): AsyncGenerator<ZipEntry> {
  const { id } = one.row;
  yield await ledger.put(rowPath(id), canonical(one.row));
  for (const part of one.row.parts) {
    const bytes = one.parts.get(part.sha256);
    // Parts were hashed when they were read.
    const hash = one.changed.includes(part.name) ? undefined : part.sha256;
    if (bytes) yield await ledger.put(partPath(id, part.name), bytes, hash);
  }
  for (const { row, report } of one.judgements) {
    yield await ledger.put(judgementPath(id, row.id), canonical(row));
    if (report) yield await ledger.put(judgedReportPath(id, row.id), report);
  }
  yield await ledger.put(pagePath(id), await captureReport(one, words));
}

/** Visits, consent records, chains, observations, deletions, time-stamps. A file that would be empty is left out. */
async function* besides(
  all: Gathering,
  flows: readonly FlowWithSteps[],
  captured: ReadonlySet<string>,
  subjects: Set<string>,
  sealed: ReadonlyMap<string, number>,
  ledger: Ledger,
): AsyncGenerator<ZipEntry> {
  for (const { flow, steps } of flows) {
    subjects.add(flow.id);
    yield await ledger.put(flowPath(flow.id), canonical({ flow, steps }));
  }
  for (const record of await all.consentRecords(captured)) {
    subjects.add(record.id);
    yield await ledger.put(consentPath(record.id), canonical(record));
  }
  const tombstones = await all.tombstones();
  for (const { id } of tombstones) subjects.add(id);
  for (const { id, links } of await all.chains(subjects, sealed)) {
    yield ledger.stream(chainPath(id), jsonLines(all.links(id, links)));
  }
  const lists = [
    [BUNDLE.observations, await all.observations()],
    [BUNDLE.tombstones, tombstones],
    [BUNDLE.timestamps, await all.timestamps(subjects)],
  ] as const;
  for (const [name, list] of lists) if (list.length > 0) yield ledger.stream(name, jsonLines(list));
}

async function* custodyOf(all: Gathering): AsyncGenerator<unknown> {
  for await (const { row, seal } of all.rows()) {
    for (const entry of row.custody) yield { capture: row.id, seal, ...entry };
  }
}

async function* tableEntries(all: Gathering, ledger: Ledger, names: readonly TableName[] = TABLE_NAMES): AsyncGenerator<ZipEntry> {
  for (const name of names) yield ledger.stream(tablePath(name), table(all, name));
  yield await ledger.put(BUNDLE.codebook, codebook());
  const listed = names.map((name) => {
    const { path, bytes, sha256: hash } = ledger.find(tablePath(name));
    return { path, table: name, bytes, sha256: hash };
  });
  yield await ledger.put(BUNDLE.datapackage, datapackage(listed));
}

/** The entries of a zip of tables alone. */
export function tablesEntries(all: Gathering): AsyncGenerator<ZipEntry> {
  return ledgered(all, (ledger) => tabled(all, ledger));
}

async function* tabled(all: Gathering, ledger: Ledger): AsyncGenerator<ZipEntry> {
  const of = await all.count();
  all.report(0, of);
  yield await ledger.put(BUNDLE.about, about('tables'));
  yield await ledger.put(BUNDLE.readme, TABLES_README);
  yield* tableEntries(all, ledger);
  const manifest = ledger.manifest();
  yield { name: BUNDLE.manifest, content: utf8(canonical(manifest)) };
  yield { name: BUNDLE.sums, content: utf8(manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join('')) };
  all.report(of, of);
}
