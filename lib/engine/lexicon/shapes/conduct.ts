/** What the entries about a page's own conduct mean, and what such a lexicon holds. */
import type { Form } from '../match';
import type { Entry } from '../types';

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
