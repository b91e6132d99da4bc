import type { RuleData } from '../types';

/** Account deletion page in another language. */
export const foreignLanguageDeletion: RuleData = {
  id: 'foreign-language-deletion',
  basis: ['kr-pipa-38-4', 'kr-dec-ali', 'kr-eca-21-2-1-4', 'kr-eca-5-4', 'eu-edpb-0322'],
  flagWhen: [
    'pageKind deletion',
    "the site's language for this user is known from other pages of the same site in the session (html lang, share of Hangul, .kr, KRW)",
    'at least 40 letters in the part of the page that deletes, and 80% or more of them in another script or language',
  ],
  flagLogic: '1 and 2 and 3',
  notWhen: [
    { kind: 'lawful', text: "the user chose that language in the site's own setting" },
    { kind: 'no-flag', text: 'the whole site serves this user in that language' },
    { kind: 'no-flag', text: 'only header/footer or brand words are foreign' },
    { kind: 'no-flag', text: 'text still loading, or text in images' },
    { kind: 'no-flag', text: 'a Korean version is one click away on the page' },
  ],
  severity: 'serious',
  severityReason:
    'PIPC held in 2024 that an English deletion page made rights hard to use; the tool of the law is a corrective order, art 75 sets no fine for 38(4)',
  severityByJurisdiction: { EU: 'moderate' },
  escalate: [],
  downgrade: [],
  legalCertainty: 'medium',
  needs: [],
  purposes: [],
  pageKinds: ['deletion'],
  sanction: 'corrective order; E-Commerce Act 45(4)7 if 21-2(1)4 applies',
  lawAsOf: '2026-11-21',
};
