import type { RuleData } from '../types';

/** Consent already ticked. */
export const precheckedConsent: RuleData = {
  id: 'prechecked-consent',
  basis: [
    'kr-dec-17-1',
    'kr-dec-17-2',
    'kr-dec-17-4',
    'kr-dec-google',
    'kr-eca-21-2-1-2',
    'eu-rec32',
    'eu-planet49',
    'eu-orange',
    'us-ca-7004',
  ],
  flagWhen: [
    'a consent control (native checked, aria-checked=true, or toggle on) is on at load, before any user event on it or on an agree-all',
    'its purpose is collection, third-party, overseas, marketing, profiling, sensitive or location',
  ],
  flagLogic: '1 (2 sets severity)',
  notWhen: [
    { kind: 'no-flag', text: "the state was restored from the user's own earlier choice, back navigation or browser autofill" },
    { kind: 'lawful', text: 'strictly necessary cookies shown as fixed on' },
    { kind: 'lawful', text: 'terms or age boxes only (report as info)' },
    { kind: 'no-flag', text: 'hidden templates or controls not rendered' },
    { kind: 'no-flag', text: "non-consent options such as 'keep me logged in'" },
  ],
  severity: 'serious',
  severityReason: 'the user did not mark the consent; Google was sanctioned in 2022 for preset agreement; in the EU void',
  severityByJurisdiction: { EU: 'critical' },
  escalate: ['critical for sensitive or overseas'],
  downgrade: ['minor for terms only'],
  legalCertainty: 'high',
  needs: [],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog', 'cookie-banner'],
  sanction: 'consent may be invalid: PIPA 64-2(1)1',
  lawAsOf: '2026-11-21',
};
