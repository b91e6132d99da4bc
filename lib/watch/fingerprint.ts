/**
 * What of a document decides whether a new look is due, as one text: the words of each container and the state of each control.
 * Re-rendering a form into the same form gives the same text, so that it costs one comparison. It is kept in the page and goes nowhere.
 * Made of states and words the page shows, never of a value.
 */
import { all, attribute, textOf, titleOf } from './natives';

const CONTAINERS = 'form,dialog,[role=dialog],[role=alertdialog],[role=alert]';
const CONTROLS =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[aria-checked],[aria-pressed],button,input[type=submit],dialog,details';

const MOST_CONTAINERS = 40;
const MOST_CONTROLS = 400;
/** Characters of one container; consents further down change the control states anyway. */
const MOST_TEXT = 20_000;

/** @param roots the document first, then shadow roots */
export function fingerprint(document: Document, roots: Iterable<Document | ShadowRoot>): string {
  let marks = `${titleOf(document)}\n${location.pathname}`;
  for (const root of roots) {
    const containers = all(root, CONTAINERS);
    for (let at = 0; at < containers.length && at < MOST_CONTAINERS; at++) marks += `\n${words(containers[at] as Element)}`;
    if (containers.length === 0) marks += `\n${words(root)}`;
    const controls = all(root, CONTROLS);
    marks += `\n${controls.length}`;
    for (let at = 0; at < controls.length && at < MOST_CONTROLS; at++) marks += state(controls[at] as HTMLInputElement);
  }
  return marks;
}

const { checkVisibility } = Element.prototype;

/** Rendered at all. Asks for style, not for layout. */
const isVisible = (element: Element): boolean => checkVisibility.call(element);

const words = (node: Node): string => textOf(node).slice(0, MOST_TEXT);

function state(control: HTMLInputElement): string {
  const open = (control as unknown as HTMLDialogElement).open === true;
  const bits = (control.checked === true ? 1 : 0) + (control.disabled === true ? 2 : 0) + (open ? 4 : 0) + (isVisible(control) ? 8 : 0);
  return ` ${bits}${attribute(control, 'aria-checked') || attribute(control, 'aria-pressed')}`;
}

/** Characters looked at to tell one text from another. */
const SAMPLED = 500;

/** A short mark of a fingerprint: its length and some of its characters, so that it costs little to make and to keep. */
export function markOf(print: string): string {
  const step = Math.max(1, Math.floor(print.length / SAMPLED));
  let hash = print.length;
  for (let at = 0; at < print.length; at += step) hash = Math.imul(hash ^ print.charCodeAt(at), 0x01000193);
  return `${print.length} ${hash}`;
}
