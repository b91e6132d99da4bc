import type { RuleData } from '../types';

/** 'Agree to privacy policy' used as consent. */
export const policyAsConsent: RuleData = {
  id: 'policy-as-consent',
  basis: ['kr-pipa-22-1', 'kr-pipa-22-3', 'kr-pipa-15-2', 'kr-sc-2014du2638', 'kr-dec-google', 'eu-7-2', 'eu-13-1-c'],
  flagWhen: [
    "one control 'I agree to the privacy policy' and no separate consent control for collection, provision, transfer or marketing",
    'the notice facts are only in the long linked policy',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "'I have read' acknowledgement without consent" },
    { kind: 'lawful', text: 'only contract-needed data is collected: no consent needed (15(1)4)' },
    { kind: 'no-flag', text: 'separate consents exist beside it' },
  ],
  severity: 'moderate',
  severityReason: 'Meta was sanctioned in 2022 for notices placed only in its data policy',
  severityByJurisdiction: {},
  escalate: ['serious when the policy also covers provision, overseas or marketing'],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['collection'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(4)3; 64-2(1)1',
  lawAsOf: '2026-11-21',
};
