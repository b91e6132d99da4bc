/** What the person decided: when to inspect, where not to, and whether light records may be kept. Lives in the browser's local storage. */
import * as v from 'valibot';
import { JURISDICTIONS, KEEP_BYTES, KEEP_DAYS, MODES, PICTURE_QUALITIES, RULE_IDS, UI_LOCALES } from './vocabulary';

export type { Mode, PictureQuality, UiLocale } from './vocabulary';

export const SettingsSchema = v.object({
  mode: v.fallback(v.picklist(MODES), 'click'),
  /** The person answered the first-run question; before that nothing is recorded and nothing runs by itself. */
  answered: v.fallback(v.boolean(), false),
  /** Origins on which inspection is switched off. */
  offSites: v.fallback(v.array(v.string()), []),
  /** Origins on which what the person agrees to is kept when a form is sent. */
  agreedSites: v.fallback(v.array(v.string()), []),
  /** Language of the interface; the browser's when absent. */
  locale: v.fallback(v.optional(v.picklist(UI_LOCALES)), undefined),
  /** Rules whose findings are not shown or counted. A Report is always whole; only what is shown leaves them out. */
  rulesOff: v.fallback(v.array(v.picklist(RULE_IDS)), []),
  /** Whose severities are shown: where the person lives. */
  jurisdiction: v.fallback(v.picklist(JURISDICTIONS), 'KR'),
  /** Captures older than this many days are deleted by themselves; never when absent. */
  keepDays: v.fallback(v.optional(v.picklist(KEEP_DAYS)), undefined),
  /** The oldest captures are deleted once all of them take more than this many bytes; never when absent. */
  keepBytes: v.fallback(v.optional(v.picklist(KEEP_BYTES)), undefined),
  /** Single letters move about in lists (WCAG 2.1.4: they can be turned off). */
  keys: v.fallback(v.boolean(), true),
  /** How pictures are kept. `none` saves texts and findings only. */
  pictures: v.fallback(v.picklist(PICTURE_QUALITIES), 'full'),
  /** Entries of the hash chain are signed with a key of this browser. */
  sign: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Reads stored settings of any version: unknown fields are dropped, broken ones fall back. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored ?? {});
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
