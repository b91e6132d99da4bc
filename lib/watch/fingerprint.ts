/**
 * What of a document decides whether a new look is due, as one short text: a hash of the words of each container and the state of each
 * control. Re-rendering a form into the same form gives the same text. Made of states and words the page shows, never of a value.
 */
import { shortHash } from '../model/text';
import { all, attribute, textOf, titleText } from './natives';

const CONTAINERS = 'form,dialog,[role=dialog],[role=alertdialog],[role=alert]';
const CONTROLS =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[aria-checked],[aria-pressed],button,input[type=submit],dialog,details';

const MOST_CONTAINERS = 40;
const MOST_CONTROLS = 400;
/** Characters hashed of one container; consents further down change the control states anyway. */
const MOST_TEXT = 20_000;

/** @param roots the document first, then shadow roots */
export function fingerprint(document: Document, roots: readonly (Document | ShadowRoot)[]): string {
  const marks: string[] = [titleText(document), location.pathname];
  for (const root of roots) {
    const containers = all(root, CONTAINERS);
    for (let at = 0; at < containers.length && at < MOST_CONTAINERS; at++) marks.push(words(containers[at] as Element));
    if (containers.length === 0) marks.push(words(root));
    const controls = all(root, CONTROLS);
    marks.push(String(controls.length));
    for (let at = 0; at < controls.length && at < MOST_CONTROLS; at++) marks.push(state(controls[at] as HTMLInputElement));
  }
  return shortHash(marks.join('\n'));
}

function words(node: Node): string {
  const text = textOf(node).slice(0, MOST_TEXT);
  return shortHash(text.replace(/\s+/g, ' '));
}

const bit = (on: boolean) => (on ? '1' : '0');

function state(control: HTMLInputElement): string {
  return [
    bit(control.checked === true),
    bit(control.disabled === true),
    bit((control as unknown as HTMLDialogElement).open === true),
    attribute(control, 'aria-checked') || attribute(control, 'aria-pressed'),
    bit(control.getClientRects().length > 0),
  ].join('');
}
