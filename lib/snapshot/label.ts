/**
 * The words that are tied to a control: its accessible name. What only stands beside it is the room of beside.ts.
 *
 * Tied: aria-labelledby, aria-label, a label element, own content (ARIA controls), title, placeholder (fields). Of several controls with
 * one id the nearest to the label is meant. A label that points to nothing and holds nothing is ordinary text.
 */

import { foldLines } from './lines';
import { FACT_TITLE } from './page/page-copy';
import { attr, byId, nextElement, oneIn, type Replica, textContent } from './replica';
import { type Label, type Part, type Piece, type Sketch, wordsOf } from './sketch';

export const CONTROLS = new Set(['checkbox', 'radio', 'switch', 'toggle']);
export const ENTRY = new Set(['field', 'select']);
const MAX_NAME = 2_000;

export const isControl = (made: Part): boolean => CONTROLS.has(made.role) || ENTRY.has(made.role);

const told = (piece: Piece): boolean => !piece.seen.silent;
export const visible = (piece: Piece): boolean => piece.seen.why === undefined;

/** Words of a label: what is seen, else what is told to assistive technology, else what is there. */
export function labelWords(label: Label): string {
  const words = wordsOf(label.pieces.filter(visible)) || wordsOf(label.pieces.filter(told));
  return (words || (label.seen.silent ? wordsOf(label.pieces) : '')).slice(0, MAX_NAME);
}

/** The elements that `ids` names in the element's own tree. */
function referents(el: Replica, ids: string): Replica[] {
  return ids
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .flatMap((id) => byId(el, id) ?? []);
}

/** Words of the elements that `ids` names. */
export function referred(el: Replica, ids: string): string {
  const out = referents(el, ids).map((target) => foldLines(textContent(target).slice(0, MAX_NAME).replace(/\s+/g, ' ')));
  return out.filter(Boolean).join(' ');
}

const HEADS = /^(?:h[1-6]|legend|caption|d[td]|t[hdr]|li)$/;

/** What names one control by its id and is nothing else, neither heading nor cell, is its label: the words are no text of their own. */
function claimReferred(sketch: Sketch, controls: readonly Part[]): void {
  const labels = new Map<Replica, Label | undefined>();
  for (const control of controls) {
    const ids = CONTROLS.has(control.role) && attr(control.el, 'aria-labelledby');
    if (!ids) continue;
    for (const el of referents(control.el, ids)) {
      const label = { el, seen: control.seen, pieces: [], wraps: [], at: control.at, claimedBy: control };
      labels.set(el, labels.has(el) || HEADS.test(el.tag) || attr(el, 'role') === 'heading' ? undefined : label);
    }
  }
  if (labels.size === 0) return;
  for (const { role, items } of sketch.order) {
    if (role !== 'run') continue;
    for (const item of items) {
      if (item.kind === 'piece') item.label ??= labels.get(item.el) ?? labels.get(item.el.parent ?? item.el);
    }
  }
}

function nearest(candidates: readonly Part[], at: number): Part | undefined {
  let best: Part | undefined;
  for (const candidate of candidates) if (!best || Math.abs(candidate.at - at) < Math.abs(best.at - at)) best = candidate;
  return best;
}

/** Which control each label is for. */
function tie(sketch: Sketch, controls: readonly Part[]): Map<Part, Label[]> {
  const ids = new Map<string, Part[]>();
  for (const control of controls) {
    const id = attr(control.el, 'id');
    if (!id) continue;
    const same = ids.get(id);
    if (same) same.push(control);
    else ids.set(id, [control]);
  }
  const tied = new Map<Part, Label[]>();
  for (const label of sketch.labels) {
    const target = attr(label.el, 'for');
    const same = (target && ids.get(target)) || [];
    const control =
      nearest(
        same.filter((one) => !tied.has(one)),
        label.at,
      ) ??
      nearest(same, label.at) ??
      label.wraps[0];
    if (!control) continue;
    const labels = tied.get(control);
    if (labels) labels.push(label);
    else tied.set(control, [label]);
  }
  for (const [control, labels] of tied) if (labels.length > 1) release(control, labels, controls, tied);
  return tied;
}

/** Of two labels for one control, the one that stands at another control without any is a copying error and is let go. */
function release(control: Part, labels: Label[], controls: readonly Part[], tied: ReadonlyMap<Part, Label[]>): void {
  for (const label of [...labels]) {
    if (labels.length < 2 || label.wraps.includes(control)) continue;
    const near = nearest(controls, label.at);
    if (near && near !== control && !tied.has(near)) labels.splice(labels.indexOf(label), 1);
  }
}

/** Gives every control and field its accessible name and marks the labels that were used up by one. */
export function nameControls(sketch: Sketch): void {
  const controls = sketch.order.filter(isControl);
  const tied = tie(sketch, controls);
  claimReferred(sketch, controls);
  for (const control of controls) {
    const { el } = control;
    const labels = tied.get(control) ?? [];
    const words: string[] = [];
    let wrapped = false;
    for (const label of labels) {
      const said = labelWords(label);
      if (!said) continue;
      words.push(said);
      label.claimedBy = control;
      wrapped ||= label.wraps.includes(control);
      if (!label.seen.why) control.shapes = [...control.shapes, label.el];
    }
    const label = words.join(' ');
    const own = control.items.length > 0 ? wordsOf(control.items.filter((item): item is Piece => item.kind === 'piece').filter(told)) : '';
    const labelledBy = attr(el, 'aria-labelledby');
    const aria = (labelledBy && referred(el, labelledBy)) || foldLines(attr(el, 'aria-label') ?? '');
    const title = foldLines(attr(el, 'title') ?? '');
    const named = aria || (own && !label) ? 'aria' : label ? (wrapped ? 'wrap' : 'label') : title ? 'title' : 'none';
    control.name = (aria || label || own || title || (control.field ? foldLines(attr(el, 'placeholder') ?? '') : '')).slice(0, MAX_NAME);
    if (aria && label && label !== aria) control.beside = label;
    if (control.control) control.control = { ...control.control, named };
    if (control.seen.why) {
      const tick = drawn(control);
      if (tick && !control.shapes.includes(tick)) control.shapes = [...control.shapes, tick];
      control.face = control.shapes[0];
    }
  }
}

/** What draws a hidden control that no label ties to words: a visible neighbour inside the same small wrapper. */
function drawn(control: Part): Replica | undefined {
  const next = nextElement(control.el);
  if (!next || (!control.control && !control.field)) return undefined;
  if (oneIn(next, (one) => /^(?:input|select|textarea)$/.test(one.tag))) return undefined;
  return /^(?:span|i|em|div|svg|label|img|b|ins)$/.test(next.tag) && `${textContent(next)}${attr(next, FACT_TITLE) ?? ''}`.trim() === ''
    ? next
    : undefined;
}
