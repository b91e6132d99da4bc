/** Which element a notice owes, where: only these may raise a missing-* finding, and only for third-party and overseas notices. */
import type { Element } from '../model/vocabulary';
import type { LawId } from './laws';

export interface NoticeDuty {
  readonly basis: readonly LawId[];
  /** Where the facts belong: shown with the consent, or in the policy (or sent to the person) where no consent is due. */
  readonly where: 'with-consent' | 'policy';
  readonly elements: readonly Element[];
}

const PROVISION: readonly Element[] = ['recipient', 'purpose', 'items', 'retention', 'refusalRight', 'refusalConsequence'];
const TRANSFER: readonly Element[] = [
  'items',
  'country',
  'method',
  'recipient',
  'contact',
  'purpose',
  'retention',
  'refusalRight',
  'refusalConsequence',
];

/**
 * Korea. Country and contact are due for transfers abroad only; a domestic notice without them lacks nothing. Contact is due for
 * companies, not for a natural person (28-8(2)3). `method` is time and method together.
 */
export const DUE = {
  collection: {
    basis: ['kr-pipa-15-2'],
    where: 'with-consent',
    elements: ['purpose', 'items', 'retention', 'refusalRight', 'refusalConsequence'],
  },
  'third-party': { basis: ['kr-pipa-17-2'], where: 'with-consent', elements: PROVISION },
  overseas: { basis: ['kr-pipa-28-8-2'], where: 'with-consent', elements: TRANSFER },
  /** The transfer rules refer back to arts 17 to 19, so both rows hold; the transfer row already contains the other. */
  'overseas-third-party': { basis: ['kr-pipa-17-2', 'kr-pipa-28-8-2', 'kr-pipa-28-8-4'], where: 'with-consent', elements: TRANSFER },
  'overseas-processor': { basis: ['kr-pipa-28-8-1-3', 'kr-pipa-28-8-2'], where: 'policy', elements: TRANSFER },
  'other-purpose': { basis: ['kr-pipa-18'], where: 'with-consent', elements: PROVISION },
} as const satisfies Record<string, NoticeDuty>;
