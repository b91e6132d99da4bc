/** Second stage in a frame: watches what matters, keeps the trace, tells when a new look is due. */
import { fingerprint, markOf } from './fingerprint';
import { onRoute, type PageHost } from './host';
import { Roots } from './roots';
import { type Scope, uncommon } from './sentinel';
import { type Trace, trace } from './trace';
import { watch, windowClock } from './watch';

/** Attributes by which a part is shown, hidden, ticked or opened. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'checked',
  'aria-checked',
  'aria-expanded',
  'aria-hidden',
  'aria-pressed',
  'src',
];

export interface Eye {
  readonly trace: Trace;
  /** Notes what a look has found shown. */
  remember(elements: Iterable<Element>): void;
  /** Whether an element was shown at a look, or open after a click. */
  wasShown(element: Element): boolean;
  /** Nobody had touched the page when the eye opened, so the trace holds everything a person did to it. */
  readonly sinceLoad: boolean;
  /** Ends watching and tracing. */
  end(): void;
}

/** Watches a frame that is worth it: tells when what matters has changed. */
export function eye(view: Window & typeof globalThis, host: PageHost): Eye {
  const { document } = view;
  const end = new AbortController();
  const { signal } = end;
  const clock = windowClock(view);
  const sinceLoad = view.navigator.userActivation?.hasBeenActive === false;
  const known = new Set<string>();
  let current = '';

  const roots = new Roots(document, host.openRoot);
  const print = (added?: ReadonlySet<Element>) => {
    // A query asks each element of the page: one finds what hosts a root and what is to be compared.
    const asked = new Map<Scope, readonly Element[]>();
    const ask = (scope: Scope): readonly Element[] => {
      const found = asked.get(scope) ?? uncommon(scope);
      asked.set(scope, found);
      return found;
    };
    const all = roots.look(ask, added);
    for (const root of all) watching.root(root);
    return fingerprint(document, all, ask);
  };
  const compare = (added?: ReadonlySet<Element>) => {
    if (!host.alive()) {
      end.abort(0);
      return false;
    }
    const next = print(added);
    if (next === current) return false;
    current = next;
    // A page that swings between a few states (a slide show, a blinking hint) is told once a state, then left alone.
    const mark = markOf(next);
    if (known.has(mark) && known.size > 8) return false;
    known.add(mark);
    return true;
  };

  const watching = watch(document, { clock, compare, onChange: () => host.tell('changed'), attributes: ATTRIBUTES, signal });
  const traced = trace(document, clock, signal, () => watching.nudge());
  current = print();
  onRoute(view, signal, () => watching.nudge());
  const shown = new WeakSet<Element>();
  return {
    trace: traced,
    sinceLoad,
    remember(elements) {
      for (const element of elements) shown.add(element);
    },
    wasShown: (element) => shown.has(element) || traced.opened.has(element),
    end: () => end.abort(0),
  };
}
