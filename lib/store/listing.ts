/** How lists are read: which index answers a filter, one slice in bulk, and what is done when a row of it cannot be read at all. */
import Dexie, { type Collection } from 'dexie';
import type { CaptureFilter, Damaged, Kept } from '../model/archive';
import type { Database } from './database';
import { isDamaged, orderOf, type StoredCapture, toKept } from './records';

/** Last row seen: its order and id. */
export type Cursor = readonly [order: number, id: string];

/** @throws RangeError when it is no cursor of ours */
export function readCursor(cursor: string): Cursor {
  const match = /^(-?\d+):([0-9a-z-]{1,64})$/.exec(cursor);
  if (!match) throw new RangeError(`'${cursor}' is no place in a list.`);
  return [Number(match[1]), match[2] as string];
}

/** The index that narrows most. */
function narrowest(filter: CaptureFilter): readonly [index: string, value: string] | undefined {
  for (const name of ['flow', 'screen', 'origin', 'site'] as const) {
    const value = filter[name];
    if (value !== undefined) return [name, value];
  }
  return undefined;
}

/** Does an index answer all of the filter? */
export function indexed({ flow, screen, origin, site, kind, rule, text }: CaptureFilter): boolean {
  if (kind !== undefined || rule !== undefined || (text ?? '').trim() !== '') return false;
  return [flow, screen, origin, site].filter((one) => one !== undefined).length <= 1;
}

/** Whether nothing narrows the list. */
export const isPlain = (filter: CaptureFilter): boolean => Object.values(filter).every((value) => value === undefined || value === '');

/** Rows that match index and times, newest first, after a cursor. */
export function range(db: Database, filter: CaptureFilter, after: Cursor | undefined): Collection<StoredCapture, string> {
  const by = narrowest(filter);
  const head = by ? [by[1]] : [];
  // A shorter key stands before all that begin with it, one with the greatest key in its next place behind them.
  const low = after ?? (filter.to === undefined ? [] : [timeKey(filter.to), Dexie.maxKey]);
  const high = filter.from === undefined ? [Dexie.maxKey] : [timeKey(filter.from), Dexie.maxKey];
  const index = by ? `[${by[0]}+order+id]` : '[order+id]';
  return db.kept.where(index).between([...head, ...low], [...head, ...high], false, true);
}

function timeKey(time: string): number {
  const key = orderOf(time);
  if (Number.isNaN(key)) throw new RangeError(`'${time}' is no time.`);
  return key;
}

/** What no index answers. */
export function passing(filter: CaptureFilter): (kept: Kept) => boolean {
  const words = (filter.text ?? '').trim().toLowerCase();
  return ({ row }) =>
    (filter.flow === undefined || row.flow?.id === filter.flow) &&
    (filter.screen === undefined || row.screen === filter.screen) &&
    (filter.origin === undefined || row.origin === filter.origin) &&
    (filter.site === undefined || row.site === filter.site) &&
    (filter.kind === undefined || row.kinds.includes(filter.kind)) &&
    (filter.rule === undefined || row.flags.some((flag) => flag.rule === filter.rule)) &&
    (words === '' || `${row.title}\n${row.url}`.toLowerCase().includes(words));
}

export interface Slice {
  readonly records: readonly StoredCapture[];
  readonly unreadable: readonly Damaged[];
  /** Rows looked at, readable or not. */
  readonly size: number;
}

/** One slice in bulk. Where one row of it cannot be read, the rows are read one by one, so that it takes nobody else down. */
export async function slice(db: Database, filter: CaptureFilter, after: Cursor | undefined, size: number): Promise<Slice> {
  try {
    const records = await range(db, filter, after).limit(size).toArray();
    return { records, unreadable: [], size: records.length };
  } catch {
    const ids = await range(db, filter, after).limit(size).primaryKeys();
    const found = await bulk(db, ids);
    return {
      records: found.filter((one): one is StoredCapture => !('why' in one)),
      unreadable: found.filter((one): one is Damaged => 'why' in one),
      size: ids.length,
    };
  }
}

/** Rows by id, in that order; those that are not there are left out, those that cannot be read are named. */
export async function bulk(db: Database, ids: readonly string[]): Promise<(StoredCapture | Damaged)[]> {
  try {
    return (await db.kept.bulkGet([...ids])).filter((one) => one !== undefined);
  } catch {
    const found = await Promise.all(ids.map((id) => db.kept.get(id).catch((error: unknown) => unreadable(id, error))));
    return found.filter((one) => one !== undefined);
  }
}

/** A row that the browser itself fails to give, with its reason. */
export function unreadable(id: string, error: unknown): Damaged {
  return { id, why: `The browser cannot read the row: ${error instanceof Error ? error.message : String(error)}` };
}

/** Rows to show, and those to name as damaged. */
export function split(found: readonly (StoredCapture | Damaged)[]): { rows: Kept[]; damaged: Damaged[] } {
  const all = found.map((one) => ('why' in one ? one : toKept(one)));
  return { rows: all.filter((one) => !isDamaged(one)) as Kept[], damaged: all.filter(isDamaged) };
}

/** Rows that no list would reach: without their place in the index, or left over from version 1. */
export async function unlisted(db: Database): Promise<Damaged[]> {
  const found: Damaged[] = (await db.captures.toCollection().primaryKeys()).map(leftOver);
  if ((await db.kept.count()) === (await db.kept.where('[order+id]').above([]).count())) return found;
  const listed = new Set(await db.kept.orderBy('[order+id]').primaryKeys());
  for (const id of await db.kept.toCollection().primaryKeys()) if (!listed.has(id)) found.push({ id, why: 'The row has lost its time.' });
  return found;
}

/** What `carry.ts` could not carry over. */
export const leftOver = (id: string): Damaged => ({ id, why: 'A capture of an earlier version that lacks a part.' });
