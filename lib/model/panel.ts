/** What the side panel shows and what it can be told: the contract between the drawing and the use cases behind it. */
import type { Found, RecordRefusal } from './messages';
import type { ScreenActions, ScreenState } from './popup';
import type { Confidence, Element, NoticeKind, NoticeScope, PageKind, RuleId } from './vocabulary';

export const PANEL_TABS = ['screen', 'notice', 'next', 'history'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Words that stand on the page, with the node that holds them. */
export interface Placed {
  readonly words: string;
  readonly node: number;
}

/** The eight lines of a notice: both halves of the refusal are one. */
export const SHEET_LINES = ['recipient', 'country', 'contact', 'items', 'purpose', 'retention', 'method', 'refusal'] as const;
export type SheetLine = (typeof SHEET_LINES)[number];

/** `not-due`: absent, and nothing asks for it in a notice of this kind. `half`: one half of the refusal stands there. */
export type LineState = 'stated' | 'vague' | 'half' | 'by-link' | 'absent' | 'unread' | 'not-due';

export interface NoticeLine {
  readonly line: SheetLine;
  readonly state: LineState;
  readonly quotes: readonly Placed[];
}

/** One notice as a checklist: always eight lines. */
export interface NoticeSheet {
  readonly kind: NoticeKind;
  readonly scope: NoticeScope;
  readonly title: string;
  readonly node: number;
  readonly lines: readonly NoticeLine[];
  /** Entries of its list of recipients, where they can be counted. */
  readonly recipientCount?: number;
}

/** A way out of the account as the page offers it. */
export interface LeaveLink extends Placed {
  /** Words of the path it leads to. */
  readonly path: string;
  /** `leave` says so itself; `account` is where such a way usually is. */
  readonly about: 'leave' | 'account';
}

/** A word of another language about leaving, explained by its key `glossary.<id>`. */
const GLOSSARY_IDS = [
  'deactivate',
  'delete',
  'close',
  'cancel-membership',
  'unsubscribe',
  'opt-out',
  'ko-leave',
  'ko-dormant',
  'ko-cancel',
  'ja-leave',
  'ja-cancel',
  'zh-delete',
  'zh-suspend',
] as const;
export type GlossaryId = (typeof GLOSSARY_IDS)[number];

export const LETTER_KINDS = ['request', 'report-118', 'report-1372'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
export const LETTER_LANGUAGES = ['ko', 'en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
/** What a request to the shop asks for. */
export const DEMANDS = ['access', 'withdrawal', 'deletion'] as const;
export type Demand = (typeof DEMANDS)[number];

/** A finding as letters tell it. */
export interface LetterFinding {
  readonly rule: RuleId;
  readonly confidence: Confidence;
  readonly facts: Readonly<Record<string, string | number | boolean | string[]>>;
  readonly quote?: string;
}

/** Everything that letters may say of a page: seen on it, never typed by anybody. */
export interface LetterFacts {
  readonly site: string;
  /** Address without query. */
  readonly url: string;
  /** ISO time of the look. */
  readonly at: string;
  readonly findings: readonly LetterFinding[];
  /** Steps of this site as recorded, where they were. */
  readonly steps?: Steps;
}

export interface Steps {
  readonly join?: number;
  readonly leave?: number;
  /** Steps of leaving that ask to think again. */
  readonly again?: number;
}

/** What a look found besides the findings: enough for the tabs of the panel. */
export interface Detail {
  readonly sheets: readonly NoticeSheet[];
  readonly optional: readonly Placed[];
  readonly required: readonly Placed[];
  /** An agree-all on the page ticks optional ones as well. */
  readonly allTicksOptional: boolean;
  readonly leave: readonly LeaveLink[];
  readonly glossary: readonly GlossaryId[];
  /** The page asks for the customs clearance code. */
  readonly customsCode: boolean;
  readonly letters: LetterFacts;
  /** Rules that the person switched off. */
  readonly rulesOff: readonly RuleId[];
}

/** A line of the site's history: a capture, or the light row of a look. */
export interface HistoryRow {
  readonly id: string;
  readonly what: 'capture' | 'observation';
  /** ISO time. */
  readonly at: string;
  readonly kinds: readonly PageKind[];
  readonly title: string;
  readonly confirmed: number;
  readonly review: number;
  readonly cannotTell: number;
  /** For a capture: does it have its picture? */
  readonly picture?: boolean;
}

export interface History {
  readonly rows: readonly HistoryRow[];
  /** Captures of this site in all. */
  readonly captures: number;
  readonly steps?: Steps;
}

/** A letter as it is shown: composed from facts, with blanks for what only the person knows. */
export interface WrittenLetter {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly demands: readonly Demand[];
  readonly subject: string;
  readonly body: string;
}

/** What 'this is wrong' would write, told before it is written. */
export interface Mistake {
  readonly site: string;
  readonly texts: number;
  readonly consents: number;
  readonly notices: number;
  readonly findings: number;
  readonly masked: readonly { readonly rule: string; readonly count: number }[];
  /** The whole file without the remark, as it would be written. */
  readonly preview: string;
  readonly bytes: number;
  /** The finding that the person says is wrong; absent for the screen as a whole. */
  readonly about?: { readonly id: string; readonly rule: RuleId; readonly facts: Found['facts'] };
}

export type PanelNote = 'letter-copied' | 'letter-saved' | 'mistake-saved';

/** What became of the last press of a recording button. */
export type RecordingNote =
  | { readonly name: 'stopped'; readonly steps: number }
  | { readonly name: 'refused'; readonly why: RecordRefusal };

export interface PanelState extends ScreenState {
  readonly tab: PanelTab;
  readonly detail?: Detail;
  readonly history?: History;
  readonly letter?: WrittenLetter;
  readonly letterKinds: readonly LetterKind[];
  readonly mistake?: Mistake;
  readonly told?: PanelNote;
  readonly recorded?: RecordingNote;
  /** What is agreed to on this site is kept. */
  readonly agreed?: boolean;
}

export interface PanelActions extends ScreenActions {
  open(tab: PanelTab): void;
  /** Outlines words on the page. */
  point(place: Placed): void;
  write(kind: LetterKind, language: LetterLanguage, demands: readonly Demand[]): void;
  copyLetter(): void;
  saveLetter(): void;
  closeLetter(): void;
  /** Prepares the file that says what is wrong; with a finding's id, about that one. */
  wrong(finding?: string): void;
  /** Writes it with the person's remark. */
  saveWrong(remark: string): void;
  closeWrong(): void;
  /** Straight from a click: the browser may ask for the site. */
  record(): void;
  keepAgreed(on: boolean): void;
  flows(): void;
  capture(id: string): void;
  allCaptures(): void;
  help(): void;
}

/** Elements behind a line of the sheet. */
export const LINE_ELEMENTS: Readonly<Record<SheetLine, readonly Element[]>> = {
  recipient: ['recipient'],
  country: ['country'],
  contact: ['contact'],
  items: ['items'],
  purpose: ['purpose'],
  retention: ['retention'],
  method: ['method'],
  refusal: ['refusalRight', 'refusalConsequence'],
};
