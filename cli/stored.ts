/**
 * Stored Snapshots: one JSON file a page, `{ input, options, snapshot }`, so that a page looked at once can be judged again without it.
 * Nothing here needs a browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { InspectOptions } from '../lib/engine/page';
import { type Snapshot, SnapshotSchema } from '../lib/model/snapshot';
import { JURISDICTIONS } from '../lib/model/vocabulary';

const OptionsSchema = v.object({
  jurisdiction: v.exactOptional(v.picklist(JURISDICTIONS)),
  servedLocale: v.exactOptional(v.string()),
  explain: v.exactOptional(v.boolean()),
});

const EnvelopeSchema = v.object({ input: v.string(), options: OptionsSchema, snapshot: SnapshotSchema });

/** What was looked at, how it was to be judged, and what was there. */
export interface Stored {
  readonly input: string;
  readonly options: Omit<InspectOptions, 'input'>;
  readonly snapshot: Snapshot;
}

/** A file that holds no Snapshot; the message says why. */
export class NotASnapshot extends Error {
  override readonly name = 'NotASnapshot';
}

/** Folders on the way are made; a file of that name is replaced. */
export function writeStored(file: string, stored: Stored): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ input: stored.input, options: stored.options, snapshot: stored.snapshot })}\n`);
}

/**
 * Reads a stored Snapshot, checked against its schema. A bare Snapshot without envelope is taken too.
 * @throws NotASnapshot naming what is wrong with the file
 */
export function readStored(file: string): Stored {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new NotASnapshot(`${file} is not JSON: ${(error as Error).message}`);
  }
  const bare = typeof json === 'object' && json !== null && 'nodes' in json;
  const read = v.safeParse(EnvelopeSchema, bare ? { input: file, options: {}, snapshot: json } : json);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new NotASnapshot(`${file} holds no Snapshot of version 1: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
