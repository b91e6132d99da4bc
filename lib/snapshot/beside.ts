/**
 * Words beside a control: what stands before or after it in its line, its row or its small container, where nothing is tied to it by the
 * page itself. Never an accessible name: judges are told apart what the page says and what only stands there.
 */
import { CONTROLS, ENTRY, isControl, referred, visible } from './label';
import { foldLines } from './lines';
import { attr } from './replica';
import { hasLetters } from './script-counts';
import { isShell, type Part, type Piece, wordsOf } from './sketch';

/** Longest text that may stand beside a control; more is a paragraph of its own. */
const MAX_BESIDE = 300;

interface Segment {
  pieces: Piece[];
  parts: Part[];
  /** Place of the last part before the first free word; icons up to here stand before the text. */
  lead: number;
}

type Step = Segment | Part;

const isPart = (step: Step): step is Part => 'kind' in step;

/** Splits a run at its controls. Words that a control has claimed are left out, their links go with it. */
function steps(run: Part): Step[] {
  const out: Step[] = [];
  let segment: Segment = { pieces: [], parts: [], lead: 0 };
  let worded = false;
  const flush = (): void => {
    if (segment.pieces.length > 0 || segment.parts.length > 0) out.push(segment);
    segment = { pieces: [], parts: [], lead: 0 };
    worded = false;
  };
  const claimed = new Map<Part, Part>();
  for (const item of run.items) {
    if (item.kind === 'piece') {
      const taker = item.label?.claimedBy ?? (item.owner && CONTROLS.has(item.owner.role) ? item.owner : undefined);
      if (taker) {
        if (item.owner && item.owner !== taker) claimed.set(item.owner, taker);
      }
    }
  }
  for (const item of run.items) {
    if (item.kind !== 'part') continue;
    const taker = claimed.get(item);
    if (!taker || (item.role !== 'link' && item.role !== 'button')) continue;
    item.up = taker;
    taker.kids.push(item);
  }
  for (const item of run.items) {
    if (item.kind === 'piece') {
      if (item.label?.claimedBy || (item.owner && CONTROLS.has(item.owner.role))) continue;
      segment.pieces.push(item);
      worded ||= !item.owner && item.text.trim() !== '';
    } else if (isControl(item)) {
      flush();
      out.push(item);
    } else if (!claimed.has(item)) {
      segment.parts.push(item);
      if (!worded) segment.lead = item.at;
    }
  }
  flush();
  return out;
}

const ownWords = (segment: Segment): string => {
  const seen = segment.pieces.filter(visible);
  return wordsOf(seen) || wordsOf(segment.pieces);
};

/** Links and buttons get their words once; a part without words is an icon. */
function fillOwners(segment: Segment): void {
  for (const made of segment.parts) {
    if (made.role !== 'link' && made.role !== 'button') continue;
    wordOwner(made);
  }
}

export function wordOwner(made: Part): void {
  const pieces = made.items.filter((item): item is Piece => item.kind === 'piece');
  if (!made.text) made.text = wordsOf(pieces.filter(visible)) || wordsOf(pieces);
  const labelledBy = attr(made.el, 'aria-labelledby');
  const name =
    (labelledBy && referred(made.el, labelledBy)) ||
    foldLines(attr(made.el, 'aria-label') ?? '') ||
    (made.text ? '' : foldLines(attr(made.el, 'title') ?? ''));
  if (name && name !== made.text) made.name = name;
}

/** Turns a segment without control into a text part with its links, or into the links alone. */
function settle(run: Part, segment: Segment, make: (role: 'text', piece: Piece) => Part): Part[] {
  const free = segment.pieces.filter((piece) => !piece.owner);
  const said = wordsOf(free.filter(visible)) || wordsOf(free);
  if (!hasLetters(said)) return segment.parts;
  const first =
    free.find((piece) => visible(piece) && piece.text.trim() !== '') ?? (free.find((piece) => piece.text.trim() !== '') as Piece);
  const text = make('text', first);
  text.text = ownWords(segment);
  text.up = run;
  text.at = Math.max(run.at, segment.lead) + 0.5;
  for (const piece of free) if (visible(piece) && piece.text.trim() !== '') text.last = piece.el;
  for (const made of segment.parts) {
    made.up = text;
    text.kids.push(made);
  }
  return [text];
}

/** Gives the words of a segment to a control as what stands beside it. */
function giveBeside(control: Part, segment: Segment): void {
  const free = segment.pieces.filter((piece) => !piece.owner);
  const words = wordsOf(free).length > 0 || !control.name ? ownWords(segment) : '';
  if (words) control.beside = control.beside ? `${control.beside} ${words}` : words;
  for (const made of segment.parts) {
    made.up = control;
    control.kids.push(made);
  }
}

/** A field is named by what stands before it; what follows is mostly a hint or a button and waits. */
function giveField(field: Part, segment: Segment, after: boolean, kids: Part[]): void {
  const words = wordsOf(segment.pieces.filter((piece) => !piece.owner && visible(piece)));
  if (words && hasLetters(words)) {
    if (after) field.after = field.after || words;
    else field.beside = field.beside ? `${field.beside} ${words}` : words;
  }
  kids.push(...segment.parts);
}

/**
 * Settles one run: text parts, links, controls in order. In a line that starts with a control the words follow it; in one that ends with a
 * control they stand before it; around a single control all belong to it.
 */
export function settleRun(run: Part, make: (role: 'text', piece: Piece) => Part): void {
  const [only] = run.items;
  if (run.items.length === 1 && only?.kind === 'piece' && !only.owner && !only.label) {
    const text = foldLines(only.text);
    if (!hasLetters(text)) return;
    const made = make('text', only);
    made.text = text;
    made.up = run;
    made.at = run.at + 0.5;
    made.last = only.el;
    run.kids = [made];
    return;
  }
  const line = steps(run);
  const controls = line.filter((step): step is Part => isPart(step));
  for (const step of line) if (!isPart(step)) fillOwners(step);
  for (const control of controls) for (const kid of control.kids) wordOwner(kid);
  const kids: Part[] = [];
  const worded = (step: Step | undefined): step is Segment => step !== undefined && !isPart(step) && ownWords(step).trim() !== '';
  const before = worded(line[0]) && !worded(line[line.length - 1]);
  for (let i = 0; i < line.length; i++) {
    const step = line[i] as Step;
    if (isPart(step)) {
      step.up = run;
      kids.push(step);
      continue;
    }
    const words = ownWords(step);
    let taker: Part | undefined;
    if (controls.length > 0 && words.length <= MAX_BESIDE && step.parts.every((made) => made.role !== 'button' || words !== made.text)) {
      const next = line[i + 1];
      const previous = line[i - 1];
      if (controls.length === 1) taker = controls[0];
      else if (before || i === 0) taker = next && isPart(next) ? next : undefined;
      else taker = previous && isPart(previous) ? previous : undefined;
    }
    if (taker && ENTRY.has(taker.role)) giveField(taker, step, line.indexOf(taker) < i, kids);
    else if (taker) giveBeside(taker, step);
    else kids.push(...settle(run, step, make));
  }
  for (const kid of kids) kid.up = run;
  run.kids = kids;
}

/** All words under a part, as far as they are short; undefined when it holds something that is no label. */
function shortWords(made: Part, longest: number): string | undefined {
  let out = '';
  const stack = [made];
  while (stack.length > 0) {
    const next = stack.pop() as Part;
    if (next.role === 'document' || next.role === 'table' || next.role === 'frame' || isControl(next)) return undefined;
    // A button opens the text or goes on; it names nothing.
    if (next.role === 'button') continue;
    if (next.text) out += out ? ` ${next.text}` : next.text;
    if (next.role === 'text' || next.role === 'link') continue;
    for (let i = next.kids.length - 1; i >= 0; i--) stack.push(next.kids[i] as Part);
    if (out.length > longest) return undefined;
  }
  return out;
}

/**
 * For a control that neither a label nor its own line gives words: those of its neighbours in the smallest container that holds no other
 * control - a sibling element, the row heading, the dt. Plain text is taken along; headings and cells stay where they are, others may need them.
 * @param counts controls and fields inside each container
 */
export function neighbourWords(control: Part, counts: ReadonlyMap<Part, number>): void {
  let branch: Part = control;
  let climbed = 0;
  while (climbed < 5) {
    const up: Part | undefined = branch.up;
    if (!up || up.role === 'page' || up.role === 'form' || up.role === 'document') return;
    if ((counts.get(up) ?? 1) > 1) return;
    const at = up.kids.indexOf(branch);
    const order = [up.kids[at + 1], up.kids[at - 1], up.kids[at - 2]];
    for (const beside of order) {
      if (!beside || (beside.role === 'heading' && (beside.level ?? 7) < 7)) continue;
      const words = shortWords(beside, MAX_BESIDE);
      if (!words || !hasLetters(words)) continue;
      control.beside = words;
      if (beside.role === 'text') take(control, beside);
      return;
    }
    if (!isShell(up)) climbed++;
    branch = up;
  }
}

/** A text that became a control's words is no text of its own any more; its links go with it. */
function take(control: Part, text: Part): void {
  for (const kid of text.kids) {
    kid.up = control;
    control.kids.push(kid);
  }
  if (text.up) text.up.kids = text.up.kids.filter((kid) => kid !== text);
}

/** Longest words that name a field. */
const MAX_FIELD = 60;

/**
 * For a field without a label: the nearest words before it that no other field stands closer to - in its row, its dl, its small container -
 * else what follows it in its own line.
 */
export function fieldWords(field: Part): void {
  let branch: Part = field;
  let climbed = 0;
  while (climbed < 4) {
    const up: Part | undefined = branch.up;
    if (!up || NOT_NAMING.has(up.role)) break;
    const at = up.kids.indexOf(branch);
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      const before = up.kids[i] as Part;
      if (isControl(before) || before.role === 'button' || before.role === 'link' || before.role === 'image') continue;
      const words = shortWords(before, MAX_FIELD);
      if (words === undefined) {
        climbed = 9;
        break;
      }
      if (!hasLetters(words)) continue;
      field.beside = words;
      return;
    }
    if (!isShell(up)) climbed++;
    branch = up;
  }
  field.beside = field.after.slice(0, MAX_FIELD);
}

const NOT_NAMING = new Set(['page', 'form', 'document', 'navigation', 'banner', 'main']);
