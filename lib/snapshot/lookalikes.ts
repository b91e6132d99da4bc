/** Text that only looks like a heading. Pure: no DOM; see `complete.ts`. */
import type { Node } from '../model/snapshot';

const LONGEST = 60;
/** How much larger than ordinary text a heading is set. */
const LARGER = 1.15;
/** Ends of sentences; a heading has none. */
const SENTENCE = /(?:[.!?。！？:：,;]|니다|세요|시오|습니까)$/;
/** Weight from which text is bold. */
export const BOLD = 600;

/** Size of ordinary text: the one that most letters have. */
function ordinary(nodes: readonly Node[], texts: readonly string[]): { size: number; weight: number } {
  const sizes = new Map<number, number>();
  const weights = new Map<number, number>();
  for (const { role, style, text } of nodes) {
    if (role !== 'text' || !style || text === undefined) continue;
    const letters = (texts[text] ?? '').length;
    sizes.set(style.size, (sizes.get(style.size) ?? 0) + letters);
    weights.set(style.weight, (weights.get(style.weight) ?? 0) + letters);
  }
  const most = (counts: Map<number, number>, none: number): number =>
    [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? none;
  return { size: most(sizes, 16), weight: most(weights, 400) };
}

/**
 * Short text that is set larger or bolder than the rest becomes a heading of level 7.
 * @param thin texts that begin bold and do not end so, by their refs
 */
export function markLookalikes(nodes: readonly Node[], texts: readonly string[], thin: ReadonlySet<number>): Node[] {
  const usual = ordinary(nodes, texts);
  return nodes.map((node) => {
    if (node.role !== 'text' || !node.style || node.text === undefined) return node;
    const words = texts[node.text] ?? '';
    if (words.length > LONGEST || words.includes('\n') || SENTENCE.test(words)) return node;
    const larger = node.style.size >= usual.size * LARGER;
    const bolder = node.style.weight >= BOLD && usual.weight < BOLD && !thin.has(node.ref);
    return larger || bolder ? { ...node, role: 'heading', level: 7 } : node;
  });
}
