/** What the consent lexicon of a language holds, and which lexicons a text is read with. */
import type { Purpose } from '../../model/vocabulary';
import { CONSENT_DE } from './de/consent';
import { CONSENT_EN } from './en/consent';
import { CONSENT_ES } from './es/consent';
import { CONSENT_FR } from './fr/consent';
import { CONSENT_JA } from './ja/consent';
import { CONSENT_KO } from './ko/consent';
import { type Form, find, type Hit, type Reading, scripts } from './match';
import type { Entry, Tombstone } from './types';
import { CONSENT_ZH } from './zh/consent';

/**
 * `agree`: says yes to something. `receive`: wants to be written to. `confirm`: declares or has read. `refuse`: says no.
 * `yes`: a bare yes that needs a heading to mean anything.
 */
export type Act = 'agree' | 'receive' | 'confirm' | 'refuse' | 'yes';

/**
 * What a sentence does with somebody's data, whoever the party is: `give` hands it to another party, `keep` sends or stores it somewhere,
 * which is a transfer abroad when the place is a country.
 */
export type Hand = 'give' | 'keep';

/** Ticks that look like consents and are none. */
export type NoConsent = 'session' | 'payment' | 'product' | 'delivery' | 'person' | 'deletion' | 'task';

export interface ConsentLexicon {
  readonly language: string;
  readonly form: Form;
  /** Purposes as labels and headings name them. Weight below 1: counts only where nothing stronger does. */
  readonly purposes: readonly Entry<Purpose>[];
  readonly hands: readonly Entry<Hand>[];
  readonly acts: readonly Entry<Act>[];
  /** Words of a tick that stand for a way to be written to; they mean marketing under a marketing parent only. */
  readonly channels: readonly Entry<'channel'>[];
  readonly requirement: readonly Entry<'mandatory' | 'optional'>[];
  /** Sentences over a group that say of all consents below whether they must be given. */
  readonly groupRule: readonly Entry<'mandatory' | 'optional'>[];
  readonly all: readonly Entry<'agree-all'>[];
  /** Words beside an agree-all which tell that it ticks optional items, too. */
  readonly optionalToo: readonly Entry<'said'>[];
  readonly none: readonly Entry<NoConsent>[];
  /** Sentences by which an act, such as pressing the button, counts as agreement. */
  readonly implied: readonly Entry<'implied'>[];
  /** Kinds of cookies as settings name them; they mean cookies where the words around them speak of cookies. */
  readonly cookieKinds: readonly Entry<'cookies'>[];
  /** Words of pages on which somebody manages the consents of others; two of them on headings, buttons or fields tell. */
  readonly managed: readonly Entry<'managed'>[];
  /** Words of a link that only opens the text; they name no purpose of their own. */
  readonly views: readonly Entry<'view'>[];
  readonly tombstones: readonly Tombstone[];
}

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

/** The parts of a lexicon that are lists of entries. */
export type Part =
  | 'purposes'
  | 'hands'
  | 'acts'
  | 'channels'
  | 'requirement'
  | 'groupRule'
  | 'all'
  | 'optionalToo'
  | 'none'
  | 'implied'
  | 'cookieKinds'
  | 'managed'
  | 'views';
type MeaningOf<P extends Part> = ConsentLexicon[P][number]['means'];

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
