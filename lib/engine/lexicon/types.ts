/**
 * A lexicon is data: every entry says what it means, shows one text it must match and one it must not, and may carry the patterns that
 * were tried and gave false alarms. Patterns run on text without white space (`squash`) for Korean, Chinese and Japanese, and on lower
 * case text with blanks (`lower`) for languages that space words. Linear time only: no nested or adjacent unbounded repetition.
 */
export interface Entry<Meaning extends string = string> {
  readonly means: Meaning;
  readonly pattern: RegExp;
  /** Does not count where this matches too. */
  readonly not?: RegExp;
  /** How much it weighs where weights are summed; 1 when absent. */
  readonly weight?: number;
  readonly example: string;
  readonly counter: string;
}

/** A pattern that was tried and dropped, so that nobody tries it again. */
export interface Tombstone {
  readonly pattern: string;
  readonly why: string;
}
