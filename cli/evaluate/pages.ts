/** Where the Snapshots of labelled pages come from: a folder of stored ones, or the pages themselves in a browser. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspect } from '../../lib/engine/inspect';
import type { Report } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import type { Chromium } from '../chromium';
import { readStored, writeStored } from '../stored';
import type { LabelRow } from './labels';
import type { Judged } from './outcome';
import { TRANSPLANTS } from './transplants';

/** One page looked at, or the sentence that says why it could not be. */
export type Looked =
  | {
      readonly row: LabelRow;
      readonly snapshot: Snapshot /** Whether the extension's gate opened, where it was asked. */;
      readonly fired?: boolean;
    }
  | { readonly row: LabelRow; readonly problem: string };

/** The stored Snapshot of a labelled page: `<folder>/<set>/<file>.json`, without or with the `pages/` of the label. */
export function lookStored(row: LabelRow, folder: string): Looked {
  const places = [storedFile(row, folder), join(folder, row.set, `${row.file}.json`)];
  const file = places.find((place) => existsSync(place));
  if (!file) return { row, problem: `no stored Snapshot at ${places[0]}` };
  try {
    return { row, snapshot: readStored(file).snapshot };
  } catch (error) {
    return { row, problem: (error as Error).message };
  }
}

export interface LiveOptions {
  /** Folder that gets `<set>/<file>.json`, for `lookStored`. */
  readonly keep: string | undefined;
  /** Ask the extension's gate first. */
  readonly asExtension: boolean;
  /** Longest time for one page. */
  readonly seconds: number;
}

/** The Snapshot of a labelled page as a browser shows it. */
export async function lookLive(row: LabelRow, browser: Chromium, { keep, asExtension, seconds }: LiveOptions): Promise<Looked> {
  // Loaded here so that scoring stored Snapshots never loads a browser.
  const { lookAt } = await import('../looking');
  const { Unreadable } = await import('../sniff');
  const { sentinelFires } = await import('./sentinel');
  try {
    const looked = await lookAt(browser, row.path, { seconds, still: row.set === TRANSPLANTS });
    const { snapshot } = looked;
    const fired = asExtension ? { fired: await sentinelFires(looked.page) } : {};
    await looked.close();
    if (keep) writeStored(storedFile(row, keep), { input: `${row.set}/${row.id}`, options: {}, snapshot });
    return { row, snapshot, ...fired };
  } catch (error) {
    if (error instanceof Unreadable) return { row, problem: error.message };
    throw error;
  }
}

function storedFile(row: LabelRow, folder: string): string {
  return join(folder, row.set, `${basename(row.file)}.json`);
}

/**
 * Judges a page as the extension would: it knows the language this site serves the visitor where the label tells it, and it says nothing
 * of a page whose gate stayed shut.
 */
export function judge(row: LabelRow, snapshot: Snapshot, fired?: boolean): Judged {
  const report = inspect(snapshot, {
    input: `${row.set}/${row.id}`,
    explain: true,
    ...(row.siteLanguage ? { servedLocale: row.siteLanguage } : {}),
  });
  if (fired === undefined) return { row, report, snapshot };
  return { row, report: fired ? report : silent(report), snapshot, fired };
}

function silent(report: Report): Report {
  return { ...report, pageKinds: [{ kind: 'other', score: 0 }], consents: [], notices: [], findings: [] };
}
