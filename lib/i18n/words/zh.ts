/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { dashboard as zhDashboard } from '../locales/zh/dashboard';
import { demo as zhDemo } from '../locales/zh/demo';
import { exporting as zhExporting } from '../locales/zh/exporting';
import { flows as zhFlows } from '../locales/zh/flows';
import { panel as zhPanel } from '../locales/zh/panel';
import { report as zhReport } from '../locales/zh/report';
import { rules as zhRules } from '../locales/zh/rules';
import { settings as zhSettings } from '../locales/zh/settings';
import { terms as zhTerms } from '../locales/zh/terms';
import { ui as zhUi } from '../locales/zh/ui';
import type { PartialWords } from '../types';

export const words = {
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
} as const satisfies PartialWords;
