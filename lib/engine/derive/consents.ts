/** Finds the consents of a page: controls with a purpose, implied sentences, the agree-all tree, and the notice each is shown with. */
import type { Consent, Notice, Signal } from '../../model/report';
import type { Cut } from '../../model/snapshot';
import { squash } from '../../model/text';
import { purposesIn, purposesOf } from '../classify/purpose';
import type { Tree } from '../page';
import { accept, isManaged, isNamedByRow, isWaiting, mayConsent } from './accept';
import { agreeAlls, marksAll, saysAll } from './agree-all';
import { candidates } from './candidates';
import { consentId } from './identity';
import { agreeButtons, allButtons, buttonPairs, impliedConsents } from './implied';
import { blockOf, noticesOf } from './notice-of';
import { requirementOf } from './requirement';
import { isBare, kindOf, labelText, quoteFor, type Read, readWords, subjectOf, textOf } from './said';
import { quoteOf, type Words, wordsAt } from './words';

export interface ConsentsAndNotices {
  readonly consents: readonly Consent[];
  readonly notices: readonly Notice[];
  /** Set when there were more controls than are read as consents. */
  readonly cut: readonly Cut[];
}

/** A consent before it has its place on the page. */
type Draft = Omit<Consent, 'id'>;

/** More candidates than this are a list, not a set of consents; the first ones are read. */
const MOST = 200;

/**
 * @param tree the indexed Snapshot
 * @param notices every notice text found on the page, not yet tied to a consent
 * @returns consents in document order, and the notices with their scope settled
 */
export function findConsents(tree: Tree, notices: readonly Notice[]): ConsentsAndNotices {
  const may = candidates(tree).filter((candidate) => mayConsent(tree, candidate) && !isWaiting(tree, candidate));
  const plausible = may.slice(0, MOST);
  if (plausible.length > 0 && isManaged(tree)) plausible.length = 0;
  const ofAll = allButtons(tree, plausible);
  const all = [...plausible, ...buttonPairs(tree, plausible), ...ofAll].sort((a, b) => a.ref - b.ref);
  const unwritten = implied(tree, notices);
  const ticks = accept(
    tree,
    all.map((candidate) => readWords(tree, candidate, all)),
  );
  const taken = ticks.length + unwritten.length > 0 ? ticks : lastResort(tree, notices);
  // A button for all that ticks nothing only goes on.
  const idle = agreeAlls(tree, taken);
  const accepted = taken.filter((one, at) => !ofAll.includes(one.candidate) || idle.has(at));
  const ticked = accepted.length === taken.length ? idle : agreeAlls(tree, accepted);
  const tied = noticesOf(
    tree,
    accepted.map((one) => holder(tree, one)),
    notices,
    new Set(ticked.keys()),
  );
  const labels = accepted.map((one) => squash(labelText(tree, one)).text);

  const refs = accepted.map((one) => one.candidate.ref);

  const group = groupMarks(tree, accepted, ticked);

  const drafts = accepted.map((one, at): Draft => {
    const agreeAll = ticked.has(at);
    const shown = (tied[at] ?? []).map((position) => notices[position] as Notice);
    const pasted = labels.filter((label) => label === labels[at]).length > 1;
    const purposes = purposesOf({
      label: isNamedByRow(tree, one) ? [] : subjectOf(tree, one),
      kind: kindOf(one),
      headings: one.heading.map((words) => words.read),
      firm: one.over.find((title) => title.own)?.firm ?? false,
      shared: one.shared.map((words) => words.read),
      notices: shown,
      pasted,
      covers: saysAll(one) && !agreeAll,
      cookies: one.cookies,
    });
    const required = requirementOf(tree, {
      candidate: one.candidate,
      near: notesOf(tree, one, refs),
      over: one.over,
      titles: titlesOf(tree, shown),
      purposes: purposes.purposes,
      group: group.get(at),
    });
    return {
      text: isNamedByRow(tree, one) ? (one.heading[0]?.read.text ?? '') : textOf(tree, one, pasted),
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
  const heirs = drafts.map((draft, at) => inherit(tree, draft, accepted, drafts, at));
  const said = unwritten.filter((sentence) => !drafts.some((draft, at) => isAskedBy(tree, sentence, draft, refs, at)));
  const cut = plausible.length > 0 && may.length > MOST ? [{ what: 'consents' as const, kept: MOST, of: may.length }] : [];
  return { ...finish(tree, [...heirs, ...said], notices), cut };
}

/** A sentence right over a tick of its own block, about the same matter, is the text of that tick: 'By selecting this option, I agree …'. */
function isAskedBy(tree: Tree, sentence: Draft, tick: Draft, refs: readonly number[], at: number): boolean {
  const ref = refs[at];
  if (ref === undefined || ref < sentence.node || tick.agreeAll) return false;
  return sentence.purposes.some((purpose) => tick.purposes.includes(purpose)) && tree.contains(blockOf(tree, ref, refs), sentence.node);
}

type GroupMark = NonNullable<ReturnType<typeof marksAll>>;

/** What a group's own agree-all says of its members: one that ticks only some of the page's consents and is marked. */
function groupMarks(tree: Tree, read: readonly Read[], ticked: ReadonlyMap<number, readonly number[]>): Map<number, GroupMark> {
  const found = new Map<number, GroupMark>();
  const singles = read.length - ticked.size;
  for (const [at, members] of ticked) {
    const marked = marksAll(read[at] as Read);
    const around = tree.node((read[at] as Read).candidate.ref).parent;
    // Among single consents it has no members of its own to speak of.
    if (!marked || members.length >= singles) continue;
    for (const member of members) if (tree.contains(around, (read[member] as Read).candidate.ref)) found.set(member, marked);
  }
  return found;
}

/** Where no control and no sentence asks, the button that agrees does: if there is a text for it, and its words or heading say to what. */
function lastResort(tree: Tree, notices: readonly Notice[]): Read[] {
  if (notices.length === 0) return [];
  const buttons = agreeButtons(tree);
  if (buttons.length !== 1) return [];
  const read = buttons.map((candidate) => readWords(tree, candidate, buttons));
  return read.filter((one) =>
    [...one.label, ...one.heading, ...one.shared].some((words) => purposesIn(words.read).some(({ purpose }) => purpose !== 'cookies')),
  );
}

/** A channel under a consent to advertising is part of it: it has its purpose and, where nothing else is said, its requirement. */
function inherit(tree: Tree, draft: Draft, read: readonly Read[], drafts: readonly Draft[], at: number): Draft {
  if (kindOf(read[at] as Read) !== 'channel' || draft.purposes.includes('marketing')) return draft;
  for (let before = at - 1; before >= 0; before--) {
    const parent = drafts[before] as Draft;
    if (kindOf(read[before] as Read) === 'channel') continue;
    const around = tree.node(parent.node).parent;
    if (!parent.purposes.includes('marketing') || !tree.contains(around, draft.node)) return draft;
    const { requirement, requirementHow, requirementQuote } = parent;
    const says = draft.requirement === 'unstated' ? { requirement, requirementHow, ...(requirementQuote ? { requirementQuote } : {}) } : {};
    return {
      ...draft,
      purposes: ['marketing'],
      ...says,
      signals: [...(draft.signals ?? []), { name: 'heading:marketing', weight: 0.8, words: parent.text }],
    };
  }
  return draft;
}

/** The longest note that can be a mark beside a control. */
const NOTE = 16;

/** Short texts in the part of the page that belongs to this control alone. */
function notesOf(tree: Tree, one: Read, refs: readonly number[]): Words[] {
  const block = blockOf(tree, one.candidate.ref, refs);
  const notes: Words[] = [];
  for (let at = block; at <= tree.lastOf(block); at++) {
    const words = tree.node(at).role === 'text' ? wordsAt(tree, at, tree.node(at).text) : undefined;
    if (words && words.read.text.length <= NOTE) notes.push(words);
  }
  return notes;
}

function holder(tree: Tree, one: Read): { ref: number; members: readonly number[]; title: string } {
  return {
    ref: one.candidate.ref,
    members: one.candidate.members,
    title: isBare(one) ? (one.heading[0]?.read.text ?? '') : labelText(tree, one),
  };
}

function titlesOf(tree: Tree, notices: readonly Notice[]): Words[] {
  return notices.flatMap((notice) => {
    const node = tree.nodes.find((one) => notice.title !== undefined && tree.textAt(one.text) === notice.title);
    const words = node && wordsAt(tree, node.ref, node.text);
    return words ? [words] : [];
  });
}

function implied(tree: Tree, notices: readonly Notice[]): Draft[] {
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
function finish(tree: Tree, drafts: readonly Draft[], notices: readonly Notice[]): Omit<ConsentsAndNotices, 'cut'> {
  const order = drafts.map((_, at) => at).sort((a, b) => (drafts[a]?.node ?? 0) - (drafts[b]?.node ?? 0) || a - b);
  const place = new Map(order.map((at, to) => [at, to]));
  const origin = tree.snapshot.frames[0]?.origin ?? '';
  const seen = new Map<string, number>();
  const consents = order.map((at): Consent => {
    const draft = drafts[at] as Draft;
    const key = squash(draft.text).text;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { id: consentId(origin, draft.text, ordinal), ...draft, ticks: draft.ticks.map((tick) => place.get(tick) ?? tick) };
  });
  const claimed = new Set(consents.flatMap((consent) => consent.notices));
  return { consents, notices: notices.map((notice, at) => (claimed.has(at) ? { ...notice, scope: 'consent' } : notice)) };
}
