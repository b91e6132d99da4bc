/** The same words for programs that speak every language: the worker, which may not load anything later, the command line, tests. */
import { COMPLETE, PARTIAL } from './dictionaries';
import { type Key, LOCALES, type Locale, provide } from './index';
import type { PartialWords } from './types';

/** What each language has; of the incomplete ones, only what was translated. */
export const DICTIONARIES: Readonly<Record<Locale, PartialWords>> = { ...COMPLETE, ...PARTIAL };
for (const locale of LOCALES) provide(locale, DICTIONARIES[locale]);

/** Keys of screens that this language lacks; English stands in for them. */
export function missingKeys(locale: Locale): Key[] {
  const { messages } = DICTIONARIES[locale];
  return (Object.keys(COMPLETE.en.messages) as Key[]).filter((key) => messages[key] === undefined);
}

export * from './index';
export { COMPLETE };
