import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../model/snapshot';
import { UNCOUNTED } from './page/page-copy';
import { placeFrames } from './place';

interface Child {
  readonly origin: string;
  readonly box?: readonly [number, number];
}

function snapshot(path: string, origin: string, viewport: [number, number], children: readonly Child[] = []): Snapshot {
  return {
    schema: 1,
    can: ['style'],
    title: -1,
    lang: 'ko',
    path: '',
    viewport,
    frames: [
      { path, origin, state: 'read' },
      ...children.map(({ origin }, at) => ({ path: `${path}/${UNCOUNTED + at}`, origin, state: 'pending' as const })),
    ],
    texts: [],
    nodes: [
      { ref: 0, parent: -1, frame: 0, role: 'page', shown: 'now' },
      ...children.map(({ box }, at): Snapshot['nodes'][number] => ({
        ref: at + 1,
        parent: 0,
        frame: 0,
        role: 'frame',
        shown: 'now',
        ...(box ? { box: [0, 0, ...box] } : {}),
      })),
    ],
    tables: [],
    opaque: [],
    trace: [],
    letters: [],
    cut: [],
    masked: [],
  };
}

const A = 'https://a.example';
const B = 'https://b.example';
const LOST = `0/${UNCOUNTED}`;
const paths = (all: readonly Snapshot[]): (string | undefined)[] => all.map((one) => one.frames[0]?.path);

describe('placeFrames', () => {
  it('finds them by origin, in whatever order they come', () => {
    const top = snapshot('0', A, [800, 600], [{ origin: A }, { origin: B }]);
    expect(paths(placeFrames([snapshot(LOST, B, [300, 150]), top, snapshot(LOST, A, [300, 150])]))).toEqual(['0/9001', '0', '0/9000']);
  });

  it('by size where origins are equal, borders allowed for', () => {
    const top = snapshot(
      '0',
      A,
      [800, 600],
      [
        { origin: A, box: [300, 150] },
        { origin: A, box: [500, 150] },
      ],
    );
    expect(paths(placeFrames([top, snapshot(LOST, A, [496, 146]), snapshot(LOST, A, [296, 146])]))).toEqual(['0', '0/9001', '0/9000']);
  });

  it('by size alone where one was sent on to another origin', () => {
    const top = snapshot(
      '0',
      A,
      [800, 600],
      [
        { origin: A, box: [300, 150] },
        { origin: B, box: [500, 400] },
      ],
    );
    expect(paths(placeFrames([top, snapshot(LOST, 'https://c.example', [500, 400])]))).toEqual(['0', '0/9001']);
  });

  it('guesses nothing between two that are alike', () => {
    const alike = { origin: A, box: [300, 150] } as const;
    const top = snapshot('0', A, [800, 600], [alike, alike]);
    expect(paths(placeFrames([top, snapshot(LOST, A, [300, 150]), snapshot(LOST, A, [300, 150])]))).toEqual(['0', LOST, LOST]);
  });

  it('takes along what is inside', () => {
    const top = snapshot('0', A, [800, 600], [{ origin: A }, { origin: B }]);
    const deep = snapshot(`${LOST}/0`, A, [100, 100]);
    expect(paths(placeFrames([top, snapshot(LOST, B, [300, 150]), deep]))).toEqual(['0', '0/9001', '0/9001/0']);
  });

  it('leaves counted ones alone', () => {
    const all = [snapshot('0', A, [800, 600]), snapshot('0/0', B, [300, 150]), snapshot('0/0/1', A, [30, 15])];
    expect(placeFrames(all)).toEqual(all);
  });
});
