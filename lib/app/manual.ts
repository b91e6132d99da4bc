/** Manual step: something that happened outside the browser, told by a person. Marked as not inspected, and sealed like the rest. */
import type { BrowserPort } from '../browser/port';
import { inOrder, totalsOf } from '../flow';
import type { Archive } from '../model/archive';
import type { Capture, Gap } from '../model/capture';
import { sealOf } from '../model/digest';
import type { FlowStep } from '../model/flow';
import type { ManualDraft } from '../model/flows-screen';
import { shortHash } from '../model/text';
import { ENGINE_VERSION } from '../model/version';
import { hashed, type Piece } from './assemble';

export interface ManualParts {
  readonly port: BrowserPort;
  readonly archive: Archive;
  readonly now: () => Date;
}

/** Largest picture taken along, in bytes. */
const LARGEST = 30_000_000;
const NOT_INSPECTED: readonly Gap[] = (['snapshot', 'report', 'html', 'picture'] as const).map((kind) => ({ kind, why: 'not-inspected' }));
const ENDINGS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/**
 * Adds a step at the end of a flow.
 * @param id of the capture that holds what was told; the same id twice is one step
 * @throws RangeError when there is no such flow, nothing was told, or the picture is none or too large
 */
export async function saveManualStep({ port, archive, now }: ManualParts, flowId: string, id: string, draft: ManualDraft): Promise<void> {
  const found = await archive.flow(flowId);
  if (!found) throw new RangeError(`There is no flow ${flowId}.`);
  const { flow } = found;
  const steps = inOrder(found.steps);
  if (steps.some((step) => step.capture === id)) return;
  const title = draft.title.trim();
  const text = draft.text.trim();
  if (title === '' || text === '') throw new RangeError('A step needs a line and what happened.');
  const at = now();
  const place = (steps.at(-1)?.step ?? -1) + 1;
  const pieces: Piece[] = [{ name: 'note.txt', kind: 'note', blob: new Blob([text], { type: 'text/plain' }) }];
  if (draft.picture) pieces.push(attachment(draft.picture));
  const { parts, blobs } = await hashed(pieces);
  const variant = shortHash(`${title}\n${text}`);
  const row: Capture = {
    id,
    schema: 2,
    at: at.toISOString(),
    zone: -at.getTimezoneOffset(),
    status: 'manual',
    origin: flow.origin,
    site: flow.site,
    url: '',
    title,
    screen: `${flow.origin} ${draft.channel} ${shortHash(title)}`,
    variant,
    kinds: [],
    confirmed: 0,
    review: 0,
    cannotTell: 0,
    consents: 0,
    flags: [],
    engine: ENGINE_VERSION,
    rules: '',
    flow: { id: flowId, step: place },
    parts,
    gaps: [...NOT_INSPECTED],
    masks: [],
    custody: [
      { at: at.toISOString(), deed: 'entered', by: `consent-inspector/${port.version}` },
      { at: at.toISOString(), deed: 'hashed', by: `consent-inspector/${port.version}` },
    ],
    provenance: { mode: 'manual', app: port.version, agent: port.agent },
  };
  const { seal } = await archive.save({ row, seal: await sealOf(row), parts: blobs });
  const step: FlowStep = {
    flow: flowId,
    step: place,
    at: at.toISOString(),
    // When it happened is not known to us: it stands where the last step stands.
    since: steps.at(-1)?.since ?? 0,
    channel: draft.channel,
    capture: id,
    kinds: [],
    screen: row.screen,
    url: '',
    title,
    clicks: 0,
  };
  await archive.addStep(step);
  const { purpose: _, ...totals } = totalsOf([...steps, step]);
  await archive.putFlow({ ...flow, ...totals, seals: [...flow.seals, seal] });
}

function attachment(picture: Blob): Piece {
  const ending = ENDINGS[picture.type];
  if (!ending) throw new RangeError('The picture must be PNG, JPEG or WebP.');
  if (picture.size > LARGEST) throw new RangeError(`The picture is larger than ${LARGEST / 1e6} MB.`);
  return { name: `attachment.${ending}`, kind: 'attachment', blob: picture };
}
