/**
 * Zip archives, read by their directory and mistrusted: names that leave the folder, entries that overlap, say one thing here and
 * another there, unpack without end, or were changed on the way are refused by name. Reads by slices: memory holds one entry.
 */
import { crc32 } from '../model/crc32';
import { type Bytes, pieces } from './bytes';
import { ImportRefused } from './refused';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entry: number;
  /** Bytes of all entries, unpacked. */
  readonly total: number;
  /** Unpacked bytes for one packed byte; deflate itself ends near 1,030. Only entries over 1 MB are asked. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 400_000, entry: 256 * 2 ** 20, total: 64 * 2 ** 30, ratio: 200 };

export interface ZipItem {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
}

interface Item extends ZipItem {
  readonly packed: number;
  readonly crc: number;
  readonly method: number;
  readonly offset: number;
}

const FULL = 0xffffffff;
const END = 22;
const ONLY_FROM = 2 ** 20;
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const broken = (place: string, detail: string) => new ImportRefused('broken-archive', place, detail);

export class Zip {
  private constructor(
    private readonly source: Blob,
    private readonly items: ReadonlyMap<string, Item>,
  ) {}

  /** Does it begin as an archive does? */
  static async isOne(source: Blob): Promise<boolean> {
    const head = await bytesOf(source, 0, Math.min(4, source.size));
    return head.length === 4 && head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
  }

  /** @throws ImportRefused naming the archive or the entry */
  static async open(source: Blob, limits: ZipLimits = ZIP_LIMITS): Promise<Zip> {
    const end = await findEnd(source);
    if (end.count > limits.entries)
      throw new ImportRefused('too-many', 'archive', `${end.count} entries; at most ${limits.entries} are read.`);
    if (end.start + end.size > end.at) throw broken('archive', 'the directory does not lie where the end record says.');
    if (end.size > 128 * 2 ** 20) throw new ImportRefused('too-large', 'archive', 'the directory alone is over 128 MB.');
    const items = readDirectory(await bytesOf(source, end.start, end.size), end.count, limits);
    checkPlaces(source.size, items, end.start);
    return new Zip(source, new Map(items.filter((item) => !item.name.endsWith('/')).map((item) => [item.name, item])));
  }

  /** Files, in the order of the directory. */
  entries(): readonly ZipItem[] {
    return [...this.items.values()];
  }

  has(name: string): boolean {
    return this.items.has(name);
  }

  /**
   * The unpacked bytes of one entry, checked against their checksum.
   * @throws ImportRefused when there is none of that name, or its bytes are not what the directory says
   */
  async read(name: string): Promise<Bytes> {
    const out = new Uint8Array(this.items.get(name)?.size ?? 0);
    let at = 0;
    for await (const piece of this.stream(name)) {
      out.set(piece, at);
      at += piece.length;
    }
    return out;
  }

  /** The same, piece by piece. A wrong checksum is only known after the last piece. */
  async *stream(name: string): AsyncGenerator<Bytes> {
    const item = this.items.get(name);
    if (!item) throw new ImportRefused('missing-part', name, 'this file is missing from the archive.');
    const start = item.offset + (await localLength(this.source, item));
    const packed = this.source.slice(start, start + item.packed);
    if (packed.size !== item.packed) throw new ImportRefused('truncated', name, 'the archive ends inside this file.');
    const plain = item.method === 0 ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    let size = 0;
    let crc = 0;
    try {
      for await (const piece of pieces(plain)) {
        size += piece.length;
        if (size > item.size) throw new ImportRefused('bomb', name, `unpacks to more than the ${item.size} bytes it states.`);
        crc = crc32(piece, crc);
        yield piece;
      }
    } catch (error) {
      if (error instanceof TypeError) throw broken(name, 'its packed bytes cannot be unpacked.');
      throw error;
    }
    if (size !== item.size) throw broken(name, `unpacks to ${size} bytes and states ${item.size}.`);
    if (crc !== item.crc) throw new ImportRefused('checksum', name, 'its bytes do not fit their checksum: the file was damaged.');
  }
}

async function bytesOf(source: Blob, start: number, length: number): Promise<Bytes> {
  return new Uint8Array(await source.slice(start, start + length).arrayBuffer());
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** Where the end record, or the zip64 one, stands. */
  readonly at: number;
}

async function findEnd(source: Blob): Promise<End> {
  const from = Math.max(0, source.size - END - 0xffff);
  const tail = await bytesOf(source, from, source.size - from);
  const view = new DataView(tail.buffer);
  for (let at = tail.length - END; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + END + view.getUint16(at + 20, true) !== tail.length) continue;
    const [disk, first, here, all] = [4, 6, 8, 10].map((field) => view.getUint16(at + field, true)) as [number, number, number, number];
    if (disk === 0xffff || here === 0xffff || view.getUint32(at + 12, true) === FULL || view.getUint32(at + 16, true) === FULL) {
      return findFarEnd(source, from + at);
    }
    if (disk !== 0 || first !== 0 || here !== all) throw broken('archive', 'it is one part of several.');
    return { count: all, size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true), at: from + at };
  }
  throw new ImportRefused('truncated', 'archive', 'it has no end record: the file was cut off, or is no archive.');
}

async function findFarEnd(source: Blob, end: number): Promise<End> {
  const locator = new DataView((await bytesOf(source, Math.max(0, end - 20), 20)).buffer);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) throw broken('archive', 'its zip64 locator is missing.');
  const at = far(locator.getBigUint64(8, true));
  const record = new DataView((await bytesOf(source, at, 56)).buffer);
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) throw broken('archive', 'its zip64 end record is missing.');
  const [here, count, size, start] = [24, 32, 40, 48].map((field) => far(record.getBigUint64(field, true))) as [
    number,
    number,
    number,
    number,
  ];
  if (here !== count || record.getUint32(16, true) !== 0) throw broken('archive', 'it is one part of several.');
  return { count, size, start, at };
}

function far(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ImportRefused('too-large', 'archive', 'it states a length beyond all files.');
  return Number(value);
}

function readDirectory(bytes: Bytes, count: number, limits: ZipLimits): Item[] {
  const view = new DataView(bytes.buffer);
  const items: Item[] = [];
  const seen = new Map<string, string>();
  let total = 0;
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken('archive', `directory record ${n + 1} is damaged.`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) throw broken('archive', `directory record ${n + 1} runs over its end.`);
    const name = safeName(bytes.subarray(at + 46, at + 46 + nameLength), n);
    const flags = view.getUint16(at + 8, true);
    if (flags & 0x2041) throw new ImportRefused('encrypted', name, 'it is encrypted. Export it without a password.');
    // The upper half of the attributes is the Unix mode: 0o120000 is a link.
    if (view.getUint16(at + 4, true) >> 8 === 3 && view.getUint32(at + 38, true) >>> 28 === 0o12) {
      throw new ImportRefused('unsafe-name', name, 'it is a link to another file.');
    }
    const fields = wideFields(view, at, nameLength, extraLength, name);
    const item: Item = { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), ...fields };
    checkItem(item, limits);
    total += item.size;
    if (total > limits.total) throw new ImportRefused('bomb', name, `the archive unpacks to more than ${limits.total} bytes.`);
    // Two names that differ in case or in composed letters are one file on many disks.
    const key = name.normalize('NFC').toLowerCase();
    const twin = seen.get(key);
    if (twin !== undefined) throw new ImportRefused('duplicate-name', name, `it stands twice in the archive (as ${twin}).`);
    seen.set(key, name);
    items.push(item);
    at = next;
  }
  if (at !== bytes.length) throw broken('archive', 'its directory holds more than the end record counts.');
  return items;
}

function wideFields(view: DataView, at: number, nameLength: number, extraLength: number, name: string) {
  const plain = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
  if (plain.size !== FULL && plain.packed !== FULL && plain.offset !== FULL) return plain;
  const end = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= end; ) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1 && extra + 4 + length <= end) {
      let field = extra + 4;
      const take = (value: number): number => {
        if (value !== FULL) return value;
        if (field + 8 > extra + 4 + length) throw broken(name, 'its zip64 lengths are missing.');
        field += 8;
        return far(view.getBigUint64(field - 8, true));
      };
      const size = take(plain.size);
      const packed = take(plain.packed);
      return { packed, size, offset: take(plain.offset) };
    }
    extra += 4 + length;
  }
  throw broken(name, 'its zip64 lengths are missing.');
}

function checkItem({ name, size, packed, method }: Item, limits: ZipLimits): void {
  if (method !== 0 && method !== 8)
    throw new ImportRefused('method', name, `it is packed by method ${method}; only stored and deflated are read.`);
  if (method === 0 && size !== packed) throw broken(name, 'it is stored, yet its two lengths differ.');
  if (size > limits.entry) throw new ImportRefused('too-large', name, `${size} bytes; at most ${limits.entry} are read.`);
  if (size > ONLY_FROM && size > packed * limits.ratio) {
    throw new ImportRefused('bomb', name, `${packed} bytes that unpack to ${size}.`);
  }
  if (name.endsWith('/') && size > 0) throw broken(name, 'a folder holds no bytes.');
}

/** A relative path with forward slashes that cannot leave its folder. */
function safeName(bytes: Uint8Array, n: number): string {
  let name: string;
  try {
    name = text.decode(bytes);
  } catch {
    throw new ImportRefused('unsafe-name', `entry ${n + 1}`, 'its name is not UTF-8.');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are refused
  const shown = name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '?').slice(0, 200);
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  const why =
    name === ''
      ? 'is empty'
      : shown !== name
        ? 'holds control characters or is over 200 letters long'
        : /[\\:]/.test(name)
          ? 'holds a backslash or a drive'
          : parts.some((part) => part === '' || part === '.' || part === '..')
            ? 'leaves its folder'
            : null;
  if (why) throw new ImportRefused('unsafe-name', shown || `entry ${n + 1}`, `its name ${why}.`);
  return name;
}

/** Length of the header in front of an entry's bytes. */
async function localLength(source: Blob, { name, offset }: Item): Promise<number> {
  const head = new DataView((await bytesOf(source, offset, 30)).buffer);
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) throw broken(name, 'its header is not where the directory says.');
  const nameLength = head.getUint16(26, true);
  const own = await bytesOf(source, offset + 30, nameLength);
  let same = false;
  try {
    same = text.decode(own) === name;
  } catch {
    same = false;
  }
  if (!same) throw broken(name, 'its header bears another name than the directory.');
  if (head.getUint16(6, true) & 0x2041) throw new ImportRefused('encrypted', name, 'it is encrypted. Export it without a password.');
  return 30 + nameLength + head.getUint16(28, true);
}

/** No two entries may share bytes, and none may reach into the directory: that is how a small file unpacks to a huge one. */
function checkPlaces(length: number, items: readonly Item[], directory: number): void {
  const sorted = [...items].sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const item of sorted) {
    if (item.offset < free) throw new ImportRefused('bomb', item.name, 'it shares bytes with another file of the archive.');
    // The extra field of the header may be longer than stated here; stream() reads the header itself.
    free = item.offset + 30 + new TextEncoder().encode(item.name).length + item.packed;
    if (free > directory) {
      const cut = free > length;
      throw cut
        ? new ImportRefused('truncated', item.name, 'the archive ends inside this file.')
        : broken(item.name, 'it runs into the directory.');
    }
  }
}
