/** Export: what the person chose, as a file whose bytes come in pieces; what was exported is logged beside the archive, never in the file. */
import { type ExportContext, type ExportFormat, exportStream, Gathering, type MaskPreview, maskPreview, type Scope } from '../export';
import type { Archive } from '../model/archive';
import type { UiLocale } from '../model/settings';
import { reportWords } from './report-words';

export type { ExportFormat, MaskPreview, Progress, Scope } from '../export';
export { EXPORT_FORMATS } from '../export';

export interface ExportOptions extends ExportContext {
  /** Language of the reports in an evidence zip; part of its bytes. */
  readonly locale: UiLocale;
  readonly now?: () => Date;
  /** Name that the person gave the file: what the log calls it. The proposal when absent. */
  readonly file?: string;
}

export interface ExportResult {
  readonly bytes: number;
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly captures: number;
  /** Captures whose stored parts are not those that were sealed; they are in the file as they lie. */
  readonly changed: readonly string[];
  /** Captures that cannot be read and are not in the file. */
  readonly damaged: readonly string[];
}

export interface ExportFile {
  /** A proposal: `shop.example-2026-11-21.zip`. */
  readonly name: string;
  readonly type: string;
  /** Read them to the end: then the export is done and logged. Leave off, and nothing is logged. */
  readonly bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** Settles with the bytes. Rejects with the reason when the signal is aborted or something fails. */
  readonly result: Promise<ExportResult>;
}

const TYPES: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  zip: ['.zip', 'application/zip'],
  wacz: ['.wacz', 'application/wacz'],
  csv: ['-tables.zip', 'application/zip'],
  jsonl: ['.jsonl', 'application/x-ndjson'],
};

/**
 * @param scope these captures, those that fit a filter, or all with observations and what was deleted
 * @throws RangeError when nothing fits the scope; from `bytes`: ZipLimit, StorageFull, the signal's reason
 */
export async function exportFile(archive: Archive, format: ExportFormat, scope: Scope, options: ExportOptions): Promise<ExportFile> {
  const { locale, now = () => new Date(), file, ...context } = options;
  const captured = new Set<string>();
  const sites = new Set<string>();
  for await (const { row } of new Gathering(archive, scope, context).rows()) {
    captured.add(row.id);
    sites.add(row.site);
  }
  if (captured.size === 0 && (scope !== 'all' || (await archive.observations(1)).length === 0)) {
    throw new RangeError('There is nothing to export. Choose captures, or another filter.');
  }
  const at = now().toISOString();
  const [ending, type] = TYPES[format];
  const site = sites.size === 1 ? [...sites][0]?.replace(/[^a-z0-9.-]/gi, '-') : undefined;
  const name = `${site ?? 'consent-inspector'}-${at.slice(0, 10)}${ending}`;
  const { promise, resolve, reject } = withResolvers<ExportResult>();
  // Whoever only reads the bytes hears of a fault there.
  promise.catch(() => undefined);
  async function* bytes(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let size = 0;
    const exported = exportStream(archive, format, scope, reportWords(locale), context);
    try {
      for await (const piece of exported.bytes) {
        size += piece.length;
        yield piece;
      }
      const sha256 = await exported.hash.hex();
      const id = `export-${sha256.slice(0, 32)}-${Date.parse(at).toString(36)}`;
      await archive.logExport({ id, at, format, file: file ?? name, bytes: size, sha256, captures: [...captured].sort() });
      resolve({ bytes: size, sha256, captures: captured.size, changed: exported.changed, damaged: exported.damaged });
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      exported.hash.close();
      reject(new DOMException('The export was left off.', 'AbortError'));
    }
  }
  return { name, type, bytes: bytes(), result: promise };
}

/** What is masked in the captures of a scope: shown before anything is exported. */
export function previewMasks(archive: Archive, scope: Scope, signal?: AbortSignal): Promise<MaskPreview> {
  return maskPreview(new Gathering(archive, scope, signal ? { signal } : {}));
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
