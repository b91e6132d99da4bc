/** Written by `npm run generate` from the folders of lib/i18n/locales. */
import { help as enHelp } from './locales/en/help';
import { help as jaHelp } from './locales/ja/help';
import { help as koHelp } from './locales/ko/help';
import { laws as koLaws } from './locales/ko/laws';
import { ruleHelp as koRuleHelp } from './locales/ko/rule-help';
import { help as zhHelp } from './locales/zh/help';

export const HELP_WORDS = {
  ko: { page: koHelp, rules: koRuleHelp, laws: koLaws },
  en: { page: enHelp },
  ja: { page: jaHelp },
  zh: { page: zhHelp },
} as const;
