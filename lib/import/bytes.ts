/** Pieces of a file, and texts of it that must be UTF-8. */
import { ImportRefused } from './refused';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a stream gives, piece by piece. Written out, since not every browser lets a stream be looped over. */
export async function* pieces(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Nobody is told when a reader that stopped early leaves the rest unread.
    await reader.cancel().catch(() => undefined);
  }
}

/** @throws ImportRefused when the bytes are no UTF-8 */
export function textOf(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportRefused('not-utf8', place, 'its text is not UTF-8.');
  }
}
