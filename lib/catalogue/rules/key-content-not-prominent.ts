import type { RuleData } from '../types';

/** Important parts do not stand out. */
export const keyContentNotProminent: RuleData = {
  id: 'key-content-not-prominent',
  basis: ['kr-pipa-22-2', 'kr-dec-17-3', 'kr-notice-4', 'kr-pipa-sanction-22', 'kr-pipa-59', 'eu-7-2'],
  flagWhen: [
    "the text span holding retention, recipient, recipient's purpose, marketing contact, or sensitive/passport/licence/alien-number items is found in the consent notice",
    'its computed font size is below 9pt (12 CSS px) or less than 1.2 times the surrounding notice text, AND it has no difference in weight, colour or underline',
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: 'a summary table at the top shows those facts prominently' },
    { kind: 'no-flag', text: 'whole notice is short and large' },
    { kind: 'no-flag', text: 'purpose and items in general are NOT in the Decree 17(3) list' },
    { kind: 'no-flag', text: 'either size or emphasis sets it off: only what fails both is raised' },
  ],
  severity: 'minor',
  severityReason: 'a form rule with a 10m won fine; easy to measure, little harm alone',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'medium',
  needs: ['style'],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(4)3',
  lawAsOf: '2026-11-21',
};
