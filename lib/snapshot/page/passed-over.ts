/** What of a page is not copied: hidden parts that say nothing of consents, and the middle of long lists. */
import { ACT, GATE } from '../../model/gate';
import { oneIn, textOf } from './dom';

/** Longest text looked at to decide whether a part is worth copying. */
const PEEK = 200_000;
/** Children after which a container may be a listing, and how many of its last ones are walked all the same. */
export const LISTED = 9;
const TAIL = 3;
/** Letters counted of a listing's text. */
export const LETTERS = 20_000;
const CONTROLS = 'input:not([type=hidden]),select,textarea,form,iframe,h1,h2,[role=checkbox],[role=switch],[role=radio],[role=dialog]';
/** What leads somewhere or shows something; lines and paragraphs without are a text. */
const GOODS = 'a[href],img,button';
/** Each selector is asked of each element: these fewer ones find all of those, and mostly nothing. */
const MAYBE_CONTROLS = 'input,select,textarea,form,iframe,h1,h2,[role]';

const says = (words: string): boolean => GATE.test(words) || ACT.test(words);

/** A hidden part is copied for its consents and notices, and for controls whose label may be seen. */
export const isWorthCopying = (element: Element): boolean =>
  says(textOf(element).slice(0, PEEK)) || oneIn(element, 'input:not([type=hidden]),textarea') !== null;

/**
 * Whether the children of an element are a listing of goods or links: many, of one tag, without a control and without a word that opens
 * the gate. The middle of it is passed over: gives the child to go on with, and the words of all.
 */
export function listing(el: Element, tag: string): { readonly tail: Element; readonly text: string } | undefined {
  const { length } = el.children;
  if (length < LISTED + TAIL + 8 || oneIn(el, `:scope>:not(${tag})`) || !oneIn(el, GOODS)) return undefined;
  if (oneIn(el, MAYBE_CONTROLS) && oneIn(el, CONTROLS)) return undefined;
  const text = textOf(el);
  if (text.length > PEEK || says(text)) return undefined;
  return { tail: el.children[length - TAIL] as Element, text };
}
