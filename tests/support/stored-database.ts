/** A whole database as a file and back: what lies on people's disks, frozen, for the tests of migrations. Speaks raw IndexedDB, none of our code. */
import { readFileSync } from 'node:fs';

interface StoredIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

interface StoredTable {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly StoredIndex[];
  readonly rows: readonly unknown[];
}

export interface StoredDatabase {
  readonly name: string;
  /** As IndexedDB counts. */
  readonly version: number;
  readonly tables: readonly StoredTable[];
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Bytes and blobs as JSON. */
async function freeze(value: unknown): Promise<Plain> {
  if (value instanceof Blob) return { $blob: Buffer.from(await value.arrayBuffer()).toString('base64'), type: value.type };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return Promise.all(value.map(freeze));
  if (typeof value !== 'object' || value === null) return value as Plain;
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, member]) => [key, await freeze(member)] as const)));
}

function thaw(value: Plain): unknown {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== 'object' || value === null) return value;
  const { $blob, $bytes, type } = value as { $blob?: string; $bytes?: string; type?: string };
  if ($blob !== undefined) return new Blob([Buffer.from($blob, 'base64')], { type: type ?? '' });
  if ($bytes !== undefined) return new Uint8Array(Buffer.from($bytes, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, thaw(member)]));
}

/** Everything that is stored under a name. */
export async function freezeDatabase(name: string): Promise<StoredDatabase> {
  const opened = await done(indexedDB.open(name));
  const names = [...opened.objectStoreNames].sort();
  const tables: StoredTable[] = [];
  for (const table of names) {
    const store = opened.transaction(table).objectStore(table);
    const indexes = [...store.indexNames].map((one) => {
      const { name: index, keyPath, multiEntry, unique } = store.index(one);
      return { name: index, keyPath: Array.isArray(keyPath) ? [...keyPath] : keyPath, multiEntry, unique };
    });
    const rows = (await freeze(await done(store.getAll()))) as unknown[];
    const { keyPath } = store;
    tables.push({ name: table, keyPath: Array.isArray(keyPath) ? [...keyPath] : (keyPath as string), indexes, rows });
  }
  const { version } = opened;
  opened.close();
  return { name, version, tables };
}

/** Lays a database out exactly as it was frozen. */
export async function thawDatabase({ name, version, tables }: StoredDatabase): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const table of tables) {
      const store = request.result.createObjectStore(table.name, { keyPath: table.keyPath });
      for (const { name: index, keyPath, multiEntry, unique } of table.indexes) store.createIndex(index, keyPath, { multiEntry, unique });
    }
  };
  const opened = await done(request);
  for (const { name: table, rows } of tables) {
    if (rows.length === 0) continue;
    const transaction = opened.transaction(table, 'readwrite');
    for (const row of rows) transaction.objectStore(table).add(thaw(row as Plain));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  opened.close();
}

export function readStored(file: string): StoredDatabase {
  return JSON.parse(readFileSync(new URL(`../fixtures/store/${file}`, import.meta.url), 'utf8')) as StoredDatabase;
}
