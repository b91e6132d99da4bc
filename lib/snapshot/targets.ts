/**
 * What a link, button or control opens or describes, where the page says so: fragments, aria-controls, aria-describedby, the `#id` values of
 * data attributes, ids named in its own handler, and `<details>`.
 */
import { CONTROLS } from './label';
import { attr, localName, type Replica, byId as withId } from './replica';
import type { Part } from './sketch';

const OPENERS = new Set(['link', 'button', 'checkbox', 'radio', 'switch', 'toggle', 'field']);
/** Quoted words of a handler that may be ids. */
const QUOTED = /['"]#?([A-Za-z_][\w-]{0,60})['"]/g;
const GENERIC = new Set(['wrap', 'item', 'list', 'row', 'cell', 'group']);

/** Parts that were made of several elements and carry the one around them. */
const GATHERED = new Set(['run', 'radio-group']);

/**
 * Sets `target` on parts, and makes what a button or link opens a `panel` that stays.
 * @param order all parts that the walk made of elements
 */
export function resolveTargets(parts: readonly Part[], order: readonly Part[]): void {
  let byElement: Map<Replica, Part> | undefined;
  const find = (el: Replica): Part | undefined => {
    byElement ??= new Map(order.filter(({ role }) => !GATHERED.has(role)).map((made) => [made.el, made]));
    return byElement.get(el);
  };
  for (const made of parts) {
    if (!OPENERS.has(made.role) || !made.enters) continue;
    const target = targetOf(made, find);
    if (!target || target === made || target.role === 'page' || holds(target, made)) continue;
    made.target = target;
    if (CONTROLS.has(made.role) || !GENERIC.has(target.role)) continue;
    target.keep = true;
    target.role = 'panel';
  }
}

/** The part made from an element. */
type Find = (el: Replica) => Part | undefined;

function targetOf(made: Part, find: Find): Part | undefined {
  const { el } = made;
  const byId = (id: string): Part | undefined => {
    const found = id ? withId(el, id) : undefined;
    return found ? partOf(found, find) : undefined;
  };
  const listed = `${attr(el, 'aria-controls') ?? ''} ${attr(el, 'aria-details') ?? ''} ${attr(el, 'aria-describedby') ?? ''}`;
  for (const id of listed.split(/\s+/)) {
    const part = byId(id);
    if (part) return part;
  }
  const href = attr(el, 'href') ?? '';
  if (href.length > 1 && href.startsWith('#')) return byId(decoded(href.slice(1)));
  for (const [name, given] of el.named()) {
    if (!name.startsWith('data-')) continue;
    const value = given.trim();
    const part = value.startsWith('#') ? byId(value.slice(1)) : /target|modal|popup|layer|id$/.test(name) ? byId(value) : undefined;
    if (part) return part;
  }
  const handler = `${attr(el, 'onclick') ?? ''} ${/^javascript:/i.test(href) ? href : ''}`;
  if (handler.length > 1) {
    for (const found of handler.slice(0, 2_000).matchAll(QUOTED)) {
      const part = byId(found[1] as string);
      if (part && !OPENERS.has(part.role)) return part;
    }
  }
  if (localName(el) === 'summary') {
    return el.parent && find(el.parent);
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The part made from an element, or the nearest one around it within three steps: named anchors are often empty. */
function partOf(el: Replica, find: Find): Part | undefined {
  let up: Replica | undefined = el;
  for (let steps = 0; up && steps < 3; steps++) {
    const part = find(up);
    if (part) return part;
    ({ up } = up as Replica);
  }
  return undefined;
}

/** Whether `outer` contains `inner`, except for `<details>`, which its summary opens. */
function holds(outer: Part, inner: Part): boolean {
  if (localName(outer.el) === 'details') return false;
  for (let up = inner.up; up; up = up.up) if (up === outer) return true;
  return false;
}
