/** What the settings page shows and can be told. */
import type { Usage } from './archive';
import type { Settings } from './settings';
import type { Jurisdiction, Mode, PictureQuality, RuleId, UiLocale } from './vocabulary';

/** What became of the last press. */
export type SettingsNote = 'denied' | 'revoked' | 'bad-site' | 'dropped' | 'deleted' | 'key-saved' | 'no-key' | 'failed';

export interface SettingsState {
  readonly locale: UiLocale;
  readonly settings: Settings;
  /** Hosts of the shipped list behind 'on shops I allow'. */
  readonly shops: readonly string[];
  /** Host patterns that the browser says are granted. */
  readonly grants: readonly string[];
  /** The chosen mode looks by itself, and the browser lets it. */
  readonly watching: boolean;
  readonly stored?: Usage;
  /** Captures that the retention rules will let go the next time the browser starts. */
  readonly due: number;
  /** The public key of this browser; absent while there is none. */
  readonly key?: { readonly fingerprint: string };
  readonly note?: SettingsNote;
  readonly about: { readonly version: string; readonly engine: string; readonly rules: string; readonly lawAsOf: string };
}

export interface SettingsActions {
  /** Straight from a press: the browser may ask for permission. */
  mode(mode: Mode): void;
  /** Straight from a press. @param address a site as the person typed it */
  allow(address: string): void;
  revoke(patterns: readonly string[]): void;
  site(origin: string, on: boolean): void;
  language(locale: UiLocale): void;
  jurisdiction(one: Jurisdiction): void;
  rule(rule: RuleId, on: boolean): void;
  keepDays(days: number | undefined): void;
  keepBytes(bytes: number | undefined): void;
  pictures(quality: PictureQuality): void;
  keys(on: boolean): void;
  sign(on: boolean): void;
  /** Straight from a press: writes the public key into a file. */
  saveKey(): void;
  dropPictures(): void;
  deleteAll(): void;
  shortcuts(): void;
  firstRun(): void;
}
