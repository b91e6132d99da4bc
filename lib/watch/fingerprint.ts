/**
 * What of a document decides whether a new look is due, as one text: the words of each container and the state of each control.
 * Re-rendering a form into the same form gives the same text, so that it costs one comparison. It is kept in the page and goes nowhere.
 * Made of states and words the page shows, never of a value.
 */
import { localName } from '../snapshot/page/dom-base';
import { all, attribute, textOf, titleOf } from './natives';
import type { Scope } from './sentinel';

const CONTAINER = /^(?:form|dialog|alertdialog|alert)$/;
const CONTROL = /^(?:dialog|details|checkbox|switch|radio)$/;
const MOST_CONTAINERS = 40;
const MOST_CONTROLS = 400;
/** Characters of one container; consents further down change the control states anyway. */
const MOST_TEXT = 20_000;

/**
 * @param roots the document first, then shadow roots
 * @param ask gives the elements of a root that are not frequent, and those with a role or a state
 */
export function fingerprint(document: Document, roots: Iterable<Document | ShadowRoot>, ask: (scope: Scope) => readonly Element[]): string {
  let marks = `${titleOf(document)}\n${location.pathname}`;
  for (const root of roots) {
    const containers: Element[] = [];
    const controls: Element[] = [];
    for (const element of ask(root)) {
      const name = localName(element);
      const role = attribute(element, 'role');
      if (CONTAINER.test(name) || CONTAINER.test(role)) containers.push(element);
      if (CONTROL.test(name) || CONTROL.test(role) || stateOf(element)) controls.push(element);
    }
    for (const container of containers.slice(0, MOST_CONTAINERS)) marks += `\n${words(container)}`;
    if (containers.length === 0) marks += `\n${words(root)}`;
    const pressed = all(root, 'input:not([type=hidden]),button');
    marks += `\n${[controls.length, pressed.length]}`;
    for (const control of controls.slice(0, MOST_CONTROLS)) marks += state(control) + stateOf(control);
    // What ARIA says of these is among the controls.
    for (let at = 0; at < pressed.length && at < MOST_CONTROLS; at++) marks += state(pressed[at] as Element);
  }
  return marks;
}

const { checkVisibility } = Element.prototype;

/** Rendered at all. Asks for style, not for layout. */
const isVisible = (element: Element): boolean => checkVisibility.call(element);

/** What ARIA says of a control that is pressed or ticked. */
const stateOf = (element: Element): string => attribute(element, 'aria-checked') || attribute(element, 'aria-pressed');

const words = (node: Node): string => textOf(node).slice(0, MOST_TEXT);

function state(control: Element): string {
  const { checked, disabled, open } = control as { checked?: boolean; disabled?: boolean; open?: boolean } & Element;
  const bits = (checked === true ? 1 : 0) + (disabled === true ? 2 : 0) + (open === true ? 4 : 0) + (isVisible(control) ? 8 : 0);
  return ` ${bits}`;
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
