/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { dashboard as jaDashboard } from '../locales/ja/dashboard';
import { demo as jaDemo } from '../locales/ja/demo';
import { exporting as jaExporting } from '../locales/ja/exporting';
import { flows as jaFlows } from '../locales/ja/flows';
import { panel as jaPanel } from '../locales/ja/panel';
import { report as jaReport } from '../locales/ja/report';
import { rules as jaRules } from '../locales/ja/rules';
import { settings as jaSettings } from '../locales/ja/settings';
import { terms as jaTerms } from '../locales/ja/terms';
import { ui as jaUi } from '../locales/ja/ui';
import type { PartialWords } from '../types';

export const words = {
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
} as const satisfies PartialWords;
