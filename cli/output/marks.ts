/** Where the findings of a Report stand on the picture of its page: boxes to outline and flags in the margin. Pure. */
import type { Report } from '../../lib/model/report';
import type { Box, Snapshot } from '../../lib/model/snapshot';
import { numbered } from './report-text';

/** One finding on the picture. Coordinates are CSS pixels of the top frame's document. */
export interface Mark {
  /** Place of the finding in the list; the same number stands in the text. */
  readonly number: number;
  readonly confirmed: boolean;
  readonly boxes: readonly Box[];
}

/** A flag in the margin, with the box its leader points at. */
export interface Flag {
  readonly number: number;
  readonly confirmed: boolean;
  /** Middle of the flag. */
  readonly y: number;
  /** Where the leader meets the box. */
  readonly to: readonly [x: number, y: number];
}

const FLAG_HEIGHT = 22;
const FLAG_GAP = 4;

/** The marks of a Report, in list order. A finding whose words are not to be seen on the page has no boxes. */
export function findMarks(report: Report, snapshot: Snapshot): Mark[] {
  const place = new Places(snapshot);
  return numbered(report).map((finding, at) => {
    const consents = finding.consents.flatMap((index) => {
      const consent = report.consents[index];
      return consent ? place.union([consent.node, consent.quote.node]) : [];
    });
    const quotes = finding.evidence.flatMap((quote) => place.union([quote.node]));
    return { number: at + 1, confirmed: finding.confidence === 'confirmed', boxes: distinct([...consents, ...quotes]).slice(0, 8) };
  });
}

/** One flag a finding, beside its first box, moved down where another stands already. */
export function placeFlags(marks: readonly Mark[]): Flag[] {
  const wanted = marks
    .flatMap(({ number, confirmed, boxes }) => {
      const [box] = boxes;
      return box ? [{ number, confirmed, to: [box[0], box[1] + Math.min(box[3] / 2, 40)] as const }] : [];
    })
    .sort((a, b) => a.to[1] - b.to[1] || a.number - b.number);
  let free = FLAG_HEIGHT / 2 + FLAG_GAP;
  return wanted.map((flag) => {
    const y = Math.max(flag.to[1], free);
    free = y + FLAG_HEIGHT + FLAG_GAP;
    return { ...flag, y };
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
