import type { RuleData } from '../types';

/** Recipient given only as 'sellers' or 'partners'. */
export const vagueRecipient: RuleData = {
  id: 'vague-recipient',
  basis: ['kr-pipa-17-2', 'kr-pipa-28-8-2', 'kr-dec-17-1', 'kr-dec-ali', 'eu-13-1-ef', 'eu-edpb-0218', 'cn-23'],
  flagWhen: [
    'the recipient is a generic noun (sellers, partners, affiliates, third parties, 협력사, 제휴사, 입점 판매자 등) with no name or list',
    "or a few names followed by 'and others / 등' with no list",
  ],
  flagLogic: '1 or 2',
  notWhen: [
    { kind: 'no-flag', text: 'a generic noun plus a working link to a full list of names' },
    { kind: 'no-flag', text: 'checkout where the seller of the order is named on the page' },
    { kind: 'lawful', text: 'category plus criteria for processors (26)' },
  ],
  severity: 'serious',
  severityReason: '17(2)1 and 28-8(2)3 ask who; in the AliExpress case only about 8,000 (4%) of 180,000+ were disclosed (broadcast report)',
  severityByJurisdiction: { EU: 'info', 'US-CA': 'info' },
  escalate: ['critical with mandatory-overseas or mandatory-third-party at signup'],
  downgrade: ['EU: info where a category suffices (13(1)(e)), moderate for a transfer consent'],
  legalCertainty: 'medium',
  needs: [],
  purposes: ['third-party', 'overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)1,7',
  lawAsOf: '2026-11-21',
};
