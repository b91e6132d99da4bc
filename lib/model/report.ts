/**
 * Report: what a Snapshot means, by one engine version and one rule set. Facts and quotes, never sentences: words come from the locales.
 */
import * as v from 'valibot';
import { CutSchema, SpanSchema } from './snapshot';
import {
  CANNOT_TELL_REASONS,
  CONFIDENCES,
  CONTROL_KINDS,
  ELEMENT_STATES,
  ITEM_KINDS,
  JURISDICTIONS,
  NOTICE_KINDS,
  NOTICE_SCOPES,
  PAGE_KINDS,
  PURPOSES,
  REQUIREMENT_HOWS,
  REQUIREMENTS,
  RULE_IDS,
  SEVERITIES,
  VERDICTS,
} from './vocabulary';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The page's own words, with their place in the Snapshot. */
export const QuoteSchema = v.strictObject({ ...SpanSchema.entries, node: index, words: v.string() });
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** One reason behind an answer: the name of a signal, how much it weighed, and the words that raised it. */
export const SignalSchema = v.strictObject({ name: v.string(), weight: v.number(), words: v.optional(v.string()) });
export type Signal = v.InferOutput<typeof SignalSchema>;

export const KindScoreSchema = v.strictObject({
  kind: v.picklist(PAGE_KINDS),
  score: v.number(),
  signals: v.optional(v.array(SignalSchema)),
});
export type KindScore = v.InferOutput<typeof KindScoreSchema>;

export const ConsentSchema = v.strictObject({
  /** Origin, normalised text and ordinal among equals. No engine output enters it, so it survives a better engine. */
  id: v.string(),
  text: v.string(),
  quote: QuoteSchema,
  control: v.picklist(CONTROL_KINDS),
  /** Ref of the control, or of the sentence when implied. */
  node: index,
  purposes: v.array(v.picklist(PURPOSES)),
  requirement: v.picklist(REQUIREMENTS),
  requirementHow: v.picklist(REQUIREMENT_HOWS),
  /** The words that state the requirement, where words do. */
  requirementQuote: v.optional(QuoteSchema),
  agreeAll: v.boolean(),
  /** For an agree-all: positions in `consents` of what it ticks. */
  ticks: v.array(index),
  prechecked: v.boolean(),
  /** Positions in `notices` of what is shown with it. */
  notices: v.array(index),
  signals: v.optional(v.array(SignalSchema)),
});
export type Consent = v.InferOutput<typeof ConsentSchema>;

export const NoticeElementSchema = v.strictObject({ state: v.picklist(ELEMENT_STATES), quotes: v.array(QuoteSchema) });
export type NoticeElement = v.InferOutput<typeof NoticeElementSchema>;

export const RecipientSchema = v.strictObject({
  name: v.string(),
  state: v.picklist(['named', 'vague']),
  country: v.optional(v.string()),
  contact: v.optional(v.boolean()),
});
export type Recipient = v.InferOutput<typeof RecipientSchema>;

export const NoticeSchema = v.strictObject({
  kind: v.picklist(NOTICE_KINDS),
  scope: v.picklist(NOTICE_SCOPES),
  /** Ref of the node that holds it. */
  node: index,
  title: v.optional(v.string()),
  elements: v.strictObject({
    recipient: NoticeElementSchema,
    country: NoticeElementSchema,
    contact: NoticeElementSchema,
    items: NoticeElementSchema,
    purpose: NoticeElementSchema,
    retention: NoticeElementSchema,
    method: NoticeElementSchema,
    refusalRight: NoticeElementSchema,
    refusalConsequence: NoticeElementSchema,
  }),
  /** Number of recipients where they can be counted: named rows, or the count of a long list. */
  recipientCount: v.nullable(index),
  /** At most 200 recipients as read. */
  recipients: v.array(RecipientSchema),
  /** ISO 3166-1 alpha-2, sorted. */
  countries: v.array(v.string()),
  /** Clauses worth a remark, each with its quote: `disclosure-without-consent`, `deemed-consent`, `marketing-purpose`, `home-country`, … */
  clauses: v.array(v.strictObject({ kind: v.string(), quote: QuoteSchema })),
  /** What is handed over that people care about most, each kind once, in the order of the text; absent in Reports of before. */
  items: v.optional(v.array(v.strictObject({ kind: v.picklist(ITEM_KINDS), quote: QuoteSchema }))),
});
export type Notice = v.InferOutput<typeof NoticeSchema>;

export const FindingSchema = v.strictObject({
  rule: v.picklist(RULE_IDS),
  verdict: v.picklist(VERDICTS),
  /** Only with `cannot-tell`. */
  reason: v.optional(v.picklist(CANNOT_TELL_REASONS)),
  /** Only with `finding`, after jurisdiction, escalation and exceptions. */
  severity: v.optional(v.picklist(SEVERITIES)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  /** `notice` findings give a checklist; they never count on the badge. */
  scope: v.optional(v.picklist(NOTICE_SCOPES)),
  /** Rule id + what it is about; survives a better engine. Only with `finding`. */
  id: v.optional(v.string()),
  /** Positions in `consents` and `notices`. */
  consents: v.array(index),
  notices: v.array(index),
  evidence: v.array(QuoteSchema),
  /** Facts for the sentence on screen, e.g. `{ purposes: ['terms', 'collection'] }`. */
  facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  /** The exception of the catalogue that changed the severity or silenced the rule, by its text's position. */
  exception: v.optional(v.string()),
  signals: v.optional(v.array(SignalSchema)),
});
export type Finding = v.InferOutput<typeof FindingSchema>;

export const ReportSchema = v.strictObject({
  /** What was looked at, as the caller named it. */
  input: v.string(),
  schema: v.literal(1),
  engine: v.string(),
  /** Hash of the rule set. */
  rules: v.string(),
  jurisdiction: v.picklist(JURISDICTIONS),
  servedLocale: v.string(),
  pageKinds: v.array(KindScoreSchema),
  consents: v.array(ConsentSchema),
  notices: v.array(NoticeSchema),
  findings: v.array(FindingSchema),
  cut: v.array(CutSchema),
});
export type Report = v.InferOutput<typeof ReportSchema>;
