/** What the page of one capture shows and can be told. */
import type { Damaged, Kept } from './archive';
import type { Judgement, Tombstone, Verified } from './evidence';
import type { Found, Look } from './messages';
import type { Quote, Report } from './report';
import type { Role } from './snapshot';
import type { Element, ElementState, NoticeKind, NoticeScope, UiLocale } from './vocabulary';

/** A finding in the list, with what the tabs say of it. */
export interface FoundHere {
  readonly found: Found;
  readonly quotes: readonly Quote[];
  /** Words of the consents it is about. */
  readonly consents: readonly string[];
}

/** A finding's place on the picture, in per cent of it, so that it survives any width. */
export interface PictureBox {
  /** Number in the list. */
  readonly n: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  /** Addresses of blobs that live as long as the page is open. */
  readonly plain?: string;
  readonly marked?: string;
  /** A person's own picture of a manual step. */
  readonly attachment?: string;
}

export interface NoticeHere {
  readonly kind: NoticeKind;
  readonly scope: NoticeScope;
  readonly title: string;
  readonly elements: readonly { readonly element: Element; readonly state: ElementState; readonly quotes: readonly string[] }[];
  readonly recipients: readonly string[];
  readonly recipientCount: number | null;
  readonly countries: readonly string[];
}

/** A line of the page as it was read. */
export interface TextLine {
  readonly role: Role;
  readonly words: string;
  /** It was in the page and nobody could see it then. */
  readonly hidden: boolean;
}

export type CaptureNote =
  | { readonly name: 'rejudged'; readonly changed: number }
  | { readonly name: 'copied' }
  /** The answer does not belong to this seal. */
  | { readonly name: 'no-stamp' }
  | { readonly name: 'cannot-judge'; readonly why: 'gone' | 'manual' | 'damaged' | 'deleted' }
  | { readonly name: 'failed'; readonly detail: string };

export interface CaptureHere {
  readonly kept: Kept;
  /** Absent for a manual step, and where the part is gone. */
  readonly report?: Report;
  /** Without rules that are switched off. */
  readonly look?: Look;
  readonly findings: readonly FoundHere[];
  readonly pictures: Pictures;
  /** CSS pixels, of the plain picture. */
  readonly boxes: readonly PictureBox[];
  readonly notices: readonly NoticeHere[];
  readonly lines: readonly TextLine[];
  /** What a person wrote about a manual step. */
  readonly written?: string;
  readonly judgements: readonly Judgement[];
  readonly verified?: Verified;
  /** The public key of this browser, as it signs: SHA-256. */
  readonly ownKey?: string;
  /** Trusted time of the seal: its request was written, and its answer kept. */
  readonly stamp?: { readonly asked: boolean; readonly stated?: string };
}

export interface CaptureState {
  readonly locale: UiLocale;
  readonly id: string;
  readonly busy: boolean;
  readonly here?: CaptureHere;
  /** Why there is nothing to show. */
  readonly absent?:
    | { readonly why: 'unknown' }
    | { readonly why: 'damaged'; readonly damaged: Damaged }
    | { readonly why: 'deleted'; readonly tombstone: Tombstone };
  readonly note?: CaptureNote;
}

export interface CaptureActions {
  verify(): void;
  rejudge(): void;
  exportThis(): void;
  remove(): void;
  copy(text: string): void;
  /** Straight from a press: writes the request for trusted time of the seal. */
  ask(): void;
  answer(file: Blob): void;
  /** Straight from a press: gives the kept answer back as a file. */
  give(): void;
}
