/** What is kept of a look by itself: an Observation. And the picture that only a Capture takes. */
import type { BrowserPort } from '../browser/port';
import type { GapReason } from '../model/capture';
import type { Observation } from '../model/observation';
import { variantOf } from '../model/screen';
import { shortHash } from '../model/text';
import type { Inspected } from './inspect-tab';
import { hasSubject } from './look';

/** Largest picture kept, in bytes: a 4K screen of photographs stays below it. */
const LARGEST_PICTURE = 30_000_000;

/** The light row of a look; undefined when there was nothing to observe. */
export function observationOf({ origin, snapshot, report, look }: Inspected): Observation | undefined {
  if (!hasSubject(look)) return undefined;
  const hash = variantOf(snapshot);
  return {
    id: shortHash(`${origin}\n${hash}\n${look.at.slice(0, 10)}`),
    schema: 1,
    at: look.at,
    origin,
    kinds: [...look.kinds],
    consents: look.consents,
    findings: look.found.map(({ id, rule, severity, confidence, quotes }) => ({ id, rule, severity, confidence, quotes: [...quotes] })),
    cannotTell: look.cannotTell.map((one) => ({ ...one })),
    textHash: hash,
    engine: report.engine,
    rules: report.rules,
  };
}

export interface Picture {
  readonly image?: Blob;
  readonly gap?: GapReason;
}

/** The visible part of the tab as PNG, or why there is none. */
export async function takePicture(port: BrowserPort, windowId: number): Promise<Picture> {
  const address = await port.picture(windowId).catch(() => undefined);
  const image = address === undefined ? undefined : bytesOf(address);
  if (!image) return { gap: 'blocked' };
  return image.size > LARGEST_PICTURE ? { gap: 'too-large' } : { image };
}

/** The bytes behind a `data:` address of base64; undefined when it is none. */
function bytesOf(address: string): Blob | undefined {
  const match = /^data:([\w/+.-]+);base64,/.exec(address);
  if (!match) return undefined;
  const binary = atob(address.slice(match[0].length));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return new Blob([bytes], { type: match[1] ?? 'image/png' });
}
