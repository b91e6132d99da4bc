/**
 * Whether a person can see an element, if need be by scrolling the page. One table; the first case that holds is the answer.
 *
 * | why               | holds when                                                                                        |
 * |-------------------|---------------------------------------------------------------------------------------------------|
 * | hidden-attribute  | not rendered, and the element carries `hidden`                                                    |
 * | closed-dialog     | not rendered, and the element is a dialog by tag or role                                          |
 * | display-none      | not rendered for any other reason (`display: none`)                                               |
 * | closed-details    | inside `<details>` without `open`, and not its `<summary>`                                        |
 * | content-visibility| inside `content-visibility: hidden`                                                               |
 * | visibility        | `visibility: hidden` or `collapse`; a child may be visible again                                  |
 * | opacity           | opacity below 0.1, its own or multiplied with those around it                                     |
 * | clipped           | `clip`/`clip-path` leaves nothing, or a box of at most 1 px that hides its overflow               |
 * | zero-size         | a box without height or width that hides its overflow (a folded accordion)                        |
 * | off-screen        | wholly left of or above the page's origin, where no scrolling leads                               |
 *
 * Reasons are inherited, except `visibility`. `covered` is left to the eyes of a person: an overlay is closed again.
 */
import type { HiddenWhy } from '../model/snapshot';
import { attr, has, localName, rectOf } from './dom';

/** Opacity below which nothing can be read. */
const FAINT = 0.1;

export interface Seen {
  readonly why: HiddenWhy | undefined;
  readonly opacity: number;
  /** Not even assistive technology is told: `display: none` or `visibility: hidden`. */
  readonly silent: boolean;
}

export const PLAIN: Seen = { why: undefined, opacity: 1, silent: false };

/** `display: none` says so in three ways. */
function notRendered(element: Element): HiddenWhy {
  if (localName(element) === 'dialog' || /^(?:alert)?dialog$/.test(attr(element, 'role') ?? '')) return 'closed-dialog';
  return has(element, 'hidden') ? 'hidden-attribute' : 'display-none';
}

const EMPTY_CLIP = /^(?:inset\((?:50|[5-9]\d|100)%|circle\(0|polygon\(0(?:px|%)? 0(?:px|%)?\)|rect\(0px 0px 0px 0px|ellipse\(0)/;

function clippedAway(style: CSSStyleDeclaration): boolean {
  if (style.clipPath !== 'none' && EMPTY_CLIP.test(style.clipPath)) return true;
  const clip = /^rect\((\S+?)(?:px)?,? (\S+?)(?:px)?,? (\S+?)(?:px)?,? (\S+?)(?:px)?\)$/.exec(style.clip);
  return clip !== null && (Number(clip[3]) - Number(clip[1]) <= 1 || Number(clip[2]) - Number(clip[4]) <= 1);
}

/**
 * The state of an element, given that of its flat-tree parent.
 * @param style computed style of the element
 * @param origin scroll offsets of the document
 */
export function seen(element: Element, style: CSSStyleDeclaration, parent: Seen, origin: readonly [number, number]): Seen {
  if (style.display === 'none')
    return { why: parent.why && parent.why !== 'visibility' ? parent.why : notRendered(element), opacity: 0, silent: true };
  const opacity = parent.opacity * Number(style.opacity);
  const invisible = style.visibility !== 'visible';
  if (parent.why && parent.why !== 'visibility') {
    return {
      why: parent.why,
      opacity,
      silent: parent.why === 'closed-details' || parent.why === 'content-visibility' || parent.silent || invisible,
    };
  }
  if (invisible) return { why: 'visibility', opacity, silent: true };
  if (opacity < FAINT) return { why: 'opacity', opacity, silent: false };
  if (style.contentVisibility === 'hidden') return { why: 'content-visibility', opacity, silent: true };
  const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (!hides && !placed && style.clipPath === 'none' && style.textIndent.charAt(0) !== '-')
    return parent.why || parent.opacity !== opacity ? { why: undefined, opacity, silent: false } : parent;
  if (clippedAway(style)) return { why: 'clipped', opacity, silent: false };
  const box = rectOf(element);
  if (hides && style.display !== 'inline' && style.display !== 'contents') {
    if (box.width <= 1 && box.height <= 1 && (box.width > 0 || box.height > 0)) return { why: 'clipped', opacity, silent: false };
    if (box.width === 0 || box.height === 0) return { why: 'zero-size', opacity, silent: false };
    if (Number.parseFloat(style.textIndent) <= -500) return { why: 'off-screen', opacity, silent: false };
  }
  if (placed && box.width > 0 && (box.right + origin[0] <= 0 || box.bottom + origin[1] <= 0))
    return { why: 'off-screen', opacity, silent: false };
  return { why: undefined, opacity, silent: false };
}

/** Why a child of `<details>` cannot be seen: it is closed and this is not its first summary. */
export function inClosedDetails(element: Element, parent: Element): boolean {
  return localName(parent) === 'details' && !has(parent, 'open') && localName(element) !== 'summary';
}
