/** A frame to set pages up in, and shorthands to read Snapshots with. Every Snapshot made here is checked against its schema. */
import * as v from 'valibot';
import { RestSchema } from '../../../lib/model/messages';
import { type Node, type Snapshot, SnapshotSchema } from '../../../lib/model/snapshot';
import { type SightOptions, sight } from '../../../lib/snapshot';
import { complete } from '../../../lib/snapshot/complete';

/** Loads markup into a fresh 800 x 600 frame. Its scripts run. */
export async function stage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = html.includes('<html') ? html : `<!doctype html><html lang="ko"><body>${html}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

export interface Look {
  readonly snapshot: Snapshot;
  readonly element: (ref: number) => Element | undefined;
  readonly shown: () => Iterable<Element>;
  /** Text by its index; empty for none. */
  readonly text: (index: number | undefined) => string;
  readonly nodes: (role: Node['role']) => Node[];
  /** The one node of a role whose text, name or words beside contain `words`. */
  readonly one: (role: Node['role'], words?: string) => Node;
  /** Whether any text of the Snapshot contains `words`. */
  readonly says: (words: string) => boolean;
}

export function lookAt(target: Document, options: SightOptions = {}): Look {
  const { snapshot: taken, rest, element, shown } = sight(target, { framePath: '0', ...options });
  v.parse(RestSchema, rest);
  const snapshot = complete(taken, rest);
  v.parse(SnapshotSchema, snapshot);
  const text = (index: number | undefined): string => (index === undefined || index < 0 ? '' : (snapshot.texts[index] ?? ''));
  const nodes = (role: Node['role']): Node[] => snapshot.nodes.filter((node) => node.role === role);
  const one = (role: Node['role'], words = ''): Node => {
    const found = nodes(role).filter((node) => `${text(node.text)} ${text(node.name)} ${text(node.beside)}`.includes(words));
    if (found.length !== 1) throw new Error(`${found.length} nodes of role ${role} say "${words}"; ${describe(snapshot)}`);
    return found[0] as Node;
  };
  return { snapshot, element, shown, text, nodes, one, says: (words) => snapshot.texts.some((one) => one.includes(words)) };
}

function describe(snapshot: Snapshot): string {
  return snapshot.nodes
    .map((node) => `${node.ref}<${node.parent} ${node.role} ${snapshot.texts[node.text ?? node.name ?? node.beside ?? -1] ?? ''}`)
    .join('; ');
}

/** Stages markup and looks at it. */
export async function see(html: string, options: SightOptions = {}): Promise<Look> {
  return lookAt(await stage(html), options);
}
