/** Observation: the light row that the automatic modes keep. No picture, no path, nothing of a private window. */
import * as v from 'valibot';
import { QuoteSchema } from './report';
import { CANNOT_TELL_REASONS, CONFIDENCES, PAGE_KINDS, RULE_IDS, SEVERITIES } from './vocabulary';

export const ObservationSchema = v.strictObject({
  /** Origin, text hash and day: looking at one screen twice keeps one row. */
  id: v.string(),
  schema: v.literal(1),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  origin: v.string(),
  kinds: v.array(v.picklist(PAGE_KINDS)),
  consents: v.pipe(v.number(), v.integer(), v.minValue(0)),
  findings: v.array(
    v.strictObject({
      id: v.string(),
      rule: v.picklist(RULE_IDS),
      severity: v.picklist(SEVERITIES),
      confidence: v.picklist(CONFIDENCES),
      quotes: v.array(QuoteSchema.entries.words),
    }),
  ),
  cannotTell: v.array(v.strictObject({ rule: v.picklist(RULE_IDS), reason: v.picklist(CANNOT_TELL_REASONS) })),
  textHash: v.string(),
  engine: v.string(),
  rules: v.string(),
});
export type Observation = v.InferOutput<typeof ObservationSchema>;
