/**
 * What speaks for which kind of scene, and how much. Besides the kinds a page can have there are rivals (a password reset, a newsletter,
 * a saved card …): they look like one of the kinds and end up as `other`.
 */
import type { Act, FieldMeaning, TickMeaning } from '../lexicon/shapes/kinds';
import type { Place } from './scenes';

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
  | 'sample'
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
    admin: { title: -3, heading: -2, near: -2 },
    record: { heading: -3, near: -3, title: -3, button: -3 },
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
    'add-to-cart': { button: -3 },
    ordered: { heading: -5, title: -5, text: -3 },
    coupon: { button: 0.75, link: 0.25 },
    wallet: { heading: -2, button: -1.5, title: -1.5, link: -1.5 },
    contact: { heading: -1.5, near: -1.5, title: -1.5 },
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
  admin: {
    admin: { title: 3, heading: 3, near: 2, path: 2, button: 1 },
    record: { title: 2.5, heading: 3, near: 2, button: 2.5 },
    save: { button: 1 },
  },
  sample: { sample: { heading: 3.5, near: 2, title: 3, path: 1.5 } },
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
    amount: -2,
  },
  login: {
    amount: -4,
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
    'customs-id': 1.5,
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
  sample: {},
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
  sample: {},
  search: {},
};
