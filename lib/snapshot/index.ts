/**
 * The eye: turns one frame's document into a Snapshot. `sight` also gives the way back from a ref to its element, for the highlighter.
 * Nothing here changes the page, reads a value a person typed, or sends anything.
 */
import type { Rest } from '../model/messages';
import type { Opaque, Snapshot, Node as SnapshotNode, Table } from '../model/snapshot';
import { fieldWords, neighbourWords, settleRun, wordOwner } from './beside';
import { attr, documentElement, titleOf, viewOf } from './dom';
import { boxOf, emit, prune, Texts } from './emit';
import { framePath, framesOf } from './frames';
import { groupControls } from './groups';
import { composeHeading } from './headings';
import { OPTIONS } from './kinds';
import { CONTROLS, ENTRY, isControl, nameControls } from './label';
import { pathWords } from './links';
import { findOpaque } from './opaque';
import { scope } from './scope';
import { countLetters } from './script-counts';
import { scriptsOf } from './scripts';
import { foldLines, type Part, part, type Sketch } from './sketch';
import { Styles } from './style';
import { type Grid, readTable } from './tables';
import { resolveTargets } from './targets';
import { findToggles } from './toggles';
import { type Happened, tellTrace } from './trace';
import { walk } from './walk';

export interface SightOptions {
  readonly openClosedRoot?: (element: Element) => ShadowRoot | null;
  /** Nobody has touched the page yet: the state of each control is its state at load. */
  readonly untouched?: boolean;
  /** What happened since load, from the watcher. With it, a control that never changed had its present state at load. */
  readonly trace?: readonly Happened[];
  /** Whether a person could see an element at some time since load. Without it nothing counts as shown earlier. */
  readonly wasShown?: (element: Element) => boolean;
  /** Place of the frame, where the window cannot tell it. */
  readonly framePath?: string;
  /** Milliseconds this may take; 2000 when absent. */
  readonly budget?: number;
  /** Elements it may walk; 50,000 when absent. */
  readonly elements?: number;
}

export interface Sighting {
  /** In scope, not yet masked; `complete` makes it one to keep. */
  readonly snapshot: Snapshot;
  readonly rest: Rest;
  /** The element a ref of this Snapshot was made from, while the page still has it. */
  element(ref: number): Element | undefined;
  /** The elements that a person can see, of those that nodes were made from. */
  shown(): Iterable<Element>;
}

const BUDGET = 2_000;

/** One frame's Snapshot, with the way back to its elements. */
export function sight(document: Document, options: SightOptions = {}): Sighting {
  const steps = look(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of work after which a page is let go on. */
const SLICE = 5;

/**
 * The same in slices: after every few milliseconds of work the page goes on. What changes in between is seen as it then is.
 * @param pause lets the page go on; resolves when the next slice may begin
 */
export async function sightInSlices(document: Document, options: SightOptions, pause: () => Promise<unknown>): Promise<Sighting> {
  const clock = viewOf(document)?.performance ?? performance;
  const steps = look(document, options);
  let began = clock.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock.now() - began < SLICE) continue;
    await pause();
    began = clock.now();
  }
}

/** The work in steps; between any two the page may go on. */
function* look(document: Document, options: SightOptions): Generator<void, Sighting> {
  const view = viewOf(document);
  const clock = view?.performance ?? performance;
  const now = (): number => clock.now();
  const { openClosedRoot, wasShown, elements, budget = BUDGET } = options;
  const sketch = yield* walk(document, { openClosedRoot, wasShown, elements, now, deadline: now() + budget });
  const styleOf = (element: Element): CSSStyleDeclaration => (view ?? window).getComputedStyle(element);
  const styles = new Styles(styleOf);

  nameControls(sketch);
  let settled = 0;
  for (const made of [...sketch.order]) {
    if (made.role !== 'run') continue;
    settleRun(made, (role, piece) => part(role, piece.el, undefined, piece.seen, made.at));
    if ((++settled & 63) === 0) yield;
  }
  for (const made of sketch.order) if ((made.role === 'button' || made.role === 'link') && !made.text && !made.name) wordOwner(made);
  groupControls(sketch.order);
  besides(sketch);
  for (const made of [...sketch.order].reverse()) if (made.role === 'heading' && !composeHeading(made)) made.role = 'wrap';
  findToggles(preorder(sketch.root), styles);

  const texts = new Texts();
  const parts = preorder(sketch.root);
  readTables(parts, sketch);
  yield;
  scope(sketch.root, parts);
  yield;
  resolveTargets(parts, sketch.order);
  const spots = findOpaque(parts, options.openClosedRoot !== undefined);
  prune(parts);
  const scroll: [number, number] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const title = foldLines(titleOf(document).slice(0, 300).replace(/\s+/g, ' '));
  const titleAt = title ? texts.add(title, false) : -1;
  yield;
  const emitted = emit(sketch.root, { texts, styles, scroll, wasShown });
  yield;
  const told = tellTrace(options.trace ?? [], emitted.parts, texts);
  const tables: Table[] = [];
  for (const made of emitted.parts) {
    const node = emitted.nodes[made.ref] as SnapshotNode;
    if (made.grid) {
      node.table = tables.length;
      tables.push(tableOf(made.ref, made.grid, texts));
    }
    const target = made.target && standsFor(made.target);
    if (target !== undefined && target !== made.ref) node.target = target;
    const group = made.group && standsFor(made.group);
    if (made.role === 'select' && made.options?.length === OPTIONS) {
      const { length } = (made.el as HTMLSelectElement).options;
      if (length > OPTIONS) sketch.cut.push({ what: 'options', kept: OPTIONS, of: length });
    }
    if (node.control) {
      const initial = told.initial.get(made.ref) ?? (options.untouched || options.trace ? node.control.state : node.control.initial);
      node.control = {
        ...node.control,
        initial,
        ...(group === undefined ? {} : { group }),
      };
    }
  }
  const opaque: Opaque[] = [];
  for (const spot of spots) {
    const near = standsFor(spot.near) ?? standsFor(spot.part);
    if (near === undefined) continue;
    const box = boxOf(spot.part.el, scroll);
    opaque.push({ kind: spot.kind, near, box, ...(spot.text && spot.part.enters ? { text: texts.add(spot.text, true) } : {}) });
  }
  const refs = emitted.parts.map((made) => new WeakRef(made.face ?? made.el));
  const path = options.framePath ?? (view ? framePath(view) : '0');
  const frames = framesOf(
    view,
    path,
    emitted.parts.filter((made) => made.role === 'frame').map((made) => made.el),
  );
  if (texts.cut > 0) sketch.cut.push({ what: 'bytes', kept: texts.words });
  const can: Snapshot['can'] = ['style'];
  if (wasShown) can.unshift('sinceLoad');
  if (options.trace) can.unshift('trace');
  if (openClosedRoot) can.unshift('closedShadow');
  const snapshot: Snapshot = {
    schema: 1,
    can,
    title: titleAt,
    lang: attr(documentElement(document) ?? sketch.root.el, 'lang') ?? '',
    path: view && view.location.protocol !== 'file:' ? pathWords(view.location) : '',
    viewport: [view?.innerWidth ?? 0, view?.innerHeight ?? 0],
    frames,
    texts: texts.all,
    nodes: emitted.nodes,
    tables,
    opaque,
    trace: told.events,
    letters: countLetters(sketch.letters),
    cut: sketch.cut,
    masked: [],
  };
  const element = (ref: number): Element | undefined => refs[ref]?.deref();
  return {
    snapshot,
    rest: { business: texts.business, thin: emitted.thin, ...scriptsOf(document, emitted.parts) },
    element,
    shown: () => snapshot.nodes.flatMap(({ ref, role, shown }) => (shown === 'now' && role !== 'page' ? (element(ref) ?? []) : [])),
  };
}

function besides(sketch: Sketch): void {
  const all = preorder(sketch.root);
  /** Controls in each part; counted before any words are taken away. */
  let counts: ReadonlyMap<Part, number> | undefined;
  for (const made of all) {
    const group = made.role === 'radio-group';
    if (!isControl(made) && !group) continue;
    if (CONTROLS.has(made.role) && made.group?.kids.length) continue;
    if (made.beside) continue;
    if (ENTRY.has(made.role)) fieldWords(made);
    else if (!made.name || group) {
      counts ??= controlsIn(all);
      neighbourWords(made, counts);
    }
  }
}

function controlsIn(all: readonly Part[]): Map<Part, number> {
  const counts = new Map<Part, number>();
  for (let i = all.length - 1; i >= 0; i--) {
    const made = all[i] as Part;
    let count = isControl(made) ? 1 : 0;
    for (const kid of made.kids) count += counts.get(kid) ?? 0;
    counts.set(made, made.role === 'radio-group' ? 1 : count);
  }
  return counts;
}

function preorder(root: Part): Part[] {
  const out: Part[] = [];
  const stack = [root];
  while (stack.length > 0) {
    const made = stack.pop() as Part;
    out.push(made);
    for (let i = made.kids.length - 1; i >= 0; i--) stack.push(made.kids[i] as Part);
  }
  return out;
}

/** Data tables that the walk left whole. Their words count as letters of the page's main part. */
function readTables(parts: readonly Part[], sketch: Sketch): void {
  const main = sketch.letters.get('main') ?? [];
  sketch.letters.set('main', main);
  for (const made of parts) {
    if (made.role !== 'table' || made.kids.length > 0) continue;
    const grid = readTable(made.el, sketch.cut);
    made.grid = grid;
    if (!made.seen.why)
      main.push(
        grid.head
          .concat(grid.rows.map((row) => row.cells))
          .flat()
          .join(' '),
      );
  }
}

/** Ref of what stands in a part's place, if anything of it was kept. */
function standsFor(made: Part): number | undefined {
  let at: Part | undefined = made;
  for (let steps = 0; at && steps < 50; steps++) {
    if (at.ref >= 0) return at.ref;
    at = at.instead ?? at.up;
  }
  return undefined;
}

function tableOf(node: number, grid: Grid, texts: Texts): Table {
  const cells = (row: readonly string[]): number[] => row.map((cell) => (cell ? texts.add(cell, true) : -1));
  return {
    node,
    ...(grid.caption ? { caption: texts.add(grid.caption, true) } : {}),
    head: grid.head.map(cells),
    rows: grid.rows.map((row) => ({ at: row.at, cells: cells(row.cells) })),
    rowHeads: grid.rowHeads,
    count: grid.count,
    countHow: grid.countHow,
  };
}
