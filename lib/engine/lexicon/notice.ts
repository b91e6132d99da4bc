/** What the notice lexicon of a language holds, and which lexicons a notice text is read with. */

import { scriptOf } from '../../model/text';
import type { Element, ItemKind, NoticeKind } from '../../model/vocabulary';
import { NOTICE_DE } from './de/notice';
import { NOTICE_EN } from './en/notice';
import { NOTICE_ES } from './es/notice';
import { NOTICE_FR } from './fr/notice';
import { NOTICE_JA } from './ja/notice';
import { NOTICE_KO } from './ko/notice';
import type { Form } from './match';
import type { Entry, Tombstone } from './types';
import { NOTICE_ZH } from './zh/notice';

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

/** All notice lexicons, the ones read in full first. */
export const NOTICE_LEXICONS: readonly NoticeLexicon[] = [NOTICE_KO, NOTICE_EN, NOTICE_JA, NOTICE_ZH, NOTICE_DE, NOTICE_FR, NOTICE_ES];

/** The parts of a lexicon that are lists of entries. */
export type NoticePart = Exclude<keyof NoticeLexicon, 'language' | 'form' | 'home' | 'tombstones'>;

const LATIN = ['en', 'de', 'fr', 'es'];
/** A script that carries less of a text than this is brand names and addresses, not a language to read in. */
const SHARE = 0.25;

/**
 * The lexicons a notice is read with, its main language first. Korean text is full of Latin names, so a script counts by its share.
 * @param text the notice's words; its first 8,000 characters decide
 */
export function noticeLexicons(text: string): readonly NoticeLexicon[] {
  const letters = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0, none: 0 };
  const end = Math.min(text.length, 8_000);
  for (let i = 0; i < end; i++) letters[scriptOf(text.charCodeAt(i))]++;
  const { hangul, kana, han } = letters;
  // A Latin word takes about three times the letters of the same word in the other scripts.
  const latin = letters.latin / 3;
  const all = hangul + kana + han + latin;
  if (all === 0) return [];
  const languages: string[] = [];
  if (hangul / all >= SHARE) languages.push('ko');
  if (kana / all >= SHARE || (kana / all >= 0.05 && kana / (kana + han) >= 0.1)) languages.push('ja');
  else if (han / all >= SHARE && hangul / all < SHARE) languages.push('zh');
  if (latin / all >= (languages.length > 0 ? 0.5 : SHARE)) languages.push(...LATIN);
  return NOTICE_LEXICONS.filter(({ language }) => languages.includes(language));
}
