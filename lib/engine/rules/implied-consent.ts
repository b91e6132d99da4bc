/** 'By signing up you agree …' with no control, where privacy, third parties, transfer or marketing are covered. */
import type { Purpose } from '../../model/vocabulary';
import { asksForConsent, clearUnless, condition, moved, pictured } from '../derive/judging';
import type { FindingVerdict, Rule } from '../rule';

const NAMED: readonly Purpose[] = ['third-party', 'overseas', 'marketing', 'profiling', 'sensitive'];
const COVERED: readonly Purpose[] = ['collection', 'identifier', 'location', ...NAMED];

export const rule: Rule = {
  id: 'implied-consent',
  judge(page) {
    if (!asksForConsent(page)) return [{ verdict: 'clear' }];
    const asked = new Set(page.consents().flatMap((consent) => (consent.control === 'implied' ? [] : consent.purposes)));
    const findings: FindingVerdict[] = [];
    for (const [at, consent] of page.consents().entries()) {
      if (consent.control !== 'implied') continue;
      const covered = consent.purposes.filter((purpose) => COVERED.includes(purpose) && !asked.has(purpose));
      if (covered.length === 0) continue;
      const weighty = covered.some((purpose) => NAMED.includes(purpose));
      findings.push({
        verdict: 'finding',
        confidence: 'confirmed',
        consents: [at],
        notices: consent.notices,
        evidence: [consent.quote],
        facts: { purposes: covered },
        ...(weighty
          ? moved(page, 'implied-consent', 'serious', condition('implied-consent', 'escalate', 'serious'))
          : moved(page, 'implied-consent', 'info', condition('implied-consent', 'downgrade', 'info'))),
      });
    }
    return findings.length > 0
      ? findings
      : clearUnless(
          page,
          pictured(page, (consent) => consent.control === 'implied'),
        );
  },
};
