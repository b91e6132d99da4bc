/** Consent given online that can be taken back only by phone, post or leaving, or not at all (PIPA arts 37(1), 38(4)). */
import type { Quote } from '../../model/report';
import { sayings } from '../derive/conduct';
import { condition, moved } from '../derive/judging';
import { quoteOf } from '../derive/words';
import { speaksOf } from '../lexicon/conduct';
import type { Page } from '../page';
import type { Rule } from '../rule';

const WAYS = ['checkbox', 'switch', 'toggle', 'button', 'link', 'radio-group', 'select'];

export const rule: Rule = {
  id: 'consent-withdrawal-harder-than-giving',
  judge(page) {
    if (page.is('cookie-banner')) return [banner(page)];
    if (!listsGivenConsents(page)) return [{ verdict: 'clear' }];
    if (wayInSight(page)) return [{ verdict: 'clear' }];
    const told = sayings(page, 'withdraw').filter(({ words }) => speaksOf(words.read, 'outside'));
    const first = told[0];
    if (!first) return [{ verdict: 'cannot-tell', reason: 'needs-more-pages' }];
    const byHand = /전화|우편|방문|팩스|phone|post|letter|call|電話|郵送|电话|书面|書面/i.test(first.words.read.text);
    return [
      {
        verdict: 'finding',
        confidence: 'review',
        evidence: [quoteOf(first.words)],
        ...(byHand
          ? moved(
              page,
              'consent-withdrawal-harder-than-giving',
              'serious',
              condition('consent-withdrawal-harder-than-giving', 'escalate', 'serious'),
            )
          : {}),
      },
    ];
  },
};

/** A banner that is accepted in one action and says itself that there is no way back. */
function banner(page: Page): ReturnType<Rule['judge']>[number] {
  const evidence: Quote[] = sayings(page, 'no-return').map(({ words, hit }) => quoteOf(words, hit.start, hit.end));
  return evidence.length > 0 ? { verdict: 'finding', confidence: 'review', evidence: evidence.slice(0, 1) } : { verdict: 'clear' };
}

/** An account or settings page that shows consents given earlier; not the screen that asks for them. */
function listsGivenConsents(page: Page): boolean {
  if (page.is('signup') || page.is('checkout') || page.is('consent-dialog')) return false;
  return sayings(page, 'given').some(({ words }) => {
    const role = page.tree.node(words.node).role;
    return role === 'heading' || role === 'text';
  });
}

/** A control that takes a consent back: a switch of a consent, or a button or link that says so. */
function wayInSight(page: Page): boolean {
  if (page.consents().some((consent) => ['checkbox', 'switch', 'toggle', 'radio-group'].includes(page.tree.node(consent.node).role)))
    return true;
  return sayings(page, 'withdraw').some(({ words }) => WAYS.includes(page.tree.node(words.node).role));
}
