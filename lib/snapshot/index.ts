/**
 * The eye: turns one frame's document into a Snapshot. In the extension its two halves run apart: `copy.ts` and `tell.ts` in the page,
 * `shape.ts` in the worker. Here they run at one place, for the command line and for tests.
 * Nothing here changes the page, reads a value a person typed, or sends anything.
 */
import type { Rest } from '../model/messages';
import type { Snapshot } from '../model/snapshot';
import { type CopyOptions, copyPage } from './page/copy';
import { viewOf } from './page/dom';
import { framePath, originOf } from './page/frames';
import { LiveCopy } from './page/live';
import type { PageCopy } from './page/page-copy';
import { shape } from './shape';

export interface SightOptions extends CopyOptions {
  /** Place of the frame, where the window cannot tell it. */
  readonly framePath?: string;
}

export interface Sighting {
  /** In scope, not yet masked; `complete` makes it one to keep. */
  readonly snapshot: Snapshot;
  readonly rest: Rest;
  /** The element a ref of this Snapshot was made from, while the page still has it. */
  element(ref: number): Element | undefined;
  /** The elements that nodes were made from. */
  elements(): Iterable<Element>;
  /** The elements that a person can see, of those that nodes were made from. */
  shown(): Iterable<Element>;
}

/** One frame's Snapshot, with the way back to its elements. */
export function sight(document: Document, options: SightOptions = {}): Sighting {
  const copying = copyPage(document, options);
  let step = copying.next();
  while (!step.done) step = copying.next();
  const { copy, elements } = step.value;
  const live = new LiveCopy(document, elements);
  // As it travels from page to worker.
  const view = viewOf(document);
  const path = options.framePath ?? (view ? framePath(view) : '0');
  const shaping = shape(JSON.parse(JSON.stringify({ ...copy, number: 0 })) as PageCopy, { path, origin: originOf(view) });
  let shaped = shaping.next();
  while (!shaped.done) shaped = shaping.next(live.answer(shaped.value));
  return { ...shaped.value, element: (ref) => live.element(ref), elements: () => live.all(), shown: () => live.all(true) };
}
