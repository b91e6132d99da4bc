/**
 * The shape of a rule's data: what the law says, how weighty a finding is where, which exceptions hold. Written in English, the
 * catalogue's own language; what people read is in the locales.
 */
import type { Capability, Jurisdiction, PageKind, Purpose, RuleId, Severity } from '../model/vocabulary';
import type { LawId } from './laws';

/** `no-flag`: the fact is not there. `lawful`: the fact is there but likely lawful, severity info. `lower`: severity drops. */
export interface Exception {
  readonly kind: 'no-flag' | 'lawful' | 'lower';
  readonly text: string;
}

/** Names one text of a rule's data by its list and position, so that every locale can say it: `notWhen.1`, `escalate.0`. */
export type ExceptionRef = `${'notWhen' | 'escalate' | 'downgrade'}.${number}`;

export interface RuleData {
  readonly id: RuleId;
  /** Law ids, most important first. */
  readonly basis: readonly LawId[];
  readonly flagWhen: readonly string[];
  /** How the numbered `flagWhen` go together: `1 and 2 and 3`, `any one`. */
  readonly flagLogic: string;
  readonly notWhen: readonly Exception[];
  readonly severity: Severity;
  readonly severityReason: string;
  readonly severityByJurisdiction: Partial<Record<Jurisdiction, Severity>>;
  readonly escalate: readonly string[];
  readonly downgrade: readonly string[];
  readonly legalCertainty: 'high' | 'medium' | 'low';
  /**
   * What a Snapshot must be able to see for any part of the rule; a gap is cannot-tell(not-captured). What only one branch of the rule
   * uses does not belong here: a saved page has no trace, yet its markup tells which boxes are ticked.
   */
  readonly needs: readonly Capability[];
  readonly purposes: readonly Purpose[];
  readonly pageKinds: readonly PageKind[];
  readonly sanction: string | null;
  /** ISO date: the law was last read then; every help page says 'law as of'. */
  readonly lawAsOf: string;
}
