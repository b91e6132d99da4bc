/** A field for the resident registration number on a sign-up page: consent is no ground for it (PIPA art 24-2). */

import { quoteOf, type Words, wordsOf } from '../derive/words';
import { conductIn, speaksOf } from '../lexicon/conduct';
import type { Page } from '../page';
import type { Rule, Verdict } from '../rule';

/** The number is written as 6 and 7 digits. */
const FRONT = 6;
const BACK = 7;

export const rule: Rule = {
  id: 'rrn-at-signup',
  judge(page) {
    if (!page.is('signup')) return [{ verdict: 'clear' }];
    const verdicts: Verdict[] = [];
    const asked = new Set<string>();
    for (const node of page.tree.nodes) {
      if (node.shown !== 'now' || node.role !== 'field') continue;
      const named = namedFor(page, node.ref);
      if (!named || asked.has(named.read.text)) continue;
      asked.add(named.read.text);
      const hit = conductIn(named.read, 'resident-number')[0];
      verdicts.push({ verdict: 'finding', confidence: 'confirmed', evidence: [quoteOf(named, hit?.start ?? 0, hit?.end)] });
    }
    if (verdicts.length > 0) return verdicts;
    return [unnamedPair(page) ? { verdict: 'cannot-tell', reason: 'text-in-image' } : { verdict: 'clear' }];
  },
};

/** The words that name this field and speak of the number, without promising not to ask for it. */
function namedFor(page: Page, ref: number): Words | undefined {
  return wordsOf(page.tree, ref).find((words) => speaksOf(words.read, 'resident-number') && !speaksOf(words.read, 'not-asked'));
}

/** Two fields of 6 and 7 characters side by side that no words name: the label may be a picture. */
function unnamedPair(page: Page): boolean {
  const fields = page.tree.nodes.filter((node) => node.role === 'field' && node.shown === 'now');
  return fields.some((node, at) => {
    const next = fields[at + 1];
    return (
      node.field?.maxLength === FRONT &&
      next?.field?.maxLength === BACK &&
      next.ref - node.ref <= 3 &&
      wordsOf(page.tree, node.ref).every((words) => words.read.text.length <= 2)
    );
  });
}
