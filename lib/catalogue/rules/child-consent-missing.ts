import type { RuleData } from '../types';

/** No guardian consent for under-14s. */
export const childConsentMissing: RuleData = {
  id: 'child-consent-missing',
  basis: ['kr-pipa-22-2b', 'kr-pipa-sanction-642'],
  flagWhen: [
    'sign-up accepts a birth date or age choice under 14, or the text invites children',
    'no guardian-consent step, link or text on the page or the under-14 branch',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "'14 or older' confirmation is required and under-14 input is refused" },
    { kind: 'no-flag', text: 'the under-14 branch leads elsewhere' },
    { kind: 'no-flag', text: 'identity check by phone that excludes children' },
    { kind: 'lawful', text: 'no age question at all: report as info only' },
  ],
  severity: 'serious',
  severityReason: 'a ground for a surcharge (64-2(1)2), but rarely decidable from one page',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: ['info when no age gate is seen'],
  legalCertainty: 'low',
  needs: [],
  purposes: ['age'],
  pageKinds: ['signup'],
  sanction: 'PIPA 64-2(1)2',
  lawAsOf: '2026-11-21',
};
