/** Letters by script, per region, over visible text. The same ranges as `scriptOf` of the model, as patterns: browsers run those natively. */
import type { Letters } from '../model/snapshot';
import type { Region } from './sketch';

const REGIONS: readonly Region[] = ['header', 'navigation', 'main', 'footer', 'aside'];
/** Letters looked at per region; of more, evenly chosen texts are counted. */
const ENOUGH = 30_000;
/**
 * Words that may be a person's own: a mail address, the value of a query, whoever is spoken to, where somebody lives, a customs code. They are
 * cut wider here than `redact.ts` masks them, outside of the page: not even how long a name is may show in what is stored.
 */
const OWN =
  /[\w.%+-]{1,64}@[\w.-]{1,300}|[?&][\w.%-]{1,40}=[^\s&]+|[가-힣\w.*-]{1,30} ?(?:고객|회원)?님|[가-힣]{1,9}[시도] ?[가-힣]{1,8}[시군구] ?[가-힣\d ]{0,20}[로길동읍면] ?\d[\d -]*(?:번길|번지)?|p ?\d{12}/gi;
/** A text without one of these holds none of them. */
const MAYBE_OWN = /[@님=]|[로길동읍면p] ?\d/i;

const SCRIPTS = {
  hangul: '\\uac00-\\ud7a3\\u1100-\\u11ff\\u3131-\\u318e',
  kana: '\\u3041-\\u3096\\u30a1-\\u30fa\\uff66-\\uff9d',
  han: '\\u4e00-\\u9fff\\u3400-\\u4dbf\\u3005',
  latin: 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff',
  other: '\\u0370-\\u06ff\\u0900-\\u0eff',
} as const;
type Script = keyof typeof SCRIPTS;

const ALL = Object.values(SCRIPTS).join('');
const BETWEEN = new RegExp(`[^${ALL}]+`, 'g');
const OF = Object.entries(SCRIPTS).map(([script, range]) => [script as Script, new RegExp(`[${range}]+`, 'g')] as const);
const LETTER = new RegExp(`[0-9${ALL}]`);

/** Letters or digits, not only rules, bullets and arrows. */
export const hasLetters = (text: string): boolean => LETTER.test(text);

/** Letters of one text by script, and its words: runs of letters. */
export function lettersOf(text: string): Omit<Letters, 'region'> {
  const spaced = text.replace(BETWEEN, ' ').trim();
  let left = spaced.replaceAll(' ', '');
  const counts = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0, words: left === '' ? 0 : spaced.length - left.length + 1 };
  for (const [script, pattern] of OF) {
    if (left === '') break;
    const rest = left.replace(pattern, '');
    counts[script] = left.length - rest.length;
    left = rest;
  }
  return counts;
}

export function countLetters(texts: ReadonlyMap<Region, readonly string[]>): Letters[] {
  const out: Letters[] = [];
  for (const region of REGIONS) {
    const all = texts.get(region) ?? [];
    const length = all.reduce((sum, text) => sum + text.length, 0);
    const step = Math.max(1, Math.ceil(length / ENOUGH));
    let looked = '';
    for (let t = 0; t < all.length; t += all.length > step ? step : 1) {
      const text = (all[t] as string).slice(0, ENOUGH);
      looked += `${MAYBE_OWN.test(text) ? text.replace(OWN, ' ') : text}\n`;
    }
    const letters = lettersOf(looked);
    if (letters.words > 0) out.push({ region, ...letters });
  }
  return out;
}
