/** Reading the archive. Lists come in pages, newest first, by index and in bulk; heavy parts only when they are asked for. */
import Dexie from 'dexie';
import type { ArchiveReader, CaptureFilter, Damaged, KeepRules, Kept, Page, SiteCount, Usage } from '../model/archive';
import type { ConsentRecord } from '../model/consent-record';
import type { ExportEntry, Judgement, Link, Timestamp, Tombstone } from '../model/evidence';
import type { Flow, FlowStep } from '../model/flow';
import type { Observation } from '../model/observation';
import { ownChain } from './chain';
import { Connection } from './connection';
import type { Database } from './database';
import { bulk, type Cursor, indexed, isPlain, leftOver, passing, range, readCursor, slice, split, unlisted, unreadable } from './listing';
import { isDamaged, type StoredCapture, toBlob, toKept, toLink } from './records';
import { readKeys } from './signing-keys';

/** Rows of one page where the asker names no number. */
const PAGE = 50;
/** Rows read at a time while a filter that no index answers is looked through. */
const BATCH = 200;

export class Reader implements ArchiveReader {
  protected readonly connection: Connection;

  constructor(open?: () => Database, patience?: number) {
    this.connection = new Connection(open, patience);
  }

  protected with<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.connection.with(work);
  }

  /** @throws RangeError when the cursor is none of ours */
  page(filter: CaptureFilter = {}, cursor?: string, limit = PAGE): Promise<Page> {
    return this.with(async (db) => {
      const rows: Kept[] = [];
      const damaged: Damaged[] = cursor === undefined && isPlain(filter) ? await unlisted(db) : [];
      let from: Cursor | undefined = cursor === undefined ? undefined : readCursor(cursor);
      const passes = passing(filter);
      const size = indexed(filter) ? limit : Math.max(BATCH, limit);
      for (;;) {
        const batch = await slice(db, filter, from, size);
        for (const stored of batch.records) {
          from = [stored.order, stored.id];
          const kept = toKept(stored);
          if (isDamaged(kept)) damaged.push(kept);
          else if (passes(kept)) rows.push(kept);
          if (rows.length === limit) return { rows, damaged, next: `${from[0]}:${from[1]}` };
        }
        damaged.push(...batch.unreadable);
        if (batch.size < size || batch.records.length === 0) return { rows, damaged };
      }
    });
  }

  walk(after?: string, limit = PAGE): Promise<Page> {
    return this.with(async (db) => {
      const table = after === undefined ? db.kept.toCollection() : db.kept.where('id').above(after);
      const keys = await table.limit(limit).primaryKeys();
      const found = await bulk(db, keys);
      const last = keys.at(-1);
      return { ...split(found), ...(keys.length === limit && last !== undefined ? { next: last } : {}) };
    });
  }

  open(id: string): Promise<Kept | Damaged | undefined> {
    return this.with(async (db) => {
      const stored = await db.kept.get(id).catch((error: unknown) => unreadable(id, error));
      if (!stored) return (await db.captures.get(id)) ? leftOver(id) : undefined;
      return 'why' in stored ? stored : toKept(stored);
    });
  }

  count(filter: CaptureFilter = {}): Promise<number> {
    if (!indexed(filter)) return this.countThrough(filter);
    return this.with((db) => range(db, filter, undefined).count());
  }

  private async countThrough(filter: CaptureFilter): Promise<number> {
    let count = 0;
    let next: string | undefined;
    do {
      const page: Page = await this.page(filter, next, BATCH);
      count += page.rows.length;
      next = page.next;
    } while (next !== undefined);
    return count;
  }

  /** Newest first. */
  sites(): Promise<readonly SiteCount[]> {
    return this.with(async (db) => {
      const found: SiteCount[] = [];
      let after: unknown[] = [];
      for (;;) {
        const first: StoredCapture | undefined = await db.kept.where('[origin+order+id]').above(after).first();
        if (!first) break;
        const captures = await range(db, { origin: first.origin }, undefined).count();
        found.push({ origin: first.origin, site: first.site, captures, newest: new Date(-first.order).toISOString() });
        after = [first.origin, Dexie.maxKey];
      }
      return found.sort((a, b) => (a.newest < b.newest ? 1 : -1));
    });
  }

  usage(): Promise<Usage> {
    return this.with(async (db) => {
      const sizes = (await db.blobs.orderBy('[picture+size]').keys()) as unknown as [number, number][];
      const sum = (of: readonly [number, number][]) => of.reduce((all, [, size]) => all + size, 0);
      const told = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
      return {
        captures: await db.kept.count(),
        bytes: sum(sizes),
        pictureBytes: sum(sizes.filter(([picture]) => picture === 1)),
        ...(told?.usage === undefined ? {} : { used: told.usage }),
        ...(told?.quota === undefined ? {} : { quota: told.quota }),
      };
    });
  }

  part(sha256: string): Promise<Blob | undefined> {
    return this.with(async (db) => {
      const stored = await db.blobs.get(sha256);
      return stored && toBlob(stored);
    });
  }

  parts(sha256: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
    return this.with(async (db) => {
      const found = await db.blobs.bulkGet([...new Set(sha256)]);
      return new Map(found.flatMap((stored) => (stored ? [[stored.sha256, toBlob(stored)] as const] : [])));
    });
  }

  async bytes(sha256: readonly string[]): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
    const found = await this.with((db) => db.blobs.bulkGet([...new Set(sha256)]));
    const loaded = found.map(async (stored) => {
      if (!stored) return [];
      const { data } = stored;
      return [[stored.sha256, data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : data] as const];
    });
    return new Map((await Promise.all(loaded)).flat());
  }

  judgements(capture: string): Promise<readonly Judgement[]> {
    return this.with(async (db) => {
      const found = await db.judgements.where('capture').equals(capture).toArray();
      return found.map((one) => one.row).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
    });
  }

  tombstones(): Promise<readonly Tombstone[]> {
    return this.with((db) => db.tombstones.toArray());
  }

  chain(id?: string, from = 0, limit = Number.POSITIVE_INFINITY): Promise<readonly Link[]> {
    return this.with(async (db) => {
      const chain = id ?? (await ownChain(db));
      if (chain === undefined) return [];
      const found = await db.links.where('[chain+seq]').between([chain, from], [chain, Dexie.maxKey]).limit(limit).toArray();
      return found.map(toLink);
    });
  }

  links(subject: string): Promise<readonly Link[]> {
    return this.with(async (db) => (await db.links.where('subject').equals(subject).sortBy('seq')).map(toLink));
  }

  chains(): Promise<readonly string[]> {
    return this.with(async (db) => {
      const own = await ownChain(db);
      const found: string[] = [];
      for (let after = ''; ; after = found.at(-1) as string) {
        const next = await db.links.where('[chain+seq]').above([after, Dexie.maxKey]).first();
        if (!next) break;
        found.push(next.chain);
      }
      return own === undefined ? found : [...found.filter((one) => one !== own), own];
    });
  }

  flows(filter: { readonly origin?: string } = {}): Promise<readonly Flow[]> {
    return this.with(async (db) => {
      const { origin } = filter;
      const found = origin === undefined ? await db.flows.toArray() : await db.flows.where('origin').equals(origin).toArray();
      return found.sort((a, b) => (a.began < b.began ? 1 : -1));
    });
  }

  flow(id: string): Promise<{ readonly flow: Flow; readonly steps: readonly FlowStep[] } | undefined> {
    return this.with(async (db) => {
      const flow = await db.flows.get(id);
      if (!flow) return undefined;
      return { flow, steps: await db.steps.where('[flow+step]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray() };
    });
  }

  consentRecords(filter: { readonly origin?: string } = {}): Promise<readonly ConsentRecord[]> {
    return this.with(async (db) => {
      const { origin } = filter;
      const found = origin === undefined ? await db.consents.toArray() : await db.consents.where('origin').equals(origin).toArray();
      return found.sort((a, b) => (a.at < b.at ? 1 : -1));
    });
  }

  timestamps(subject?: string): Promise<readonly Timestamp[]> {
    return this.with((db) => (subject === undefined ? db.timestamps.toArray() : db.timestamps.where('subject').equals(subject).toArray()));
  }

  exports(): Promise<readonly ExportEntry[]> {
    return this.with((db) => db.exports.orderBy('at').reverse().toArray());
  }

  known(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.with(async (db) => {
      const [kept, judgements, tombstones] = await Promise.all([
        bulk(db, ids),
        db.judgements.bulkGet([...ids]),
        db.tombstones.bulkGet([...ids]),
      ]);
      return new Map([
        ...tombstones.flatMap((one) => (one ? [[one.id, one.hash] as const] : [])),
        ...judgements.flatMap((one) => (one ? [[one.id, one.seal] as const] : [])),
        ...kept.flatMap((one) => ('seal' in one ? [[one.id, one.seal] as const] : [])),
      ]);
    });
  }

  keys(): Promise<CryptoKeyPair | undefined> {
    return this.with(readKeys);
  }

  due(rules: KeepRules, now: Date): Promise<readonly string[]> {
    return this.with(async (db) => {
      const oldest = rules.days === undefined ? Number.POSITIVE_INFINITY : -(now.getTime() - rules.days * 86_400_000);
      const most = rules.bytes ?? Number.POSITIVE_INFINITY;
      const counted = new Set<string>();
      const due: string[] = [];
      let bytes = 0;
      for (let from: Cursor | undefined; ; ) {
        const { records, size } = await slice(db, {}, from, BATCH);
        for (const stored of records) {
          from = [stored.order, stored.id];
          const kept = toKept(stored);
          // What cannot be read is not thrown away by a rule; the person decides.
          if (isDamaged(kept)) continue;
          for (const part of kept.row.parts) {
            if (kept.dropped.includes(part.name) || counted.has(part.sha256)) continue;
            counted.add(part.sha256);
            bytes += part.bytes;
          }
          if (stored.order > oldest || bytes > most) due.push(stored.id);
        }
        if (size < BATCH || records.length === 0) return due.reverse();
      }
    });
  }

  /** Newest first. */
  observations(limit = 5000): Promise<Observation[]> {
    return this.with((db) => db.observations.orderBy('at').reverse().limit(limit).toArray());
  }

  /** Light rows of one site, newest first. */
  observationsOf(origin: string, limit: number): Promise<Observation[]> {
    return this.with((db) =>
      db.observations.where('[origin+at]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]).reverse().limit(limit).toArray(),
    );
  }
}
