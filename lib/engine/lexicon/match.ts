/** Runs lexicon entries over a text in the form their language needs, and gives offsets in the text as it stood. */
import { lower, MAX_TEXT, type Squashed, scriptOf, squash } from '../../model/text';
import type { Entry } from './types';
import { simplified } from './zh/characters';

/**
 * `squashed`: no white space (Korean, Japanese). `simplified`: that, with traditional Chinese characters as simplified ones. `lower`: blanks
 * kept, for languages that space words.
 */
export type Form = 'squashed' | 'simplified' | 'lower';

/** A text made ready for matching: each form is computed once, when first asked for. */
export interface Reading {
  readonly text: string;
  readonly squashed: () => Squashed;
  readonly simplified: () => string;
  readonly lower: () => string;
}

/** A match of one entry, with offsets in the text as it stood (end exclusive). */
export interface Hit<Meaning extends string = string> {
  readonly means: Meaning;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Prepares a text; what lies beyond MAX_TEXT is not read.
 * @param text folded text of a node
 */
export function reading(text: string): Reading {
  const kept = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  let squashed: Squashed | undefined;
  let lowered: string | undefined;
  let plain: string | undefined;
  const squashedOnce = (): Squashed => {
    squashed ??= squash(kept);
    return squashed;
  };
  return {
    text: kept,
    squashed: squashedOnce,
    simplified: () => {
      plain ??= simplified(squashedOnce().text);
      return plain;
    },
    lower: () => {
      lowered ??= lower(kept);
      return lowered;
    },
  };
}

/** First match of every entry that holds, in the order of the entries. */
export function find<Meaning extends string>(entries: readonly Entry<Meaning>[], form: Form, read: Reading): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (const entry of entries) {
    const hit = match(entry, form, read);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** Whether an entry with this meaning holds; with no meaning given, whether any does. */
export function has<Meaning extends string>(entries: readonly Entry<Meaning>[], form: Form, read: Reading, means?: Meaning): boolean {
  return entries.some((entry) => (means === undefined || entry.means === means) && match(entry, form, read) !== undefined);
}

function match<Meaning extends string>(entry: Entry<Meaning>, form: Form, read: Reading): Hit<Meaning> | undefined {
  const text = form === 'lower' ? read.lower() : form === 'squashed' ? read.squashed().text : read.simplified();
  const found = entry.pattern.exec(text);
  if (!found || entry.not?.test(text)) return undefined;
  const at = found.index;
  const length = found[0].length;
  const weight = entry.weight ?? 1;
  if (form === 'lower') return { means: entry.means, weight, start: at, end: at + length };
  const places = read.squashed().at;
  const last = places[at + Math.max(length, 1) - 1] ?? read.text.length - 1;
  return { means: entry.means, weight, start: places[at] ?? 0, end: length === 0 ? (places[at] ?? 0) : last + 1 };
}

export interface Scripts {
  readonly hangul: boolean;
  readonly kana: boolean;
  readonly han: boolean;
  readonly latin: boolean;
}

/** Which scripts a text is written in: decides which lexicons are worth running. Looks at its first 4,000 characters. */
export function scripts(text: string): Scripts {
  const seen = { hangul: false, kana: false, han: false, latin: false };
  const end = Math.min(text.length, 4_000);
  for (let i = 0; i < end; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === 'hangul' || script === 'kana' || script === 'han' || script === 'latin') seen[script] = true;
  }
  return seen;
}
