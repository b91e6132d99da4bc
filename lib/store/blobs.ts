/** Parts by their SHA-256: stored once, however many rows name them. */
import type { Part } from '../model/capture';
import type { Database } from './database';
import { isPicture, type StoredBlob, storedBlob } from './records';

/**
 * Bytes of parts as they will lie in the database. What is not handed in is left out.
 * @throws RangeError when bytes have another size than their part says
 */
export function blobsOf(parts: readonly Part[], bytes: ReadonlyMap<string, Blob>): Promise<StoredBlob[]> {
  const wanted = new Map(parts.map((part) => [part.sha256, part]));
  return Promise.all(
    [...wanted.values()].flatMap((part) => {
      const blob = bytes.get(part.sha256);
      if (!blob) return [];
      if (blob.size !== part.bytes) throw new RangeError(`'${part.name}' has ${blob.size} bytes and says ${part.bytes}.`);
      return [storedBlob(part.sha256, blob, part.type, isPicture(part.kind))];
    }),
  );
}

/** Adds those that are not there yet. Runs inside the transaction of what names them. */
export async function addBlobs(db: Database, blobs: readonly StoredBlob[]): Promise<void> {
  const there = new Set(
    await db.blobs
      .where('sha256')
      .anyOf(blobs.map((one) => one.sha256))
      .primaryKeys(),
  );
  await db.blobs.bulkAdd([...new Map(blobs.map((one) => [one.sha256, one])).values()].filter((one) => !there.has(one.sha256)));
}

/** Deletes those of these that no row names any more. The rows' own index is the count: it cannot run away from them. */
export async function sweep(db: Database, hashes: readonly string[]): Promise<void> {
  const free: string[] = [];
  for (const hash of new Set(hashes)) {
    const uses = (await db.kept.where('hashes').equals(hash).count()) + (await db.judgements.where('hashes').equals(hash).count());
    if (uses === 0) free.push(hash);
  }
  await db.blobs.bulkDelete(free);
}
