/** The long words of a locale: help pages and provisions. Apart from the screens' words, so that no screen has to load them. */
import type { RuleId } from '../model/vocabulary';
import type { Locale } from './index';
import { help as enHelp, type HelpKey } from './locales/en/help';
import { help as koHelp } from './locales/ko/help';
import { laws as koLaws } from './locales/ko/laws';
import { ruleHelp as koRuleHelp } from './locales/ko/rule-help';
import type { RuleHelp } from './types';

export type { HelpKey } from './locales/en/help';

export interface HelpWords {
  readonly page: Readonly<Record<HelpKey, string>>;
  /** Absent in English: the catalogue's own texts are shown. */
  readonly rules?: Readonly<Record<RuleId, RuleHelp>>;
  /** Paraphrases of provisions by law id; absent in English as well. */
  readonly laws?: Readonly<Record<string, string>>;
}

export const HELP: Readonly<Record<Locale, HelpWords>> = {
  ko: { page: koHelp, rules: koRuleHelp, laws: koLaws },
  en: { page: enHelp },
};
