/** What the export wizard and the import page show and can be told. */
import type { SiteCount } from './archive';
import type { CaptureMask } from './capture';
import type { ExportEntry } from './evidence';
import type { UiLocale } from './vocabulary';

/** `zip`: the evidence bundle. `csv`: tables in a zip. */
export const FILE_FORMATS = ['zip', 'wacz', 'csv', 'jsonl'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What is exported: what was chosen in the list, one site, or everything with observations and deletions. */
export type Choice = { readonly of: 'selection' } | { readonly of: 'site'; readonly origin: string } | { readonly of: 'all' };

export interface MaskRow {
  readonly rule: CaptureMask['rule'];
  readonly where: CaptureMask['where'];
  readonly count: number;
  readonly captures: number;
}

export interface MaskedCapture {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly masks: readonly CaptureMask[];
}

export interface Preview {
  readonly captures: number;
  readonly masks: readonly MaskRow[];
  readonly queryValues: number;
  readonly where: readonly MaskedCapture[];
}

export interface Exported {
  readonly format: FileFormat;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly captures: number;
  /** Captures whose parts are not as sealed; they are in the file as they lie. */
  readonly changed: readonly string[];
  /** Captures that cannot be read and are not in the file. */
  readonly damaged: readonly string[];
  /** Trusted time: its request was written, and its answer kept. */
  readonly asked?: boolean;
  readonly stated?: string;
}

export interface ExportState {
  readonly locale: UiLocale;
  /** 1 what, 2 format, 3 masks, 4 result. */
  readonly step: 1 | 2 | 3 | 4;
  /** Captures chosen in the list. */
  readonly selected: number;
  readonly all: number;
  readonly sites: readonly SiteCount[];
  readonly choice: Choice;
  readonly formats: readonly FileFormat[];
  readonly preview?: Preview;
  readonly progress?: { readonly format: FileFormat; readonly done: number; readonly of: number };
  readonly exported: readonly Exported[];
  /** Every export that was made here, newest first; absent until it is read. */
  readonly log?: readonly ExportEntry[];
  /** `stopped`: by the person. `stamp`: the answer does not belong to this file. */
  readonly fault?: { readonly why: 'stopped' | 'failed' | 'full' | 'empty' | 'stamp'; readonly detail: string };
}

export interface ExportActions {
  choose(choice: Choice): void;
  format(format: FileFormat, on: boolean): void;
  /** To a step that was passed, or the next one. */
  step(step: 1 | 2 | 3): void;
  /** Straight from a press: the browser may ask where to put the file. */
  start(): void;
  stop(): void;
  copy(text: string): void;
  /** Writes the request for trusted time of an exported file. */
  ask(at: number): void;
  /** Keeps the answer of a timestamp authority, if it is one for this file. */
  answer(at: number, file: Blob): void;
}

/** What an import came to. */
export interface ImportOutcome {
  /** Captures that are new here. */
  readonly captures: number;
  /** Captures that were here already, with the same content. */
  readonly skipped: number;
  /** Captures that were here and lacked parts which this file brought. */
  readonly completed: number;
  /** New captures of which the file does not bring every part. */
  readonly partial: number;
  readonly judgements: number;
  readonly flows: number;
  readonly consentRecords: number;
  readonly observations: number;
}

export interface ImportState {
  readonly locale: UiLocale;
  readonly file?: { readonly name: string; readonly bytes: number };
  readonly progress?: { readonly stage: 'checking' | 'storing'; readonly done: number; readonly of: number };
  readonly outcome?: ImportOutcome;
  /** Refused as a whole: why, where, what was found there. */
  readonly refused?: { readonly sentence: string; readonly nothing: string; readonly detail: string };
  readonly fault?: { readonly why: 'stopped' | 'full' | 'failed'; readonly detail: string };
}

export interface ImportActions {
  take(file: File): void;
  stop(): void;
}
