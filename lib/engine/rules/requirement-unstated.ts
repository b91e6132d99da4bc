/** Two or more consents, and no words say which are mandatory and which optional. A script that enforces some does not say it. */
import { condition, moved, singleConsents } from '../derive/judging';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'requirement-unstated',
  judge(page) {
    const consents = singleConsents(page).filter(({ consent }) => consent.control !== 'implied' && !consent.purposes.includes('cookies'));
    const unsaid = consents.length > 1 && consents.every(({ consent }) => consent.requirementHow !== 'text');
    const data = consents.some(({ consent }) => consent.purposes.some((purpose) => purpose !== 'terms' && purpose !== 'age'));
    if (!unsaid || !data) return [{ verdict: 'clear' }];
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
