/** Words of the page with their place: the unit in which labels, headings and notes beside a control are compared and quoted. */
import type { Quote } from '../../model/report';
import type { Reading } from '../lexicon/match';
import { reading } from '../lexicon/match';
import type { Tree } from '../page';

export interface Words {
  readonly node: number;
  /** Position in the Snapshot's texts. */
  readonly text: number;
  readonly read: Reading;
}

/** Readings of one page, by text index: the words around a control are read again for each of its neighbours. */
const readings = new WeakMap<Tree, Map<number, Reading>>();

function readingOf(tree: Tree, text: number, found: string): Reading {
  let all = readings.get(tree);
  if (!all) {
    all = new Map();
    readings.set(tree, all);
  }
  let read = all.get(text);
  if (!read) {
    read = reading(found);
    all.set(text, read);
  }
  return read;
}

/** The words at a text index of a node; undefined when there is no such text or it is blank. */
export function wordsAt(tree: Tree, node: number, text: number | undefined): Words | undefined {
  const found = tree.textAt(text);
  return text === undefined || found.trim() === '' ? undefined : { node, text, read: readingOf(tree, text, found) };
}

/** All words that a node carries itself: text, name, and what stands beside it, each once: a label repeated in the words beside it says nothing more. */
export function wordsOf(tree: Tree, ref: number): Words[] {
  const { text, name, beside } = tree.node(ref);
  const all: Words[] = [];
  for (const index of [text, name, beside]) {
    const words = wordsAt(tree, ref, index);
    if (words && !all.some((other) => other.read.text.includes(words.read.text))) all.push(words);
  }
  return all;
}

/** A quote of these words, whole or in part. */
export function quoteOf(words: Words, start = 0, end: number = words.read.text.length): Quote {
  return { node: words.node, text: words.text, start, end, words: words.read.text.slice(start, end) };
}

/** Plain texts right beside a node: its own neighbours, and those of the smallest container around it. */
export function nearTexts(tree: Tree, ref: number): Words[] {
  const found: Words[] = [];
  let branch = ref;
  for (let climbed = 0; climbed < 2; climbed++) {
    const up = tree.node(branch).parent;
    if (up < 0) break;
    const siblings = tree.children(up);
    const at = siblings.indexOf(branch);
    for (const beside of [siblings[at - 1], siblings[at + 1]]) {
      if (beside === undefined || tree.node(beside).role !== 'text') continue;
      const words = wordsAt(tree, beside, tree.node(beside).text);
      if (words) found.push(words);
    }
    if (siblings.length > 1) break;
    branch = up;
  }
  return found;
}
