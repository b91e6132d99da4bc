/** JSON Lines: everything, one thing a line, in canonical JSON. Pictures and pages are lines too (base64), so that nothing is lost. */
import { distinctParts, LINE_ID } from '../model/bundle';
import { canonical } from '../model/canonical';
import { sealOf } from '../model/digest';
import type { Line } from '../model/line';
import type { StreamHash } from '../model/stream-hash';
import { base64Length, writeBase64 } from './base64';
import { type Bytes, concat, PIECE, utf8 } from './bytes';
import type { Gathering, Loaded } from './gather';

/** Bytes of one piece of a part: a line of about 1 MB. Divisible by 3, so that no piece but the last is padded. */
const PIECE_BYTES = 768 * 1024;
const JSON_TYPE = 'application/json';
const BREAK = 0x0a;

/** A line of any kind but the last, without what every line has. */
type Body = Line extends infer One ? (One extends { kind: string } ? Omit<One, 'schema'> : never) : never;

const lineOf = (body: Body): Bytes => utf8(`${canonical({ ...body, schema: LINE_ID })}\n`);

/**
 * The bytes of a JSON Lines file, in pieces.
 * @param hash takes in the whole file: the last line needs the hash of those before, the caller that of all, and hashing is what costs
 * @param changed receives the captures whose parts are not as sealed
 */
export async function* jsonLines(all: Gathering, hash: StreamHash, changed: string[]): AsyncGenerator<Bytes> {
  let lines = 0;
  let held: Bytes[] = [];
  let size = 0;
  for await (const line of bodyLines(all, changed)) {
    lines++;
    held.push(line);
    size += line.length;
    if (size < PIECE) continue;
    const piece = held.length === 1 ? line : concat(held);
    held = [];
    size = 0;
    await hash.update(piece);
    yield piece;
  }
  const rest = concat(held);
  await hash.update(rest);
  const end = lineOf({ kind: 'end', lines, sha256: await hash.hex() });
  await hash.update(end);
  yield concat([rest, end]);
}

async function* bodyLines(all: Gathering, changed: string[]): AsyncGenerator<Bytes> {
  for (const observation of await all.observations()) yield lineOf({ kind: 'observation', observation });
  const subjects = new Set<string>();
  const captured = new Set<string>();
  const sealed = new Map<string, number>();
  const written = new Set<string>();
  const of = await all.count();
  let done = 0;
  all.report(0, of);
  for await (const one of all.loaded()) {
    captured.add(one.row.id);
    subjects.add(one.row.id);
    for (const { row } of one.judgements) subjects.add(row.id);
    sealed.set(one.chain, Math.max(sealed.get(one.chain) ?? 0, one.seq));
    if (one.changed.length > 0) changed.push(one.row.id);
    yield* captureLines(one, written);
    all.report(++done, of);
  }
  for (const { flow, steps } of await all.flows(captured)) {
    subjects.add(flow.id);
    yield lineOf({ kind: 'flow', flow, steps: [...steps] });
  }
  for (const record of await all.consentRecords(captured)) {
    subjects.add(record.id);
    yield lineOf({ kind: 'consent-record', record });
  }
  for (const tombstone of await all.tombstones()) {
    subjects.add(tombstone.id);
    yield lineOf({ kind: 'tombstone', tombstone });
  }
  for (const timestamp of await all.timestamps(subjects)) yield lineOf({ kind: 'timestamp', timestamp });
  for (const { id, links } of await all.chains(subjects, sealed)) {
    for await (const link of all.links(id, links)) yield lineOf({ kind: 'link', link });
  }
}

async function* captureLines(one: Loaded, written: Set<string>): AsyncGenerator<Bytes> {
  for (const { sha256, type } of distinctParts(one.row)) {
    const bytes = one.parts.get(sha256);
    if (bytes && !written.has(sha256)) yield* partLines(sha256, type, bytes);
    if (bytes) written.add(sha256);
  }
  yield lineOf({ kind: 'capture', seal: one.seal, capture: one.row });
  for (const { row, report } of one.judgements) {
    if (report && !written.has(row.report.sha256)) yield* partLines(row.report.sha256, row.report.type, report);
    written.add(row.report.sha256);
    yield lineOf({ kind: 'judgement', seal: await sealOf(row), judgement: row });
  }
}

/** Members stand in the order that canonical JSON gives them; the bytes between are never turned into a text. */
function* partLines(sha256: string, type: string, bytes: Bytes): Generator<Bytes> {
  if (type === JSON_TYPE && !bytes.includes(BREAK)) {
    const tail = utf8(`,"kind":"json","schema":"${LINE_ID}","sha256":"${sha256}"}\n`);
    yield concat([utf8('{"json":'), bytes, tail]);
    return;
  }
  const pieces = Math.max(1, Math.ceil(bytes.length / PIECE_BYTES));
  for (let piece = 0; piece < pieces; piece++) {
    const data = bytes.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES);
    const head = utf8('{"data":"');
    const tail = utf8(`","kind":"part","piece":${piece},"pieces":${pieces},"schema":"${LINE_ID}","sha256":"${sha256}"}\n`);
    const letters = base64Length(data.length);
    const line = new Uint8Array(head.length + letters + tail.length);
    line.set(head);
    writeBase64(data, line, head.length);
    line.set(tail, head.length + letters);
    yield line;
  }
}
