/** The page side of a look for tests in Node: a screen that was built with `build.ts`, as the copy that a page would give of it. */
import type { FakeFrame } from '../../lib/browser/fake';
import type { PageAnswer, PageQuestion, PageSide } from '../../lib/model/messages';
import type { Node, Snapshot } from '../../lib/model/snapshot';
import {
  CHECKED,
  CHECKED_FIRST,
  type CopiedCell,
  type CopiedElement,
  type CopiedRow,
  FACT_FORM,
  FACT_TYPE,
  type PageCopy,
} from '../../lib/snapshot/page/page-copy';

const LOOKS: PageAnswer['told'][number] = {
  box: [0, 0, 200, 20],
  style: { size: 16, weight: 400, color: 'rgb(0, 0, 0)' },
  weight: 400,
  drawn: false,
  pointer: false,
};

function elementOf(snapshot: Snapshot, node: Node): CopiedElement {
  const words = (at: number | undefined): string => (at === undefined ? '' : (snapshot.texts[at] ?? ''));
  const { role, control, field } = node;
  const kids = snapshot.nodes.filter(({ parent }) => parent === node.ref).map((kid) => elementOf(snapshot, kid));
  const named = ['aria-label', words(node.name)];
  switch (role) {
    case 'page':
      return ['body', 0, [], ...kids];
    case 'heading':
      return [`h${node.level ?? 2}`, 0, [], words(node.text)];
    case 'text':
      return ['p', 0, [], words(node.text)];
    case 'button':
      return ['button', 0, node.submits ? [FACT_FORM, '0'] : ['type', 'button'], words(node.text)];
    case 'field':
      return ['input', 0, [...named, FACT_TYPE, field?.type ?? 'text']];
    case 'checkbox': {
      const bits = (control?.state === 'on' ? CHECKED : 0) + (control?.initial === 'on' ? CHECKED_FIRST : 0);
      return ['input', bits, [...named, FACT_TYPE, role, ...(control?.required ? ['required', ''] : [])]];
    }
    case 'table': {
      const { head, rows, count } = snapshot.tables[node.table ?? -1] as Snapshot['tables'][number];
      const copied = (cells: readonly number[], header: 0 | 1): CopiedCell[] => cells.map((cell) => [words(cell), header, 1, 1]);
      const heads = head.map((cells): CopiedRow => [0, copied(cells, 1)]);
      const stated = count > rows.length ? count + heads.length : 0;
      return [
        'table',
        0,
        [],
        { caption: '', heads, rows: rows.map(({ at, cells }): CopiedRow => [at, copied(cells, 0)]), body: rows.length, stated },
      ];
    }
    default:
      throw new Error(`No element is known for a part of the role "${role}": add it here.`);
  }
}

/** As JSON, as a page gives it. */
function copyOf(snapshot: Snapshot): string {
  const copy: PageCopy = {
    title: snapshot.texts[snapshot.title] ?? '',
    lang: snapshot.lang,
    base: 'https://shop.example/join',
    address: ['https:', `/${snapshot.path}`],
    viewport: [1280, 800],
    scroll: [0, 0],
    opened: true,
    untouched: true,
    events: [],
    sinceLoad: true,
    cut: snapshot.cut,
    number: 0,
    root: elementOf(snapshot, snapshot.nodes[0] as Node),
  };
  return JSON.stringify(copy);
}

/**
 * The page-side code: a fake frame into which it is injected answers a look with a copy of what is shown.
 * @param shown what stands in the page whenever it is looked at; `more` is as in `PageSide.copy`
 * @param over what this page side does otherwise
 */
export function pageSide(shown: (more?: boolean) => Snapshot | Promise<Snapshot>, over: Partial<PageSide> = {}): (into: FakeFrame) => void {
  return (into) => {
    into.world.consentInspector ??= {
      version: '0.0.0',
      copy: async (more) => copyOf(await shown(more)),
      answer: ({ of, boxes }: PageQuestion): PageAnswer => ({
        told: Array.from({ length: of.length / 2 }, () => LOOKS),
        script: '',
        boxes: boxes.flatMap((node, at) => (at % 2 === 0 ? [{ node, id: '', name: '', classes: [], handler: '', validated: false }] : [])),
      }),
      element: () => undefined,
      elements: () => [],
      unmark: () => undefined,
      ...over,
    } satisfies PageSide;
  };
}
