/**
 * This installation's own chain: every change of the archive adds an entry in the transaction of the change. Hashing cannot happen inside a
 * transaction, so entries are forged on the head that was read before; where the head has moved meanwhile, the change is made anew.
 */
import Dexie, { type Table } from 'dexie';
import type { Deed } from '../model/archive';
import { sealOf } from '../model/digest';
import type { ChainEntry, Link, Signature } from '../model/evidence';
import { NO_ENTRY } from '../model/evidence-words';
import type { Database } from './database';
import { HeadMoved, isMoved } from './errors';
import { type StoredLink, storedLink, toLink } from './records';

const CHAIN = 'chain';
/** Attempts before giving up: as many others would each have to change the archive in the blink between our reading and writing. */
const ATTEMPTS = 20;

/** @param hash 64 hexadecimal digits */
export type Sign = (hash: string) => Promise<Signature | undefined>;

export interface Clerk {
  readonly now: () => Date;
  /** Asked once a change: what signs the hashes of its entries, where the person wants that. */
  readonly signer?: (() => Promise<Sign | undefined>) | undefined;
}

export interface Head {
  /** Undefined before the first entry of a new chain. */
  readonly link: Link | undefined;
  readonly chain: string;
}

/** Id of the own chain; undefined before it begins. */
export async function ownChain(db: Database): Promise<string | undefined> {
  const stored = await db.meta.get(CHAIN);
  return typeof stored?.value === 'string' ? stored.value : undefined;
}

/** The newest entry of a chain; undefined when it has none. */
export async function lastLink(db: Database, chain: string): Promise<Link | undefined> {
  const stored = await db.links.where('[chain+seq]').between([chain, Dexie.minKey], [chain, Dexie.maxKey]).last();
  return stored && toLink(stored);
}

/** Where this installation's own chain stands; a new one is named, not yet stored. */
export async function readHead(db: Database): Promise<Head> {
  const chain = await ownChain(db);
  return { chain: chain ?? crypto.randomUUID(), link: chain === undefined ? undefined : await lastLink(db, chain) };
}

/** Entries for deeds, one after the other, on a head. */
export async function forge(head: Head, deeds: readonly Deed[], { now, signer }: Clerk): Promise<Link[]> {
  const sign = await signer?.();
  const links: Link[] = [];
  let last = head.link;
  for (const deed of deeds) {
    const at = now().toISOString();
    const entry: ChainEntry = {
      schema: 1,
      chain: head.chain,
      seq: last ? last.entry.seq + 1 : 0,
      at,
      ...(last && at < last.entry.at ? { clock: 'back' as const } : {}),
      ...deed,
      prev: last ? last.hash : NO_ENTRY,
    };
    const hash = await sealOf(entry);
    const signature = await sign?.(hash);
    last = { entry, hash, ...(signature ? { signature } : {}) };
    links.push(last);
  }
  return links;
}

/** What a change does: the entries it adds, and the writing itself, which runs inside the transaction. */
export interface Change<T> {
  readonly deeds: readonly Deed[];
  write(links: readonly Link[]): Promise<T>;
}

/**
 * Makes a change of the archive together with its chain entries: all of it or nothing.
 * @param plan reads what is there; runs again when somebody else was quicker. Undefined when there is nothing to do
 */
export async function change<T>(
  db: Database,
  tables: readonly Table[],
  clerk: Clerk,
  plan: () => Promise<Change<T> | undefined>,
): Promise<T | undefined> {
  for (let attempt = 1; ; attempt++) {
    const head = await readHead(db);
    const planned = await plan();
    if (!planned) return undefined;
    const links = await forge(head, planned.deeds, clerk);
    try {
      return await db.transaction('rw', [...new Set([...tables, db.links, db.meta])], async () => {
        await keepHead(db, head);
        const result = await planned.write(links);
        await db.links.bulkAdd(links.map(storedLink));
        return result;
      });
    } catch (error) {
      if (!isMoved(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

async function keepHead(db: Database, head: Head): Promise<void> {
  const chain = await ownChain(db);
  if (chain === undefined) {
    if (head.link) throw new HeadMoved();
    await db.meta.put({ key: CHAIN, value: head.chain });
    return;
  }
  const last: StoredLink | undefined = await db.links.where('[chain+seq]').between([chain, Dexie.minKey], [chain, Dexie.maxKey]).last();
  if (chain !== head.chain || last?.hash !== head.link?.hash) throw new HeadMoved();
}
