/** Which controls are consents. Words decide: no other tick says what one agrees to, may receive, or declares in such company. */
import { purposesIn } from '../classify/purpose';
import { look, says } from '../lexicon/consent';
import { type Reading, reading } from '../lexicon/match';
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
export function mayConsent(tree: Tree, candidate: Candidate): boolean {
  if (candidate.own.length === 0 || candidate.control === 'radio-pair' || candidate.required) return true;
  return candidate.own.some(({ read }) => HINTS.some((part) => says(part, read))) || isRowOfTable(tree, candidate.ref);
}

/** Its row names what one consents to in another cell; the words beside the box say what that means. */
function isRowOfTable(tree: Tree, ref: number): boolean {
  if (tree.node(ref).control?.named !== 'none') return false;
  const row = [...tree.around(ref)].slice(0, 3).find(({ role }) => role === 'row');
  if (!row) return false;
  return tree
    .children(row.ref)
    .some((cell) => !tree.contains(cell, ref) && wordsOf(tree, cell).some(({ read }) => purposesIn(read).length > 0));
}

/** Which of the candidates are consents. Those that need company (channels, declarations) are decided after the clear ones. */
export function accept(tree: Tree, read: readonly Read[]): Read[] {
  const clear = read.map((one) => isConsent(one) || isNamedByRow(tree, one));
  if (!clear.some((yes) => yes)) return [];
  const refs = read.filter((_, at) => clear[at]).map((one) => one.candidate.ref);
  return read.filter((one, at) => clear[at] || keepsCompany(one, read, clear) || isOneOfThem(tree, one, refs));
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

/** In a table the row's first words name the consent; they are marked, or the column is headed 'Agree'. */
export function isNamedByRow(tree: Tree, one: Read): boolean {
  if (one.candidate.control === 'radio-pair' || !isRowOfTable(tree, one.candidate.ref) || saysNone(texts(one.label))) return false;
  const title = one.heading[0];
  if (!title || purposesIn(title.read).length === 0) return false;
  return markIn(title) !== undefined || one.shared.some(({ read }) => read.text.length < 16 && says('acts', read, 'agree'));
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

/** How many containers up from a tick the list may lie that it shares with a clear consent. */
const LIST = 4;

/**
 * A tick in one list with a clear consent, no entry field between them, is one of the same kind where it is marked, must be ticked, declares
 * something or names a purpose: a list of consents says 'news', 'house rules' or 'I will keep to this' without any word of consent.
 */
function isOneOfThem(tree: Tree, one: Read, clear: readonly number[]): boolean {
  const label = texts(one.label);
  const agrees = one.candidate.control === 'radio-pair' && one.candidate.answers.some((answer) => says('acts', reading(answer), 'agree'));
  if ((label.length === 0 && !agrees) || !clear.some((ref) => inOneList(tree, one.candidate.ref, ref))) return false;
  if (agrees) return true;
  if (saysNone(label)) return selectsThem(tree, one, clear);
  if (one.candidate.required || [...one.label, ...one.heading.slice(0, 1)].some((words) => markIn(words) !== undefined)) return true;
  return label.some((words) => purposesIn(words).length > 0 || says('acts', words, 'agree') || says('acts', words, 'confirm'));
}

/** 'Select all' selects consents where the very next ticks are such; over a list of goods it selects goods. */
function selectsThem(tree: Tree, one: Read, clear: readonly number[]): boolean {
  if (!texts(one.label).every((read) => says('all', read) && look('none', read).every((hit) => hit.means === 'product'))) return false;
  const next: number[] = [];
  for (let at = one.candidate.ref + 1; at < tree.nodes.length && next.length < 2; at++) {
    const { role, control } = tree.node(at);
    if (control && (role === 'checkbox' || role === 'switch' || role === 'toggle' || role === 'radio-group')) next.push(at);
  }
  return next.length === 2 && next.every((ref) => clear.includes(ref) && inOneList(tree, one.candidate.ref, ref));
}

function inOneList(tree: Tree, tick: number, consent: number): boolean {
  const [first, last] = tick < consent ? [tick, consent] : [consent, tick];
  const common = tree.common(first, last);
  let climbed = 0;
  for (const container of tree.around(tick)) {
    if (container.ref === common) break;
    if (++climbed >= LIST) return false;
  }
  for (let at = first + 1; at < last; at++) {
    const { role, field } = tree.node(at);
    if (role === 'select' || (role === 'field' && field?.type !== 'textarea')) return false;
  }
  return true;
}

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
