/**
 * Capture: full evidence of one screen at one moment. Made only when the person presses Save or records; never changed afterwards.
 *
 * The row is the manifest: it names every part by its SHA-256, so that the SHA-256 of the row's canonical JSON (its seal) stands for all of
 * it. What happens later (a judgement, a picture deleted, an export) is kept beside the row, never in it.
 */
import * as v from 'valibot';
import { CUSTODY_DEEDS, GAP_REASONS, PART_KINDS } from './evidence-words';
import { ProvenanceSchema } from './provenance';
import { MaskSchema } from './snapshot';
import { CONFIDENCES, PAGE_KINDS, RULE_IDS } from './vocabulary';

export type { GapReason, PartKind } from './evidence-words';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Lower-case hexadecimal SHA-256. */
export const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Id of a capture, flow or judgement; safe as a file name. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,64}$/));
/** ISO 8601, UTC. */
export const TimeSchema = v.pipe(v.string(), v.isoTimestamp());

/** One content-addressed part. Equal bytes of several captures are stored once. */
export const PartSchema = v.strictObject({
  /** File name in a bundle, unique within the capture: `snapshot.json`, `page.html`, `page-0-2.html` for a frame, `picture.png`. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/)),
  kind: v.picklist(PART_KINDS),
  sha256: Sha256Schema,
  bytes: count,
  /** Media type without parameters. Text is UTF-8. */
  type: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
  /** Path of the frame it comes from, where that is not the top one. */
  frame: v.optional(v.string()),
});
export type Part = v.InferOutput<typeof PartSchema>;

/** A part that a whole capture has and this one has not. `none` is no fault; every other reason makes the capture partial. */
export const GapSchema = v.strictObject({
  kind: v.picklist(PART_KINDS),
  why: v.picklist(GAP_REASONS),
  /** Path of the frame concerned. */
  frame: v.optional(v.string()),
});
export type Gap = v.InferOutput<typeof GapSchema>;

/** Rules of masking: those of texts, and in pictures the covered fields and the frames that could not be asked. */
const CAPTURE_MASKS = [...MaskSchema.entries.rule.options, 'field', 'frame'] as const;

/** What was masked before storing, by which rule, how often, in which kind of part. `url`: values of the page's address. */
export const CaptureMaskSchema = v.strictObject({
  rule: v.picklist(CAPTURE_MASKS),
  count,
  where: v.picklist([...PART_KINDS, 'url']),
});
export type CaptureMask = v.InferOutput<typeof CaptureMaskSchema>;

export const CustodyEntrySchema = v.strictObject({
  at: TimeSchema,
  deed: v.picklist(CUSTODY_DEEDS),
  /** Name and version of what did it, e.g. `consent-inspector/0.1.0`. */
  by: v.string(),
});
export type CustodyEntry = v.InferOutput<typeof CustodyEntrySchema>;

/** The sealed row. Lists show it as it is; the parts lie beside it by their SHA-256. */
export const CaptureSchema = v.strictObject({
  /** Chosen by the page that asks for the save, so that asking twice saves once. */
  id: IdSchema,
  schema: v.literal(2),
  at: TimeSchema,
  /** Minutes east of UTC of the person's clock. */
  zone: v.number(),
  /** `partial`: a part is missing, `gaps` says which and why. `manual`: entered by a person, not inspected. */
  status: v.picklist(['ok', 'partial', 'manual']),
  origin: v.string(),
  /** Registrable domain, as well as it can be told without the public suffix list; the host where it cannot. */
  site: v.string(),
  /** Address without query, fragment and user data. */
  url: v.string(),
  title: v.string(),
  /** Groups captures of one screen (origin, path, first two headings), whatever it says. */
  screen: v.string(),
  /** Hash of what the screen says: equal in repeats, different in variants of one `screen`. */
  variant: v.string(),
  kinds: v.array(v.picklist(PAGE_KINDS)),
  confirmed: count,
  review: count,
  cannotTell: count,
  consents: count,
  /** The findings in list order, for filters. */
  flags: v.array(v.strictObject({ rule: v.picklist(RULE_IDS), confidence: v.picklist(CONFIDENCES) })),
  engine: v.string(),
  rules: v.string(),
  /** The flow it was recorded in, and its place there from 0. */
  flow: v.optional(v.strictObject({ id: IdSchema, step: count })),
  parts: v.array(PartSchema),
  gaps: v.array(GapSchema),
  masks: v.array(CaptureMaskSchema),
  custody: v.array(CustodyEntrySchema),
  provenance: ProvenanceSchema,
});
export type Capture = v.InferOutput<typeof CaptureSchema>;
