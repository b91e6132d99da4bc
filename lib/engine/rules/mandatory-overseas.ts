/** An overseas-transfer consent that must be given to go on (PIPA art 28-8). */
import type { Consent } from '../../model/report';
import { clearUnless, condition, confidenceOf, evidenceFor, type Moved, mandatoryWith, moved, undecidedWith } from '../derive/judging';
import { allNamed, lacks, onlyInEea, shownWith } from '../derive/recipients';
import type { Page } from '../page';
import type { FindingVerdict, Rule } from '../rule';

export const rule: Rule = {
  id: 'mandatory-overseas',
  judge(page) {
    const findings = mandatoryWith(page, ['overseas']).map(
      ({ at, consent }): FindingVerdict => ({
        verdict: 'finding',
        confidence: confidenceOf(consent, ['overseas']),
        consents: [at],
        notices: consent.notices,
        evidence: evidenceFor(page, consent, ['sends-overseas']),
        facts: { how: consent.requirementHow },
        ...severityOf(page, consent),
        ...(consent.signals ? { signals: consent.signals } : {}),
      }),
    );
    return findings.length > 0 ? findings : clearUnless(page, undecidedWith(page, ['overseas']));
  },
};

function severityOf(page: Page, consent: Consent): Moved {
  const notices = shownWith(page, consent, ['overseas']);
  const outsourced = notices.length > 0 && notices.every((notice) => notice.clauses.some((clause) => clause.kind === 'outsourcing'));
  if (outsourced || onlyInEea(notices))
    return moved(page, 'mandatory-overseas', 'info', condition('mandatory-overseas', 'downgrade', 'info for stated'));
  if (lacks(notices, ['recipient', 'country', 'contact']))
    return moved(page, 'mandatory-overseas', 'critical', condition('mandatory-overseas', 'escalate', 'critical'));
  if (page.is('checkout') && !page.is('signup') && allNamed(notices))
    return moved(page, 'mandatory-overseas', 'minor', condition('mandatory-overseas', 'downgrade', 'minor at checkout'));
  return {};
}
