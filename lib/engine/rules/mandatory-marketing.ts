/** A marketing or profiling consent that must be given to go on (PIPA art 22(5), 22(1)7). */
import { clearUnless, condition, confidenceOf, evidenceFor, mandatoryWith, moved, undecidedWith } from '../derive/judging';
import type { FindingVerdict, Rule } from '../rule';

export const rule: Rule = {
  id: 'mandatory-marketing',
  judge(page) {
    const findings = mandatoryWith(page, ['marketing', 'profiling']).map(({ at, consent }): FindingVerdict => {
      const about = consent.purposes.filter((purpose) => purpose === 'marketing' || purpose === 'profiling');
      const promotes = about.includes('marketing');
      return {
        verdict: 'finding',
        confidence: confidenceOf(consent, about),
        consents: [at],
        notices: consent.notices,
        evidence: evidenceFor(page, consent, ['marketing-purpose']),
        facts: { how: consent.requirementHow, purposes: about },
        ...(promotes
          ? {}
          : moved(page, 'mandatory-marketing', 'serious', condition('mandatory-marketing', 'downgrade', 'serious for profiling'))),
        ...(consent.signals ? { signals: consent.signals } : {}),
      };
    });
    return findings.length > 0 ? findings : clearUnless(page, undecidedWith(page, ['marketing', 'profiling']));
  },
};
