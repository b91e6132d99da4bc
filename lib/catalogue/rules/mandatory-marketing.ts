import type { RuleData } from '../types';

/** You must agree to marketing or profiling to go on. */
export const mandatoryMarketing: RuleData = {
  id: 'mandatory-marketing',
  basis: ['kr-pipa-22-5', 'kr-pipa-22-1', 'kr-pipa-sanction-22-5', 'kr-net-50-1', 'kr-pipa-16-3', 'eu-7-4', 'cn-16'],
  flagWhen: [
    'a control with purpose marketing or profiling is mandatory: required attribute, [필수] label, or submit stays disabled without it',
    'the service is not itself the marketing (not a newsletter or event sign-up)',
  ],
  flagLogic: '1 (2 sets severity)',
  notWhen: [
    { kind: 'lawful', text: 'newsletter, coupon or prize-draw sign-up where the message is the service' },
    { kind: 'no-flag', text: 'service notices (order, delivery, security) that are not advertising' },
    { kind: 'lawful', text: 'profiling that IS the service asked for' },
    { kind: 'no-flag', text: 'the required box is only the terms that mention marketing: then bundled-consent' },
  ],
  severity: 'critical',
  severityReason: 'the one kind of forced consent that 22(5) bans outright; fine up to 30m won',
  severityByJurisdiction: { EU: 'serious', CN: 'serious', 'US-CA': 'moderate' },
  escalate: [],
  downgrade: ['serious for profiling without a promotion purpose (22(1)7 speaks of promoting or soliciting)'],
  legalCertainty: 'high',
  needs: [],
  purposes: ['marketing', 'profiling'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(2)1',
  lawAsOf: '2026-11-21',
};
