/** Consents without a control: a sentence by the button that makes pressing it an agreement, and button pairs that say yes or no to a text. */
import type { Purpose } from '../../model/vocabulary';
import { purposesIn } from '../classify/purpose';
import { look, says } from '../lexicon/consent';
import { type Reading, reading } from '../lexicon/match';
import type { Tree } from '../page';
import type { Candidate } from './candidates';
import { type Words, wordsAt } from './words';

/** A sentence that counts as agreement, with its place in the text it stands in. */
export interface ImpliedConsent {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  readonly purposes: readonly Purpose[];
}

/** The longest text that is a note by a button and not a document. */
const NOTE = 600;
/** How many nodes may stand between a note and its button. */
const REACH = 14;
/** Purposes that a sentence can claim agreement to. */
const CLAIMED: readonly Purpose[] = [
  'terms',
  'collection',
  'third-party',
  'overseas',
  'marketing',
  'profiling',
  'sensitive',
  'location',
  'identifier',
  'cookies',
];

/**
 * Every implied consent that is shown near a button which sends, joins, orders or goes on.
 * @param notices refs of the nodes that hold a text to read: what stands in one is its content, not a note by the button
 */
export function impliedConsents(tree: Tree, notices: ReadonlySet<number>): ImpliedConsent[] {
  const found: ImpliedConsent[] = [];
  const buttons = tree.nodes.filter(
    (node) => node.shown === 'now' && (node.role === 'button' || (node.role === 'link' && isActive(tree, node.ref))),
  );
  if (buttons.length === 0) return found;
  for (const node of tree.nodes) {
    if (node.role !== 'text' || node.shown !== 'now') continue;
    const words = wordsAt(tree, node.ref, node.text);
    if (!words || words.read.text.length > NOTE || !says('implied', words.read)) continue;
    // A page of one sentence and a button: the sentence that hands data on is the note and the notice at once.
    if (insideDocument(tree, node.ref, notices.size > 1 ? notices : NONE)) continue;
    if (!buttons.some((button) => isBy(tree, node.ref, button.ref))) continue;
    const { text } = words.read;
    const implies = ({ start, end }: Span): boolean => says('implied', reading(text.slice(start, end)));
    const lines = [...sentences(text, true)].filter(implies);
    // A line break that only sets the line may stand in the middle of the sentence.
    for (const part of lines.length > 0 ? lines : [...sentences(text, false)].filter(implies)) {
      const read = reading(text.slice(part.start, part.end));
      const purposes = claimed(read);
      if (purposes.length === 0 && besidePicture(tree, node.ref)) purposes.push('other');
      if (purposes.some((purpose) => purpose !== 'cookies')) found.push({ words, ...part, purposes });
    }
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

function claimed(read: Reading): Purpose[] {
  return purposesIn(read)
    .map(({ purpose }) => purpose)
    .filter((purpose) => CLAIMED.includes(purpose));
}

/** A picture without words right by the note may be what it speaks of. */
function besidePicture(tree: Tree, ref: number): boolean {
  return tree.snapshot.opaque.some((one) => one.kind === 'image' && tree.textAt(one.text) === '' && Math.abs(one.near - ref) <= 3);
}

/** A link that acts like a button: it runs a script. */
function isActive(tree: Tree, ref: number): boolean {
  const { link } = tree.node(ref);
  return (link?.to === 'script' || link?.to === 'nowhere') && tree.node(tree.node(ref).parent).role !== 'text';
}

function insideDocument(tree: Tree, ref: number, notices: ReadonlySet<number>): boolean {
  if (notices.has(ref)) return true;
  for (const container of tree.around(ref)) {
    if (container.parent >= 0 && container.role !== 'form' && container.role !== 'main' && notices.has(container.ref)) return true;
    if (container.role === 'document' || container.role === 'panel' || container.role === 'contentinfo') return true;
  }
  return false;
}

function isBy(tree: Tree, note: number, button: number): boolean {
  return Math.abs(button - note) <= REACH || tree.contains(note, button);
}

/** A full stop after these ends no sentence. */
const SHORTENED = /\b(?:inc|ltd|co|corp|llc|pte|pty|plc|e\.g|i\.e|no|art)$/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of a note; a dot inside a word or a number does not end one.
 * @param byLine whether a line break ends one
 */
function* sentences(text: string, byLine: boolean): Generator<Span> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const next = text[i + 1];
    const ends =
      (byLine && c === '\n') ||
      c === '。' ||
      ((c === '.' || c === '!' || c === '?') &&
        (next === undefined || next === ' ' || next === '\n') &&
        !(c === '.' && SHORTENED.test(text.slice(Math.max(start, i - 8), i))));
    if (!ends) continue;
    if (text.slice(start, i + 1).trim() !== '') yield trimmed(text, start, i + 1);
    start = i + 1;
  }
  if (text.slice(start).trim() !== '') yield trimmed(text, start, text.length);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/**
 * A pair of buttons that says yes or no to a text over it, on a page part without any tick.
 * @param ticks the candidates already found: beside one of them such buttons only send the form
 */
export function buttonPairs(tree: Tree, ticks: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const node of tree.nodes) {
    if (node.role !== 'button' && node.role !== 'link' && node.role !== 'image') continue;
    const answer = answerOf(tree, node.ref);
    if (answer !== 'yes') continue;
    const no = tree.children(node.parent).find((sibling) => sibling !== node.ref && answerOf(tree, sibling) === 'no');
    if (no === undefined) continue;
    const area = areaOf(tree, node.parent);
    if (ticks.some((tick) => tree.contains(area, tick.ref)) || found.some((one) => tree.contains(node.parent, one.ref))) continue;
    const first = Math.min(node.ref, no);
    found.push({
      ref: first,
      control: 'custom',
      yes: node.ref,
      members: [first, Math.max(node.ref, no)],
      own: [],
      answers: [tree.words(first), tree.words(Math.max(node.ref, no))],
      initial: 'unknown',
      required: false,
    });
  }
  return found;
}

/** The longest label of a button that agrees and goes on in one. */
const GOES_ON = 40;

/** Buttons that agree by themselves, for a page where nothing else asks: 'Agree', 'Agree and join'. */
export function agreeButtons(tree: Tree): Candidate[] {
  return tree.nodes.flatMap((node): Candidate[] => {
    if (node.role !== 'button' || node.shown !== 'now') return [];
    const words = tree.words(node.ref);
    if (words.length > GOES_ON || !says('acts', reading(words), 'agree') || says('acts', reading(words), 'refuse')) return [];
    const own = wordsAt(tree, node.ref, node.text ?? node.name);
    const base = {
      ref: node.ref,
      control: 'custom',
      yes: node.ref,
      members: [node.ref],
      answers: [],
      initial: 'unknown',
      required: false,
    } as const;
    return [{ ...base, own: own ? [own] : [] }];
  });
}

/** The longest label of a button that ticks everything, and what makes it one that goes on instead. */
const ALL = 20;
const GOES_FURTHER =
  /동의\s?(?:하고|후)|(?:가입|다음|시작|계속|주문|결제|신청|완료|저장)|\b(?:and|continue|join|next|start|order|pay|save)\b|次へ|登録|進む|继续|注册|下一步|提交|繼續|註冊/i;

/**
 * A button that ticks every consent of its part, where ticks stand and none of them says so itself: 'agree to all' beside a list of boxes.
 * @param ticks the candidates already found
 */
export function allButtons(tree: Tree, ticks: readonly Candidate[]): Candidate[] {
  if (ticks.length < 2 || ticks.some((tick) => tick.own.some((words) => says('all', words.read)))) return [];
  const found = agreeButtons(tree).filter(({ ref, own }) => {
    const area = areaOf(tree, ref);
    return (
      own.every(({ read }) => read.text.length <= ALL && says('all', read) && !GOES_FURTHER.test(read.text)) &&
      ticks.filter((tick) => tree.contains(area, tick.ref)).length > 1
    );
  });
  return found.length === 1 ? found : [];
}

/** The form, dialog or page part that a pair of buttons decides about. */
function areaOf(tree: Tree, ref: number): number {
  for (const container of [tree.node(ref), ...tree.around(ref)]) {
    if (container.role === 'form' || container.role === 'dialog' || container.parent < 0) return container.ref;
  }
  return 0;
}

/** Longest label of a button that is an answer and not a sentence. */
const ANSWER = 24;

function answerOf(tree: Tree, ref: number): 'yes' | 'no' | undefined {
  const node = tree.node(ref);
  if (node.role !== 'button' && node.role !== 'link' && node.role !== 'image') return undefined;
  const words = tree.words(ref);
  if (words === '' || words.length > ANSWER) return undefined;
  const read = reading(words);
  if (says('acts', read, 'refuse')) return 'no';
  return look('acts', read).some((hit) => hit.means === 'agree') ? 'yes' : undefined;
}
