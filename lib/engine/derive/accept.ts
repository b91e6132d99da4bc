/** Which controls are consents. Words decide: no other tick says what one agrees to, may receive, or declares in such company. */
import { purposesIn } from '../classify/purpose';
import { look, says } from '../lexicon/consent';
import type { Reading } from '../lexicon/match';
import type { Tree } from '../page';
import type { Candidate } from './candidates';
import { markIn } from './requirement';
import type { Read } from './said';
import { type Words, wordsOf } from './words';

/** It waits in a closed dialog: nobody is asked before it opens. A folded part of the page is another matter. */
export function isWaiting(tree: Tree, candidate: Candidate): boolean {
  for (const container of tree.around(candidate.ref)) if (container.role === 'dialog' && container.shown !== 'now') return true;
  return false;
}

/** Somebody manages the consents of others here: words of administration stand on two headings, buttons or fields. */
export function isManaged(tree: Tree): boolean {
  let found = 0;
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || !MANAGES.has(node.role)) continue;
    if (wordsOf(tree, node.ref).some((words) => words.read.text.length < 80 && says('managed', words.read)) && ++found > 1) return true;
  }
  return false;
}

const MANAGES = new Set(['heading', 'button', 'field', 'select']);

const HINTS = ['acts', 'purposes', 'hands', 'channels', 'requirement', 'all', 'cookieKinds'] as const;

/** Own words that can belong to a consent; without any, the heading has to decide. */
export function mayConsent(candidate: Candidate): boolean {
  if (candidate.own.length === 0 || candidate.control === 'radio-pair') return true;
  return candidate.own.some(({ read }) => HINTS.some((part) => says(part, read)));
}

/** Which of the candidates are consents. Those that need company (channels, declarations) are decided after the clear ones. */
export function accept(read: readonly Read[]): Read[] {
  const clear = read.map((one) => isConsent(one));
  return read.filter((one, at) => clear[at] || (clear.some((yes) => yes) && keepsCompany(one, read, clear)));
}

const texts = (all: readonly Words[]): Reading[] => all.map((words) => words.read);

function isConsent(one: Read): boolean {
  const label = texts(one.label);
  if (one.cookies) return true;
  if (saysNone(label)) return false;
  const heading = texts(one.heading);
  const acts = new Set(label.flatMap((read) => look('acts', read).map((hit) => hit.means)));
  const marked = one.label.some((words) => markIn(words) !== undefined);
  const named = label.some((read) => purposesIn(read).some(({ purpose }) => STANDS_ALONE.has(purpose)));
  if (named) return true;
  const anyPurpose = label.some((read) => purposesIn(read).length > 0);
  if (anyPurpose && (acts.has('agree') || acts.has('receive') || marked || one.candidate.control === 'radio-pair')) return true;
  if (heading.some((read) => says('none', read, 'deletion'))) return false;
  if (acts.has('agree') || one.candidate.control === 'radio-pair' || one.candidate.control === 'custom') {
    return acts.has('agree') || [...heading, ...texts(one.shared.slice(0, 1))].some((read) => purposesIn(read).length > 0);
  }
  return label.length === 0 && heading.slice(0, 1).some((read) => purposesIn(read).length > 0 && says('acts', read, 'agree'));
}

/**
 * Words of a tick that is no consent. A mark beside a label is another matter: 'optional' alone would be a tick that selects a product,
 * next to the name of a consent it says that one may leave it out.
 */
function saysNone(label: readonly Reading[]): boolean {
  return label.some((read) => says('none', read) && !(label.length > 1 && says('requirement', read)));
}

/** Purposes whose name alone makes a tick a consent. Advertising and places are also what shops sell and ask about. */
const STANDS_ALONE = new Set(['terms', 'collection', 'third-party', 'overseas', 'processor', 'sensitive', 'identifier', 'age', 'cookies']);

/** Channels under a marketing heading, what names profiling, and marked declarations count where clear consents stand on the page. */
function keepsCompany(one: Read, read: readonly Read[], clear: readonly boolean[]): boolean {
  const label = texts(one.label);
  if (saysNone(label)) return false;
  if (label.some((words) => says('all', words)) && clear.filter((yes) => yes).length > 1) return true;
  const over = texts([...one.heading, ...one.shared].slice(0, 2));
  const channel = label.some((words) => says('channels', words));
  if (channel) {
    if (over.some((words) => says('requirement', words) || purposesIn(words).some(({ purpose }) => purpose === 'marketing'))) return true;
    const previous = read.findLast((other, at) => clear[at] && other.candidate.ref < one.candidate.ref);
    return (
      previous !== undefined && texts(previous.label).some((words) => purposesIn(words).some(({ purpose }) => purpose === 'marketing'))
    );
  }
  if (label.some((words) => purposesIn(words).some(({ purpose, hit }) => purpose === 'profiling' && hit.weight === 1))) return true;
  const marked = [...one.label, ...one.heading.slice(0, 1)].some((words) => markIn(words) !== undefined);
  return marked && label.some((words) => says('acts', words));
}
