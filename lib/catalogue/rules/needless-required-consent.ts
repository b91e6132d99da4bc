import type { RuleData } from '../types';

/** 'Required consent' for data the contract needs. */
export const needlessRequiredConsent: RuleData = {
  id: 'needless-required-consent',
  basis: ['kr-pipa-15-1-4', 'kr-pipa-16-1', 'kr-pipa-22-3', 'kr-dec-17-1', 'kr-guide-2025'],
  flagWhen: [
    'purpose collection, mandatory, items limited to what the sign-up or order plainly needs (ID, password, name, address, phone, payment)',
  ],
  flagLogic: '1',
  notWhen: [
    { kind: 'no-flag', text: 'items go beyond need: then 16(3) matters instead' },
    { kind: 'no-flag', text: 'data of under-14s, sensitive or unique-ID data' },
  ],
  severity: 'info',
  severityReason: 'practice PIPC is phasing out since 2024, not a breach',
  severityByJurisdiction: { EU: 'info' },
  escalate: [],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['collection'],
  pageKinds: ['signup', 'checkout'],
  sanction: null,
  lawAsOf: '2026-11-21',
};
