/** The closed lists of evidence: parts, gaps, deeds, faults, channels. Plain data without the validation library, for every room. */

/** What a part holds. `note` is text a person wrote about a manual step, `attachment` a picture they chose from a file. */
export const PART_KINDS = ['snapshot', 'report', 'html', 'picture', 'marked-picture', 'recipients', 'note', 'attachment'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/**
 * Why something is missing. `blocked`: the browser refused. `not-captured`: the version that captured did not know it.
 * `gone`: the page or its tab went away. `unread`: a frame that may not be entered. `not-in-file`: an import without it.
 * `none`: the screen has none. `not-inspected`: a manual step.
 */
export const GAP_REASONS = [
  'blocked',
  'too-large',
  'late',
  'failed',
  'gone',
  'unread',
  'deleted',
  'not-captured',
  'not-in-file',
  'none',
  'not-inspected',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** What happened to the evidence on its way, up to sealing. Exports are logged elsewhere: they must not change the bytes. */
export const CUSTODY_DEEDS = [
  'asked',
  'looked',
  'judged',
  'html-read',
  'pictured',
  'covered',
  'hashed',
  'carried-over',
  'entered',
] as const;

/** `prev` of the first entry of a chain. */
export const NO_ENTRY = '0'.repeat(64);

/**
 * What an entry witnesses about its subject. `part-deleted` and `deleted`: by the person; the entry is all that stays.
 * `ended`: everything was deleted at the person's word, nothing follows in this chain.
 */
export const CHAIN_DEEDS = ['sealed', 'judged', 'imported', 'part-deleted', 'deleted', 'ended'] as const;

/** One thing that does not hold, named exactly. */
const FAULTS = [
  'part-missing',
  'part-changed',
  'row-missing',
  'row-changed',
  'row-unreadable',
  'not-in-chain',
  'entry-changed',
  'entry-missing',
  'entry-order',
  'signature-wrong',
  'flow-changed',
  'consent-changed',
] as const;
export type FaultKind = (typeof FAULTS)[number];

export const FLOW_PURPOSES = ['join', 'checkout', 'leave'] as const;
export type FlowPurpose = (typeof FLOW_PURPOSES)[number];

/** Where a step takes place. Anything but `web` is a manual step: told by the person, not inspected. */
export const CHANNELS = ['web', 'app', 'phone', 'mail', 'chat', 'paper', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How it was captured: by the extension, by the command line, by a crawler's behaviour, or entered by a person. */
export const CAPTURE_MODES = ['extension', 'batch', 'browsertrix', 'manual'] as const;
