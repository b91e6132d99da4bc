/**
 * Long patterns in pieces that fit a line. What comes out is the one expression that the pieces would make if written in a row, so
 * splitting one changes nothing that it matches.
 */

function flagsOf(parts: readonly RegExp[]): string {
  const flags = new Set(parts.map((part) => part.flags));
  if (flags.size > 1) throw new Error(`Pieces of one pattern carry different flags: ${parts.join(' ')}`);
  return [...flags].join('');
}

const sources = (parts: readonly RegExp[]): string => parts.map((part) => part.source).join('|');

/**
 * One expression that matches where any of its pieces does; an earlier piece goes before a later one.
 * @throws Error when the pieces carry different flags
 */
export function anyOf(...parts: readonly RegExp[]): RegExp {
  return new RegExp(sources(parts), flagsOf(parts));
}

/**
 * One expression that matches its pieces one after the other; a list among them stands for any one of what it holds.
 * @throws Error when the pieces carry different flags
 */
export function inOrder(...parts: readonly (RegExp | readonly RegExp[])[]): RegExp {
  const whole = parts.map((part) => (part instanceof RegExp ? part.source : `(?:${sources(part)})`)).join('');
  return new RegExp(whole, flagsOf(parts.flat()));
}

/**
 * One expression that takes nothing and holds where none of its pieces comes next.
 * @throws Error when the pieces carry different flags
 */
export function unless(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`(?!${sources(parts)})`, flagsOf(parts));
}
