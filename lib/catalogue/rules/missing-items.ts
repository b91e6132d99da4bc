import type { RuleData } from '../types';

/** Data items not listed. */
export const missingItems: RuleData = {
  id: 'missing-items',
  basis: ['kr-pipa-17-2', 'kr-pipa-28-8-2', 'cn-23'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    "no list of data items, or only 'personal information', 'necessary information', '등 필요한 정보'",
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: "items named in the paired collection notice and referred to ('the items above')" },
  ],
  severity: 'moderate',
  severityReason: 'third item of 17(2), first of 28-8(2)',
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
