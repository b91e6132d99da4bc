/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import type { UiLocale } from '../model/locales';
import type { dashboard as enDashboard } from './locales/en/dashboard';
import { locale as enLocale } from './locales/en/locale';
import type { panel as enPanel } from './locales/en/panel';
import type { report as enReport } from './locales/en/report';
import type { settings as enSettings } from './locales/en/settings';
import type { terms as enTerms } from './locales/en/terms';
import type { ui as enUi } from './locales/en/ui';
import { locale as jaLocale } from './locales/ja/locale';
import { locale as koLocale } from './locales/ko/locale';
import { locale as zhLocale } from './locales/zh/locale';
import type { LocaleFacts } from './types';

export type EnglishMessages = typeof enDashboard & typeof enPanel & typeof enReport & typeof enSettings & typeof enTerms & typeof enUi;

/** Every language there is, in the order it is offered. */
export const FACTS: Readonly<Record<UiLocale, LocaleFacts>> = {
  ko: koLocale,
  en: enLocale,
  ja: jaLocale,
  zh: zhLocale,
};

/** Languages that have every key; the compiler names the one that is missing. */
export const COMPLETE_LOCALES = ['ko', 'en'] as const;
