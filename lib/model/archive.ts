/**
 * Archive: what may be asked of the stored evidence. Screens, exports and flows know this interface; lib/store is the database behind it.
 * Nothing here loads a heavy part unless it is asked for.
 */
import type { Capture } from './capture';
import type { ConsentRecord } from './consent-record';
import type { ExportEntry, Judgement, Link, Timestamp, Tombstone } from './evidence';
import type { Flow, FlowStep } from './flow';
import type { Observation } from './observation';
import type { PageKind, RuleId } from './vocabulary';

/** A capture in a list: its sealed row and what has happened beside it. */
export interface Kept {
  readonly row: Capture;
  /** SHA-256 of the row's canonical JSON. */
  readonly seal: string;
  /** The chain entry that witnesses the seal. */
  readonly chain: string;
  readonly seq: number;
  /** Names of parts that are not here: deleted by the person since, or missing in the file it was imported from. `verify` tells which. */
  readonly dropped: readonly string[];
  /** Bytes of its parts that are still here; shared parts count in full. */
  readonly bytes: number;
}

/** A stored row that cannot be read as what it should be. It is listed, exported as it lies, and takes nothing else down. */
export interface Damaged {
  readonly id: string;
  readonly why: string;
}

export interface Page {
  readonly rows: readonly Kept[];
  readonly damaged: readonly Damaged[];
  /** Hand it in to go on; absent at the end. */
  readonly next?: string;
}

export interface CaptureFilter {
  readonly origin?: string;
  readonly site?: string;
  readonly flow?: string;
  readonly screen?: string;
  readonly kind?: PageKind;
  readonly rule?: RuleId;
  /** ISO times, inclusive and exclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Words looked for in title and address, whatever the case. */
  readonly text?: string;
}

/** Equal bytes of several captures count once in `bytes` and `pictureBytes`. */
export interface Usage {
  readonly captures: number;
  readonly bytes: number;
  readonly pictureBytes: number;
  /** What the browser says of all it stores for us, and of what it allows; absent where it does not tell. */
  readonly used?: number;
  readonly quota?: number;
}

export interface SiteCount {
  readonly origin: string;
  readonly site: string;
  readonly captures: number;
  /** Time of the newest. */
  readonly newest: string;
}

/** Bytes of parts by SHA-256, read on demand. `Blob` so that a large one can be streamed in slices. */
export interface Parts {
  /** Undefined when no such bytes are stored. */
  part(sha256: string): Promise<Blob | undefined>;
  parts(sha256: readonly string[]): Promise<ReadonlyMap<string, Blob>>;
  /** The same as bytes in memory: for exports, which read everything and would pay twice for each Blob. */
  bytes(sha256: readonly string[]): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
}

/** Reading. Lists are newest first by the time of capture; equal times by id. */
export interface ArchiveReader extends Parts {
  page(filter?: CaptureFilter, cursor?: string, limit?: number): Promise<Page>;
  /** Every capture once in order of id: for exports. */
  walk(after?: string, limit?: number): Promise<Page>;
  open(id: string): Promise<Kept | Damaged | undefined>;
  count(filter?: CaptureFilter): Promise<number>;
  sites(): Promise<readonly SiteCount[]>;
  usage(): Promise<Usage>;
  judgements(capture: string): Promise<readonly Judgement[]>;
  tombstones(): Promise<readonly Tombstone[]>;
  /** Entries of one chain in order; of this installation's own when none is named. */
  chain(id?: string, from?: number, limit?: number): Promise<readonly Link[]>;
  /** Entries about one subject, in the order of their chain. */
  links(subject: string): Promise<readonly Link[]>;
  /** Chains that are stored: this installation's own last. */
  chains(): Promise<readonly string[]>;
  flows(filter?: { readonly origin?: string }): Promise<readonly Flow[]>;
  flow(id: string): Promise<{ readonly flow: Flow; readonly steps: readonly FlowStep[] } | undefined>;
  consentRecords(filter?: { readonly origin?: string }): Promise<readonly ConsentRecord[]>;
  timestamps(subject?: string): Promise<readonly Timestamp[]>;
  exports(): Promise<readonly ExportEntry[]>;
  /** The pair that signs this installation's entries; undefined while there is none. The private half cannot be read by anybody. */
  keys(): Promise<CryptoKeyPair | undefined>;
  /** Newest first. */
  observations(limit?: number): Promise<readonly Observation[]>;
  /** Seals of those of these captures, judgements and tombstones that are already here: to skip or refuse before anything is written. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A capture on its way in, with the bytes of its parts by SHA-256. Only an import may lack some. */
export interface Incoming {
  readonly row: Capture;
  readonly seal: string;
  readonly parts: ReadonlyMap<string, Blob>;
}

/** What comes in from a file, checked by schema and hash before. */
export interface Batch {
  readonly captures: readonly Incoming[];
  readonly judgements: readonly { readonly row: Judgement; readonly seal: string; readonly report: Blob }[];
  readonly flows: readonly { readonly flow: Flow; readonly steps: readonly FlowStep[] }[];
  readonly consentRecords: readonly ConsentRecord[];
  readonly tombstones: readonly Tombstone[];
  /** Entries of the chains that the file brings along. */
  readonly links: readonly Link[];
  readonly timestamps: readonly Timestamp[];
  readonly observations: readonly Observation[];
}

/** What a change adds to this installation's own chain; number, time, previous hash and chain are filled in. */
export type Deed = Pick<Link['entry'], 'deed' | 'what' | 'subject' | 'hash'>;

export interface KeepRules {
  /** Captures older than this many days go. */
  readonly days?: number;
  /** Oldest captures go until all parts together are at most this many bytes. */
  readonly bytes?: number;
}

/**
 * Changing. Every call is one transaction together with its chain entry: all of it or nothing. The same call twice is the same as once.
 * @throws StorageFull when the quota is hit; nothing was written then
 */
export interface Archive extends ArchiveReader {
  save(capture: Incoming): Promise<Kept>;
  judge(row: Judgement, seal: string, report: Blob): Promise<void>;
  /**
   * Adds what is new and overwrites nothing. A capture that was deleted here comes back; one that is here without some of its bytes gets them.
   * @returns ids that were there already and stay as they are
   * @throws RangeError when an entry of a chain stands here with another hash; nothing was written then
   */
  admit(batch: Batch): Promise<readonly string[]>;
  remove(ids: readonly string[]): Promise<number>;
  removeOf(filter: { readonly origin?: string; readonly site?: string }): Promise<number>;
  /** Deletes pictures only; rows and texts stay. Of these captures, or of all. */
  dropPictures(ids?: readonly string[]): Promise<number>;
  /** Ids that the rules let go, oldest first. Deletes nothing. */
  due(rules: KeepRules, now: Date): Promise<readonly string[]>;
  /** Everything, at the person's word: ends the chain. */
  clear(): Promise<void>;
  putFlow(flow: Flow, steps?: readonly FlowStep[]): Promise<void>;
  addStep(step: FlowStep): Promise<void>;
  removeFlow(id: string): Promise<void>;
  putConsentRecord(row: ConsentRecord): Promise<void>;
  removeConsentRecord(id: string): Promise<void>;
  putTimestamp(row: Timestamp): Promise<void>;
  logExport(entry: ExportEntry): Promise<void>;
  /** Keeps a pair to sign with. @returns the pair that is kept: the first one stays until everything is deleted */
  keepKeys(keys: CryptoKeyPair): Promise<CryptoKeyPair>;
}
