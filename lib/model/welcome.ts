/** What the first-run page shows and can be told. The same page serves as settings later. */
import type { Mode, UiLocale } from './settings';

export interface WelcomeState {
  readonly locale: UiLocale;
  /** First run, or called later from the popup. */
  readonly purpose: 'first' | 'settings';
  readonly chosen: Mode;
  readonly shops: readonly string[];
  readonly offSites: readonly string[];
  /** What became of the last press of the button. */
  readonly outcome?: 'saved' | 'denied';
}

export interface WelcomeActions {
  choose(mode: Mode): void;
  /** Straight from a click: the browser may ask for permission. */
  start(): void;
  turnOn(origin: string): void;
}
