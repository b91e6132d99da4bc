/**
 * Room that stays free. Deleting writes too: the entry of the chain, the row that says what is gone. In a storage that is full to the last byte
 * a person could not even make room; so what comes in has to leave some over.
 */
import { StorageFull } from './errors';

/** Bytes. One transaction of a deletion writes at most 200 rows and their entries, of which the largest seen have 10 KB. */
const SPARE = 4_000_000;

/**
 * Called before anything is kept that grows the archive. A browser that does not say how much room there is decides by itself, when it is written.
 * @param bytes of what is to be kept
 * @throws StorageFull when it would not leave enough
 */
export async function roomFor(bytes: number): Promise<void> {
  const told = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  if (told?.usage === undefined || told.quota === undefined) return;
  const left = told.quota - told.usage;
  if (left < bytes + SPARE) throw new StorageFull(new Error(`${left} bytes are left, ${bytes} and ${SPARE} to spare are needed.`));
}
