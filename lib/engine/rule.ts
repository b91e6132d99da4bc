/** What a rule is: one pure function over a Page that gives one of three answers, each with its reasons. */
import type { ExceptionRef } from '../catalogue/types';
import type { Quote, Signal } from '../model/report';
import type { CannotTellReason, Confidence, RuleId, Severity } from '../model/vocabulary';
import type { Page } from './page';

/** Facts for the sentence on screen; the words come from the locale files. */
export type Facts = Record<string, string | number | boolean | string[]>;

export interface FindingVerdict {
  readonly verdict: 'finding';
  readonly confidence: Confidence;
  /** Positions in `page.consents`. */
  readonly consents?: readonly number[];
  /** Positions in `page.notices`. */
  readonly notices?: readonly number[];
  readonly evidence: readonly Quote[];
  readonly facts?: Facts;
  /** Set when escalation, downgrade or an exception of the catalogue moves it from the catalogue's severity for the jurisdiction. */
  readonly severity?: Severity;
  /** The text of the catalogue that set `severity`, by list and position: `notWhen.1`, `escalate.0`, `downgrade.2`. */
  readonly exception?: ExceptionRef;
  readonly signals?: readonly Signal[];
}

export interface ClearVerdict {
  readonly verdict: 'clear';
  readonly signals?: readonly Signal[];
}

export interface CannotTellVerdict {
  readonly verdict: 'cannot-tell';
  readonly reason: CannotTellReason;
  readonly consents?: readonly number[];
  readonly notices?: readonly number[];
  readonly evidence?: readonly Quote[];
  readonly signals?: readonly Signal[];
}

export type Verdict = FindingVerdict | ClearVerdict | CannotTellVerdict;

export interface Rule {
  readonly id: RuleId;
  /** One verdict a subject (a consent, a notice, the page). No verdict at all means clear. */
  judge(page: Page): readonly Verdict[];
}
