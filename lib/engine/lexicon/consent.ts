/** The consent lexicons, and which of them a text is read with. */
import { CONSENT_DE } from './de/consent';
import { CONSENT_EN } from './en/consent';
import { CONSENT_ES } from './es/consent';
import { CONSENT_FR } from './fr/consent';
import { CONSENT_JA } from './ja/consent';
import { CONSENT_KO } from './ko/consent';
import { find, type Hit, type Reading, scripts } from './match';
import type { ConsentLexicon, MeaningOf, Part } from './shapes/consent';
import type { Entry } from './types';
import { CONSENT_ZH } from './zh/consent';

/** All consent lexicons, the ones read in full first. */
export const CONSENT_LEXICONS: readonly ConsentLexicon[] = [
  CONSENT_KO,
  CONSENT_EN,
  CONSENT_JA,
  CONSENT_ZH,
  CONSENT_DE,
  CONSENT_FR,
  CONSENT_ES,
];

/** The lexicons whose script occurs in a text. Korean pages mix in Latin words, so several may apply. */
export function lexiconsFor(text: string): readonly ConsentLexicon[] {
  const seen = scripts(text);
  // A lone mark (`*`) belongs to every language.
  if (!seen.hangul && !seen.kana && !seen.han && !seen.latin) return CONSENT_LEXICONS;
  return CONSENT_LEXICONS.filter(({ language }) => {
    if (language === 'ko') return seen.hangul;
    if (language === 'ja') return seen.kana || (seen.han && !seen.hangul);
    if (language === 'zh') return seen.han && !seen.kana && !seen.hangul;
    return seen.latin;
  });
}

/** Hits once found, by reading and part: the same words are asked about many times over. */
const known = new WeakMap<Reading, Map<Part, readonly Hit[]>>();

/** Every hit of one part of all lexicons that apply. */
export function look<P extends Part>(part: P, read: Reading): readonly Hit<MeaningOf<P>>[] {
  let parts = known.get(read);
  if (!parts) {
    parts = new Map();
    known.set(read, parts);
  }
  let hits = parts.get(part);
  if (!hits) {
    hits = lexiconsFor(read.text).flatMap((lexicon) => find(lexicon[part] as readonly Entry[], lexicon.form, read));
    parts.set(part, hits);
  }
  return hits as readonly Hit<MeaningOf<P>>[];
}

/** Whether one part of the lexicons that apply says this; with no meaning given, whether it says anything. */
export function says<P extends Part>(part: P, read: Reading, means?: MeaningOf<P>): boolean {
  return look(part, read).some((hit) => means === undefined || hit.means === means);
}
