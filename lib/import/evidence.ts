/** An evidence bundle: every file by the manifest, every part by its sealed row, every seal by the chain. */
import * as v from 'valibot';
import { BUNDLE, chainPath, distinctParts, judgedReportPath, partPath, rowPath, tablePath } from '../model/bundle';
import { type Capture, CaptureSchema } from '../model/capture';
import { type ConsentRecord, ConsentRecordSchema } from '../model/consent-record';
import { sealOf } from '../model/digest';
import { JudgementSchema, type Link, LinkSchema, TimestampSchema, TombstoneSchema } from '../model/evidence';
import { FlowSchema, FlowStepSchema } from '../model/flow';
import { ObservationSchema } from '../model/observation';
import { TABLE_NAMES } from '../model/tables';
import { textOf } from './bytes';
import { ChainCheck } from './chain';
import { canonicalValue, checked, checkPart, checkRow, stepsInOrder } from './check';
import type { Content, FoundCapture, ImportContext, Taken } from './content';
import { parseJson } from './json';
import { checkManifest } from './manifest';
import { ImportRefused } from './refused';
import type { Zip } from './zip';

const FlowFileSchema = v.strictObject({ flow: FlowSchema, steps: v.array(FlowStepSchema) });
const ID = '[0-9a-z-]{8,64}';
const ROW = new RegExp(`^captures/(${ID})/capture\\.json$`);
const PART = new RegExp(`^captures/(${ID})/parts/([a-z0-9][a-z0-9.-]{0,80})$`);
const PAGE = new RegExp(`^captures/${ID}/report\\.html$`);
const JUDGEMENT = new RegExp(`^captures/(${ID})/judgements/(${ID})\\.json$`);
const JUDGED_REPORT = new RegExp(`^captures/(${ID})/judgements/(${ID})\\.report\\.json$`);
const FLOW = new RegExp(`^flows/(${ID})\\.json$`);
const CONSENT = new RegExp(`^consents/(${ID})\\.json$`);
const CHAIN = new RegExp(`^chains/(${ID})\\.jsonl$`);
/** Written from the rest for people and programs; nothing is taken in from them. */
const DERIVED = new Set<string>([
  BUNDLE.about,
  BUNDLE.readme,
  BUNDLE.codebook,
  BUNDLE.datapackage,
  BUNDLE.index,
  BUNDLE.standards,
  BUNDLE.custody,
  ...TABLE_NAMES.map(tablePath),
]);
const LISTS = new Set<string>([BUNDLE.observations, BUNDLE.tombstones, BUNDLE.timestamps]);

/** Lines of a small file of JSON lines, each of a known shape. */
async function list<S extends v.GenericSchema>(zip: Zip, path: string, schema: S): Promise<v.InferOutput<S>[]> {
  if (!zip.has(path)) return [];
  const text = textOf(await zip.read(path), path);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, at) => checked(schema, parseJson(line, { name: path, line: at + 1 }), `${path}, line ${at + 1}`));
}

/** @throws ImportRefused for anything that is not as it was exported */
export async function readEvidence(zip: Zip, context: ImportContext): Promise<Content> {
  const paths = await checkManifest(zip, context);
  const groups = groupsOf(paths);
  const chain = new ChainCheck();
  const links: Link[] = [];
  for (const id of groups.chains) {
    for (const [at, link] of (await list(zip, chainPath(id), LinkSchema)).entries()) {
      const place = `${chainPath(id)}, line ${at + 1}`;
      if (link.entry.chain !== id) throw new ImportRefused('chain', place, 'this entry belongs to another chain.');
      await chain.add(link, place);
      links.push(link);
    }
  }
  const captures: FoundCapture[] = [];
  for (const id of groups.captures) {
    context.signal?.throwIfAborted();
    const place = `captures/${id}/capture.json`;
    const row = await rowOf(zip, id);
    const seal = await checkRow(row, place);
    chain.witness(id, seal, place);
    captures.push({ id, seal, place, missing: await checkParts(zip, row, groups.parts.get(id) ?? new Set()) });
  }
  const judgements: Content['judgements'][number][] = [];
  for (const { capture, id, path } of groups.judgements) {
    const row = canonicalValue(JudgementSchema, await zip.read(path), path);
    if (row.id !== id || row.capture !== capture)
      throw new ImportRefused('schema', path, 'it is about another capture than its place says.');
    const seal = await sealOf(row);
    chain.witness(id, seal, path);
    const report = judgedReportPath(capture, id);
    await checkPart({ ...row.report, kind: 'report' }, await zip.read(report), report);
    judgements.push({ id, seal, place: path, row });
  }
  const flows: { flow: v.InferOutput<typeof FlowSchema>; steps: v.InferOutput<typeof FlowStepSchema>[] }[] = [];
  for (const path of groups.flows) {
    const one = canonicalValue(FlowFileSchema, await zip.read(path), path);
    if (!stepsInOrder(one.flow.id, one.steps)) {
      throw new ImportRefused('schema', `${path}, steps`, 'the steps are not those of this visit, in order.');
    }
    // A visit that is not over has no seal yet.
    if (one.flow.state !== 'recording') chain.witness(one.flow.id, await sealOf(one.flow), path);
    flows.push(one);
  }
  const consentRecords: ConsentRecord[] = [];
  for (const path of groups.consents) {
    const record = canonicalValue(ConsentRecordSchema, await zip.read(path), path);
    chain.witness(record.id, await sealOf(record), path);
    consentRecords.push(record);
  }
  return {
    format: 'evidence',
    captures,
    judgements,
    flows,
    consentRecords,
    tombstones: await list(zip, BUNDLE.tombstones, TombstoneSchema),
    observations: await list(zip, BUNDLE.observations, ObservationSchema),
    timestamps: await list(zip, BUNDLE.timestamps, TimestampSchema),
    links,
    read: (ids) => read(zip, captures, judgements, ids),
  };
}

interface Groups {
  readonly captures: readonly string[];
  /** Names of part files by capture. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly judgements: readonly { readonly capture: string; readonly id: string; readonly path: string }[];
  readonly flows: readonly string[];
  readonly consents: readonly string[];
  readonly chains: readonly string[];
}

/** Sorts the files by what they are. @throws ImportRefused for one that no bundle has */
function groupsOf(paths: readonly string[]): Groups {
  const captures: string[] = [];
  const parts = new Map<string, Set<string>>();
  const judgements: Groups['judgements'][number][] = [];
  const reports = new Set<string>();
  const flows: string[] = [];
  const consents: string[] = [];
  const chains: string[] = [];
  for (const path of paths) {
    const [row, part, judgement, report] = [ROW, PART, JUDGEMENT, JUDGED_REPORT].map((pattern) => pattern.exec(path));
    if (row) captures.push(row[1] as string);
    else if (part) parts.set(part[1] as string, (parts.get(part[1] as string) ?? new Set()).add(part[2] as string));
    else if (judgement) judgements.push({ capture: judgement[1] as string, id: judgement[2] as string, path });
    else if (report) reports.add(path);
    else if (FLOW.test(path)) flows.push(path);
    else if (CONSENT.test(path)) consents.push(path);
    else if (CHAIN.test(path)) chains.push((CHAIN.exec(path) as RegExpExecArray)[1] as string);
    else if (!DERIVED.has(path) && !LISTS.has(path) && !PAGE.test(path)) {
      throw new ImportRefused('unlisted-part', path, 'no bundle has a file of this name.');
    }
  }
  const known = new Set(captures);
  for (const [id, names] of parts) {
    if (!known.has(id))
      throw new ImportRefused('missing-part', rowPath(id), `${names.size} parts of this capture are here, its row is not.`);
  }
  for (const { capture, id, path } of judgements) {
    if (!known.has(capture)) throw new ImportRefused('missing-part', rowPath(capture), `${path} judges a capture that is not here.`);
    if (!reports.delete(judgedReportPath(capture, id))) {
      throw new ImportRefused('missing-part', judgedReportPath(capture, id), 'the Report of this judgement is missing.');
    }
  }
  for (const path of reports) throw new ImportRefused('unlisted-part', path, 'no judgement names this Report.');
  return { captures, parts, judgements, flows, consents, chains };
}

async function rowOf(zip: Zip, id: string): Promise<Capture> {
  const path = rowPath(id);
  const row = canonicalValue(CaptureSchema, await zip.read(path), path);
  if (row.id !== id) throw new ImportRefused('schema', path, 'it bears another id than its place says.');
  return row;
}

/** Checks the parts that are here. @returns names of those that are not */
async function checkParts(zip: Zip, row: Capture, here: ReadonlySet<string>): Promise<string[]> {
  const named = new Set(row.parts.map((part) => part.name));
  for (const name of here) {
    if (!named.has(name)) throw new ImportRefused('unlisted-part', partPath(row.id, name), 'the sealed row does not name this part.');
  }
  const missing: string[] = [];
  for (const part of row.parts) {
    const path = partPath(row.id, part.name);
    if (here.has(part.name)) await checkPart(part, await zip.read(path), path);
    else missing.push(part.name);
  }
  return missing;
}

async function* read(
  zip: Zip,
  captures: readonly FoundCapture[],
  judgements: Content['judgements'],
  ids: ReadonlySet<string>,
): AsyncGenerator<Taken> {
  for (const { id, seal, missing } of captures) {
    if (!ids.has(id)) continue;
    const row = await rowOf(zip, id);
    const parts = new Map<string, Blob>();
    for (const part of distinctParts({ parts: row.parts.filter((one) => !missing.includes(one.name)) })) {
      parts.set(part.sha256, new Blob([await zip.read(partPath(id, part.name))], { type: part.type }));
    }
    const judged = judgements.filter((one) => one.row.capture === id);
    const later = judged.map(async (one) => {
      const bytes = await zip.read(judgedReportPath(id, one.id));
      return { row: one.row, seal: one.seal, report: new Blob([bytes], { type: one.row.report.type }) };
    });
    yield { capture: { row, seal, parts }, judgements: await Promise.all(later) };
  }
}
