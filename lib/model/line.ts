/** One line of a JSON Lines export. Every line says what it is and by which schema; a program takes the kinds it knows. */
import * as v from 'valibot';
import { LINE_ID } from './bundle';
import { CaptureSchema, Sha256Schema } from './capture';
import { ConsentRecordSchema } from './consent-record';
import { JudgementSchema, LinkSchema, TimestampSchema, TombstoneSchema } from './evidence';
import { FlowSchema, FlowStepSchema } from './flow';
import { ObservationSchema } from './observation';

const schema = v.literal(LINE_ID);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const LineSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('observation'), schema, observation: ObservationSchema }),
  /**
   * Bytes of a part, base64, in pieces: `piece` of `pieces`, from 0, one after the other. They stand before the first line that needs
   * them, each part once.
   */
  v.strictObject({ kind: v.literal('part'), schema, sha256: Sha256Schema, piece: count, pieces: count, data: v.string() }),
  /** A part that is canonical JSON, as JSON: its canonical bytes have the hash. */
  v.strictObject({ kind: v.literal('json'), schema, sha256: Sha256Schema, json: v.unknown() }),
  /** The sealed row and its seal: the SHA-256 of the row's canonical JSON. */
  v.strictObject({ kind: v.literal('capture'), schema, seal: Sha256Schema, capture: CaptureSchema }),
  /** A later judgement of a capture; its Report stands before it as a part. */
  v.strictObject({ kind: v.literal('judgement'), schema, seal: Sha256Schema, judgement: JudgementSchema }),
  v.strictObject({ kind: v.literal('flow'), schema, flow: FlowSchema, steps: v.array(FlowStepSchema) }),
  v.strictObject({ kind: v.literal('consent-record'), schema, record: ConsentRecordSchema }),
  v.strictObject({ kind: v.literal('tombstone'), schema, tombstone: TombstoneSchema }),
  v.strictObject({ kind: v.literal('timestamp'), schema, timestamp: TimestampSchema }),
  v.strictObject({ kind: v.literal('link'), schema, link: LinkSchema }),
  /** The last line: how many lines stand before it, and the SHA-256 of their bytes. Without it the file was cut off. */
  v.strictObject({ kind: v.literal('end'), schema, lines: count, sha256: Sha256Schema }),
]);
export type Line = v.InferOutput<typeof LineSchema>;
