/** What the person decided: when to inspect, where not to, and whether light records may be kept. Lives in the browser's local storage. */
import * as v from 'valibot';
import { MODES, UI_LOCALES } from './vocabulary';

export type { Mode, UiLocale } from './vocabulary';

export const SettingsSchema = v.object({
  mode: v.fallback(v.picklist(MODES), 'click'),
  /** The person answered the first-run question; before that nothing is recorded and nothing runs by itself. */
  answered: v.fallback(v.boolean(), false),
  /** Origins on which inspection is switched off. */
  offSites: v.fallback(v.array(v.string()), []),
  /** Language of the interface; the browser's when absent. */
  locale: v.fallback(v.optional(v.picklist(UI_LOCALES)), undefined),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { mode: 'click', answered: false, offSites: [], locale: undefined };

/** Reads stored settings of any version: unknown fields are dropped, broken ones fall back. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored ?? {});
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
