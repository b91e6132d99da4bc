/** Observations and captures: what may be asked of them. Every change is one transaction, so a worker that dies leaves all or nothing. */
import Dexie from 'dexie';
import type { CaptureOne as Capture, FullCaptureOne as FullCapture } from '../model/capture-v1';
import type { Observation } from '../model/observation';
import { Database } from './database';
import { isLostConnection, isQuota, StorageFull } from './errors';

export { Database, MIGRATIONS, type Migration } from './database';
export { StorageFull } from './errors';

export interface Usage {
  readonly captures: number;
  /** Stored bytes of all captures, pictures included. */
  readonly bytes: number;
  readonly pictureBytes: number;
}

/** Newest observations kept; older ones make room. */
export const OBSERVATION_CAP = 5000;

export class Store {
  constructor(private readonly open: () => Database = () => new Database()) {}

  private database: Database | undefined;

  /**
   * Runs a piece of work, once more on a fresh connection if the first was lost.
   * @throws StorageFull when the quota is hit; nothing was written then
   */
  private async with<T>(work: (database: Database) => Promise<T>): Promise<T> {
    this.database ??= this.open();
    try {
      return await work(this.database);
    } catch (error) {
      if (isQuota(error)) throw new StorageFull(error);
      if (!isLostConnection(error)) throw error;
      this.database.close();
      this.database = this.open();
      return await work(this.database).catch((second: unknown) => {
        throw isQuota(second) ? new StorageFull(second) : second;
      });
    }
  }

  /** Keeps one row a screen and day; the oldest make room beyond the cap. */
  observe(row: Observation, cap = OBSERVATION_CAP): Promise<void> {
    return this.with((db) =>
      db.transaction('rw', db.observations, async () => {
        await db.observations.put(row);
        const over = (await db.observations.count()) - cap;
        if (over > 0) await db.observations.bulkDelete(await db.observations.orderBy('at').limit(over).primaryKeys());
      }),
    );
  }

  /** Newest first. */
  observations(limit = OBSERVATION_CAP): Promise<Observation[]> {
    return this.with((db) => db.observations.orderBy('at').reverse().limit(limit).toArray());
  }

  /** Writes a capture with all its parts, or nothing. The same id twice is the same capture. */
  save(capture: FullCapture): Promise<void> {
    const { row, snapshot, report, picture } = capture;
    return this.with((db) =>
      db.transaction('rw', [db.captures, db.snapshots, db.reports, db.pictures], async () => {
        await db.captures.put(row);
        await db.snapshots.put({ id: row.id, value: snapshot });
        await db.reports.put({ id: row.id, value: report });
        if (picture) await db.pictures.put({ id: row.id, value: picture });
      }),
    );
  }

  /** The row of a capture; undefined when there is none. */
  capture(id: string): Promise<Capture | undefined> {
    return this.with((db) => db.captures.get(id));
  }

  /** A capture with all its parts; undefined when there is none or a part is missing. */
  fullCapture(id: string): Promise<FullCapture | undefined> {
    return this.with((db) =>
      db.transaction('r', [db.captures, db.snapshots, db.reports, db.pictures], async () => {
        const [row, snapshot, report, picture] = await Promise.all([
          db.captures.get(id),
          db.snapshots.get(id),
          db.reports.get(id),
          db.pictures.get(id),
        ]);
        if (!row || !snapshot || !report) return undefined;
        return { row, snapshot: snapshot.value, report: report.value, ...(picture ? { picture: picture.value } : {}) };
      }),
    );
  }

  /** Rows, newest first; of one origin when given. */
  captures(filter: { readonly origin?: string; readonly limit?: number } = {}): Promise<Capture[]> {
    const { origin, limit = 1000 } = filter;
    return this.with((db) => {
      const rows =
        origin === undefined
          ? db.captures.orderBy('at')
          : db.captures.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]);
      return rows.reverse().limit(limit).toArray();
    });
  }

  countOf(origin: string): Promise<number> {
    return this.with((db) => db.captures.where('origin').equals(origin).count());
  }

  remove(id: string): Promise<void> {
    return this.with((db) =>
      db.transaction('rw', [db.captures, db.snapshots, db.reports, db.pictures], async () => {
        await Promise.all([db.captures.delete(id), db.snapshots.delete(id), db.reports.delete(id), db.pictures.delete(id)]);
      }),
    );
  }

  /** Deletes every picture; texts and findings stay, and each row says that its picture was deleted. */
  dropPictures(): Promise<void> {
    return this.with((db) =>
      db.transaction('rw', [db.captures, db.pictures], async () => {
        const sizes = new Map<string, number>();
        await db.pictures.each((part) => {
          sizes.set(part.id, part.value.size);
        });
        await db.captures
          .where('id')
          .anyOf([...sizes.keys()])
          .modify((row) => {
            Object.assign(row, { picture: 'deleted', bytes: row.bytes - (sizes.get(row.id) ?? 0) });
          });
        await db.pictures.clear();
      }),
    );
  }

  usage(): Promise<Usage> {
    return this.with(async (db) => {
      let captures = 0;
      let bytes = 0;
      let pictureBytes = 0;
      await db.captures.each((row) => {
        captures++;
        bytes += row.bytes;
      });
      await db.pictures.each((part) => {
        pictureBytes += part.value.size;
      });
      return { captures, bytes, pictureBytes };
    });
  }

  /** Everything, at the person's word. */
  clear(): Promise<void> {
    return this.with((db) =>
      db.transaction('rw', db.tables, async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
    );
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
  }
}
