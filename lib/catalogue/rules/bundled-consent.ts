import type { RuleData } from '../types';

/** Different consents bundled in one control. */
export const bundledConsent: RuleData = {
  id: 'bundled-consent',
  basis: ['kr-pipa-22-1', 'kr-pipa-28-8-1-1', 'kr-pipa-23-24', 'kr-pipa-sanction-22', 'eu-7-2', 'eu-rec43', 'cn-23', 'cn-39'],
  flagWhen: [
    'one control (checkbox, toggle, button) whose own label or linked text covers two or more of: collection, third-party, overseas, marketing, profiling, sensitive, identifier; or terms + any of these',
    'no separate controls for those purposes exist in the same form, dialog or step',
    "the control is not an 'agree to all' whose individual controls sit below it",
  ],
  flagLogic: '1 and 2 and 3',
  notWhen: [
    { kind: 'no-flag', text: "an 'agree to all' with individual, separately tickable controls (judge it with agree-all-hides-optional)" },
    { kind: 'no-flag', text: 'terms + terms, terms + age confirmation' },
    { kind: 'no-flag', text: 'a link to the privacy policy for information only, where no consent to it is asked' },
    { kind: 'lawful', text: 'collection consent + processor disclosure: outsourcing needs no consent in Korea (26(2))' },
    { kind: 'no-flag', text: 'controls that are expanded later in the same step: wait until the form settles' },
  ],
  severity: 'serious',
  severityReason:
    'separate consent is an express duty (22(1)); fine up to 10m won, and a bundled consent to provision or transfer may be invalid, which carries the turnover surcharge',
  severityByJurisdiction: {},
  escalate: ['critical when the bundle holds overseas or sensitive data AND is mandatory'],
  downgrade: [
    'moderate for terms + collection only',
    'moderate for third-party + overseas to the same recipients in one box: 28-8(1)1 asks for a separate consent, but the recipients are the same',
  ],
  legalCertainty: 'high',
  needs: [],
  purposes: [],
  pageKinds: ['signup', 'checkout', 'consent-dialog'],
  sanction: 'PIPA 75(4)3; possibly 64-2(1)',
  lawAsOf: '2026-11-21',
};
