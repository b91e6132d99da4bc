import type { RuleData } from '../types';

/** Recipient's contact missing. */
export const missingContact: RuleData = {
  id: 'missing-contact',
  basis: ['kr-pipa-28-8-2', 'kr-dec-ali', 'cn-23', 'cn-39'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    'purpose overseas, recipient is a company, and no e-mail, phone, address, form or contact link for it',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: 'recipient is a natural person: name is enough (28-8(2)3)' },
    { kind: 'no-flag', text: 'domestic third-party provision: 17(2) asks no contact' },
    { kind: 'no-flag', text: 'a contact per recipient in a linked list' },
  ],
  severity: 'moderate',
  severityReason: '28-8(2)3 for legal persons; missing in the AliExpress case',
  severityByJurisdiction: { EU: 'info', CN: 'moderate' },
  escalate: [],
  downgrade: [],
  legalCertainty: 'high',
  needs: [],
  purposes: ['overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)7',
  lawAsOf: '2026-11-21',
};
