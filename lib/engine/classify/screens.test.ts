/** What screens are for, over seven languages and more: each kind, and the many things that look like one. */
import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../tests/fixtures/screens';
import {
  button,
  checkbox,
  dialog,
  field,
  form,
  heading,
  link,
  notice,
  type Part,
  pageWith,
  radios,
  text,
} from '../../../tests/support/build';
import { Tree } from '../page';
import { pageKinds } from './page-kind';

const select = (words: string): Part => {
  const [name = '', options = ''] = words.split(': ');
  return { role: 'select', options: { name, field: { type: 'select' }, options: options.split('/') }, children: [] };
};

const PARTS: Readonly<Record<string, (words: string) => Part>> = {
  h1: (words) => heading(words, 1),
  h2: (words) => heading(words, 2),
  f: (words) => field(words),
  e: (words) => field(words, 'email'),
  p: (words) => field(words, 'password'),
  n: (words) => field(words, 'tel'),
  x: (words) => field(words, 'textarea'),
  s: select,
  b: (words) => button(words, { submits: true }),
  k: (words) => button(words),
  l: (words) => link(words, { link: { to: 'same-site' } }),
  t: (words) => text(words),
  c: (words) => checkbox(words),
  r: (words) => radios(words.split('/')),
  d: (words) => notice(words),
};

/** The parts up to the bracket that closes them; what is read is taken out of the list. */
function partsOf(left: string[]): Part[] {
  const parts: Part[] = [];
  for (let one = left.shift(); one !== undefined && one !== ')' && one !== ']'; one = left.shift()) {
    if (one === '(') parts.push(form(...partsOf(left)));
    else if (one === '[') parts.push(dialog(...partsOf(left)));
    else {
      const space = one.indexOf(' ');
      const make = PARTS[one.slice(0, space)];
      if (!make) throw new Error(`No such part of a screen: ${one}`);
      parts.push(make(one.slice(space + 1)));
    }
  }
  return parts;
}

describe.each([...new Set(SCREENS.map(([kinds]) => kinds))])('%s', (kinds) => {
  const own = SCREENS.filter((screen) => screen[0] === kinds);
  it.each(own.map(([, language, title, ...parts]) => [language, title, parts] as const))('%s: %s', (_, title, parts) => {
    const [first] = pageKinds(new Tree(pageWith({ title }, ...partsOf([...parts]))));
    expect(kinds.split('|')).toContain(first?.kind);
  });
});
