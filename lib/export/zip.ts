/**
 * Zip archives, written as a stream (PKWARE APPNOTE 6.3.10, with zip64 where it is needed).
 *
 * Entries are stored, not deflated: a bundle must have the same bytes in every browser and with every later version of this program, and
 * compressors differ. Pictures, the bulk of it, would not shrink anyway. Every entry bears the first day a zip can name: when a
 * capture was made stands inside it.
 */
import { crc32 } from '../model/crc32';
import { type Bytes, concat, utf8 } from './bytes';

export interface ZipEntry {
  /** ASCII, forward slashes, relative. */
  readonly name: string;
  /** In memory, or as a stream whose length is not known before its end. */
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
}

/** An archive cannot hold this; nothing is wrong with what is stored. */
export class ZipLimit extends Error {
  override readonly name = 'ZipLimit';
}

interface Written {
  readonly name: Bytes;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
  readonly streamed: boolean;
}

const FULL = 0xffffffff;
/** 1980-01-01, midnight: the earliest a zip can say. */
const DATE = 0x0021;
const TIME = 0;
/** Names are UTF-8; sizes of a streamed entry follow it. */
const UTF8_NAME = 0x0800;
const SIZES_FOLLOW = 0x0008;
/** Made by a Unix program, so that the permissions below are read. */
const MADE_BY = 0x0300;
/** A plain file that everybody may read. */
const MODE = 0o100644 * 0x10000;
/** No empty step, no step up. */
const NAME = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[\x21-\x7e]+$/;

/**
 * The bytes of an archive, piece by piece; memory holds one entry, and the list of names.
 * @param entries in the order they are to stand; each name once
 * @throws ZipLimit when a streamed entry is over 4 GB
 * @throws RangeError for a name that is no plain relative path, or comes twice
 */
export async function* zip(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Bytes> {
  const written: Written[] = [];
  const names = new Set<string>();
  let offset = 0;
  for await (const { name, content } of entries) {
    if (!NAME.test(name)) throw new RangeError(`${name} cannot stand in an archive.`);
    if (names.has(name)) throw new RangeError(`${name} stands twice in one archive.`);
    names.add(name);
    const start = { name: utf8(name), offset };
    if (content instanceof Uint8Array) {
      const entry = { ...start, crc: crc32(content), size: content.length, streamed: false };
      const head = localHeader(entry);
      yield head;
      if (content.length > 0) yield content as Bytes;
      offset += head.length + content.length;
      written.push(entry);
      continue;
    }
    const head = localHeader({ ...start, crc: 0, size: 0, streamed: true });
    yield head;
    let crc = 0;
    let size = 0;
    for await (const piece of content) {
      crc = crc32(piece, crc);
      size += piece.length;
      if (size >= FULL) throw new ZipLimit(`${name} is over 4 GB. Choose fewer captures, or a shorter time.`);
      yield piece as Bytes;
    }
    const entry = { ...start, crc, size, streamed: true };
    const tail = descriptor(entry);
    yield tail;
    offset += head.length + size + tail.length;
    written.push(entry);
  }
  yield* directory(written, offset);
}

function localHeader({ name, crc, size, streamed }: Written): Bytes {
  const head = new Uint8Array(30 + name.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAME | (streamed ? SIZES_FOLLOW : 0), true);
  view.setUint16(10, TIME, true);
  view.setUint16(12, DATE, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, size, true);
  view.setUint32(22, size, true);
  view.setUint16(26, name.length, true);
  head.set(name, 30);
  return head;
}

function descriptor({ crc, size }: Written): Bytes {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint32(0, 0x08074b50, true);
  view.setUint32(4, crc, true);
  view.setUint32(8, size, true);
  view.setUint32(12, size, true);
  return new Uint8Array(view.buffer);
}

function* directory(written: readonly Written[], start: number): Generator<Bytes> {
  let held: Bytes[] = [];
  let size = 0;
  for (const entry of written) {
    const record = directoryRecord(entry);
    held.push(record);
    size += record.length;
    if (held.length < 1000) continue;
    yield concat(held);
    held = [];
  }
  yield concat([...held, ...ending(written.length, size, start)]);
}

function directoryRecord({ name, crc, size, offset, streamed }: Written): Bytes {
  const far = offset >= FULL;
  const record = new Uint8Array(46 + name.length + (far ? 12 : 0));
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, MADE_BY | (far ? 45 : 20), true);
  view.setUint16(6, far ? 45 : 20, true);
  view.setUint16(8, UTF8_NAME | (streamed ? SIZES_FOLLOW : 0), true);
  view.setUint16(12, TIME, true);
  view.setUint16(14, DATE, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, size, true);
  view.setUint32(24, size, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, far ? 12 : 0, true);
  view.setUint32(38, MODE, true);
  view.setUint32(42, far ? FULL : offset, true);
  record.set(name, 46);
  if (far) {
    const extra = 46 + name.length;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 8, true);
    view.setBigUint64(extra + 4, BigInt(offset), true);
  }
  return record;
}

/** The end record; before it, where a number does not fit, the zip64 end record and its locator. */
function ending(count: number, size: number, start: number): Bytes[] {
  const wide = count >= 0xffff || size >= FULL || start >= FULL;
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, Math.min(count, 0xffff), true);
  end.setUint16(10, Math.min(count, 0xffff), true);
  end.setUint32(12, Math.min(size, FULL), true);
  end.setUint32(16, Math.min(start, FULL), true);
  if (!wide) return [new Uint8Array(end.buffer)];
  const far = new DataView(new ArrayBuffer(56));
  far.setUint32(0, 0x06064b50, true);
  far.setBigUint64(4, 44n, true);
  far.setUint16(12, MADE_BY | 45, true);
  far.setUint16(14, 45, true);
  far.setBigUint64(24, BigInt(count), true);
  far.setBigUint64(32, BigInt(count), true);
  far.setBigUint64(40, BigInt(size), true);
  far.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + size), true);
  locator.setUint32(16, 1, true);
  return [new Uint8Array(far.buffer), new Uint8Array(locator.buffer), new Uint8Array(end.buffer)];
}
