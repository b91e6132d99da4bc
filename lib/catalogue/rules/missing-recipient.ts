import type { RuleData } from '../types';

/** Recipient not named. */
export const missingRecipient: RuleData = {
  id: 'missing-recipient',
  basis: [
    'kr-pipa-17-2',
    'kr-pipa-28-8-2',
    'kr-dec-17-3',
    'kr-dec-ali',
    'kr-sc-2014du2638',
    'eu-13-1-ef',
    'eu-edpb-0218',
    'cn-23',
    'cn-39',
  ],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    'no company or person name, and no list or list link, for the recipient',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: 'a working link to a list of named recipients sits with the notice' },
    { kind: 'no-flag', text: 'checkout shows the seller of the order by name' },
  ],
  severity: 'serious',
  severityReason: 'first item of 17(2) and 28-8(2)3; missing in the AliExpress case',
  severityByJurisdiction: { EU: 'minor', CN: 'serious' },
  escalate: [],
  downgrade: ['EU: minor, because categories suffice at the notice stage'],
  legalCertainty: 'high',
  needs: [],
  purposes: ['third-party', 'overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)1,7',
  lawAsOf: '2026-11-21',
};
