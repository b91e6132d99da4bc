/**
 * One walk over the flat tree (shadow roots, slots), with a stack of its own. It reads each element once and leaves a `Sketch`.
 */
import { AUTH, ENTERS } from '../model/gate-more';
import { MAX_TEXT } from '../model/text';
import {
  allIn,
  assignedNodes,
  attr,
  bodyOf,
  clientHeight,
  data,
  documentElement,
  firstChild,
  firstElement,
  has,
  localName,
  nextSibling,
  nodeType,
  oneIn,
  scrollHeight,
  shadowRoot,
  textContent,
  viewOf,
} from './dom';
import { kindOf } from './kinds';
import { type Label, type Part, type Piece, part, type Region, type Sketch } from './sketch';
import { inClosedDetails, PLAIN, type Seen, seen } from './visibility';

/** Beyond these the Snapshot says `cut`. The time is per frame, in milliseconds. */
export const CAPS = { elements: 50_000, depth: 300, roots: 1_200, time: 2_000 } as const;

export interface WalkOptions {
  /** Opens closed shadow roots: the extension's browser API, or what the command line resolved through the debugger. */
  readonly openClosedRoot?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Whether a person could see an element at some time since load. */
  readonly wasShown?: ((element: Element) => boolean) | undefined;
  /** Milliseconds; the walk stops at `deadline` by this clock. */
  readonly now: () => number;
  readonly deadline: number;
  /** Elements it may walk; `CAPS.elements` when absent. */
  readonly elements?: number | undefined;
}

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
  readonly el: Element;
  /** Next child, or the nodes handed to a slot. */
  next: Node | null;
  readonly list: readonly Node[] | undefined;
  at: number;
  /** Element children walked so far. */
  kids: number;
}

const SKIP = new Set(
  'script style template noscript head link meta base title source track param option optgroup datalist video audio area map'.split(' '),
);
const INLINE = new Set(
  'b strong em i font u small sup sub code s del ins mark abbr cite q tt big strike kbd samp var bdi bdo wbr'.split(' '),
);
/** Elements that can host a shadow root besides custom elements. */
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));
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

/** A hidden part is kept for its consents and notices, and for controls whose label may be seen. */
function worthKeeping(element: Element): boolean {
  return ENTERS.test((textContent(element) ?? '').slice(0, PEEK)) || oneIn(element, 'input:not([type=hidden]),textarea') !== null;
}

/** Children after which a container may be a listing, and how many of its last ones are walked all the same. */
const LISTED = 9;
const TAIL = 3;
/** Letters counted of a listing's text. */
const LETTERS = 20_000;
const TELLING = 'input:not([type=hidden]),select,textarea,form,iframe,h1,h2,[role=checkbox],[role=switch],[role=radio],[role=dialog]';
/** Each selector is asked of each element: these fewer ones find all of those, and mostly nothing. */
const MAYBE_TELLING = 'input,select,textarea,form,iframe,h1,h2,[role]';

/**
 * Whether the children of an element are a listing of goods or links: many, of one tag, without a control and without a word that opens
 * the gate. The middle of it is passed over: gives the child to go on with, and the words of all.
 */
function listing(el: Element, tag: string): { readonly tail: Element | null; readonly text: string } | undefined {
  const { length } = el.children;
  if (length < LISTED + TAIL + 8 || oneIn(el, `:scope>:not(${tag})`)) return undefined;
  if (oneIn(el, MAYBE_TELLING) && oneIn(el, TELLING)) return undefined;
  const text = textContent(el) ?? '';
  if (text.length > PEEK || ENTERS.test(text) || AUTH.test(text)) return undefined;
  let tail = el.lastElementChild;
  for (let i = 1; tail && i < TAIL; i++) tail = tail.previousElementSibling;
  return { tail, text };
}

/** Starts a run in `box`, or goes on with the one that is open. */
function runOf(box: Part, element: Element, state: Seen, sketch: Sketch, at: number): Part {
  if (!box.open) {
    box.open = part('run', element, box, state, at);
    box.kids.push(box.open);
    sketch.order.push(box.open);
  }
  return box.open;
}

/** Yields every few elements, so that the caller may let the page go on in between. */
export function* walk(document: Document, options: WalkOptions): Generator<void, Sketch> {
  const start = bodyOf(document) ?? documentElement(document);
  const view = viewOf(document);
  const order: Part[] = [];
  const sketch: Sketch = {
    root: part('page', start ?? document.createElement('body'), undefined, PLAIN, 0),
    order,
    labels: [],
    letters: new Map(),
    cut: [],
  };
  order.push(sketch.root);
  if (!start || !view) return sketch;
  const styleOf = view.getComputedStyle.bind(view);
  const scroll: [number, number] = [view.scrollX, view.scrollY];
  let elements = 0;
  let roots = 0;
  let deepest = 0;
  /** The run whose words were counted last. */
  let counted: Part | undefined;

  const addText = (raw: string, el: Element, context: Context): void => {
    if (raw.length > MAX_TEXT) {
      sketch.cut.push({ what: 'text', kept: MAX_TEXT, of: raw.length });
      raw = raw.slice(0, MAX_TEXT);
    }
    const blank = BLANK.test(raw);
    const run = context.box.open;
    if (!blank && !context.seen.why) addLetters(raw, context.region, run !== undefined && run === counted);
    counted = undefined;
    const pre = !blank && raw.includes('\n') && /^(?:pre|break)/.test(styleOf(el).whiteSpace);
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

  const put = (text: string, el: Element, context: Context): void => {
    if (text === '' || (!context.box.open && BLANK.test(text))) return;
    const piece: Piece = { kind: 'piece', text, el, seen: context.seen, owner: context.owner, label: context.label };
    runOf(context.box, el, context.seen, sketch, elements).items.push(piece);
    context.owner?.items.push(piece);
    context.label?.pieces.push(piece);
  };

  const lineBreak = (el: Element, context: Context): void => {
    const items = context.box.open?.items;
    const last = items?.[items.length - 1];
    if (!context.label && !context.owner && last?.kind === 'piece' && last.text === '\n') context.box.open = undefined;
    else put('\n', el, context);
  };

  /** Reads one element; the context for its children, or undefined when they are not to be walked. */
  const enter = (el: Element, outer: Context, parent: Element): Context | undefined => {
    const tag = localName(el);
    if (SKIP.has(tag)) return undefined;
    if (tag === 'br') {
      lineBreak(el, outer);
      return undefined;
    }
    const style = styleOf(el);
    const { display } = style;
    // The longhand: where one direction hides its overflow, the other is never visible either.
    const overflow = display.startsWith('inline') ? 'visible' : style.overflowY;
    let state = seen(el, style, display, overflow, outer.seen, scroll);
    if ((!state.why || state.why === 'content-visibility') && inClosedDetails(el, parent))
      state = { why: 'closed-details', opacity: 1, silent: true };
    if (state.why && !state.earlier && options.wasShown) {
      const holds = state.why === 'closed-details' ? parent : el;
      if (outer.seen.earlier || options.wasShown(holds)) state = { ...state, earlier: true };
    }
    const role = kindOf(el, tag, parent);
    if (state.silent && !outer.seen.silent && !role?.leaf && state.why !== 'visibility' && !worthKeeping(el)) return undefined;
    const at = elements;
    const add = (made: Part): Part => {
      order.push(made);
      return made;
    };

    if (role?.leaf) {
      const made = add(part(role.role, el, undefined, state, at));
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
      const box =
        display === 'inline' || display === 'contents' || (outer.row && !oneIn(el, 'div,p,ul,table'))
          ? outer.box
          : block(el, outer, state, 'wrap', add);
      return { ...outer, box, seen: state, label, row: display.endsWith('flex') };
    }
    const row = display.endsWith('flex') && !style.flexDirection.startsWith('column');
    const inline =
      !role &&
      // A custom element that nobody styled yet is laid out inline; it stands for a box all the same.
      !(tag.includes('-') && display === 'inline' && firstElement(el) !== null && !outer.owner && !outer.label) &&
      (display.startsWith('inline') ||
        display === 'contents' ||
        INLINE.has(tag) ||
        (outer.row && firstElement(el) === null) ||
        outer.owner !== undefined);
    if (inline) {
      if (firstChild(el) === null && tag !== 'slot' && !rootOf(el, tag)) {
        // An empty inline element draws something, if anything: a tick, a bullet, an icon.
        const icon = add(part('wrap', el, undefined, state, at));
        icon.up = runOf(outer.box, el, outer.seen, sketch, elements);
        icon.up.items.push(icon);
        return undefined;
      }
      if ((outer.row || outer.owner) && display !== 'inline') put(' ', el, outer);
      return { ...outer, seen: state, row: outer.owner ? false : row };
    }
    const box = block(el, outer, state, role?.role ?? 'wrap', add);
    role?.fill(box);
    if (!role && isScrollBox(el, overflow)) {
      box.role = 'document';
      box.keep = true;
    }
    return { ...outer, box, seen: state, region: (role && REGIONS[role.role]) ?? outer.region, row };
  };

  const block = (el: Element, outer: Context, state: Seen, role: Part['role'], add: (made: Part) => Part): Part => {
    outer.box.open = undefined;
    const made = add(part(role, el, outer.box, state, elements));
    outer.box.kids.push(made);
    return made;
  };

  const rootOf = (el: Element, tag: string): ShadowRoot | null | undefined =>
    tag.includes('-') || HOSTS.has(tag) ? (shadowRoot(el) ?? options.openClosedRoot?.(el)) : undefined;

  const childrenOf = (el: Element, tag: string): { next: Node | null; list: readonly Node[] | undefined } => {
    if (tag === 'slot') {
      const given = assignedNodes(el);
      if (given.length > 0) return { next: null, list: given };
    }
    const root = rootOf(el, tag);
    if (root) {
      roots++;
      if (roots <= CAPS.roots) return { next: firstChild(root), list: undefined };
    }
    return { next: firstChild(el), list: undefined };
  };

  const first: Context = { box: sketch.root, owner: undefined, label: undefined, seen: PLAIN, region: 'main', row: false };
  const stack: Level[] = [{ context: first, el: start, ...childrenOf(start, localName(start)), at: 0, kids: 0 }];
  while (stack.length > 0) {
    const level = stack[stack.length - 1] as Level;
    let node: Node | null;
    if (level.list) node = level.list[level.at++] ?? null;
    else {
      node = level.next;
      if (node) level.next = nextSibling(node);
    }
    if (!node) {
      stack.pop();
      continue;
    }
    const type = nodeType(node);
    if (type === 3) addText(data(node), level.el, level.context);
    if (type !== 1) continue;
    if (++elements > (options.elements ?? CAPS.elements)) {
      sketch.cut.push({ what: 'nodes', kept: elements - 1 });
      break;
    }
    if ((elements & 63) === 0) {
      yield;
      if (options.now() > options.deadline) {
        sketch.cut.push({ what: 'time', kept: elements });
        break;
      }
    }
    const el = node as Element;
    if (++level.kids === LISTED && !level.list && !level.context.seen.why && !rootOf(el, localName(el))) {
      const found = listing(level.el, localName(el));
      if (found) {
        addLetters(found.text.slice(0, LETTERS), level.context.region, false);
        level.next = found.tail;
        continue;
      }
    }
    const inner = enter(el, level.context, level.el);
    if (!inner) continue;
    if (stack.length >= CAPS.depth) {
      deepest++;
      continue;
    }
    stack.push({ context: inner, el, ...childrenOf(el, localName(el)), at: 0, kids: 0 });
  }
  if (roots > CAPS.roots) sketch.cut.push({ what: 'roots', kept: CAPS.roots, of: roots });
  if (deepest > 0) sketch.cut.push({ what: 'depth', kept: CAPS.depth });
  return sketch;
}

/** A box of fixed height that scrolls its own content, and holds a text rather than the page's controls. */
function isScrollBox(el: Element, overflow: string): boolean {
  if (overflow === 'visible' || !/(?:auto|scroll)$/.test(overflow)) return false;
  if (scrollHeight(el) <= clientHeight(el) + 8) {
    // A wrapper that lets a wide table scroll sideways is no text box: what stands below it belongs to the same notice.
    const first = firstElement(el);
    if ((first && localName(first) === 'table') || (textContent(el) ?? '').length < 200) return false;
  }
  for (const control of allIn(el, 'input:not([type=hidden]),select,[role=checkbox],[role=switch]')) if (control) return false;
  return !has(el, 'contenteditable') && attr(el, 'role') !== 'textbox';
}
