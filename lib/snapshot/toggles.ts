/**
 * Disguised controls: an icon, or a clickable row, beside words that ask for consent, where no native or ARIA control stands.
 *
 * The words must ask (a marker such as `[필수]`, or a sentence that agrees), the icon must be small, drawn and before them, and no real
 * control may stand near: a bullet before the heading of a real checkbox is no control. Class names decide nothing.
 */
import { eitherOf } from '../model/gate';
import { CONSENT } from '../model/gate-more';
import type { Control } from '../model/snapshot';
import type { Facts } from './facts';
import { isControl } from './label';
import { linkIn } from './links';
import { attr, contains, has, localName, type Replica } from './replica';
import { above, isStep, type Part } from './sketch';

const MARK = eitherOf(
  /[[(<【（［] ?(?:필수|선택|必須|任意|必填|选填|可选) ?(?:동의)? ?[\])>】）］]/,
  /[[(<【（［] ?(?:required|optional) ?(?:동의)? ?[\])>】）］]/i,
);
const ASKS = eitherOf(
  /동의(?:합니다|함|하기|해요|할게요)?[\s.)>\]]*$|동의합니다|同意(?:する|します|いたします|并|以上)?[\s.。)]*$|^(?:我)?(?:已阅读并)?同意/,
  /\bI (?:agree|accept|consent)|\bagree to\b|ich (?:stimme|akzeptiere)|j'accepte|\bacepto\b/i,
);
/** The same without brackets: it marks a row only in one list with rows that ask. */
const BARE = eitherOf(/(?:^|\s)(?:필수|선택|必須|任意|必选|可选)(?=\s|$)/, /(?:^|\s)(?:required|optional)(?=\s|$)/i);
const LONGEST = 150;
/** Sides of an icon, in CSS pixels. */
const SMALLEST = 8;
const LARGEST = 48;
/** A page with more texts that ask is a text about consents. */
const MOST = 200;
/** How far up the row of a text may reach. */
const STEPS = 3;

interface Row {
  readonly text: Part;
  readonly icon: Part | undefined;
  readonly container: Part;
}

/** Turns each such row's words into one `toggle` part in place of the text. */
export function findToggles(parts: readonly Part[], facts: Facts): void {
  const asking = new Set(parts.filter(asks));
  if (asking.size === 0 || asking.size > MOST) return;
  const lists = new Set([...asking].map(listOf));
  lists.delete(undefined);
  for (const made of parts)
    if (made.role === 'text' && made.text.length < LONGEST && !made.seen.why && BARE.test(made.text) && lists.has(listOf(made)))
      asking.add(made);
  const rows: Row[] = [];
  for (const text of asking) {
    const row = rowOf(text, asking, facts);
    if (row) rows.push(row);
  }
  for (const { text, icon, container } of rows) {
    const state = stated(text, container) ?? (icon && ariaState(icon.el)) ?? 'unknown';
    const own = text.role !== 'text';
    text.control = { state, initial: state, named: own ? 'wrap' : 'none', disguise: icon ? 'icon' : 'clickable' };
    if (own) text.name ||= text.text;
    else text.beside = text.text;
    text.text = '';
    text.link = undefined;
    text.role = 'toggle';
    if (icon?.up) icon.up.kids = icon.up.kids.filter((kid) => kid !== icon);
  }
}

/** What holds the row of a text. */
function listOf(made: Part): Part | undefined {
  let steps = 0;
  for (const up of above(made)) if (isStep(up) && ++steps === 2) return up;
  return undefined;
}

function asks(made: Part): boolean {
  const { role, text: words } = made;
  if (role !== 'text' && role !== 'link' && (role !== 'button' || made.submits)) return false;
  if (words.length === 0 || words.length > LONGEST || made.seen.why !== undefined || !CONSENT.test(words)) return false;
  if (!MARK.test(words) && (role === 'button' || !ASKS.test(words))) return false;
  if (role === 'link' && !/^(?:nowhere|script)$/.test(linkIn(made)?.to ?? '')) return false;
  for (let up = made.up; up; up = up.up)
    if (up.role === 'document' || up.role === 'heading' || up.role === 'contentinfo' || up.role === 'navigation') return false;
  return true;
}

function rowOf(text: Part, asking: ReadonlySet<Part>, facts: Facts): Row | undefined {
  let container: Part = text;
  let steps = 0;
  for (let up = text.up; up && steps <= STEPS; up = up.up) {
    if (isStep(up)) steps++;
    const inside = within(up);
    if (inside.some((made) => isControl(made) || made.role === 'radio-group')) return undefined;
    if (inside.some((made) => made !== text && asking.has(made)) || up.role === 'page' || up.role === 'form') break;
    const icon = inside.find(
      (made) => (made.at < text.at || (made !== text && contains(text.el, made.el) && text.role !== 'text')) && isIcon(made, facts),
    );
    if (icon) return near(up, asking) ? undefined : { text, icon, container: up };
    container = up;
  }
  if (near(container, asking) || !MARK.test(text.text) || !/동의|agree|accept|consent|同意/i.test(text.text)) return undefined;
  if (text.role === 'button') return ariaState(text.el) ? { text, icon: undefined, container } : undefined;
  return clickable(text, container, facts) ? { text, icon: undefined, container } : undefined;
}

/** A real control within four containers, with no more asking texts than controls: then the text is its heading. */
function near(container: Part, asking: ReadonlySet<Part>): boolean {
  let up: Part | undefined = container;
  for (let steps = 0; up && steps < 4; up = up.up) {
    if (isStep(up)) steps++;
    const inside = within(up);
    const controls = inside.filter(
      (made) => made.role === 'checkbox' || made.role === 'switch' || made.role === 'radio-group' || made.role === 'radio',
    ).length;
    if (controls > 0) return controls >= inside.filter((made) => asking.has(made)).length;
  }
  return false;
}

function within(made: Part): Part[] {
  const out: Part[] = [];
  const stack = [...made.kids];
  while (stack.length > 0 && out.length < 400) {
    const kid = stack.pop() as Part;
    out.push(kid);
    stack.push(...kid.kids);
  }
  return out.sort((a, b) => a.at - b.at);
}

/** Small and square, and something is drawn: a picture, or an empty box with a border, a colour or generated content. */
function isIcon(made: Part, facts: Facts): boolean {
  const empty = made.role === 'wrap' && made.kids.length === 0 && made.items.length === 0 && localName(made.el) !== 'input';
  const bare = (made.role === 'button' || made.role === 'link') && !made.text && !made.name && !made.submits;
  if (!empty && !bare && made.role !== 'image') return false;
  if (made.role === 'image' && CONSENT.test(made.name) && made.name.length > 20) return false;
  const box = facts.box(made.el);
  if (box.width < SMALLEST || box.height < SMALLEST || box.width > LARGEST || box.height > LARGEST) return false;
  if (box.width > 2 * box.height || box.height > 2 * box.width) return false;
  return !empty || facts.isDrawn(made.el);
}

function clickable(text: Part, container: Part, facts: Facts): boolean {
  for (let up: Part | undefined = text; up; up = up.up) {
    const { el } = up;
    if (has(el, 'onclick') || (has(el, 'tabindex') && attr(el, 'tabindex') !== '-1' && localName(el) !== 'a') || facts.isClickable(el))
      return true;
    if (up === container) return false;
  }
  return false;
}

/** State of the row: the first that the text or a container up to one above the row states. */
function stated(text: Part, container: Part): Control['state'] | undefined {
  for (let up: Part | undefined = text; up; up = up.up) {
    const state = ariaState(up.el);
    if (state) return state;
    if (up === container.up) return undefined;
  }
  return undefined;
}

function ariaState(el: Replica): Control['state'] | undefined {
  const value = attr(el, 'aria-checked') ?? attr(el, 'aria-pressed') ?? attr(el, 'aria-selected');
  return value === 'true' ? 'on' : value === 'false' ? 'off' : value === 'mixed' ? 'mixed' : undefined;
}
