/** Retention: captures older or larger together than the person allows are deleted, oldest first. The chain keeps that they were. */
import type { BrowserPort } from '../browser/port';
import type { Archive } from '../model/archive';
import { loadSettings } from './settings';

/**
 * Deletes what the settings let go. Without a rule in them nothing is ever deleted.
 * @returns how many captures went
 */
export async function tidy(port: BrowserPort, archive: Pick<Archive, 'due' | 'remove'>, now: Date): Promise<number> {
  const { keepDays, keepBytes } = await loadSettings(port);
  if (keepDays === undefined && keepBytes === undefined) return 0;
  const rules = { ...(keepDays === undefined ? {} : { days: keepDays }), ...(keepBytes === undefined ? {} : { bytes: keepBytes }) };
  const due = await archive.due(rules, now);
  return due.length === 0 ? 0 : archive.remove(due);
}
