/**
 * The page as rules see it: the Snapshot with its tree indexed once, and the derivations that several rules share, each computed at
 * most once and only when asked for.
 */
import type { Consent, KindScore, Notice, Quote } from '../model/report';
import type { Cut, Node, Snapshot } from '../model/snapshot';
import type { Jurisdiction, PageKind } from '../model/vocabulary';
import type { DeletionScene } from './classify/deletion-scene';

export interface InspectOptions {
  /** How the caller names what was looked at. */
  readonly input?: string;
  readonly jurisdiction?: Jurisdiction;
  /** The language this site serves this visitor, from its other pages (BCP 47); empty when unknown. */
  readonly servedLocale?: string;
  /** Keep the signals behind every answer in the Report. */
  readonly explain?: boolean;
}

/** A function whose result is computed on the first call and kept. */
export function once<T>(compute: () => T): () => T {
  let done = false;
  let value: T;
  return () => {
    if (!done) {
      value = compute();
      done = true;
    }
    return value;
  };
}

/** The tree of a Snapshot: children, order and text without recursion. */
export class Tree {
  readonly nodes: readonly Node[];
  private readonly kids: number[][];
  private readonly last: number[];

  constructor(readonly snapshot: Snapshot) {
    this.nodes = snapshot.nodes;
    this.kids = this.nodes.map(() => []);
    this.last = this.nodes.map((node) => node.ref);
    for (const node of this.nodes) if (node.parent >= 0) this.kids[node.parent]?.push(node.ref);
    for (let ref = this.nodes.length - 1; ref >= 0; ref--) {
      const parent = (this.nodes[ref] as Node).parent;
      if (parent >= 0) this.last[parent] = Math.max(this.last[parent] as number, this.last[ref] as number);
    }
  }

  node(ref: number): Node {
    const node = this.nodes[ref];
    if (!node) throw new RangeError(`Snapshot has no node ${ref}; it has ${this.nodes.length}.`);
    return node;
  }

  children(ref: number): readonly number[] {
    return this.kids[ref] ?? [];
  }

  /** Ref of the last node inside `ref`, itself included. Nodes are in document order, so `ref..last` is the whole subtree. */
  lastOf(ref: number): number {
    return this.last[ref] as number;
  }

  contains(outer: number, inner: number): boolean {
    return outer <= inner && inner <= this.lastOf(outer);
  }

  /** Containers around a node, nearest first. */
  *around(ref: number): Generator<Node> {
    for (let up = this.node(ref).parent; up >= 0; up = this.node(up).parent) yield this.node(up);
  }

  /** The frame a node stands in, if it is not the page's own document. */
  frameOf(ref: number): number | undefined {
    for (const up of this.around(ref)) if (up.role === 'frame') return up.ref;
    return undefined;
  }

  /** The nearest container around both. */
  common(a: number, b: number): number {
    let up = a;
    while (!this.contains(up, b)) up = this.node(up).parent;
    return up;
  }

  /** A text by its position; empty for `undefined` and -1. */
  textAt(index: number | undefined): string {
    return index === undefined || index < 0 ? '' : (this.snapshot.texts[index] ?? '');
  }

  /** The words of a node: its own text, else its accessible name. */
  words(ref: number): string {
    const node = this.node(ref);
    return this.textAt(node.text) || this.textAt(node.name);
  }

  /** A quote of a node's text, whole or in part; of its name or of the words beside it when it has no text. */
  quote(ref: number, start = 0, end?: number): Quote {
    const node = this.node(ref);
    const text = node.text ?? node.name ?? node.beside;
    const words = this.textAt(text);
    const to = Math.min(end ?? words.length, words.length);
    return { node: ref, text: text ?? 0, start, end: to, words: words.slice(start, to) };
  }
}

/** What rules and derivations are given. Fields that cost something are functions. */
export interface Page {
  readonly tree: Tree;
  readonly snapshot: Snapshot;
  readonly jurisdiction: Jurisdiction;
  /** `options.servedLocale`, else what the page itself tells; empty when unknown. */
  readonly servedLocale: () => string;
  readonly kinds: () => readonly KindScore[];
  /** The part that deletes an account, on a page that is for that. */
  readonly deletion: () => DeletionScene | undefined;
  readonly is: (kind: PageKind) => boolean;
  readonly consents: () => readonly Consent[];
  readonly notices: () => readonly Notice[];
  /** What the engine itself left out. */
  readonly cut: () => readonly Cut[];
}
