import type { RuleData } from '../types';

/** When and how data is sent not stated. */
export const missingTransferMethod: RuleData = {
  id: 'missing-transfer-method',
  basis: ['kr-pipa-28-8-2'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    "purpose overseas and no time OR no method (e.g. 'sent over the network when you order')",
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: 'domestic provision: not required' },
  ],
  severity: 'minor',
  severityReason: 'part of 28-8(2)2, low weight alone; no like duty in GDPR or APPI',
  severityByJurisdiction: { EU: 'info', CN: 'info', JP: 'info' },
  escalate: [],
  downgrade: [],
  legalCertainty: 'high',
  needs: [],
  purposes: ['overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)7',
  lawAsOf: '2026-11-21',
};
