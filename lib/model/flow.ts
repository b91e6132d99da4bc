/** Flow: the screens of one visit that somebody recorded, joined into joining, paying or leaving. */
import * as v from 'valibot';
import { IdSchema, TimeSchema } from './capture';
import { CHANNELS, FLOW_PURPOSES } from './evidence-words';
import { PAGE_KINDS } from './vocabulary';

export type { Channel, FlowPurpose } from './evidence-words';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One step, written when it happens, so that a recording that is cut off keeps every step up to then. */
export const FlowStepSchema = v.strictObject({
  flow: IdSchema,
  /** Place in the flow, from 0. */
  step: count,
  at: TimeSchema,
  /** Milliseconds since the recording began. Never smaller than that of the step before, even when the clock of the device is set back. */
  since: count,
  channel: v.picklist(CHANNELS),
  /** The capture of this step; a manual step is a capture with status `manual`. */
  capture: v.optional(IdSchema),
  kinds: v.array(v.picklist(PAGE_KINDS)),
  /** As in the capture. */
  screen: v.string(),
  url: v.string(),
  title: v.string(),
  /** Presses by the person on this screen. */
  clicks: count,
  /** The screen asks again what was decided before. */
  reconfirms: v.optional(v.boolean()),
  /** Script that most letters of the screen are written in. */
  script: v.optional(v.picklist(['hangul', 'kana', 'han', 'latin'])),
  /** Window it was seen in: the tab itself, a pop-up of it, or a frame. */
  window: v.optional(v.picklist(['tab', 'popup', 'frame'])),
});
export type FlowStep = v.InferOutput<typeof FlowStepSchema>;

/** The whole. Counts are written when it ends; while it is recorded the steps say how far it is. */
export const FlowSchema = v.strictObject({
  id: IdSchema,
  schema: v.literal(1),
  origin: v.string(),
  site: v.string(),
  began: TimeSchema,
  ended: v.optional(TimeSchema),
  /** `cut-off`: the browser or the worker ended it, not the person. */
  state: v.picklist(['recording', 'ended', 'cut-off']),
  purpose: v.optional(v.picklist(FLOW_PURPOSES)),
  /** Who said the purpose: derived from the screens, or set by the person. */
  purposeBy: v.optional(v.picklist(['derived', 'person'])),
  steps: count,
  manual: count,
  clicks: count,
  reconfirmations: count,
  /** Channels in order of first use. */
  channels: v.array(v.picklist(CHANNELS)),
  /** Milliseconds from first to last step. */
  took: count,
  /** Seals of its captures in order of steps, so that the flow's own seal stands for them. */
  seals: v.array(v.string()),
  note: v.optional(v.string()),
});
export type Flow = v.InferOutput<typeof FlowSchema>;
