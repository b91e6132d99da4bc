import type { RuleData } from '../types';

/** You must agree to overseas transfer to go on. */
export const mandatoryOverseas: RuleData = {
  id: 'mandatory-overseas',
  basis: [
    'kr-pipa-28-8-1-1',
    'kr-pipa-28-8-1-3',
    'kr-pipa-28-8-1-45',
    'kr-eu-equivalence',
    'kr-pipa-28-8-2',
    'kr-pipa-28-8-4',
    'kr-pipa-22-5',
    'kr-pipa-16-3',
    'kr-dec-17-1',
    'kr-pipa-30',
    'kr-pipa-sanction-642',
    'kr-dec-ali',
    'kr-dec-temu',
    'eu-7-4',
    'eu-44-49',
    'cn-16',
    'cn-39',
  ],
  flagWhen: [
    'a control with purpose overseas is mandatory (label, required attribute or blocked submit)',
    'the transfer is PROVISION to third parties abroad (sellers, partners, group firms for their own use), or its kind is not stated',
    'asked at signup, before any order, or with open-ended recipients',
  ],
  flagLogic: '1 (2 and 3 set severity)',
  notWhen: [
    {
      kind: 'lawful',
      text: 'overseas outsourcing or storage (cloud, support, mail) needed for the contract: 28-8(1)3 asks for disclosure, not consent; a mandatory box is then needless, not unlawful (info)',
    },
    {
      kind: 'lawful',
      text: 'all receiving countries are EU/EEA and no resident number or credit data is sent (28-8(1)5 since 16 Sep 2025)',
    },
    { kind: 'lawful', text: 'recipient certified (28-8(1)4) or a law/treaty provides (28-8(1)2)' },
    {
      kind: 'lawful',
      text: 'the overseas company collects directly from the user: read as collection, not transfer (inference: Decree 31(1)4 treats direct collection apart and asks only for the country in the policy)',
    },
    { kind: 'lawful', text: 'checkout of an overseas order where the named seller or carrier abroad must get the address' },
  ],
  severity: 'serious',
  severityReason:
    "statute bars transfer without a ground; forced consent for provision abroad sits badly with 'free will' (Decree 17(1)1) and with 28-8(2)5, which presupposes a way to refuse; yet no article flatly bans it",
  severityByJurisdiction: { EU: 'serious', CN: 'moderate', JP: 'minor' },
  escalate: ['critical when recipient, country or contact is missing or vague as well: the facts PIPC sanctioned in the AliExpress case'],
  downgrade: ['info for stated outsourcing/storage or EU/EEA only', 'minor at checkout of an overseas order with named recipients'],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)7 if there is no valid ground',
  lawAsOf: '2026-11-21',
};
