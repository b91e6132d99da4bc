import type { RuleData } from '../types';

/** Purpose not stated. */
export const missingPurpose: RuleData = {
  id: 'missing-purpose',
  basis: ['kr-pipa-17-2', 'kr-pipa-28-8-2', 'kr-dec-17-3', 'eu-13-1-c', 'cn-23'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    "no purpose of the RECIPIENT, or only 'business purposes', 'service improvement', '등'",
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: "the purpose is evident from the control itself, e.g. 'to deliver this order'" },
  ],
  severity: 'moderate',
  severityReason: "second item of 17(2); recipient's purpose is 'important content'",
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'high',
  needs: [],
  purposes: ['third-party', 'overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)1,7',
  lawAsOf: '2026-11-21',
};
