/** What of the page's own inline script and markup may say that a control is enforced; `enforce.ts` reads it outside of the page. */
import type { Rest } from '../../model/messages';
import { allOf, attr, byName, has, is, textOf } from './dom';
import { partsOf } from './script-parts';

/** Inline script read per frame, in UTF-16 units. */
const MAX_SCRIPT = 200_000;
const MAX_HANDLER = 2_000;
/** Class names of one box that a script may take it by. */
const MAX_CLASSES = 4;
/** Marks of validation libraries in markup; their handlers stand in files of their own. Marks that a server writes on every box tell nothing. */
const VALIDATED = 'data-rule-required,data-parsley-required,data-validation-required,ng-required'.split(',');

/** All inline script of the document, cut at the limit. */
function inlineScript(document: Document): string {
  let out = '';
  for (const script of byName(document, 'script')) {
    if (has(script, 'src')) continue;
    const type = (attr(script, 'type') ?? '').toLowerCase();
    if (type && !/javascript|module|ecmascript/.test(type)) continue;
    out += `${textOf(script).slice(0, MAX_SCRIPT - out.length)}\n`;
    if (out.length >= MAX_SCRIPT) break;
  }
  for (const element of allOf(document, '[onsubmit],[onclick]')) {
    if (out.length >= MAX_SCRIPT) break;
    if (!is(element, 'form[onsubmit],button[onclick],input[onclick],a[onclick]')) continue;
    out += `${attr(element, 'onsubmit') ?? ''} ${attr(element, 'onclick') ?? ''}\n`;
  }
  return out.slice(0, MAX_SCRIPT);
}

/** @param made the controls, with the refs of their nodes */
export function scriptsOf(document: Document, made: readonly (readonly [ref: number, el: Element])[]): Pick<Rest, 'script' | 'boxes'> {
  const script = made.length > 0 ? inlineScript(document) : '';
  const boxes = made.map(([ref, el]) => ({
    node: ref,
    id: attr(el, 'id') ?? '',
    name: attr(el, 'name') ?? '',
    classes: placesOf(el, script),
    handler: `${attr(el, 'onclick') ?? ''} ${attr(el, 'onchange') ?? ''}`.trim().slice(0, MAX_HANDLER),
    validated: isValidated(el),
  }));
  const names = boxes.flatMap(({ id, name, classes }) => [id, name, ...classes.map(([token]) => token)]);
  // One letter stands anywhere; with what is asked of the box it tells, as `enforce.ts` reads it.
  const telling = new Set(names.filter((name) => name !== '').map((name) => (name.length > 1 ? name : `${name}.checked`)));
  return { script: script && partsOf(script, telling, boxes.map(({ handler }) => handler).join('\n')), boxes };
}

/** Class names of a box that the script speaks of, and its place among the elements of each. */
function placesOf(el: Element, script: string): [string, number][] {
  return (attr(el, 'class') ?? '')
    .split(/\s+/)
    .filter((token) => token.length > 2)
    .slice(0, MAX_CLASSES)
    .filter((token) => script.includes(token))
    .map((token) => [token, Array.from(el.ownerDocument.getElementsByClassName(token)).indexOf(el)]);
}

function isValidated(el: Element): boolean {
  return (
    /validate\[[^\]]{0,40}required/.test(attr(el, 'class') ?? '') ||
    attr(el, 'data-validation') === 'required' ||
    VALIDATED.some((name) => has(el, name))
  );
}
