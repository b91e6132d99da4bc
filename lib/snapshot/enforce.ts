/**
 * What the page's own inline script says it will do about a control: an alert with its message, a button kept disabled, a handler that
 * stops. A bounded search for the control's id and name in script text; nothing is run, comments are left out. Pure: no DOM; see `complete.ts`.
 */
import { CONSENT } from '../model/gate-more';
import type { Rest } from '../model/messages';
import type { Control, Node } from '../model/snapshot';
import { ASSIGNED, ASSIGNS, CALLED, places, withoutComments } from './script-parts';
import { foldLines } from './sketch';

type Enforced = NonNullable<Control['enforced']>;

export interface Enforcement {
  readonly how: Enforced['how'];
  readonly message?: string;
}

/** How far after the control's name its consequence is looked for. */
const REACH = 320;
/** The same, for a message at the end of the function. */
const LATER = 700;
const MESSAGE =
  /(?:\b(?:alert|Swal\.fire|swal|toast|confirm)\(|\.(?:text|html)\(|\.(?:innerText|textContent|innerHTML)\s?=)\s{0,8}(['"`])([^'"`\n<]{4,160})\1/;
const CHECKED = /\bchecked\b/;
const DISABLED = /\bdisabled\b/;
const STOPS = /return\s+false|preventDefault|\.focus\(/;

/**
 * The consequence after one mention: its own condition must test `checked`, unless it is a variable that already holds the answer, and no
 * other condition may begin before the message.
 */
function consequence(script: string, at: number, answer = false): Enforcement | undefined {
  const after = script.slice(at, at + REACH);
  const tested = CHECKED.exec(after.slice(0, 120));
  if (!tested && !answer) return undefined;
  const own = after.slice(tested?.index ?? 0);
  const next = /\b(?:if|function|else if)\b/.exec(own.slice(1));
  const block = next ? own.slice(0, next.index + 1) : own;
  const message = MESSAGE.exec(block);
  if (message) return { how: 'message', message: foldLines((message[2] as string).replace(/\\n/g, ' ')) };
  const before = script.slice(Math.max(0, at - 80), at);
  const lead = before.slice(before.lastIndexOf(';') + 1);
  if ((DISABLED.test(lead) && !setsTick(lead, after)) || DISABLED.test(block.slice(0, 160))) return { how: 'submit-disabled' };
  return STOPS.test(block) ? { how: 'handler' } : undefined;
}

/** What is switched off is also ticked by the same line: a box below this one, no button. */
function setsTick(before: string, after: string): boolean {
  const target = /([\w$]{1,40})\.disabled\s?=/.exec(before)?.[1];
  return target !== undefined && new RegExp(`\\b${target.replace(/\$/g, '\\$')}\\.checked\\s?=(?!=)`).test(after.slice(0, 80));
}

type Box = Rest['boxes'][number];

/** The nodes that the script enforces, by their refs. */
export function findEnforced(nodes: readonly Node[], { script, boxes }: Pick<Rest, 'script' | 'boxes'>): Map<number, Enforcement> {
  const found = new Map<number, Enforcement>();
  const shared = new Map<string, number>();
  for (const { name } of boxes) if (name) shared.set(name, (shared.get(name) ?? 0) + 1);
  const all = new Map(boxes.map((box) => [box, namesOf(box, nodes[box.node], shared)]));
  for (const [box, names] of all) {
    const { handler } = box;
    const direct = handler ? consequence(`this.checked ${withCalled(withoutComments(handler), script)}`, 0) : undefined;
    const others = (): string[] => boxes.flatMap((other) => (other === box ? [] : (all.get(other) ?? [])));
    const best =
      direct ?? mentioned(script, names, others) ?? byPlace(script, box) ?? (box.validated ? { how: 'handler' as const } : undefined);
    if (!best) continue;
    found.set(box.node, best);
    const group = nodes[box.node]?.control?.group;
    if (group !== undefined && !found.has(group)) found.set(group, best);
  }
  return found;
}

/** A handler with the beginnings of the page's functions that it calls, conditions taken out: what they do is its consequence. */
function withCalled(handler: string, script: string): string {
  let out = handler;
  let left = 4;
  for (const [, name] of handler.matchAll(CALLED)) {
    const at = left-- > 0 ? script.indexOf(`function ${name}(`) : -1;
    if (at >= 0) out += ` ${script.slice(at + 9, at + 200).replace(/\bfunction[\s\S]*/, '')}`;
  }
  return out.replace(/\b(?:if|else)\b/g, '');
}

/** Boxes that a script takes by their place among those of one class: `getElementsByClassName('agree')[1]`. */
function byPlace(script: string, { classes }: Box): Enforcement | undefined {
  let best: Enforcement | undefined;
  for (const [name, own] of classes) {
    for (const at of places(script, name)) {
      const index = /^\S{0,3}\)\[(\d{1,3})\]/.exec(script.slice(at + name.length, at + name.length + 12))?.[1];
      if (index && Number(index) === own) best = stronger(best, consequence(script, at) ?? throughVariable(script, at));
    }
  }
  return best;
}

/** Id, and the name unless several boxes that are no radios share it. One letter is a name only where its tick is asked for. */
function namesOf({ id, name }: Box, node: Node | undefined, shared: ReadonlyMap<string, number>): string[] {
  const names = [id];
  const single = node?.role === 'radio' || node?.control?.group !== undefined || (shared.get(name) ?? 0) < 2;
  if (name !== id && single) names.push(name);
  return names.filter((word) => word !== '' && !/^\d+$/.test(word)).map((word) => (word.length > 1 ? word : `${word}.checked`));
}

function stronger(one: Enforcement | undefined, other: Enforcement | undefined): Enforcement | undefined {
  if (!one || !other) return one ?? other;
  return RANK[other.how] > RANK[one.how] ? other : one;
}

/** The control or its state is kept in a variable first: the consequence stands where that is tested. */
function throughVariable(script: string, at: number): Enforcement | undefined {
  const variable = ASSIGNED.exec(script.slice(Math.max(0, at - ASSIGNS), at))?.[1];
  if (!variable) return undefined;
  const answer = CHECKED.test(script.slice(at, at + 60).split(';')[0] as string);
  let best: Enforcement | undefined;
  for (const place of places(script, variable)) {
    if (place < at || !/[!(&|]\s{0,3}$/.test(script.slice(Math.max(0, place - 6), place))) continue;
    best = stronger(best, consequence(script, place, answer));
  }
  return best;
}

const RANK = { message: 3, 'submit-disabled': 2, handler: 1 } as const;

/**
 * The first message about consent later in the same function, if no other box is spoken of before it: the answer was counted or kept first.
 */
function laterOn(script: string, at: number, others: () => readonly string[]): Enforcement | undefined {
  if (!CHECKED.test(script.slice(at, at + 60))) return undefined;
  const after = script.slice(at, at + LATER);
  const end = /\bfunction\b/.exec(after)?.index ?? after.length;
  const message = MESSAGE.exec(after.slice(0, end));
  if (!message || !CONSENT.test(message[2] as string)) return undefined;
  const between = after.slice(0, message.index);
  if (others().some((name) => places(between, name).length > 0)) return undefined;
  return { how: 'message', message: foldLines(message[2] as string) };
}

function mentioned(script: string, names: readonly string[], others: () => readonly string[]): Enforcement | undefined {
  let best: Enforcement | undefined;
  for (const name of names) {
    for (const at of places(script, name)) {
      best = stronger(best, consequence(script, at) ?? throughVariable(script, at) ?? laterOn(script, at, others));
    }
  }
  return best;
}
