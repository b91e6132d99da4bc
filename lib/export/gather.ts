/**
 * What an export is made of: the captures in order of their ids with the bytes of their parts, a few at a time, and whatever belongs to
 * them. The order never depends on when something was stored, so that the same content gives the same bytes.
 */
import type { ArchiveReader, CaptureFilter, Kept } from '../model/archive';
import { distinctParts } from '../model/bundle';
import type { ConsentRecord } from '../model/consent-record';
import { sha256 } from '../model/digest';
import type { Judgement, Link, Timestamp, Tombstone } from '../model/evidence';
import type { Flow, FlowStep } from '../model/flow';
import type { Observation } from '../model/observation';
import { inlineHash, type StreamHash } from '../model/stream-hash';
import { type Bytes, checkSignal } from './bytes';

/** Which captures: these, those that fit a filter, or all; all brings observations and deletions along. */
export type Scope = { readonly ids: readonly string[] } | { readonly filter: CaptureFilter } | 'all';

export interface Progress {
  /** Captures done, and how many there are in all. */
  readonly done: number;
  readonly of: number;
}

export interface ExportContext {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What hashes the file; where it is called when absent. */
  readonly hasher?: () => StreamHash;
}

/** A capture with its bytes. */
export interface Loaded extends Kept {
  /** By SHA-256; a part that is no longer stored is absent. */
  readonly parts: ReadonlyMap<string, Bytes>;
  readonly judgements: readonly { readonly row: Judgement; readonly report: Bytes | undefined }[];
  /** Names of parts whose bytes are not those that were sealed. They are given out as they lie. */
  readonly changed: readonly string[];
}

export interface FlowWithSteps {
  readonly flow: Flow;
  readonly steps: readonly FlowStep[];
}

/** Rows read at once: few enough for memory, enough not to cost per row. */
const ROWS = 50;
/** Bytes of parts held at once, as far as whole captures allow. */
const HELD = 4 * 2 ** 20;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export class Gathering {
  /** Rows that could not be read; they are in no export, and the caller says so. */
  readonly damaged: string[] = [];
  private wanted: ReadonlySet<string> | undefined;
  /** Whether the bytes under a hash have it. */
  private readonly hashed = new Map<string, boolean>();

  constructor(
    readonly archive: ArchiveReader,
    readonly scope: Scope,
    private readonly context: ExportContext = {},
  ) {}

  /** Something to hash a stream with. */
  hash(): StreamHash {
    return this.context.hasher?.() ?? inlineHash();
  }

  get whole(): boolean {
    return this.scope === 'all';
  }

  /** How many captures there are to do. */
  async count(): Promise<number> {
    if (this.scope === 'all') return this.archive.count();
    return (await this.ids()).size;
  }

  private async ids(): Promise<ReadonlySet<string>> {
    if (this.wanted) return this.wanted;
    if (this.scope === 'all') throw new RangeError('All captures need no list.');
    if ('ids' in this.scope) {
      this.wanted = new Set(this.scope.ids);
      return this.wanted;
    }
    const found = new Set<string>();
    let cursor: string | undefined;
    do {
      checkSignal(this.context.signal);
      const page = await this.archive.page(this.scope.filter, cursor, 200);
      for (const { row } of page.rows) found.add(row.id);
      cursor = page.next;
    } while (cursor !== undefined);
    this.wanted = found;
    return found;
  }

  /** Sealed rows in order of id. */
  async *rows(): AsyncGenerator<Kept> {
    for await (const batch of this.batches()) yield* batch;
  }

  private async *batches(): AsyncGenerator<readonly Kept[]> {
    this.damaged.length = 0;
    const wanted = this.scope === 'all' ? undefined : await this.ids();
    // A few captures of a large archive are opened one by one; otherwise the archive is walked.
    if (wanted && wanted.size * 20 < (await this.archive.count())) {
      for (const id of [...wanted].sort()) {
        checkSignal(this.context.signal);
        const one = await this.archive.open(id);
        if (one && 'row' in one) yield [one];
        else if (one) this.damaged.push(id);
      }
      return;
    }
    let after: string | undefined;
    do {
      checkSignal(this.context.signal);
      const page = await this.archive.walk(after, ROWS);
      this.damaged.push(...page.damaged.map((one) => one.id).filter((id) => wanted?.has(id) ?? true));
      const rows = wanted ? page.rows.filter(({ row }) => wanted.has(row.id)) : page.rows;
      if (rows.length > 0) yield rows;
      after = page.next;
    } while (after !== undefined);
  }

  /**
   * Captures with the bytes of their parts.
   * @param kinds only parts of these kinds; all when absent
   */
  async *loaded(kinds?: ReadonlySet<string>): AsyncGenerator<Loaded> {
    for await (const batch of this.batches()) {
      let from = 0;
      while (from < batch.length) {
        let to = from;
        let size = 0;
        while (to < batch.length && (to === from || size + (batch[to] as Kept).bytes <= HELD)) size += (batch[to++] as Kept).bytes;
        yield* this.load(batch.slice(from, to), kinds);
        from = to;
      }
    }
  }

  private async *load(batch: readonly Kept[], kinds: ReadonlySet<string> | undefined): AsyncGenerator<Loaded> {
    const judgements = kinds ? batch.map(() => []) : await Promise.all(batch.map(({ row }) => this.archive.judgements(row.id)));
    const parts = batch.map(({ row }) => distinctParts(row).filter((part) => kinds?.has(part.kind) ?? true));
    const hashes = [...parts.flat().map((part) => part.sha256), ...judgements.flat().map((one) => one.report.sha256)];
    const stored = await this.archive.bytes([...new Set(hashes)]);
    for (const [at, kept] of batch.entries()) {
      checkSignal(this.context.signal);
      const own = (parts[at] ?? []).flatMap(({ sha256: hash }): [string, Bytes][] => {
        const bytes = stored.get(hash);
        return bytes ? [[hash, bytes]] : [];
      });
      const bytes = new Map(own);
      const judged = [...(judgements[at] ?? [])].sort(byId).map((row) => ({ row, report: stored.get(row.report.sha256) }));
      yield { ...kept, parts: bytes, judgements: judged, changed: await this.changedParts(kept, bytes) };
    }
  }

  /** Hashes every part once: tables read the same Reports again. */
  private async changedParts({ row }: Kept, bytes: ReadonlyMap<string, Bytes>): Promise<string[]> {
    const fresh = [...bytes].filter(([hash]) => !this.hashed.has(hash));
    await Promise.all(fresh.map(async ([hash, part]) => this.hashed.set(hash, (await sha256(part)) === hash)));
    return row.parts.filter((part) => this.hashed.get(part.sha256) === false).map((part) => part.name);
  }

  /** Visits that a capture of this export belongs to; all of them in an export of everything. */
  async flows(captured: ReadonlySet<string>): Promise<readonly FlowWithSteps[]> {
    const found: FlowWithSteps[] = [];
    for (const { id } of await this.archive.flows()) {
      const one = await this.archive.flow(id);
      if (!one) continue;
      if (!this.whole && !one.steps.some((step) => step.capture !== undefined && captured.has(step.capture))) continue;
      found.push({ flow: one.flow, steps: [...one.steps].sort((a, b) => a.step - b.step) });
    }
    return found.sort((a, b) => byId(a.flow, b.flow));
  }

  async consentRecords(captured: ReadonlySet<string>): Promise<readonly ConsentRecord[]> {
    const all = await this.archive.consentRecords();
    return all.filter((one) => this.whole || (one.capture !== undefined && captured.has(one.capture))).sort(byId);
  }

  async tombstones(): Promise<readonly Tombstone[]> {
    return this.whole ? [...(await this.archive.tombstones())].sort(byId) : [];
  }

  async observations(): Promise<readonly Observation[]> {
    return this.whole ? [...(await this.archive.observations())].sort(byId) : [];
  }

  /** Requests and tokens for what is in the file; those for an exported file stay with the person. */
  async timestamps(subjects: ReadonlySet<string>): Promise<readonly Timestamp[]> {
    return (await this.archive.timestamps()).filter((one) => subjects.has(one.subject)).sort(byId);
  }

  /**
   * The chains that witness these subjects, each from its first entry to the newest that is about one of them. What this installation
   * noted about taking files in is its own affair: else a file that was taken in could not be given out again byte for byte.
   * @param sealed newest number that a capture of this export was sealed at, by chain
   */
  async chains(
    subjects: ReadonlySet<string>,
    sealed: ReadonlyMap<string, number>,
  ): Promise<readonly { readonly id: string; readonly links: number }[]> {
    const found: { id: string; links: number }[] = [];
    for (const id of [...(await this.archive.chains())].sort()) {
      let links = (sealed.get(id) ?? -1) + 1;
      for await (const { entry } of this.links(id)) {
        if (entry.deed !== 'imported' && subjects.has(entry.subject)) links = Math.max(links, entry.seq + 1);
      }
      if (links > 0) found.push({ id, links });
    }
    return found;
  }

  /** Entries of a chain below a number; all of them when none is given. A chain that was ended here may lack those in between. */
  async *links(chain: string, below = Number.POSITIVE_INFINITY): AsyncGenerator<Link> {
    for (let from = 0; from < below; ) {
      checkSignal(this.context.signal);
      const page = await this.archive.chain(chain, from, 500);
      yield* page.filter(({ entry }) => entry.seq < below);
      const last = page.at(-1);
      if (!last) return;
      from = last.entry.seq + 1;
    }
  }

  report(done: number, of: number): void {
    checkSignal(this.context.signal);
    this.context.onProgress?.({ done, of });
  }
}
