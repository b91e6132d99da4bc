/** What stays in the page of a copy: its elements, to be asked of and to be found again by the refs of the Snapshot. */
import type { PageAnswer, PageQuestion } from '../../model/messages';
import { viewOf } from './dom';
import { scriptsOf } from './scripts';
import { tellOf } from './tell';

export class LiveCopy {
  private readonly elements: readonly WeakRef<Element>[];
  private refs: readonly number[] = [];

  constructor(
    private readonly document: Document,
    elements: readonly Element[],
  ) {
    this.elements = elements.map((element) => new WeakRef(element));
  }

  /** Tells what is asked, and takes the refs of the Snapshot. */
  answer({ of, refs, boxes }: PageQuestion): PageAnswer {
    this.refs = refs;
    const view = viewOf(this.document) ?? window;
    const made: [number, Element][] = [];
    for (let i = 0; i < boxes.length; i += 2) {
      const element = this.elements[boxes[i + 1] as number]?.deref();
      if (element) made.push([boxes[i] as number, element]);
    }
    return { told: tellOf(view, (at) => this.elements[at]?.deref(), of), ...scriptsOf(this.document, made) };
  }

  /** The element that a ref of the Snapshot stands for, while the page has it. */
  element(ref: number): Element | undefined {
    return this.elements[(this.refs[ref] ?? -1) >> 1]?.deref();
  }

  /**
   * The elements that nodes were made from.
   * @param shown those alone that a person could see when they were copied
   */
  *all(shown = false): Iterable<Element> {
    for (const [ref, at] of this.refs.entries()) {
      const element = !shown || at & 1 ? this.element(ref) : undefined;
      if (element) yield element;
    }
  }
}
