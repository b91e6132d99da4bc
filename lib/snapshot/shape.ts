/**
 * From a copied page to its Snapshot: labels, groups, scope, targets, nodes. Runs outside of the page, in the worker and on the command line
 * alike, and is pure: what is not in the copy and not among the facts is noted as wanted.
 */
import type { PageAnswer, PageQuestion, Rest } from '../model/messages';
import type { Opaque, Snapshot, Node as SnapshotNode, Table } from '../model/snapshot';
import { fieldWords, neighbourWords, settleRun, wordOwner } from './beside';
import { framesOf, type Place } from './embedded';
import { boxOf, emit, prune, Texts } from './emit';
import { Facts } from './facts';
import type { Grid } from './grid';
import { groupControls } from './groups';
import { composeHeading } from './headings';
import { CONTROLS, ENTRY, isControl, nameControls } from './label';
import { foldLines } from './lines';
import { pathWords } from './links';
import { findOpaque } from './opaque';
import { FACT_OPTIONS, OPTIONS, type PageCopy } from './page/page-copy';
import { replicate } from './replica';
import { scope } from './scope';
import { countLetters } from './script-counts';
import { type Part, part, type Sketch } from './sketch';
import { resolveTargets } from './targets';
import { findToggles } from './toggles';
import { tellTrace } from './trace';
import { walk } from './walk';

/** Controls that the page's script is searched for. */
const MAX_BOXES = 150;
/** Rounds of questions; each asks what the answers of the one before have shown to count. */
const ROUNDS = 8;

export interface Shaped {
  /** In scope, not yet masked; `complete` makes it one to keep. */
  readonly snapshot: Snapshot;
  readonly rest: Rest;
}

/**
 * The Snapshot of a copy. A generator that yields what it wants to know of the page and is handed the answer.
 * @throws MalformedCopy
 */
export function* shape(copy: PageCopy, place: Place): Generator<PageQuestion, Shaped, PageAnswer> {
  const facts = new Facts();
  let refs = '';
  let boxes = '';
  let scripts: Pick<PageAnswer, 'script' | 'boxes'> = { script: '', boxes: [] };
  for (let round = 0; ; round++) {
    const made = once(copy, place, facts);
    const of = facts.take();
    // The script is searched again only when other controls count.
    const searched = boxes === made.boxes.join();
    const settled = of.length === 0 && searched && refs === made.refs.join();
    if (settled || round === ROUNDS) return { snapshot: made.snapshot, rest: { ...made.rest, ...scripts } };
    const { told, ...found } = yield { copy: copy.number, of, refs: made.refs, boxes: searched ? [] : made.boxes };
    facts.learn(of, told);
    if (!searched) scripts = found;
    refs = made.refs.join();
    boxes = made.boxes.join();
  }
}

interface Once {
  readonly snapshot: Snapshot;
  readonly rest: Omit<Rest, 'script' | 'boxes'>;
  readonly refs: number[];
  readonly boxes: number[];
}

function once(copy: PageCopy, place: Place, facts: Facts): Once {
  const { root, elements } = replicate(copy);
  const sketch = walk(root);
  sketch.cut.push(...copy.cut);
  nameControls(sketch);
  for (const made of [...sketch.order])
    if (made.role === 'run') settleRun(made, (role, piece) => part(role, piece.el, undefined, piece.seen, made.at));
  for (const made of sketch.order) if ((made.role === 'button' || made.role === 'link') && !made.text && !made.name) wordOwner(made);
  groupControls(sketch.order);
  besides(sketch);
  for (const made of [...sketch.order].reverse()) if (made.role === 'heading' && !composeHeading(made)) made.role = 'wrap';
  findToggles(preorder(sketch.root), facts);

  const texts = new Texts();
  const parts = preorder(sketch.root);
  takeTables(parts, sketch);
  scope(sketch.root, parts);
  resolveTargets(parts, sketch.order);
  const spots = findOpaque(parts, copy.opened, facts);
  prune(parts);
  const title = foldLines(copy.title.replace(/\s+/g, ' '));
  const titleAt = title ? texts.add(title, false) : -1;
  const emitted = emit(sketch.root, { texts, facts, scroll: copy.scroll });
  const told = tellTrace(copy.events ?? [], elements, emitted.parts, texts);
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
      const of = Number(made.el.get(FACT_OPTIONS) ?? 0);
      if (of > OPTIONS) sketch.cut.push({ what: 'options', kept: OPTIONS, of });
    }
    if (node.control) {
      const initial = told.initial.get(made.ref) ?? (copy.untouched || copy.events ? node.control.state : node.control.initial);
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
    const box = boxOf(spot.part.el, facts, copy.scroll);
    opaque.push({ kind: spot.kind, near, box, ...(spot.text && spot.part.enters ? { text: texts.add(spot.text, true) } : {}) });
  }
  const frames = framesOf(
    place,
    emitted.parts.filter((made) => made.role === 'frame').map((made) => made.el),
  );
  if (texts.cut > 0) sketch.cut.push({ what: 'bytes', kept: texts.words });
  const can: Snapshot['can'] = ['style'];
  if (copy.sinceLoad) can.unshift('sinceLoad');
  if (copy.events) can.unshift('trace');
  if (copy.opened) can.unshift('closedShadow');
  const [protocol, pathname] = copy.address;
  const snapshot: Snapshot = {
    schema: 1,
    can,
    title: titleAt,
    lang: copy.lang,
    path: protocol !== '' && protocol !== 'file:' ? pathWords({ protocol, pathname }) : '',
    viewport: [...copy.viewport],
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
  return {
    snapshot,
    rest: { business: texts.business, thin: emitted.thin },
    refs: emitted.parts.map(({ ref, face, el }) => 2 * (face ?? el).at + (emitted.nodes[ref]?.shown === 'now' && ref > 0 ? 1 : 0)),
    boxes: emitted.parts
      .filter((made) => CONTROLS.has(made.role) && made.control)
      .slice(0, MAX_BOXES)
      .flatMap(({ ref, el }) => [ref, el.at]),
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
function takeTables(parts: readonly Part[], sketch: Sketch): void {
  const main = sketch.letters.get('main') ?? [];
  sketch.letters.set('main', main);
  for (const made of parts) {
    const { grid } = made.el;
    if (made.role !== 'table' || !grid) continue;
    made.grid = grid;
    if (grid.rows.length < grid.body) sketch.cut.push({ what: 'rows', kept: grid.rows.length, of: grid.body });
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
