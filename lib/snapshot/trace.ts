/** What happened since load, told in refs instead of elements. */
import { AUTH, ENTERS } from '../model/gate-more';
import type { ControlState, TraceEvent } from '../model/snapshot';
import type { Texts } from './emit';
import { foldLines } from './lines';
import type { CopiedEvent } from './page/page-copy';
import type { Replica } from './replica';
import type { Part } from './sketch';

/** Containers climbed from an element to what was kept of it. */
const STEPS = 4;

export interface ToldTrace {
  readonly events: TraceEvent[];
  /** State at load of the controls that changed since: the opposite of their first change. */
  readonly initial: ReadonlyMap<number, ControlState>;
}

/**
 * Events whose element is in the Snapshot carry its ref; a message's words enter only when they are about consent, notice or the act itself.
 * @param elements of the copy, by their numbers
 * @param parts parts that were kept, at their refs
 */
export function tellTrace(happened: readonly CopiedEvent[], elements: readonly Replica[], parts: readonly Part[], texts: Texts): ToldTrace {
  const refs = new Map<Replica, number>();
  for (const made of parts) {
    if (!refs.has(made.el)) refs.set(made.el, made.ref);
    if (made.face && !refs.has(made.face)) refs.set(made.face, made.ref);
  }
  const initial = new Map<number, ControlState>();
  const events = happened.map(({ element, steps = 0, text, ...event }): TraceEvent => {
    const node = element === undefined ? undefined : refOf(elements[element], steps, refs);
    if (node !== undefined && !initial.has(node)) {
      if (event.kind === 'on') initial.set(node, 'off');
      if (event.kind === 'off') initial.set(node, 'on');
    }
    const words = text ? foldLines(text.slice(0, 300)) : '';
    const enters = words !== '' && (ENTERS.test(words) || AUTH.test(words));
    return { ...event, ...(node === undefined ? {} : { node }), ...(enters ? { text: texts.add(words, false) } : {}) };
  });
  return { events, initial };
}

function refOf(element: Replica | undefined, from: number, refs: ReadonlyMap<Replica, number>): number | undefined {
  let up = element;
  for (let steps = from; up && steps < STEPS; steps++) {
    const ref = refs.get(up);
    if (ref !== undefined) return ref;
    ({ up } = up);
  }
  return undefined;
}
