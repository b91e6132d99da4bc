/** Trusted time: the request is written into a file, the person has it answered where they like, and the answer to this very hash is kept. */
import { type Reply, readReply, timestampRequest } from '../evidence/timestamp';
import type { Archive } from '../model/archive';
import { fromBase64, toBase64 } from '../model/encoding';
import type { Timestamp } from '../model/evidence';
import { shortHash } from '../model/text';

/** Where the bytes of a file go: a file the person chose, or the browser's downloads. */
export interface Sink {
  /** As it was in the end named. */
  readonly name: string;
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  /** Nothing stays of what was written. */
  abort(): Promise<void>;
}

/** Called straight from a press. @returns undefined when the person chose no place */
export type OpenSink = (name: string, type: string) => Promise<Sink | undefined>;

/** What is stamped. */
export interface Stamped {
  /** Id of a capture or flow, or the name of an exported file. */
  readonly subject: string;
  /** Its SHA-256: a seal, or that of the file. */
  readonly hash: string;
  /** Name of the files, without ending. */
  readonly name: string;
}

type Stamps = Pick<Archive, 'timestamps' | 'putTimestamp'>;

const idOf = (hash: string) => `stamp-${shortHash(hash)}`;

/** The request and answer that are kept for this hash. */
export async function stampOf(archive: Stamps, { subject, hash }: Pick<Stamped, 'subject' | 'hash'>): Promise<Timestamp | undefined> {
  return (await archive.timestamps(subject)).find((one) => one.hash === hash);
}

/** Writes the request (`.tsq`). An answer that was kept stays. @returns whether the person chose a place */
export async function askTime(archive: Stamps, one: Stamped, openSink: OpenSink, now: Date): Promise<boolean> {
  const tsq = timestampRequest(one.hash);
  if (!(await writeFile(openSink, `${one.name}.tsq`, 'application/timestamp-query', tsq))) return false;
  if (!(await stampOf(archive, one)))
    await archive.putTimestamp({ id: idOf(one.hash), subject: one.subject, hash: one.hash, at: now.toISOString(), tsq: toBase64(tsq) });
  return true;
}

/** Keeps an answer (`.tsr`), if it is one to this hash; nothing changes otherwise. */
export async function keepTime(archive: Stamps, one: Stamped, file: Blob, now: Date): Promise<Reply> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reply = readReply(bytes, one.hash);
  if (reply.state === 'refused') return reply;
  const before = await stampOf(archive, one);
  await archive.putTimestamp({
    id: idOf(one.hash),
    subject: one.subject,
    hash: one.hash,
    at: before?.at ?? now.toISOString(),
    tsq: before?.tsq ?? toBase64(timestampRequest(one.hash)),
    tsr: toBase64(bytes),
    stated: reply.stated,
  });
  return reply;
}

/** Gives the kept answer back as the file it came in. @returns whether there was one and the person chose a place */
export async function giveTime(archive: Stamps, one: Stamped, openSink: OpenSink): Promise<boolean> {
  const { tsr } = (await stampOf(archive, one)) ?? {};
  return tsr !== undefined && writeFile(openSink, `${one.name}.tsr`, 'application/timestamp-reply', fromBase64(tsr));
}

async function writeFile(openSink: OpenSink, name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const sink = await openSink(name, type);
  if (!sink) return false;
  await sink.write(bytes);
  await sink.close();
  return true;
}
