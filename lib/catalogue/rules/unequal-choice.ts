import type { RuleData } from '../types';

/** Refusing is harder than accepting. */
export const unequalChoice: RuleData = {
  id: 'unequal-choice',
  basis: ['kr-dec-17-1', 'kr-dec-google', 'kr-eca-21-2-1-3', 'eu-rec42', 'eu-dsa-25', 'eu-edpb-0322', 'us-ca-7004'],
  flagWhen: [
    'a consent dialog or banner offers accept in one action and no refuse control in the same layer',
    'or refuse needs more actions, or is a plain low-contrast link beside a filled button',
  ],
  flagLogic: '1 or 2',
  notWhen: [
    { kind: 'lawful', text: 'notice only for necessary cookies' },
    { kind: 'no-flag', text: 'refuse present with equal steps' },
    { kind: 'no-flag', text: 'a button to cancel, or a close control that counts as refusal and says so' },
  ],
  severity: 'moderate',
  severityReason:
    'US-CA names the pattern; EU authorities treat it as invalid; Korea has no express rule for privacy banners (21-2(1)3 covers buying, joining and leaving choices)',
  severityByJurisdiction: { EU: 'serious', 'US-CA': 'serious', KR: 'moderate' },
  escalate: [],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['cookies', 'profiling', 'marketing'],
  pageKinds: ['cookie-banner', 'consent-dialog'],
  sanction: null,
  lawAsOf: '2026-11-21',
};
