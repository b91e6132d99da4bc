/**
 * Text as the engine, the page-side code and the sentinel compare it. Explicit ranges only: Unicode property tables and locale-aware
 * comparison differ between browsers, and one Snapshot must give the same bytes everywhere.
 */

/** The longest text any pattern is run on; longer ones are cut by the caller and said so. */
export const MAX_TEXT = 100_000;

/** Zero-width characters and soft hyphens that pages use to break words. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const SPACES = /[\s\u00a0\u3000]+/g;

/** Folds white space to single blanks, drops zero-width characters, composes (NFC) and trims. What a person reads. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

const WIDE: Record<string, string> = {
  '［': '[',
  '］': ']',
  '（': '(',
  '）': ')',
  '：': ':',
  '，': ',',
  '＊': '*',
  '／': '/',
  '～': '~',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
};

/** One character of the comparison form: lower case ASCII and Latin-1 (`É`, `Ü`), wide punctuation made narrow. */
function plain(c: string): string {
  if (c >= 'A' && c <= 'Z') return c.toLowerCase();
  if (c >= 'À' && c <= 'Þ' && c !== '×') return String.fromCharCode(c.charCodeAt(0) + 32);
  return WIDE[c] ?? c;
}

/** A text without white space in comparison form, and the way back to the original offsets. */
export interface Squashed {
  readonly text: string;
  /** Offset in the original of the squashed character at `i`; one more entry for the end. */
  readonly at: readonly number[];
}

/**
 * Removes all white space and lowers Latin letters, for languages that space words freely (`제 3자`, `제3자`).
 * @param text folded text
 */
export function squash(text: string): Squashed {
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === ' ' || c === '\n' || c === '\t' || c === '\u00a0' || c === '\u3000') continue;
    out += plain(c);
    at.push(i);
  }
  at.push(text.length);
  return { text: out, at };
}

/** Same comparison form with blanks kept, for languages that need word limits. Offsets are those of `text`. */
export function lower(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += plain(text[i] as string);
  return out;
}

/** Which script a UTF-16 code unit belongs to, by explicit ranges; letters outside them are `other`, the rest `none`. */
export function scriptOf(code: number): 'hangul' | 'kana' | 'han' | 'latin' | 'other' | 'none' {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin';
  if (code < 0xaa) return 'none';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x3131 && code <= 0x318e)) return 'hangul';
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d)) return 'kana';
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005) return 'han';
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return 'latin';
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin';
  if ((code >= 0x370 && code <= 0x5ff) || (code >= 0x600 && code <= 0x6ff) || (code >= 0x900 && code <= 0xeff)) return 'other';
  return 'none';
}

/**
 * FNV-1a, 53 bits, as 14 hex digits: a stable short id of a text, not a proof of integrity (`lib/evidence` has SHA-256 for that).
 */
export function shortHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) + a;
    b |= 0;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + ((b >>> 0) & 0xffffff).toString(16).padStart(6, '0');
}
