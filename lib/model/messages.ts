/**
 * What travels between the parts of the extension: one discriminated union a direction, checked by schema where it arrives.
 *
 * Page to worker goes by `runtime.sendMessage`. Worker to page goes by `scripting.executeScript`: the worker calls the page-side
 * object by its name in the isolated world, so there is no listener in a page that anybody could address.
 */
import * as v from 'valibot';
import type { Flow } from './flow';
import type { Detail, History } from './panel';
import type { Report } from './report';
import type { Settings } from './settings';
import { ControlStateSchema, CutSchema, type Snapshot, StyleSchema, TraceEventSchema } from './snapshot';
import { type CannotTellReason, CONFIDENCES, type Confidence, type PageKind, type RuleId, SEVERITIES, type Severity } from './vocabulary';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Page to worker. Nothing read from the page travels this way but, where the person asked for it, the ticks of a form that is sent. */
export const PageMessageSchema = v.variant('type', [
  /** The sentinel saw something like consent or deletion in its frame. */
  v.strictObject({ type: v.literal('fired') }),
  /** A watched frame has changed and been quiet since. */
  v.strictObject({ type: v.literal('changed') }),
  /** While a flow is recorded: the person pressed something. */
  v.strictObject({ type: v.literal('pressed') }),
  /** Where the person keeps what they agreed to: a form with consents was sent (`sure`), or a button that may send one was pressed. */
  v.strictObject({
    type: v.literal('sent'),
    sure: v.boolean(),
    /** Words of the button. */
    button: v.pipe(v.string(), v.maxLength(80)),
    ticks: v.pipe(v.array(v.strictObject({ ref: index, state: ControlStateSchema })), v.maxLength(400)),
  }),
]);
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Own page to worker. */
export const AskSchema = v.variant('type', [
  /** What is known of a tab; looks when nothing is, or when `fresh` asks for it. */
  v.strictObject({ type: v.literal('view'), tabId, more: v.optional(v.boolean()) }),
  /** The same with everything that the side panel shows. */
  v.strictObject({ type: v.literal('panel'), tabId, more: v.optional(v.boolean()) }),
  /** Outline the findings in the page and open the card of this one. */
  v.strictObject({ type: v.literal('show'), tabId, finding: v.string() }),
  /** Outline these words of a node of the last look. */
  v.strictObject({ type: v.literal('point'), tabId, node: v.pipe(v.number(), v.integer(), v.minValue(0)), words: v.string() }),
  /** Captures and light rows of the tab's site. */
  v.strictObject({ type: v.literal('history'), tabId }),
  /** The masked Snapshot and its Report, for a file that says what is wrong with them. */
  v.strictObject({ type: v.literal('mistake'), tabId }),
  v.strictObject({ type: v.literal('save'), tabId, id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,64}$/)) }),
  v.strictObject({ type: v.literal('undo-save'), id: v.string() }),
  v.strictObject({ type: v.literal('site'), origin: v.string(), on: v.boolean(), tabId: v.optional(tabId) }),
  v.strictObject({ type: v.literal('drop-pictures') }),
  v.strictObject({ type: v.literal('settings') }),
  /** Records the steps of a visit, beginning with what this tab shows. */
  v.strictObject({ type: v.literal('record-start'), tabId }),
  v.strictObject({ type: v.literal('record-stop') }),
  /** What is being recorded now. */
  v.strictObject({ type: v.literal('recording') }),
  /** Whether to keep what the person agrees to on this site. */
  v.strictObject({ type: v.literal('keep-agreed'), origin: v.string(), on: v.boolean() }),
  v.strictObject({ type: v.literal('set-mode'), mode: v.picklist(['click', 'shops', 'all']) }),
]);
export type Ask = v.InferOutput<typeof AskSchema>;

/** What one frame says when it is sized up before any code is loaded into it. */
export const FrameGlanceSchema = v.strictObject({
  /** `0` for the top frame, `0/2` for its third child: window order. */
  path: v.pipe(v.string(), v.regex(/^0(\/\d{1,4}){0,8}$/)),
  origin: v.string(),
  width: v.number(),
  height: v.number(),
  contentType: v.string(),
  /** Version of the page-side code that is already there. */
  loaded: v.nullable(v.string()),
  /** Version of the sentinel whose parts lie there for the snapshot code to take. */
  shared: v.nullable(v.string()),
});
export type FrameGlance = v.InferOutput<typeof FrameGlanceSchema>;

/** What the worker needs to complete a Snapshot that comes from a page; it is dropped with that. */
export const RestSchema = v.strictObject({
  /** Texts that stand in a notice, by index: contact details in them are not masked. */
  business: v.array(index),
  /** Texts that begin bold and do not end so, by their refs: they are no headings. */
  thin: v.array(index),
  /** The page's own inline script, cut. */
  script: v.string(),
  /** What a script may name each box by. */
  boxes: v.array(
    v.strictObject({
      node: index,
      id: v.string(),
      name: v.string(),
      /** Class names, and the place among the elements of each. */
      classes: v.array(v.tuple([v.string(), v.number()])),
      handler: v.string(),
      /** Markup of a validation library asks for it. */
      validated: v.boolean(),
    }),
  ),
});
export type Rest = v.InferOutput<typeof RestSchema>;

/** Longest copy of one frame, in UTF-16 units: many times what the largest page of a shop comes to. */
const MAX_COPY = 100_000_000;

/** What a frame answers when it is asked for a copy of itself. */
export const CopyTextSchema = v.pipe(v.string(), v.maxLength(MAX_COPY));

/** What that text holds as JSON, but for the elements: `replicate` checks each where it reads it. */
export const PageCopySchema = v.strictObject({
  title: v.string(),
  lang: v.string(),
  /** What relative addresses start from. */
  base: v.string(),
  /** Protocol and path of the page itself; empty where it has none of its own. */
  address: v.tuple([v.string(), v.string()]),
  viewport: v.tuple([v.number(), v.number()]),
  scroll: v.tuple([v.number(), v.number()]),
  /** Closed shadow roots could be opened. */
  opened: v.boolean(),
  /** Nobody has touched the page yet. */
  untouched: v.boolean(),
  /** What was shown since load was noted. */
  sinceLoad: v.boolean(),
  /**
   * What happened since load; absent when nobody watched. `element` is the number of the copied element it happened to, or of the first one
   * around it that was copied, so many steps up.
   */
  events: v.optional(
    v.array(
      v.strictObject({
        t: v.number(),
        kind: TraceEventSchema.entries.kind,
        by: TraceEventSchema.entries.by,
        element: v.optional(index),
        steps: v.optional(index),
        text: v.optional(v.string()),
      }),
    ),
  ),
  cut: v.array(CutSchema),
  /** Which copy of its frame it is. */
  number: index,
  root: v.array(v.unknown()),
});
/** A copy without its elements. */
export type PageCopyHead = Omit<v.InferOutput<typeof PageCopySchema>, 'root'>;

/** What a frame tells of single elements of its last copy. */
export const PageAnswerSchema = v.strictObject({
  told: v.array(
    v.strictObject({
      box: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
      style: v.optional(StyleSchema),
      weight: v.optional(v.number()),
      drawn: v.optional(v.boolean()),
      pointer: v.optional(v.boolean()),
    }),
  ),
  script: RestSchema.entries.script,
  boxes: RestSchema.entries.boxes,
});
export type PageAnswer = v.InferOutput<typeof PageAnswerSchema>;

/** What the worker asks of a frame after its copy. */
export interface PageQuestion {
  /** Number of the copy. */
  readonly copy: number;
  /** Numbers of elements, each followed by what is asked, as a sum of the flags in `page-copy.ts`. */
  readonly of: readonly number[];
  /** Numbers of the elements that the refs of the Snapshot stand for, twice that number and one more where it is shown now. */
  readonly refs: readonly number[];
  /** Refs of the controls that the page's script is searched for, each followed by the number of its element. */
  readonly boxes: readonly number[];
}

/** One outlined finding: what to draw and the words of its card, already in the person's language. */
export const MarkSchema = v.strictObject({
  /** The list's number, so that page and list agree. */
  n: v.number(),
  /** `place`: no finding, only where some words stand. */
  confidence: v.picklist([...CONFIDENCES, 'place']),
  /** Ref in the frame's own Snapshot. */
  ref: v.number(),
  /** Only these words of the node's text; the whole node when absent. */
  words: v.optional(v.string()),
  card: v.strictObject({
    title: v.string(),
    certainty: v.optional(v.string()),
    severity: v.optional(v.picklist(SEVERITIES)),
    severityWord: v.optional(v.string()),
    quote: v.optional(v.string()),
    body: v.optional(v.string()),
    law: v.optional(v.string()),
  }),
});
export type Mark = v.InferOutput<typeof MarkSchema>;

/** Everything a frame needs to draw; it holds no words of its own. */
export interface MarkOrder {
  readonly marks: readonly Mark[];
  /** Number of the mark whose card opens. */
  readonly open: number;
  /** How many findings the list has over all frames. */
  readonly total: number;
  readonly lang: string;
  readonly words: {
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly disclaimer: string;
    readonly open: string;
    readonly changed: string;
  };
}

/** The page-side object in the isolated world, by name `consentInspector`. Only the worker calls it. */
export interface PageSide {
  readonly version: string;
  /** @param more go on where a first look stops: more elements, more time */
  copy(more?: boolean): Promise<string | null>;
  /** Answers about a copy, and takes the refs of its Snapshot: from then on they are meant. Null when it was put away. */
  answer(question: PageQuestion): PageAnswer | null;
  element(ref: number): Element | undefined;
  /** The elements that the refs of the last Snapshot stand for. */
  elements(): Iterable<Element>;
  /** Set once the drawing code is there. */
  mark?(order: MarkOrder): 'drawn' | 'gone';
  unmark?(): void;
}

/** The page-side object that counts presses and reads ticks, by name `consentRecorder`. */
export interface RecorderSide {
  count(): void;
  /** Consent controls by their refs in this frame's last Snapshot. @returns how many of them are still there */
  ask(refs: readonly number[]): number;
  ticks(): { readonly ref: number; readonly state: 'on' | 'off' | 'mixed' | 'unknown' }[];
}

/** A finding as lists show it. */
export interface Found {
  readonly id: string;
  readonly rule: RuleId;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly quotes: readonly string[];
  readonly facts: Readonly<Record<string, string | number | boolean | string[]>>;
  readonly exception?: string;
}

/** What one look found: the answer in short. The Report itself stays in the worker. */
export interface Look {
  readonly at: string;
  readonly kinds: readonly PageKind[];
  readonly found: readonly Found[];
  /** Findings about notices without a control: a checklist, never counted. */
  readonly checklist: readonly Found[];
  readonly cannotTell: readonly { readonly rule: RuleId; readonly reason: CannotTellReason }[];
  readonly clear: readonly RuleId[];
  readonly consents: number;
  /** Origins of embedded frames that could not be read. */
  readonly unread: readonly string[];
  /** Consents looked at before a cap cut the page short; absent when nothing was cut. */
  readonly cutAt?: number;
}

export type CannotLook = 'browser' | 'store' | 'pdf' | 'permission';

/** Worker to own page: what the popup shows. */
export type View =
  | { readonly state: 'cannot'; readonly why: CannotLook; readonly site: string }
  | { readonly state: 'off'; readonly site: string; readonly saved: number; readonly private?: true }
  | { readonly state: 'looked'; readonly site: string; readonly look: Look; readonly saved: number; readonly private: boolean }
  | { readonly state: 'error'; readonly site: string; readonly detail: string };

export type SaveResult =
  | { readonly state: 'saved'; readonly at: string; readonly pictures: number; readonly saved: number; readonly unsigned?: true }
  | { readonly state: 'full'; readonly captures: number; readonly bytes: number; readonly pictureBytes: number }
  | { readonly state: 'failed'; readonly detail: string };

/** What is being recorded, for a visible sign wherever the person looks. Also lies in the session area under `recording`. */
export interface RecordingNow {
  readonly flow: string;
  readonly origin: string;
  readonly site: string;
  readonly began: string;
  readonly tabs: readonly number[];
  readonly steps: number;
  readonly clicks: number;
  readonly trouble?: RecordTrouble;
}

/**
 * Why the present step of a recording is not whole, until a step is again. `full`: the storage has no room for its capture. `failed`: the
 * capture or the step could not be stored. `access`: the browser does not let the extension into the page, so presses are not counted.
 */
export type RecordTrouble = 'full' | 'failed' | 'access';

/** Why nothing is recorded. `private`: nothing of a private window is kept. `page`: this page cannot be looked at. `busy`: another recording runs. `storage`: nothing can be stored. */
export type RecordRefusal = 'private' | 'page' | 'busy' | 'gone' | 'storage';

export type RecordAnswer =
  | { readonly state: 'recording'; readonly now: RecordingNow }
  | { readonly state: 'refused'; readonly why: RecordRefusal }
  | { readonly state: 'idle' };

/** Worker to side panel: the view, and what lies behind it where the page could be looked at. */
export interface PanelAnswer {
  readonly view: View;
  readonly detail?: Detail;
}

export type MistakeAnswer =
  | { readonly state: 'ready'; readonly snapshot: Snapshot; readonly report: Report }
  | { readonly state: 'failed'; readonly detail: string };

interface Answers {
  readonly view: View;
  readonly site: View;
  readonly panel: PanelAnswer;
  readonly save: SaveResult;
  readonly show: { readonly shown: boolean };
  readonly point: { readonly shown: boolean };
  readonly history: History;
  readonly mistake: MistakeAnswer;
  readonly 'record-start': RecordAnswer;
  readonly recording: RecordAnswer;
  readonly 'record-stop': { readonly flow: Flow | null };
  readonly settings: Settings;
  readonly 'set-mode': Settings;
}

export type Answer<T extends Ask['type']> = T extends keyof Answers ? Answers[T] : { readonly done: true };
