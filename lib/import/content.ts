/** What a file holds, checked as a whole before anything is stored. Light things are in memory; captures are read again when they are taken. */
import type { Batch, Incoming } from '../model/archive';
import type { Judgement } from '../model/evidence';

export interface Found {
  readonly id: string;
  readonly seal: string;
  /** For refusals and the list of what was taken in. */
  readonly place: string;
}

export interface FoundCapture extends Found {
  /** Names of parts that the file does not bring. */
  readonly missing: readonly string[];
}

/** A capture on its way in, with later judgements of it. */
export interface Taken {
  readonly capture: Incoming;
  readonly judgements: Batch['judgements'];
}

export interface Content {
  readonly format: 'evidence' | 'tables' | 'lines';
  readonly captures: readonly FoundCapture[];
  readonly judgements: readonly (Found & { readonly row: Judgement })[];
  readonly flows: Batch['flows'];
  readonly consentRecords: Batch['consentRecords'];
  readonly tombstones: Batch['tombstones'];
  readonly observations: Batch['observations'];
  readonly links: Batch['links'];
  readonly timestamps: Batch['timestamps'];
  /** Reads these captures again, one at a time, with their bytes. */
  read(ids: ReadonlySet<string>): AsyncGenerator<Taken>;
}

export interface ImportContext {
  readonly signal?: AbortSignal;
  /** Bytes checked so far, and how many there are. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}
