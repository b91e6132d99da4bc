/**
 * WARC/1.1 records (ISO 28500:2017) and their CDXJ lines. Each record is a gzip member of its own, as readers that jump into the file need
 * it, with stored blocks: the bytes must not depend on a compressor.
 */
import { canonical } from '../model/canonical';
import { crc32 } from '../model/crc32';
import { sha256 } from '../model/digest';
import { type Bytes, utf8 } from './bytes';

export interface WarcRecord {
  readonly type: 'warcinfo' | 'resource' | 'metadata';
  /** Absent for `warcinfo`. */
  readonly target?: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly contentType: string;
  readonly body: Bytes;
  /** SHA-256 of the body, where it is known of these very bytes. */
  readonly sha256?: string;
  /** Sets this record apart from others of the same target and time; it goes into the record's id. */
  readonly key: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WrittenRecord {
  readonly bytes: Bytes;
  /** `<urn:uuid:…>` */
  readonly id: string;
  /** `sha256:` and 64 hexadecimal digits, over the body. */
  readonly digest: string;
}

/**
 * A record id that is always the same for the same record: two exports of one capture must have one hash. A name-based UUID (RFC 9562,
 * version 8: free for such use).
 */
async function recordId(name: string): Promise<string> {
  const h = await sha256(name);
  const variant = '89ab'[Number.parseInt(h[16] as string, 16) & 3];
  return `<urn:uuid:${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20, 32)}>`;
}

/** One record as a gzip member. */
export async function warcRecord({
  type,
  target,
  date,
  contentType,
  body,
  key,
  headers = {},
  sha256: known,
}: WarcRecord): Promise<WrittenRecord> {
  const digest = `sha256:${known ?? (await sha256(body))}`;
  const id = await recordId(`${type}\n${target ?? ''}\n${date}\n${key}`);
  const fields: [name: string, value: string][] = [
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Date', date],
    ...(target === undefined ? [] : [['WARC-Target-URI', target] as [string, string]]),
    ['Content-Type', contentType],
    ['WARC-Block-Digest', digest],
    // The whole block of a resource is its payload; the other types have none.
    ...(type === 'resource' ? [['WARC-Payload-Digest', digest] as [string, string]] : []),
    ...Object.entries(headers),
    ['Content-Length', String(body.length)],
  ];
  // A line break in a value would begin a header of its own.
  const head = fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`).join('');
  const bytes = gzipMember([utf8(`WARC/1.1\r\n${head}\r\n`), body, utf8('\r\n\r\n')]);
  return { bytes, id, digest };
}

const BLOCK = 0xffff;

const HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff] as const;

/** A gzip member (RFC 1952) of stored blocks (RFC 1951 section 3.2.4), without time and name. @param contents one after the other */
function gzipMember(contents: readonly Bytes[]): Bytes {
  const length = contents.reduce((sum, one) => sum + one.length, 0);
  const blocks = Math.max(1, Math.ceil(length / BLOCK));
  const bytes = new Uint8Array(HEAD.length + blocks * 5 + length + 8);
  const view = new DataView(bytes.buffer);
  bytes.set(HEAD);
  let to: number = HEAD.length;
  let left = length;
  /** What the open block still takes. */
  let room = 0;
  const open = () => {
    room = Math.min(left, BLOCK);
    view.setUint8(to, left <= BLOCK ? 1 : 0);
    view.setUint16(to + 1, room, true);
    view.setUint16(to + 3, ~room & 0xffff, true);
    to += 5;
  };
  if (length === 0) open();
  let crc = 0;
  for (const content of contents) {
    crc = crc32(content, crc);
    for (let at = 0; at < content.length; ) {
      if (room === 0) open();
      const piece = content.subarray(at, at + room);
      bytes.set(piece, to);
      to += piece.length;
      at += piece.length;
      room -= piece.length;
      left -= piece.length;
    }
  }
  view.setUint32(to, crc, true);
  view.setUint32(to + 4, length >>> 0, true);
  return bytes;
}

/** Key of an address in an index: host turned round, without scheme and `www.`, in small letters, query sorted (SURT). */
function surt(target: string): string {
  if (!/^https?:/i.test(target)) return target;
  const url = new URL(target.toLowerCase().replace(/^(https?:\/\/)www\d*\./, '$1'));
  url.searchParams.sort();
  return `${url.hostname.split('.').reverse().join(',')}${url.port === '' ? '' : `:${url.port}`})${url.pathname}${url.search}`;
}

/** `20261121081500` */
export const stamp = (date: string): string => date.replace(/\D/g, '').slice(0, 14);

/** The line of an index that finds a record in `filename`. */
export function cdxLine(record: WarcRecord, written: WrittenRecord, filename: string, offset: number): string {
  const target = record.target ?? '';
  const fields = {
    url: target,
    mime: record.contentType.split(';')[0] ?? '',
    status: '200',
    digest: written.digest,
    length: String(written.bytes.length),
    offset: String(offset),
    filename,
  };
  return `${surt(target)} ${stamp(record.date)} ${canonical(fields)}`;
}
