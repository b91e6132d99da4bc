/** What the entries about notices mean, and what the notice lexicon of a language holds. */
import type { Element, ItemKind, NoticeKind } from '../../../model/vocabulary';
import type { Form } from '../match';
import type { Entry, Tombstone } from '../types';

/** What the words before a colon, above a column or over a paragraph announce. `provider` and `basis` are read to be left alone. */
export type Label = Exclude<Element, 'refusalRight' | 'refusalConsequence'> | 'refusal' | 'provider' | 'basis';

/** What a sentence does with data. `none`: it says that nothing is handed on. `promise`: it says that it will be told and asked first. */
export type Transfer = 'provide' | 'overseas' | 'outsource' | 'collect' | 'none' | 'promise';

/** How a recipient is spoken of. `role`: by what it does. `open`: the list has no end. `list`: the names are somewhere else. */
export type Party = 'role' | 'open' | 'list' | 'example';

/** How items are spoken of. `datum`: one concrete kind of data. `class`: a word for all of them. `reference`: see elsewhere. */
export type ItemWord = 'datum' | 'class' | 'reference' | 'bare';

/** How an end of keeping is told. `endless`: no end that a reader can determine. */
export type Period = 'period' | 'event' | 'endless' | 'reference';

export type RefusalWord = 'right' | 'consequence' | 'withdrawal';

/** Clauses worth a remark. */
export type ClauseKind = 'disclosure-without-consent' | 'disclosure-by-law' | 'deemed-consent' | 'marketing-purpose';

export interface NoticeLexicon {
  readonly language: string;
  readonly form: Form;
  /** ISO code of the country that a notice in this language need not name; empty where the language does not tell. */
  readonly home: string;
  /** What a heading says the text below it is. */
  readonly titles: readonly Entry<NoticeKind>[];
  readonly labels: readonly Entry<Label>[];
  /** Labels put as a question ("Who gets it?"). */
  readonly questions: readonly Entry<Label>[];
  readonly parties: readonly Entry<Party>[];
  /** Words of a company's legal form: what carries one is a name. */
  readonly company: readonly Entry<'company'>[];
  /** A destination without a name. */
  readonly abroad: readonly Entry<'abroad'>[];
  readonly contact: readonly Entry<'contact'>[];
  readonly items: readonly Entry<ItemWord>[];
  readonly purpose: readonly Entry<'purpose' | 'vague'>[];
  readonly retention: readonly Entry<Period>[];
  readonly method: readonly Entry<'method'>[];
  readonly refusal: readonly Entry<RefusalWord>[];
  readonly transfer: readonly Entry<Transfer>[];
  /** An introduction after which recipients or items follow as a list. */
  readonly follows: readonly Entry<'recipients' | 'items'>[];
  readonly clauses: readonly Entry<ClauseKind>[];
  /** Items that weigh more than a name and an address. */
  readonly itemKinds: readonly Entry<ItemKind>[];
  readonly tombstones: readonly Tombstone[];
}

/** The parts of a lexicon that are lists of entries. */
export type NoticePart = Exclude<keyof NoticeLexicon, 'language' | 'form' | 'home' | 'tombstones'>;
