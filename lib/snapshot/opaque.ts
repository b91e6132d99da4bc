/** Spots that may hold words this Snapshot could not read: pictures of text, canvases, PDFs, closed roots, panels that are not there yet. */
import { GATE } from '../model/gate';
import type { Opaque } from '../model/snapshot';
import { attr, firstChild, localName, rectOf, shadowRoot } from './dom';
import { CONTROLS } from './label';
import { linkIn } from './links';
import type { Part } from './sketch';

/** A picture smaller than this, in CSS pixels, holds no notice. */
const WIDE = 250;
const HIGH = 120;
/** Spots told of one frame. */
const MOST = 200;
/** Children of one container looked at for words. */
const NEIGHBOURS = 60;
/** Words of a button that opens a notice. */
const OPENS = /보기|전문|자세히|펼치|상세|내용|\b(?:view|read|details?|see|show|full text)\b|詳細|全文|查看|表示/i;

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
export function findOpaque(parts: readonly Part[], regions: ReadonlySet<Part>, opened: boolean): Spot[] {
  const spots: Spot[] = [];
  let near: Part | undefined;
  for (const made of parts) {
    if (spots.length >= MOST) break;
    const kind = kindOf(made, regions, opened);
    if (kind) spots.push({ kind, near: near ?? made, part: made, text: made.name });
    if (made.enters && (made.text || made.name || made.beside) && made.role !== 'image') near = made;
  }
  return spots;
}

function kindOf(made: Part, regions: ReadonlySet<Part>, opened: boolean): Opaque['kind'] | undefined {
  if (made.seen.why) return undefined;
  const tag = localName(made.el);
  if (made.role === 'image') {
    if (tag === 'svg') return undefined;
    const box = rectOf(made.el);
    if (box.width < WIDE || box.height < HIGH || !besideNotice(made, regions)) return undefined;
    if (tag === 'canvas') return 'canvas';
    if (tag === 'object' || tag === 'embed')
      return /pdf/i.test(`${attr(made.el, 'type') ?? ''}${attr(made.el, 'data') ?? ''}${attr(made.el, 'src') ?? ''}`) ? 'pdf' : 'plugin';
    return 'image';
  }
  const link = made.enters ? linkIn(made) : undefined;
  if (made.role === 'link' && link?.to === 'file' && /pdf/.test(link.path ?? '')) return 'pdf';
  if ((made.role === 'link' || made.role === 'button') && made.enters && !made.target && !made.submits) {
    if (link && link.to !== 'script' && link.to !== 'nowhere') return undefined;
    return OPENS.test(made.text || made.name) && besideConsent(made) ? 'closed-panel' : undefined;
  }
  if (!opened && tag.includes('-') && made.kids.length === 0 && !shadowRoot(made.el) && firstChild(made.el) === null) {
    const box = rectOf(made.el);
    if (box.width >= 80 && box.height >= 16) return 'closed-root';
  }
  return undefined;
}

/** In a region, or in a container within three steps that has words of consent or notice. */
function besideNotice(made: Part, regions: ReadonlySet<Part>): boolean {
  if (regions.has(made)) return true;
  let up = made.up;
  for (let steps = 0; up && up.role !== 'page' && steps < 3; up = up.up) {
    if (up.role !== 'run') steps++;
    if (up.kids.slice(0, NEIGHBOURS).some((kid) => kid.enters && GATE.test(kid.text || kid.name || kid.beside) && kid.role !== 'link'))
      return true;
  }
  return false;
}

function besideConsent(made: Part): boolean {
  let up = made.up;
  for (let steps = 0; up && steps < 3; up = up.up) {
    if (CONTROLS.has(up.role) || up.kids.slice(0, NEIGHBOURS).some((kid) => CONTROLS.has(kid.role) && kid.enters)) return true;
    if (up.role !== 'run') steps++;
  }
  return false;
}
