/** Capture as version 1 of the database keeps it: read once, when an older database is carried over. Nothing writes it any more. */
import * as v from 'valibot';
import { PAGE_KINDS } from './vocabulary';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Why a capture has no picture. */
const PICTURE_GAPS = ['blocked', 'deleted', 'too-large'] as const;

/** The row that lists show; the heavy parts lie beside it under the same id. */
export const CaptureOneSchema = v.strictObject({
  /** Chosen by the page that asks for the save, so that asking twice saves once. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,64}$/)),
  schema: v.literal(1),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Minutes east of UTC of the person's clock. */
  zone: v.number(),
  origin: v.string(),
  /** Address without query, fragment and user data. */
  url: v.string(),
  title: v.string(),
  kinds: v.array(v.picklist(PAGE_KINDS)),
  confirmed: count,
  review: count,
  cannotTell: count,
  consents: count,
  engine: v.string(),
  rules: v.string(),
  /** The browser's own description of itself. */
  agent: v.string(),
  /** Version of the extension. */
  app: v.string(),
  picture: v.union([v.literal('kept'), v.picklist(PICTURE_GAPS)]),
  /** Stored size, as characters of JSON and bytes of picture. */
  bytes: count,
});
export type CaptureOne = v.InferOutput<typeof CaptureOneSchema>;
