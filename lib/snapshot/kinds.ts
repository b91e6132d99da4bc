/** What an element is by tag and role. Attributes and styles decide nothing here; disguised controls are found later, by their words. */

import { ENTERS } from '../model/gate-more';
import type { Control } from '../model/snapshot';
import { MAX_TEXT } from '../model/text';
import { foldLines } from './lines';
import { linkOf } from './links';
import { FACT_FORM, FACT_TITLE } from './page/page-copy';
import {
  attr,
  closest,
  has,
  inputType,
  isChecked,
  isDisabled,
  isMixed,
  isTickRole,
  localName,
  oneIn,
  type Replica,
  textContent,
  wasChecked,
} from './replica';
import type { Part, PartRole } from './sketch';

export interface Kind {
  readonly role: PartRole;
  /** Its children are not walked as containers of their own. */
  readonly leaf: boolean;
  /** A leaf whose words are inside it: links, buttons, ARIA controls. */
  readonly owns: boolean;
  /** A leaf that breaks the line. */
  readonly block: boolean;
  /** Something a label can name. */
  readonly control: boolean;
  readonly fill: (part: Part) => void;
}

const nothing = (): void => {};
const container = (role: PartRole, fill: (part: Part) => void = nothing): Kind => ({
  role,
  leaf: false,
  owns: false,
  block: true,
  control: false,
  fill,
});
const owner = (role: PartRole, fill: (part: Part) => void, control = false): Kind => ({
  role,
  leaf: true,
  owns: true,
  block: false,
  control,
  fill,
});
const leaf = (role: PartRole, fill: (part: Part) => void, control = false, block = false): Kind => ({
  role,
  leaf: true,
  owns: false,
  block,
  control,
  fill,
});
const keep = (made: Part): void => {
  made.keep = true;
};

const SECTIONING = /^(?:article|section|main|aside|nav|form|fieldset|dialog)$/;
/** Roles that take a native element's own meaning away from it. */
const ARIA_CONTROLS: Partial<Record<string, 'checkbox' | 'radio' | 'switch'>> = {
  __proto__: null as never,
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  radio: 'radio',
  menuitemradio: 'radio',
  switch: 'switch',
};

const heading = (level: number): Kind =>
  container('heading', (made) => {
    made.level = level;
  });
const small = heading(7);
const list = container('list');
const item = container('item');
const dialog = container('dialog', keep);
const frame = leaf('frame', nothing, false, true);
const image = leaf('image', fillImage);
const form = container('form', fillForm);
const search = container('search');

/** What is told by its ARIA role alone. No prototype here and below: a page may call an element or a role `constructor`. */
const LANDMARKS: Partial<Record<string, Kind>> = {
  __proto__: null as never,
  banner: container('banner'),
  navigation: container('navigation'),
  main: container('main'),
  complementary: container('complementary'),
  contentinfo: container('contentinfo'),
};
const ROLES: Partial<Record<string, Kind>> = {
  __proto__: null as never,
  link: owner('link', nothing),
  dialog,
  alertdialog: dialog,
  form,
  group: container('group'),
  radiogroup: container('group', keep),
  list,
  listitem: item,
  search,
};
/** What is told by its tag alone. */
const TAGS: Partial<Record<string, Kind>> = {
  __proto__: null as never,
  header: LANDMARKS.banner,
  nav: LANDMARKS.navigation,
  main: LANDMARKS.main,
  aside: LANDMARKS.complementary,
  footer: LANDMARKS.contentinfo,
  search,
  button: owner('button', fillButton),
  summary: owner('button', nothing),
  select: leaf('select', fillSelect, true),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  dt: small,
  legend: small,
  caption: small,
  form,
  dialog,
  fieldset: ROLES.group,
  ul: list,
  ol: list,
  menu: list,
  dl: list,
  li: item,
  dd: item,
  tr: container('row'),
  th: container('cell', (made) => {
    made.header = true;
  }),
  td: container('cell'),
  iframe: frame,
  frame,
  img: image,
  svg: image,
  canvas: image,
  object: image,
  embed: image,
  hr: container('wrap'),
};

export function kindOf(el: Replica, tag: string): Kind | undefined {
  const role = attr(el, 'role');
  if (role) {
    const made = byRole(el, tag, role.trim().split(/\s+/)[0]?.toLowerCase() ?? '');
    if (made) return made;
  }
  const told = TAGS[tag];
  if (told) return (tag === 'header' || tag === 'footer') && insideSection(el) ? undefined : told;
  if (tag === 'input') return inputKind(el);
  if (tag === 'a') return has(el, 'href') || has(el, 'onclick') ? ROLES.link : undefined;
  if (tag === 'textarea') return textareaKind(el);
  if (tag === 'table') return el.grid ? leaf('table', nothing, false, true) : container('table');
  return has(el, 'contenteditable') && attr(el, 'contenteditable') !== 'false' ? leaf('field', fillEditable, true) : undefined;
}

function byRole(el: Replica, tag: string, role: string): Kind | undefined {
  const aria = ARIA_CONTROLS[role];
  const native = tag === 'input';
  if (aria && !native) return owner(aria, fillAria, true);
  switch (role) {
    case 'button':
      return native ? undefined : TAGS.button;
    case 'heading':
      return heading(Math.min(Math.max(Number.parseInt(attr(el, 'aria-level') ?? '2', 10) || 2, 1), 6));
    case 'textbox':
    case 'searchbox':
      return native || tag === 'textarea' ? undefined : leaf('field', fillEditable, true);
    default:
      return ROLES[role] ?? (native ? undefined : LANDMARKS[role]);
  }
}

/** `header` and `footer` are landmarks of the page only outside of sections. */
function insideSection(el: Replica): boolean {
  return el.parent !== undefined && closest(el.parent, (up) => SECTIONING.test(localName(up))) !== undefined;
}

/** Containers climbed from an input to the ARIA control it may be a twin of. */
const TWIN_STEPS = 3;

/** An ARIA checkbox may carry a twin input for the form's sake, beside or inside it; it is hidden from everybody and counts once. */
function isTwin(el: Replica): boolean {
  const untold = attr(el, 'aria-hidden') === 'true';
  let { up } = el;
  for (let steps = 0; steps < TWIN_STEPS && up; steps++) {
    if (ARIA_CONTROLS[attr(up, 'role') ?? '']) return true;
    if (untold && oneIn(up, isTickRole)) return true;
    ({ up } = up);
  }
  return false;
}

function inputKind(el: Replica): Kind | undefined {
  const type = inputType(el);
  switch (type) {
    case 'hidden':
      return leaf('wrap', nothing);
    case 'checkbox':
    case 'radio':
      if (isTwin(el)) return leaf('wrap', nothing);
      return leaf(type === 'checkbox' && attr(el, 'role') === 'switch' ? 'switch' : type, fillNative, true);
    case 'submit':
    case 'button':
    case 'reset':
    case 'image':
      return leaf('button', fillButton);
    default:
      return leaf('field', (made) => fillField(made, type), true);
  }
}

function fillNative(made: Part): void {
  const { el } = made;
  const required = has(el, 'required') || attr(el, 'aria-required') === 'true';
  made.control = {
    state: isMixed(el) ? 'mixed' : isChecked(el) ? 'on' : 'off',
    initial: wasChecked(el) ? 'on' : 'off',
    named: 'none',
    ...(isDisabled(el) ? { disabled: true } : {}),
    ...(required ? { required: true } : {}),
  };
}

function fillAria(made: Part): void {
  const { el } = made;
  const checked = attr(el, 'aria-checked');
  const state: Control['state'] = checked === 'true' ? 'on' : checked === 'false' ? 'off' : checked === 'mixed' ? 'mixed' : 'unknown';
  made.control = {
    state,
    initial: state,
    named: 'none',
    ...(isDisabled(el) ? { disabled: true } : {}),
    ...(attr(el, 'aria-required') === 'true' ? { required: true } : {}),
  };
}

function fillButton(made: Part): void {
  const { el } = made;
  const tag = localName(el);
  if (tag === 'input') {
    const type = inputType(el);
    made.submits = type === 'submit' || type === 'image' || type === 'reset';
    made.text = foldLines(attr(el, type === 'image' ? 'alt' : 'value') ?? '');
  } else if (tag === 'button') {
    const type = (attr(el, 'type') ?? 'submit').toLowerCase();
    made.submits = type !== 'button' && has(el, FACT_FORM);
  }
  made.disabled = isDisabled(el);
}

function fillSelect(made: Part): void {
  made.options = made.el.kids.map((option) => foldLines(typeof option === 'string' ? option : ''));
  made.disabled = isDisabled(made.el);
}

/** Words of a name attribute: split at case and punctuation, lower case. */
export function hintOf(el: Replica): string {
  return `${attr(el, 'name') ?? ''} ${attr(el, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, 60);
}

function fillField(made: Part, type: string): void {
  const { el } = made;
  const hint = hintOf(el);
  const autocomplete = (attr(el, 'autocomplete') ?? '').trim().toLowerCase();
  const max = Number.parseInt(attr(el, 'maxlength') ?? '', 10);
  const pattern = attr(el, 'pattern');
  made.field = {
    type,
    ...(autocomplete ? { autocomplete: autocomplete.slice(0, 60) } : {}),
    ...(hint ? { hint } : {}),
    ...(has(el, 'required') || attr(el, 'aria-required') === 'true' ? { required: true } : {}),
    ...(max >= 0 ? { maxLength: max } : {}),
    ...(pattern ? { pattern: pattern.slice(0, 200) } : {}),
  };
  made.disabled = isDisabled(el);
}

function fillEditable(made: Part): void {
  fillField(made, 'contenteditable');
}

/** A text box that holds a text to read. What stands in it as markup is the page's; `.value` may be a person's and is never read. */
function textareaKind(el: Replica): Kind {
  const given = textContent(el);
  const locked = has(el, 'readonly') || has(el, 'disabled');
  if ((locked && given.trim().length > 20) || (given.length > 100 && ENTERS.test(given.slice(0, 20_000)))) {
    return leaf(
      'document',
      (made) => {
        made.text = foldLines(given.slice(0, MAX_TEXT));
        made.keep = true;
      },
      false,
      true,
    );
  }
  return leaf('field', (made) => fillField(made, 'textarea'), true);
}

function fillImage(made: Part): void {
  made.name = foldLines(localName(made.el) === 'svg' ? svgTitle(made.el) : (attr(made.el, 'alt') ?? attr(made.el, 'aria-label') ?? ''));
}

const svgTitle = (svg: Replica): string => attr(svg, FACT_TITLE) ?? attr(svg, 'aria-label') ?? '';

/** A form is kept, and where its action leads tells what it is for. */
function fillForm(made: Part): void {
  made.keep = true;
  if ((attr(made.el, 'action') ?? '').trim() !== '') made.link = linkOf(made.el, 'action');
}
