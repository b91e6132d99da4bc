/** What authorities decided, as far as it was read: the facts a finding can be compared with. */
import type { LawMark } from './laws';

export interface Decision {
  /** ISO date of the decision, or of the report. */
  readonly date: string;
  readonly authority: string;
  readonly party: string;
  /** Won; by party where several were sanctioned. */
  readonly surchargeKRW?: number | Readonly<Record<string, number>>;
  readonly fineKRW?: number;
  readonly other?: string;
  readonly findings: readonly string[];
  /** What no source says, so that nobody reads it into the case. */
  readonly notFound?: readonly string[];
  readonly mark: LawMark;
}

export const DECISIONS = {
  'aliexpress-2024': {
    date: '2024-07-24',
    authority: 'PIPC (13th plenary; announced 2024-07-25)',
    party: 'Alibaba.com Singapore E-Commerce Private Limited (AliExpress)',
    surchargeKRW: 1_978_000_000,
    fineKRW: 7_800_000,
    other: 'corrective order and improvement recommendation',
    findings: [
      'buyer data provided to 180,000+ overseas (Chinese) sellers',
      'country, recipient name (company) and contact not told',
      'no safeguards in the seller terms',
      'leaving menu hard to find',
      'account deletion page in English',
    ],
    notFound: ['no source read says that PIPC sanctioned the consent for being mandatory'],
    mark: 'secondary',
  },
  'aliexpress-188432': {
    date: '2024-05-10',
    authority: 'none: consumer group 소비자주권시민회의',
    party: 'AliExpress',
    findings: [
      "188,432 sellers counted by the consumer group from the site's own list (PIPC: about 180,000); the service cannot be used without agreeing",
    ],
    mark: 'secondary',
  },
  'aliexpress-8000': {
    date: '2024-07-25',
    authority: 'none: broadcast report',
    party: 'AliExpress',
    findings: ['until early April 2024 only some 8,000 (4%) recipients were disclosed; country given as worldwide'],
    mark: 'secondary',
  },
  'temu-2025': {
    date: '2025-05-14',
    authority: 'PIPC (11th plenary; announced 2025-05-15)',
    party: 'Whaleco Technology Limited, Elementary Innovation Pte. Ltd. (Temu)',
    surchargeKRW: { 'Whaleco Technology Limited': 879_000_000, 'Elementary Innovation Pte. Ltd.': 490_000_000 },
    fineKRW: 17_600_000,
    other: 'corrective order and improvement recommendation',
    findings: [
      'overseas outsourcing/storage (KR, CN, SG, JP firms) neither in policy nor notified',
      'no training or supervision of processors',
      'no domestic agent (2.9m daily users, end of 2023)',
      '7-step leaving',
      'resident numbers of Korean sellers without ground',
    ],
    notFound: ['user data was not provided to sellers, so the consent route was not the issue'],
    mark: 'secondary',
  },
  'google-meta-2022': {
    date: '2022-09-14',
    authority: 'PIPC (15th plenary)',
    party: 'Google, Meta',
    surchargeKRW: { Google: 69_200_000_000, Meta: 30_800_000_000 },
    other: 'corrective order',
    findings: [
      "Google: third-party behavioural data not clearly told, settings hidden, default 'agree'",
      'Meta: notices only in the full data policy, shown in a small box',
    ],
    notFound: ['amounts are rounded; later court rulings were not read'],
    mark: 'secondary',
  },
  'coupang-2025': {
    date: '2025-12-10',
    authority: 'PIPC (26th plenary)',
    party: 'Coupang',
    other: 'improvement demanded',
    findings: ['leaving tied to ending paid membership, many steps, not before term end: possible breach of 38(4)'],
    mark: 'secondary',
  },
} as const satisfies Record<string, Decision>;

export type DecisionId = keyof typeof DECISIONS;
