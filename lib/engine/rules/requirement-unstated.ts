/** Two or more consents, and no words say which are mandatory and which optional. A script that enforces some does not say it. */
import type { Consent } from '../../model/report';
import { clearUnless, condition, moved, singleConsents } from '../derive/judging';
import type { Page } from '../page';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'requirement-unstated',
  judge(page) {
    const consents = singleConsents(page).filter(({ consent }) => consent.control !== 'implied' && !consent.purposes.includes('cookies'));
    const unsaid = consents.length > 1 && consents.every(({ consent }) => consent.requirementHow !== 'text');
    const data = consents.some(({ consent }) => consent.purposes.some((purpose) => purpose !== 'terms' && purpose !== 'age'));
    if (!unsaid || !data) return clearUnless(page);
    const pictured = consents.some(({ consent }) => beside(page, consent));
    if (pictured) return clearUnless(page, [{ verdict: 'cannot-tell', reason: 'text-in-image', consents: consents.map(({ at }) => at) }]);
    const weighty = consents.some(({ consent }) => consent.purposes.includes('marketing') || consent.purposes.includes('third-party'));
    return [
      {
        verdict: 'finding',
        confidence: 'confirmed',
        consents: consents.map(({ at }) => at),
        evidence: consents.slice(0, 6).map(({ consent }) => consent.quote),
        facts: { consents: consents.length },
        ...(weighty ? moved(page, 'requirement-unstated', 'moderate', condition('requirement-unstated', 'escalate', 'moderate')) : {}),
      },
    ];
  },
};

/** A picture without words in the consent's own line may be the mark that says it is mandatory. */
const beside = (page: Page, consent: Consent): boolean =>
  page.snapshot.opaque.some((one) => one.kind === 'badge' && one.near === consent.node);
