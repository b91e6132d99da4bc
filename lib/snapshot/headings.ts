/** Headings by tag take the words inside them; what only looks like one is found outside of the page (`lookalikes.ts`). */
import type { Part } from './sketch';

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
