/** Manifest of a bundle: every file by path, size and SHA-256, in an order that does not depend on anybody's language. */
import { canonical } from '../model/canonical';
import { sha256 } from '../model/digest';
import type { Manifest } from '../model/evidence';

/** @throws RangeError when two files have one path */
export function manifestOf(files: Manifest['files']): Manifest {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const [at, file] of sorted.entries())
    if (sorted[at + 1]?.path === file.path) throw new RangeError(`Two files are called ${file.path}.`);
  return { schema: 1, files: sorted };
}

/** SHA-256 of the manifest's canonical JSON: stands for the whole bundle. */
export function manifestHash(manifest: Manifest): Promise<string> {
  return sha256(canonical(manifest));
}
