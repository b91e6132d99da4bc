/** Files out: every format as a stream of bytes. The same content gives the same bytes, today and in every browser. */
import type { ArchiveReader } from '../model/archive';
import type { StreamHash } from '../model/stream-hash';
import { bundleEntries, tablesEntries } from './bundle';
import { type Bytes, concat, PIECE } from './bytes';
import { type ExportContext, Gathering, type Scope } from './gather';
import { jsonLines } from './lines';
import { waczEntries } from './wacz';
import type { ReportWords } from './words';
import { zip } from './zip';

export type { ExportContext, Progress, Scope } from './gather';
export { type MaskCount, type MaskPreview, maskPreview } from './masks';
export { REPORT_WORDS, type ReportWord, type ReportWords, type TermKind } from './words';
export { ZipLimit } from './zip';
export { Gathering };

/** `zip`: the evidence bundle. `csv`: tables in a zip. */
export const EXPORT_FORMATS = ['zip', 'wacz', 'csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface Exported {
  /** In pieces of about 256 KB. Reading them to the end is the export; leaving off early writes nothing anywhere. */
  readonly bytes: AsyncGenerator<Bytes>;
  /** SHA-256 of the file, once the bytes have ended. */
  readonly hash: StreamHash;
  /** Complete once the bytes have ended: captures whose parts are not as sealed, and rows that could not be read and are not in the file. */
  readonly changed: readonly string[];
  readonly damaged: readonly string[];
}

/**
 * @param words of the reports in a bundle
 * @throws ZipLimit when a web archive would hold a file over 4 GB; the signal's reason when it is aborted
 */
export function exportStream(
  archive: ArchiveReader,
  format: ExportFormat,
  scope: Scope,
  words: ReportWords,
  context: ExportContext = {},
): Exported {
  const all = new Gathering(archive, scope, context);
  const changed: string[] = [];
  const hash = all.hash();
  const streams: Readonly<Record<ExportFormat, () => AsyncGenerator<Bytes>>> = {
    zip: () => gathered(zip(bundleEntries(all, words, changed)), hash),
    wacz: () => gathered(zip(waczEntries(all, changed)), hash),
    csv: () => gathered(zip(tablesEntries(all)), hash),
    jsonl: () => jsonLines(all, hash, changed),
  };
  return { bytes: streams[format](), hash, changed, damaged: all.damaged };
}

/** Small pieces put together: what comes after pays by the piece. A large one goes on as it is, for copies are what memory fills up with. */
async function* gathered(pieces: AsyncIterable<Bytes>, hash: StreamHash): AsyncGenerator<Bytes> {
  let held: Bytes[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (piece.length < PIECE / 2) {
      held.push(piece);
      size += piece.length;
      if (size < PIECE) continue;
    }
    if (size > 0) {
      const together = concat(held);
      held = [];
      size = 0;
      await hash.update(together);
      yield together;
    }
    if (piece.length < PIECE / 2) continue;
    await hash.update(piece);
    yield piece;
  }
  if (size === 0) return;
  const rest = concat(held);
  await hash.update(rest);
  yield rest;
}
