/** Which language a screen speaks. Apart from the other settings: the popup reads it before it shows a word, and needs no schema for it. */
import type { FirstReads } from '../browser/first-reads';
import { LOCALES, type Locale, pickLocale } from '../i18n';

/** Where the person's decisions lie in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/** The language of an interface whose reader chose none. */
export function ownLocale(port: Pick<FirstReads, 'language'>): Locale {
  return pickLocale([port.language]);
}

/** The person's choice, else the browser's language, else English. */
export async function spokenLocale(port: Pick<FirstReads, 'language' | 'local'>): Promise<Locale> {
  const stored = (await port.local.get(SETTINGS_KEY)) as { readonly locale?: unknown } | undefined;
  return LOCALES.find((locale) => locale === stored?.locale) ?? ownLocale(port);
}
