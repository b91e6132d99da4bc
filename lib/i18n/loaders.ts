/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import type { UiLocale } from '../model/locales';
import type { PartialWords } from './types';

/** Fetches the words of a language out of the package. */
export const LOADERS: Readonly<Record<UiLocale, () => Promise<{ readonly words: PartialWords }>>> = {
  ko: () => import('./words/ko'),
  en: () => import('./words/en'),
  ja: () => import('./words/ja'),
  zh: () => import('./words/zh'),
};
