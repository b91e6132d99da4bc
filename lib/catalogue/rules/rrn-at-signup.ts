import type { RuleData } from '../types';

/** Resident number asked at sign-up. */
export const rrnAtSignup: RuleData = {
  id: 'rrn-at-signup',
  basis: ['kr-pipa-24-2', 'kr-pipa-sanction-642', 'kr-dec-temu'],
  flagWhen: ['an input labelled 주민등록번호/RRN, or a 6+7 digit pair, on a signup page'],
  flagLogic: '1',
  notWhen: [
    { kind: 'no-flag', text: "birth date + one digit via a certified identity-check firm's own frame" },
    { kind: 'no-flag', text: 'alien-registration or passport number (art 24, separate consent)' },
    { kind: 'lawful', text: 'finance or telecom pages where a law asks for it' },
    { kind: 'lawful', text: 'seller onboarding with a tax-law ground: info' },
  ],
  severity: 'critical',
  severityReason: 'ban with surcharge; consent is no ground',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['identifier'],
  pageKinds: ['signup'],
  sanction: 'PIPA 64-2(1)4',
  lawAsOf: '2026-11-21',
};
