/**
 * Whether a consent must be given, and how that is known: by words, by markup, by what the page's script does, or not at all.
 * Words win over markup, and both are kept apart: a mark is a claim, a button that stays disabled is a fact.
 */
import type { Quote, Signal } from '../../model/report';
import type { Purpose, Requirement, RequirementHow } from '../../model/vocabulary';
import { look, says } from '../lexicon/consent';
import { reading } from '../lexicon/match';
import type { Tree } from '../page';
import type { Candidate } from './candidates';
import type { Over } from './headings';
import { quoteOf, type Words, wordsAt } from './words';

export interface Required {
  readonly requirement: Requirement;
  readonly how: RequirementHow;
  /** The mark itself, where words state it. */
  readonly quote?: Quote;
  readonly signals: readonly Signal[];
}

const UNSTATED: Required = { requirement: 'unstated', how: 'none', signals: [] };

export interface RequirementInput {
  readonly candidate: Candidate;
  /** Short texts in the control's own line that nothing ties to it. */
  readonly near: readonly Words[];
  readonly over: readonly Over[];
  readonly purposes: readonly Purpose[];
  /** Titles of the notices shown with it. */
  readonly titles: readonly Words[];
  /** The agree-all of the group it belongs to, where that is marked: `필수 항목 모두 동의`. */
  readonly group?: { readonly means: 'mandatory' | 'optional'; readonly words: Words } | undefined;
}

/** Requirement of one control. An agree-all has none of its own, and an implied consent is mandatory by nature: the caller says so. */
export function requirementOf(tree: Tree, input: RequirementInput): Required {
  const { candidate } = input;
  const tiers: readonly (readonly [string, readonly Words[]])[] = [
    ['label', candidate.own],
    ['near', input.near],
    ['heading', input.over.filter((one) => one.own && reaches(tree, one.words.node, candidate.ref)).map((one) => one.words)],
    ['notice-title', input.titles],
    ['group', nearestMark(tree, input)],
  ];
  const over = ruleOver(tree, candidate.ref);
  for (const [name, all] of tiers) {
    for (const words of all) {
      const marked = markIn(words);
      if (!marked || (name !== 'label' && isFootnote(words))) continue;
      const { means, quote } = marked;
      return { requirement: means, how: 'text', quote, signals: [{ name: `requirement:${name}`, weight: 1, words: quote.words }] };
    }
  }
  if (over)
    return {
      requirement: over.means,
      how: 'text',
      quote: over.quote,
      signals: [{ name: 'requirement:group', weight: 1, words: over.quote.words }],
    };
  const all = input.group;
  if (all)
    return {
      requirement: all.means,
      how: 'text',
      quote: quoteOf(all.words),
      signals: [{ name: 'requirement:group', weight: 1, words: all.words.read.text }],
    };
  if (candidate.required) return { requirement: 'mandatory', how: 'attribute', signals: [{ name: 'requirement:attribute', weight: 1 }] };
  const enforced = enforcedBy(tree, input);
  if (enforced) return { requirement: 'mandatory', how: 'script', signals: [enforced] };
  return UNSTATED;
}

/** Longest sentence that speaks of the consents below it, and how far above them it may stand, in nodes. */
const RULE = 200;
const ABOVE = 60;

/** The nearest sentence before a control, in the same form, dialog or page, that says of all consents below whether they must be given. */
function ruleOver(tree: Tree, control: number): { means: 'mandatory' | 'optional'; quote: Quote } | undefined {
  const area = [...tree.around(control)].find(({ role }) => role === 'form' || role === 'dialog')?.ref ?? 0;
  for (let at = control - 1; at >= Math.max(area, control - ABOVE); at--) {
    const { role, shown } = tree.node(at);
    if ((role !== 'text' && role !== 'heading') || shown !== 'now' || inNotice(tree, at)) continue;
    const words = wordsAt(tree, at, tree.node(at).text);
    if (!words || words.read.text.length > RULE) continue;
    const hits = look('groupRule', words.read);
    const first = hits[0];
    if (first && hits.every((hit) => hit.means === first.means))
      return { means: first.means, quote: quoteOf(words, first.start, first.end) };
  }
  return undefined;
}

/** What stands in a text box or panel speaks of its own text. */
function inNotice(tree: Tree, ref: number): boolean {
  return [...tree.around(ref)].some(({ role }) => role === 'document' || role === 'panel');
}

/** The mark that words carry; where both stand in one text (a title over both kinds), neither is said of this control. */
export function markIn(words: Words): { means: 'mandatory' | 'optional'; quote: Quote } | undefined {
  const hits = look('requirement', words.read);
  const first = hits[0];
  if (!first || hits.some((hit) => hit.means !== first.means)) return undefined;
  return { means: first.means, quote: quoteOf(words, first.start, first.end) };
}

/** A line that starts with an asterisk is a footnote, unless it is a label. */
const isFootnote = ({ read }: Words): boolean => /^[*＊✱※]./.test(read.text);

/** Shared headings reach a control only as far as the nearest one that carries a mark. */
function nearestMark(tree: Tree, { over, candidate }: RequirementInput): Words[] {
  const marked = over.find((one) => !one.own && !isFootnote(one.words) && markIn(one.words) !== undefined);
  return marked && reaches(tree, marked.words.node, candidate.ref) ? [marked.words] : [];
}

/** Between a title and the control stand no fields of a form: 'mandatory' over fields is about them. A text area may hold the text. */
function reaches(tree: Tree, title: number, control: number): boolean {
  for (let at = title + 1; at < control; at++) {
    const { role, field } = tree.node(at);
    if (role === 'select' || (role === 'field' && field?.type !== 'textarea')) return false;
  }
  return true;
}

/** The page's own script refuses to go on without it: read from inline script, or seen in the trace. */
function enforcedBy(tree: Tree, { candidate, purposes }: RequirementInput): Signal | undefined {
  for (const member of candidate.members) {
    const enforced = tree.node(member).control?.enforced;
    if (enforced) {
      const message = tree.textAt(enforced.message);
      return { name: `enforced:${enforced.how}`, weight: 0.8, ...(message ? { words: message } : {}) };
    }
  }
  if (seenToUnlock(tree, candidate)) return { name: 'enforced:trace', weight: 1 };
  const message = messageFor(tree, purposes);
  return message === undefined ? undefined : { name: 'enforced:trace', weight: 1, words: message };
}

/** A message that the page showed since load and that asks for this consent: by what it is about, or for agreement as such. */
function messageFor(tree: Tree, purposes: readonly Purpose[]): string | undefined {
  for (const { kind, by, text } of tree.snapshot.trace) {
    if (kind !== 'message' || by !== 'page' || text === undefined) continue;
    const read = reading(tree.textAt(text));
    if (!says('acts', read, 'agree')) continue;
    const about = look('purposes', read).map((hit) => hit.means);
    if (about.length === 0 || about.some((purpose) => purposes.includes(purpose))) return read.text;
  }
  return undefined;
}

/** Longest time in milliseconds between a tick and the page's answer to it. */
const ANSWER_MS = 500;

/** Turning it off locked the submit button, or turning it on, as the last of all, unlocked it. */
function seenToUnlock(tree: Tree, candidate: Candidate): boolean {
  const { trace } = tree.snapshot;
  return trace.some((event, at) => {
    if (event.kind !== 'submit-enabled' && event.kind !== 'submit-disabled') return false;
    const wanted = event.kind === 'submit-enabled' ? 'on' : 'off';
    for (let i = at - 1; i >= 0; i--) {
      const before = trace[i];
      if (!before || event.t - before.t > ANSWER_MS) return false;
      if (before.kind === 'on' || before.kind === 'off') {
        return before.kind === wanted && before.node !== undefined && candidate.members.includes(before.node);
      }
    }
    return false;
  });
}
