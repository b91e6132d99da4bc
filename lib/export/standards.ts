/**
 * How our words map to the field's standards. Only terms that were read in the sources named here; where a standard has none, none is given.
 *
 * - DPV: W3C Data Privacy Vocabulary 2.0, https://w3id.org/dpv (dpv, pd, eu-gdpr).
 * - ISO/IEC TS 27560:2023, Consent record information structure: clause numbers and field names as the DPVCG guide
 *   https://w3id.org/dpv/guides/consent-27560 lists them. The standard itself was not read.
 */
import type { Element, Purpose } from '../model/vocabulary';

/** `none`: the standard has no term for it. */
export type Fit = 'exact' | 'broader' | 'narrower' | 'related' | 'none';

export interface Mapping {
  readonly fit: Fit;
  /** IRIs. */
  readonly terms: readonly string[];
}

const dpv = (name: string): string => `https://w3id.org/dpv#${name}`;
const pd = (name: string): string => `https://w3id.org/dpv/pd#${name}`;
const gdpr = (name: string): string => `https://w3id.org/dpv/legal/eu/gdpr#${name}`;
const map = (fit: Fit, ...terms: string[]): Mapping => ({ fit, terms });

/** Our purposes mix why data is used, what is done with it and which data it is; DPV keeps the three apart. */
export const PURPOSES_IN_DPV: Readonly<Record<Purpose, Mapping>> = {
  terms: map('related', dpv('Contract')),
  collection: map('exact', dpv('Collect')),
  'third-party': map('narrower', dpv('Share'), dpv('ThirdParty')),
  overseas: map('exact', dpv('CrossBorderTransfer')),
  processor: map('related', dpv('DataProcessor')),
  marketing: map('exact', dpv('Marketing')),
  profiling: map('exact', dpv('Profiling')),
  sensitive: map('exact', dpv('SensitivePersonalData')),
  identifier: map('related', pd('OfficialID')),
  location: map('exact', pd('Location')),
  age: map('exact', dpv('AgeVerification')),
  finance: map('exact', pd('Financial')),
  cookies: map('none'),
  other: map('none'),
};

/** Rights that the screens and notices are about. The terms are those of the GDPR: DPV 2.0 has none of the Korean act. */
export const RIGHTS_IN_DPV: Readonly<Record<string, Mapping>> = {
  'withdraw-consent': map('related', gdpr('A7-3')),
  'delete-account': map('related', gdpr('A17')),
  'be-informed': map('related', gdpr('A13')),
};

/** States of a control at submit, as consent states. */
export const STATES_IN_DPV: Readonly<Record<'on' | 'off' | 'mixed' | 'unknown', Mapping>> = {
  on: map('exact', dpv('ConsentGiven')),
  off: map('related', dpv('ConsentRefused')),
  mixed: map('exact', dpv('ConsentUnknown')),
  unknown: map('exact', dpv('ConsentUnknown')),
};

export interface Field {
  /** `6.3.7.1 event_time` */
  readonly field: string;
  /** Where it stands in a consent record of ours. */
  readonly ours: string;
}

/** Consent record: fields of TS 27560 that a record of ours can fill. */
export const RECORD_IN_27560: readonly Field[] = [
  { field: '6.3.4.1 privacy_notice', ours: 'notices[].text' },
  { field: '6.3.4.4 purposes', ours: 'choices[].purposes, choices[].text' },
  { field: '6.3.7.1 event_time', ours: 'at' },
  { field: '6.3.7.6 event_state', ours: 'choices[].state' },
];

/** Fields that only the business could fill; a screen does not tell them, so no record of ours states them. */
export const NOT_IN_RECORD: readonly string[] = [
  '6.3.4.6 lawful_basis',
  '6.3.4.16 jurisdiction',
  '6.3.4.21 impact_assessment',
  '6.3.4.22 authority_party',
  '6.3.7.2 validity_duration',
  '6.3.7.3 entity_id',
];

/** Elements of a notice, as fields of TS 27560 that state the same. */
export const ELEMENTS_IN_27560: Readonly<Record<Element, string | null>> = {
  recipient: '6.3.4.17 recipient_third_parties',
  country: '6.3.4.13 processing_locations',
  contact: '6.3.6.8 party_contact',
  items: '6.3.5.1 pii_type',
  purpose: '6.3.4.4 purposes',
  retention: '6.3.4.12 retention_period',
  method: null,
  refusalRight: '6.3.4.19 privacy_rights',
  refusalConsequence: null,
};

/** `standards.json` of a bundle. */
export function standards(): object {
  return {
    sources: {
      dpv: 'W3C Data Privacy Vocabulary 2.0, https://w3id.org/dpv',
      'iso-27560': 'ISO/IEC TS 27560:2023, fields as listed by https://w3id.org/dpv/guides/consent-27560',
    },
    purposes: PURPOSES_IN_DPV,
    rights: RIGHTS_IN_DPV,
    states: STATES_IN_DPV,
    record: RECORD_IN_27560,
    notInRecord: NOT_IN_RECORD,
    elements: ELEMENTS_IN_27560,
  };
}
