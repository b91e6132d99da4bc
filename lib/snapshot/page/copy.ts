/**
 * The page's own half of a look: one walk over the flat tree (shadow roots, slots) that copies what stands there. It decides nothing but what
 * can be passed over: what shows nothing and says nothing of consents, and the middle of long lists.
 */
import { GATE } from '../../model/gate';
import type { Cut, TraceEvent } from '../../model/snapshot';
import { MAX_TEXT } from '../../model/text';
import { attributesOf } from './attributes';
import {
  assignedNodes,
  attr,
  baseUri,
  bodyOf,
  clientHeight,
  data,
  documentElement,
  firstChild,
  firstElement,
  has,
  hostOrParent,
  inputType,
  is,
  isChecked,
  localName,
  nextSibling,
  nodeType,
  scrollHeight,
  shadowRoot,
  textOf,
  titleOf,
  viewOf,
  wasChecked,
} from './dom';
import { indexIn } from './frames';
import type { CopiedElement, CopiedEvent, PageCopy } from './page-copy';
import * as Copy from './page-copy';
import { isWorthCopying, LETTERS, LISTED, listing } from './passed-over';
import { copyTable, isDataTable } from './tables';
import { inClosedDetails, PLAIN, type Seen, seen } from './visibility';

/** Beyond these the Snapshot says `cut`. The time is per frame, in milliseconds. */
export const CAPS = { elements: 50_000, depth: 300, roots: 1_200, time: 2_000 } as const;

/** An event as the watcher keeps it. */
export interface Happened extends Omit<TraceEvent, 'node' | 'text'> {
  readonly element?: Element;
  readonly text?: string;
}

export interface CopyOptions {
  /** Opens closed shadow roots: the extension's browser API, or what the command line resolved through the debugger. */
  readonly openClosedRoot?: (element: Element) => ShadowRoot | null;
  /** Nobody has touched the page yet: the state of each control is its state at load. */
  readonly untouched?: boolean;
  /** What happened since load, from the watcher. With it, a control that never changed had its present state at load. */
  readonly trace?: readonly Happened[];
  /** Whether a person could see an element at some time since load. Without it nothing counts as shown earlier. */
  readonly wasShown?: (element: Element) => boolean;
  /** Milliseconds this may take; `CAPS.time` when absent. */
  readonly budget?: number;
  /** Elements it may walk; `CAPS.elements` when absent. */
  readonly elements?: number;
}

export interface Copied {
  readonly copy: Omit<PageCopy, 'number'>;
  /** The elements by their numbers. */
  readonly elements: readonly Element[];
}

// Sets, not patterns: every element is asked, and a browser takes longer to build a pattern than to look all of them up.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Shows no words, or none that are read here. */
const SKIP = set(
  'script style template noscript head link meta base title source track param option optgroup datalist video audio area map',
);
/** Elements that can host a shadow root besides custom elements. */
const HOSTS = set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
/** What a control or a picture holds is not walked; a place to type in holds what somebody typed. */
const LEAF = set('input select textarea svg img canvas object embed iframe frame');
/** Kept when hidden, by tag or role, whatever it says: its label or its opener may be seen. */
const PRESSED = set('a button summary table link checkbox menuitemcheckbox radio menuitemradio switch textbox searchbox');
const TYPED = set('textbox searchbox');
interface Level {
  readonly el: Element;
  readonly made: CopiedElement;
  readonly seen: Seen;
  /** Next child, or the nodes handed to a slot. */
  next: Node | null;
  readonly list: readonly Node[] | undefined;
  at: number;
  /** Element children walked so far. */
  kids: number;
}

class Copier {
  readonly elements: Element[] = [];
  readonly cut: Cut[] = [];
  private readonly forms = new Map<Element, number>();
  private readonly scroll: [number, number];
  private roots = 0;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly options: CopyOptions,
  ) {
    this.scroll = [view.scrollX, view.scrollY];
  }

  *walk(start: Element, deadline: number): Generator<void, CopiedElement> {
    const { elements: most = CAPS.elements } = this.options;
    const { performance } = this.view;
    const root: CopiedElement = [localName(start), 0, attributesOf(start, localName(start))];
    this.elements.push(start);
    let walked = 0;
    let deepest = 0;
    const stack = [this.level(start, root, PLAIN)];
    while (stack.length > 0) {
      const level = stack[stack.length - 1] as Level;
      const { made, el: parent } = level;
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
      made[1] |= Copy.FILLED;
      const type = nodeType(node);
      if (type === 3) made.push(this.text(data(node), parent, made));
      if (type !== 1) continue;
      if ((made[1] & (Copy.ROOT | Copy.SLOTTED)) === 0) made[1] |= Copy.PARENT;
      if (++walked > most) {
        this.cut.push({ what: 'nodes', kept: walked - 1 });
        break;
      }
      if ((walked & 63) === 0) {
        yield;
        if (performance.now() > deadline) {
          this.cut.push({ what: 'time', kept: walked });
          break;
        }
      }
      const el = node as Element;
      const tag = localName(el);
      if (++level.kids === LISTED && !level.list && !level.seen.why && !this.rootOf(el, tag)) {
        const found = listing(parent, tag);
        if (found) {
          made.push(['', 0, [], found.text.slice(0, LETTERS)]);
          this.elements.push(parent);
          level.next = found.tail;
          continue;
        }
      }
      const inner = this.enter(el, tag, level);
      if (!inner) continue;
      if (stack.length < CAPS.depth) stack.push(inner);
      else deepest++;
    }
    if (this.roots > CAPS.roots) this.cut.push({ what: 'roots', kept: CAPS.roots, of: this.roots });
    if (deepest > 0) this.cut.push({ what: 'depth', kept: CAPS.depth });
    return root;
  }

  /** Copies one element; what is to be walked in it. */
  private enter(el: Element, tag: string, { el: parent, made: around, seen: outer }: Level): Level | undefined {
    if (SKIP.has(tag)) return undefined;
    const attributes = attributesOf(el, tag);
    const made: CopiedElement = [tag, 0, attributes];
    const keep = (): void => {
      around.push(made);
      this.elements.push(el);
    };
    if (tag === 'br') {
      keep();
      return undefined;
    }
    const style = this.view.getComputedStyle(el);
    const { display } = style;
    const inLine = display.startsWith('inline');
    // The longhand: where one direction hides its overflow, the other is never visible either.
    const overflow = inLine ? 'visible' : style.overflowY;
    let state = seen(el, style, display, overflow, outer, this.scroll);
    if ((!state.why || state.why === Copy.CONTENT_VISIBILITY) && inClosedDetails(el, parent))
      state = { why: Copy.CLOSED_DETAILS, opacity: 1, silent: true };
    let bits = 0;
    if (state.why) {
      const { wasShown } = this.options;
      const was = wasShown?.(el) ?? false;
      if (!state.earlier && wasShown && (outer.earlier || (state.why === Copy.CLOSED_DETAILS ? wasShown(parent) : was)))
        state = { ...state, earlier: true };
      bits = was ? state.why | Copy.SHOWN : state.why;
    }
    const role = attr(el, 'role') ?? '';
    const leaf = LEAF.has(tag);
    const typed = TYPED.has(role) || (has(el, 'contenteditable') && attr(el, 'contenteditable') !== 'false');
    const folded = state.silent && !outer.silent && state.why !== Copy.VISIBILITY;
    if (folded && !leaf && !typed && !PRESSED.has(role) && !PRESSED.has(tag) && !isWorthCopying(el)) return undefined;
    if (state.silent) bits |= Copy.SILENT;
    if (state.earlier) bits |= Copy.EARLIER;
    if (inLine) bits |= display === 'inline' ? Copy.INLINE | Copy.IN_LINE : Copy.IN_LINE;
    else if (display === 'contents') bits |= Copy.CONTENTS;
    if (display.endsWith('flex')) bits |= style.flexDirection.startsWith('column') ? Copy.FLEX | Copy.COLUMN : Copy.FLEX;
    if (/(?:auto|scroll)$/.test(overflow)) bits |= scrollHeight(el) > clientHeight(el) + 8 ? Copy.SCROLLS | Copy.OVERFLOWS : Copy.SCROLLS;
    made[1] = bits;
    keep();
    if (leaf) {
      this.leaf(el, tag, made);
      return undefined;
    }
    if (tag === 'button') this.control(el, made);
    if (tag === 'table' && isDataTable(el)) {
      made.push(copyTable(el));
      return undefined;
    }
    return typed ? undefined : this.level(el, made, state);
  }

  /** The words of a text node, and whether its line breaks are shown. */
  private text(raw: string, parent: Element, made: CopiedElement): string {
    if (raw.length > MAX_TEXT) {
      this.cut.push({ what: 'text', kept: MAX_TEXT, of: raw.length });
      raw = raw.slice(0, MAX_TEXT);
    }
    if (raw.includes('\n') && /\S/.test(raw) && /^(?:pre|break)/.test(this.view.getComputedStyle(parent).whiteSpace)) made[1] |= Copy.PRE;
    return raw;
  }

  /** What a control says of itself besides its attributes, which are returned to be added to. */
  private control(el: Element, made: CopiedElement): string[] {
    const { form } = el as HTMLInputElement;
    if (form) {
      const at = this.forms.get(form) ?? this.forms.size;
      this.forms.set(form, at);
      (made[2] as string[]).push(Copy.FACT_FORM, String(at));
    }
    if (is(el, ':disabled')) made[1] |= Copy.DISABLED;
    return made[2] as string[];
  }

  /** What stands in place of the children of an element that is not walked. */
  private leaf(el: Element, tag: string, made: CopiedElement): void {
    if (tag === 'svg') {
      const [title] = [...el.children].filter((child) => localName(child) === 'title');
      const text = title && firstChild(title);
      if (title) (made[2] as string[]).push(Copy.FACT_TITLE, text && nodeType(text) === 3 ? data(text) : '');
    } else if (/frame$/.test(tag)) {
      (made[2] as string[]).push(Copy.FACT_WINDOW, String(indexIn(this.view, (el as HTMLIFrameElement).contentWindow)));
    } else if (/^(?:input|select|textarea)$/.test(tag)) {
      const facts = this.control(el, made);
      if (tag === 'input') {
        facts.push(Copy.FACT_TYPE, inputType(el));
        if (isChecked(el)) made[1] |= Copy.CHECKED;
        if (wasChecked(el)) made[1] |= Copy.CHECKED_FIRST;
        if ((el as HTMLInputElement).indeterminate === true) made[1] |= Copy.MIXED;
      } else if (tag === 'select') {
        const { options } = el as HTMLSelectElement;
        if (options.length > Copy.OPTIONS) facts.push(Copy.FACT_OPTIONS, String(options.length));
        for (let at = 0; at < options.length && made.length < Copy.OPTIONS + 3; at++) {
          const option = options[at] as Element;
          if (!has(option, 'hidden')) made.push(textOf(option));
        }
      } else {
        // What stands in it as markup is the page's; `.value` may be a person's and is never read.
        const given = textOf(el);
        if (has(el, 'readonly') || has(el, 'disabled') || GATE.test(given.slice(0, LETTERS))) made.push(given.slice(0, MAX_TEXT));
      }
    }
  }

  /** Open ones and, where somebody opens them, closed ones. */
  private rootOf(el: Element, tag: string): ShadowRoot | null | undefined {
    return tag.includes('-') || HOSTS.has(tag) ? (shadowRoot(el) ?? this.options.openClosedRoot?.(el)) : undefined;
  }

  /** Where the walk goes on inside an element: in its shadow root, in what a slot was given, else in its children. */
  private level(el: Element, made: CopiedElement, state: Seen): Level {
    const tag = made[0];
    let from: Node = el;
    let list: readonly Node[] | undefined;
    if (tag === 'slot') {
      const given = assignedNodes(el);
      if (given.length > 0) {
        list = given;
        made[1] |= Copy.SLOTTED;
      }
    } else {
      const root = this.rootOf(el, tag);
      if (root) {
        made[1] |= Copy.ROOT;
        if (++this.roots <= CAPS.roots) from = root;
      }
    }
    if (made[1] & (Copy.ROOT | Copy.SLOTTED) && firstElement(el)) made[1] |= Copy.PARENT;
    return { el, made, seen: state, next: firstChild(from), list, at: 0, kids: 0 };
  }
}

/** Yields every few elements, so that the caller may let the page go on in between. */
export function* copyPage(document: Document, options: CopyOptions = {}): Generator<void, Copied> {
  const view = viewOf(document) ?? window;
  const start = bodyOf(document) ?? documentElement(document) ?? document.createElement('body');
  const { trace, wasShown, openClosedRoot, untouched = false, budget = CAPS.time } = options;
  const copier = new Copier(view, options);
  const root = yield* copier.walk(start, view.performance.now() + budget);
  const { location, innerWidth, innerHeight, scrollX, scrollY } = view;
  const { elements, cut } = copier;
  const copy: Copied['copy'] = {
    title: titleOf(document).slice(0, 300),
    lang: attr(documentElement(document) ?? start, 'lang') ?? '',
    base: baseUri(document),
    address: [location.protocol, location.pathname],
    viewport: [innerWidth, innerHeight],
    scroll: [scrollX, scrollY],
    opened: openClosedRoot !== undefined,
    untouched,
    ...(trace ? { events: numbered(trace, elements) } : {}),
    sinceLoad: wasShown !== undefined,
    cut,
    root,
  };
  return { copy, elements };
}

/** Containers climbed from an element to what was copied of it. */
const STEPS = 4;

/** Events told in numbers instead of elements. */
function numbered(happened: readonly Happened[], elements: readonly Element[]): CopiedEvent[] {
  const numbers = new Map<Element, number>();
  // A page that nobody touched pays nothing.
  if (happened.length > 0) for (const [at, el] of elements.entries()) numbers.set(el, at);
  return happened.map(({ element, ...event }): CopiedEvent => {
    let up = element ?? null;
    for (let steps = 0; up && steps < STEPS; steps++) {
      const found = numbers.get(up);
      if (found !== undefined) return { ...event, element: found, steps };
      up = hostOrParent(up);
    }
    return event;
  });
}
