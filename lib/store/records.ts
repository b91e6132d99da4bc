/** How rows lie in the database: the sealed row as it is, and beside it what the indexes need. */
import type { Damaged, Kept } from '../model/archive';
import type { Capture } from '../model/capture';
import type { ChainEntry, Judgement, Link, Signature } from '../model/evidence';

/** Parts up to this many bytes lie in the row of the blob itself; reading a separate file for each would cost more than it saves. */
const INLINE = 256 * 1024;

export interface StoredCapture {
  readonly id: string;
  readonly origin: string;
  readonly site: string;
  readonly screen: string;
  readonly flow?: string;
  /** Minus the time in milliseconds: reading forwards, which browsers do in bulk, is newest first. */
  readonly order: number;
  /** SHA-256 of its parts that are stored: what keeps a shared part alive. */
  readonly hashes: readonly string[];
  readonly seal: string;
  readonly chain: string;
  readonly seq: number;
  readonly dropped: readonly string[];
  readonly row: Capture;
}

export interface StoredBlob {
  readonly sha256: string;
  readonly size: number;
  /** 1 for a picture: sums are read off the index alone. */
  readonly picture: 0 | 1;
  readonly type: string;
  readonly data: Blob | Uint8Array<ArrayBuffer>;
}

export interface StoredJudgement {
  readonly id: string;
  readonly capture: string;
  readonly hashes: readonly string[];
  readonly seal: string;
  readonly row: Judgement;
}

export interface StoredLink {
  readonly chain: string;
  readonly seq: number;
  readonly subject: string;
  readonly hash: string;
  readonly entry: ChainEntry;
  readonly signature?: Signature;
}

const PICTURES = new Set(['picture', 'marked-picture', 'attachment']);

/** Whether a part of this kind can be dropped to make room while the rest stays. */
export const isPicture = (kind: string): boolean => PICTURES.has(kind);

/**
 * @param at ISO 8601
 * @returns a key that sorts the newest first
 */
export const orderOf = (at: string): number => -Date.parse(at);

/** @param link the entry of the chain that witnesses the seal */
export function storedCapture(row: Capture, seal: string, link: { readonly chain: string; readonly seq: number }): StoredCapture {
  return {
    id: row.id,
    origin: row.origin,
    site: row.site,
    screen: row.screen,
    ...(row.flow ? { flow: row.flow.id } : {}),
    order: orderOf(row.at),
    hashes: [...new Set(row.parts.map((part) => part.sha256))],
    seal,
    chain: link.chain,
    seq: link.seq,
    dropped: [],
    row,
  };
}

/** @param picture counted apart: people may drop pictures alone */
export async function storedBlob(sha256: string, bytes: Blob, type: string, picture: boolean): Promise<StoredBlob> {
  const data = bytes.size <= INLINE ? new Uint8Array(await bytes.arrayBuffer()) : bytes;
  return { sha256, size: bytes.size, picture: picture ? 1 : 0, type, data };
}

/** The bytes of a part, wherever they lie. */
export function toBlob(stored: StoredBlob): Blob {
  const { data, type } = stored;
  return data instanceof Blob ? data : new Blob([data], { type });
}

/** An entry without what only the indexes need. */
export function toLink({ entry, hash, signature }: StoredLink): Link {
  return { entry, hash, ...(signature ? { signature } : {}) };
}

/** An entry with what the indexes need beside it. */
export function storedLink({ entry, hash, signature }: Link): StoredLink {
  return { chain: entry.chain, seq: entry.seq, subject: entry.subject, hash, entry, ...(signature ? { signature } : {}) };
}

const HASH = /^[0-9a-f]{64}$/;
const ARRAYS = ['kinds', 'flags', 'parts', 'gaps', 'masks', 'custody'] as const;
const TEXTS = ['at', 'origin', 'site', 'url', 'title', 'screen', 'variant', 'engine', 'rules', 'status'] as const;

/**
 * A stored record as a list shows it. Cheap: it runs on every row of a list and looks for what would make a screen fall over; whether the
 * row says what it said is for `verify`.
 */
export function toKept(stored: StoredCapture): Kept | Damaged {
  const id = String((stored as { id?: unknown } | undefined)?.id ?? '');
  const damaged = (why: string): Damaged => ({ id, why });
  const row = (stored as { row?: Partial<Capture> } | undefined)?.row;
  if (typeof row !== 'object' || row === null) return damaged('The row is gone.');
  if (row.id !== id) return damaged('The row has the id of another.');
  if (stored.order !== orderOf(String(row.at))) return damaged('The row lies under another time than its own.');
  if (row.schema !== 2) return damaged(`The row has schema ${String(row.schema)}.`);
  for (const name of TEXTS) if (typeof row[name] !== 'string') return damaged(`'${name}' is no text.`);
  for (const name of ARRAYS) if (!Array.isArray(row[name])) return damaged(`'${name}' is no list.`);
  if (typeof row.provenance !== 'object' || row.provenance === null) return damaged("'provenance' is gone.");
  const parts = row.parts as Capture['parts'];
  if (!parts.every((part) => typeof part?.name === 'string' && HASH.test(part.sha256) && typeof part.bytes === 'number'))
    return damaged('A part has no hash.');
  const { seal, chain, seq } = stored;
  const dropped = Array.isArray(stored.dropped) ? stored.dropped : [];
  const here = parts.filter((part) => !dropped.includes(part.name));
  return { row: row as Capture, seal, chain, seq, dropped, bytes: here.reduce((sum, part) => sum + part.bytes, 0) };
}

/** Tells a row that cannot be read from one that can. */
export const isDamaged = (one: Kept | Damaged): one is Damaged => 'why' in one;
