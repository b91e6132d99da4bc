/**
 * The Dexie database: its tables, its versions, and how it is opened. The only room that knows Dexie.
 *
 * Light rows and heavy parts lie in tables of their own, so that a list of a thousand captures never loads a picture. Schema versions only grow;
 * a version that stands in a release is never edited.
 */
import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import type { CaptureOne as Capture } from '../model/capture-v1';
import type { Observation } from '../model/observation';
import type { Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';

export const DATABASE_NAME = 'consent-inspector';

export interface Part<T> {
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
];

export class Database extends Dexie {
  declare readonly observations: Table<Observation, string>;
  declare readonly captures: Table<Capture, string>;
  declare readonly snapshots: Table<Part<Snapshot>, string>;
  declare readonly reports: Table<Part<Report>, string>;
  declare readonly pictures: Table<Part<Blob>, string>;

  constructor(options: DexieOptions & { readonly name?: string; readonly migrations?: readonly Migration[] } = {}) {
    const { name = DATABASE_NAME, migrations = MIGRATIONS, ...dexie } = options;
    super(name, dexie);
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    // Another part of the extension wants a newer schema or deletes the database: let it, and open again when next asked.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
    });
  }
}
