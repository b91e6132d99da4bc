/** Where the findings of a Report stand on the picture of its page: boxes to outline and flags in the margin. Pure. */
import type { Report } from '../../lib/model/report';
import type { Box, Snapshot } from '../../lib/model/snapshot';
import { numbered } from './report-text';

/** One place on the picture, with the findings about it. Coordinates are CSS pixels of the top frame's document. */
export interface Mark {
  readonly box: Box;
  /** Places of the findings in the list; the same numbers stand in the text. */
  readonly numbers: readonly number[];
  /** One of them at least is confirmed. */
  readonly confirmed: boolean;
}

/** The flag of a mark in the margin. */
export interface Flag {
  readonly mark: Mark;
  /** Upper edge and height. */
  readonly y: number;
  readonly height: number;
  /** Numbers by line. */
  readonly lines: readonly (readonly number[])[];
}

const LINE = 20;
const GAP = 4;
/** Numbers on one line of a flag. */
const PER_LINE = 3;

/** Every place that a finding of the Report is about, once, from top to bottom. Words that are not to be seen on the page have none. */
export function findMarks(report: Report, snapshot: Snapshot): Mark[] {
  const place = new Places(snapshot);
  const marks = new Map<string, { box: Box; numbers: number[]; confirmed: boolean }>();
  numbered(report).forEach((finding, at) => {
    const consents = finding.consents.flatMap((index) => {
      const consent = report.consents[index];
      return consent ? place.union([consent.node, consent.quote.node]) : [];
    });
    const quotes = finding.evidence.flatMap((quote) => place.union([quote.node]));
    for (const box of distinct([...quotes, ...consents]).slice(0, 8)) {
      const mark = marks.get(box.join()) ?? { box, numbers: [], confirmed: false };
      mark.numbers.push(at + 1);
      mark.confirmed ||= finding.confidence === 'confirmed';
      marks.set(box.join(), mark);
    }
  });
  return [...marks.values()].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** One flag a mark, level with the top of its box, moved down where another stands already. */
export function placeFlags(marks: readonly Mark[]): Flag[] {
  let free = GAP;
  return marks.map((mark) => {
    const lines: number[][] = [];
    for (let at = 0; at < mark.numbers.length; at += PER_LINE) lines.push(mark.numbers.slice(at, at + PER_LINE));
    const height = lines.length * LINE + 2;
    const y = Math.max(free, mark.box[1] + Math.min(mark.box[3], 40) / 2 - height / 2);
    free = y + height + GAP;
    return { mark, y, height, lines };
  });
}

/** Boxes of nodes in the coordinates of the top frame. */
class Places {
  constructor(private readonly snapshot: Snapshot) {}

  /** The box around the nodes that can be seen now; none when no one can. */
  union(refs: readonly number[]): Box[] {
    const boxes = refs.flatMap((ref) => this.box(ref));
    if (boxes.length === 0) return [];
    const left = Math.min(...boxes.map((box) => box[0]));
    const top = Math.min(...boxes.map((box) => box[1]));
    const right = Math.max(...boxes.map((box) => box[0] + box[2]));
    const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
    return [[left, top, right - left, bottom - top]];
  }

  private box(ref: number): Box[] {
    const node = this.snapshot.nodes[ref];
    if (node?.shown !== 'now' || !node.box || node.box[2] < 1 || node.box[3] < 1) return [];
    const [dx, dy] = this.offset(ref);
    const [x, y, w, h] = node.box;
    return x + dx + w < 0 || y + dy + h < 0 ? [] : [[x + dx, y + dy, w, h]];
  }

  /** Sum of the places of the frames around a node. */
  private offset(ref: number): [number, number] {
    let [dx, dy] = [0, 0];
    for (let at = this.snapshot.nodes[ref]?.parent ?? -1; at >= 0; at = this.snapshot.nodes[at]?.parent ?? -1) {
      const around = this.snapshot.nodes[at];
      if (around?.role === 'frame' && around.box) [dx, dy] = [dx + around.box[0], dy + around.box[1]];
    }
    return [dx, dy];
  }
}

/** Boxes that lie within another one of the list add nothing to the picture. */
function distinct(boxes: readonly Box[]): Box[] {
  return boxes.filter((box, at) => !boxes.some((other, n) => n !== at && within(box, other) && !(within(other, box) && n > at)));
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner[0] >= outer[0] - 1 &&
    inner[1] >= outer[1] - 1 &&
    inner[0] + inner[2] <= outer[0] + outer[2] + 1 &&
    inner[1] + inner[3] <= outer[1] + outer[3] + 1
  );
}
