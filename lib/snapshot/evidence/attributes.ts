/** Which attributes of an element a save keeps. Never a value, never an address's query; numbers in names are masked, as they name people. */

import { pathWords } from '../links';
import { attr, isChecked, localName } from '../page/dom';

/** Said of a control or a container: kept as they stand. */
const FLAGS = new Set(
  'type role required disabled readonly multiple open hidden colspan rowspan scope dir lang maxlength minlength autocomplete aria-required aria-checked aria-disabled aria-expanded aria-hidden aria-haspopup aria-modal aria-pressed aria-selected aria-invalid aria-level'.split(
    ' ',
  ),
);
/** Names by which scripts, labels and researchers find it. */
const NAMES = new Set('id class name for aria-labelledby aria-describedby aria-controls headers form'.split(' '));
/** Words: only those that the look let in. */
const WORDS = new Set('title alt placeholder aria-label label'.split(' '));
const LONGEST_NAME = 120;

export type Attributes = readonly (readonly [name: string, value: string])[];

export function attributesOf(element: Element, redacted: (text: string) => string | undefined): Attributes {
  const out: [string, string][] = [];
  const tag = localName(element);
  for (const name of element.getAttributeNames()) {
    const value = attr(element, name) ?? '';
    if (FLAGS.has(name)) out.push([name, value.slice(0, 40)]);
    else if (NAMES.has(name)) {
      const safe = safeName(value);
      if (safe) out.push([name, safe]);
    } else if (WORDS.has(name)) {
      const words = redacted(value);
      if (words) out.push([name, words]);
    } else if (name === 'href' || name === 'action') {
      const place = placeOf(value, element.ownerDocument.baseURI);
      if (place) out.push([name, place]);
    }
  }
  if (tag === 'input') {
    const type = (attr(element, 'type') ?? '').toLowerCase();
    if (/^(?:checkbox|radio)$/.test(type) && isChecked(element)) out.push(['checked', '']);
    const button = /^(?:submit|button|reset)$/.test(type) ? redacted(attr(element, 'value') ?? '') : undefined;
    if (button) out.push(['value', button]);
  }
  return out.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Names with their numbers masked; empty when one looks like anything but a name. */
function safeName(value: string): string {
  if (value.includes('@')) return '';
  return value
    .replace(/\d{3,}/g, '#')
    .slice(0, LONGEST_NAME)
    .trim();
}

/** Where an address leads: its origin and the words of its path, as in the Snapshot. */
function placeOf(address: string, base: string): string | undefined {
  if (address.startsWith('#')) return `#${safeName(address.slice(1))}`;
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return undefined;
  }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:' || url.protocol === 'javascript:') return url.protocol;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  return `${url.origin}/${pathWords(url).replace(/ /g, '-')}`;
}
