/** 'Agree to all': a tick that sets others. Words name it, the consents around it prove it; without them it is a plain or bundled consent. */
import { look, says } from '../lexicon/consent';
import { anyOf } from '../lexicon/pattern';
import type { Tree } from '../page';
import type { Candidate } from './candidates';
import { markIn } from './requirement';
import type { Words } from './words';

export interface Tick {
  readonly candidate: Candidate;
  readonly label: readonly Words[];
  /** Heading over it alone. */
  readonly heading: readonly Words[];
}

/** Whether its words say 'all'. */
export function saysAll(tick: Tick): boolean {
  const all = (words: Words): boolean => says('all', words.read);
  return tick.label.some(all) || (tick.label.every((words) => words.read.text.length < 14) && tick.heading.slice(0, 1).some(all));
}

/**
 * Positions of the consents that each agree-all ticks, by position of the agree-all: as the trace saw it, else by place and words.
 * @param ticks every consent control of the page, in document order
 */
export function agreeAlls(tree: Tree, ticks: readonly Tick[]): Map<number, number[]> {
  const worded = ticks.map((tick) => saysAll(tick) || headsList(tree, ticks, tick));
  const found = new Map<number, number[]>();
  for (const [at, tick] of ticks.entries()) {
    if (!worded[at]) continue;
    const others = ticks.flatMap((_, other) => (other !== at && !worded[other] ? [other] : []));
    const scope = only(tick, ticks, between(ticks, worded, at, scopeOf(tree, ticks, at, others, worded)));
    if (scope.length === 0 && isBareAll(tree, tick)) found.set(at, []);
    if (scope.length === 0 || hasOwnSubject(tick) || (scope.length === 1 && isPlain(tick))) continue;
    found.set(at, seenToTick(tree, ticks, at) ?? scope);
  }
  return found;
}

/** Longest name of a whole list: `약관 동의`. */
const NAME = 16;

/**
 * It names the list that stands right below it and nothing in it: a tick called no more than 'terms', then a list of two or more ticks of
 * which one is the terms themselves.
 */
function headsList(tree: Tree, ticks: readonly Tick[], { candidate, label }: Tick): boolean {
  const terms = (words: Words): boolean => look('purposes', words.read).some(({ means }) => means === 'terms');
  const alone = (words: Words): boolean => terms(words) && look('purposes', words.read).length === 1;
  if (candidate.control === 'radio-pair' || label.length === 0 || !label.every((words) => words.read.text.length < NAME && alone(words)))
    return false;
  const siblings = tree.children(tree.node(candidate.ref).parent);
  const list = siblings[siblings.indexOf(candidate.ref) + 1];
  if (list === undefined || tree.node(list).role !== 'list') return false;
  const inside = ticks.filter((tick) => tree.contains(list, tick.candidate.ref));
  return inside.length > 1 && inside.some((tick) => tick.label.some(terms));
}

/** It says no more than 'agree to all', and what it ticks may stand in a frame or panel that could not be read. */
function isBareAll(tree: Tree, tick: Tick): boolean {
  const unread = tree.snapshot.opaque.some((one) => one.kind === 'frame' || one.kind === 'closed-panel');
  return unread && tick.label.every((words) => words.read.text.length < 16 && look('purposes', words.read).length === 0);
}

/** Longest time in milliseconds between a person's tick and the ticks that the page sets in answer. */
const ANSWER_MS = 500;

/** What the page turned on right after a person turned this one on; undefined when nobody did while the trace ran. */
function seenToTick(tree: Tree, ticks: readonly Tick[], at: number): number[] | undefined {
  const { trace } = tree.snapshot;
  const all = (ticks[at] as Tick).candidate;
  const clicked = trace.findIndex(
    (event) => event.kind === 'on' && event.by === 'person' && event.node !== undefined && all.members.includes(event.node),
  );
  const click = trace[clicked];
  if (!click) return undefined;
  const set = new Set<number>();
  for (const event of trace.slice(clicked + 1)) {
    if (event.t - click.t > ANSWER_MS || event.by === 'person') break;
    if (event.kind === 'on' && event.node !== undefined) set.add(event.node);
  }
  return ticks.flatMap((tick, other) => (other !== at && tick.candidate.members.some((member) => set.has(member)) ? [other] : []));
}

/** Two equal agree-alls in one list: each has the consents from itself to the next one, or back to the one before. */
function between(ticks: readonly Tick[], worded: readonly boolean[], at: number, scope: readonly number[]): number[] {
  const said = (tick: number): string => (ticks[tick] as Tick).label.map((words) => words.read.text).join(' ');
  const equals = ticks.flatMap((_, other) => (worded[other] && said(other) === said(at) ? [other] : []));
  if (equals.length < 2 || scope.length === 0) return [...scope];
  const leads = (equals[0] as number) < Math.min(...scope);
  const place = equals.indexOf(at);
  const from = leads ? at : (equals[place - 1] ?? -1);
  const to = leads ? (equals[place + 1] ?? ticks.length) : at;
  const own = scope.filter((other) => other > from && other < to);
  return own.length > 0 ? own : [...scope];
}

/** `위 두 가지 모두`, `all three of the above`: it counts what it ticks, which cannot be the one thing over it. */
const COUNTS = anyOf(
  /(?:두|세|네|다섯|\d)\s?(?:가지|개|항목)|\b(?:both|all (?:two|three|four|five)) (?:of )?(?:the )?(?:above|items|boxes|consents)/i,
  /(?:以上|上記)の?(?:二|三|四|\d)(?:つ|点|項目)/i,
);

/** A heading over it alone names one thing, and not all: 'I agree to everything above' is then about that thing. */
function hasOwnSubject(tick: Tick): boolean {
  const title = tick.heading[0];
  return (
    title !== undefined &&
    !tick.label.some((words) => COUNTS.test(words.read.text)) &&
    !says('all', title.read) &&
    look('purposes', title.read).length > 0 &&
    tick.label.every((words) => look('purposes', words.read).length === 0)
  );
}

/** With one single control beside it, a mark of its own or a named document make it a consent like the other. */
function isPlain(tick: Tick): boolean {
  return (
    tick.label.some((words) => markIn(words)?.means === 'mandatory') && tick.label.some((words) => look('purposes', words.read).length > 0)
  );
}

/** The consents in the smallest container that holds it and at least one other. */
function scopeOf(tree: Tree, ticks: readonly Tick[], at: number, others: readonly number[], worded: readonly boolean[]): number[] {
  const { ref } = (ticks[at] as Tick).candidate;
  for (const container of tree.around(ref)) {
    const inside = others.filter((other) => tree.contains(container.ref, (ticks[other] as Tick).candidate.ref));
    if (inside.length > 1 || (inside.length === 1 && (container.role === 'form' || container.role === 'dialog' || container.parent < 0))) {
      const rivals = ticks.filter((tick, other) => other !== at && worded[other] && !tree.contains(container.ref, tick.candidate.ref));
      return rivals.length > 0 ? inside : widened(tree, ticks, others, container.ref, inside);
    }
  }
  return [];
}

/** A box that holds the agree-all and only some of the list's rows: take the rows of the boxes next to it, too. */
function widened(tree: Tree, ticks: readonly Tick[], others: readonly number[], container: number, inside: number[]): number[] {
  const up = tree.node(container).parent;
  if (up < 0 || inside.length === others.length) return inside;
  const more = others.filter((other) => tree.contains(up, (ticks[other] as Tick).candidate.ref));
  return more.length > inside.length && tree.node(container).role !== 'form' && tree.node(container).role !== 'dialog' ? more : inside;
}

/** 'Agree to all mandatory items' ticks those alone. */
function only(tick: Tick, ticks: readonly Tick[], scope: readonly number[]): number[] {
  const said = tick.label.map((words) => words.read.text).join(' ');
  const marks = (at: number): string | undefined => {
    const { label, heading } = ticks[at] as Tick;
    return [...label, ...heading.slice(0, 1)].map((words) => markIn(words)?.means).find((means) => means);
  };
  if (MANDATORY_ONLY.test(said)) return scope.filter((at) => marks(at) !== 'optional');
  return [...scope];
}

const MANDATORY_ONLY =
  /필수\s?(?:항목|약관|동의|사항)[^,.]{0,6}(?:전체|모두|일괄|한\s?번에|한꺼번에|전부|다 )|\ball (?:the )?(?:required|mandatory)\b|必須(?:項目)?(?:に|を)?(?:すべて|全て)/i;

const OPTIONAL_ONLY =
  /선택\s?(?:항목|약관|동의|사항)[^,.]{0,6}(?:전체|모두|일괄|한\s?번에|한꺼번에|전부|다 )|\ball (?:the )?optional\b|任意(?:項目)?(?:に|を)?(?:すべて|全て)/i;

/** What the words of an agree-all say of everything it ticks: `필수 항목 모두 동의`. */
export function marksAll(tick: Tick): { means: 'mandatory' | 'optional'; words: Words } | undefined {
  for (const words of tick.label) {
    if (MANDATORY_ONLY.test(words.read.text)) return { means: 'mandatory', words };
    if (OPTIONAL_ONLY.test(words.read.text)) return { means: 'optional', words };
  }
  return undefined;
}
