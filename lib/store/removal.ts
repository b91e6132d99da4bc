/** Deleting: rows, the parts nobody else needs, and the entry that says the person did it. Never a half of it. */
import type { Damaged, Deed } from '../model/archive';
import type { Part } from '../model/capture';
import { sweep } from './blobs';
import { type Clerk, change, forge, lastLink, ownChain, readHead } from './chain';
import type { Database } from './database';
import { HeadMoved, isMoved } from './errors';
import { bulk } from './listing';
import { type StoredCapture, storedLink, toKept } from './records';

/** Rows that one transaction deletes; more are deleted in several, each whole. */
const BATCH = 200;

const isRow = (one: StoredCapture | Damaged): one is StoredCapture => !('why' in one);

/** Deletes captures with their judgements. Damaged ones go too. @returns how many were there */
export async function removeCaptures(db: Database, clerk: Clerk, ids: readonly string[]): Promise<number> {
  let removed = 0;
  const all = [...new Set(ids)];
  for (let at = 0; at < all.length; at += BATCH) removed += await removeBatch(db, clerk, all.slice(at, at + BATCH));
  return removed;
}

async function removeBatch(db: Database, clerk: Clerk, ids: readonly string[]): Promise<number> {
  const tables = [db.kept, db.blobs, db.judgements, db.tombstones, db.captures, db.snapshots, db.reports, db.pictures];
  const removed = await change<number>(db, tables, clerk, async () => {
    const found = await bulk(db, ids);
    const old = await db.captures.where('id').anyOf(ids).primaryKeys();
    const judged = await db.judgements.where('capture').anyOf(ids).toArray();
    if (found.length === 0 && old.length === 0) return undefined;
    const deeds: Deed[] = [
      ...found.filter(isRow).map((one) => ({ deed: 'deleted', what: 'capture', subject: one.id, hash: one.seal }) as const),
      ...judged.map((one) => ({ deed: 'deleted', what: 'judgement', subject: one.id, hash: one.seal }) as const),
    ];
    return {
      deeds,
      write: async (links) => {
        await db.kept.bulkDelete(found.map((one) => one.id));
        await db.judgements.bulkDelete(judged.map((one) => one.id));
        await Promise.all([db.captures, db.snapshots, db.reports, db.pictures].map((table) => table.bulkDelete(old)));
        await db.tombstones.bulkPut(links.map(({ entry }) => ({ id: entry.subject, hash: entry.hash, at: entry.at })));
        await sweep(db, [...found.filter(isRow).flatMap((one) => one.hashes), ...judged.flatMap((one) => one.hashes)]);
        return found.length + old.length;
      },
    };
  });
  return removed ?? 0;
}

/** Deletes some parts of captures; the rows stay as they were sealed. @returns how many captures lost one */
export async function dropParts(
  db: Database,
  clerk: Clerk,
  goes: (part: Part) => boolean,
  ids: readonly string[] | undefined,
): Promise<number> {
  const all = ids ?? (await db.kept.toCollection().primaryKeys());
  let dropped = 0;
  for (let at = 0; at < all.length; at += BATCH) {
    const wanted = all.slice(at, at + BATCH);
    dropped +=
      (await change<number>(db, [db.kept, db.blobs, db.judgements], clerk, async () => {
        const losing = (await bulk(db, wanted)).filter(isRow).flatMap((stored) => {
          const kept = toKept(stored);
          if ('why' in kept) return [];
          const gone = kept.row.parts.filter((part) => goes(part) && !kept.dropped.includes(part.name));
          return gone.length > 0 ? [{ stored, gone }] : [];
        });
        if (losing.length === 0) return undefined;
        return {
          deeds: losing.flatMap(({ stored, gone }) =>
            gone.map((part) => ({ deed: 'part-deleted', what: 'capture', subject: stored.id, hash: part.sha256 }) as const),
          ),
          write: async () => {
            await db.kept.bulkPut(losing.map(({ stored, gone }) => without(stored, gone)));
            await sweep(
              db,
              losing.flatMap(({ gone }) => gone.map((part) => part.sha256)),
            );
            return losing.length;
          },
        };
      })) ?? 0;
  }
  return dropped;
}

function without(stored: StoredCapture, gone: readonly Part[]): StoredCapture {
  const dropped = [...stored.dropped, ...gone.map((part) => part.name)];
  const left = stored.row.parts.filter((part) => !dropped.includes(part.name));
  return { ...stored, dropped, hashes: [...new Set(left.map((part) => part.sha256))] };
}

/** Deletes everything. What stays is the last entry of the own chain: ended, when, after which hash. */
export async function clearAll(db: Database, clerk: Clerk): Promise<void> {
  for (;;) {
    const head = await readHead(db);
    const ended: Deed | undefined = head.link && { deed: 'ended', what: 'chain', subject: head.chain, hash: head.link.hash };
    const links = ended ? await forge(head, [ended], clerk) : [];
    try {
      await db.transaction('rw', db.tables, async () => {
        const chain = await ownChain(db);
        const last = chain === undefined ? undefined : await lastLink(db, chain);
        if (last?.hash !== head.link?.hash) throw new HeadMoved();
        const ends = (await db.links.toArray()).filter((link) => link.entry.deed === 'ended');
        await Promise.all(db.tables.map((table) => table.clear()));
        await db.links.bulkPut([...ends, ...links.map(storedLink)]);
      });
      return;
    } catch (error) {
      if (!isMoved(error)) throw error;
    }
  }
}
