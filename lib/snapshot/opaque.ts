/** Spots that may hold words this Snapshot could not read: pictures of text, canvases, PDFs, closed roots, panels that are not there yet. */
import { eitherOf } from '../model/gate';
import { ENTERS } from '../model/gate-more';
import type { Opaque } from '../model/snapshot';
import type { Facts, Rect } from './facts';
import { CONTROLS } from './label';
import { linkIn } from './links';
import { FILLED, ROOT } from './page/page-copy';
import { attr, localName } from './replica';
import { isShell, isStep, type Part } from './sketch';

/** A picture smaller than this, in CSS pixels, holds no notice. */
const WIDE = 250;
const HIGH = 120;
/** Spots told of one frame. */
const MOST = 200;
/** Children of one container looked at for words. */
const NEIGHBOURS = 60;
const PDF = /pdf/i;
/** Words of a button that opens a notice. */
const OPENS = eitherOf(/보기|전문|자세히|펼치|상세|내용|詳細|全文|查看|表示/, /\b(?:view|read|details?|see|show|full text)\b/i);

export interface Spot {
  readonly kind: Opaque['kind'];
  readonly near: Part;
  readonly part: Part;
  readonly text: string;
}

/**
 * @param parts in document order, after scope
 * @param opened whether closed shadow roots could be opened
 */
export function findOpaque(parts: readonly Part[], opened: boolean, facts: Facts): Spot[] {
  const spots: Spot[] = [];
  let near: Part | undefined;
  for (const made of parts) {
    if (spots.length >= MOST) break;
    const kind = kindOf(made, opened, facts);
    if (kind) spots.push({ kind, near: near ?? made, part: made, text: made.name });
    if (made.enters && (made.text || made.name || made.beside) && made.role !== 'image') near = made;
  }
  return spots;
}

function kindOf(made: Part, opened: boolean, facts: Facts): Opaque['kind'] | undefined {
  if (made.seen.why) return undefined;
  if (made.role === 'image') {
    const tag = localName(made.el);
    if (tag === 'svg') return undefined;
    const embedded = tag === 'object' || tag === 'embed';
    const pdf = embedded && PDF.test(`${attr(made.el, 'type') ?? ''}${attr(made.el, 'data') ?? ''}${attr(made.el, 'src') ?? ''}`);
    // A document that did not load leaves no box, but stays what the page shows there.
    const box = pdf ? undefined : facts.box(made.el);
    if (box && isBadge(made, box)) return 'badge';
    if ((box && (box.width < WIDE || box.height < HIGH)) || !besideNotice(made)) return undefined;
    if (embedded) return pdf ? 'pdf' : 'plugin';
    return tag === 'canvas' ? 'canvas' : 'image';
  }
  const link = made.enters ? linkIn(made) : undefined;
  if (made.role === 'link' && link?.to === 'file' && /pdf/.test(link.path ?? '')) return 'pdf';
  if ((made.role === 'link' || made.role === 'button') && made.enters && !made.target && !made.submits) {
    if (link && link.to !== 'script' && link.to !== 'nowhere') return undefined;
    return OPENS.test(made.text || made.name) && besideConsent(made) ? 'closed-panel' : undefined;
  }
  if (!opened && localName(made.el).includes('-') && made.kids.length === 0 && !made.el.is(ROOT) && !made.el.is(FILLED)) {
    const box = facts.box(made.el);
    if (box.width >= 80 && box.height >= 16) return 'closed-root';
  }
  return undefined;
}

/** Small, wider than high, without words, in the line of a control: a picture of a mark such as 'required'. Ticks and arrows are as wide as high. */
function isBadge(made: Part, { width, height }: Rect): boolean {
  const inLine = made.up !== undefined && CONTROLS.has(made.up.role) && made.up.enters;
  return inLine && made.name === '' && height >= 10 && height <= 32 && width >= height * 1.4 && width <= height * 5;
}

/** In a region, or in a container within three steps that has words of consent or notice. */
function besideNotice(made: Part): boolean {
  if (made.region) return true;
  let up = made.up;
  for (let steps = 0; up && up.role !== 'page' && steps < 3; up = up.up) {
    if (isStep(up)) steps++;
    if (up.kids.slice(0, NEIGHBOURS).some((kid) => speaks(kid, DEEP))) return true;
  }
  return false;
}

/** Runs and wrappers between a neighbour and its words. */
const DEEP = 3;

function speaks(made: Part, deep: number): boolean {
  if (made.role === 'run' || made.role === 'wrap') {
    const left = isShell(made) ? deep : deep - 1;
    return left >= 0 && made.kids.slice(0, NEIGHBOURS).some((kid) => speaks(kid, left));
  }
  return made.enters && made.role !== 'link' && ENTERS.test(made.text || made.name || made.beside);
}

function besideConsent(made: Part): boolean {
  let up = made.up;
  for (let steps = 0; up && steps < 3; up = up.up) {
    if (CONTROLS.has(up.role) || up.kids.slice(0, NEIGHBOURS).some((kid) => CONTROLS.has(kid.role) && kid.enters)) return true;
    if (isStep(up)) steps++;
  }
  return false;
}
