/** What the popup shows and what it can be told: the contract between the drawing and the use cases behind it. */
import type { SaveResult, View } from './messages';
import type { UiLocale } from './settings';

/** What lies over the view: the outcome of the last act. */
export type PopupOutcome =
  | { readonly name: 'saved'; readonly id: string; readonly at: string; readonly pictures: number; readonly first: boolean }
  | (Extract<SaveResult, { state: 'full' }> & { readonly name: 'full' })
  | { readonly name: 'failed'; readonly detail: string };

export type PopupNote = 'gone' | 'copied' | 'undone' | 'dropped' | 'once';

export interface PopupState {
  readonly locale: UiLocale;
  /** Host of the tab; empty until it is known. */
  readonly site: string;
  /** Absent while the first look is under way. */
  readonly view?: View;
  readonly outcome?: PopupOutcome;
  readonly note?: PopupNote;
  /** Something was asked and has not answered yet. */
  readonly busy: boolean;
  /** The whole list with its details instead of the first three. */
  readonly expanded: boolean;
}

export interface PopupActions {
  again(): void;
  show(finding: string): void;
  save(): void;
  undo(): void;
  /** Takes the outcome away and shows the findings again. */
  back(): void;
  expand(on: boolean): void;
  inspectSite(on: boolean): void;
  allowSite(): void;
  once(): void;
  settings(): void;
  copyDetail(): void;
  dropPictures(): void;
}
