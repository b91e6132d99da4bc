/**
 * What people read: typed keys, one dictionary a locale. A locale is the three files of `locales/<tag>/` and one line below; the
 * compiler names every key that is missing, `tests/node/i18n.test.ts` every one that nothing uses.
 */
import type { RuleId } from '../model/vocabulary';
import { rules as enRules } from './locales/en/rules';
import { terms as enTerms } from './locales/en/terms';
import { ui as enUi } from './locales/en/ui';
import { cites as koCites } from './locales/ko/cites';
import { rules as koRules } from './locales/ko/rules';
import { terms as koTerms } from './locales/ko/terms';
import { ui as koUi } from './locales/ko/ui';
import { format, type Message, type NamesOf, type Param, type Params, placeholders } from './message';
import type { RuleWords } from './types';

export type { RuleWords } from './types';

type Messages = typeof enTerms & typeof enUi;
export type Key = keyof Messages & string;

export interface Dictionary {
  readonly messages: Readonly<Record<Key, Message>>;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  /** How provisions are cited, by law id; absent in English, the catalogue's own language. */
  readonly cites?: Readonly<Record<string, string>>;
}

export const DICTIONARIES = {
  ko: { messages: { ...koTerms, ...koUi }, rules: koRules, cites: koCites },
  en: { messages: { ...enTerms, ...enUi }, rules: enRules },
} as const satisfies Record<string, Dictionary>;

export type Locale = keyof typeof DICTIONARIES;
export const LOCALES = Object.keys(DICTIONARIES) as Locale[];

type Given<K extends Key> = NamesOf<Messages[K]>;
type Values<K extends Key> = [Given<K>] extends [never] ? [] : [params: Readonly<Record<Given<K>, Param>>];

/**
 * The sentence for a key. Parameters are checked by the compiler against the English template.
 * Numbers are written in the locale's digits, lists joined in its way.
 */
export function t<K extends Key>(locale: Locale, key: K, ...values: Values<K>): string {
  const messages: Readonly<Record<Key, Message>> = DICTIONARIES[locale].messages;
  return format(locale, messages[key], values[0] as Params | undefined);
}

export function ruleWords(locale: Locale, rule: RuleId): RuleWords {
  return DICTIONARIES[locale].rules[rule];
}

/**
 * How a provision is cited in the reader's language.
 * @param law its id in the catalogue
 * @param english how the catalogue cites it
 */
export function citation(locale: Locale, law: string, english: string): string {
  const { cites }: Dictionary = DICTIONARIES[locale];
  return cites?.[law] ?? english;
}

/**
 * The shopper's sentence for a finding. Where the finding lacks a fact that the sentence names, the rule's title stands in: half a
 * sentence would mislead.
 */
export function findingTitle(locale: Locale, rule: RuleId, facts: Readonly<Record<string, Param | boolean>> = {}): string {
  const { short, title } = ruleWords(locale, rule);
  const params: Record<string, Param> = {};
  for (const name of placeholders(short)) {
    const fact = facts[name];
    if (fact === undefined || typeof fact === 'boolean') return title;
    params[name] = LANGUAGE_FACTS.has(name) && typeof fact === 'string' ? languageName(locale, fact) : fact;
  }
  return format(locale, short, params);
}

/** Facts that are BCP 47 tags and are shown as the name of the language. */
const LANGUAGE_FACTS = new Set(['language', 'served']);

/** The best of our locales for a list of BCP 47 tags, most wanted first; English when none fits. */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LOCALES.find((locale) => locale === primary);
    if (found) return found;
  }
  return 'en';
}

/** The name of a language in the reader's language; the tag itself when it has none. */
export function languageName(locale: Locale, tag: string): string {
  return displayName(locale, 'language', tag);
}

/** The name of a country by its ISO 3166-1 alpha-2 code in the reader's language; the code itself when it has none. */
export function countryName(locale: Locale, code: string): string {
  return displayName(locale, 'region', code);
}

function displayName(locale: Locale, type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/**
 * A moment as a person reads it.
 * @param when milliseconds since 1970 or an ISO 8601 text
 * @param timeZone IANA name; the reader's own when absent
 */
export function dateTime(locale: Locale, when: number | string, timeZone?: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options).format(new Date(when));
}

export function number(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A list of words joined in the reader's way: `a, b & c`. */
export function list(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'short' }).format(items);
}
