/** Base64 (RFC 4648) straight into bytes: a picture is never a text of its own in memory. */
import type { Bytes } from './bytes';

const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PAD = 0x3d;

export function base64(bytes: Uint8Array): Bytes {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] as number, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    out[to] = LETTERS[a >> 2] as number;
    out[to + 1] = LETTERS[((a & 3) << 4) | (b >> 4)] as number;
    out[to + 2] = at + 1 < bytes.length ? (LETTERS[((b & 15) << 2) | (c >> 6)] as number) : PAD;
    out[to + 3] = at + 2 < bytes.length ? (LETTERS[c & 63] as number) : PAD;
    to += 4;
  }
  return out;
}
