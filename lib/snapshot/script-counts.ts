/** Letters by script, per region, over visible text. */
import type { Letters } from '../model/snapshot';
import { scriptOf } from '../model/text';
import type { Region } from './sketch';

const REGIONS: readonly Region[] = ['header', 'navigation', 'main', 'footer', 'aside'];
/** Letters counted per region; beyond that the shares no longer move. */
const ENOUGH = 200_000;

export function countLetters(texts: ReadonlyMap<Region, readonly string[]>): Letters[] {
  const out: Letters[] = [];
  for (const region of REGIONS) {
    const counts = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0, none: 0 };
    let words = 0;
    let left = ENOUGH;
    for (const text of texts.get(region) ?? []) {
      let inside = false;
      for (let i = 0; i < text.length && left > 0; i++, left--) {
        const script = scriptOf(text.charCodeAt(i));
        counts[script]++;
        if (script === 'none') inside = false;
        else if (!inside) {
          inside = true;
          words++;
        }
      }
    }
    const { none: _, ...letters } = counts;
    if (words > 0) out.push({ region, ...letters, words });
  }
  return out;
}
