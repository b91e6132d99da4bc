/** The common coin of scoring: every comparison of one label with one answer gives one Outcome; figures and misses are made of them. */
import type { Report, Signal } from '../../lib/model/report';
import type { Snapshot } from '../../lib/model/snapshot';
import type { LabelRow } from './labels';

/**
 * `right` and `wrong` for questions with one answer; `right`, `missed` and `extra` for things to be found. `unsure`: the engine said
 * cannot-tell where nothing was labelled; it counts neither way. `skipped`: the label leaves it open.
 */
export type Result = 'right' | 'wrong' | 'missed' | 'extra' | 'unsure' | 'skipped';

/**
 * What was compared: `kind`, `control`, `purpose:<purpose>`, `requirement:<read|script|none>`, `agree-all`, `pre-ticked`, `text-beside`,
 * `flag:<rule>`, `silence`, `element:<element>`, `recipient-count`, `countries`, `gate:<kind of page>`.
 */
export type Measure = string;

export interface Outcome {
  readonly measure: Measure;
  readonly result: Result;
  readonly expected: string;
  readonly said: string;
  /** The page's words that the label or the answer is about. */
  readonly quote?: string;
  /** The reason, where the engine said cannot-tell. */
  readonly cannotTell?: string;
  readonly signals?: readonly Signal[];
}

/** One labelled page with what the engine said of it. */
export interface Judged {
  readonly row: LabelRow;
  readonly report: Report;
  readonly snapshot: Snapshot;
  /** Whether the extension's gate opened, where it was asked. */
  readonly fired?: boolean;
}

/** All comparisons of one page. */
export interface Scored {
  readonly row: LabelRow;
  readonly outcomes: readonly Outcome[];
}

/** The first words of a text, for one line of a list. */
export function brief(text: string, length = 160): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
