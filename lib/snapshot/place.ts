/** Frames that window order does not count, put where they belong. Pure: no DOM. */
import type { Frame, Node, Snapshot } from '../model/snapshot';
import { UNCOUNTED } from './page/page-copy';

/** A frame's own window may be smaller than its element by borders and padding, in CSS pixels. */
const FRAMING = 40;

/**
 * Finds the frame elements of children that window order does not count: by origin, and by size where several have one. Where two are
 * alike nothing is guessed: they stay unread. Gives the Snapshots in the same order, with their true paths.
 */
export function placeFrames(snapshots: readonly Snapshot[]): Snapshot[] {
  const out = [...snapshots];
  const depth = (snapshot: Snapshot): number => pathOf(snapshot).split('/').length;
  const deepest = Math.max(0, ...out.map(depth));
  for (let level = 2; level <= deepest; level++) {
    const lost = out.filter((one) => depth(one) === level && pathOf(one).endsWith(`/${UNCOUNTED}`));
    for (const [child, path] of matches(lost, out)) rename(out, child, path);
  }
  return out;
}

const pathOf = (snapshot: Snapshot): string => snapshot.frames[0]?.path ?? '0';

/** Children that fit one place alone, which no other child fits. The last test is for those that were sent on to another origin. */
function matches(lost: readonly Snapshot[], all: readonly Snapshot[]): Map<Snapshot, string> {
  const found = new Map<Snapshot, string>();
  for (const fits of [sameOrigin, sameOriginAndSize, sameSize]) {
    for (const child of lost) {
      if (found.has(child)) continue;
      const parents = all.filter((one) => `${pathOf(one)}/${UNCOUNTED}` === pathOf(child));
      const mates = lost.filter((one) => pathOf(one) === pathOf(child));
      const [parent] = parents;
      if (!parent || parents.length > 1) continue;
      const places = placesIn(parent).filter((place) => fits(child, place));
      const [place] = places;
      if (place && places.length === 1 && mates.every((one) => one === child || !fits(one, place))) found.set(child, place.frame.path);
    }
  }
  return found;
}

interface Place {
  readonly frame: Frame;
  readonly box: Node['box'];
}

function placesIn(parent: Snapshot): Place[] {
  const nodes = parent.nodes.filter((node) => node.role === 'frame');
  return parent.frames.slice(1).flatMap((frame, at) => {
    const counted = Number(frame.path.slice(frame.path.lastIndexOf('/') + 1)) < UNCOUNTED;
    return counted ? [] : [{ frame, box: nodes[at]?.box }];
  });
}

const sameOrigin = (child: Snapshot, { frame }: Place): boolean => child.frames[0]?.origin === frame.origin;

const sameOriginAndSize = (child: Snapshot, place: Place): boolean => sameOrigin(child, place) && sameSize(child, place);

function sameSize(child: Snapshot, place: Place): boolean {
  const [width, height] = child.viewport;
  const [, , wide = 0, high = 0] = place.box ?? [];
  const near = (own: number, outer: number): boolean => own <= outer && own >= outer - FRAMING;
  return near(width, wide) && near(height, high);
}

/** Gives a Snapshot its true path, and those below it, as long as the old one was its alone. */
function rename(all: Snapshot[], child: Snapshot, path: string): void {
  const from = pathOf(child);
  const alone = all.filter((one) => pathOf(one) === from).length === 1;
  for (const [at, one] of all.entries()) {
    if (one !== child && !(alone && pathOf(one).startsWith(`${from}/`))) continue;
    const frames = one.frames.map((frame) => ({ ...frame, path: path + frame.path.slice(from.length) }));
    all[at] = { ...one, frames };
  }
}
