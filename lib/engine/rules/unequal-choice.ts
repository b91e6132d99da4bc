/** A consent dialog or banner that accepts in one action and refuses in more, or hardly visibly (PIPA Decree art 17(1)). */
import type { Node } from '../../model/snapshot';
import { choiceSurfaces } from '../classify/banner';
import { sayings } from '../derive/conduct';
import { contrast } from '../derive/contrast';
import { condition, moved } from '../derive/judging';
import { wordsOf } from '../derive/words';
import { speaksOf } from '../lexicon/conduct';
import { says as consentSays } from '../lexicon/consent';
import { actsIn } from '../lexicon/kinds';
import { reading } from '../lexicon/match';
import type { Page } from '../page';
import type { FindingVerdict, Rule, Verdict } from '../rule';

/** Below this a text is hard to see (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;
const SHORT = 60;
/** Who cancels what asks has refused; who merely closes it may have. */
const CANCELS = /^(?:cancel|취소|キャンセル|取消|abbrechen|annuler|cancelar)/i;
/** Cookies that need no consent: their tick stays on whatever one chooses. */
const NECESSARY = /necessary|essential|required|필수|必須|必要|notwendig|erforderlich|nécessaire|necesari/i;

export const rule: Rule = {
  id: 'unequal-choice',
  judge(page) {
    if (!page.is('cookie-banner') && !page.is('consent-dialog')) return [unreadDialog(page)];
    const verdicts: Verdict[] = [];
    for (const root of choiceSurfaces(page.tree)) {
      const surface = controls(page, root);
      const accept = surface.filter((node) => says(page, node, 'agree'));
      if (accept.length === 0) continue;
      const refuse = surface.filter(
        (node) =>
          says(page, node, 'refuse') || CANCELS.test(page.tree.words(node.ref)) || speaksOf(reading(page.tree.words(node.ref)), 'later'),
      );
      // With every choice off, sending it as it is refuses in one action, unless the button says that it accepts all.
      const plain = surface.some((node) => says(page, node, 'save')) || !accept.some((node) => saysAll(page, node));
      if (refuse.length === 0 && plain && allOff(page, root)) continue;
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

/** The visible nodes of a container, itself included. */
function visible(page: Page, root: number): Node[] {
  return page.tree.nodes.slice(root, page.tree.lastOf(root) + 1).filter((node) => node.shown === 'now');
}

/** The visible buttons and links of a container. */
function controls(page: Page, root: number): Node[] {
  return visible(page, root).filter(
    (node) => (node.role === 'button' || node.role === 'link') && page.tree.words(node.ref).length <= SHORT,
  );
}

/** Every choice that can be made stood off when the page loaded. */
function allOff(page: Page, root: number): boolean {
  const isOff = (node: Node): boolean => (node.control?.initial ?? node.control?.state) === 'off';
  const choices = visible(page, root).filter(
    (node) => node.control !== undefined && !node.disabled && (isOff(node) || !NECESSARY.test(page.tree.words(node.ref))),
  );
  return choices.length > 0 && choices.every(isOff);
}

function says(page: Page, node: Node, act: 'agree' | 'refuse' | 'save'): boolean {
  return wordsOf(page.tree, node.ref).some((words) => actsIn(words.read.text).some((hit) => hit.means === act));
}

const saysAll = (page: Page, node: Node): boolean => wordsOf(page.tree, node.ref).some((words) => consentSays('all', words.read));

/** A visible dialog about consent whose choice stands in a frame that could not be read. */
function unreadDialog(page: Page): Verdict {
  const dialogs = page.tree.nodes.filter((node) => node.role === 'dialog' && node.shown === 'now');
  const unread = dialogs.some((dialog) =>
    page.snapshot.opaque.some((one) => one.kind === 'frame' && page.tree.contains(dialog.ref, one.near)),
  );
  return unread ? { verdict: 'cannot-tell', reason: 'frame-not-read' } : { verdict: 'clear' };
}
