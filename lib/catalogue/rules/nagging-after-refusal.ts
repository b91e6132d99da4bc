import type { RuleData } from '../types';

/** Keeps asking after you refused. */
export const naggingAfterRefusal: RuleData = {
  id: 'nagging-after-refusal',
  basis: ['kr-eca-21-2-1-5', 'eu-dsa-25', 'us-ca-7004'],
  flagWhen: [
    "the same request is shown again in the session or within 7 days after a recorded refusal, and offers no 'do not ask for 7 days or more'",
  ],
  flagLogic: '1',
  notWhen: [
    { kind: 'lawful', text: 'a changed notice that needs new consent' },
    { kind: 'no-flag', text: 'the user cleared site data' },
    { kind: 'lawful', text: 'a prompt that starts a new function needing it' },
    { kind: 'no-flag', text: 'a 7-day-or-longer opt-out is offered' },
  ],
  severity: 'minor',
  severityReason: 'statute needs repetition that hampers a free decision',
  severityByJurisdiction: {},
  escalate: [],
  downgrade: [],
  legalCertainty: 'low',
  needs: ['trace'],
  purposes: [],
  pageKinds: ['consent-dialog', 'cookie-banner', 'checkout', 'deletion'],
  sanction: 'E-Commerce Act 45(4)7',
  lawAsOf: '2026-11-21',
};
