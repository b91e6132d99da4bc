/** A sign-up that takes children under 14, with no step that asks a guardian (PIPA art 22-2). */

import type { Quote } from '../../model/report';
import { type Said, sayings } from '../derive/conduct';
import { quoteOf } from '../derive/words';
import { fieldIn } from '../lexicon/kinds';
import type { Page } from '../page';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'child-consent-missing',
  judge(page) {
    if (!page.is('signup')) return [{ verdict: 'clear' }];
    if (sayings(page, 'guardian').length > 0) return [{ verdict: 'clear' }];
    const invites = sayings(page, 'under-14');
    if (invites.length > 0 && !refused(page, invites)) {
      return [
        {
          verdict: 'finding',
          confidence: 'review',
          evidence: invites.slice(0, 2).map(passage),
        },
      ];
    }
    if (sayings(page, 'no-child').length > 0 || page.consents().some((consent) => consent.purposes.includes('age')))
      return [{ verdict: 'clear' }];
    return [asksForBirth(page) ? { verdict: 'cannot-tell', reason: 'needs-more-pages' } : { verdict: 'clear' }];
  },
};

/** Longest passage quoted whole. */
const PASSAGE = 200;

/** A short text is quoted whole: it often invites children in more words than one, and the finding rests on all of them. */
function passage({ words, hit }: Said): Quote {
  const { length } = words.read.text;
  return length <= PASSAGE ? quoteOf(words, 0, length) : quoteOf(words, hit.start, hit.end);
}

/** The very text that names children sends them away. */
function refused(page: Page, invites: readonly Said[]): boolean {
  const away = sayings(page, 'no-child').map(({ words }) => words.read.text);
  return invites.every(({ words }) => away.includes(words.read.text));
}

function asksForBirth(page: Page): boolean {
  return page.tree.nodes.some((node) => {
    if (node.shown !== 'now' || (node.role !== 'field' && node.role !== 'select')) return false;
    if (node.field?.autocomplete?.includes('bday')) return true;
    return [node.name, node.beside, node.text].some((text) => text !== undefined && fieldIn(page.tree.textAt(text)) === 'birth');
  });
}
