/** What the words on buttons, headings, fields and ticks mean for the kind of a page, and which language's words a text is read with. */
import { KINDS_DE } from './de/kinds';
import { KINDS_EN } from './en/kinds';
import { KINDS_ES } from './es/kinds';
import { KINDS_FR } from './fr/kinds';
import { KINDS_JA } from './ja/kinds';
import { KINDS_KO } from './ko/kinds';
import { type Form, find, type Hit, reading, scripts } from './match';
import type { Entry, Tombstone } from './types';
import { KINDS_ZH } from './zh/kinds';

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
