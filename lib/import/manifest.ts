/** The manifest of a zip of ours: nothing missing, nothing put in, nothing changed. */
import { BUNDLE } from '../model/bundle';
import { ManifestSchema } from '../model/evidence';
import { Sha256 } from '../model/sha256';
import { textOf } from './bytes';
import { canonicalValue } from './check';
import type { ImportContext } from './content';
import { ImportRefused } from './refused';
import type { Zip } from './zip';

/** Every file is in the manifest, every file of the manifest is here, and its bytes have its hash. */
export async function checkManifest(zip: Zip, { signal, onProgress }: ImportContext): Promise<readonly string[]> {
  if (!zip.has(BUNDLE.manifest))
    throw new ImportRefused('missing-part', BUNDLE.manifest, 'the list of files is missing. Import the file as it was exported.');
  const manifest = canonicalValue(ManifestSchema, await zip.read(BUNDLE.manifest), BUNDLE.manifest);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  if (listed.size !== manifest.files.length) throw new ImportRefused('duplicate-name', BUNDLE.manifest, 'it lists one file twice.');
  const outside: readonly string[] = [BUNDLE.manifest, BUNDLE.sums];
  const extra = zip.entries().find(({ name }) => !listed.has(name) && !outside.includes(name));
  if (extra) throw new ImportRefused('unlisted-part', extra.name, 'this file is not in the manifest.');
  const sums = manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  if (!zip.has(BUNDLE.sums) || textOf(await zip.read(BUNDLE.sums), BUNDLE.sums) !== sums) {
    throw new ImportRefused('hash', BUNDLE.sums, 'it does not say what the manifest says.');
  }
  const of = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  for (const { path, bytes, sha256 } of manifest.files) {
    signal?.throwIfAborted();
    const hash = new Sha256();
    let size = 0;
    for await (const piece of zip.stream(path)) {
      hash.update(piece);
      size += piece.length;
    }
    if (size !== bytes || hash.hex() !== sha256)
      throw new ImportRefused('hash', path, 'its bytes are not those of the manifest: the file was changed.');
    done += bytes;
    onProgress?.({ done, of });
  }
  return manifest.files.map((file) => file.path);
}
