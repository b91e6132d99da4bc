/** Base64 (RFC 4648) straight into bytes: a picture is never a text of its own in memory. */

const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PAD = 0x3d;

/** Letters that so many bytes take, fillers among them. */
export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** Writes the letters of bytes into another array, from a place on. */
export function writeBase64(bytes: Uint8Array, out: Uint8Array, from: number): void {
  const whole = bytes.length - (bytes.length % 3);
  let to = from;
  let at = 0;
  for (; at < whole; at += 3, to += 4) {
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    out[to] = LETTERS[three >> 18] as number;
    out[to + 1] = LETTERS[(three >> 12) & 63] as number;
    out[to + 2] = LETTERS[(three >> 6) & 63] as number;
    out[to + 3] = LETTERS[three & 63] as number;
  }
  if (at === bytes.length) return;
  const [a, b] = [bytes[at] as number, bytes[at + 1] ?? 0];
  out[to] = LETTERS[a >> 2] as number;
  out[to + 1] = LETTERS[((a & 3) << 4) | (b >> 4)] as number;
  out[to + 2] = at + 1 < bytes.length ? (LETTERS[(b & 15) << 2] as number) : PAD;
  out[to + 3] = PAD;
}
