/** As much of DER (ITU-T X.690) as trusted time needs: writing a few values, reading a tree with every length checked. */

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  nil: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  explicit0: 0xa0,
} as const;

/** Nesting beyond this is nobody's answer. */
const DEEPEST = 32;

/** Bytes that are no DER. `offset`: where the fault is. */
export class NotDer extends Error {
  constructor(
    readonly offset: number,
    why: string,
  ) {
    super(`Byte ${offset}: ${why}`);
    this.name = 'NotDer';
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** One value: tag, length, contents. */
export function value(tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = join(contents);
  if (body.length < 0x80) return join([Uint8Array.of(tag, body.length), body]);
  const length: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  return join([Uint8Array.of(tag, 0x80 | length.length, ...length), body]);
}

/** A positive whole number from big-endian bytes. */
export function positive(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let at = 0;
  while (at < bytes.length - 1 && bytes[at] === 0) at++;
  const body = bytes.subarray(at);
  return value(TAG.integer, ...((body[0] ?? 0) & 0x80 ? [Uint8Array.of(0)] : []), body);
}

/** @param dotted e.g. `2.16.840.1.101.3.4.2.1` */
export function oid(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes: number[] = [];
  for (const arc of [first * 40 + second, ...rest]) {
    const digits = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) | 0x80);
    bytes.push(...digits);
  }
  return value(TAG.oid, Uint8Array.from(bytes));
}

export interface Der {
  readonly tag: number;
  /** Where it begins. */
  readonly offset: number;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Values inside; empty for one that holds none. */
  readonly kids: readonly Der[];
}

/**
 * Reads one value that fills all the bytes.
 * @throws NotDer with the place
 */
export function readDer(bytes: Uint8Array<ArrayBuffer>): Der {
  const { der, end } = read(bytes, 0, bytes.length, 0);
  if (end !== bytes.length) throw new NotDer(end, 'something follows the answer.');
  return der;
}

function read(bytes: Uint8Array<ArrayBuffer>, offset: number, limit: number, depth: number): { readonly der: Der; readonly end: number } {
  if (depth > DEEPEST) throw new NotDer(offset, 'nested too deeply.');
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined || offset + 2 > limit) throw new NotDer(offset, 'the file ends here.');
  if ((tag & 0x1f) === 0x1f) throw new NotDer(offset, 'a tag of several bytes is not expected.');
  let at = offset + 2;
  let length = first;
  if (first === 0x80) throw new NotDer(offset + 1, 'a length that is left open is not DER.');
  if (first > 0x80) {
    const digits = first & 0x7f;
    if (digits > 4 || at + digits > limit) throw new NotDer(offset + 1, 'the length is not possible.');
    length = 0;
    for (let digit = 0; digit < digits; digit++) length = length * 256 + (bytes[at + digit] ?? 0);
    at += digits;
  }
  const end = at + length;
  if (end > limit) throw new NotDer(offset, `${length} bytes are announced and ${limit - at} are there.`);
  const kids: Der[] = [];
  if (tag & 0x20) {
    for (let inner = at; inner < end; ) {
      const next = read(bytes, inner, end, depth + 1);
      kids.push(next.der);
      inner = next.end;
    }
  }
  return { der: { tag, offset, body: bytes.subarray(at, end), kids }, end };
}

/** Dotted form of an object identifier. */
export function oidOf(der: Der): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of der.body) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (arcs.length === 0) {
      const top = Math.min(2, Math.floor(arc / 40));
      arcs.push(top, arc - top * 40);
    } else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}

/** The bytes of an octet string, put together where it comes in pieces. */
export function octetsOf(der: Der): Uint8Array<ArrayBuffer> {
  return der.kids.length > 0 ? join(der.kids.map(octetsOf)) : der.body;
}
