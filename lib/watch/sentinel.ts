/**
 * The gate: does this document hold anything like a consent, a notice or an account deletion? It runs on every page, so it never walks:
 * one query for controls, dialogs, headings and buttons, one XPath for custom-element hosts, and the text right around what they
 * found. It reads nothing into a result; its answer is yes or no.
 *
 * Plain elements with a shadow root are not found here (asking every element costs more than a walk): a click on the toolbar finds them.
 */
import { GATE } from '../model/gate';
import { allIn } from '../snapshot/dom';
import { all, attribute, byPath, closest, is, textOf, titleText } from './natives';

/** Opens the shadow root of a host, closed ones too where the browser lets an extension do so. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

const CONTROLS =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[role=menuitemcheckbox],[aria-checked],[aria-pressed]';
const AROUND = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],input[type=password],textarea[readonly],iframe[title]';
const SAYING =
  'h1,h2,h3,h4,h5,h6,[role=heading],button,[role=button],input[type=submit],input[type=button],input[type=image],legend,label,caption,summary,dt,strong';
const FORMS = 'form[action]';
const QUERY = `${CONTROLS},${AROUND},${SAYING},${FORMS}`;

/** Menus and footers of every page link to terms and newsletters; what they say there says nothing about the page. */
const FURNITURE = 'footer,nav,[role=contentinfo],[role=navigation]';
/** Where a form that ends an account sends its data, in the words developers use. */
const LEAVING =
  /(?:delet|clos|deactivat|remov|terminat|leav|quit)\w{0,4}[-_/]?(?:my)?(?:account|member|user|profile)|(?:account|member|user)[-_/]?(?:delet|out\b|leav|clos|quit)|withdraw|secession|unregist/i;

/** Gate words that make a tick box a consent but stand on buttons of every shop: 'got it', the newsletter in the footer. */
const WEAK = /확인 ?(?:하였|했)|수신 ?설정|newsletter|subscribe|marketing/gi;

/** Elements looked at from each end of the list; a page with more of them is a list of goods, and consents stand at its ends. */
const LOOKED = 250;
/** Custom-element hosts whose roots are opened. */
const HOSTS = 400;
/** Longest text around one element; more is a page, not a label. */
const NEAR = 400;
/** Longest text of a dialog or text box that is read. */
const LONG = 4_000;

/**
 * @param openRoot absent where only open roots can be entered
 */
export function looksLikeConsent(document: Document, openRoot?: OpenRoot): boolean {
  if (GATE.test(titleText(document))) return true;
  if (saysSo(document)) return true;
  let opened = 0;
  const pending: (Document | ShadowRoot)[] = [document];
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    for (const host of customHosts(document, scope)) {
      if (++opened > HOSTS) return false;
      const root = openRoot?.(host) ?? host.shadowRoot;
      if (!root) continue;
      if (saysSo(root)) return true;
      pending.push(root);
    }
  }
  return false;
}

/** Elements that may host a shadow root, by their name alone. */
export function customHosts(document: Document, scope: Document | ShadowRoot): Element[] {
  if (scope === document) return byPath(document, "//*[contains(local-name(),'-')]", HOSTS);
  // XPath does not enter shadow roots; inside one, elements are few.
  return [...all(scope, '*')].filter((element) => element.localName.includes('-')).slice(0, HOSTS);
}

function saysSo(scope: Document | ShadowRoot): boolean {
  const found = all(scope, QUERY);
  const { length } = found;
  const read = new Map<Element, string | undefined>();
  for (let at = 0; at < length; at++) {
    if (at === LOOKED && length > 2 * LOOKED) at = length - LOOKED;
    const element = found[at] as Element;
    if (tells(element, read) && (is(element, CONTROLS) || !isFurniture(element))) return true;
  }
  return false;
}

/** Part of a menu or footer: by landmark, or because what stands around it is links and little else. */
function isFurniture(element: Element): boolean {
  if (closest(element, FURNITURE) || closest(element, 'a[href]')) return true;
  const box = element.parentElement;
  if (!box || is(element, AROUND)) return false;
  const links = [...allIn(box, 'a[href]')].slice(0, 50);
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + squeezed(textOf(link)), 0);
  return linked > 0.6 * squeezed(textOf(box).slice(0, LONG));
}

const strong = (words: string) => GATE.test(words) && GATE.test(words.replace(WEAK, ' '));

const squeezed = (text: string) => text.replace(/\s+/g, '').length;

function tells(element: Element, read: Map<Element, string | undefined>): boolean {
  if (is(element, FORMS)) return LEAVING.test(attribute(element, 'action'));
  if (is(element, 'input[type=password]')) return GATE.test(around(element, read));
  if (is(element, AROUND)) return strong(textOf(element).slice(0, LONG)) || strong(attribute(element, 'title'));
  if (is(element, CONTROLS)) return GATE.test(attribute(element, 'aria-label')) || GATE.test(around(element, read));
  if (is(element, 'button,input,[role=button]')) {
    return strong(['aria-label', 'alt', 'value'].map((name) => attribute(element, name)).join(' ')) || strong(around(element, read));
  }
  return strong(textOf(element).slice(0, NEAR));
}

/** The words that stand around a control: those of the widest container, up to four levels out, that is still short. */
function around(element: Element, read: Map<Element, string | undefined>): string {
  let words = '';
  let box: Element | null = element;
  for (let up = 0; up < 4 && box; up++) {
    if (!read.has(box)) {
      const words = textOf(box);
      read.set(box, words.length > NEAR ? undefined : words);
    }
    const own = read.get(box);
    if (own === undefined) break;
    words = own;
    box = box.parentElement;
  }
  return words;
}
