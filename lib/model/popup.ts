/** What the popup shows and what it can be told: the contract between the drawing and the use cases behind it. */
import type { RecordTrouble, SaveResult, View } from './messages';
import type { PanelTab } from './panel';
import type { UiLocale } from './settings';

/** What lies over the view: the outcome of the last act. */
export type PopupOutcome =
  | {
      readonly name: 'saved';
      readonly id: string;
      readonly at: string;
      readonly pictures: number;
      readonly first: boolean;
      /** Signing is on and this browser could not sign it. */
      readonly unsigned?: true;
    }
  | (Extract<SaveResult, { state: 'full' }> & { readonly name: 'full' })
  | { readonly name: 'failed'; readonly detail: string };

export type PopupNote = 'gone' | 'copied' | 'undone' | 'dropped' | 'once';

/** What popup and side panel have in common. */
export interface ScreenState {
  readonly locale: UiLocale;
  /** Host of the tab; empty until it is known. */
  readonly site: string;
  /** Absent while the first look is under way and nothing is remembered of this page. */
  readonly view?: View;
  readonly outcome?: PopupOutcome;
  readonly note?: PopupNote;
  /** Something was asked and has not answered yet. */
  readonly busy: boolean;
  /** Frames looked at so far, where there are several. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** The page changed after what is shown was found. */
  readonly changed?: boolean;
  /** What is being recorded, here or in another tab. */
  readonly recording?: RecordingSeen;
  /** The day on which the law was last read, once that is more than a year ago. */
  readonly lawAsOf?: string;
}

/** A recording as a screen shows it. */
export interface RecordingSeen {
  readonly site: string;
  readonly steps: number;
  /** The tab in front belongs to it. */
  readonly here: boolean;
  readonly trouble?: RecordTrouble;
}

export interface PopupState extends ScreenState {}

export interface ScreenActions {
  again(): void;
  /** Looks again and goes further than a first look may. */
  more(): void;
  show(finding: string): void;
  save(): void;
  undo(): void;
  /** Opens the capture that was just saved. */
  viewSaved(): void;
  /** Takes the outcome away and shows the findings again. */
  back(): void;
  inspectSite(on: boolean): void;
  allowSite(): void;
  once(): void;
  settings(): void;
  stopRecording(): void;
  copyDetail(): void;
  dropPictures(): void;
  /** Opens the page that exports captures and clears them. */
  exportAll(): void;
}

export interface PopupActions extends ScreenActions {
  /** Opens the side panel at one of its tabs. */
  panel(tab: PanelTab): void;
  /** Opens the list of this site's captures. */
  saved(): void;
}
