/** What is kept of a look: an Observation by itself, a Capture at the person's word. */
import type { BrowserPort } from '../browser/port';
import type { CaptureOne as Capture, FullCaptureOne as FullCapture, PictureGap } from '../model/capture-v1';
import type { Observation } from '../model/observation';
import type { Report } from '../model/report';
import type { Snapshot } from '../model/snapshot';
import { shortHash, squash } from '../model/text';
import type { Inspected } from './inspect-tab';
import { hasSubject } from './look';
import { keepableUrl } from './sites';

/** Largest picture kept, in bytes: a 4K screen of photographs stays below it. */
const LARGEST_PICTURE = 30_000_000;

/** Hash of what the consents and notices say, so that the same screen on the same day is one row. */
export function textHash(snapshot: Snapshot): string {
  return shortHash(snapshot.texts.map((text) => squash(text).text).join('\n'));
}

/** The light row of a look; undefined when there was nothing to observe. */
export function observationOf({ origin, snapshot, report, look }: Inspected): Observation | undefined {
  if (!hasSubject(look)) return undefined;
  const hash = textHash(snapshot);
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
  readonly gap?: PictureGap;
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

/**
 * A capture of a look.
 * @param id chosen by the asker; the same id is the same capture
 */
export function captureOf(port: BrowserPort, seen: Inspected, picture: Picture, id: string, now: Date): FullCapture {
  const { tab, origin, snapshot, report, look } = seen;
  const confirmed = look.found.filter((one) => one.confidence === 'confirmed').length;
  const row: Capture = {
    id,
    schema: 1,
    at: now.toISOString(),
    zone: -now.getTimezoneOffset(),
    origin,
    url: keepableUrl(tab.url),
    title: titleOf(snapshot),
    kinds: [...look.kinds],
    confirmed,
    review: look.found.length - confirmed,
    cannotTell: look.cannotTell.length,
    consents: look.consents,
    engine: report.engine,
    rules: report.rules,
    agent: port.agent,
    app: port.version,
    picture: picture.image ? 'kept' : (picture.gap ?? 'blocked'),
    bytes: sizeOf(snapshot, report) + (picture.image?.size ?? 0),
  };
  return { row, snapshot, report, ...(picture.image ? { picture: picture.image } : {}) };
}

/** Title as the Snapshot keeps it: personal details are masked there. */
function titleOf(snapshot: Snapshot): string {
  return snapshot.title < 0 ? '' : (snapshot.texts[snapshot.title] ?? '');
}

function sizeOf(snapshot: Snapshot, report: Report): number {
  return JSON.stringify(snapshot).length + JSON.stringify(report).length;
}
