/** What a field asks for: its words first, then what its author says of it, at last its name, which misleads. */
import { fieldIn } from '../lexicon/kinds';
import type { FieldMeaning } from '../lexicon/shapes/kinds';

/** Longer words are a hint or a text, not a label. */
const LONGEST_LABEL = 160;

/** WHATWG autofill tokens; what the author says a field is for, and browsers act on. */
const TOKENS: Record<string, FieldMeaning> = {
  'cc-number': 'card-number',
  'cc-exp': 'card-expiry',
  'cc-exp-month': 'card-expiry',
  'cc-exp-year': 'card-expiry',
  'cc-csc': 'card-code',
  'cc-name': 'card-name',
  'cc-given-name': 'card-name',
  'cc-family-name': 'card-name',
  'new-password': 'new-password',
  'current-password': 'password',
  'one-time-code': 'code',
  bday: 'birth',
  'bday-day': 'birth',
  'bday-month': 'birth',
  'bday-year': 'birth',
  sex: 'gender',
  email: 'email',
  username: 'user',
  tel: 'phone',
  'tel-national': 'phone',
  'postal-code': 'postal',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-level2': 'city',
  'address-level1': 'region',
  country: 'country',
  'country-name': 'country',
  organization: 'company',
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
};
const SECRET: readonly FieldMeaning[] = [
  'old-password',
  'new-password',
  'confirm-password',
  'password',
  'card-code',
  'national-id',
  'code',
  'card-number',
];

/** What a field asks for: by its words, then by the author's autofill token, its type and at last its name. */
export function meaningOf(type: string, autocomplete: string, words: readonly string[], hint: string): FieldMeaning | undefined {
  const token = autocomplete
    .split(' ')
    .map((part) => TOKENS[part])
    .find((one) => one !== undefined);
  let spoken: FieldMeaning | undefined;
  for (const said of words) {
    spoken = said.length <= LONGEST_LABEL ? fieldIn(said) : undefined;
    if (spoken) break;
  }
  const named = hint === '' ? undefined : fieldIn(hint);
  if (type === 'password') {
    const told = [spoken, named].find((one) => one !== undefined && SECRET.includes(one) && one !== 'password');
    return told ?? (token && SECRET.includes(token) ? token : 'password');
  }
  if (type === 'email') return 'email';
  if (type === 'tel' && !token && !spoken && !named) return 'phone';
  return token ?? spoken ?? named;
}
