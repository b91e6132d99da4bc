/** A consent control that was on when the page loaded, before anyone touched it. */
import type { Consent } from '../../model/report';
import type { Purpose } from '../../model/vocabulary';
import { clearUnless, condition, type Moved, moved, singleConsents } from '../derive/judging';
import type { Page } from '../page';
import type { CannotTellVerdict, FindingVerdict, Rule, Verdict } from '../rule';

/** Where the law asks that the person marks the consent; the other purposes are reported for information. */
const WEIGHTY: readonly Purpose[] = [
  'collection',
  'third-party',
  'overseas',
  'marketing',
  'profiling',
  'sensitive',
  'identifier',
  'location',
];

export const rule: Rule = {
  id: 'prechecked-consent',
  judge(page) {
    const verdicts: Verdict[] = [];
    for (const { at, consent } of singleConsents(page)) {
      if (!consent.prechecked) continue;
      const finding: FindingVerdict = {
        verdict: 'finding',
        confidence: seenAtLoad(page, consent) ? 'confirmed' : 'review',
        consents: [at],
        evidence: [consent.quote],
        facts: { purposes: [...consent.purposes] },
        ...severityOf(page, consent),
      };
      verdicts.push(finding);
    }
    return verdicts.length > 0 ? verdicts : clearUnless(page, unobserved(page));
  },
};

/** Controls whose state at load neither markup nor the trace tells, such as one drawn by a picture. */
function unobserved(page: Page): CannotTellVerdict[] {
  return singleConsents(page).flatMap(({ at, consent }) => {
    const control = page.tree.node(consent.node).control;
    if (control?.initial !== 'unknown') return [];
    return [{ verdict: 'cannot-tell' as const, reason: 'not-observed' as const, consents: [at], evidence: [consent.quote] }];
  });
}

/** Both the state at load and the control itself were seen; a control that is not shown may yet be a template. */
function seenAtLoad(page: Page, consent: Consent): boolean {
  return page.tree.node(consent.node).shown !== 'inDom';
}

function severityOf(page: Page, consent: Consent): Moved {
  const { purposes } = consent;
  if (purposes.includes('sensitive') || purposes.includes('overseas'))
    return moved(page, 'prechecked-consent', 'critical', condition('prechecked-consent', 'escalate', 'critical'));
  if (purposes.some((purpose) => WEIGHTY.includes(purpose))) return {};
  if (purposes.includes('cookies') && page.tree.node(consent.node).control?.disabled)
    return moved(page, 'prechecked-consent', 'info', condition('prechecked-consent', 'notWhen', 'strictly necessary'));
  if (purposes.includes('cookies')) return {};
  return moved(page, 'prechecked-consent', 'info', condition('prechecked-consent', 'notWhen', 'terms or age'));
}
