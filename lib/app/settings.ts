/** The person's decisions, kept in the browser's local storage under one key. */
import type { BrowserPort } from '../browser/port';
import { readSettings, type Settings, type UiLocale } from '../model/settings';
import { ownLocale, SETTINGS_KEY } from './language';

export { SETTINGS_KEY };

/** The decisions as they stand; whatever is not stored, or no longer fits, has its default. */
export async function loadSettings(port: BrowserPort): Promise<Settings> {
  return readSettings(await port.local.get(SETTINGS_KEY));
}

/** Changes some decisions and returns all of them. */
export async function changeSettings(port: BrowserPort, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings(port)), ...change };
  await port.local.set(SETTINGS_KEY, settings);
  return settings;
}

/** Switches one site off or on. */
export async function switchSite(port: BrowserPort, origin: string, on: boolean): Promise<Settings> {
  const { offSites } = await loadSettings(port);
  const rest = offSites.filter((one) => one !== origin);
  return changeSettings(port, { offSites: on ? rest : [...rest, origin] });
}

/** Language of the interface: the person's choice, else the browser's, else English. */
export function uiLocale(port: BrowserPort, settings: Settings): UiLocale {
  return settings.locale ?? ownLocale(port);
}
