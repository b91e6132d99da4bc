/**
 * What must not be seen in a picture: fields that somebody filled in, and words that a mask would take out. Whole lines are covered, from
 * the secret to the end of its block: how long a secret is moves everything behind it.
 */
import type { Covers } from '../../model/page-evidence';
import { attr, bodyOf, has, is, localName, rectOf, viewOf } from '../page/dom';
import { secretsIn } from '../redact';
import { type Line, type OpenRoot, type Visitor, walkFlat } from './flat';
import { KeptWords, type Seen } from './kept';

type Cover = Covers['covers'][number];
type Box = Cover['box'];

/** Field types that show no typed words. */
const MUTE = new Set('hidden checkbox radio submit button reset image'.split(' '));
const TYPED = '[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],[contenteditable]:not([contenteditable=false])';
/** Room around a field for its outline, in CSS pixels. */
const MARGIN = 2;
const SKIP = new Set('script style template noscript link meta head'.split(' '));

class Finder implements Visitor {
  readonly covers: Cover[] = [];
  readonly frames: Element[] = [];

  constructor(
    private readonly view: Window,
    private readonly kept: KeptWords,
  ) {}

  enter(element: Element): boolean {
    const tag = localName(element);
    if (SKIP.has(tag)) return false;
    if (tag === 'iframe' || tag === 'frame') this.frames.push(element);
    if (!isField(element, tag)) return true;
    const { left, top, width, height } = rectOf(element);
    const box: Box = [left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
    if (width > 0 && height > 0 && this.isVisible(box)) this.covers.push({ box, rule: 'field' });
    return false;
  }

  leave(): void {}
  text(): void {}

  line(line: Line): void {
    const secrets = secretsIn(line.text, false);
    const [widest] = secrets;
    // Where it stands is asked first: of a list of thousands the window shows some, and only their words have to be looked up.
    const most = widest && this.boxFrom(line, widest.start);
    if (!most || !this.isVisible(most)) return;
    const [first] = this.kept.isBusiness(line.text) ? secretsIn(line.text, true) : secrets;
    const box = first && (first.start === widest.start ? most : this.boxFrom(line, first.start));
    if (box && this.isVisible(box)) this.covers.push({ box, rule: first.rule });
  }

  /** From a letter of a line to the end of its block; undefined when nothing of it is drawn. */
  private boxFrom(line: Line, start: number): Box | undefined {
    const block = rectOf(line.block);
    const [index, offset] = line.at[start] ?? [0, 0];
    const range = line.block.ownerDocument.createRange();
    range.setStart(line.nodes[index] as Text, offset);
    const last = line.nodes.at(-1) as Text;
    range.setEnd(last, last.length);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    if (rects.length === 0) return undefined;
    const top = Math.min(...rects.map((rect) => rect.top));
    // Words that run over their block show there, unless the block cuts them off.
    const over = this.view.getComputedStyle(line.block).overflowX === 'visible' ? rects : [];
    const bottom = Math.max(block.bottom, ...over.map((rect) => rect.bottom));
    const left = Math.min(block.left, ...over.map((rect) => rect.left));
    const right = Math.max(block.right, ...over.map((rect) => rect.right));
    return [left, top, right - left, bottom - top];
  }

  private isVisible([left, top, width, height]: Box): boolean {
    return left < this.view.innerWidth && top < this.view.innerHeight && left + width > 0 && top + height > 0;
  }
}

/** A place where somebody types or chooses, with something in it. An empty one shows its placeholder, and is left to be seen. */
function isField(element: Element, tag: string): boolean {
  if (tag === 'select') return true;
  if (tag === 'textarea') return !has(element, 'readonly') && !is(element, ':placeholder-shown');
  if (tag === 'input') return !MUTE.has((attr(element, 'type') ?? '').toLowerCase()) && !is(element, ':placeholder-shown');
  return is(element, TYPED) && (attr(element, 'role') !== 'combobox' || !element.querySelector('input'));
}

/** Covers of one frame's window as it is now, in steps. */
export function* findCovers(document: Document, seen: Seen, openRoot: OpenRoot): Generator<void, Pick<Covers, 'covers' | 'frames'>> {
  const view = viewOf(document);
  const body = bodyOf(document);
  if (!view || !body) return { covers: [], frames: [] };
  const finder = new Finder(view, new KeptWords(seen.kept.texts));
  yield* walkFlat(body, finder, openRoot, (element) => view.getComputedStyle(element));
  const paths = new Map<Element | undefined, string>();
  for (const [ref, path] of seen.kept.frames) paths.set(seen.element(ref), path);
  const frames = finder.frames.flatMap((element) => {
    const { left, top, width, height } = rectOf(element);
    if (width < 1 || height < 1) return [];
    const style = view.getComputedStyle(element);
    const edge = (side: 'Left' | 'Top'): number =>
      Number.parseFloat(style[`border${side}Width`]) + Number.parseFloat(style[`padding${side}`]) || 0;
    const box: Box = [left + edge('Left'), top + edge('Top'), width, height];
    // A frame that the look does not know has no path: what it shows was not read.
    return [{ path: paths.get(element) ?? '', box }];
  });
  return { covers: finder.covers, frames };
}
