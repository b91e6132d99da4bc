/** The long words of a locale: help pages and provisions. Apart from the screens' words, so that no screen has to load them. */
import type { RuleId } from '../model/vocabulary';
import { HELP_WORDS } from './help-registry';
import type { Locale } from './index';
import { help as enHelp, type HelpKey } from './locales/en/help';
import type { RuleHelp } from './types';

export type { HelpKey } from './locales/en/help';

export interface HelpWords {
  readonly page: Readonly<Record<HelpKey, string>>;
  /** Absent in English: the catalogue's own texts are shown. Absent elsewhere: the same, and the page says so. */
  readonly rules?: Readonly<Record<RuleId, RuleHelp>>;
  /** Paraphrases of provisions by law id; absent likewise. */
  readonly laws?: Readonly<Record<string, string>>;
}

/** The words of help pages by locale; the frame of the page is English where a locale has none of its own. */
export const HELP = Object.fromEntries(
  Object.entries(HELP_WORDS).map(([locale, own]: [string, Partial<HelpWords>]) => [locale, { ...own, page: own.page ?? enHelp }]),
) as Readonly<Record<Locale, HelpWords>>;
