/**
 * What the page's own inline script says it will do about a control: an alert with its message, a button kept disabled, a handler that
 * stops. Read from script text; nothing is run, comments are left out. Pure: no DOM; see `complete.ts`.
 */
import type { Rest } from '../model/messages';
import type { Node } from '../model/snapshot';
import { type Enforcement, readScript } from './script-reader';

export type { Enforcement } from './script-reader';

/** The nodes that the script enforces, by their refs. */
export function findEnforced(nodes: readonly Node[], { script, boxes }: Pick<Rest, 'script' | 'boxes'>): Map<number, Enforcement> {
  const found = new Map<number, Enforcement>();
  if (script === '' && boxes.every(({ handler, validated }) => handler === '' && !validated)) return found;
  const groupOf = (node: number): number | undefined => nodes[node]?.control?.group;
  const read = readScript(script, boxes, ({ node }) => nodes[node]?.role === 'radio' || groupOf(node) !== undefined);
  for (const box of boxes) {
    const best = read.get(box) ?? (box.validated ? { how: 'handler' as const } : undefined);
    if (!best) continue;
    found.set(box.node, best);
    const group = groupOf(box.node);
    if (group !== undefined && !found.has(group)) found.set(group, best);
  }
  return found;
}
