/** The lexicons for kinds of pages, and which language's words a text is read with. */
import { KINDS_DE } from './de/kinds';
import { KINDS_EN } from './en/kinds';
import { KINDS_ES } from './es/kinds';
import { KINDS_FR } from './fr/kinds';
import { KINDS_JA } from './ja/kinds';
import { KINDS_KO } from './ko/kinds';
import { find, type Hit, reading, scripts } from './match';
import type { Act, FieldMeaning, KindsLexicon, TickMeaning } from './shapes/kinds';
import { KINDS_ZH } from './zh/kinds';

/** English last: its words stand on pages of every language. */
export const KINDS: readonly KindsLexicon[] = [KINDS_KO, KINDS_JA, KINDS_ZH, KINDS_DE, KINDS_FR, KINDS_ES, KINDS_EN];

/** Every act that a short text (a button, heading, title, path) names, each once, with its place. */
export function actsIn(text: string): Hit<Act>[] {
  const read = reading(text);
  const acts = new Map<Act, Hit<Act>>();
  for (const lexicon of lexiconsFor(text)) {
    for (const hit of find(lexicon.acts, lexicon.form, read)) if (!acts.has(hit.means)) acts.set(hit.means, hit);
  }
  return [...acts.values()];
}

/** What a field asks for by its words, or nothing. */
export function fieldIn(text: string): FieldMeaning | undefined {
  const read = reading(text);
  for (const lexicon of lexiconsFor(text)) {
    const hit = find(lexicon.fields, lexicon.form, read)[0];
    if (hit) return hit.means;
  }
  return undefined;
}

/** What a tick or option says that is no consent, or nothing. */
export function tickIn(text: string): TickMeaning | undefined {
  const read = reading(text);
  for (const lexicon of lexiconsFor(text)) {
    const hit = find(lexicon.ticks, lexicon.form, read)[0];
    if (hit) return hit.means;
  }
  return undefined;
}

/** Lexicons whose script stands in the text; Latin ones all run, since short texts do not tell German from French. */
function lexiconsFor(text: string): readonly KindsLexicon[] {
  const script = scripts(text);
  return KINDS.filter(({ language }) => {
    if (language === 'ko') return script.hangul;
    if (language === 'ja') return script.kana || script.han;
    if (language === 'zh') return script.han;
    return script.latin;
  });
}
