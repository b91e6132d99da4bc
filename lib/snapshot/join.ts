/** One Snapshot from those of several frames. Pure: no DOM; the worker, the command line and the tests call it alike. */
import type { Frame, Node, Snapshot } from '../model/snapshot';
import { placeFrames } from './place';

/** Adds `by` to a position, leaving -1 and absence alone. */
const shift = (at: number, by: number): number => (at < 0 ? at : at + by);

interface Placed {
  readonly snapshot: Snapshot;
  readonly path: string;
}

/**
 * Joins the Snapshots of one page's frames. Frames are matched by their path in window order; each child page hangs under its parent's
 * `frame` node. A frame without a Snapshot keeps its state and becomes an opaque spot; a Snapshot without a place is left out and cut.
 * @param snapshots one a frame, in any order; the one with the shortest path is the page
 */
export function joinFrames(snapshots: readonly Snapshot[]): Snapshot {
  const placed = placeFrames(snapshots).map((snapshot): Placed => ({ snapshot, path: snapshot.frames[0]?.path ?? '0' }));
  placed.sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const top = placed[0];
  if (!top) throw new RangeError('There is no Snapshot to join.');
  const byPath = new Map<string, Snapshot>();
  for (const { path, snapshot } of placed) if (!byPath.has(path)) byPath.set(path, snapshot);
  const joined: Snapshot = {
    ...top.snapshot,
    can: top.snapshot.can.filter((can) => placed.every(({ snapshot }) => snapshot.can.includes(can))),
    frames: [],
    texts: [],
    nodes: [],
    tables: [],
    opaque: [],
    trace: [],
    letters: [],
    cut: [],
    masked: [],
  };
  const used = new Set<string>();
  const joiner = new Joiner(joined, byPath, used);
  joiner.add(top.snapshot, -1);
  // A frame that its parent left out is not shown or not of the kind that is kept; one without a parent has lost its place.
  const left = [...byPath.keys()].filter((path) => !used.has(path) && !used.has(path.slice(0, path.lastIndexOf('/')))).length;
  if (left > 0) joined.cut.push({ what: 'frames', kept: used.size, of: used.size + left });
  joined.title = top.snapshot.title < 0 ? -1 : joiner.titleAt;
  if (joined.frames.every((frame) => frame.state === 'read'))
    joined.can = [...joined.can.filter((can) => can !== 'crossFrame'), 'crossFrame'];
  return joined;
}

class Joiner {
  titleAt = 0;

  constructor(
    private readonly out: Snapshot,
    private readonly byPath: ReadonlyMap<string, Snapshot>,
    private readonly used: Set<string>,
  ) {}

  /** Writes one frame's nodes and, at each frame node, the child's. Frames nest at most as deep as windows do. */
  add(from: Snapshot, under: number): void {
    const { out } = this;
    const own = from.frames[0] as Frame;
    this.used.add(own.path);
    const frame = out.frames.length;
    out.frames.push({ ...own });
    const texts = out.texts.length;
    for (const text of from.texts) out.texts.push(text);
    if (under < 0) this.titleAt = shift(from.title, texts);
    const tables = out.tables.length;
    const refs = new Map<number, number>();
    const fresh: Node[] = [];
    let seen = 0;
    for (const node of from.nodes) {
      const ref = out.nodes.length;
      refs.set(node.ref, ref);
      const copy = move(node, ref, node.parent < 0 ? under : (refs.get(node.parent) ?? under), frame, texts, tables);
      out.nodes.push(copy);
      fresh.push(copy);
      if (node.role !== 'frame') continue;
      seen++;
      const embedded = from.frames[seen];
      const child = embedded ? this.byPath.get(embedded.path) : undefined;
      if (child && embedded && !this.used.has(embedded.path)) this.add(child, ref);
      else {
        if (embedded) out.frames.push({ ...embedded });
        out.opaque.push({ kind: 'frame', near: ref, ...(node.box ? { box: node.box } : {}) });
      }
    }
    for (const node of fresh) {
      if (node.target !== undefined) {
        const target = refs.get(node.target);
        if (target === undefined) delete node.target;
        else node.target = target;
      }
      if (node.control?.group !== undefined) node.control.group = refs.get(node.control.group) ?? 0;
    }
    for (const table of from.tables) {
      const cells = (row: readonly number[]): number[] => row.map((at) => shift(at, texts));
      out.tables.push({
        ...table,
        node: refs.get(table.node) ?? 0,
        ...(table.caption === undefined ? {} : { caption: table.caption + texts }),
        head: table.head.map(cells),
        rows: table.rows.map((row) => ({ at: row.at, cells: cells(row.cells) })),
      });
    }
    for (const spot of from.opaque) {
      out.opaque.push({ ...spot, near: refs.get(spot.near) ?? 0, ...(spot.text === undefined ? {} : { text: spot.text + texts }) });
    }
    for (const event of from.trace) {
      const { node, text, ...rest } = event;
      const at = node === undefined ? undefined : refs.get(node);
      out.trace.push({ ...rest, ...(at === undefined ? {} : { node: at }), ...(text === undefined ? {} : { text: text + texts }) });
    }
    this.sum(from);
  }

  private sum(from: Snapshot): void {
    const { out } = this;
    for (const letters of from.letters) {
      const same = out.letters.find((one) => one.region === letters.region);
      if (!same) out.letters.push({ ...letters });
      else for (const key of ['hangul', 'kana', 'han', 'latin', 'other', 'words'] as const) same[key] += letters[key];
    }
    for (const mask of from.masked) {
      const same = out.masked.find((one) => one.rule === mask.rule);
      if (same) same.count += mask.count;
      else out.masked.push({ ...mask });
    }
    out.cut.push(...from.cut);
  }
}

function move(node: Node, ref: number, parent: number, frame: number, texts: number, tables: number): Node {
  const { text, name, beside, options, control, table } = node;
  return {
    ...node,
    ref,
    parent,
    frame,
    ...(text === undefined ? {} : { text: text + texts }),
    ...(name === undefined ? {} : { name: name + texts }),
    ...(beside === undefined ? {} : { beside: beside + texts }),
    ...(options === undefined ? {} : { options: options.map((at) => at + texts) }),
    ...(table === undefined ? {} : { table: table + tables }),
    ...(control === undefined
      ? {}
      : {
          control: {
            ...control,
            ...(control.enforced
              ? {
                  enforced: {
                    ...control.enforced,
                    ...(control.enforced.message === undefined ? {} : { message: control.enforced.message + texts }),
                  },
                }
              : {}),
          },
        }),
  };
}
