/** Provenance: how a capture came about, by the codebook of the field. What cannot be known is left out, never guessed. */
import * as v from 'valibot';
import { CAPTURE_MODES } from './evidence-words';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ProvenanceSchema = v.strictObject({
  mode: v.picklist(CAPTURE_MODES),
  /** Version of the program. */
  app: v.string(),
  /** The browser's own description of itself. */
  agent: v.string(),
  /** From the agent, e.g. `Chromium 140`, `Firefox 128`. */
  browser: v.optional(v.string()),
  os: v.optional(v.string()),
  device: v.optional(v.picklist(['desktop', 'mobile', 'app-webview'])),
  /** CSS pixels. */
  viewport: v.optional(v.tuple([v.number(), v.number()])),
  /** Where the visible part begins in the top document, CSS pixels: a node's box minus this is its place in the picture. */
  scroll: v.optional(v.tuple([v.number(), v.number()])),
  /** Device pixels a CSS pixel. */
  dpr: v.optional(v.number()),
  /** Languages the browser asks for. */
  httpLang: v.optional(v.array(v.string())),
  /** The root's lang attribute. */
  htmlLang: v.optional(v.string()),
  servedLocale: v.optional(v.string()),
  /** Milliseconds since the page loaded, by a clock that cannot be set. */
  sinceLoad: v.optional(v.number()),
  /** Milliseconds by which the settable clock ran away from the steady one since the page loaded; large when it was set. */
  clockShift: v.optional(v.number()),
  /** How many query values the address lost. */
  queryValues: v.optional(count),
  /** Layers the person opened before: notices, dialogs. Never a value. */
  opened: v.optional(count),
  frames: v.optional(v.strictObject({ seen: count, unseen: count })),
  /** What the person declares; never inferred. */
  declared: v.optional(
    v.strictObject({
      country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      loggedIn: v.optional(v.boolean()),
      account: v.optional(v.picklist(['new', 'existing'])),
    }),
  ),
  /** How many captures of this screen there were before. */
  repeat: v.optional(count),
});
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
