/** Letters by script, per region, over visible text. */
import type { Letters } from '../model/snapshot';
import { scriptOf } from '../model/text';
import type { Region } from './sketch';

const REGIONS: readonly Region[] = ['header', 'navigation', 'main', 'footer', 'aside'];
/** Letters looked at per region; of more, evenly chosen texts are counted. */
const ENOUGH = 30_000;

export function countLetters(texts: ReadonlyMap<Region, readonly string[]>): Letters[] {
  const out: Letters[] = [];
  for (const region of REGIONS) {
    const counts = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0, none: 0 };
    let words = 0;
    const all = texts.get(region) ?? [];
    const length = all.reduce((sum, text) => sum + text.length, 0);
    const step = Math.max(1, Math.ceil(length / ENOUGH));
    for (let t = 0; t < all.length; t += all.length > step ? step : 1) {
      const text = all[t] as string;
      const end = Math.min(text.length, ENOUGH);
      let inside = false;
      for (let i = 0; i < end; i++) {
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
