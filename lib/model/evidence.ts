/** What makes a capture hold as evidence: the chain of seals, what deletion leaves behind, later judgements, trusted time, the signature. */
import * as v from 'valibot';
import { IdSchema, PartSchema, Sha256Schema, TimeSchema } from './capture';
import { CHAIN_DEEDS, type FaultKind } from './evidence-words';
import { CANNOT_TELL_REASONS, CONFIDENCES, RULE_IDS, SEVERITIES, VERDICTS } from './vocabulary';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One entry of the hash chain. Its own hash is the SHA-256 of its canonical JSON; the next entry repeats it as `prev`. */
export const ChainEntrySchema = v.strictObject({
  schema: v.literal(1),
  /** Chosen at random when a chain begins: by installing, and after deleting everything. */
  chain: IdSchema,
  /** From 0, without a gap. */
  seq: count,
  at: TimeSchema,
  /** The clock stood before the last entry's time: it was set back in between. */
  clock: v.optional(v.literal('back')),
  deed: v.picklist(CHAIN_DEEDS),
  what: v.picklist(['capture', 'judgement', 'flow', 'consent-record', 'chain']),
  /** Id of what it is about; the chain's own id at `ended`. */
  subject: v.string(),
  /** Seal of the subject; of the deleted part at `part-deleted`; hash of the last entry at `ended`. */
  hash: Sha256Schema,
  prev: Sha256Schema,
});
export type ChainEntry = v.InferOutput<typeof ChainEntrySchema>;

/**
 * Signature over an entry's hash by a key that this installation made and nobody can take out of the browser. It shows that two things
 * come from the same browser, not who sat before it.
 */
export const SignatureSchema = v.strictObject({
  algorithm: v.literal('ECDSA-P256-SHA256'),
  /** Public key, SPKI, base64. */
  key: v.string(),
  /** IEEE P1363 (r, s), base64, over the 32 bytes of the hash. */
  value: v.string(),
});
export type Signature = v.InferOutput<typeof SignatureSchema>;

/** An entry as it is stored and exported. */
export const LinkSchema = v.strictObject({ entry: ChainEntrySchema, hash: Sha256Schema, signature: v.optional(SignatureSchema) });
export type Link = v.InferOutput<typeof LinkSchema>;

/** All that a deletion leaves behind. */
export const TombstoneSchema = v.strictObject({ id: IdSchema, hash: Sha256Schema, at: TimeSchema });
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

/** What two judgements of one capture say of one thing; absent where that judgement says nothing of it. */
const SaidSchema = v.strictObject({
  verdict: v.picklist(VERDICTS),
  reason: v.optional(v.picklist(CANNOT_TELL_REASONS)),
  severity: v.optional(v.picklist(SEVERITIES)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
});
export type Said = v.InferOutput<typeof SaidSchema>;

export const DifferenceSchema = v.strictObject({
  rule: v.picklist(RULE_IDS),
  /** Finding id where one of both has one: rule and what it is about. */
  finding: v.optional(v.string()),
  /** First words of the evidence. */
  quote: v.optional(v.string()),
  change: v.picklist(['appeared', 'gone', 'changed']),
  was: v.optional(SaidSchema),
  is: v.optional(SaidSchema),
});
export type Difference = v.InferOutput<typeof DifferenceSchema>;

/** A capture judged again. The first verdict stays in the capture; differences are against that one. */
export const JudgementSchema = v.strictObject({
  id: IdSchema,
  schema: v.literal(1),
  capture: IdSchema,
  at: TimeSchema,
  engine: v.string(),
  rules: v.string(),
  /** The new Report. */
  report: PartSchema,
  /** Engine and rule set of the verdict it is compared with. */
  against: v.strictObject({ engine: v.string(), rules: v.string() }),
  differences: v.array(DifferenceSchema),
});
export type Judgement = v.InferOutput<typeof JudgementSchema>;

/** What is hashed in a bundle: every file by name. Canonical JSON of it, hashed, stands for the bundle. */
export const ManifestSchema = v.strictObject({
  schema: v.literal(1),
  /** Sorted by path, by code unit. */
  files: v.array(v.strictObject({ path: v.string(), bytes: count, sha256: Sha256Schema })),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** A request for trusted time (RFC 3161) and the person's answer to it. Nothing of this is sent by the program. */
export const TimestampSchema = v.strictObject({
  id: IdSchema,
  /** Id of the capture, flow or export it stamps. */
  subject: v.string(),
  /** The stamped SHA-256: a seal, an entry's hash, or that of an exported file. */
  hash: Sha256Schema,
  at: TimeSchema,
  /** TimeStampReq, DER, base64. */
  tsq: v.string(),
  /** TimeStampResp, DER, base64: kept only when its imprint is `hash`. */
  tsr: v.optional(v.string()),
  /** Time in the token, as the authority states it; its signature is for other tools to check. */
  stated: v.optional(TimeSchema),
});
export type Timestamp = v.InferOutput<typeof TimestampSchema>;

/** An export that was made: logged here, never in the bytes exported. */
export const ExportEntrySchema = v.strictObject({
  id: IdSchema,
  at: TimeSchema,
  format: v.string(),
  file: v.string(),
  bytes: count,
  sha256: Sha256Schema,
  captures: v.array(IdSchema),
});
export type ExportEntry = v.InferOutput<typeof ExportEntrySchema>;

export interface Fault {
  readonly fault: FaultKind;
  /** Capture id, or chain id for faults of entries. */
  readonly id: string;
  /** Part's name, or the entry's number. */
  readonly at?: string;
  readonly expected?: string;
  readonly found?: string;
}

/** What verifying one capture found. `deleted`: by the person, and the chain says so. */
export interface Verified {
  readonly id: string;
  readonly state: 'whole' | 'differs' | 'deleted' | 'unknown';
  readonly faults: readonly Fault[];
  /** Names of parts the person deleted since. */
  readonly deletedParts: readonly string[];
  /** Names of parts that were not in the file it was imported from. */
  readonly absentParts: readonly string[];
  readonly seal?: string;
  readonly link?: Link;
  /** SHA-256 of the public key that signed the entry, where one did and the signature holds. */
  readonly signedBy?: string;
}
