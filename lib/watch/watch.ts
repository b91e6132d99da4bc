/**
 * When to look again. One observer a root marks dirty; after silence, or at most every half second, one comparison decides whether
 * anything that matters changed. Pages that never rest are looked at more and more rarely, and at last only on a click: each step says why.
 */

import { isHidden, listen } from './natives';
import { ROOTS } from './roots';

export interface Clock {
  now(): number;
  /** Runs after `ms`; the returned function takes it back. */
  after(ms: number, run: () => void): () => void;
}

/** `live`: as promptly as it gets. `slow`: the page changes without end. `stopped`: on request only. */
export type WatchMode = 'live' | 'slow' | 'stopped';
export type WatchWhy = 'started' | 'restless' | 'endless' | 'navigated' | 'told';

export interface WatchOptions {
  readonly clock: Clock;
  /**
   * Looks and says whether anything that matters changed.
   * @param added what was added since the last comparison; absent when it was too much or too varied to keep
   */
  readonly compare: (added: ReadonlySet<Element> | undefined) => boolean;
  readonly onChange: () => void;
  readonly onMode?: (mode: WatchMode, why: WatchWhy) => void;
  /** Attributes whose change matters; none when only new parts do. */
  readonly attributes?: readonly string[];
  readonly signal: AbortSignal;
}

/** Added parts that are kept to be looked at by themselves; beyond it the whole document is. */
export const PARTS = 300;
/** A comparison without a result doubles the next wait, this many times. */
const DOUBLINGS = 3;

/** Milliseconds without a change after which it is quiet. */
export const SILENCE = 200;
/** Longest wait while changes keep coming. */
export const AT_MOST = 500;
/** Wait while the page is restless. */
export const SLOW = 4_000;
/** Comparisons without a result before the page counts as restless, and before it is left alone. */
export const RESTLESS = 20;
export const ENDLESS = 60;

export interface Watching {
  readonly mode: WatchMode;
  /** Observes one more root: the document or a shadow root. Asking twice observes once. */
  root(root: Node): void;
  /** Something happened that a mutation does not show (a click, a route change): look soon, and be live again even after an endless page. */
  nudge(): void;
  stop(why: WatchWhy): void;
}

export function watch(document: Document, options: WatchOptions): Watching {
  const { clock, compare, onChange, signal } = options;
  const roots = new WeakSet<Node>();
  let count = 0;
  let mode: WatchMode = 'live';
  let fruitless = 0;
  let dirtySince: number | undefined;
  let lastChange = 0;
  let added: Set<Element> | undefined = new Set();
  let takeBack: (() => void) | undefined;

  const setMode = (next: WatchMode, why: WatchWhy) => {
    if (next === mode) return;
    mode = next;
    options.onMode?.(mode, why);
  };

  const lookNow = () => {
    takeBack = undefined;
    dirtySince = undefined;
    // A hidden tab is nobody's screen; its turn comes with `visibilitychange`.
    if (signal.aborted || mode === 'stopped' || isHidden(document)) return;
    const parts = added;
    added = new Set();
    if (compare(parts)) {
      fruitless = 0;
      setMode('live', 'started');
      onChange();
      return;
    }
    fruitless++;
    if (fruitless >= ENDLESS) stop('endless');
    else if (fruitless >= RESTLESS) setMode('slow', 'restless');
  };

  /** When the next look is due. While a page keeps changing to no effect, the longest wait grows; a look after silence stays as prompt as ever. */
  const due = () => {
    if (mode === 'slow') return (dirtySince as number) + SLOW;
    return Math.min(lastChange + SILENCE, (dirtySince as number) + AT_MOST * 2 ** Math.min(fruitless, DOUBLINGS));
  };
  // One timer runs while changes come; it is put off when it rings, because setting it anew at each change costs more than the look.
  const ring = () => {
    const left = due() - clock.now();
    if (left > 1) takeBack = clock.after(left, ring);
    else lookNow();
  };
  const mark = () => {
    if (signal.aborted || mode === 'stopped') return;
    lastChange = clock.now();
    dirtySince ??= lastChange;
    takeBack ??= clock.after(due() - lastChange, ring);
  };

  const keep = (node: Node) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element) added?.add(element);
    if (added && added.size > PARTS) added = undefined;
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (!added) break;
      if (record.type === 'childList') record.addedNodes.forEach(keep);
    }
    mark();
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      ...(options.attributes && { attributeFilter: [...options.attributes], characterData: true }),
    });
  const stop = (why: WatchWhy) => {
    observer.disconnect();
    takeBack?.();
    takeBack = undefined;
    setMode('stopped', why);
  };

  listen(
    document,
    'visibilitychange',
    () => {
      // What happened while nobody looked is not in the list of parts.
      added = undefined;
      if (!isHidden(document)) mark();
    },
    { signal },
  );
  signal.addEventListener('abort', () => stop('told'));

  return {
    get mode() {
      return mode;
    },
    root(root) {
      if (roots.has(root) || count >= ROOTS || mode === 'stopped') return;
      roots.add(root);
      count++;
      observe(root);
    },
    nudge() {
      if (signal.aborted) return;
      fruitless = 0;
      added = undefined;
      if (mode === 'stopped') observe(document);
      setMode('live', 'navigated');
      takeBack?.();
      takeBack = undefined;
      mark();
    },
    stop,
  };
}

/** The real clock of a window. */
export function windowClock(view: Window): Clock {
  return {
    now: () => view.performance.now(),
    after(ms, run) {
      const timer = view.setTimeout(run, ms);
      return () => view.clearTimeout(timer);
    },
  };
}
