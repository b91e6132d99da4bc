/** Leaving made hard, by facts: what must be typed, waited for, asked for or finished first, and how many times one is asked again. */
import { condition, type Moved, moved } from '../derive/judging';
import { sayings } from '../derive/leaving';
import { leadsToMoreSteps, type Obstruction, obstructions } from '../derive/obstacles';
import type { Page } from '../page';
import type { FindingVerdict, Rule } from '../rule';

export const rule: Rule = {
  id: 'deletion-obstructed',
  judge(page) {
    const scene = page.deletion();
    if (!scene) return [{ verdict: 'clear' }];
    const said = sayings(page.tree);
    const found = obstructions(page, scene, said);
    if (found.length === 0)
      return [leadsToMoreSteps(page, scene, said) ? { verdict: 'cannot-tell', reason: 'needs-more-pages' } : { verdict: 'clear' }];
    const obstacles: string[] = found.map((one) => one.obstacle);
    const steps = found.find((one) => one.steps !== undefined)?.steps;
    const verdict: FindingVerdict = {
      verdict: 'finding',
      confidence: found.some((one) => one.read) ? 'confirmed' : 'review',
      evidence: found.flatMap((one) => one.quotes.slice(0, 3)),
      facts: steps === undefined ? { obstacles } : { obstacles, steps },
      ...severityOf(page, found),
      signals: found.map((one) => ({ name: one.obstacle, weight: one.read ? 1 : 0.5, words: one.quotes[0]?.words ?? '' })),
    };
    return [verdict];
  },
};

/** Tied to a paid term: critical. Nothing but pleading: minor. */
function severityOf(page: Page, found: readonly Obstruction[]): Moved {
  if (found.some((one) => one.obstacle === 'paid-term')) {
    return moved(page, 'deletion-obstructed', 'critical', condition('deletion-obstructed', 'escalate', 'critical'));
  }
  if (found.every((one) => one.obstacle === 'asked-again' || one.obstacle === 'shaming')) {
    return moved(page, 'deletion-obstructed', 'minor', condition('deletion-obstructed', 'downgrade', 'minor'));
  }
  return {};
}
