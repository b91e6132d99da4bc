import type { RuleData } from '../types';

/** You must agree to third-party sharing to go on. */
export const mandatoryThirdParty: RuleData = {
  id: 'mandatory-third-party',
  basis: [
    'kr-pipa-17-1',
    'kr-pipa-17-2',
    'kr-pipa-22-5',
    'kr-pipa-16-3',
    'kr-dec-17-1',
    'kr-guide-2025',
    'kr-pipa-17-4',
    'kr-pipa-26',
    'kr-eca-21-1-6',
    'kr-pipa-sanction-642',
    'eu-7-4',
    'cn-16',
  ],
  flagWhen: [
    'a control with purpose third-party is mandatory: labelled [필수]/required, has the required attribute, or submit stays disabled without it',
    'the page is signup (no order yet), or the stated recipients/purposes go beyond the order in the cart',
  ],
  flagLogic: '1 (2 sets severity)',
  notWhen: [
    {
      kind: 'lawful',
      text: 'checkout where the recipient is the named seller, carrier or payment firm of this order and the items are delivery/contact data: consent is then the ordinary lawful route, because 17(1)2 leaves contract necessity (15(1)4) out',
    },
    { kind: 'lawful', text: 'the recipients are processors (couriers, hosting): outsourcing, no consent needed (26)' },
    { kind: 'lawful', text: 'the user signs up for a joint or partner service that cannot run without the provision' },
    { kind: 'lawful', text: 'third-party provision required by law (17(1)2)' },
    { kind: 'no-flag', text: 'it is labelled required but the form can be sent without it: then report the label, not this flag' },
  ],
  severity: 'serious',
  severityReason:
    'removes the choice over who gets the data; PIPC guidance says consent is the wrong ground where there is no choice; but art 22(5) does not name third-party consent, so it is not unlawful by itself',
  severityByJurisdiction: { EU: 'serious', CN: 'moderate', JP: 'info' },
  escalate: ['critical together with vague-recipient or missing-recipient at signup'],
  downgrade: [
    'minor at checkout with named order recipients',
    'info when all notWhen facts are met',
    'CN: moderate, because it is lawful if the product needs it (16)',
  ],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['third-party'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'if the consent is not free: PIPA 64-2(1)1; if it is really optional: PIPA 75(2)1',
  lawAsOf: '2026-11-21',
};
