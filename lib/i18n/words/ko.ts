/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { cites as koCites } from '../locales/ko/cites';
import { dashboard as koDashboard } from '../locales/ko/dashboard';
import { panel as koPanel } from '../locales/ko/panel';
import { report as koReport } from '../locales/ko/report';
import { rules as koRules } from '../locales/ko/rules';
import { settings as koSettings } from '../locales/ko/settings';
import { terms as koTerms } from '../locales/ko/terms';
import { ui as koUi } from '../locales/ko/ui';
import type { CompleteWords } from '../types';

export const words = {
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
} as const satisfies CompleteWords;
