/** What a save reads besides the look: redacted HTML and long lists of every frame, and what a picture must not show. */
import * as v from 'valibot';
import type { BrowserPort } from '../browser/port';
import type { CaptureMask, Gap } from '../model/capture';
import {
  type Covers,
  CoversSchema,
  type KeptFrame,
  type Late,
  type MarkSpot,
  type PageEvidence,
  PageHtmlSchema,
  RowsSchema,
} from '../model/page-evidence';
import type { Piece } from './assemble';
import { placeOf } from './gather';
import type { Inspected } from './inspect-tab';

const EVIDENCE_FILE = 'evidence.js';

/** Milliseconds one frame may take to answer. */
const PATIENCE = 6_000;
/** A list is kept in full beside the Snapshot when it has at least this many rows. */
const LONG_LIST = 20;
/** Rows beyond this are left out: twice the longest list known. */
const MOST_ROWS = 400_000;

/** Of a frame that was not read nothing is let in. */
const NOTHING: KeptFrame = { title: '', lang: '', texts: [], frames: [] };

type World = { consentEvidence?: PageEvidence };

/** Each runs inside a frame and refers to nothing outside itself. */
function html(kept: KeptFrame): unknown {
  return (globalThis as World).consentEvidence?.html(kept);
}
function covers(kept: KeptFrame, marks: readonly MarkSpot[]): unknown {
  return (globalThis as World).consentEvidence?.covers(kept, marks);
}
function rows(ref: number, from: number): unknown {
  return (globalThis as World).consentEvidence?.rows(ref, from);
}

export interface ReadPage {
  readonly pieces: Piece[];
  readonly gaps: Gap[];
  readonly masks: CaptureMask[];
}

/** Sends the code of a save into every frame that was read. Frames that went away since are told by what they do not answer. */
export async function loadEvidence(port: BrowserPort, { tab, frames }: Inspected): Promise<void> {
  await Promise.allSettled([...frames.values()].map((frameId) => port.inject({ tabId: tab.id, frames: [frameId] }, EVIDENCE_FILE)));
}

/** Long lists in full, then redacted HTML a frame: who receives the data counts most, and a list is what makes a page slow to serialise. */
export async function readPage(port: BrowserPort, seen: Inspected): Promise<ReadPage> {
  const page: ReadPage = { pieces: [], gaps: [], masks: [] };
  await readLists(port, seen, page);
  for (const [path, frameId] of seen.frames) await readHtml(port, seen, path, frameId, page);
  for (const frame of seen.snapshot.frames) if (frame.state !== 'read') page.gaps.push({ kind: 'html', why: 'unread', frame: frame.path });
  return page;
}

async function readHtml(port: BrowserPort, { tab, kept }: Inspected, path: string, frameId: number, page: ReadPage): Promise<void> {
  const frame = path === '0' ? {} : { frame: path };
  const answer = await ask(port.call({ tabId: tab.id, frames: [frameId] }, html, [kept.get(path) ?? NOTHING]));
  const parsed = v.safeParse(PageHtmlSchema, answer);
  if (!parsed.success) {
    page.gaps.push({ kind: 'html', why: answer === 'late' ? 'late' : 'gone', ...frame });
    return;
  }
  const { html: text, masked, cut } = parsed.output;
  const name = path === '0' ? 'page.html' : `page-${path.replace(/\//g, '-')}.html`;
  page.pieces.push({ name, kind: 'html', blob: new Blob([text], { type: 'text/html' }), ...frame });
  page.masks.push(...masked.map((one) => ({ ...one, where: 'html' as const })));
  if (cut) page.gaps.push({ kind: 'html', why: 'too-large', ...frame });
}

async function readLists(port: BrowserPort, seen: Inspected, page: ReadPage): Promise<void> {
  let lists = 0;
  for (const table of seen.snapshot.tables) {
    if (table.count < LONG_LIST) continue;
    const place = placeOf(seen.snapshot, table.node);
    const frameId = place && seen.frames.get(place.path);
    if (!place || frameId === undefined) continue;
    const frame = place.path === '0' ? {} : { frame: place.path };
    const { text, masks, whole } = await readList(port, seen.tab.id, frameId, place.ref);
    // A list that holds only the rows in view says how many there are: those that are not in the page cannot be kept.
    const why = whole === 'yes' && table.countHow !== 'rows' ? 'not-captured' : whole;
    if (why !== 'yes') page.gaps.push({ kind: 'recipients', why, ...frame });
    if (text.length === 0) continue;
    page.pieces.push({
      name: `recipients-${lists}.jsonl`,
      kind: 'recipients',
      blob: new Blob(text, { type: 'application/jsonl' }),
      ...frame,
    });
    page.masks.push(...masks);
    lists += 1;
  }
  if (lists === 0 && !page.gaps.some((gap) => gap.kind === 'recipients')) page.gaps.push({ kind: 'recipients', why: noList(seen) });
}

/** Of a page that was not walked to its end nobody can say that it has no list. */
function noList({ snapshot: { cut } }: Inspected): 'none' | 'late' | 'too-large' {
  if (cut.some(({ what }) => what === 'time')) return 'late';
  return cut.some(({ what }) => what === 'nodes') ? 'too-large' : 'none';
}

interface List {
  readonly text: string[];
  readonly masks: CaptureMask[];
  readonly whole: 'yes' | 'gone' | 'late' | 'too-large';
}

async function readList(port: BrowserPort, tabId: number, frameId: number, ref: number): Promise<List> {
  const text: string[] = [];
  const counts = new Map<CaptureMask['rule'], number>();
  const masks = () => [...counts].map(([rule, count]) => ({ rule, count, where: 'recipients' as const }));
  for (let from = 0; ; ) {
    if (from >= MOST_ROWS) return { text, masks: masks(), whole: 'too-large' };
    const answer = await ask(port.call({ tabId, frames: [frameId] }, rows, [ref, from]));
    const parsed = v.safeParse(RowsSchema, answer);
    if (!parsed.success) return { text, masks: masks(), whole: answer === 'late' ? 'late' : 'gone' };
    const { lines, rows: read, masked, done } = parsed.output;
    if (lines !== '') text.push(lines);
    for (const { rule, count } of masked) counts.set(rule, (counts.get(rule) ?? 0) + count);
    from += read;
    if (done || read === 0) return { text, masks: masks(), whole: 'yes' };
  }
}

/** Covers of every frame that was read; `late` or undefined for those that did not answer, or not in time. */
export async function readCovers(
  port: BrowserPort,
  { tab, frames, kept }: Inspected,
  marks: ReadonlyMap<string, readonly MarkSpot[]>,
): Promise<Map<string, Covers | Late | undefined>> {
  const found = await Promise.all(
    [...frames].map(async ([path, frameId]) => {
      const answer = await ask(port.call({ tabId: tab.id, frames: [frameId] }, covers, [kept.get(path) ?? NOTHING, marks.get(path) ?? []]));
      const parsed = v.safeParse(CoversSchema, answer);
      return [path, parsed.success ? parsed.output : answer === 'late' ? answer : undefined] as const;
    }),
  );
  return new Map(found);
}

/** The answer of one frame; `late` when it does not come in time, undefined when the frame is gone. */
async function ask(answers: Promise<readonly { readonly result: unknown }[]>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE);
  });
  try {
    const first = await Promise.race([answers, late]);
    return first === 'late' ? first : first[0]?.result;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
