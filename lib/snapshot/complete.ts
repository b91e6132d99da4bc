/**
 * The second half of a look, outside of the page: masks what looks personal, writes colours in one way, finds what looks like a heading, reads
 * what the page's own script says it enforces. What it needs for that travels beside the Snapshot and is dropped here. Pure: no DOM; the worker
 * and the command line call it alike.
 */
import type { Rest } from '../model/messages';
import type { Snapshot } from '../model/snapshot';
import { coloured } from './colours';
import { findEnforced } from './enforce';
import { markLookalikes } from './lookalikes';
import { type MaskLog, redact } from './redact';

const NOTHING: Rest = { business: [], thin: [], script: '', boxes: [] };

/**
 * One frame's Snapshot as it may be kept.
 * @param taken as the page-side code left it: in scope, not yet masked
 * @param rest what the page-side code gave along; without it nothing counts as standing in a notice, and everything is masked
 */
export function complete(taken: Snapshot, rest: Rest = NOTHING): Snapshot {
  const texts = [...taken.texts];
  const business = new Set(rest.business);
  const at = new Map(texts.map((text, index) => [text, index]));
  const add = (text: string): number => {
    const known = at.get(text);
    if (known !== undefined) return known;
    at.set(text, texts.length);
    business.add(texts.length);
    return texts.push(text) - 1;
  };
  const enforced = findEnforced(taken.nodes, rest);
  const nodes = markLookalikes(taken.nodes, texts, new Set(rest.thin)).map((found) => {
    const node = coloured(found);
    const by = enforced.get(node.ref);
    if (!by || !node.control) return node;
    const message = by.message ? { message: add(by.message) } : {};
    return { ...node, control: { ...node.control, enforced: { how: by.how, ...message } } };
  });
  const log: MaskLog = new Map();
  const masked = texts.map((text, index) => redact(text, business.has(index), log));
  return { ...taken, nodes, texts: masked, masked: [...log].map(([rule, count]) => ({ rule, count })) };
}
