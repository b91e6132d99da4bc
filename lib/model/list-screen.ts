/** What the list of captures shows and can be told. */
import type { Damaged, Kept, SiteCount, Usage } from './archive';
import type { Verified } from './evidence';
import type { ListFilter } from './routes';
import type { RuleId, UiLocale } from './vocabulary';

/** What became of the last act, with its count. */
export interface ListNote {
  readonly name: 'deleted' | 'verified' | 'rejudged' | 'sample' | 'failed';
  readonly n: number;
  /** Captures among them that do not hold, or whose verdict changed. */
  readonly other?: number;
}

export interface ListState {
  readonly locale: UiLocale;
  readonly filter: ListFilter;
  /** Captures that pass the filter; absent until counted. */
  readonly total?: number;
  /** Those read so far, newest first, without a gap. */
  readonly rows: readonly Kept[];
  /** Rows that are stored and cannot be read. */
  readonly damaged: readonly Damaged[];
  readonly busy: boolean;
  readonly usage?: Usage;
  readonly sites: readonly SiteCount[];
  readonly selected: ReadonlySet<string>;
  /** What verifying found, by id, for rows that were verified on this page. */
  readonly verified: ReadonlyMap<string, Verified['state']>;
  /** Rules that are switched off: left out of the counts. */
  readonly off: readonly RuleId[];
  /** Single letters move about. */
  readonly keys: boolean;
  readonly note?: ListNote;
}

export interface ListActions {
  filter(filter: ListFilter): void;
  /** Rows up to this one are about to be seen. */
  need(row: number): void;
  select(id: string, on: boolean): void;
  /** Every capture that passes the filter, or none. */
  selectAll(on: boolean): void;
  open(id: string): void;
  verify(): void;
  rejudge(): void;
  exportSelected(): void;
  remove(): void;
  sample(): void;
}
