/**
 * The Dexie database: its tables, its versions, and how it is opened. The only room that knows Dexie.
 *
 * Light rows and heavy parts lie in tables of their own, so that a list of a thousand captures never loads a picture. Schema versions only grow;
 * a version that stands in a release is never edited, and `tests/fixtures/store` holds a database of each.
 */
import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import type { CaptureOne } from '../model/capture-v1';
import type { ConsentRecord } from '../model/consent-record';
import type { ExportEntry, Timestamp, Tombstone } from '../model/evidence';
import type { Flow, FlowStep } from '../model/flow';
import type { Observation } from '../model/observation';
import type { Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import { NewerDatabase } from './errors';
import type { StoredBlob, StoredCapture, StoredJudgement, StoredLink } from './records';

export const DATABASE_NAME = 'consent-inspector';

/** A heavy part as version 1 keeps it: under the id of its capture. */
export interface OldPart<T> {
  readonly id: string;
  readonly value: T;
}

export interface Migration {
  readonly version: number;
  /** Dexie's index notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      observations: 'id, at, origin, [origin+at]',
      captures: 'id, at, origin, [origin+at]',
      snapshots: 'id',
      reports: 'id',
      pictures: 'id',
    },
  },
  {
    // Hashing takes its time and may be cut off, so the upgrade itself only makes room; `carry.ts` then moves capture by capture.
    version: 2,
    stores: {
      kept: 'id, [order+id], [origin+order+id], [site+order+id], [screen+order+id], [flow+order+id], *hashes',
      blobs: 'sha256, [picture+size]',
      links: '[chain+seq], subject',
      tombstones: 'id',
      judgements: 'id, capture, *hashes',
      flows: 'id, origin, began',
      steps: '[flow+step]',
      consents: 'id, origin, at',
      timestamps: 'id, subject',
      exports: 'id, at',
      meta: 'key',
    },
  },
];

export interface Meta {
  readonly key: string;
  readonly value: unknown;
}

export class Database extends Dexie {
  declare readonly observations: Table<Observation, string>;
  /** Version 1: emptied by `carry.ts`. */
  declare readonly captures: Table<CaptureOne, string>;
  declare readonly snapshots: Table<OldPart<Snapshot>, string>;
  declare readonly reports: Table<OldPart<Report>, string>;
  declare readonly pictures: Table<OldPart<Blob>, string>;

  declare readonly kept: Table<StoredCapture, string>;
  declare readonly blobs: Table<StoredBlob, string>;
  declare readonly links: Table<StoredLink, [string, number]>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly judgements: Table<StoredJudgement, string>;
  declare readonly flows: Table<Flow, string>;
  declare readonly steps: Table<FlowStep, [string, number]>;
  declare readonly consents: Table<ConsentRecord, string>;
  declare readonly timestamps: Table<Timestamp, string>;
  declare readonly exports: Table<ExportEntry, string>;
  declare readonly meta: Table<Meta, string>;

  constructor(options: DexieOptions & { readonly name?: string; readonly migrations?: readonly Migration[] } = {}) {
    const { name = DATABASE_NAME, migrations = MIGRATIONS, ...dexie } = options;
    super(name, dexie);
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    const newest = Math.max(...migrations.map((one) => one.version));
    this.on(
      'ready',
      () => {
        // Dexie counts in tenths. An older program must not write into what a newer one laid out.
        if (this.backendDB().version > newest * 10) throw new NewerDatabase();
        // At every opening: the newer program may come while this one runs.
      },
      true,
    );
    // Another part of the extension wants a newer schema or deletes the database: let it, and open again when next asked.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
    });
  }
}
