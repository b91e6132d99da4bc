/** Where the Snapshots of labelled pages come from: a folder of stored ones, or the pages themselves in a browser. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspect } from '../../lib/engine/inspect';
import type { Snapshot } from '../../lib/model/snapshot';
import { readStored } from '../stored';
import type { LabelRow } from './labels';
import type { Judged } from './outcome';

/** One page looked at, or the sentence that says why it could not be. */
export type Looked = { readonly row: LabelRow; readonly snapshot: Snapshot } | { readonly row: LabelRow; readonly problem: string };

/** The stored Snapshot of a labelled page: `<folder>/<set>/<file>.json`, with or without the `pages/` of the label. */
export function lookStored(row: LabelRow, folder: string): Looked {
  const places = [join(folder, row.set, `${row.file}.json`), join(folder, row.set, `${basename(row.file)}.json`)];
  const file = places.find((place) => existsSync(place));
  if (!file) return { row, problem: `no stored Snapshot at ${places[0]}` };
  try {
    return { row, snapshot: readStored(file).snapshot };
  } catch (error) {
    return { row, problem: (error as Error).message };
  }
}

/** Judges a page as the extension would: it knows the language this site serves the visitor where the label tells it. */
export function judge(row: LabelRow, snapshot: Snapshot): Judged {
  const report = inspect(snapshot, {
    input: `${row.set}/${row.id}`,
    explain: true,
    ...(row.siteLanguage ? { servedLocale: row.siteLanguage } : {}),
  });
  return { row, report, snapshot };
}
