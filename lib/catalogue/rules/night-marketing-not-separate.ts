import type { RuleData } from '../types';

/** Night-time ads not asked separately. */
export const nightMarketingNotSeparate: RuleData = {
  id: 'night-marketing-not-separate',
  basis: ['kr-net-50-3', 'kr-net-50-1'],
  flagWhen: [
    "a marketing consent's text mentions night-time (야간, 21시~08시, 24 hours, any time)",
    'no separate control for night-time sending',
    'channels include SMS, push, messenger or phone',
  ],
  flagLogic: '1 and 2 and 3',
  notWhen: [{ kind: 'no-flag', text: 'no night-time sending mentioned: silence is not a breach' }],
  severity: 'moderate',
  severityReason: 'express duty at sending time; the page only shows the intent',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['marketing'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: null,
  lawAsOf: '2026-11-21',
};
