/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { dashboard as enDashboard } from './locales/en/dashboard';
import { locale as enLocale } from './locales/en/locale';
import { panel as enPanel } from './locales/en/panel';
import { report as enReport } from './locales/en/report';
import { rules as enRules } from './locales/en/rules';
import { settings as enSettings } from './locales/en/settings';
import { terms as enTerms } from './locales/en/terms';
import { ui as enUi } from './locales/en/ui';
import { locale as jaLocale } from './locales/ja/locale';
import { terms as jaTerms } from './locales/ja/terms';
import { cites as koCites } from './locales/ko/cites';
import { dashboard as koDashboard } from './locales/ko/dashboard';
import { locale as koLocale } from './locales/ko/locale';
import { panel as koPanel } from './locales/ko/panel';
import { report as koReport } from './locales/ko/report';
import { rules as koRules } from './locales/ko/rules';
import { settings as koSettings } from './locales/ko/settings';
import { terms as koTerms } from './locales/ko/terms';
import { ui as koUi } from './locales/ko/ui';
import { locale as zhLocale } from './locales/zh/locale';
import { terms as zhTerms } from './locales/zh/terms';
import type { CompleteWords, PartialWords } from './types';

export type EnglishMessages = typeof enDashboard & typeof enPanel & typeof enReport & typeof enSettings & typeof enTerms & typeof enUi;

/** Languages that have every key; the compiler names the one that is missing. */
export const COMPLETE = {
  ko: {
    facts: koLocale,
    messages: {
      ...koDashboard,
      ...koPanel,
      ...koReport,
      ...koSettings,
      ...koTerms,
      ...koUi,
    },
    rules: koRules,
    cites: koCites,
  },
  en: {
    facts: enLocale,
    messages: {
      ...enDashboard,
      ...enPanel,
      ...enReport,
      ...enSettings,
      ...enTerms,
      ...enUi,
    },
    rules: enRules,
  },
} as const satisfies Record<string, CompleteWords>;

/** Languages that may lack keys: English stands in. */
export const PARTIAL = {
  ja: {
    facts: jaLocale,
    messages: { ...jaTerms },
    rules: {},
  },
  zh: {
    facts: zhLocale,
    messages: { ...zhTerms },
    rules: {},
  },
} as const satisfies Record<string, PartialWords>;
