/** Consent record: 'what I agreed to'. Kept on submit where the person turned it on for the site. Controls only, never a value. */
import * as v from 'valibot';
import { IdSchema, TimeSchema } from './capture';
import { ControlStateSchema } from './snapshot';
import { NOTICE_KINDS, PURPOSES, REQUIREMENT_HOWS, REQUIREMENTS } from './vocabulary';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ConsentRecordSchema = v.strictObject({
  id: IdSchema,
  schema: v.literal(1),
  at: TimeSchema,
  zone: v.number(),
  origin: v.string(),
  site: v.string(),
  /** Address without query, fragment and user data. */
  url: v.string(),
  title: v.string(),
  app: v.string(),
  engine: v.string(),
  /** Words of the button that was pressed. */
  submit: v.string(),
  choices: v.array(
    v.strictObject({
      /** Consent id of the Report. */
      consent: v.string(),
      text: v.string(),
      state: ControlStateSchema,
      requirement: v.picklist(REQUIREMENTS),
      requirementHow: v.picklist(REQUIREMENT_HOWS),
      purposes: v.array(v.picklist(PURPOSES)),
      agreeAll: v.boolean(),
      /** Positions in `notices`. */
      notices: v.array(index),
    }),
  ),
  /** Notices as shown, redacted like everything stored. */
  notices: v.array(v.strictObject({ kind: v.picklist(NOTICE_KINDS), title: v.optional(v.string()), text: v.string() })),
  /** Capture of the same screen, when one was made. */
  capture: v.optional(IdSchema),
});
export type ConsentRecord = v.InferOutput<typeof ConsentRecordSchema>;
