/**
 * From a tab to one joined Snapshot: sizes the frames up, sends the snapshot code only into those worth it, lets each look, joins. Frames
 * that go away or may not be entered in the middle of it are left out and said so.
 */
import * as v from 'valibot';
import { PageSilent } from '../browser/in-time';
import type { BrowserPort } from '../browser/port';
import {
  CopyTextSchema,
  type FrameGlance,
  FrameGlanceSchema,
  PageAnswerSchema,
  PageCopySchema,
  type PageQuestion,
  type PageSide,
} from '../model/messages';
import type { KeptFrame } from '../model/page-evidence';
import type { Snapshot } from '../model/snapshot';
import { complete } from '../snapshot/complete';
import { keptOf } from '../snapshot/evidence/kept';
import { joinFrames } from '../snapshot/join';
import type { PageCopy } from '../snapshot/page/page-copy';
import { placeFrames } from '../snapshot/place';
import { shape } from '../snapshot/shape';
import { SENTINEL } from './scripts';

export const SNAPSHOT_FILE = 'snapshot.js';

/** Frames that are read besides the top one, largest first. */
const MOST_FRAMES = 24;
/** A frame smaller than this shows nobody a text. */
const SMALLEST = { width: 100, height: 40 } as const;
/** Milliseconds one frame may take to look before the others go on without it; the second when a person asked to go on. */
const PATIENCE = 6_000;
const MORE_PATIENCE = 20_000;
/** Wait before a frame list that came back empty is asked for again: right after a navigation the browser may not know any frame. */
const AGAIN = 150;

export interface Gathered {
  readonly snapshot: Snapshot;
  /** Frame ids by path, of the frames that were read. */
  readonly frames: ReadonlyMap<string, number>;
  /** What a save lets in of each of them, by path. */
  readonly kept: ReadonlyMap<string, KeptFrame>;
  readonly contentType: string;
}

/** The browser does not let the extension into this page. */
export class NoAccess extends Error {
  constructor(cause: unknown) {
    super('The browser does not allow access to this page.', { cause });
    this.name = 'NoAccess';
  }
}

/** Runs inside each frame; refers to nothing outside itself. */
function glance(): unknown {
  const steps: number[] = [];
  let inner: Window = window;
  while (inner !== inner.parent && steps.length < 8) {
    const outer: Window = inner.parent;
    let at = 0;
    while (at < outer.length && outer[at] !== inner) at++;
    // Frames inside shadow roots have no place in window order; 9000 is theirs, as in lib/snapshot/place.ts.
    steps.unshift(at < outer.length ? at : 9_000);
    inner = outer;
  }
  const world = globalThis as { consentInspector?: { version: string }; consentShared?: readonly [version: string] };
  const side = world.consentInspector;
  return {
    path: ['0', ...steps].join('/'),
    origin: String(globalThis.origin),
    width: innerWidth,
    height: innerHeight,
    contentType: String(document.contentType),
    loaded: side ? side.version : null,
    shared: world.consentShared ? world.consentShared[0] : null,
  };
}

/** Runs inside a frame without a sentinel: the one that comes now stands no guard, it only hands over what it carries. */
function hush(): void {
  const world = globalThis as { consentSentinel?: () => void };
  world.consentSentinel = world.consentSentinel ?? (() => undefined);
}

/** Each runs inside one frame. */
function copyOf(more: boolean): unknown {
  return (globalThis as { consentInspector?: Pick<PageSide, 'copy'> }).consentInspector?.copy(more);
}
function answerTo(question: PageQuestion): unknown {
  return (globalThis as { consentInspector?: Pick<PageSide, 'answer'> }).consentInspector?.answer(question);
}

export interface GatherOptions {
  /** Go on where a first look stops. */
  readonly more?: boolean;
  /** Told how many of the frames have answered. */
  readonly progress?: (done: number, total: number) => void;
}

interface SizedUp extends FrameGlance {
  readonly frameId: number;
}

async function sizeUp(port: BrowserPort, tabId: number): Promise<SizedUp[]> {
  const answers = await port.call({ tabId, frames: 'all' }, glance, []).catch((error: unknown) => {
    // A page that may be entered and does not answer is an error of that page, with its own words.
    throw error instanceof PageSilent ? error : new NoAccess(error);
  });
  return answers.flatMap(({ frameId, result }) => {
    const parsed = v.safeParse(FrameGlanceSchema, result);
    return parsed.success ? [{ ...parsed.output, frameId }] : [];
  });
}

/**
 * Reads a tab.
 * @throws NoAccess when the browser refuses; Error when nothing in the tab answered
 */
export async function gather(port: BrowserPort, tabId: number, options: GatherOptions = {}): Promise<Gathered> {
  let frames = await sizeUp(port, tabId);
  if (frames.length === 0) {
    await pause(AGAIN);
    frames = await sizeUp(port, tabId);
  }
  const worth = chosen(frames);
  const top = worth[0];
  if (!top) throw new Error('No frame of the tab answered.');
  const fresh = worth.filter((frame) => frame.loaded === null);
  await Promise.allSettled(fresh.map((frame) => load(port, tabId, frame)));
  let done = 0;
  const sighted = await Promise.allSettled(
    worth.map((frame) => readFrame(port, tabId, frame, options.more ?? false).finally(() => options.progress?.(++done, worth.length))),
  );
  const read = sighted.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
  if (!read.some((one) => one.path === '0')) {
    const failed = sighted[0];
    throw failed?.status === 'rejected' ? asError(failed.reason) : new Error('The page did not answer.');
  }
  const placed = placeFrames(read.map((one) => one.snapshot));
  return {
    snapshot: joinFrames(placed),
    frames: new Map(read.map((one, at) => [placed[at]?.frames[0]?.path ?? one.path, one.frameId])),
    kept: new Map(placed.map((one) => [one.frames[0]?.path ?? '0', keptOf(one)])),
    contentType: top.contentType,
  };
}

/** The snapshot code takes what the sentinel carries (`cli/dev/page-scripts.ts`), so that comes first where none stands guard. */
async function load(port: BrowserPort, tabId: number, { frameId, shared }: SizedUp): Promise<void> {
  const target = { tabId, frames: [frameId] };
  if (shared !== port.version) {
    await port.call(target, hush, []);
    await port.inject(target, SENTINEL.file);
  }
  await port.inject(target, SNAPSHOT_FILE);
}

/** The top frame, then the larger of the others. */
function chosen(frames: readonly SizedUp[]): SizedUp[] {
  const top = frames.filter((frame) => frame.path === '0');
  const others = frames
    .filter((frame) => frame.path !== '0' && frame.width >= SMALLEST.width && frame.height >= SMALLEST.height)
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, MOST_FRAMES);
  return [...top, ...others];
}

interface ReadFrame {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly frameId: number;
}

/**
 * Reads one frame: its copy, then what is asked about single elements of it. A frame that answers in another shape was taken over or navigated;
 * it is as good as unread.
 */
async function readFrame(port: BrowserPort, tabId: number, frame: SizedUp, more: boolean): Promise<ReadFrame | undefined> {
  const target = { tabId, frames: [frame.frameId] };
  const patience = more ? MORE_PATIENCE : PATIENCE;
  const [copied] = await inTime(port.call(target, copyOf, [more]), patience);
  const text = v.safeParse(CopyTextSchema, copied?.result);
  const copy = text.success ? v.safeParse(PageCopySchema, JSON.parse(text.output)) : undefined;
  if (!copy?.success) return undefined;
  // A page without an address of its own has an origin all the same; a file has none that tells anything.
  const origin = copy.output.address[0] === 'file:' ? 'file' : frame.origin;
  const steps = shape(copy.output as PageCopy, { path: frame.path, origin });
  let step = steps.next();
  while (!step.done) {
    const [answered] = await inTime(port.call(target, answerTo, [step.value]), patience);
    const answer = v.safeParse(PageAnswerSchema, answered?.result);
    if (!answer.success) return undefined;
    step = steps.next(answer.output);
  }
  const { snapshot, rest } = step.value;
  return { path: frame.path, snapshot: complete(snapshot, rest), frameId: frame.frameId };
}

/** Where a joined node came from: the path of its frame and its ref in that frame's own Snapshot. */
export function placeOf(snapshot: Snapshot, ref: number): { readonly path: string; readonly ref: number } | undefined {
  const node = snapshot.nodes[ref];
  const frame = node && snapshot.frames[node.frame];
  if (!node || !frame) return undefined;
  let own = 0;
  for (let at = 0; at < ref; at++) if (snapshot.nodes[at]?.frame === node.frame) own++;
  return { path: frame.path, ref: own };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not answer within ${ms} ms.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)));
