/** The archive: observations, captures and flows. Every change is one transaction, so a worker that dies leaves all or nothing. */
import Dexie from 'dexie';
import type { Archive, Batch, Damaged, Deed, Incoming, Kept } from '../model/archive';
import type { ConsentRecord } from '../model/consent-record';
import { sealOf } from '../model/digest';
import type { ExportEntry, Judgement, Timestamp } from '../model/evidence';
import type { Flow, FlowStep } from '../model/flow';
import type { Observation } from '../model/observation';
import { addBlobs, blobsOf } from './blobs';
import { type Change, type Clerk, change } from './chain';
import type { Database } from './database';
import { admit } from './intake';
import { Reader } from './reader';
import { isPicture, type StoredCapture, storedBlob, storedCapture, toKept } from './records';
import { clearAll, dropParts, removeCaptures } from './removal';
import { roomFor } from './room';
import { KEYS, readKeys } from './signing-keys';

export type { Sign } from './chain';
export { Database, MIGRATIONS, type Migration } from './database';
export { DatabaseHeld, NewerDatabase, StorageFull } from './errors';

/** Newest observations kept; older ones make room. */
const OBSERVATION_CAP = 5000;

export interface StoreOptions extends Partial<Clerk> {
  readonly open?: () => Database;
  /** Milliseconds an opening may take. */
  readonly patience?: number;
}

export class Store extends Reader implements Archive {
  private readonly clerk: Clerk;

  constructor({ open, patience, now, signer }: StoreOptions = {}) {
    super(open, patience);
    this.clerk = { now: now ?? (() => new Date()), signer };
  }

  /** Keeps one row a screen and day; the oldest make room beyond the cap. */
  observe(row: Observation, cap = OBSERVATION_CAP): Promise<void> {
    return this.with(async (db) => {
      await roomFor(0);
      await db.transaction('rw', db.observations, async () => {
        await db.observations.put(row);
        const over = (await db.observations.count()) - cap;
        if (over > 0) await db.observations.bulkDelete(await db.observations.orderBy('at').limit(over).primaryKeys());
      });
    });
  }

  /**
   * Writes a capture with all its parts, or nothing. The same id twice is the same capture: the first stays.
   * @throws RangeError when bytes of a part are missing from what came in
   */
  save({ row, seal, parts }: Incoming): Promise<Kept> {
    return this.with(async (db) => {
      const lacking = row.parts.find((part) => !parts.has(part.sha256));
      if (lacking) throw new RangeError(`The bytes of '${lacking.name}' did not come with the capture.`);
      const blobs = await blobsOf(row.parts, parts);
      const written = await change<StoredCapture>(db, [db.kept, db.blobs], this.clerk, async () => {
        if (await db.kept.get(row.id)) return undefined;
        await roomFor(bytesOf(parts));
        return {
          deeds: [{ deed: 'sealed', what: 'capture', subject: row.id, hash: seal }],
          write: async ([link]) => {
            if (!link) throw new Error('A capture needs a place in the chain.');
            const stored = storedCapture(row, seal, link.entry);
            await addBlobs(db, blobs);
            await db.kept.add(stored);
            return stored;
          },
        };
      });
      return readable(toKept(written ?? ((await db.kept.get(row.id)) as StoredCapture)));
    });
  }

  /** Keeps a later judgement beside its capture. The same id twice is the same judgement. */
  judge(row: Judgement, seal: string, report: Blob): Promise<void> {
    return this.with(async (db) => {
      const blob = await storedBlob(row.report.sha256, report, row.report.type, false);
      await change<void>(db, [db.judgements, db.blobs], this.clerk, async () => {
        if (await db.judgements.get(row.id)) return undefined;
        await roomFor(report.size);
        return {
          deeds: [{ deed: 'judged', what: 'judgement', subject: row.id, hash: seal }],
          write: async () => {
            await addBlobs(db, [blob]);
            await db.judgements.add({ id: row.id, capture: row.capture, hashes: [row.report.sha256], seal, row });
          },
        };
      });
    });
  }

  admit(batch: Batch): Promise<readonly string[]> {
    return this.with((db) => admit(db, this.clerk, batch));
  }

  /** @returns how many were there */
  remove(ids: readonly string[]): Promise<number> {
    return this.with((db) => removeCaptures(db, this.clerk, ids));
  }

  removeOf({ origin, site }: { readonly origin?: string; readonly site?: string }): Promise<number> {
    return this.with(async (db) => {
      const [index, value] = origin === undefined ? ['[site+order+id]', site ?? ''] : ['[origin+order+id]', origin];
      const ids = await db.kept.where(index).between([value], [value, Dexie.maxKey]).primaryKeys();
      return removeCaptures(db, this.clerk, ids);
    });
  }

  /** Deletes pictures; texts and findings stay, and the chain says that the person deleted them. @returns how many captures lost one */
  dropPictures(ids?: readonly string[]): Promise<number> {
    return this.with((db) => dropParts(db, this.clerk, (part) => isPicture(part.kind), ids));
  }

  /** Everything, at the person's word. One entry stays: that this chain ended, when, and after which hash. */
  clear(): Promise<void> {
    return this.with((db) => clearAll(db, this.clerk));
  }

  /** While it is recorded a flow is only kept; once it has ended it is sealed. */
  putFlow(flow: Flow, steps: readonly FlowStep[] = []): Promise<void> {
    return this.with(async (db) => {
      const write = async () => {
        await db.flows.put(flow);
        await db.steps.bulkPut([...steps]);
      };
      if (flow.state === 'recording') {
        await roomFor(0);
        return db.transaction('rw', [db.flows, db.steps], write);
      }
      const hash = await sealOf(flow);
      await this.seal(db, { deed: 'sealed', what: 'flow', subject: flow.id, hash }, [db.flows, db.steps], write);
    });
  }

  addStep(step: FlowStep): Promise<void> {
    return this.with(async (db) => {
      await db.steps.put(step);
    });
  }

  /** Deletes the flow and its steps; its captures stay. */
  removeFlow(id: string): Promise<void> {
    return this.with(async (db) => {
      await change<void>(db, [db.flows, db.steps, db.tombstones], this.clerk, async (): Promise<Change<void> | undefined> => {
        const flow = await db.flows.get(id);
        if (!flow) return undefined;
        const hash = await sealOf(flow);
        return {
          deeds: [{ deed: 'deleted', what: 'flow', subject: id, hash }],
          write: async ([link]) => {
            await db.flows.delete(id);
            await db.steps.where('[flow+step]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
            if (link) await db.tombstones.put({ id, hash, at: link.entry.at });
          },
        };
      });
    });
  }

  putConsentRecord(row: ConsentRecord): Promise<void> {
    return this.with(async (db) => {
      await roomFor(0);
      const hash = await sealOf(row);
      await this.seal(db, { deed: 'sealed', what: 'consent-record', subject: row.id, hash }, [db.consents], () => db.consents.put(row));
    });
  }

  removeConsentRecord(id: string): Promise<void> {
    return this.with(async (db) => {
      await change<void>(db, [db.consents, db.tombstones], this.clerk, async () => {
        const row = await db.consents.get(id);
        if (!row) return undefined;
        const hash = await sealOf(row);
        return {
          deeds: [{ deed: 'deleted', what: 'consent-record', subject: id, hash }],
          write: async ([link]) => {
            await db.consents.delete(id);
            if (link) await db.tombstones.put({ id, hash, at: link.entry.at });
          },
        };
      });
    });
  }

  putTimestamp(row: Timestamp): Promise<void> {
    return this.with(async (db) => {
      await db.timestamps.put(row);
    });
  }

  keepKeys(keys: CryptoKeyPair): Promise<CryptoKeyPair> {
    return this.with((db) =>
      db.transaction('rw', db.meta, async () => {
        const there = await readKeys(db);
        if (there) return there;
        await db.meta.put({ key: KEYS, value: keys });
        return keys;
      }),
    );
  }

  logExport(entry: ExportEntry): Promise<void> {
    return this.with(async (db) => {
      await db.exports.put(entry);
    });
  }

  close(): void {
    this.connection.close();
  }

  /** Writes something light with its entry, unless that very seal of it stands there already. */
  private async seal(db: Database, deed: Deed, tables: Parameters<typeof change>[1], write: () => Promise<unknown>): Promise<void> {
    await change<void>(db, tables, this.clerk, async () => {
      const before = await db.links.where('subject').equals(deed.subject).toArray();
      if (before.some((link) => link.entry.hash === deed.hash && link.entry.deed === deed.deed)) return undefined;
      return {
        deeds: [deed],
        write: async () => {
          await write();
        },
      };
    });
  }
}

const bytesOf = (parts: Incoming['parts']): number => [...parts.values()].reduce((all, blob) => all + blob.size, 0);

function readable(kept: Kept | Damaged): Kept {
  if ('why' in kept) throw new Error(`Capture ${kept.id} is stored and cannot be read: ${kept.why}`);
  return kept;
}
