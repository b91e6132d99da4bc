/**
 * The same part of a page after it was drawn again. Frameworks throw elements away and put equal ones in their place; a person sees no
 * difference, so the outline goes over to the new one.
 */
import { allOf, attr, hostOrParent, localName, textOf } from '../snapshot/page/dom';

/** What an element is recognised by. Its place is not part of it: lists move. */
export interface Likeness {
  readonly tag: string;
  readonly marks: string;
  readonly words: string;
}

/** Elements of one name that are compared at most. */
const MOST = 2_000;
const WORDS = 300;

/** What is remembered of an element to know it again. */
export function likenessOf(element: Element): Likeness {
  return { tag: localName(element), marks: marksOf(element), words: wordsAround(element) };
}

/** An element that is like a lost one; undefined when the page has none any more. */
export function twinOf(document: Document, { tag, marks, words }: Likeness): Element | undefined {
  let left = MOST;
  for (const element of allOf(document, tag)) {
    if (left-- === 0) return undefined;
    if (marksOf(element) === marks && wordsAround(element) === words) return element;
  }
  return undefined;
}

const marksOf = (element: Element): string => ['type', 'name', 'role', 'href'].map((name) => attr(element, name) ?? '').join('|');

/** Own words; a control has none, so those of its label and of what stands around it. */
function wordsAround(element: Element): string {
  const own = bare(element);
  if (own !== '') return own;
  const { labels } = element as HTMLInputElement;
  const label = labels?.[0];
  const outer = label ?? hostOrParent(element);
  return outer ? bare(outer) : '';
}

const bare = (element: Element): string => textOf(element).replace(/\s+/g, '').slice(0, WORDS);
