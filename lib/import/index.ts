/** Files in: what kind of file it is, and what it holds, checked as a whole. Nothing is stored here. */
import * as v from 'valibot';
import { BUNDLE, BUNDLE_VERSION } from '../model/bundle';
import { pieces } from './bytes';
import { canonicalValue } from './check';
import type { Content, ImportContext } from './content';
import { readEvidence } from './evidence';
import { parseJson } from './json';
import { readLinesFile } from './lines-file';
import { manifestFaults } from './manifest';
import { ImportRefused } from './refused';
import { readTables } from './tables';
import { Zip } from './zip';

export type { Content, FoundCapture, ImportContext, Taken } from './content';
export { ImportRefused, REFUSALS, type Refusal } from './refused';

const AboutSchema = v.strictObject({ format: v.picklist(['evidence', 'tables']), schema: v.pipe(v.number(), v.integer()) });

/**
 * Reads and checks a file of ours: an evidence zip, a zip of tables, or JSON Lines.
 * @param name the file's name, for the place in a refusal
 * @throws ImportRefused naming what is wrong and where; the signal's reason when it is aborted
 */
export async function readImport(source: Blob, name: string, context: ImportContext = {}): Promise<Content> {
  if (source.size === 0) throw new ImportRefused('empty', name, 'the file is empty.');
  const content = (await Zip.isOne(source)) ? await readZip(source, name, context) : await readText(source, name, context);
  unique(content, name);
  return content;
}

/**
 * Every fault of a file, not only the first: for people who want to know what was changed.
 * @returns what it holds when there is none
 */
export async function faultsOf(
  source: Blob,
  name: string,
  context: ImportContext = {},
): Promise<{ readonly content?: Content; readonly faults: readonly ImportRefused[] }> {
  const faults: ImportRefused[] = [];
  try {
    if (source.size > 0 && (await Zip.isOne(source))) {
      const zip = await Zip.open(source);
      if (zip.has(BUNDLE.manifest)) for await (const fault of manifestFaults(zip, context)) faults.push(fault);
    }
    if (faults.length > 0) return { faults };
    return { content: await readImport(source, name, context), faults };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { faults: [...faults, error] };
  }
}

async function readZip(source: Blob, name: string, context: ImportContext): Promise<Content> {
  const zip = await Zip.open(source);
  if (!zip.has(BUNDLE.about)) {
    throw new ImportRefused(
      'unknown-kind',
      name,
      `the archive holds no ${BUNDLE.about}: it is no export of this program, or was packed anew.`,
    );
  }
  const { format } = aboutOf(await zip.read(BUNDLE.about));
  return format === 'evidence' ? readEvidence(zip, context) : readTables(zip, context);
}

function aboutOf(bytes: Uint8Array<ArrayBuffer>): v.InferOutput<typeof AboutSchema> {
  const trimmed = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  const stated = parseJson(new TextDecoder().decode(trimmed), { name: BUNDLE.about, line: 1 }) as { schema?: unknown } | null;
  if (typeof stated?.schema === 'number' && stated.schema > BUNDLE_VERSION) {
    throw new ImportRefused(
      'newer',
      BUNDLE.about,
      `it was written by a later version (format ${stated.schema}). Update, then import again.`,
    );
  }
  return canonicalValue(AboutSchema, trimmed, BUNDLE.about);
}

async function readText(source: Blob, name: string, context: ImportContext): Promise<Content> {
  for await (const piece of pieces(source.slice(0, 4096).stream() as ReadableStream<Uint8Array<ArrayBuffer>>)) {
    const start = new TextDecoder().decode(piece).trimStart();
    if (start.startsWith('{')) return readLinesFile(source, name, context);
    if (/^"?(?:id|capture|flow)"?,/.test(start)) {
      throw new ImportRefused('unknown-kind', name, 'a single table cannot be taken in. Import the zip that holds all tables.');
    }
    break;
  }
  throw new ImportRefused('unknown-kind', name, 'it is neither a zip nor JSON Lines that this program exported.');
}

/** Two things of one id cannot both be right. */
function unique(content: Content, name: string): void {
  const { captures, judgements, flows, consentRecords, tombstones, observations, timestamps } = content;
  const lists = [captures, judgements, flows.map((one) => one.flow), consentRecords, tombstones, observations, timestamps];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const one of list) {
      if (seen.has(one.id))
        throw new ImportRefused(
          'duplicate-id',
          'place' in one ? one.place : `${name}, ${one.id}`,
          `the id ${one.id} stands twice in the file.`,
        );
      seen.add(one.id);
    }
  }
}
