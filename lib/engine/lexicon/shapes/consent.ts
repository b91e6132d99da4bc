/** What the entries about consents mean, and what the consent lexicon of a language holds. */
import type { Purpose } from '../../../model/vocabulary';
import type { Form } from '../match';
import type { Entry, Tombstone } from '../types';

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
/** What the entries of one part can mean. */
export type MeaningOf<P extends Part> = ConsentLexicon[P][number]['means'];
