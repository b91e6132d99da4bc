import type { RuleData } from '../types';

/** 'Agree to all' also ticks optional consents without saying so. */
export const agreeAllHidesOptional: RuleData = {
  id: 'agree-all-hides-optional',
  basis: ['kr-dec-17-4', 'kr-pipa-22-1', 'kr-pipa-22-5', 'kr-dec-17-1', 'eu-rec43', 'us-ca-7004'],
  flagWhen: [
    'an agree-all control turns on at least one control labelled optional',
    'neither its label nor text in the same block says that optional items are included or may be left out',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    {
      kind: 'no-flag',
      text: "label such as '(선택 항목 포함)', 'including optional', or a line that refusing optional items does not limit use",
    },
    { kind: 'no-flag', text: 'optional items stay off when agree-all is used' },
    { kind: 'no-flag', text: 'no optional items exist' },
    { kind: 'lawful', text: 'individual items are listed below and marked [선택] and the label names them: report as info' },
  ],
  severity: 'moderate',
  severityReason: 'agree-all is common and not banned; the duty is to show clearly that there is a choice (Decree 17(4))',
  severityByJurisdiction: {},
  escalate: ['serious when individual items are collapsed or hidden'],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(4)3',
  lawAsOf: '2026-11-21',
};
