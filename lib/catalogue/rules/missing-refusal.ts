import type { RuleData } from '../types';

/** Right to refuse not explained. */
export const missingRefusal: RuleData = {
  id: 'missing-refusal',
  basis: ['kr-pipa-17-2', 'kr-pipa-28-8-2', 'kr-pipa-16-2', 'eu-7-3', 'eu-rec42'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    'third-party: no right to refuse, or no disadvantage where the consent is in fact mandatory',
    "overseas: no way and procedure to refuse or no effect; a bare 'you may refuse' is NOT enough (28-8(2)5)",
  ],
  flagLogic: '1 and (2 or 3)',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: 'one refusal line covering all consents in the same block' },
    { kind: 'no-flag', text: 'no disadvantage exists and the right is stated (third-party)' },
  ],
  severity: 'moderate',
  severityReason: 'fifth item of both lists; overseas asks for more than domestic',
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
