/** Colours as a Snapshot keeps them. Pure: no DOM; see `complete.ts`. */
import type { Node } from '../model/snapshot';

/** `#rrggbb` of a computed colour; undefined for what is not written as rgb. How much it covers was asked in the page. */
export function hex(color: string): string | undefined {
  if (color.startsWith('#')) return color;
  const found = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:(?:,| \/) ?[\d.]+%?)?\)$/.exec(color);
  const part = (at: number): string => Math.round(Number(found?.[at])).toString(16).padStart(2, '0');
  return found ? `#${part(1)}${part(2)}${part(3)}` : undefined;
}

/** A node with the colours that the browser gave it as `#rrggbb`; a text whose colour is not written as rgb counts as black. */
export function coloured(node: Node): Node {
  if (!node.style) return node;
  const { color, background } = node.style;
  const behind = background && hex(background);
  return { ...node, style: { ...node.style, color: hex(color) ?? '#000000', ...(behind ? { background: behind } : {}) } };
}
