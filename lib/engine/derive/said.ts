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
  // A tick for all stands between a title and the first of its consents without taking the title.
  const taken = all.filter((other) => other !== candidate && !other.own.some(({ read }) => says('all', read))).map((other) => other.ref);
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

/** A note in brackets that only says where to read on. */
const READ_ON = /\s?[([（][^)\]）]{0,30}(?:자세한|상세|참조|참고|확인하|보기|전문)[^)\]）]{0,40}[)\]）]/g;

/** Own words without those of links that only open the text, where something with a purpose is left. */
export function subjectOf(tree: Tree, one: Read): Reading[] {
  const views = viewsIn(tree, one);
  return one.label.map(({ read }) => {
    const left = reading(without(read.text, views));
    return purposesIn(left).length > 0 ? left : read;
  });
}

/** It promises to keep to what its heading names, or says that it was read; a fact about oneself is another declaration. */
const PROMISES = /지키|준수|따르|협조|읽[었고어]|守り|遵守|読み|阅读|閱讀|读过|讀過|\b(?:follow|abide|keep to|comply|respect|read)\b/i;

/** A channel under a heading, a bare declaration, or a consent that says what it is about. */
export function kindOf(one: Read): 'channel' | 'declaration' | 'plain' {
  const label = one.label.map((words) => words.read);
  if (label.length > 0 && label.every((read) => says('channels', read))) return 'channel';
  const declares =
    isBare(one) &&
    !label.some(({ text }) => PROMISES.test(text)) &&
    label.some((read) => says('acts', read, 'confirm')) &&
    !label.some((read) => says('acts', read, 'agree'));
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

/** It points at what stands over it: 'I agree to the above'. */
const POINTS =
  /^(?:위|상기|본|이상|해당|아래|다음)(?:의|에|와|과)?\s|(?:이|그|위)에 동의|\bthe above\b|\babove (?:text|terms|notice|items)|\bto this\b|上記|以上|上述|以上内容/i;

/** A label that says no more than yes, or that points at what stands over it without naming it. */
export function isBare(one: Read): boolean {
  return one.label.every(({ read }) => (read.text.length < 16 || POINTS.test(read.text)) && purposesIn(read).length === 0);
}

const namesSomething = ({ read }: Words): boolean => purposesIn(read).length > 0 || says('requirement', read) || says('acts', read);

/** The longest question over a pair that is read with its heading. */
const QUESTION = 60;
/** Letters of an answer from which it says itself what it is about. */
const SENTENCE = 40;
/** The words beside a pair are the first half of a sentence that each answer ends. */
const UNFINISHED = /(?:[,、，]|[에을를데]|の|に|を)$/;

const isQuestion = (label: string): boolean => label.length <= QUESTION && /[?？]$/.test(label);

/** What a person reads: the label, with the heading before it where the label says no more than yes, or is the same as another one. */
export function textOf(tree: Tree, one: Read, pasted: boolean): string {
  if (one.candidate.control === 'radio-pair') return pairText(tree, one);
  const label = labelText(tree, one);
  const title = kindOf(one) === 'channel' ? one.over.find(({ words }) => namesSomething(words))?.words : one.heading[0];
  const head = isBare(one) || pasted || /[?？]$/.test(label) ? title?.read.text : undefined;
  return fold([head, label, answersOf(one)].filter((part) => part).join(' '));
}

/**
 * A pair is read by its heading and its answers. Of the words beside it a question belongs to them, and the first line where no heading
 * stands over the pair; the rest is the text or a note. Answers that are sentences need no heading.
 */
function pairText(tree: Tree, one: Read): string {
  const answers = answersOf(one);
  const [line = '', ...rest] = one.label
    .filter((words) => words.node === one.candidate.ref)
    .flatMap((words) => words.read.text.replace(READ_ON, '').split('\n'));
  const label = [line, ...rest].join(' ');
  const half = UNFINISHED.test(label) ? `${label} ` : '';
  const said = half + (one.candidate.answers[0] ?? '');
  if (said.length >= SENTENCE && purposesIn(reading(said)).length > 0) return fold(half + answers);
  const title = one.heading[0];
  const over = title?.read.text.replace(READ_ON, '') || undefined;
  // The title of the whole page names nothing; what stands beside the pair does.
  const idle = label !== '' && (title === undefined || !namesSomething(title));
  const head = idle ? (rest.length > 0 && line.length <= QUESTION ? line : undefined) : over;
  const own = head === undefined || half !== '' || isQuestion(label) ? label : '';
  const yes = tree.words(one.candidate.yes);
  return fold([head, own && !answers.includes(own) && own !== yes ? own : '', answers].filter((part) => part).join(' '));
}

/** The answers of a pair; what all but the first repeat of the first is left out. */
function answersOf({ candidate }: Read): string {
  const [first = '', ...others] = candidate.answers.map((answer) => fold(answer.replace(READ_ON, ' ')));
  const words = first.split(' ');
  const shorter = others.map((other) => {
    const said = other.split(' ');
    let same = 0;
    while (same < said.length - 1 && said[same] === words[same]) same++;
    return said.slice(same).join(' ');
  });
  return [first, ...shorter].filter((answer) => answer !== '').join(' / ');
}

/** The words that stand for the consent: its heading where the label is bare, else the label. */
export function quoteFor(tree: Tree, one: Read): Quote {
  const words = (isBare(one) ? one.heading[0] : undefined) ?? one.label[0];
  return words ? quoteOf(words) : tree.quote(one.candidate.yes);
}
