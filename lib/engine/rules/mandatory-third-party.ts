/** A third-party provision consent that must be given to go on (PIPA art 17, 22(5); the law does not ban it, so the facts set severity). */
import type { Consent } from '../../model/report';
import { clearUnless, condition, confidenceOf, evidenceFor, type Moved, mandatoryWith, moved, undecidedWith } from '../derive/judging';
import { allNamed, lacks, shownWith } from '../derive/recipients';
import type { Page } from '../page';
import type { FindingVerdict, Rule } from '../rule';

export const rule: Rule = {
  id: 'mandatory-third-party',
  judge(page) {
    const findings = mandatoryWith(page, ['third-party']).map(
      ({ at, consent }): FindingVerdict => ({
        verdict: 'finding',
        confidence: confidenceOf(consent, ['third-party']),
        consents: [at],
        notices: consent.notices,
        evidence: evidenceFor(page, consent, ['provides-to-third-parties']),
        facts: { how: consent.requirementHow },
        ...severityOf(page, consent),
        ...(consent.signals ? { signals: consent.signals } : {}),
      }),
    );
    return findings.length > 0 ? findings : clearUnless(page, undecidedWith(page, ['third-party']));
  },
};

function severityOf(page: Page, consent: Consent): Moved {
  const notices = shownWith(page, consent, ['third-party', 'overseas']);
  if (page.is('signup') && lacks(notices, ['recipient']))
    return moved(page, 'mandatory-third-party', 'critical', condition('mandatory-third-party', 'escalate', 'critical'));
  if (page.is('checkout') && !page.is('signup') && allNamed(notices))
    return moved(page, 'mandatory-third-party', 'minor', condition('mandatory-third-party', 'downgrade', 'minor at checkout'));
  if (page.is('consent-dialog') && !page.is('signup') && allNamed(notices) && notices.every((notice) => notice.recipientCount === 1))
    return moved(page, 'mandatory-third-party', 'minor', condition('mandatory-third-party', 'notWhen', 'the user signs up for a joint'));
  return {};
}
