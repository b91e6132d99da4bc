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
    const [mark] = findMarks(report([{ consents: [0], evidence: [quote(2)], confidence: 'confirmed' }]), SNAPSHOT);
    expect(mark).toEqual({ number: 1, confirmed: true, boxes: [[100, 45, 230, 30]] });
  });

  it('adds the place of the frame', () => {
    const [mark] = findMarks(report([{ evidence: [quote(5)], confidence: 'review' }]), SNAPSHOT);
    expect(mark).toEqual({ number: 1, confirmed: false, boxes: [[50, 420, 50, 10]] });
  });

  it('has no box for words that are not to be seen', () => {
    expect(findMarks(report([{ evidence: [quote(6)] }]), SNAPSHOT)[0]?.boxes).toEqual([]);
  });
});

describe('placeFlags', () => {
  const mark = (number: number, y: number) => ({ number, confirmed: true, boxes: [[0, y, 10, 10] as [number, number, number, number]] });

  it('moves a flag down where another stands already', () => {
    const flags = placeFlags([mark(1, 100), mark(2, 100), mark(3, 400)]);
    expect(flags.map((flag) => flag.y)).toEqual([105, 131, 405]);
    expect(flags.map((flag) => flag.to[1])).toEqual([105, 105, 405]);
  });

  it('stays on the picture at its top, and gives no flag without a box', () => {
    expect(placeFlags([mark(1, 0), { number: 2, confirmed: true, boxes: [] }]).map((flag) => flag.y)).toEqual([15]);
  });
});
