/**
 * The pictures of a save: what the tab shows, with everything covered that must not be seen, and the same with outlines. Where one cannot be
 * sure what stands where (the page scrolled, the tab was left, a frame did not answer) there is no picture rather than an uncovered one.
 */
import type { BrowserPort } from '../browser/port';
import type { CaptureMask, Gap, GapReason } from '../model/capture';
import type { Mark } from '../model/messages';
import type { Covers, Late, MarkSpot, PageFacts } from '../model/page-evidence';
import type { PictureQuality } from '../model/vocabulary';
import type { Piece } from './assemble';
import type { Inspected } from './inspect-tab';
import { readCovers } from './read-page';
import { marksOf } from './show';

/** Largest picture kept, in bytes: a 4K screen of photographs stays below it. */
const LARGEST = 30_000_000;
/** Attempts while a page scrolls or changes under us. */
const ATTEMPTS = 3;
/** Wait between attempts: browsers allow two pictures a second. */
const AGAIN = 600;

type Box = Covers['covers'][number]['box'];

export interface Pictures {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
  readonly masks: readonly CaptureMask[];
  readonly facts: PageFacts | undefined;
  /** A picture was taken, and what had to be covered is. */
  readonly taken: boolean;
}

/** Takes the pictures of a tab that was just looked at and into which the code of a save was sent. */
export async function takePictures(port: BrowserPort, seen: Inspected, quality: PictureQuality): Promise<Pictures> {
  const marks = marksOf(seen, 'en');
  const spots = new Map<string, MarkSpot[]>();
  for (const { path, mark } of marks) {
    const { n, ref, words } = mark;
    spots.set(path, [...(spots.get(path) ?? []), { n, ref, ...(words === undefined ? {} : { words }) }]);
  }
  const sure = new Map(marks.map(({ mark }) => [mark.n, mark.confidence]));
  if (quality === 'none') return none('deleted', factsOf(await layout(port, seen, spots)));
  for (let attempt = 1; ; attempt++) {
    const before = await layout(port, seen, spots);
    if (typeof before !== 'object') return none(before ?? 'gone', undefined);
    const picture = await shoot(port, seen);
    const after = await layout(port, seen, spots);
    if (typeof after !== 'object') return none(after ?? 'gone', before.facts);
    if (picture === 'blocked') return none('blocked', after.facts);
    if (picture instanceof Blob && still(before.facts, after.facts)) return painted(port, picture, before, after, sure, quality);
    if (attempt >= ATTEMPTS) return none(picture === 'gone' ? 'gone' : 'failed', after.facts);
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

function none(why: GapReason, facts: PageFacts | undefined): Pictures {
  const gaps = (['picture', 'marked-picture'] as const).map((kind) => ({ kind, why }));
  return { pieces: [], gaps, masks: [], facts, taken: false };
}

/** Nothing moved between looking where things stand and looking again. */
function still(before: PageFacts, after: PageFacts): boolean {
  return before.scroll.join() === after.scroll.join() && before.viewport.join() === after.viewport.join();
}

/** What the window shows, if it still shows our tab. */
async function shoot(port: BrowserPort, { tab }: Inspected): Promise<Blob | 'blocked' | 'gone'> {
  if (!(await isUp(port, tab.id, tab.url))) return 'gone';
  const address = await port.picture(tab.windowId).catch(() => undefined);
  const picture = address === undefined ? undefined : bytesOf(address);
  if (!picture) return 'blocked';
  // The tab may have been left while the picture was taken: then it may show another page.
  return (await isUp(port, tab.id, tab.url)) ? picture : 'gone';
}

async function isUp(port: BrowserPort, id: number, url: string): Promise<boolean> {
  const now = await port.tab(id);
  return now !== undefined && now.active !== false && now.url === url;
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

interface Layout {
  readonly facts: PageFacts;
  /** In the top window. */
  readonly covers: readonly { readonly box: Box; readonly rule: CaptureMask['rule'] }[];
  readonly marks: readonly { readonly n: number; readonly box: Box }[];
}

const factsOf = (layout: Layout | Late | undefined): PageFacts | undefined => (typeof layout === 'object' ? layout.facts : undefined);

/** Where everything stands in the top window now; undefined when the top frame does not answer, `late` when not in time. */
async function layout(
  port: BrowserPort,
  seen: Inspected,
  spots: ReadonlyMap<string, readonly MarkSpot[]>,
): Promise<Layout | Late | undefined> {
  const frames = await readCovers(port, seen, spots);
  const top = frames.get('0');
  if (typeof top !== 'object') return top;
  const covers: { box: Box; rule: CaptureMask['rule'] }[] = [];
  const marks: { n: number; box: Box }[] = [];
  const add = (found: Covers, [x, y]: readonly [number, number]): void => {
    const move = ([left, up, wide, high]: Box): Box => [left + x, up + y, wide, high];
    for (const { box, rule } of found.covers) covers.push({ box: move(box), rule });
    for (const { n, box } of found.marks) marks.push({ n, box: move(box) });
    for (const { path, box } of found.frames) {
      const inner = path === '' ? undefined : frames.get(path);
      const at = move(box);
      // A frame that could not be asked may show anything: all of it is covered.
      if (typeof inner === 'object') add(inner, [at[0], at[1]]);
      else covers.push({ box: at, rule: 'frame' });
    }
  };
  add(top, [0, 0]);
  return { facts: top.facts, covers, marks };
}

async function painted(
  port: BrowserPort,
  picture: Blob,
  before: Layout,
  after: Layout,
  sure: ReadonlyMap<number, Mark['confidence']>,
  quality: Exclude<PictureQuality, 'none'>,
): Promise<Pictures> {
  // What stood there before or after may be in the picture that was taken in between.
  const all = new Map([...before.covers, ...after.covers].map((one) => [one.box.join(), one]));
  const marks = after.marks.map(({ n, box }) => ({ n, box, confirmed: sure.get(n) === 'confirmed' }));
  const covers = [...all.values()].map((one) => one.box);
  const made = await port.paint(picture, { width: after.facts.viewport[0], covers, marks, quality }).catch(() => undefined);
  if (!made) return none('failed', after.facts);
  if (made.plain.size > LARGEST) return none('too-large', after.facts);
  const ending = quality === 'small' ? 'jpg' : 'png';
  const pieces: Piece[] = [{ name: `picture.${ending}`, kind: 'picture', blob: made.plain }];
  if (made.marked) pieces.push({ name: `marked.${ending}`, kind: 'marked-picture', blob: made.marked });
  const counts = new Map<CaptureMask['rule'], number>();
  for (const { rule } of after.covers) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    pieces,
    gaps: made.marked ? [] : [{ kind: 'marked-picture', why: 'none' }],
    masks: [...counts].map(([rule, count]) => ({ rule, count, where: 'picture' })),
    facts: after.facts,
    taken: true,
  };
}
