/** Where a page speaks of its own conduct: the visible texts with a meaning, and what can be seen beside a consent. */
import type { Node } from '../../model/snapshot';
import { conductIn } from '../lexicon/conduct';
import type { Hit } from '../lexicon/match';
import type { Conduct } from '../lexicon/shapes/conduct';
import type { Page } from '../page';
import { type Words, wordsOf } from './words';

export interface Said {
  readonly words: Words;
  readonly hit: Hit<Conduct>;
}

const LEAVES: readonly Node['role'][] = [
  'text',
  'heading',
  'link',
  'button',
  'checkbox',
  'radio',
  'switch',
  'toggle',
  'field',
  'select',
  'document',
  'cell',
];

/** Every visible text inside `root` that says this, in document order; each with its first hit. */
export function sayings(page: Page, means: Conduct, root = 0): Said[] {
  const said: Said[] = [];
  for (let ref = root; ref <= page.tree.lastOf(root); ref++) {
    const node = page.tree.node(ref);
    if (node.shown !== 'now' || !LEAVES.includes(node.role)) continue;
    for (const words of wordsOf(page.tree, ref)) {
      const hit = conductIn(words.read, means)[0];
      if (hit) {
        said.push({ words, hit });
        break;
      }
    }
  }
  return said;
}

/** Words of the tables inside `root`, by text index; tables keep their cells apart from the nodes. */
export function tableWords(page: Page, root: number): string[] {
  return page.snapshot.tables
    .filter((table) => page.tree.contains(root, table.node))
    .flatMap((table) => [...table.head.flat(), ...table.rows.flatMap((row) => row.cells)].map((text) => page.tree.textAt(text)))
    .filter((words) => words !== '');
}

/** The smallest container around a node that holds other words than its own. */
export function surroundings(page: Page, ref: number): number {
  const own = new Set(wordsOf(page.tree, ref).map((words) => words.read.text));
  for (const up of page.tree.around(ref)) {
    for (let at = up.ref + 1; at <= page.tree.lastOf(up.ref); at++) {
      if (!page.tree.contains(ref, at) && wordsOf(page.tree, at).some((words) => !own.has(words.read.text))) return up.ref;
    }
  }
  return 0;
}
