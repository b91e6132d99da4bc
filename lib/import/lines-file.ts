/** A file of JSON Lines: every line by its schema, every part by its hash, the whole by its last line. */
import type { Batch } from '../model/archive';
import { distinctParts } from '../model/bundle';
import { canonical } from '../model/canonical';
import type { Capture, Part } from '../model/capture';
import { sealOf, sha256 } from '../model/digest';
import type { Judgement } from '../model/evidence';
import { type Line, LineSchema } from '../model/line';
import { Sha256 } from '../model/sha256';
import type { Bytes } from './bytes';
import { ChainCheck } from './chain';
import { checked, checkPart, checkRow, stepsInOrder } from './check';
import type { Content, FoundCapture, ImportContext, Taken } from './content';
import { parseJson } from './json';
import { lines } from './lines';
import { ImportRefused } from './refused';

/** Largest part, in bytes: the same bound as in a zip. */
const LARGEST_PART = 256 * 2 ** 20;

type Kind<K extends Line['kind']> = Extract<Line, { kind: K }>;

interface Placed {
  readonly line: Line;
  readonly place: string;
  /** The line's bytes with their break. */
  readonly text: string;
}

async function* readLines(source: Blob, name: string): AsyncGenerator<Placed> {
  for await (const { number, text } of lines(source, name)) {
    const place = `${name}, line ${number}`;
    yield { line: checked(LineSchema, parseJson(text, { name, line: number }), place), place, text };
  }
}

const decode = (base64: string, place: string): Bytes => {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    throw new ImportRefused('schema', place, 'its data is not base64.');
  }
};

/** Puts the bytes of parts together again and checks their hash. */
class PartReader {
  private held: Bytes[] = [];
  private size = 0;
  private open: { sha256: string; pieces: number } | undefined;

  /** @returns the part when this line completes it */
  async take(line: Kind<'part'> | Kind<'json'>, place: string): Promise<{ sha256: string; bytes: Bytes } | undefined> {
    if (line.kind === 'json') {
      this.close(place);
      const bytes = new TextEncoder().encode(canonical(line.json));
      return { sha256: line.sha256, bytes: await this.checkedBytes(line.sha256, bytes, place) };
    }
    const { piece, pieces, data } = line;
    const fits = this.open ? this.open.sha256 === line.sha256 && this.open.pieces === pieces && piece === this.held.length : piece === 0;
    if (!fits || piece >= pieces) throw new ImportRefused('schema', place, 'the pieces of this part are not complete and in order.');
    this.open = { sha256: line.sha256, pieces };
    const bytes = decode(data, place);
    this.held.push(bytes);
    this.size += bytes.length;
    if (this.size > LARGEST_PART) throw new ImportRefused('too-large', place, `the part is over ${LARGEST_PART} bytes.`);
    if (this.held.length < pieces) return undefined;
    const whole = new Uint8Array(await new Blob(this.held).arrayBuffer());
    this.held = [];
    this.size = 0;
    this.open = undefined;
    return { sha256: line.sha256, bytes: await this.checkedBytes(line.sha256, whole, place) };
  }

  /** Anything but the next piece may only come when no part is open. */
  close(place: string): void {
    if (this.open) throw new ImportRefused('schema', place, 'the part before this line is not complete.');
  }

  private async checkedBytes(hash: string, bytes: Bytes, place: string): Promise<Bytes> {
    if ((await sha256(bytes)) !== hash) throw new ImportRefused('hash', place, 'its bytes are not those that were sealed.');
    return bytes;
  }
}

/** What the checking pass remembers. */
class Checked {
  readonly captures: FoundCapture[] = [];
  readonly judgements: { id: string; seal: string; place: string; row: Judgement }[] = [];
  readonly flows: Batch['flows'][number][] = [];
  readonly consentRecords: Batch['consentRecords'][number][] = [];
  readonly tombstones: Batch['tombstones'][number][] = [];
  readonly observations: Batch['observations'][number][] = [];
  readonly links: Batch['links'][number][] = [];
  readonly timestamps: Batch['timestamps'][number][] = [];
  /** Visits and consent records, to be found in the chain. */
  private readonly sealed: { readonly id: string; readonly seal: string; readonly place: string }[] = [];
  /** How many rows need a part: so many times its bytes are wanted in the second pass. */
  readonly uses = new Map<string, number>();
  private readonly chain = new ChainCheck();
  private readonly sizes = new Map<string, number>();
  /** Parts not yet named by a row: their bytes wait for the row, which says what they are. */
  private waiting = new Map<string, Bytes>();

  constructor(private readonly parts = new PartReader()) {}

  async take({ line, place }: Placed): Promise<void> {
    if (line.kind === 'part' || line.kind === 'json') {
      const part = await this.parts.take(line, place);
      if (!part) return;
      if (this.sizes.has(part.sha256)) throw new ImportRefused('duplicate-id', place, 'this part stands twice in the file.');
      this.sizes.set(part.sha256, part.bytes.length);
      this.waiting.set(part.sha256, part.bytes);
      return;
    }
    this.parts.close(place);
    if (line.kind === 'capture') await this.capture(line, place);
    else if (line.kind === 'judgement') await this.judgement(line, place);
    else if (line.kind === 'link') {
      await this.chain.add(line.link, place);
      this.links.push(line.link);
    } else if (line.kind === 'flow') {
      if (!stepsInOrder(line.flow.id, line.steps)) {
        throw new ImportRefused('schema', `${place}, steps`, 'the steps are not those of this visit, in order.');
      }
      this.flows.push({ flow: line.flow, steps: line.steps });
      // A visit that is not over has no seal yet.
      if (line.flow.state !== 'recording') this.sealed.push({ id: line.flow.id, seal: await sealOf(line.flow), place });
    } else if (line.kind === 'observation') this.observations.push(line.observation);
    else if (line.kind === 'consent-record') {
      this.consentRecords.push(line.record);
      this.sealed.push({ id: line.record.id, seal: await sealOf(line.record), place });
    } else if (line.kind === 'tombstone') this.tombstones.push(line.tombstone);
    else if (line.kind === 'timestamp') this.timestamps.push(line.timestamp);
  }

  private async capture(line: Kind<'capture'>, place: string): Promise<void> {
    const row: Capture = line.capture;
    const seal = await checkRow(row, place, line.seal);
    const missing: string[] = [];
    for (const part of row.parts) {
      if (!this.sizes.has(part.sha256)) missing.push(part.name);
      else if (this.sizes.get(part.sha256) !== part.bytes)
        throw new ImportRefused('hash', `${place}, part ${part.name}`, 'its length is not the sealed one.');
      await this.known(part, `${place}, part ${part.name}`);
    }
    for (const { sha256 } of distinctParts(row)) this.use(sha256);
    this.none(place);
    this.captures.push({ id: row.id, seal, place, missing });
  }

  private async judgement(line: Kind<'judgement'>, place: string): Promise<void> {
    const row = line.judgement;
    if ((await sealOf(row)) !== line.seal) throw new ImportRefused('hash', place, 'the judgement is not the one that was sealed.');
    if (!this.captures.some((one) => one.id === row.capture))
      throw new ImportRefused('missing-part', place, 'it judges a capture that does not stand before it.');
    if (!this.sizes.has(row.report.sha256)) throw new ImportRefused('missing-part', place, 'its Report does not stand before it.');
    await this.known({ ...row.report, kind: 'report' }, place);
    this.use(row.report.sha256);
    this.none(place);
    this.judgements.push({ id: row.id, seal: line.seal, place, row });
  }

  /** A part that now has a name is checked as what it is said to be, and let go. */
  private async known(part: Part, place: string): Promise<void> {
    const bytes = this.waiting.get(part.sha256);
    if (bytes) await checkPart(part, bytes, place);
    this.waiting.delete(part.sha256);
  }

  private use(hash: string): void {
    this.uses.set(hash, (this.uses.get(hash) ?? 0) + 1);
  }

  private none(place: string): void {
    if (this.waiting.size > 0) throw new ImportRefused('unlisted-part', place, 'a part before this line is named by nothing.');
  }

  end(place: string): void {
    this.none(place);
    for (const { id, seal, place: where } of [...this.captures, ...this.judgements, ...this.sealed]) this.chain.witness(id, seal, where);
  }
}

/** @throws ImportRefused for anything that is not as it was exported */
export async function readLinesFile(source: Blob, name: string, { signal, onProgress }: ImportContext): Promise<Content> {
  const all = new Checked();
  const hash = new Sha256();
  let count = 0;
  let done = 0;
  let ended = false;
  for await (const placed of readLines(source, name)) {
    signal?.throwIfAborted();
    const { line, place } = placed;
    if (ended) throw new ImportRefused('schema', place, 'something stands after the last line.');
    if (line.kind === 'end') {
      ended = true;
      if (line.lines !== count || line.sha256 !== hash.hex())
        throw new ImportRefused('hash', place, 'lines before it were changed, left out or put in.');
      continue;
    }
    const bytes = new TextEncoder().encode(`${placed.text}\n`);
    hash.update(bytes);
    count++;
    done += bytes.length;
    await all.take(placed);
    onProgress?.({ done, of: source.size });
  }
  if (!ended) throw new ImportRefused('truncated', name, 'its last line is missing: the file was cut off.');
  all.end(name);
  return {
    format: 'lines',
    captures: all.captures,
    judgements: all.judgements,
    flows: all.flows,
    consentRecords: all.consentRecords,
    tombstones: all.tombstones,
    observations: all.observations,
    links: all.links,
    timestamps: all.timestamps,
    read: (ids) => read(source, name, ids, new Map(all.uses)),
  };
}

/** Second pass: a part stands before the first line that needs it, and is let go with the last one that does. */
async function* read(source: Blob, name: string, ids: ReadonlySet<string>, uses: Map<string, number>): AsyncGenerator<Taken> {
  const reader = new PartReader();
  const parts = new Map<string, Blob>();
  const use = (hash: string): Blob | undefined => {
    const blob = parts.get(hash);
    const left = (uses.get(hash) ?? 0) - 1;
    uses.set(hash, left);
    if (left <= 0) parts.delete(hash);
    return blob;
  };
  let held: { capture: Taken['capture']; judgements: Taken['judgements'][number][] } | undefined;
  for await (const { line, place } of readLines(source, name)) {
    if (line.kind === 'part' || line.kind === 'json') {
      const part = await reader.take(line, place);
      if (part) parts.set(part.sha256, new Blob([part.bytes]));
    } else if (line.kind === 'judgement') {
      const report = use(line.judgement.report.sha256);
      if (report && held && line.judgement.capture === held.capture.row.id) {
        held.judgements.push({ row: line.judgement, seal: line.seal, report: report.slice(0, report.size, line.judgement.report.type) });
      }
    } else if (line.kind === 'capture') {
      if (held) yield held;
      const here = distinctParts(line.capture).flatMap((part): [string, Blob][] => {
        const blob = use(part.sha256);
        return blob ? [[part.sha256, blob.slice(0, blob.size, part.type)]] : [];
      });
      held = ids.has(line.capture.id)
        ? { capture: { row: line.capture, seal: line.seal, parts: new Map(here) }, judgements: [] }
        : undefined;
    }
  }
  if (held) yield held;
}
