/** Headings by tag take the words inside them; text that only looks like one gets level 7. */
import type { Node } from '../model/snapshot';
import type { Part } from './sketch';
import type { Styles } from './style';

const LONGEST = 60;
/** How much larger than ordinary text a heading is set. */
const LARGER = 1.15;
/** Ends of sentences; a heading has none. */
const SENTENCE = /(?:[.!?。！？:：,;]|니다|세요|시오|습니까)$/;

/** Words of a heading from the text, link and image parts inside it; an empty one, or a long dt, is none. Returns false for those. */
export function composeHeading(made: Part): boolean {
  const kids = flat(made);
  const texts = kids.filter((kid) => kid.role === 'text' || kid.role === 'link');
  const words = texts.map((kid) => kid.text).join(' ');
  const image = kids.find((kid) => kid.role === 'image' && kid.name);
  if (made.level === 7 && words.length > 100) return false;
  if (!words && !image) return false;
  made.text = words;
  if (!words && image) made.name = image.name;
  made.kids = kids.flatMap((kid) => (kid.role === 'text' ? kid.kids : kid.role === 'image' ? [] : [kid]));
  for (const kid of made.kids) kid.up = made;
  return true;
}

/** Children past runs and wrappers. */
function flat(made: Part): Part[] {
  const out: Part[] = [];
  const stack = [...made.kids].reverse();
  while (stack.length > 0) {
    const kid = stack.pop() as Part;
    if (kid.role === 'run' || kid.role === 'wrap') stack.push(...[...kid.kids].reverse());
    else out.push(kid);
  }
  return out;
}

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

/** Marks short text that is set larger or bolder than the rest as a heading of level 7. */
export function markLookalikes(nodes: readonly Node[], parts: readonly Part[], texts: readonly string[], styles: Styles): void {
  const usual = ordinary(nodes, texts);
  for (const node of nodes) {
    if (node.role !== 'text' || !node.style || node.text === undefined) continue;
    const words = texts[node.text] ?? '';
    if (words.length > LONGEST || words.includes('\n') || SENTENCE.test(words)) continue;
    const larger = node.style.size >= usual.size * LARGER;
    const last = parts[node.ref]?.last;
    const bolder = node.style.weight >= 600 && usual.weight < 600 && (!last || styles.weight(last) >= 600);
    if (!larger && !bolder) continue;
    const mutable = node as { role: Node['role']; level?: number };
    mutable.role = 'heading';
    mutable.level = 7;
  }
}
