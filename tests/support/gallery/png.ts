/** Small PNGs: reads what Chromium writes (8 bits a channel, not interlaced) and writes the same picture with a palette. */
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Colours of a palette: every surface as it is, and shades enough for the edges of letters. */
const COLOURS = 32;
/** Part of a picture from which on a colour is a surface or a line and keeps its place, however near it is to another. */
const SURFACE = 0.0008;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each point, row by row. */
  readonly rgb: Uint8Array;
}

/** @throws RangeError for a PNG of another kind than Chromium's */
export function readPng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new RangeError('This is no PNG.');
  let width = 0;
  let height = 0;
  let channels = 0;
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const size = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + size);
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      channels = body[9] === 2 ? 3 : body[9] === 6 ? 4 : 0;
      if (body[8] !== 8 || channels === 0 || body[12] !== 0)
        throw new RangeError('Only RGB and RGBA with 8 bits, not interlaced, are read.');
    }
    if (kind === 'IDAT') data.push(body);
    at += size + 12;
  }
  return { width, height, rgb: withoutAlpha(unfiltered(inflateSync(Buffer.concat(data)), width, height, channels), channels) };
}

/** Takes back the filter of each line (PNG specification, 9.2). */
function unfiltered(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    const from = y * (stride + 1) + 1;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] as number) : 0;
      const up = y > 0 ? (out[at - stride] as number) : 0;
      const corner = x >= channels && y > 0 ? (out[at - stride - channels] as number) : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter ?? 0] as number;
      out[at] = (lines[from + x] as number) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

/** Our pages are opaque: what has no alpha of its own stays as it is. */
function withoutAlpha(points: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return points;
  const rgb = new Uint8Array((points.length / 4) * 3);
  for (let from = 0, to = 0; from < points.length; from += 4, to += 3) rgb.set(points.subarray(from, from + 3), to);
  return rgb;
}

/** The picture as a PNG with a palette, a byte a point: what is frequent as it is, every other colour the nearest of those. */
export function writePng({ width, height, rgb }: Pixels): Uint8Array {
  const count = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(count);
  const place = new Map<number, number>();
  for (const colour of count.keys()) place.set(colour, nearest(palette, colour));
  // Filter 0 on every line: differences of palette numbers mean nothing.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + 1 + x] = place.get(colourAt(rgb, (y * width + x) * 3)) as number;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (rgb: Uint8Array, at: number): number =>
  ((rgb[at] as number) << 16) | ((rgb[at + 1] as number) << 8) | (rgb[at + 2] as number);

/** First the surfaces, then the most frequent colours at some distance from those before, so that rare hues keep a place beside shades of grey. */
function paletteOf(count: ReadonlyMap<number, number>): number[] {
  const byCount = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const points = [...count.values()].reduce((sum, one) => sum + one, 0);
  const palette = byCount.filter((colour) => (count.get(colour) as number) >= points * SURFACE).slice(0, COLOURS / 2);
  for (const least of [1200, 300, 0]) {
    for (const colour of byCount) {
      if (palette.length >= COLOURS) return palette;
      if (palette.every((one) => distance(one, colour) > least)) palette.push(colour);
    }
  }
  return palette;
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let at = 1; at < palette.length; at++) {
    if (distance(palette[at] as number, colour) < distance(palette[best] as number, colour)) best = at;
  }
  return best;
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function chunk(kind: string, body: Buffer): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(kind, 4, 'latin1');
  body.copy(out, 8);
  let crc = 0xffffffff;
  for (const byte of out.subarray(4, body.length + 8)) crc = (CRC[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 8);
  return out;
}
