/** Leaving only by e-mail, phone, chat or post: no control, form or menu path by which a person could do it alone. */

import { condition, moved } from '../derive/judging';
import { asideSayings, type Contact, contacts, ownRoutes, sayings } from '../derive/leaving';
import { actsIn } from '../lexicon/kinds';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

export const rule: Rule = {
  id: 'deletion-by-contact',
  judge(page) {
    const scene = page.deletion();
    // A screen for joining, signing in or paying, or with a consent to give, says how to leave only in passing.
    if (!scene && (page.kinds()[0]?.kind !== 'other' || page.consents().length > 0)) return [{ verdict: 'clear' }];
    const said = scene ? sayings(page.tree) : asideSayings(page.tree);
    if (said.length === 0) return [{ verdict: 'clear' }];
    const routes = ownRoutes(page, scene, said);
    if (routes.length > 0) {
      return [{ verdict: 'clear', signals: routes.slice(0, 3).map((quote) => ({ name: 'own-route', weight: -1, words: quote.words })) }];
    }
    const asked = contacts(page.tree, said, scene !== undefined);
    if (asked.length === 0) return [scene ? withoutAnyRoute(page) : { verdict: 'clear' }];
    return [finding(page, asked)];
  },
};

function finding(page: Page, asked: readonly Contact[]): Verdict {
  const ways = [...new Set(asked.map((one) => one.way))].sort();
  const electronic = ways.every((way) => way === 'e-mail' || way === 'chat');
  return {
    verdict: 'finding',
    confidence: offersSignup(page) && wholePage(page) ? 'confirmed' : 'review',
    evidence: asked.slice(0, 6).map((one) => one.quote),
    facts: { ways },
    ...(electronic ? moved(page, 'deletion-by-contact', 'moderate', condition('deletion-by-contact', 'downgrade', 'moderate')) : {}),
    signals: ways.map((way) => ({ name: `by:${way}`, weight: 1 })),
  };
}

/** A page that names deletion and offers no way at all: the way may stand in a part that was not read, or on another page. */
function withoutAnyRoute(page: Page): Verdict {
  if (page.snapshot.frames.some((frame) => frame.state !== 'read')) return { verdict: 'cannot-tell', reason: 'frame-not-read' };
  if (!wholePage(page)) return { verdict: 'cannot-tell', reason: 'cut-short' };
  return { verdict: 'cannot-tell', reason: 'needs-more-pages' };
}

/** The site lets one join online: the page itself links a sign-up. */
function offersSignup(page: Page): boolean {
  return page.tree.nodes.some(
    (node) =>
      node.shown === 'now' &&
      (node.role === 'link' || node.role === 'button') &&
      actsIn(page.tree.words(node.ref).slice(0, 60)).some((hit) => hit.means === 'signup'),
  );
}

function wholePage(page: Page): boolean {
  return page.snapshot.cut.length === 0;
}
