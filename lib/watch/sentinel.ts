/**
 * The gate: does this document hold anything like a consent, a notice or an account deletion? It runs on every page, so it never walks:
 * live lists of what comes in masses, one query for all that is not frequent (forms, dialogs, custom elements) or has a role, and the text
 * right around what they found. It reads nothing into a result; its answer is yes or no.
 *
 * Plain elements with a shadow root are not found here (asking every element costs more than a walk): a click on the toolbar finds them.
 */
import { ACT, GATE } from '../model/gate';
import { allIn, has, localName } from '../snapshot/page/dom-base';
import { all, attribute, byName, closest, is, isLaidOut, textOf, titleOf } from './natives';

/** Opens the shadow root of a host, closed ones too where the browser lets an extension do so. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

/** Names that a list of goods has by the thousand: a live list each, which browsers keep and of which the ends are looked at. */
const MASSES = ['input', 'button', 'strong'];
/** All names that are looked at. */
const NAMES = /^(?:input|button|strong|label|h[1-5]|form|dialog|legend|textarea|iframe|summary|pre|th|dt|div|li|p|td)$/;
/** What pages are made of, the most frequent first: each element is asked until one name fits, so this order is the cost of the query. */
const FREQUENT = `div,a,span,li,p,img,td,b,${MASSES},i,ul,ol,em,tr,br,svg,path,g,script`;
/**
 * Text, which is as frequent and is looked at on a short page alone: a notice or the words of leaving without any heading. A box, named
 * last, only where no link is in it.
 */
const TEXTS = 'li,p,td,div';
/** And those that only their attributes make a control, a heading or a dialog. Each is asked of each element; what is `aria-modal` has a role. */
const BY_ATTRIBUTE = '[role],[aria-checked],[aria-pressed]';
/** Menus and footers of every page link to terms and newsletters; what they say there, and what a link says, says nothing about the page. */
const FURNITURE = 'footer,nav,[role=contentinfo],[role=navigation],a[href]';
/** Where a form that ends an account sends its data, in the words developers use. */
const LEAVING =
  /(?:delet|clos|deactivat|remov|terminat|leav|quit)\w{0,4}[-_/]?(?:my)?(?:account|member|user|profile)|(?:account|member|user)[-_/]?(?:delet|out\b|leav|clos|quit)|withdraw|secession|unregist/i;

/** What an order asks for: a card, an address to send to; in autocomplete tokens and in the names developers give. */
const ORDERED = /\bcc[-_]|card[-_[]?n|\bcv[cv]2?\b|zip|postc|postal|street|addr(?:ess)?[-_.]?\d|shipping|billing/i;

/** Gate words that make a tick box a consent but stand on buttons of every shop: 'got it', the newsletter in the footer. */
const WEAK = /확인 ?(?:하였|했)|수신 ?설정|newsletter|subscribe|marketing/gi;

/** Elements looked at from each end of a list; a page with more of them is a list of goods, and consents stand at its ends. */
const LOOKED = 120;
/** Buttons with the same words that are looked around. */
const SAME = 6;
/** A screen to sign up, sign in or pay leads to few other places. */
const SCREEN_LINKS = 150;
/** Elements of a short page. */
const SHORT = 300;
/** Custom-element hosts whose roots are opened. */
const HOSTS = 400;
/** Longest text around one element; more is a page, not a label. */
const NEAR = 400;
/** Most parts of a box that may still be short. */
const PARTS = 60;
/** Longest text of a dialog or text box that is read. */
const LONG = 4_000;

export type Scope = Document | ShadowRoot | Element;

/**
 * @param openRoot absent where only open roots can be entered
 * @param within parts that were added since the last look, when the rest is known to say nothing
 */
export function looksLikeConsent(document: Document, openRoot?: OpenRoot, within?: Iterable<Element>): boolean {
  const pending: Scope[] = within ? [...within] : [document];
  if (says(titleOf(document))) return true;
  let opened = 0;
  const few = byName(document, 'a')[SCREEN_LINKS] === undefined;
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    const hosts: Element[] = [];
    if (saysSo(scope, hosts, few)) return true;
    for (const host of hosts) {
      if (++opened > HOSTS) break;
      const root = openRoot?.(host) ?? host.shadowRoot;
      if (root) pending.push(root);
    }
  }
  return false;
}

/**
 * Elements of a document, shadow root or element that are not frequent, itself among them, and those that have a role or a state. Custom
 * elements are: no selector asks for a hyphen.
 * @param others selectors of frequent ones that are asked for all the same
 */
export function uncommon(scope: Scope, others = ''): Element[] {
  return [...(scope.nodeType === 1 ? [scope as Element] : []), ...all(scope, `:not(${FREQUENT}),${BY_ATTRIBUTE}${others}`)];
}

/** Whether an element may host a shadow root, by its name alone. */
export const isCustom = (element: Element): boolean => localName(element).includes('-');

type Kind = 'control' | 'account' | 'box' | 'press' | 'form' | 'saying';

/** Role of an element or type of an input. */
const CONTROL = /^(?:checkbox|switch|radio|menuitemcheckbox)$/;
const DIALOG_ROLE = /^(?:alert)?dialog$/;

/** What an element is, by name and attributes: asking `matches` for each costs more than all the rest. Nothing when it tells nothing. */
function kindOf(element: Element): Kind | undefined {
  const name = localName(element);
  if (name === 'input') return kindOfInput(attribute(element, 'type').toLowerCase()) ?? (asksForOrder(element) ? 'account' : undefined);
  if (name === 'form') return 'form';
  if (name === 'dialog' || name === 'pre') return 'box';
  if (name === 'textarea') return has(element, 'readonly') ? 'box' : undefined;
  if (name === 'iframe') return has(element, 'title') ? 'box' : undefined;
  const role = attribute(element, 'role');
  if (CONTROL.test(role) || has(element, 'aria-checked') || has(element, 'aria-pressed')) return 'control';
  if (DIALOG_ROLE.test(role) || attribute(element, 'aria-modal') === 'true') return 'box';
  if (name === 'button' || role === 'button') return 'press';
  return role === 'heading' || (!role && NAMES.test(name)) ? 'saying' : undefined;
}

function kindOfInput(type: string): Kind | undefined {
  if (CONTROL.test(type)) return 'control';
  if (type === 'password') return 'account';
  return /^(?:submit|button|image)$/.test(type) ? 'press' : undefined;
}

/** A field that an order asks for. */
function asksForOrder(element: Element): boolean {
  return ORDERED.test(`${attribute(element, 'autocomplete')} ${attribute(element, 'name')} ${attribute(element, 'id')}`);
}

/** What was read of one document or root, so that nothing is read twice. */
interface Read {
  readonly boxes: Map<Element, string | undefined>;
  /** How often a button with these words was seen. */
  readonly labels: Map<string, number>;
  /** The document has few links. */
  readonly few: boolean;
}

/**
 * Elements worth a look, in lists. Every query asks each element of the page, so there is but one.
 * @param hosts filled on the way: elements that may host a shadow root
 */
function* lists(scope: Scope, hosts: Element[]): Iterable<ArrayLike<Element>> {
  // Live lists by name are the document's; shadow roots and added parts are small enough to be sorted by name.
  const whole = scope.nodeType === 9;
  if (whole) for (const name of MASSES) yield byName(scope as Document, name);
  const named: Record<string, Element[]> = { role: [] };
  const few = whole && !byName(scope as Document, '*')[SHORT];
  for (const element of uncommon(scope, few ? `,${TEXTS}:not(:has(a))` : whole ? '' : `,${MASSES}`)) {
    const name = localName(element);
    if (isCustom(element)) hosts.push(element);
    if (is(element, BY_ATTRIBUTE)) named.role?.push(element);
    if (!NAMES.test(name)) continue;
    named[name] ??= [];
    named[name].push(element);
  }
  yield* Object.values(named);
}

function saysSo(scope: Scope, hosts: Element[], few: boolean): boolean {
  const read: Read = { boxes: new Map(), labels: new Map(), few };
  for (const found of lists(scope, hosts)) {
    const { length } = found;
    for (let at = 0; at < length; at++) {
      if (at === LOOKED && length > 2 * LOOKED) at = length - LOOKED;
      const element = found[at] as Element;
      const kind = kindOf(element);
      if (kind && tells(element, kind, read) && (kind === 'control' || !isFurniture(element))) return true;
    }
  }
  return false;
}

function tells(element: Element, kind: Kind, read: Read): boolean {
  switch (kind) {
    case 'form':
      return LEAVING.test(attribute(element, 'action'));
    case 'box':
      return strong(textOf(element).slice(0, LONG)) || strong(attribute(element, 'title'));
    case 'account':
      // A form to sign up, sign in or pay is a screen to look at whatever it says; the login box of a portal or of a home page is none.
      return ((read.few || ACT.test(around(element, read.boxes))) && isLaidOut(element)) || GATE.test(around(element, read.boxes));
    case 'control':
      return GATE.test(attribute(element, 'aria-label')) || GATE.test(around(element, read.boxes));
    case 'press':
      return pressTells(element, read);
    default:
      return strong(textOf(element).slice(0, NEAR), read.few && localName(element)[0] === 'h');
  }
}

function pressTells(element: Element, { boxes, labels, few }: Read): boolean {
  const words = `${textOf(element).slice(0, NEAR)} ${attribute(element, 'value')} ${attribute(element, 'alt')} ${attribute(element, 'aria-label')}`;
  const seen = (labels.get(words) ?? 0) + 1;
  labels.set(words, seen);
  // The same button again and again is a list of goods; what stands around each says nothing about joining or leaving.
  if (seen > SAME) return false;
  return strong(words, few) || strong(around(element, boxes));
}

/** Part of a menu or footer: by landmark, or because what stands around it is links and little else. */
function isFurniture(element: Element): boolean {
  if (closest(element, FURNITURE)) return true;
  const box = element.parentElement;
  if (!box || kindOf(element) === 'box') return false;
  const links = [...allIn(box, 'a[href]')].slice(0, 50);
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + squeezed(textOf(link)), 0);
  return linked > 0.6 * squeezed(textOf(box).slice(0, LONG));
}

const says = (words: string) => GATE.test(words) || ACT.test(words);
const strong = (words: string, act = false) => (GATE.test(words) && GATE.test(words.replace(WEAK, ' '))) || (act && ACT.test(words));

const squeezed = (text: string) => text.replace(/\s+/g, '').length;

/** The words that stand around a control: those of the widest container, up to four levels out, that is still short. */
function around(element: Element, read: Map<Element, string | undefined>): string {
  let words = '';
  let box: Element | null = element;
  for (let up = 0; up < 4 && box; up++) {
    if (!read.has(box)) {
      // A box of many parts is a list or a page; its text would be long to no purpose.
      const words = box.childElementCount > PARTS ? undefined : textOf(box);
      read.set(box, words && squeezed(words) > NEAR ? undefined : words);
    }
    const own = read.get(box);
    if (own === undefined) break;
    words = own;
    box = box.parentElement;
  }
  return words;
}
