/** Every lexicon entry must match its example, must not match its counter-example, and must stay linear on long hostile text. */
import { describe, expect, it } from 'vitest';
import { spent } from '../../../tests/support/spent';
import { MAX_TEXT } from '../../model/text';
import { CONDUCT } from './conduct';
import { CONSENT_LEXICONS } from './consent';
import { DELETION } from './deletion';
import { KINDS } from './kinds';
import { type Form, find, reading } from './match';
import { NOTICE_LEXICONS } from './notice';
import type { Entry } from './types';

interface Listed {
  readonly name: string;
  readonly form: Form;
  readonly entries: readonly Entry[];
  /** The longest text the engine runs these on, where that is less than MAX_TEXT. */
  readonly longest?: number;
}

const CONSENT: Listed[] = CONSENT_LEXICONS.flatMap((lexicon) =>
  (
    [
      'purposes',
      'hands',
      'acts',
      'channels',
      'requirement',
      'groupRule',
      'all',
      'optionalToo',
      'none',
      'implied',
      'cookieKinds',
      'managed',
      'views',
    ] as const
  ).map((part) => ({
    name: `${lexicon.language}/consent ${part}`,
    form: lexicon.form,
    entries: lexicon[part] as readonly Entry[],
  })),
);

const NOTICE: Listed[] = NOTICE_LEXICONS.flatMap((lexicon) =>
  (
    [
      'titles',
      'labels',
      'questions',
      'parties',
      'company',
      'abroad',
      'contact',
      'items',
      'purpose',
      'retention',
      'method',
      'refusal',
      'transfer',
      'follows',
      'clauses',
      'itemKinds',
    ] as const
  )
    .filter((part) => lexicon[part].length > 0)
    .map((part) => ({ name: `${lexicon.language}/notice ${part}`, form: lexicon.form, entries: lexicon[part] as readonly Entry[] })),
);

/** Labels, headings and sentences are cut long before this. */
const LABEL = 10_000;

const PAGE_KINDS: Listed[] = KINDS.flatMap(({ language, form, acts, fields, ticks }) => [
  { name: `${language}/kinds acts`, form, entries: acts, longest: LABEL },
  { name: `${language}/kinds fields`, form, entries: fields, longest: LABEL },
  { name: `${language}/kinds ticks`, form, entries: ticks, longest: LABEL },
]);

const LEAVING: Listed[] = DELETION.map(({ language, form, entries }) => ({ name: `${language}/deletion`, form, entries, longest: LABEL }));

const OWN_CONDUCT: Listed[] = CONDUCT.map(({ language, form, entries }) => ({ name: `${language}/conduct`, form, entries }));

/** Every lexicon of the engine. A new one is added here. */
const LEXICONS: readonly Listed[] = [...CONSENT, ...NOTICE, ...PAGE_KINDS, ...LEAVING, ...OWN_CONDUCT];

/** The most processor time a pattern may take on MAX_TEXT characters; a quadratic one takes many seconds. */
const LIMIT_MS = 400;

describe.each(LEXICONS)('$name', ({ form, entries, longest = MAX_TEXT }) => {
  it.each(entries.map((entry) => [entry.means, entry.example, entry] as const))('%s: matches "%s"', (_means, example, entry) => {
    expect(find([entry], form, reading(example))).toHaveLength(1);
  });

  it.each(entries.map((entry) => [entry.means, entry.counter, entry] as const))('%s: leaves "%s" alone', (_means, counter, entry) => {
    expect(find([entry], form, reading(counter))).toEqual([]);
  });

  it('reads the longest hostile text in linear time', () => {
    for (const entry of entries) {
      for (const text of hostile(entry, longest)) {
        const read = reading(text);
        if (form === 'squashed') read.squashed();
        else read.lower();
        const start = spent();
        find([entry], form, read);
        expect(spent() - start, `${entry.pattern} on ${text.slice(0, 40)}…`).toBeLessThan(LIMIT_MS);
      }
    }
  });
});

/** Texts made of the beginnings of the entry's own example: the worst case for a pattern that backtracks. */
function hostile(entry: Entry, longest: number): string[] {
  const { example } = entry;
  const head = example.slice(0, Math.max(1, Math.ceil(example.length / 2)));
  const word = example.split(' ')[0] ?? example;
  return [head, `${word} `].map((part) => part.repeat(Math.ceil(longest / part.length)).slice(0, longest));
}
