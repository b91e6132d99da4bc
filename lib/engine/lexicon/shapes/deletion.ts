/** What the entries about leaving mean, and what such a lexicon holds. */
import type { Form } from '../match';
import type { Entry, Tombstone } from '../types';

export type DeletionMeaning =
  /** Names the deletion of an account: what a heading, a title or a submit control says. */
  | 'act'
  /** A deletion verb alone; it counts on a control or heading that something else ties to an account. */
  | 'bare'
  /** Asks whether one really wants to leave. */
  | 'ask'
  /** What happens once the account is gone. */
  | 'effect'
  /** What is removed or kept, as a section of an information page. */
  | 'what-is-kept'
  | 'reason'
  /** Says that it is over: a result, not a deletion page. */
  | 'done'
  /** The title of an article on how to do it elsewhere. */
  | 'article'
  /** Says that one cannot do it oneself here: no button, no menu, not online. */
  | 'no-own-route'
  /** Tells the way through menus, or that one can do it oneself. */
  | 'own-route'
  /** Asks for a message: e-mail or form of an outside service, phone, chat, post. */
  | 'by-mail'
  | 'by-phone'
  | 'by-chat'
  | 'by-post'
  /** Contact is meant for those who cannot do it themselves, or for questions. */
  | 'fallback'
  /** Open orders, unpaid sums and the like: lawful grounds to wait. */
  | 'settle-first'
  | 'contact-first'
  | 'approval'
  | 'type-phrase'
  | 'wait'
  /** A survey to be filled in, or a reason of so many letters, before one may leave. */
  | 'survey'
  /** Only in an app that has to be installed first. */
  | 'app-only'
  /** What goes away, without a word of leaving: it tells something only on a page that is for leaving. */
  | 'loss'
  | 'steps'
  | 'deactivate'
  | 'paid-term'
  /** Ends a plan or a delivery, not an account. */
  | 'plan'
  /** Asks to read or do something before one leaves. */
  | 'caution'
  /** Takes leave of the person; it speaks of an account only where a control or a sentence on the same page does. */
  | 'farewell'
  /** The person's own word on a control: yes, I leave all the same. */
  | 'resolve'
  | 'think-again'
  | 'keep'
  | 'shame';

export interface DeletionLexicon {
  readonly language: string;
  readonly form: Form;
  readonly entries: readonly Entry<DeletionMeaning>[];
  readonly tombstones: readonly Tombstone[];
}
