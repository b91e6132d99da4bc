/** What several facts of a scene say together, as named and weighed conditions. */
import type { Act, FieldMeaning } from '../lexicon/shapes/kinds';
import type { Place, Scene } from './scenes';
import type { Outcome } from './weights';

export interface Pattern {
  readonly outcome: Outcome;
  readonly name: string;
  readonly points: number;
  readonly holds: (scene: Scene) => boolean;
}

const asks = (scene: Scene, ...meanings: FieldMeaning[]): boolean => meanings.some((one) => (scene.asks.get(one) ?? 0) > 0);
/** Whether words at one of these places of the scene name the act. */
export const says = (scene: Scene, act: Act, ...places: Place[]): boolean => places.some((place) => scene.acts.get(place)?.has(act));
const identity = (scene: Scene): boolean => asks(scene, 'email', 'user', 'phone');
const card = (scene: Scene): boolean => asks(scene, 'card-number') || (asks(scene, 'card-code') && asks(scene, 'card-expiry'));
const newPassword = (scene: Scene): boolean => asks(scene, 'new-password', 'confirm-password');
const addressFields = (scene: Scene): number => (['street', 'postal', 'city', 'region'] as const).filter((one) => asks(scene, one)).length;

export const PATTERNS: readonly Pattern[] = [
  {
    outcome: 'login',
    name: 'one-password-and-identity',
    points: 3,
    holds: (scene) => scene.passwords === 1 && !asks(scene, 'old-password') && !joins(scene) && scene.entries <= 4 && scene.entries >= 2,
  },
  { outcome: 'login', name: 'new-password', points: -4, holds: joins },
  {
    outcome: 'login',
    name: 'no-password',
    points: -2,
    holds: (scene) => scene.passwords === 0 && scene.role !== 'page' && !identityFirst(scene),
  },
  {
    outcome: 'login',
    name: 'identity-first',
    points: 2,
    holds: identityFirst,
  },
  { outcome: 'login', name: 'ways-in-of-other-services', points: 3, holds: (scene) => scene.entries === 0 && scene.waysIn >= 2 },
  { outcome: 'signup', name: 'ways-to-join', points: 3, holds: (scene) => scene.entries === 0 && scene.waysToJoin >= 2 },
  {
    outcome: 'signup',
    name: 'identity-and-terms-to-start',
    points: 3,
    holds: (scene) =>
      scene.passwords === 0 &&
      scene.entries <= 3 &&
      identity(scene) &&
      scene.agreeTicks > 0 &&
      says(scene, 'start', 'button') &&
      !says(scene, 'newsletter', 'heading', 'near', 'title', 'button') &&
      !says(scene, 'contact', 'heading', 'near', 'title', 'button'),
  },
  {
    outcome: 'signup',
    name: 'step-of-joining',
    points: 1,
    holds: (scene) =>
      scene.passwords === 0 &&
      scene.entries > 0 &&
      says(scene, 'signup', 'title', 'near', 'heading') &&
      !says(scene, 'login', 'title', 'near', 'heading') &&
      says(scene, 'proceed', 'button'),
  },
  { outcome: 'login', name: 'many-fields', points: -2, holds: (scene) => scene.entries > 5 },
  {
    outcome: 'signup',
    name: 'two-passwords-and-identity',
    points: 2,
    holds: (scene) => scene.passwords >= 2 && identity(scene) && !asks(scene, 'old-password') && !asks(scene, 'confirm-password'),
  },
  {
    outcome: 'signup',
    name: 'identity-name-and-password',
    points: 1.5,
    holds: (scene) =>
      scene.passwords > 0 && (identity(scene) || asks(scene, 'national-id')) && asks(scene, 'name', 'birth', 'gender', 'company'),
  },
  {
    outcome: 'signup',
    name: 'nobody-asked-for',
    points: -2,
    holds: (scene) => scene.entries > 0 && !identity(scene) && !asks(scene, 'name', 'birth', 'password', 'new-password', 'code'),
  },
  { outcome: 'signup', name: 'email-alone', points: -2, holds: (scene) => onlyMail(scene) },
  {
    outcome: 'signup',
    name: 'details-of-a-member',
    points: -7,
    holds: (scene) =>
      says(scene, 'profile', 'heading', 'near', 'title', 'button', 'path') && !says(scene, 'signup', 'button', 'heading', 'near', 'title'),
  },
  { outcome: 'signup', name: 'sample-of-a-form', points: -7, holds: (scene) => says(scene, 'sample', 'heading', 'near', 'title') },
  { outcome: 'checkout', name: 'sample-of-a-form', points: -7, holds: (scene) => says(scene, 'sample', 'heading', 'near', 'title') },
  {
    outcome: 'signup',
    name: 'no-word-of-joining',
    points: -1.5,
    holds: (scene) =>
      scene.entries > 0 &&
      scene.passwords === 0 &&
      !says(scene, 'signup', 'button', 'heading', 'near', 'title', 'path', 'hint') &&
      !says(scene, 'terms-step', 'heading', 'near', 'title'),
  },
  {
    outcome: 'signup',
    name: 'consents-and-a-way-on',
    points: 3,
    holds: (scene) => consentsOnly(scene) && scene.plainTicks > 0 && announced(scene) && goesOn(scene),
  },
  {
    outcome: 'signup',
    name: 'text-to-read-and-an-answer',
    points: 3,
    holds: (scene) => consentsOnly(scene) && scene.documents > 0 && says(scene, 'agree', 'button') && says(scene, 'refuse', 'button'),
  },
  {
    outcome: 'signup',
    name: 'nothing-but-ticks',
    points: 3,
    holds: (scene) => consentsOnly(scene) && scene.plainTicks >= 2 && scene.headings <= 1 && !announced(scene) && goesOn(scene),
  },
  {
    outcome: 'signup',
    name: 'step-of-terms',
    points: 2,
    holds: (scene) =>
      consentsOnly(scene) && says(scene, 'terms-step', 'heading', 'title', 'text') && (goesOn(scene) || scene.plainTicks > 0),
  },
  { outcome: 'checkout', name: 'address', points: 1, holds: (scene) => addressFields(scene) >= 3 && scene.passwords === 0 },
  {
    outcome: 'checkout',
    name: 'basket',
    points: -2,
    holds: (scene) =>
      asks(scene, 'quantity') &&
      (!says(scene, 'checkout', 'heading', 'title') || says(scene, 'cart', 'heading', 'title')) &&
      [...scene.asks.keys()].every((one) => one === 'quantity' || one === 'coupon') &&
      !says(scene, 'delivery', 'heading') &&
      !says(scene, 'payment', 'heading'),
  },
  {
    outcome: 'checkout',
    name: 'called-a-basket',
    points: -3,
    holds: (scene) =>
      says(scene, 'cart', 'heading', 'title', 'near') &&
      !asks(scene, 'name', 'recipient', 'payer', 'street', 'card-number', 'phone', 'email') &&
      !scene.ticks.has('pay-method') &&
      !says(scene, 'delivery', 'heading') &&
      !says(scene, 'payment', 'heading'),
  },
  {
    outcome: 'checkout',
    name: 'a-product-to-buy-or-to-put-by',
    points: -3,
    holds: (scene) =>
      says(scene, 'cart', 'button') &&
      says(scene, 'checkout', 'button') &&
      !asks(scene, 'name', 'recipient', 'payer', 'street', 'card-number', 'phone', 'email') &&
      !scene.ticks.has('pay-method') &&
      !says(scene, 'checkout', 'heading', 'title') &&
      !says(scene, 'delivery', 'heading') &&
      !says(scene, 'payment', 'heading'),
  },
  {
    outcome: 'checkout',
    name: 'several-pay-methods',
    points: 1,
    holds: (scene) => (scene.ticks.get('pay-method') ?? 0) >= 2,
  },
  { outcome: 'wallet', name: 'card-to-save', points: 2.5, holds: (scene) => card(scene) && says(scene, 'save', 'button') },
  { outcome: 'wallet', name: 'card', points: 0.5, holds: card },
  { outcome: 'newsletter', name: 'email-alone', points: 2, holds: (scene) => onlyMail(scene) },
  { outcome: 'newsletter', name: 'password', points: -5, holds: (scene) => scene.passwords > 0 },
  { outcome: 'newsletter', name: 'more-than-a-mail-address', points: -1.5, holds: (scene) => scene.entries > 4 },
  {
    outcome: 'password',
    name: 'new-password-without-identity',
    points: 2,
    holds: (scene) => scene.passwords > 0 && scene.passwords === scene.entries && newPassword(scene),
  },
  { outcome: 'search', name: 'search-alone', points: 2, holds: (scene) => scene.entries === 0 && says(scene, 'search', 'button', 'hint') },
  {
    outcome: 'profile',
    name: 'details-to-save',
    points: 1.5,
    holds: (scene) => says(scene, 'save', 'button') && asks(scene, 'name', 'street', 'phone', 'email'),
  },
];

/** A login that asks who one is before it asks for the password. */
function identityFirst(scene: Scene): boolean {
  const codes = scene.asks.get('code') ?? 0;
  const alone = scene.entries - codes === 1 ? identity(scene) : scene.entries === 1 && codes === 1;
  return (
    scene.passwords === 0 &&
    alone &&
    !says(scene, 'newsletter', 'heading', 'near', 'title') &&
    says(scene, 'login', 'heading', 'near', 'button', 'hint', 'title')
  );
}

/** A new password is asked for and no button says that one logs in with it. */
function joins(scene: Scene): boolean {
  return asks(scene, 'confirm-password') || (asks(scene, 'new-password') && !says(scene, 'login', 'button'));
}

/** A page without anything to fill in: all it can want is an answer. */
function consentsOnly(scene: Scene): boolean {
  return (
    scene.role !== 'form' &&
    scene.entries === 0 &&
    scene.selects === 0 &&
    !scene.aside &&
    !says(scene, 'cookies', 'heading', 'title', 'button')
  );
}

function announced(scene: Scene): boolean {
  return (
    scene.documents > 0 ||
    says(scene, 'agree', 'button') ||
    says(scene, 'terms-step', 'heading', 'title', 'text') ||
    says(scene, 'signup', 'heading', 'title', 'text', 'path')
  );
}

/** A button that goes on; where no button has words at all (a picture, a script's own), ticks most of which say 'agree' tell that one goes on. */
function goesOn(scene: Scene): boolean {
  if (scene.buttons === 0 && scene.agreeTicks > 0 && scene.agreeTicks * 2 >= scene.plainTicks) return true;
  return says(scene, 'agree', 'button') || says(scene, 'proceed', 'button') || says(scene, 'signup', 'button');
}

/** Nothing but a mail address is asked for, perhaps with a name or a postal code. */
function onlyMail(scene: Scene): boolean {
  if (scene.passwords > 0 || !asks(scene, 'email') || scene.entries > 4) return false;
  if (says(scene, 'signup', 'heading', 'near', 'title')) return false;
  const others = [...scene.asks.keys()].filter((one) => !['email', 'name', 'postal', 'captcha', 'country'].includes(one));
  return others.length === 0;
}
