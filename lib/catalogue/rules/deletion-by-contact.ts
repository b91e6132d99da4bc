import type { RuleData } from '../types';

/** Leaving only by phone, e-mail, chat or post. */
export const deletionByContact: RuleData = {
  id: 'deletion-by-contact',
  basis: ['kr-eca-21-2-1-4', 'kr-eca-5-4', 'kr-pipa-38-4', 'kr-kftc-2025', 'kr-eca-45', 'eu-7-3', 'us-ca-7004', 'us-ftc-ctc'],
  flagWhen: [
    'a deletion/help page says that deletion is requested by phone, e-mail, post, chat or a ticket',
    'no control that deletes or files the request directly exists on that page or behind its links in the account area',
    'the site offers online sign-up',
  ],
  flagLogic: '1 and 2 (3 confirms)',
  notWhen: [
    { kind: 'no-flag', text: 'a self-service button also exists' },
    {
      kind: 'lower',
      text: "e-mail only: electronic in the sense of 5(4), so only 21-2(1)4(b) 'a different method than joining' remains; downgrade",
    },
    { kind: 'lawful', text: 'contact needed only for named cases (unpaid orders, balances, seller accounts, identity check)' },
    { kind: 'lawful', text: 'a technical or security reason announced beforehand (5(6))' },
  ],
  severity: 'serious',
  severityReason: 'two express bans; fine up to 10m won since 21 Jul 2026; phone or post only is the full case',
  severityByJurisdiction: { EU: 'moderate', US: 'minor' },
  escalate: [],
  downgrade: ['moderate for e-mail or in-app chat only'],
  legalCertainty: 'high',
  needs: [],
  purposes: [],
  pageKinds: ['deletion', 'other'],
  sanction: 'E-Commerce Act 45(4)7; corrective order for 5(4)',
  lawAsOf: '2026-11-21',
};
