/** What is said about a control: its own words, what stands over it, and how a person would read both together. */
import type { Quote } from '../../model/report';
import { fold } from '../../model/text';
import { purposesIn } from '../classify/purpose';
import { look, says } from '../lexicon/consent';
import { type Reading, reading } from '../lexicon/match';
import type { Tree } from '../page';
import type { Tick } from './agree-all';
import type { Candidate } from './candidates';
import { type Over, titlesOver } from './headings';
import { quoteOf, type Words, wordsOf } from './words';

/** A candidate with the words that decide about it. */
export interface Read extends Tick {
  readonly over: readonly Over[];
  readonly shared: readonly Words[];
  /** Its label is a kind of cookies, in words that speak of cookies. */
  readonly cookies: boolean;
}

/** Reads the words around one candidate.
 * @param all every candidate of the page: a title beyond one of them is shared
 */
export function readWords(tree: Tree, candidate: Candidate, all: readonly Candidate[]): Read {
  const taken = all.filter((other) => other !== candidate).map((other) => other.ref);
  const said = new Set(candidate.own.map((words) => words.read.text));
  const over = titlesOver(tree, candidate.ref, taken).filter(({ words }) => !said.has(words.read.text));
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

/** Words of links in the label that only open the text. */
function viewsIn(tree: Tree, one: Read): string[] {
  return tree
    .children(one.candidate.yes)
    .map((child) => tree.words(child))
    .filter((words) => words !== '' && says('views', reading(words)));
}

/** A text without these words and the brackets around them. */
function without(text: string, views: readonly string[]): string {
  let rest = text;
  for (const view of views) rest = rest.replace(view, ' ');
  return rest === text ? text : fold(rest.replace(/[[(<]\s*[\])>]/g, ' '));
}

/** Own words without those of links that only open the text, where something with a purpose is left. */
export function subjectOf(tree: Tree, one: Read): Reading[] {
  const views = viewsIn(tree, one);
  return one.label.map(({ read }) => {
    const left = reading(without(read.text, views));
    return purposesIn(left).length > 0 ? left : read;
  });
}

/** A channel under a heading, a bare declaration, or a consent that says what it is about. */
export function kindOf(one: Read): 'channel' | 'declaration' | 'plain' {
  const label = one.label.map((words) => words.read);
  if (label.length > 0 && label.every((read) => says('channels', read))) return 'channel';
  const declares = isBare(one) && label.some((read) => says('acts', read, 'confirm')) && !label.some((read) => says('acts', read, 'agree'));
  return declares ? 'declaration' : 'plain';
}

/** Own words as they are read. A bare yes that is tied to the control follows the sentence that only stands beside it. */
export function labelText(tree: Tree, one: Read): string {
  const views = viewsIn(tree, one);
  const said = one.label.map(({ read }) => without(read.text, views) || read.text);
  const [name, beside] = said;
  const turned = name !== undefined && beside !== undefined && beside.length > name.length && says('acts', reading(name), 'yes');
  return (turned ? [beside, name] : said).join(' ');
}

/** A label that says no more than yes. */
export function isBare(one: Read): boolean {
  return one.label.every((words) => words.read.text.length < 16 && purposesIn(words.read).length === 0);
}

const namesSomething = ({ read }: Words): boolean => purposesIn(read).length > 0 || says('requirement', read) || says('acts', read);

/** The longest label of a pair that is the question and not the small print. */
const QUESTION = 60;

/** Words beside a pair that ask or state what the answers are about; other words there are the text or a note. */
function asks(label: string): boolean {
  return label.length <= QUESTION && !/^[※*]/.test(label) && (/[?？]$/.test(label) || says('acts', reading(label)));
}

/**
 * What a person reads: the label, with the heading before it where the label says no more than yes, asks a question, or is the same as
 * another one. A pair is read by its heading and its answers.
 */
export function textOf(tree: Tree, one: Read, pasted: boolean): string {
  const label = labelText(tree, one);
  const pair = one.candidate.control === 'radio-pair';
  const title = kindOf(one) === 'channel' ? one.over.find(({ words }) => namesSomething(words))?.words : one.heading[0];
  const head = isBare(one) || pasted || pair || /[?？]$/.test(label) ? title?.read.text : undefined;
  const small = pair && head !== undefined && !asks(label);
  const answers = one.candidate.answers.length > 0 ? [one.candidate.answers.join(' / ')] : [];
  return fold([head, small ? '' : label, ...answers].filter((part) => part).join(' '));
}

/** The words that stand for the consent: its heading where the label is bare, else the label. */
export function quoteFor(tree: Tree, one: Read): Quote {
  const words = (isBare(one) ? one.heading[0] : undefined) ?? one.label[0];
  return words ? quoteOf(words) : tree.quote(one.candidate.yes);
}
