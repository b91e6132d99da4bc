/** Finds the consents of a page: controls with a purpose, implied sentences, the agree-all tree, and the notice each is shown with. */
import type { Consent, Notice, Quote, Signal } from '../../model/report';
import { squash } from '../../model/text';
import { purposesIn, purposesOf } from '../classify/purpose';
import { look, says } from '../lexicon/consent';
import { type Reading, reading } from '../lexicon/match';
import type { Tree } from '../page';
import { agreeAlls, saysAll, type Tick } from './agree-all';
import { type Candidate, candidates } from './candidates';
import { type Over, titlesOver } from './headings';
import { consentId } from './identity';
import { buttonPairs, impliedConsents } from './implied';
import { noticesOf } from './notice-of';
import { markIn, requirementOf } from './requirement';
import { quoteOf, type Words, wordsAt, wordsOf } from './words';

export interface ConsentsAndNotices {
  readonly consents: readonly Consent[];
  readonly notices: readonly Notice[];
}

/** More candidates than this are a list, not a set of consents; the first ones are read. */
const MOST = 200;

/** A candidate with the words that decide about it. */
interface Read extends Tick {
  readonly over: readonly Over[];
  readonly shared: readonly Words[];
  /** Its label is a kind of cookies, in words that speak of cookies. */
  readonly cookies: boolean;
}

/**
 * @param tree the indexed Snapshot
 * @param notices every notice text found on the page, not yet tied to a consent
 * @returns consents in document order, and the notices with their scope settled
 */
export function findConsents(tree: Tree, notices: readonly Notice[]): ConsentsAndNotices {
  const plausible = candidates(tree).filter(mayConsent).slice(0, MOST);
  if (plausible.length > 0 && isManaged(tree)) plausible.length = 0;
  const all = [...plausible, ...buttonPairs(tree, plausible)].sort((a, b) => a.ref - b.ref);
  const read = all.map((candidate) => readWords(tree, candidate, all));
  const accepted = accept(read);
  const ticked = agreeAlls(tree, accepted);
  const tied = noticesOf(
    tree,
    accepted.map((one) => holder(one)),
    notices,
    new Set(ticked.keys()),
  );
  const labels = accepted.map((one) => squash(labelText(one)).text);

  const drafts = accepted.map((one, at): Omit<Consent, 'id'> => {
    const agreeAll = ticked.has(at);
    const shown = (tied[at] ?? []).map((position) => notices[position] as Notice);
    const pasted = labels.filter((label) => label === labels[at]).length > 1;
    const purposes = purposesOf({
      label: subjectOf(tree, one),
      kind: kindOf(one),
      headings: one.heading.map((words) => words.read),
      firm: one.over.find((title) => title.own)?.firm ?? false,
      shared: one.shared.map((words) => words.read),
      notices: shown,
      pasted,
      covers: saysAll(one) && !agreeAll,
      cookies: one.cookies,
    });
    const required = requirementOf(tree, { candidate: one.candidate, near: [], over: one.over, titles: titlesOf(tree, shown) });
    return {
      text: textOf(one, pasted),
      quote: quoteFor(tree, one),
      control: one.candidate.control,
      node: one.candidate.ref,
      purposes: agreeAll ? [] : [...purposes.purposes],
      requirement: agreeAll ? 'unstated' : required.requirement,
      requirementHow: agreeAll ? 'none' : required.how,
      ...(required.quote && !agreeAll ? { requirementQuote: required.quote } : {}),
      agreeAll,
      ticks: ticked.get(at) ?? [],
      prechecked: one.candidate.initial === 'on',
      notices: tied[at] ?? [],
      signals: [...(agreeAll ? [{ name: 'agree-all', weight: 1 }] : purposes.signals), ...(agreeAll ? [] : required.signals)],
    };
  });
  return finish(tree, [...drafts, ...implied(tree, notices)], notices);
}

/** Somebody manages the consents of others here: words of administration stand on two headings, buttons or fields. */
function isManaged(tree: Tree): boolean {
  let found = 0;
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || !MANAGES.has(node.role)) continue;
    if (wordsOf(tree, node.ref).some((words) => words.read.text.length < 80 && says('managed', words.read)) && ++found > 1) return true;
  }
  return false;
}

const MANAGES = new Set(['heading', 'button', 'field', 'select']);

const HINTS = ['acts', 'purposes', 'channels', 'requirement', 'all', 'cookieKinds'] as const;

/** Own words that can belong to a consent; without any, the heading has to decide. */
function mayConsent(candidate: Candidate): boolean {
  if (candidate.own.length === 0) return true;
  return candidate.own.some(({ read }) => HINTS.some((part) => says(part, read)));
}

function readWords(tree: Tree, candidate: Candidate, all: readonly Candidate[]): Read {
  const taken = all.filter((other) => other !== candidate).map((other) => other.ref);
  const over = titlesOver(tree, candidate.ref, taken);
  return {
    candidate,
    over,
    label: candidate.own,
    heading: over.filter((one) => one.own).map((one) => one.words),
    shared: over.filter((one) => !one.own).map((one) => one.words),
    cookies: candidate.own.some((words) => says('cookieKinds', words.read)) && speaksOfCookies(tree, candidate.ref),
  };
}

/** How many nodes before a control are read for what the part is about. */
const BEFORE = 60;

function speaksOfCookies(tree: Tree, ref: number): boolean {
  for (let at = ref - 1; at >= Math.max(0, ref - BEFORE); at--) {
    if (wordsOf(tree, at).some((words) => look('purposes', words.read).some((hit) => hit.means === 'cookies'))) return true;
  }
  return false;
}

/** Which of the candidates are consents. Those that need company (channels, declarations) are decided after the clear ones. */
function accept(read: readonly Read[]): Read[] {
  const clear = read.map((one) => isConsent(one));
  return read.filter((one, at) => clear[at] || (clear.some((yes) => yes) && keepsCompany(one, read, clear)));
}

const texts = (all: readonly Words[]): Reading[] => all.map((words) => words.read);

function isConsent(one: Read): boolean {
  const label = texts(one.label);
  if (one.cookies) return true;
  if (label.some((read) => says('none', read))) return false;
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

/** Purposes whose name alone makes a tick a consent. Advertising and places are also what shops sell and ask about. */
const STANDS_ALONE = new Set(['terms', 'collection', 'third-party', 'overseas', 'processor', 'sensitive', 'identifier', 'age', 'cookies']);

/** Channels under a marketing heading, and marked declarations, count where clear consents stand on the page. */
function keepsCompany(one: Read, read: readonly Read[], clear: readonly boolean[]): boolean {
  const label = texts(one.label);
  if (label.some((words) => says('none', words))) return false;
  const over = texts([...one.heading, ...one.shared].slice(0, 2));
  const channel = label.some((words) => says('channels', words));
  if (channel) {
    if (over.some((words) => says('requirement', words) || purposesIn(words).some(({ purpose }) => purpose === 'marketing'))) return true;
    const previous = read.findLast((other, at) => clear[at] && other.candidate.ref < one.candidate.ref);
    return (
      previous !== undefined && texts(previous.label).some((words) => purposesIn(words).some(({ purpose }) => purpose === 'marketing'))
    );
  }
  const marked = [...one.label, ...one.heading.slice(0, 1)].some((words) => markIn(words) !== undefined);
  return marked && label.some((words) => says('acts', words));
}

/** Own words without those of links that only open the text, where something with a purpose is left. */
function subjectOf(tree: Tree, one: Read): Reading[] {
  const views = tree
    .children(one.candidate.yes)
    .map((child) => tree.words(child))
    .filter((words) => words !== '' && says('views', reading(words)));
  return one.label.map(({ read }) => {
    let rest = read.text;
    for (const view of views) rest = rest.replace(view, ' ');
    if (rest === read.text) return read;
    const left = reading(rest.trim());
    return purposesIn(left).length > 0 ? left : read;
  });
}

/** A channel under a heading, a bare declaration, or a consent that says what it is about. */
function kindOf(one: Read): 'channel' | 'declaration' | 'plain' {
  const label = texts(one.label);
  if (label.length > 0 && label.every((read) => says('channels', read))) return 'channel';
  const declares = isBare(one) && label.some((read) => says('acts', read, 'confirm')) && !label.some((read) => says('acts', read, 'agree'));
  return declares ? 'declaration' : 'plain';
}

/** Own words as they are read. A bare yes that is tied to the control follows the sentence that only stands beside it. */
function labelText(one: Read): string {
  const said = one.label.map((words) => words.read.text);
  const [name, beside] = said;
  const turned = name !== undefined && beside !== undefined && beside.length > name.length && says('acts', reading(name), 'yes');
  return (turned ? [beside, name] : said).join(' ');
}

/** A label that says no more than yes. */
function isBare(one: Read): boolean {
  return one.label.every((words) => words.read.text.length < 16 && purposesIn(words.read).length === 0);
}

/** What a person reads: the label, with the heading before it where the label says no more than yes, or the same as another one. */
function textOf(one: Read, pasted: boolean): string {
  const head = isBare(one) || pasted ? one.heading[0]?.read.text : undefined;
  const answers = one.candidate.answers.length > 0 ? [one.candidate.answers.join(' / ')] : [];
  return [head, labelText(one), ...answers].filter((part) => part).join(' ');
}

function quoteFor(tree: Tree, one: Read): Quote {
  const words = (isBare(one) ? one.heading[0] : undefined) ?? one.label[0];
  return words ? quoteOf(words) : tree.quote(one.candidate.yes);
}

function holder(one: Read): { ref: number; members: readonly number[]; title: string } {
  return {
    ref: one.candidate.ref,
    members: one.candidate.members,
    title: isBare(one) ? (one.heading[0]?.read.text ?? '') : labelText(one),
  };
}

function titlesOf(tree: Tree, notices: readonly Notice[]): Words[] {
  return notices.flatMap((notice) => {
    const node = tree.nodes.find((one) => notice.title !== undefined && tree.textAt(one.text) === notice.title);
    const words = node && wordsAt(tree, node.ref, node.text);
    return words ? [words] : [];
  });
}

function implied(tree: Tree, notices: readonly Notice[]): Omit<Consent, 'id'>[] {
  const read = new Set(notices.map((notice) => notice.node));
  return impliedConsents(tree, read).map(({ words, start, end, purposes }) => {
    const quote = quoteOf(words, start, end);
    const signal: Signal = { name: 'implied', weight: 1, words: quote.words };
    return {
      text: quote.words,
      quote,
      control: 'implied',
      node: words.node,
      purposes: [...purposes],
      requirement: 'mandatory',
      requirementHow: 'none',
      agreeAll: false,
      ticks: [],
      prechecked: false,
      notices: [],
      signals: [signal],
    };
  });
}

/** Document order, ids, and the scope of the notices that a consent claims. */
function finish(tree: Tree, drafts: readonly Omit<Consent, 'id'>[], notices: readonly Notice[]): ConsentsAndNotices {
  const order = drafts.map((_, at) => at).sort((a, b) => (drafts[a]?.node ?? 0) - (drafts[b]?.node ?? 0) || a - b);
  const place = new Map(order.map((at, to) => [at, to]));
  const origin = tree.snapshot.frames[0]?.origin ?? '';
  const seen = new Map<string, number>();
  const consents = order.map((at): Consent => {
    const draft = drafts[at] as Omit<Consent, 'id'>;
    const key = squash(draft.text).text;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { id: consentId(origin, draft.text, ordinal), ...draft, ticks: draft.ticks.map((tick) => place.get(tick) ?? tick) };
  });
  const claimed = new Set(consents.flatMap((consent) => consent.notices));
  return { consents, notices: notices.map((notice, at) => (claimed.has(at) ? { ...notice, scope: 'consent' } : notice)) };
}
