/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { dashboard as enDashboard } from './locales/en/dashboard';
import { locale as enLocale } from './locales/en/locale';
import { panel as enPanel } from './locales/en/panel';
import { report as enReport } from './locales/en/report';
import { rules as enRules } from './locales/en/rules';
import { settings as enSettings } from './locales/en/settings';
import { terms as enTerms } from './locales/en/terms';
import { ui as enUi } from './locales/en/ui';
import { dashboard as jaDashboard } from './locales/ja/dashboard';
import { demo as jaDemo } from './locales/ja/demo';
import { exporting as jaExporting } from './locales/ja/exporting';
import { flows as jaFlows } from './locales/ja/flows';
import { locale as jaLocale } from './locales/ja/locale';
import { panel as jaPanel } from './locales/ja/panel';
import { report as jaReport } from './locales/ja/report';
import { rules as jaRules } from './locales/ja/rules';
import { settings as jaSettings } from './locales/ja/settings';
import { terms as jaTerms } from './locales/ja/terms';
import { ui as jaUi } from './locales/ja/ui';
import { cites as koCites } from './locales/ko/cites';
import { dashboard as koDashboard } from './locales/ko/dashboard';
import { locale as koLocale } from './locales/ko/locale';
import { panel as koPanel } from './locales/ko/panel';
import { report as koReport } from './locales/ko/report';
import { rules as koRules } from './locales/ko/rules';
import { settings as koSettings } from './locales/ko/settings';
import { terms as koTerms } from './locales/ko/terms';
import { ui as koUi } from './locales/ko/ui';
import { dashboard as zhDashboard } from './locales/zh/dashboard';
import { demo as zhDemo } from './locales/zh/demo';
import { exporting as zhExporting } from './locales/zh/exporting';
import { flows as zhFlows } from './locales/zh/flows';
import { locale as zhLocale } from './locales/zh/locale';
import { panel as zhPanel } from './locales/zh/panel';
import { report as zhReport } from './locales/zh/report';
import { rules as zhRules } from './locales/zh/rules';
import { settings as zhSettings } from './locales/zh/settings';
import { terms as zhTerms } from './locales/zh/terms';
import { ui as zhUi } from './locales/zh/ui';
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
    messages: {
      ...jaDashboard,
      ...jaDemo,
      ...jaExporting,
      ...jaFlows,
      ...jaPanel,
      ...jaReport,
      ...jaSettings,
      ...jaTerms,
      ...jaUi,
    },
    rules: jaRules,
  },
  zh: {
    facts: zhLocale,
    messages: {
      ...zhDashboard,
      ...zhDemo,
      ...zhExporting,
      ...zhFlows,
      ...zhPanel,
      ...zhReport,
      ...zhSettings,
      ...zhTerms,
      ...zhUi,
    },
    rules: zhRules,
  },
} as const satisfies Record<string, PartialWords>;
