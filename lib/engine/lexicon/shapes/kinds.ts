/** What the entries about kinds of pages mean, and what such a lexicon holds. */
import type { Form } from '../match';
import type { Entry, Tombstone } from '../types';

/** What a button does, a heading announces, a title or path names. */
export type Act =
  | 'signup'
  | 'login'
  | 'logout'
  | 'checkout'
  | 'delivery'
  | 'payment'
  | 'cart'
  | 'add-to-cart'
  | 'guest'
  | 'forgot-password'
  | 'change-password'
  | 'newsletter'
  | 'contact'
  | 'wallet'
  | 'profile'
  | 'search'
  | 'coupon'
  | 'comment'
  | 'survey'
  | 'admin'
  /** Enters a thing into a list: a product, a pet, a post. */
  | 'record'
  /** Says that an order is placed. */
  | 'ordered'
  /** Says that another service asks for data of the account one signs in with. */
  | 'grant'
  | 'policy'
  | 'help'
  | 'cookies'
  | 'terms-step'
  | 'start'
  | 'availability'
  | 'sample'
  | 'already-member'
  | 'not-yet-member'
  | 'agree'
  | 'refuse'
  | 'proceed'
  | 'save'
  | 'send'
  | 'cancel';

/** What a field asks for. */
export type FieldMeaning =
  | 'captcha'
  | 'code'
  | 'card-number'
  | 'card-expiry'
  | 'card-code'
  | 'card-name'
  | 'old-password'
  | 'new-password'
  | 'confirm-password'
  | 'password'
  | 'national-id'
  /** Number by which customs knows a person; asked for orders from abroad only. */
  | 'customs-id'
  | 'birth'
  | 'gender'
  | 'recipient'
  | 'order-note'
  | 'payer'
  | 'coupon'
  | 'quantity'
  /** A sum of money that is moved: a transfer, a withdrawal, a gift. */
  | 'amount'
  | 'email'
  | 'user'
  | 'phone'
  | 'postal'
  | 'street'
  | 'city'
  | 'region'
  | 'country'
  | 'company'
  | 'name'
  | 'referrer'
  | 'subject'
  | 'message'
  | 'reason'
  | 'search';

/** What a tick that is no consent says. */
export type TickMeaning = 'remember' | 'same-address' | 'default-card' | 'pay-method' | 'ship-method' | 'gender' | 'create-account';

/** One language's words for kinds. */
export interface KindsLexicon {
  readonly language: string;
  readonly form: Form;
  readonly acts: readonly Entry<Act>[];
  /** In order: the first that matches wins, so the special ones stand before the general ones. */
  readonly fields: readonly Entry<FieldMeaning>[];
  readonly ticks: readonly Entry<TickMeaning>[];
  readonly tombstones: readonly Tombstone[];
}
