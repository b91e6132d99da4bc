/**
 * What goes from the page's own thread to the worker: a thin copy of what stands there, of words, marks and how it is shown, and afterwards
 * answers to what more is asked of single elements. What it means is worked out from the copy, outside of the page. A copy is dropped when
 * its Snapshot is made; nothing of it is kept. Never a value that a person may have typed.
 */
import type { PageCopyHead } from '../../model/messages';

// Constants by themselves, not in an object: their numbers then stand in the code that pages load, and their names do not.
/** Why an element cannot be seen, as `visibility.ts` tells the cases apart. */
export const SEEN = 0;
export const HIDDEN_ATTRIBUTE = 1;
export const CLOSED_DIALOG = 2;
export const DISPLAY_NONE = 3;
export const CLOSED_DETAILS = 4;
export const CONTENT_VISIBILITY = 5;
export const VISIBILITY = 6;
export const OPACITY = 7;
export const CLIPPED = 8;
export const ZERO_SIZE = 9;
export const OFF_SCREEN = 10;
export type Why = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Flags of an element. The lowest four say why it cannot be seen. */
export const WHY_BITS = 15;
/** Not even assistive technology is told of it. */
export const SILENT = 16;
/** It, or what folds it away, was visible since load. */
export const EARLIER = 32;
/** It itself was visible since load. */
export const SHOWN = 64;
/** Laid out in a line: `inline`, then anything that begins so. */
export const INLINE = 128;
export const IN_LINE = 256;
/** `display: contents`. */
export const CONTENTS = 512;
/** A flex box, and one that lays its children out in columns. */
export const FLEX = 1024;
export const COLUMN = 2048;
/** It may scroll its content, and has more than it shows. */
export const SCROLLS = 4096;
export const OVERFLOWS = 8192;
/** White space in its words is kept. */
export const PRE = 16_384;
/** A box that is ticked, is by default, or neither. */
export const CHECKED = 32_768;
export const CHECKED_FIRST = 65_536;
export const MIXED = 131_072;
/** Disabled, by itself or through a fieldset. */
export const DISABLED = 262_144;
/** What stands in it is its shadow tree, or what was handed to a slot. */
export const ROOT = 524_288;
export const SLOTTED = 1_048_576;
/** It has children at all, and elements among them: some are not copied. */
export const FILLED = 2_097_152;
export const PARENT = 4_194_304;

/** Facts that are no attributes stand among them under names that no attribute has. */
/** Type of an input as the browser takes it. */
export const FACT_TYPE = '=type';
/** Number of the form that a control belongs to. */
export const FACT_FORM = '=form';
/** Options of a select, when more than are copied. */
export const FACT_OPTIONS = '=options';
/** Place of a frame in its window. */
export const FACT_WINDOW = '=window';
/** Title of a drawing. */
export const FACT_TITLE = '=title';

/**
 * Windows do not count the frames inside shadow roots. A child there takes this place, and its parent counts such elements from it on;
 * `placeFrames` tells which is which.
 */
export const UNCOUNTED = 9_000;

/** Options of a select that are copied. */
export const OPTIONS = 40;

/** Columns of a row that are copied. */
export const COLUMNS = 40;
/** Words as they are read, not folded; 1 for a heading; columns and rows that it spans, none for all further rows. */
export type CopiedCell = [text: string, header: 0 | 1, columns: number, rows: number];
export type CopiedRow = [at: number, cells: CopiedCell[]];

/** A table of data. Rows are numbered below its head; of a long one some are copied. */
export interface CopiedTable {
  readonly caption: string;
  readonly heads: readonly CopiedRow[];
  readonly rows: readonly CopiedRow[];
  /** Rows below the head. */
  readonly body: number;
  /** Rows it says that it has, head included; 0 when it says nothing. */
  readonly stated: number;
}

/** A table of data is copied by its cells; a listing, whose middle is passed over, is one element without a name that holds its words. */
export type CopiedNode = string | CopiedElement | CopiedTable;
/** Name, flags, attributes as names and values by turns, and what stands in it. Elements are numbered in the order they stand in. */
export type CopiedElement = [tag: string, bits: number, attributes: readonly string[], ...kids: CopiedNode[]];

export type PageCopy = PageCopyHead & { readonly root: CopiedElement };
export type CopiedEvent = NonNullable<PageCopy['events']>[number];

/** What may be asked of an element: its box in the window, how its words look, and single properties. */
export const BOX = 1;
export const STYLE = 2;
export const WEIGHT = 4;
export const DRAWN = 8;
export const CURSOR = 16;
