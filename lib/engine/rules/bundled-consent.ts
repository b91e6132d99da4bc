/** One control covers two or more purposes that need separate consent (PIPA art 22(1), 28-8(1)1). */
import type { Purpose } from '../../model/vocabulary';
import { clearUnless, condition, confidenceOf, evidenceFor, type Moved, moved, pictured, singleConsents } from '../derive/judging';
import type { Page } from '../page';
import type { FindingVerdict, Rule } from '../rule';

/** Purposes that need a consent of their own. Terms are no data consent, but may not carry one along. */
const SEPARATE: readonly Purpose[] = ['collection', 'third-party', 'overseas', 'marketing', 'profiling', 'sensitive', 'identifier'];

export const rule: Rule = {
  id: 'bundled-consent',
  judge(page) {
    const findings: FindingVerdict[] = [];
    for (const { at, consent } of singleConsents(page)) {
      if (consent.control === 'implied') continue;
      const bundle = bundleOf(consent.purposes);
      if (bundle.length < 2) continue;
      const mandatory = consent.requirement === 'mandatory';
      findings.push({
        verdict: 'finding',
        confidence: confidenceOf(consent, bundle),
        consents: [at],
        notices: consent.notices,
        evidence: evidenceFor(page, consent, ['marketing-purpose', 'provides-to-third-parties', 'sends-overseas']),
        facts: { purposes: [...bundle], requirement: consent.requirement },
        ...severityOf(page, bundle, mandatory),
        ...(consent.signals ? { signals: consent.signals } : {}),
      });
    }
    return findings.length > 0
      ? findings
      : clearUnless(
          page,
          pictured(page, (consent) => consent.control !== 'implied'),
        );
  },
};

/** What is bundled: data purposes, and terms where they carry one along. Advertising and profiling for it are one matter. */
function bundleOf(purposes: readonly Purpose[]): Purpose[] {
  const data = purposes.filter((purpose) => SEPARATE.includes(purpose));
  const matters = data.filter((purpose) => purpose !== 'profiling' || !data.includes('marketing'));
  if (matters.length === 0) return [];
  return purposes.includes('terms') ? ['terms', ...data] : matters.length > 1 ? data : [];
}

function severityOf(page: Page, bundle: readonly Purpose[], mandatory: boolean): Moved {
  const only = (...purposes: Purpose[]): boolean =>
    bundle.length === purposes.length && purposes.every((purpose) => bundle.includes(purpose));
  if (mandatory && (bundle.includes('overseas') || bundle.includes('sensitive')))
    return moved(page, 'bundled-consent', 'critical', condition('bundled-consent', 'escalate', 'critical'));
  if (only('terms', 'collection'))
    return moved(page, 'bundled-consent', 'moderate', condition('bundled-consent', 'downgrade', 'moderate for terms'));
  if (only('third-party', 'overseas'))
    return moved(page, 'bundled-consent', 'moderate', condition('bundled-consent', 'downgrade', 'moderate for third-party'));
  return {};
}
