/** Words as they are read: white space folded, lines kept. */
import { fold } from '../model/text';

const BREAK = /[^\S\n]*\n\s*/g;

/** White space or characters that folding changes; most texts have none. */
const UNEVEN = /[^\x20-\x7e\uac00-\ud7a3]| {2}/;

/** Line breaks stay as `\n`, all other white space becomes one blank. */
export function foldLines(raw: string): string {
  if (!UNEVEN.test(raw)) return raw.trim();
  if (!raw.includes('\n')) return fold(raw);
  let out = '';
  for (const line of raw.replace(BREAK, '\n').split('\n')) {
    const folded = fold(line);
    if (folded) out += out ? `\n${folded}` : folded;
  }
  return out;
}
