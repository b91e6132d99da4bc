/**
 * One walk over a copied page, with a stack of its own. It reads each element once and leaves a `Sketch`.
 */
import { ENTERS } from '../model/gate-more';
import type { HiddenWhy } from '../model/snapshot';
import { kindOf } from './kinds';
import {
  CLIPPED,
  CLOSED_DETAILS,
  CLOSED_DIALOG,
  COLUMN,
  CONTENT_VISIBILITY,
  CONTENTS,
  DISPLAY_NONE,
  EARLIER,
  FILLED,
  FLEX,
  HIDDEN_ATTRIBUTE,
  IN_LINE,
  INLINE,
  OFF_SCREEN,
  OPACITY,
  OVERFLOWS,
  PARENT,
  PRE,
  ROOT,
  SCROLLS,
  SILENT,
  VISIBILITY,
  WHY_BITS,
  ZERO_SIZE,
} from './page/page-copy';
import { attr, has, isEntry, isTickRole, localName, oneIn, Replica, type ReplicaNode, textContent } from './replica';
import { type Label, type Part, type Piece, part, type Region, type Seen, type Sketch } from './sketch';

interface Context {
  readonly box: Part;
  readonly owner: Part | undefined;
  readonly label: Label | undefined;
  readonly seen: Seen;
  readonly region: Region;
  /** The element lays its children out in a row: leaf children read as one line. */
  readonly row: boolean;
}

interface Level {
  readonly context: Context;
  readonly el: Replica;
  /** Place of the next child. */
  next: number;
}

const INLINE_TAGS = new Set(
  'b strong em i font u small sup sub code s del ins mark abbr cite q tt big strike kbd samp var bdi bdo wbr'.split(' '),
);
/** Longest hidden text looked at to decide whether a hidden part is worth keeping. */
const PEEK = 200_000;
const BLANK = /^[\s\u00a0]*$/;
const REGIONS: Partial<Record<string, Region>> = {
  banner: 'header',
  navigation: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
};
const PLAIN: Seen = { why: undefined, silent: false };

/** The reasons by their words in a Snapshot. */
const WHYS = new Map<number, HiddenWhy>([
  [HIDDEN_ATTRIBUTE, 'hidden-attribute'],
  [CLOSED_DIALOG, 'closed-dialog'],
  [DISPLAY_NONE, 'display-none'],
  [CLOSED_DETAILS, 'closed-details'],
  [CONTENT_VISIBILITY, 'content-visibility'],
  [VISIBILITY, 'visibility'],
  [OPACITY, 'opacity'],
  [CLIPPED, 'clipped'],
  [ZERO_SIZE, 'zero-size'],
  [OFF_SCREEN, 'off-screen'],
]);

/** How a person sees an element, as the page told. */
function seenOf({ bits }: Replica): Seen {
  const why = WHYS.get(bits & WHY_BITS);
  if (!why) return PLAIN;
  return { why, silent: (bits & SILENT) !== 0, ...((bits & EARLIER) === 0 ? {} : { earlier: true }) };
}

/** A hidden part is kept for its consents and notices, and for controls whose label may be seen. */
function worthKeeping(element: Replica): boolean {
  return ENTERS.test(textContent(element).slice(0, PEEK)) || oneIn(element, isEntry) !== undefined;
}

/** Starts a run in `box`, or goes on with the one that is open. */
function runOf(box: Part, element: Replica, state: Seen, sketch: Sketch, at: number): Part {
  if (!box.open) {
    box.open = part('run', element, box, state, at);
    box.kids.push(box.open);
    sketch.order.push(box.open);
  }
  return box.open;
}

export function walk(start: Replica): Sketch {
  const order: Part[] = [];
  const sketch: Sketch = { root: part('page', start, undefined, PLAIN, 0), order, labels: [], letters: new Map(), cut: [] };
  order.push(sketch.root);
  let elements = 0;
  /** The run whose words were counted last. */
  let counted: Part | undefined;

  const addText = (raw: string, el: Replica, context: Context): void => {
    const blank = BLANK.test(raw);
    const run = context.box.open;
    if (!blank && !context.seen.why) addLetters(raw, context.region, run !== undefined && run === counted);
    counted = undefined;
    const pre = !blank && raw.includes('\n') && el.is(PRE);
    if (pre && !context.owner && !context.label) {
      for (const line of raw.split('\n')) {
        put(line, el, context);
        context.box.open = undefined;
      }
      return;
    }
    put(blank ? ' ' : pre || !raw.includes('\n') ? raw : raw.replace(/\s+/g, ' '), el, context);
    counted = context.box.open;
  };

  /** Words of one line stay together: what is personal in them shows only there. */
  const addLetters = (raw: string, region: Region, goesOn: boolean): void => {
    const texts = sketch.letters.get(region);
    if (!texts) sketch.letters.set(region, [raw]);
    else if (goesOn && texts.length > 0) texts[texts.length - 1] += raw;
    else texts.push(raw);
  };

  const put = (text: string, el: Replica, context: Context): void => {
    if (text === '' || (!context.box.open && BLANK.test(text))) return;
    const piece: Piece = { kind: 'piece', text, el, seen: context.seen, owner: context.owner, label: context.label };
    runOf(context.box, el, context.seen, sketch, elements).items.push(piece);
    context.owner?.items.push(piece);
    context.label?.pieces.push(piece);
  };

  const lineBreak = (el: Replica, context: Context): void => {
    const items = context.box.open?.items;
    const last = items?.[items.length - 1];
    if (!context.label && !context.owner && last?.kind === 'piece' && last.text === '\n') context.box.open = undefined;
    else put('\n', el, context);
  };

  const block = (el: Replica, outer: Context, state: Seen, role: Part['role']): Part => {
    outer.box.open = undefined;
    const made = part(role, el, outer.box, state, elements);
    order.push(made);
    outer.box.kids.push(made);
    return made;
  };

  /** Reads one element; the context for its children, or undefined when they are not to be walked. */
  const enter = (el: Replica, outer: Context): Context | undefined => {
    const tag = localName(el);
    if (tag === 'br') {
      lineBreak(el, outer);
      return undefined;
    }
    const state = seenOf(el);
    const role = kindOf(el, tag);
    if (state.silent && !outer.seen.silent && !role?.leaf && state.why !== 'visibility' && !worthKeeping(el)) return undefined;
    const at = elements;

    if (role?.leaf) {
      const made = part(role.role, el, undefined, state, at);
      order.push(made);
      role.fill(made);
      if (role.control && outer.label) outer.label.wraps.push(made);
      const placed = role.block ? outer.box : runOf(outer.box, el, outer.seen, sketch, elements);
      made.up = placed;
      if (role.block) {
        placed.open = undefined;
        placed.kids.push(made);
      } else placed.items.push(made);
      if (made.role === 'image' && made.name && (outer.owner || outer.label)) put(` ${made.name} `, el, { ...outer, seen: state });
      if (!role.owns) return undefined;
      return { ...outer, seen: state, owner: made, row: false };
    }

    if (tag === 'label') {
      const label: Label = { el, seen: state, pieces: [], wraps: [], at };
      sketch.labels.push(label);
      const flows = el.is(INLINE) || el.is(CONTENTS) || (outer.row && !oneIn(el, (one) => /^(?:div|p|ul|table)$/.test(one.tag)));
      const box = flows ? outer.box : block(el, outer, state, 'wrap');
      return { ...outer, box, seen: state, label, row: el.is(FLEX) };
    }
    const row = el.is(FLEX) && !el.is(COLUMN);
    const inline =
      !role &&
      // A custom element that nobody styled yet is laid out inline; it stands for a box all the same.
      !(tag.includes('-') && el.is(INLINE) && el.is(PARENT) && !outer.owner && !outer.label) &&
      (el.is(IN_LINE) || el.is(CONTENTS) || INLINE_TAGS.has(tag) || (outer.row && !el.is(PARENT)) || outer.owner !== undefined);
    if (inline) {
      if (!el.is(FILLED) && tag !== 'slot' && !el.is(ROOT)) {
        // An empty inline element draws something, if anything: a tick, a bullet, an icon.
        const icon = part('wrap', el, undefined, state, at);
        order.push(icon);
        icon.up = runOf(outer.box, el, outer.seen, sketch, elements);
        icon.up.items.push(icon);
        return undefined;
      }
      if ((outer.row || outer.owner) && !el.is(INLINE)) put(' ', el, outer);
      return { ...outer, seen: state, row: outer.owner ? false : row };
    }
    const box = block(el, outer, state, role?.role ?? 'wrap');
    role?.fill(box);
    if (!role && isScrollBox(el)) {
      box.role = 'document';
      box.keep = true;
    }
    return { ...outer, box, seen: state, region: (role && REGIONS[role.role]) ?? outer.region, row };
  };

  const first: Context = { box: sketch.root, owner: undefined, label: undefined, seen: PLAIN, region: 'main', row: false };
  const stack: Level[] = [{ context: first, el: start, next: 0 }];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.el.kids[level.next++] as ReplicaNode | undefined;
    if (node === undefined) stack.pop();
    else if (typeof node === 'string') addText(node, level.el, level.context);
    else if (node instanceof Replica) {
      elements++;
      if (node.tag === '') addLetters(textContent(node), level.context.region, false);
      else {
        const inner = enter(node, level.context);
        if (inner) stack.push({ context: inner, el: node, next: 0 });
      }
    }
  }
  return sketch;
}

/** A box of fixed height that scrolls its own content, and holds a text rather than the page's controls. */
function isScrollBox(el: Replica): boolean {
  if (!el.is(SCROLLS)) return false;
  if (!el.is(OVERFLOWS)) {
    // A wrapper that lets a wide table scroll sideways is no text box: what stands below it belongs to the same notice.
    if (el.elements()[0]?.tag === 'table' || textContent(el).length < 200) return false;
  }
  if (
    oneIn(
      el,
      (one) => (one.tag !== 'textarea' && isEntry(one)) || one.tag === 'select' || (isTickRole(one) && attr(one, 'role') !== 'radio'),
    )
  )
    return false;
  return !has(el, 'contenteditable') && attr(el, 'role') !== 'textbox';
}
