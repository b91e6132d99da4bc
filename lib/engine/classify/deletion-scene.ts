/** The part of a page that deletes an account, as rules and derivations are given it. */
import type { Signal } from '../../model/report';

export interface DeletionScene {
  readonly score: number;
  readonly signals: readonly Signal[];
  /** The title or a first-level heading names the deletion: the page is called after it. */
  readonly named: boolean;
  /** Refs of headings, or of text that stands as one, which name the deletion. */
  readonly headings: readonly number[];
  /** Refs of the controls that file it or lead on to it: buttons, script links, links of its own form. */
  readonly submits: readonly number[];
  /** Ref of the smallest container around what the deletion says and offers; 0 when it is the page. */
  readonly region: number;
  /** First and last ref of what the deletion says and offers, those of the last one's own parts included. */
  readonly span: readonly [number, number];
}
