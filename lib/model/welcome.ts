/** What the first-run page shows and can be told. It can be opened again from the settings. */
import type { Mode, UiLocale } from './settings';

export interface WelcomeState {
  readonly locale: UiLocale;
  readonly chosen: Mode;
  readonly shops: readonly string[];
  /** What became of the last press of the button. */
  readonly outcome?: 'saved' | 'denied';
}

export interface WelcomeActions {
  choose(mode: Mode): void;
  /** Straight from a click: the browser may ask for permission. */
  start(): void;
}
