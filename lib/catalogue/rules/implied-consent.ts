import type { RuleData } from '../types';

/** 'By signing up you agree' with no choice. */
export const impliedConsent: RuleData = {
  id: 'implied-consent',
  basis: [
    'kr-dec-17-2',
    'kr-dec-17-1',
    'kr-pipa-22-1',
    'kr-pipa-17-1',
    'kr-pipa-28-8-1-1',
    'kr-pipa-22-3',
    'kr-pipa-15-1-4',
    'kr-dec-google',
    'eu-rec32',
    'eu-7-2',
  ],
  flagWhen: [
    'text near the submit button says that submitting, continuing or using means agreement',
    "the agreement covers third parties, overseas transfer, marketing, profiling or sensitive data (text or the linked document's title says so)",
    'no control for that purpose in the form or next step',
  ],
  flagLogic: '1 and 2 and 3',
  notWhen: [
    { kind: 'lawful', text: 'agreement to terms only: a contract may be accepted by the button' },
    {
      kind: 'lawful',
      text: "'see/acknowledge our privacy policy' as information, where data is needed for the contract (15(1)4): no consent is needed",
    },
    { kind: 'no-flag', text: 'the next step asks the consents separately' },
    { kind: 'no-flag', text: 'social login whose provider shows its own consent screen' },
  ],
  severity: 'moderate',
  severityReason:
    'no act of consent for matters that need one; serious for sharing, transfer, marketing; but lawful for terms and contract data',
  severityByJurisdiction: { EU: 'serious' },
  escalate: ['serious when third-party provision, overseas provision, marketing or sensitive data is named'],
  downgrade: ["info when only 'privacy policy' is mentioned"],
  legalCertainty: 'medium',
  needs: [],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog', 'login'],
  sanction: 'PIPA 64-2(1)1,7 if no other ground',
  lawAsOf: '2026-11-21',
};
