/** The manifest of a zip of ours: nothing missing, nothing put in, nothing changed. */
import { BUNDLE } from '../model/bundle';
import { type Manifest, ManifestSchema } from '../model/evidence';
import { Sha256 } from '../model/sha256';
import { textOf } from './bytes';
import { canonicalValue } from './check';
import type { ImportContext } from './content';
import { ImportRefused } from './refused';
import type { Zip } from './zip';

/**
 * Everything about the files that is not as the manifest says, one after the other.
 * @returns paths of the manifest
 * @throws ImportRefused when the manifest itself cannot be read
 */
export async function* manifestFaults(
  zip: Zip,
  { signal, onProgress }: ImportContext = {},
): AsyncGenerator<ImportRefused, readonly string[]> {
  if (!zip.has(BUNDLE.manifest)) {
    throw new ImportRefused('missing-part', BUNDLE.manifest, 'the list of files is missing. Import the file as it was exported.');
  }
  const manifest = canonicalValue(ManifestSchema, await zip.read(BUNDLE.manifest), BUNDLE.manifest);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  if (listed.size !== manifest.files.length) throw new ImportRefused('duplicate-name', BUNDLE.manifest, 'it lists one file twice.');
  const outside: readonly string[] = [BUNDLE.manifest, BUNDLE.sums];
  for (const { name } of zip.entries()) {
    if (!listed.has(name) && !outside.includes(name)) yield new ImportRefused('unlisted-part', name, 'this file is not in the manifest.');
  }
  const sums = manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  if (!zip.has(BUNDLE.sums) || textOf(await zip.read(BUNDLE.sums), BUNDLE.sums) !== sums) {
    yield new ImportRefused('hash', BUNDLE.sums, 'it does not say what the manifest says.');
  }
  const of = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  for (const file of manifest.files) {
    signal?.throwIfAborted();
    const fault = await fileFault(zip, file);
    if (fault) yield fault;
    done += file.bytes;
    onProgress?.({ done, of });
  }
  return manifest.files.map((file) => file.path);
}

async function fileFault(zip: Zip, { path, bytes, sha256 }: Manifest['files'][number]): Promise<ImportRefused | undefined> {
  const hash = new Sha256();
  let size = 0;
  try {
    for await (const piece of zip.stream(path)) {
      hash.update(piece);
      size += piece.length;
    }
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
  if (size === bytes && hash.hex() === sha256) return undefined;
  return new ImportRefused('hash', path, 'its bytes are not those of the manifest: the file was changed.');
}

/** @throws ImportRefused for the first file that is not as the manifest says */
export async function checkManifest(zip: Zip, context: ImportContext): Promise<readonly string[]> {
  const faults = manifestFaults(zip, context);
  const first = await faults.next();
  if (first.done) return first.value;
  throw first.value;
}
