/** What the page of flows shows and can be told: joining above leaving, on the same columns. */
import type { ConsentRecord } from './consent-record';
import type { Channel } from './evidence-words';
import type { Flow, FlowStep } from './flow';
import type { UiLocale } from './vocabulary';

export interface StepHere {
  readonly step: FlowStep;
  /** Address of the picture, where there is one. */
  readonly picture?: string;
  readonly confirmed: number;
  readonly review: number;
  readonly cannotTell: number;
  /** What a person wrote about a manual step, its beginning. */
  readonly written?: string;
}

export interface Lane {
  readonly flow: Flow;
  readonly steps: readonly StepHere[];
}

/** A step that happened outside the browser, told by a person. */
export interface ManualDraft {
  readonly channel: Exclude<Channel, 'web'>;
  readonly title: string;
  readonly text: string;
  readonly picture?: Blob;
}

export interface FlowsState {
  readonly locale: UiLocale;
  readonly busy: boolean;
  /** Sites with flows or consent records, by origin. */
  readonly sites: readonly string[];
  readonly site?: string;
  /** Every flow of the site, newest first. */
  readonly flows: readonly Flow[];
  readonly join?: Lane;
  readonly leave?: Lane;
  readonly checkout?: Lane;
  readonly records: readonly ConsentRecord[];
  readonly note?: { readonly name: 'added' | 'removed' | 'failed'; readonly detail: string };
}

export type LaneName = 'join' | 'checkout' | 'leave';

export interface FlowsActions {
  site(origin: string): void;
  /** Shows another recording of the site in a lane. */
  pick(flow: string): void;
  /** The person says what a recording was about. */
  purpose(flow: string, purpose: LaneName): void;
  add(flow: string, draft: ManualDraft): void;
  remove(flow: string): void;
  removeRecord(id: string): void;
}
