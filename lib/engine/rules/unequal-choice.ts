/** A consent dialog or banner that accepts in one action and refuses in more, or hardly visibly (PIPA Decree art 17(1)). */
import type { Node } from '../../model/snapshot';
import { sayings } from '../derive/conduct';
import { contrast } from '../derive/contrast';
import { condition, moved } from '../derive/judging';
import { wordsOf } from '../derive/words';
import { speaksOf } from '../lexicon/conduct';
import { actsIn } from '../lexicon/kinds';
import { reading } from '../lexicon/match';
import type { Page } from '../page';
import type { FindingVerdict, Rule, Verdict } from '../rule';

/** Below this a text is hard to see (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;
const SHORT = 60;

export const rule: Rule = {
  id: 'unequal-choice',
  judge(page) {
    if (!page.is('cookie-banner') && !page.is('consent-dialog')) return [unreadDialog(page)];
    const verdicts: Verdict[] = [];
    for (const surface of surfaces(page)) {
      const accept = surface.filter((node) => says(page, node, 'agree'));
      if (accept.length === 0) continue;
      const refuse = surface.filter((node) => says(page, node, 'refuse') || speaksOf(reading(page.tree.words(node.ref)), 'later'));
      const finding = compare(page, accept[0] as Node, refuse);
      if (finding) verdicts.push(finding);
    }
    return verdicts.length > 0 ? verdicts : [{ verdict: 'clear' }];
  },
};

function compare(page: Page, accept: Node, refuse: readonly Node[]): FindingVerdict | undefined {
  const necessary = sayings(page, 'necessary-only').length > 0;
  if (refuse.length === 0) {
    return {
      verdict: 'finding',
      confidence: 'review',
      evidence: [page.tree.quote(accept.ref)],
      facts: { how: 'no-refusal' },
      ...(necessary ? moved(page, 'unequal-choice', 'info', condition('unequal-choice', 'notWhen', 'notice only')) : {}),
    };
  }
  const best = refuse.reduce((a, b) => (visibility(b) > visibility(a) ? b : a));
  const fainter = best.role === 'link' && accept.role === 'button' && visibility(best) < LEGIBLE && visibility(accept) > visibility(best);
  if (!fainter) return undefined;
  return {
    verdict: 'finding',
    confidence: 'confirmed',
    evidence: [page.tree.quote(accept.ref), page.tree.quote(best.ref)],
    facts: { how: 'faint-refusal' },
  };
}

/** Contrast of a control's words with what lies behind them; a picture behind counts as legible. */
function visibility(node: Node): number {
  const { style } = node;
  return style?.background ? contrast(style.color, style.background) : 21;
}

/** The visible buttons and links of each dialog; of the whole page where a banner has no dialog role. */
function surfaces(page: Page): Node[][] {
  const roots = page.tree.nodes.filter((node) => node.role === 'dialog' && node.shown === 'now').map((node) => node.ref);
  return (roots.length > 0 ? roots : [0]).map((root) =>
    page.tree.nodes
      .slice(root, page.tree.lastOf(root) + 1)
      .filter(
        (node) => node.shown === 'now' && (node.role === 'button' || node.role === 'link') && page.tree.words(node.ref).length <= SHORT,
      ),
  );
}

function says(page: Page, node: Node, act: 'agree' | 'refuse'): boolean {
  return wordsOf(page.tree, node.ref).some((words) => actsIn(words.read.text).some((hit) => hit.means === act));
}

/** A visible dialog about consent whose choice stands in a frame that could not be read. */
function unreadDialog(page: Page): Verdict {
  const dialogs = page.tree.nodes.filter((node) => node.role === 'dialog' && node.shown === 'now');
  const unread = dialogs.some((dialog) =>
    page.snapshot.opaque.some((one) => one.kind === 'frame' && page.tree.contains(dialog.ref, one.near)),
  );
  return unread ? { verdict: 'cannot-tell', reason: 'frame-not-read' } : { verdict: 'clear' };
}
