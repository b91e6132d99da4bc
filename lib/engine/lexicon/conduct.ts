/** What a page says of its own conduct: night-time sending, children, withdrawal, resident numbers, how a choice is put and put again. */
import { CONDUCT_EN } from './en/conduct';
import { CONDUCT_JA } from './ja/conduct';
import { CONDUCT_KO } from './ko/conduct';
import { type Form, find, type Hit, type Reading, scripts } from './match';
import type { Entry } from './types';
import { CONDUCT_ZH } from './zh/conduct';

/**
 * `night`: sending between 21:00 and 08:00 or at any hour. `message`: a medium whose night sending needs a consent of its own.
 * `under-14`: children may join. `no-child`: they may not, or the person says to be old enough. `guardian`: a guardian is asked.
 * `given`: consents given earlier. `withdraw`: taking one back. `outside`: by phone, post, in person, or only by leaving.
 * `no-return`: a choice that cannot be changed later. `settings`: a lasting way back to the choice.
 * `resident-number` / `not-asked`: the number, and a promise not to ask for it. `policy`: the privacy policy as a document.
 * `have-read`: an acknowledgement. `plain-item`: an item that joining or ordering plainly needs.
 * `necessary-only`: nothing but what works without consent. `later`: puts the answer off. `stop-asking`: not for a week or longer.
 */
export type Conduct =
  | 'night'
  | 'message'
  | 'under-14'
  | 'no-child'
  | 'guardian'
  | 'given'
  | 'withdraw'
  | 'outside'
  | 'no-return'
  | 'settings'
  | 'resident-number'
  | 'not-asked'
  | 'policy'
  | 'have-read'
  | 'plain-item'
  | 'necessary-only'
  | 'later'
  | 'stop-asking';

export interface ConductLexicon {
  readonly language: string;
  readonly form: Form;
  readonly entries: readonly Entry<Conduct>[];
}

export const CONDUCT: readonly ConductLexicon[] = [CONDUCT_KO, CONDUCT_JA, CONDUCT_ZH, CONDUCT_EN];

/** Every hit of this meaning, in the languages whose script stands in the text. */
export function conductIn(read: Reading, means: Conduct): Hit<Conduct>[] {
  const seen = scripts(read.text);
  return CONDUCT.filter(({ language }) => {
    if (language === 'ko') return seen.hangul;
    if (language === 'ja') return seen.kana;
    if (language === 'zh') return seen.han && !seen.kana && !seen.hangul;
    return seen.latin;
  }).flatMap(({ form, entries }) =>
    find(
      entries.filter((entry) => entry.means === means),
      form,
      read,
    ),
  );
}

/** Whether a text says this. */
export function speaksOf(read: Reading, means: Conduct): boolean {
  return conductIn(read, means).length > 0;
}
