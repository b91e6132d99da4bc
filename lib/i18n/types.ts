/** The shapes of what a locale says about rules and provisions. */

/** The words of one rule. `short` is the sentence for shoppers; it may hold facts of the finding in braces. */
export interface RuleWords {
  readonly title: string;
  readonly short: string;
  readonly explain: string;
  readonly caution: string;
}

/** The catalogue's texts of one rule in a locale's own language: same lists, same order, same length. */
export interface RuleHelp {
  readonly flagWhen: readonly string[];
  readonly flagLogic: string;
  readonly notWhen: readonly string[];
  readonly severityReason: string;
  readonly escalate: readonly string[];
  readonly downgrade: readonly string[];
  readonly sanction: string | null;
}
