/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { dashboard as enDashboard } from '../locales/en/dashboard';
import { panel as enPanel } from '../locales/en/panel';
import { report as enReport } from '../locales/en/report';
import { rules as enRules } from '../locales/en/rules';
import { settings as enSettings } from '../locales/en/settings';
import { terms as enTerms } from '../locales/en/terms';
import { ui as enUi } from '../locales/en/ui';
import type { CompleteWords } from '../types';

export const words = {
  messages: {
    ...enDashboard,
    ...enPanel,
    ...enReport,
    ...enSettings,
    ...enTerms,
    ...enUi,
  },
  rules: enRules,
} as const satisfies CompleteWords;
