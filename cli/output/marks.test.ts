import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../lib/model/report';
import type { Node, Snapshot } from '../../lib/model/snapshot';
import { findMarks, placeFlags } from './marks';

const node = (ref: number, parent: number, part: Partial<Node> = {}): Node => ({
  ref,
  parent,
  frame: 0,
  role: 'text',
  shown: 'now',
  ...part,
});
const quote = (ref: number) => ({ node: ref, text: 0, start: 0, end: 0, words: '' });

const SNAPSHOT = {
  nodes: [
    node(0, -1, { role: 'page' }),
    node(1, 0, { role: 'checkbox', box: [100, 50, 20, 20] }),
    node(2, 0, { box: [130, 45, 200, 30] }),
    node(3, 0, { role: 'frame', box: [40, 400, 300, 200] }),
    node(4, 3, { role: 'page', frame: 1 }),
    node(5, 4, { frame: 1, box: [10, 20, 50, 10] }),
    node(6, 0, { box: [0, 0, 10, 10], shown: 'inDom' }),
  ],
} as unknown as Snapshot;

function report(findings: Partial<Finding>[]): Report {
  const consent = { node: 1, quote: quote(2) };
  const full = findings.map((one) => ({
    rule: 'bundled-consent',
    verdict: 'finding',
    severity: 'minor',
    consents: [],
    evidence: [],
    ...one,
  }));
  return { consents: [consent], findings: full } as unknown as Report;
}

describe('findMarks', () => {
  it('outlines a consent with its box and words together, and no part of it twice', () => {
    const marks = findMarks(report([{ consents: [0], evidence: [quote(2)], confidence: 'confirmed' }]), SNAPSHOT);
    expect(marks).toEqual([{ numbers: [1], confirmed: true, box: [100, 45, 230, 30] }]);
  });

  it('draws a place once, however many findings are about it', () => {
    const marks = findMarks(
      report([
        { consents: [0], confidence: 'review' },
        { consents: [0], confidence: 'confirmed' },
      ]),
      SNAPSHOT,
    );
    expect(marks).toEqual([{ numbers: [1, 2], confirmed: true, box: [100, 45, 230, 30] }]);
  });

  it('adds the place of the frame', () => {
    expect(findMarks(report([{ evidence: [quote(5)], confidence: 'review' }]), SNAPSHOT)).toEqual([
      { numbers: [1], confirmed: false, box: [50, 420, 50, 10] },
    ]);
  });

  it('has no place for words that are not to be seen', () => {
    expect(findMarks(report([{ evidence: [quote(6)] }]), SNAPSHOT)).toEqual([]);
  });
});

describe('placeFlags', () => {
  const mark = (y: number, ...numbers: number[]) => ({ numbers, confirmed: true, box: [0, y, 10, 22] as [number, number, number, number] });

  it('stands level with its box, and moves down where another stands already', () => {
    const flags = placeFlags([mark(100, 1), mark(102, 2), mark(400, 3)]);
    expect(flags.map((flag) => flag.y)).toEqual([100, 126, 400]);
  });

  it('grows with its numbers, three a line, and stays on the picture', () => {
    const [flag] = placeFlags([mark(0, 1, 2, 3, 4)]);
    expect(flag).toMatchObject({ y: 4, height: 42, lines: [[1, 2, 3], [4]] });
  });
});
