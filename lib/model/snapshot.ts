/**
 * Snapshot, version 1: what is there, and nothing of what it means.
 *
 * The page-side code writes one Snapshot a frame; `lib/snapshot/join` makes one of several. The engine reads nothing else.
 * Types are inferred from the schemas; page-side code and engine import the types only, so no validation code reaches a page.
 */
import * as v from 'valibot';
import { CAPABILITIES } from './vocabulary';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Position in `texts` and offsets into it (UTF-16 code units, end exclusive). */
export const SpanSchema = v.strictObject({ text: index, start: index, end: index });
export type Span = v.InferOutput<typeof SpanSchema>;

/** CSS pixels relative to the frame's document: x, y, width, height. */
export const BoxSchema = v.tuple([v.number(), v.number(), v.number(), v.number()]);
export type Box = v.InferOutput<typeof BoxSchema>;

/**
 * `now`: a person can see it, if need be by scrolling. `earlier`: it was visible since load and is not now, such as the text in a dialog that
 * was closed again (needs `sinceLoad`, and that it was seen: an earlier look, or a dialog that opened at a click).
 * `inDom`: it is only in the document: folded, in a closed dialog, transparent, off the screen.
 */
export const ShownSchema = v.picklist(['now', 'earlier', 'inDom']);
export type Shown = v.InferOutput<typeof ShownSchema>;

/**
 * Why a node is not shown now; one code a case of the table in lib/snapshot/page/visibility.ts.
 *
 * That something lies over an element is no case. A layer that is closed again (a cookie banner, a greeting) covers a whole page that is
 * asked about all the same; a drawn tick covers the very input it stands for; and a browser tells what is on top only inside the window,
 * so the answer would depend on how far the page is scrolled. On strangers' forms one control in three stands outside of the window, and of
 * the others none was covered but by its own label or a banner.
 */
export const HiddenWhySchema = v.picklist([
  'display-none',
  'visibility',
  'opacity',
  'zero-size',
  'clipped',
  'off-screen',
  'closed-details',
  'closed-dialog',
  'hidden-attribute',
  'content-visibility',
]);
export type HiddenWhy = v.InferOutput<typeof HiddenWhySchema>;

/**
 * Containers: page (root of a frame), form, dialog, group, list, item, table, row, cell, document (a text box or scroll box that
 * holds a text to read), panel (a part that a control opens), the landmarks, and frame (an embedded frame; its page is its child).
 * Leaves: heading, text, link, button, checkbox, radio, switch, toggle (a disguised control), radio-group, field, select, image.
 * A leaf that contains links (a paragraph, a label) has them as children.
 */
export const RoleSchema = v.picklist([
  'page',
  'form',
  'dialog',
  'group',
  'list',
  'item',
  'table',
  'row',
  'cell',
  'document',
  'panel',
  'banner',
  'navigation',
  'main',
  'complementary',
  'contentinfo',
  'search',
  'frame',
  'heading',
  'text',
  'link',
  'button',
  'checkbox',
  'radio',
  'switch',
  'toggle',
  'radio-group',
  'field',
  'select',
  'image',
]);
export type Role = v.InferOutput<typeof RoleSchema>;

export const StyleSchema = v.strictObject({
  /** Computed font size in CSS pixels. */
  size: v.number(),
  /** 100 to 900. */
  weight: v.number(),
  /** `#rrggbb` of the text. */
  color: v.string(),
  /** `#rrggbb` of the nearest opaque background; absent when a picture lies behind. */
  background: v.optional(v.string()),
  underline: v.optional(v.boolean()),
});
export type Style = v.InferOutput<typeof StyleSchema>;

export const ControlStateSchema = v.picklist(['on', 'off', 'mixed', 'unknown']);
export type ControlState = v.InferOutput<typeof ControlStateSchema>;

export const ControlSchema = v.strictObject({
  state: ControlStateSchema,
  /** The state when the page had loaded, from markup or from the trace; `unknown` when neither tells. */
  initial: ControlStateSchema,
  disabled: v.optional(v.boolean()),
  /** `required` or `aria-required="true"`. */
  required: v.optional(v.boolean()),
  /** How a control that is none by role was recognised. */
  disguise: v.optional(v.picklist(['hidden-input', 'icon', 'clickable', 'exclusive-boxes'])),
  /** What ties the words to the control: a label element, ARIA, the title attribute, or nothing but place. */
  named: v.picklist(['label', 'aria', 'title', 'wrap', 'none']),
  /** Set on the members of one radio group or one pair: ref of the `radio-group` node. */
  group: v.optional(index),
  /** The page's own inline script does not go on without this control: it says so, keeps the button disabled, or stops without a word. */
  enforced: v.optional(v.strictObject({ how: v.picklist(['message', 'submit-disabled', 'handler']), message: v.optional(index) })),
});
export type Control = v.InferOutput<typeof ControlSchema>;

/** A text-entry field: what it asks for, never what stands in it. */
export const FieldSchema = v.strictObject({
  /** Input type, `textarea`, or `contenteditable`. */
  type: v.string(),
  /** The autocomplete tokens, lower case. */
  autocomplete: v.optional(v.string()),
  /** Words of the name attribute, split at case and punctuation, lower case. Hints only: names mislead. */
  hint: v.optional(v.string()),
  required: v.optional(v.boolean()),
  maxLength: v.optional(v.number()),
  /** For a typed-phrase check on deletion pages: the pattern attribute, as literal text. */
  pattern: v.optional(v.string()),
});
export type Field = v.InferOutput<typeof FieldSchema>;

export const LinkSchema = v.strictObject({
  /** Where it leads, without query or user data. */
  to: v.picklist(['here', 'same-site', 'other-site', 'mail', 'phone', 'script', 'nowhere', 'file']),
  /** Words of the path, lower case, at most 80 characters; digits masked. */
  path: v.optional(v.string()),
});
export type Link = v.InferOutput<typeof LinkSchema>;

export const NodeSchema = v.strictObject({
  /** Position in `nodes`. */
  ref: index,
  /** Ref of the container; -1 for the root page. Wrappers with one child are left out, so depth says nothing. */
  parent: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  /** Position in `frames`. */
  frame: index,
  role: RoleSchema,
  shown: ShownSchema,
  why: v.optional(HiddenWhySchema),
  /** Own text as a person reads it, white space folded; for a `document` its whole text; for a table none (see `tables`). */
  text: v.optional(index),
  /** Accessible name, where the browser's rules give one that differs from `text`. */
  name: v.optional(index),
  /** For controls and fields: the words standing beside it that nothing ties to it. */
  beside: v.optional(index),
  /** Heading level, 1 to 6. Text that only looks like a heading (larger or bolder, short, above others) has level 7. */
  level: v.optional(index),
  box: v.optional(BoxSchema),
  style: v.optional(StyleSchema),
  control: v.optional(ControlSchema),
  field: v.optional(FieldSchema),
  /** For a form also: where its action leads. */
  link: v.optional(LinkSchema),
  /** For a form, dialog, button or tick: words of its id and name attributes, lower case, at most 80 characters. Hints only: names mislead. */
  hint: v.optional(v.string()),
  /** Ref of the node that this link, button or control opens or describes (fragment, aria-controls, data-target, aria-describedby). */
  target: v.optional(index),
  /** For a button: type, when it submits or resets a form. */
  submits: v.optional(v.boolean()),
  disabled: v.optional(v.boolean()),
  /** For a cell: it is a header. */
  header: v.optional(v.boolean()),
  /** For a `table`: position in `tables`. */
  table: v.optional(index),
  /** For select and radio-group: visible options as text indices, at most 40. */
  options: v.optional(v.array(index)),
  /** Language attribute, where it differs from the parent's. */
  lang: v.optional(v.string()),
});
export type Node = v.InferOutput<typeof NodeSchema>;

export const FrameSchema = v.strictObject({
  /** `0` for the top frame, `0/2` for its third child, and so on: window order. */
  path: v.string(),
  /** Origin, `null` for opaque ones, `file` for files. */
  origin: v.string(),
  state: v.picklist(['read', 'denied', 'pending', 'navigated']),
});
export type Frame = v.InferOutput<typeof FrameSchema>;

/** Something that may hold words this Snapshot could not read: it turns a missing element into cannot-tell. */
export const OpaqueSchema = v.strictObject({
  kind: v.picklist(['image', 'badge', 'canvas', 'pdf', 'frame', 'closed-root', 'closed-panel', 'plugin']),
  /** Ref of the nearest kept node before it or around it. */
  near: index,
  /** Alternative text, if the page gives one. */
  text: v.optional(index),
  box: v.optional(BoxSchema),
});
export type Opaque = v.InferOutput<typeof OpaqueSchema>;

/** A table with its spans expanded. Cells are text indices; -1 is empty. Rows beyond the sample are counted, not kept. */
export const TableSchema = v.strictObject({
  node: index,
  caption: v.optional(index),
  /** Header cells as columns; empty when the table has none on top. */
  head: v.array(v.array(v.pipe(v.number(), v.integer()))),
  /** Kept body rows with their place in the whole table (0-based). */
  rows: v.array(v.strictObject({ at: index, cells: v.array(v.pipe(v.number(), v.integer())) })),
  /** Columns whose cells are row headings. */
  rowHeads: v.array(index),
  count: index,
  countHow: v.picklist(['rows', 'aria', 'stated', 'pages']),
});
export type Table = v.InferOutput<typeof TableSchema>;

/** What happened since load. Never a value. `t` is milliseconds since load, rounded to 100. */
export const TraceEventSchema = v.strictObject({
  t: v.number(),
  kind: v.picklist(['on', 'off', 'submit-enabled', 'submit-disabled', 'message', 'notice-opened', 'dialog-opened']),
  /** Ref of the control, button or notice; absent when it has left the page. */
  node: v.optional(index),
  by: v.picklist(['person', 'page']),
  /** Text index of a shown message. */
  text: v.optional(index),
});
export type TraceEvent = v.InferOutput<typeof TraceEventSchema>;

/** Letters by script over visible text of one region. */
export const LettersSchema = v.strictObject({
  region: v.picklist(['header', 'navigation', 'main', 'footer', 'aside']),
  hangul: index,
  kana: index,
  han: index,
  latin: index,
  other: index,
  /** Words of the region, roughly: runs of letters. */
  words: index,
});
export type Letters = v.InferOutput<typeof LettersSchema>;

export const CutSchema = v.strictObject({
  /** What was left out. */
  what: v.picklist(['nodes', 'text', 'rows', 'frames', 'roots', 'depth', 'time', 'bytes', 'options', 'consents']),
  /** How much was kept and how much there was, where known. */
  kept: index,
  of: v.optional(index),
});
export type Cut = v.InferOutput<typeof CutSchema>;

export const MaskSchema = v.strictObject({
  rule: v.picklist([
    'email',
    'phone',
    'resident-number',
    'customs-code',
    'card',
    'account',
    'name',
    'address',
    'url-query',
    'price',
    'number',
  ]),
  count: index,
});

export const SnapshotSchema = v.strictObject({
  schema: v.literal(1),
  can: v.array(v.picklist(CAPABILITIES)),
  /** Text index of the document title; -1 when there is none. */
  title: v.pipe(v.number(), v.integer()),
  /** The root's lang attribute, as written. */
  lang: v.string(),
  /** Words of the page's path, as in a link. */
  path: v.string(),
  viewport: v.tuple([v.number(), v.number()]),
  frames: v.array(FrameSchema),
  texts: v.array(v.string()),
  nodes: v.array(NodeSchema),
  tables: v.array(TableSchema),
  opaque: v.array(OpaqueSchema),
  trace: v.array(TraceEventSchema),
  letters: v.array(LettersSchema),
  cut: v.array(CutSchema),
  masked: v.array(MaskSchema),
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
