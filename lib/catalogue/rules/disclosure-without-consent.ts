import type { RuleData } from '../types';

/** Clause allowing sharing without consent. */
export const disclosureWithoutConsent: RuleData = {
  id: 'disclosure-without-consent',
  basis: ['kr-pipa-17-1', 'kr-pipa-17-4', 'kr-pipa-18', 'kr-eca-21-1-6', 'eu-44-49'],
  flagWhen: [
    "policy or terms text says data may be given to third parties without consent for: contract performance, business partners, group use, improvement, marketing, or 'where we deem necessary'",
  ],
  flagLogic: '1',
  notWhen: [
    { kind: 'lawful', text: 'the clause only lists legal duty, emergency, settlement of law or court (17(1)2, 18(2))' },
    { kind: 'lawful', text: 'pseudonymised data for statistics or research (28-2)' },
    { kind: 'lawful', text: 'additional provision with its criteria published (17(4))' },
    { kind: 'lawful', text: 'outsourcing (26)' },
    { kind: 'no-flag', text: 'the policy of a non-Korean law, not addressed to Korean users' },
  ],
  severity: 'moderate',
  severityReason: 'a clause is not yet a provision; wording needs a lawyer',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'low',
  needs: [],
  purposes: ['third-party'],
  pageKinds: ['signup', 'checkout', 'other'],
  sanction: 'PIPA 64-2(1)1 if acted on',
  lawAsOf: '2026-11-21',
};
