import type { RuleData } from '../types';

/** Refusing an optional consent blocks you. */
export const optionalRefusalBlocksService: RuleData = {
  id: 'optional-refusal-blocks-service',
  basis: ['kr-pipa-22-5', 'kr-pipa-16-3', 'kr-pipa-sanction-22-5', 'eu-7-4', 'eu-rec42', 'cn-16'],
  flagWhen: [
    'a control labelled optional ([선택], optional)',
    'with all required fields and controls satisfied, submit is disabled or a validation message names that control',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: 'submit is blocked by another empty field' },
    { kind: 'no-flag', text: 'only an extra benefit (coupon) is lost' },
    { kind: 'no-flag', text: 'the tool did not observe the blocked state itself (never fill or send the form to test)' },
  ],
  severity: 'critical',
  severityReason: 'literal case of 22(5); fine up to 30m won',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'high',
  needs: ['trace'],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(2)1',
  lawAsOf: '2026-11-21',
};
