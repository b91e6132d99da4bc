import { describe, expect, it } from 'vitest';
import type { Node, Snapshot } from '../model/snapshot';
import { joinFrames } from './join';

function frame(path: string, nodes: readonly Partial<Node>[], more: Partial<Snapshot> = {}, children: readonly string[] = []): Snapshot {
  return {
    schema: 1,
    can: ['style'],
    title: -1,
    lang: 'ko',
    path: '',
    viewport: [800, 600],
    frames: [
      { path, origin: 'https://shop.example', state: 'read' },
      ...children.map((child) => ({ path: child, origin: '', state: 'pending' as const })),
    ],
    texts: [],
    nodes: nodes.map(
      (node, ref): Node => ({ ref, parent: ref === 0 ? -1 : 0, frame: 0, role: ref === 0 ? 'page' : 'text', shown: 'now', ...node }),
    ),
    tables: [],
    opaque: [],
    trace: [],
    letters: [],
    cut: [],
    masked: [],
    ...more,
  };
}

const parent = (children: readonly string[] = ['0/0']): Snapshot =>
  frame(
    '0',
    [{}, { text: 0 }, { role: 'frame', box: [0, 0, 300, 200] }, { text: 1, target: 1 }],
    { texts: ['위의 약관에 동의합니다', '다음'], title: 1 },
    children,
  );

describe('joinFrames', () => {
  it('hangs the child page under its frame node and moves every position', () => {
    const child = frame(
      '0/0',
      [
        {},
        { role: 'table', table: 0, target: 0 },
        { role: 'checkbox', control: { state: 'on', initial: 'on', named: 'none', group: 1, enforced: { how: 'message', message: 0 } } },
      ],
      {
        texts: ['동의해 주십시오', '제공받는 자'],
        tables: [{ node: 1, caption: 1, head: [[1, -1]], rows: [{ at: 0, cells: [0, -1] }], rowHeads: [], count: 1, countHow: 'rows' }],
        opaque: [{ kind: 'image', near: 1, text: 0 }],
        trace: [{ t: 100, kind: 'on', node: 2, by: 'page', text: 0 }],
      },
    );
    const joined = joinFrames([child, parent()]);
    expect(joined.nodes.map((node) => [node.ref, node.parent, node.frame, node.role])).toEqual([
      [0, -1, 0, 'page'],
      [1, 0, 0, 'text'],
      [2, 0, 0, 'frame'],
      [3, 2, 1, 'page'],
      [4, 3, 1, 'table'],
      [5, 3, 1, 'checkbox'],
      [6, 0, 0, 'text'],
    ]);
    expect(joined.nodes[6]?.target).toBe(1);
    expect(joined.nodes[4]).toMatchObject({ table: 0, target: 3 });
    expect(joined.nodes[5]?.control).toMatchObject({ group: 4, enforced: { how: 'message', message: 2 } });
    expect(joined.tables[0]).toMatchObject({ node: 4, caption: 3, head: [[3, -1]], rows: [{ at: 0, cells: [2, -1] }] });
    expect(joined.opaque).toEqual([{ kind: 'image', near: 4, text: 2 }]);
    expect(joined.trace).toEqual([{ t: 100, kind: 'on', node: 5, by: 'page', text: 2 }]);
    expect(joined.title).toBe(1);
    expect(joined.can).toContain('crossFrame');
  });

  it('a frame that was not read stays pending, is opaque, and takes crossFrame away', () => {
    const joined = joinFrames([parent()]);
    expect(joined.frames.map(({ path, state }) => [path, state])).toEqual([
      ['0', 'read'],
      ['0/0', 'pending'],
    ]);
    expect(joined.opaque).toEqual([{ kind: 'frame', near: 2, box: [0, 0, 300, 200] }]);
    expect(joined.can).not.toContain('crossFrame');
  });

  it('what one frame could not do, the page cannot', () => {
    const joined = joinFrames([frame('0', [{}], { can: ['style', 'closedShadow'] }, []), frame('0/0', [{}], { can: ['style'] })]);
    expect(joined.can).toEqual(['style', 'crossFrame']);
  });

  it('a frame that its parent does not show is left out without a word; one whose parent is missing is cut', () => {
    expect(joinFrames([frame('0', [{}]), frame('0/3', [{}, { text: 0 }], { texts: ['숨은 틀'] })])).toMatchObject({ cut: [], texts: [] });
    expect(joinFrames([frame('0', [{}]), frame('0/1/0', [{}])]).cut).toEqual([{ what: 'frames', kept: 1, of: 2 }]);
  });

  it('adds letters and masks up', () => {
    const letters = { region: 'main' as const, hangul: 5, kana: 0, han: 0, latin: 1, other: 0, words: 2 };
    const joined = joinFrames([
      parent(),
      frame('0/0', [{}], { letters: [letters], masked: [{ rule: 'email', count: 2 }] }),
      frame('0/1', [{}]),
    ]);
    expect(joined.letters).toEqual([letters]);
    const twice = joinFrames([
      { ...parent(), letters: [letters], masked: [{ rule: 'email', count: 1 }] },
      frame('0/0', [{}], { letters: [letters], masked: [{ rule: 'email', count: 2 }] }),
    ]);
    expect(twice.letters).toEqual([{ ...letters, hangul: 10, latin: 2, words: 4 }]);
    expect(twice.masked).toEqual([{ rule: 'email', count: 3 }]);
  });

  it('does not depend on the order they come in', () => {
    const child = frame('0/0', [{}, { text: 0 }], { texts: ['제공받는 자'] });
    expect(JSON.stringify(joinFrames([child, parent()]))).toBe(JSON.stringify(joinFrames([parent(), child])));
  });

  it('needs something to join', () => {
    expect(() => joinFrames([])).toThrow(RangeError);
  });
});
