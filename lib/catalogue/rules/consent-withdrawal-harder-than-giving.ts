import type { RuleData } from '../types';

/** Withdrawing is harder than agreeing. */
export const consentWithdrawalHarderThanGiving: RuleData = {
  id: 'consent-withdrawal-harder-than-giving',
  basis: ['kr-pipa-37', 'kr-pipa-38-4', 'kr-eca-5-4', 'kr-eca-6-2', 'kr-net-50-5', 'eu-7-3', 'us-ca-7004'],
  flagWhen: [
    'the account or privacy settings page has no control to withdraw a consent the site took online, or says to phone, write or leave the service',
    'or a cookie/consent dialog gives accept in one action and no lasting way back',
  ],
  flagLogic: '1 or 2',
  notWhen: [
    { kind: 'no-flag', text: 'withdrawal exists in another account menu' },
    { kind: 'lawful', text: 'consent-free processing (contract, law): nothing to withdraw' },
    { kind: 'lawful', text: 'records kept by law (E-Commerce Act 6(2))' },
  ],
  severity: 'moderate',
  severityReason: '38(4) and 5(4) are clear, but the tool sees only some pages',
  severityByJurisdiction: { EU: 'serious' },
  escalate: ['serious if withdrawal is only by phone or post'],
  downgrade: [],
  legalCertainty: 'low',
  needs: [],
  purposes: [],
  pageKinds: ['other', 'deletion', 'cookie-banner'],
  sanction: 'corrective order',
  lawAsOf: '2026-11-21',
};
