/** Consent asked to a whole privacy policy, with no consent of its own beside it (PIPA arts 22(1), 22(3), 15(2)). */
import type { Consent } from '../../model/report';
import { surroundings } from '../derive/conduct';
import { condition, confidenceOf, moved, singleConsents } from '../derive/judging';
import { speaksOf } from '../lexicon/conduct';
import { reading } from '../lexicon/match';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

const SEPARATE = ['third-party', 'overseas', 'marketing', 'profiling'] as const;

export const rule: Rule = {
  id: 'policy-as-consent',
  judge(page) {
    const consents = singleConsents(page);
    const asked = consents.filter(({ consent }) => asksForPolicy(consent));
    const others = consents.filter(({ consent }) => consent.control !== 'implied' && !asksForPolicy(consent));
    if (others.some(({ consent }) => consent.purposes.some((one) => one === 'collection' || SEPARATE.some((two) => one === two)))) {
      return [{ verdict: 'clear' }];
    }
    const verdicts: Verdict[] = [];
    for (const { at, consent } of asked) {
      if (noticeInPlace(page, consent)) continue;
      if (unreadBeside(page, consent)) {
        verdicts.push({ verdict: 'cannot-tell', reason: 'frame-not-read', consents: [at] });
        continue;
      }
      const covers = consent.purposes.some((purpose) => SEPARATE.some((one) => one === purpose));
      verdicts.push({
        verdict: 'finding',
        confidence: confidenceOf(consent, ['collection']),
        consents: [at],
        notices: consent.notices,
        evidence: [consent.quote],
        ...(covers ? moved(page, 'policy-as-consent', 'serious', condition('policy-as-consent', 'escalate', 'serious')) : {}),
      });
    }
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

/** Its words ask to agree to the policy; an acknowledgement that it was read asks for nothing. */
function asksForPolicy(consent: Consent): boolean {
  const read = reading(consent.text);
  return (
    consent.control !== 'implied' && consent.purposes.includes('collection') && speaksOf(read, 'policy') && !speaksOf(read, 'have-read')
  );
}

/** What collection owes (items, purpose, retention) stands with the consent itself. */
function noticeInPlace(page: Page, consent: Consent): boolean {
  return consent.notices.some((at) => {
    const notice = page.notices()[at];
    return notice?.kind === 'collection' && notice.elements.items.state === 'present' && notice.elements.purpose.state === 'present';
  });
}

function unreadBeside(page: Page, consent: Consent): boolean {
  const around = surroundings(page, consent.node);
  return page.snapshot.opaque.some((one) => one.kind === 'frame' && page.tree.contains(around, one.near));
}
