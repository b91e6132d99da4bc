/** A third-party provision consent that must be given to go on (PIPA art 17, 22(5); the law does not ban it, so the facts set severity). */
import type { Consent } from '../../model/report';
import { clearUnless, condition, confidenceOf, evidenceFor, type Moved, mandatoryWith, moved, undecidedWith } from '../derive/judging';
import { allNamed, lacks, shownWith } from '../derive/recipients';
import { actsIn } from '../lexicon/kinds';
import type { Page } from '../page';
import type { FindingVerdict, Rule } from '../rule';

/** Longer texts are a notice's, where logging in is one thing among many. */
const LONGEST_REASON = 160;

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
  if (isLoginWindow(page) && allNamed(notices) && notices.every((notice) => notice.recipientCount === 1))
    return moved(page, 'mandatory-third-party', 'info', condition('mandatory-third-party', 'notWhen', 'the user signs up for a joint'));
  return {};
}

/**
 * A window of a login provider: nothing to fill in, no terms to accept as in a step of a sign-up, and what is asked is asked so that one
 * can sign in somewhere. Its one recipient is the shop that the person came from, which cannot run the sign-in without it.
 */
function isLoginWindow(page: Page): boolean {
  const shown = page.tree.nodes.filter((node) => node.shown === 'now');
  if (shown.some((node) => node.role === 'field' || node.role === 'select')) return false;
  if (page.consents().some((consent) => consent.purposes.includes('terms'))) return false;
  return shown.some(({ ref, role }) => {
    if (role !== 'heading' && role !== 'text') return false;
    const words = page.tree.words(ref);
    return words.length <= LONGEST_REASON && actsIn(words).some((act) => act.means === 'login');
  });
}
