/** What a page gives when it is saved, besides the look at it. The code that reads it is loaded for the save alone. */
import * as v from 'valibot';
import type { Mark } from './messages';
import { MaskSchema } from './snapshot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

/** What only the page can tell of itself. */
export const PageFactsSchema = v.strictObject({
  viewport: v.tuple([v.number(), v.number()]),
  scroll: v.tuple([v.number(), v.number()]),
  dpr: v.number(),
  languages: v.array(v.string()),
  sinceLoad: v.number(),
  clockShift: v.number(),
});
export type PageFacts = v.InferOutput<typeof PageFactsSchema>;

export const PageHtmlSchema = v.strictObject({
  html: v.string(),
  masked: v.array(MaskSchema),
  /** Too much of it was relevant; the rest is left out. */
  cut: v.boolean(),
});
export type PageHtml = v.InferOutput<typeof PageHtmlSchema>;

/** What must not be seen in a picture, and what is outlined in the marked one. Boxes in CSS pixels of the frame's window. */
export const CoversSchema = v.strictObject({
  facts: PageFactsSchema,
  covers: v.array(v.strictObject({ box, rule: v.picklist([...MaskSchema.entries.rule.options, 'field']) })),
  /** Where frames inside this one stand, by path: the box of what they show. */
  frames: v.array(v.strictObject({ path: v.string(), box })),
  marks: v.array(v.strictObject({ n: count, box })),
});
export type Covers = v.InferOutput<typeof CoversSchema>;

export const RowsSchema = v.strictObject({ lines: v.string(), rows: count, masked: v.array(MaskSchema), done: v.boolean() });
export type Rows = v.InferOutput<typeof RowsSchema>;

export type MarkSpot = Pick<Mark, 'n' | 'ref' | 'words'>;

/** What a save lets in of one frame: the words of its Snapshot as they are stored, and where the frames inside it stand. */
export interface KeptFrame {
  readonly title: string;
  readonly lang: string;
  readonly texts: readonly string[];
  /** Refs of frames inside this one, with their paths. */
  readonly frames: readonly (readonly [ref: number, path: string])[];
}

/** The page was too large to be read in time; what was begun has ended. */
export type Late = 'late';

/** The page-side object of a save. Only the worker calls it. Null when there was no look before. */
export interface PageEvidence {
  html(kept: KeptFrame): Promise<PageHtml | Late | null>;
  covers(kept: KeptFrame, marks: readonly MarkSpot[]): Promise<Covers | Late | null>;
  /** Rows of a table of the last look as JSON Lines, from one row on. */
  rows(ref: number, from: number): Promise<Rows | Late | null>;
}
