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
 * Reasons are inherited, except `visibility`. What lies over an element is no case: see `HiddenWhySchema`.
 */
import { attr, has, localName, rectOf } from './dom';
import {
  CLIPPED,
  CLOSED_DETAILS,
  CLOSED_DIALOG,
  CONTENT_VISIBILITY,
  DISPLAY_NONE,
  HIDDEN_ATTRIBUTE,
  OFF_SCREEN,
  OPACITY,
  SEEN,
  VISIBILITY,
  type Why,
  ZERO_SIZE,
} from './page-copy';

/** Opacity below which nothing can be read. */
const FAINT = 0.1;

export interface Seen {
  readonly why: Why;
  readonly opacity: number;
  /** Not even assistive technology is told: `display: none` or `visibility: hidden`. */
  readonly silent: boolean;
  /** It was visible since load. */
  readonly earlier?: true;
}

export const PLAIN: Seen = { why: SEEN, opacity: 1, silent: false };

/** `display: none` says so in three ways. */
function notRendered(element: Element): Why {
  if (localName(element) === 'dialog' || /^(?:alert)?dialog$/.test(attr(element, 'role') ?? '')) return CLOSED_DIALOG;
  return has(element, 'hidden') ? HIDDEN_ATTRIBUTE : DISPLAY_NONE;
}

const EMPTY_CLIP = /^(?:inset\((?:50|[5-9]\d|100)%|circle\(0|polygon\(0(?:px|%)? 0(?:px|%)?\)|rect\(0px 0px 0px 0px|ellipse\(0)/;

function clippedAway(style: CSSStyleDeclaration): boolean {
  if (style.clipPath !== 'none' && EMPTY_CLIP.test(style.clipPath)) return true;
  const clip = /^rect\((\S+?)(?:px)?,? (\S+?)(?:px)?,? (\S+?)(?:px)?,? (\S+?)(?:px)?\)$/.exec(style.clip);
  return clip !== null && (Number(clip[3]) - Number(clip[1]) <= 1 || Number(clip[2]) - Number(clip[4]) <= 1);
}

const CHECKED = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
const check = Element.prototype.checkVisibility as ((options: object) => boolean) | undefined;

/** One native question for the common case: rendered, not invisible, not transparent, all the way up. False may still mean `display: contents`. */
const plainly = (element: Element): boolean => check?.call(element, CHECKED) === true;

/**
 * The state of an element, given that of its flat-tree parent. Reads as few computed properties as it can: each costs as much as a walk's step.
 * @param style computed style of the element
 * @param display its display, already read
 * @param overflow its overflow, already read; `visible` for what has none
 * @param origin scroll offsets of the document
 */
export function seen(
  element: Element,
  style: CSSStyleDeclaration,
  display: string,
  overflow: string,
  parent: Seen,
  origin: readonly [number, number],
): Seen {
  const around = parent.why && parent.why !== VISIBILITY ? parent.why : undefined;
  if (display === 'none') return { why: around ?? notRendered(element), opacity: 0, silent: true };
  if (around) {
    const silent = parent.silent || around === CLOSED_DETAILS || around === CONTENT_VISIBILITY || style.visibility !== 'visible';
    return silent === parent.silent ? parent : { ...parent, why: around, silent };
  }
  if (display === 'inline' && parent.opacity === 1 && plainly(element)) return parent.why ? PLAIN : parent;
  const plain = plainly(element);
  if (!plain && style.visibility !== 'visible') return { why: VISIBILITY, opacity: parent.opacity, silent: true };
  const opacity = parent.opacity * Number(style.opacity);
  if (opacity < FAINT) return { why: OPACITY, opacity, silent: false };
  // Not invisible, not transparent, and yet not rendered: what is around it does not render its content.
  if (!plain && display !== 'contents') return { why: CONTENT_VISIBILITY, opacity, silent: true };
  const why = outOfSight(element, style, display, overflow, origin);
  if (why) return { why, opacity, silent: false };
  return opacity === parent.opacity && !parent.why ? parent : { why: SEEN, opacity, silent: false };
}

/** Cut away, folded to nothing, or placed where no scrolling leads. */
function outOfSight(
  element: Element,
  style: CSSStyleDeclaration,
  display: string,
  overflow: string,
  origin: readonly [number, number],
): Why {
  const hides = overflow !== 'visible';
  const { position } = style;
  const placed = position === 'absolute' || position === 'fixed';
  if (!hides && !placed) return style.clipPath !== 'none' && clippedAway(style) ? CLIPPED : SEEN;
  if (clippedAway(style)) return CLIPPED;
  const box = rectOf(element);
  if (hides && display !== 'inline' && display !== 'contents') {
    if (box.width <= 1 && box.height <= 1 && (box.width > 0 || box.height > 0)) return CLIPPED;
    if (box.width === 0 || box.height === 0) return ZERO_SIZE;
    if (Number.parseFloat(style.textIndent) <= -500) return OFF_SCREEN;
  }
  return placed && box.width > 0 && (box.right + origin[0] <= 0 || box.bottom + origin[1] <= 0) ? OFF_SCREEN : SEEN;
}

/** Why a child of `<details>` cannot be seen: it is closed and this is not its first summary. */
export function inClosedDetails(element: Element, parent: Element): boolean {
  return localName(parent) === 'details' && !has(parent, 'open') && localName(element) !== 'summary';
}
