import type { RuleData } from '../types';

/** Destination country not stated. */
export const missingCountry: RuleData = {
  id: 'missing-country',
  basis: ['kr-pipa-28-8-2', 'kr-pipa-30', 'kr-dec-ali', 'eu-13-1-ef', 'eu-edpb-0218'],
  flagWhen: [
    'a third-party or overseas consent is asked, and its notice (label, inline text, expandable box or linked document opened from the control) is available to the tool',
    "purpose overseas (or an evidently foreign recipient) and no country name, or only 'worldwide', 'overseas', 'global', '전 세계', '해외'",
  ],
  flagLogic: '1 and 2',
  notWhen: [
    { kind: 'no-flag', text: "the notice could not be read (not loaded, image, PDF, other tab): say 'not seen', do not flag" },
    { kind: 'lawful', text: 'overseas outsourcing/storage under 28-8(1)3: the facts belong in the policy; check there first' },
    { kind: 'no-flag', text: 'domestic third-party provision: 17(2) does not ask for a country' },
    { kind: 'no-flag', text: 'country clear from the full address of the recipient' },
  ],
  severity: 'serious',
  severityReason: "28-8(2)2; AliExpress had written only 'worldwide' (broadcast report)",
  severityByJurisdiction: { EU: 'moderate', CN: 'minor', JP: 'serious' },
  escalate: [],
  downgrade: [],
  legalCertainty: 'high',
  needs: [],
  purposes: ['overseas'],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 64-2(1)7',
  lawAsOf: '2026-11-21',
};
