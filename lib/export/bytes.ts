/** Bytes of texts, and pieces of a stream put together to a size that is worth handing on. */

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** A text as UTF-8. */
export const utf8 = (text: string): Bytes => encoder.encode(text);

/** Pieces handed on are about this large: small enough for constant memory, large enough not to cost per piece. */
export const PIECE = 256 * 1024;

/** All parts in one array; for what is small enough to be held twice. */
export function concat(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Lines or rows as bytes, gathered into pieces. */
export async function* textPieces(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Bytes> {
  let held: string[] = [];
  let size = 0;
  for await (const text of texts) {
    held.push(text);
    size += text.length;
    if (size < PIECE) continue;
    yield utf8(held.join(''));
    held = [];
    size = 0;
  }
  if (size > 0) yield utf8(held.join(''));
}

/** Stops at once when the person has cancelled. @throws the signal's reason */
export function checkSignal(signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
}
