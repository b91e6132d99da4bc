/**
 * What speaks for which kind of scene, and how much. Besides the kinds a page can have there are rivals (a password reset, a newsletter,
 * a saved card …): they look like one of the kinds and end up as `other`.
 */
import type { Act, FieldMeaning, TickMeaning } from '../lexicon/kinds';
import type { Place, Scene } from './scenes';

export type Outcome =
  | 'signup'
  | 'login'
  | 'checkout'
  | 'password'
  | 'newsletter'
  | 'wallet'
  | 'profile'
  | 'contact'
  | 'comment'
  | 'survey'
  | 'admin'
  | 'search';

/** Points by act and place. */
type Points = Partial<Record<Act, Partial<Record<Place, number>>>>;

export const ACT_POINTS: Record<Outcome, Points> = {
  signup: {
    signup: { button: 3.5, heading: 3, near: 2.5, title: 1.5, path: 1.5, hint: 2.5, text: 0.5 },
    'already-member': { link: 1, text: 1, heading: 0.5, button: 0.5 },
    start: { heading: 0.5, near: 0.5, title: 0.5, button: 1 },
    availability: { button: 1.5, link: 1 },
    'terms-step': { heading: 1.5, near: 1, title: 1.5, button: 1, text: 0.5 },
    'forgot-password': { link: -1, button: -1 },
    'change-password': { button: -4, heading: -2, near: -2, title: -2, hint: -2 },
    newsletter: { button: -3, near: -2.5, title: -2.5, heading: -1, hint: -2 },
    profile: { heading: -1, title: -1 },
    admin: { title: -3, heading: -2 },
  },
  login: {
    login: { button: 3, heading: 2, near: 1.5, title: 1, path: 1, hint: 1.5 },
    'forgot-password': { link: 1.5, button: 1, text: 0.5 },
    'not-yet-member': { link: 1, text: 1 },
    signup: { button: -1, heading: -0.5 },
    'change-password': { button: -4, heading: -2 },
  },
  checkout: {
    checkout: { button: 3.5, heading: 3, near: 2.5, title: 2, path: 2, hint: 2.5 },
    delivery: { button: 2, heading: 2, near: 1.5, title: 1, hint: 1.5, path: 1 },
    payment: { heading: 1.5, near: 1, button: 1.5, title: 1, hint: 1.5, path: 1 },
    guest: { button: 2, link: 1, heading: 2, hint: 1.5 },
    cart: { heading: 0.5, title: 0.5, link: 0.25 },
    coupon: { button: 0.75, link: 0.25 },
    wallet: { heading: -2, button: -1.5, title: -1.5, link: -1.5 },
    save: { button: -1.5 },
  },
  password: {
    'change-password': { button: 5, heading: 4, near: 3, title: 3, path: 2, hint: 3.5, text: 1 },
    'forgot-password': { heading: 4, near: 2.5, title: 3, path: 2.5, hint: 3.5, text: 1.5, button: 1 },
    login: { button: -2 },
  },
  newsletter: {
    newsletter: { button: 3.5, heading: 3, near: 2, title: 2, path: 2, hint: 3, text: 2.5 },
  },
  wallet: {
    wallet: { heading: 3.5, near: 2.5, button: 3, title: 2.5, path: 2, hint: 2.5, link: 2, text: 1 },
    checkout: { button: -2.5, heading: -2.5, title: -1.5, hint: -1.5, path: -1.5 },
    delivery: { heading: -1.5 },
  },
  profile: {
    profile: { heading: 3, near: 2, title: 2.5, path: 1.5, hint: 2, button: 2 },
    save: { button: 1.5 },
    signup: { heading: -2, title: -2, button: -3 },
  },
  contact: {
    contact: { heading: 3, near: 2, title: 2, path: 2, hint: 2.5, button: 3 },
    send: { button: 1.5 },
  },
  comment: { comment: { heading: 3, near: 2, button: 3, hint: 2.5 } },
  survey: { survey: { heading: 3, near: 2, button: 3, title: 2.5, path: 1.5, hint: 2, text: 0.5 } },
  admin: { admin: { title: 3, heading: 3, path: 2, button: 1 }, save: { button: 1 } },
  search: { search: { button: 3, hint: 3, heading: 1.5 } },
};

/** Points by what fields ask for; several fields of one meaning count once, unless a rule below says otherwise. */
export const FIELD_POINTS: Record<Outcome, Partial<Record<FieldMeaning, number>>> = {
  signup: {
    'new-password': 2.5,
    'confirm-password': 2,
    name: 1,
    birth: 1.5,
    gender: 0.5,
    phone: 0.5,
    email: 0.5,
    user: 0.75,
    referrer: 1,
    'old-password': -5,
    'card-number': -2.5,
    recipient: -2,
    message: -1,
  },
  login: {
    name: -2,
    birth: -1.5,
    gender: -1,
    street: -2,
    city: -1,
    postal: -1,
    'card-number': -3,
    'confirm-password': -4,
    'old-password': -4,
    message: -2,
  },
  checkout: {
    'card-number': 2,
    'card-code': 1,
    'card-expiry': 0.75,
    street: 1,
    postal: 0.5,
    city: 0.5,
    region: 0.25,
    country: 0.25,
    recipient: 2,
    'order-note': 1.5,
    payer: 1.5,
    coupon: 0.75,
    'national-id': -2.5,
    'old-password': -4,
    'new-password': -1.5,
    'confirm-password': -1.5,
    message: -0.5,
  },
  password: { 'old-password': 4, 'new-password': 1.5, 'confirm-password': 0.5, name: -2, birth: -2, street: -2 },
  newsletter: { user: -3, street: -0.5, message: -2, birth: -0.5 },
  wallet: { street: -0.5 },
  profile: { 'old-password': 1 },
  contact: { message: 2, subject: 1.5, 'card-number': -3 },
  comment: { message: 1 },
  survey: {},
  admin: {},
  search: { search: 1 },
};

export const TICK_POINTS: Record<Outcome, Partial<Record<TickMeaning, number>>> = {
  signup: { remember: -1.5, gender: 0.5, 'pay-method': -1 },
  login: { remember: 2 },
  checkout: { 'same-address': 2, 'pay-method': 1.5, 'ship-method': 1.5, 'default-card': -2, 'create-account': 1 },
  password: {},
  newsletter: {},
  wallet: { 'default-card': 3 },
  profile: {},
  contact: {},
  comment: {},
  survey: {},
  admin: {},
  search: {},
};

/** What several facts together say. */
export interface Pattern {
  readonly outcome: Outcome;
  readonly name: string;
  readonly points: number;
  readonly holds: (scene: Scene) => boolean;
}

const asks = (scene: Scene, ...meanings: FieldMeaning[]): boolean => meanings.some((one) => (scene.asks.get(one) ?? 0) > 0);
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
    holds: (scene) => scene.passwords > 0 && identity(scene) && asks(scene, 'name', 'birth', 'gender', 'company'),
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
  return (
    scene.passwords === 0 && scene.entries === 1 && identity(scene) && says(scene, 'login', 'heading', 'near', 'button', 'hint', 'title')
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

function goesOn(scene: Scene): boolean {
  return says(scene, 'agree', 'button') || says(scene, 'proceed', 'button') || says(scene, 'signup', 'button');
}

/** Nothing but a mail address is asked for, perhaps with a name or a postal code. */
function onlyMail(scene: Scene): boolean {
  if (scene.passwords > 0 || !asks(scene, 'email') || scene.entries > 4) return false;
  if (says(scene, 'signup', 'heading', 'near', 'title')) return false;
  const others = [...scene.asks.keys()].filter((one) => !['email', 'name', 'postal', 'captcha', 'country'].includes(one));
  return others.length === 0;
}
