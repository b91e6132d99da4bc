import type { RuleData } from '../types';

/** Not said which consents are required. */
export const requirementUnstated: RuleData = {
  id: 'requirement-unstated',
  basis: ['kr-dec-17-4', 'kr-pipa-22-1', 'kr-pipa-22-3', 'kr-pipa-16-2', 'eu-7-2', 'eu-rec42'],
  flagWhen: [
    'two or more consent controls, and none carries required/optional wording, legend, asterisk or group heading',
    'at least one has a purpose other than terms or age',
  ],
  flagLogic: '1 (2 sets severity)',
  notWhen: [
    { kind: 'no-flag', text: 'the distinction is in a group heading, legend or the linked summary shown in place' },
    { kind: 'no-flag', text: 'all are terms' },
    { kind: 'no-flag', text: 'only one consent' },
    { kind: 'lawful', text: 'submit works with none ticked and a line says all are optional' },
  ],
  severity: 'minor',
  severityReason: 'the law asks that choice be clearly shown; labels are the usual way, not the only one',
  severityByJurisdiction: {},
  escalate: ['moderate when marketing or third-party is among them'],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(4)3',
  lawAsOf: '2026-11-21',
};
