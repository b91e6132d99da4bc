/** The shape of a rule's data: what the law says, how weighty a finding is where, which exceptions hold. Words are in the locales. */
import type { Capability, Jurisdiction, PageKind, Purpose, RuleId, Severity } from '../model/vocabulary';

/** How sure the catalogue is of a provision: its own text was read, or a secondary source. Unread ones are not in the catalogue. */
export type LawMark = 'read' | 'secondary';

export interface Law {
  readonly id: string;
  readonly jurisdiction: string;
  readonly cite: string;
  readonly paraphrase: string;
  readonly mark: LawMark;
}

/** `no-flag`: the fact is not there. `lawful`: the fact is there but likely lawful, severity info. `lower`: severity drops. */
export interface Exception {
  readonly kind: 'no-flag' | 'lawful' | 'lower';
  readonly text: string;
}

export interface RuleData {
  readonly id: RuleId;
  /** Law ids, most important first. */
  readonly basis: readonly string[];
  readonly flagWhen: readonly string[];
  readonly notWhen: readonly Exception[];
  readonly severity: Severity;
  readonly severityReason: string;
  readonly severityByJurisdiction: Partial<Record<Jurisdiction, Severity>>;
  readonly escalate: readonly string[];
  readonly downgrade: readonly string[];
  readonly legalCertainty: 'high' | 'medium' | 'low';
  /** What a Snapshot must be able to see; a gap is cannot-tell(not-captured). */
  readonly needs: readonly Capability[];
  readonly purposes: readonly Purpose[];
  readonly pageKinds: readonly PageKind[];
  readonly sanction: string | null;
  /** ISO date: the law was last read then; every help page says 'law as of'. */
  readonly lawAsOf: string;
}
