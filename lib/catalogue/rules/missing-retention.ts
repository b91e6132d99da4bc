import type { RuleData } from '../types';

/** Retention period not stated. */
export const missingRetention: RuleData = {
  id: 'missing-retention',
  basis: ['kr-pipa-17-2', 'kr-pipa-28-8-2', 'kr-dec-17-3', 'eu-13-2-a'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    'no period, end event or criterion for the recipient',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'lawful', text: "'until the purpose is reached' or 'until you leave' IS a stated period: at most info" },
    { kind: 'lawful', text: 'retention fixed by a named law' },
  ],
  severity: 'moderate',
  severityReason: 'fourth item of both lists',
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
