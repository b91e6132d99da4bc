/**
 * What people read: typed keys, one dictionary a locale. A locale is a folder of `locales/`; `npm run generate` writes `registry.ts` and
 * `words/` from what is there. The compiler names every key that a complete locale lacks, `tests/node/i18n.test.ts` every one that nothing
 * uses. A sentence is at hand only in a language that was handed in: a page loads the one it speaks (`load.ts`), programs that speak
 * them all import `every.ts`.
 */
import { UI_LOCALES, type UiLocale } from '../model/locales';
import type { RuleId } from '../model/vocabulary';
import { format, type Message, type NamesOf, type Param, type Params, placeholders } from './message';
import { COMPLETE_LOCALES, type EnglishMessages, FACTS } from './registry';
import type { PartialWords, RuleWords } from './types';

export type { RuleWords } from './types';

type Messages = EnglishMessages;
export type Key = keyof Messages & string;

/** Every language there is. */
export type Locale = UiLocale;
/** A language that has every key. */
export type CompleteLocale = (typeof COMPLETE_LOCALES)[number];

export const LOCALES: readonly Locale[] = UI_LOCALES;
/** Languages without a gap: those that tests look at and the command line speaks. */
export { COMPLETE_LOCALES };

const handedIn = new Map<Locale, PartialWords>();

/** Hands in the words of a language; of an incomplete one, only what was translated. */
export function provide(locale: Locale, words: PartialWords): void {
  handedIn.set(locale, words);
}

/** Is every word of this language at hand, English included where it stands in? */
export function isProvided(locale: Locale): boolean {
  return handedIn.has(locale) && (FACTS[locale].complete || handedIn.has('en'));
}

function wordsOf(locale: Locale): PartialWords {
  const words = handedIn.get(locale);
  if (!words)
    throw new Error(`The words of '${locale}' are not loaded. A page awaits loadWords('${locale}'); a program imports lib/i18n/every.`);
  return words;
}

type Given<K extends Key> = NamesOf<Messages[K]>;
type Values<K extends Key> = [Given<K>] extends [never] ? [] : [params: Readonly<Record<Given<K>, Param>>];

/**
 * The sentence for a key. Parameters are checked by the compiler against the English template.
 * Numbers are written in the locale's digits, lists joined in its way.
 */
export function t<K extends Key>(locale: Locale, key: K, ...values: Values<K>): string {
  const own: Message | undefined = wordsOf(locale).messages[key];
  // English stands in for what an incomplete language lacks, with the plurals of English.
  if (own !== undefined) return format(locale, own, values[0] as Params | undefined);
  return format('en', wordsOf('en').messages[key] as Message, values[0] as Params | undefined);
}

/** The language's own name: `한국어`, `日本語`. */
export function localeName(locale: Locale): string {
  return FACTS[locale].name;
}

/** The words of a rule; English ones where the locale is not complete. */
export function ruleWords(locale: Locale, rule: RuleId): RuleWords {
  return wordsOf(locale).rules[rule] ?? (wordsOf('en').rules[rule] as RuleWords);
}

/**
 * How a provision is cited in the reader's language.
 * @param law its id in the catalogue
 * @param english how the catalogue cites it
 */
export function citation(locale: Locale, law: string, english: string): string {
  return wordsOf(locale).cites?.[law] ?? english;
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

/**
 * The best of our locales for a list of BCP 47 tags, most wanted first; English when none fits.
 * @param among the locales to choose from
 */
export function pickLocale(wanted: readonly string[]): Locale;
export function pickLocale<L extends Locale>(wanted: readonly string[], among: readonly L[]): L | 'en';
export function pickLocale(wanted: readonly string[], among: readonly Locale[] = LOCALES): Locale {
  const begins = (tag: string, start: string) => tag === start || tag.startsWith(`${start}-`);
  for (const one of wanted) {
    const tag = one.toLowerCase().replaceAll('_', '-');
    const found = among.find((locale) => {
      const { reads, notFor } = FACTS[locale];
      return reads.some((start) => begins(tag, start)) && !notFor.some((start) => begins(tag, start));
    });
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

/** The day of a moment. @param when as in dateTime */
export function day(locale: Locale, when: number | string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(timeZone ? { timeZone } : {}) }).format(new Date(when));
}

/** The time of day of a moment, to the second. */
export function clock(locale: Locale, when: number | string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) }).format(
    new Date(when),
  );
}

/** A number as the reader writes it. */
export function number(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A list of words joined in the reader's way: `a, b & c`. */
export function list(locale: Locale, items: readonly string[]): string {
  return items.join(FACTS[locale].comma);
}
