/** Why a file is not taken in. Always with the place: a file inside the archive, a line and a column, a row. */

export const REFUSALS = [
  /** Neither an archive, nor JSON Lines, nor one of our tables. */
  'unknown-kind',
  'empty',
  'truncated',
  /** The archive's own structure contradicts itself. */
  'broken-archive',
  'encrypted',
  'method',
  'unsafe-name',
  'duplicate-name',
  'too-many',
  'too-large',
  /** Unpacks to far more than it weighs. */
  'bomb',
  'checksum',
  'not-utf8',
  'not-json',
  'not-csv',
  'columns',
  /** The JSON is sound, its shape is not ours. */
  'schema',
  /** Written by a later version of this program. */
  'newer',
  'missing-part',
  'unlisted-part',
  /** The bytes are not those that were sealed. */
  'hash',
  'chain',
  'duplicate-id',
  /** The same id is stored with other content. */
  'clash',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The file is refused as a whole; nothing of it was stored. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';

  /**
   * @param reason for the sentence on screen
   * @param place what is wrong: `captures/…/report.json`, `line 12, column 4`, `findings.csv, row 3, column verdict`
   * @param detail what was found there, in English; never a stored secret
   */
  constructor(
    readonly reason: Refusal,
    readonly place: string,
    readonly detail: string,
  ) {
    super(`${place}: ${detail}`);
  }
}
