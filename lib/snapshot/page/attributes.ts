/** Attributes that are copied: those that tell what an element is, what it is called and what it opens. */
import { attr, inputType, namesOf } from './dom';

/** Attributes that tell what an element is, what it is called and what it opens. */
const TELLING: ReadonlySet<string> = new Set(
  'id role name for type href action onclick onsubmit onchange alt title placeholder open hidden required readonly disabled tabindex autocomplete maxlength pattern contenteditable lang data src sandbox aria-level aria-checked aria-pressed aria-selected aria-hidden aria-required aria-disabled aria-label aria-labelledby aria-describedby aria-controls aria-details'.split(
    ' ',
  ),
);
/** And of others those that name what is opened. */
const OPENS = /target|modal|popup|layer|id$/;
/** Longest attribute. */
const LONG = 2_000;
/** Names and values by turns. */
export function attributesOf(el: Element, tag: string): string[] {
  const told: string[] = [];
  for (const name of namesOf(el)) {
    const value = TELLING.has(name) ? attr(el, name) : further(el, tag, name);
    if (value !== null) told.push(name, value.slice(0, LONG));
  }
  return told;
}

/** Attributes that tell something on some elements alone: the words of a button, what is opened, that a frame has a document of its own. */
function further(el: Element, tag: string, name: string): string | null {
  if (name === 'srcdoc') return '';
  if (name === 'value') return tag === 'input' && /^(?:submit|button|reset)$/.test(inputType(el)) ? attr(el, name) : null;
  const value = name.startsWith('data-') ? attr(el, name) : null;
  return value?.trim().startsWith('#') || OPENS.test(name) ? value : null;
}
