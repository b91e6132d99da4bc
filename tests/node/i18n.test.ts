import { describe, expect, it } from 'vitest';
import { codeOnly, parse, sourceFiles, withoutComments } from '../../cli/dev/source';
import { isTest } from '../../cli/dev/walls';
import {
  COMPLETE,
  COMPLETE_LOCALES,
  DICTIONARIES,
  findingTitle,
  type Key,
  LOCALES,
  type Locale,
  languageName,
  localeName,
  missingKeys,
  pickLocale,
  t,
} from '../../lib/i18n/every';
import { format, type Message, placeholders } from '../../lib/i18n/message';
import { CANNOT_TELL_REASONS, PURPOSES, RULE_IDS, UI_LOCALES } from '../../lib/model/vocabulary';

const keys = Object.keys(COMPLETE.en.messages) as Key[];
/** A plural may leave `n` out ('one thing'); everything else is said in every language. */
const named = (message: Message) => placeholders(message).filter((name) => name !== 'n');

describe('the dictionaries', () => {
  it.each(COMPLETE_LOCALES)('%s has every key', (locale) => {
    expect(missingKeys(locale)).toEqual([]);
    expect(RULE_IDS.filter((id) => DICTIONARIES[locale].rules[id] === undefined)).toEqual([]);
  });

  it.each(LOCALES)('%s has no key that English lacks, none empty, each with the same parameters', (locale) => {
    const { messages } = DICTIONARIES[locale];
    expect(Object.keys(messages).filter((key) => !keys.includes(key as Key))).toEqual([]);
    for (const key of keys) {
      const own = messages[key];
      if (own === undefined) continue;
      expect(JSON.stringify(own), key).not.toMatch(/^""$|<<fill/);
      expect(named(own), key).toEqual(named(COMPLETE.en.messages[key]));
    }
  });

  it('hold no key that nothing uses', () => {
    const files = sourceFiles().filter((file) => !isTest(file.path) && !file.path.startsWith('lib/i18n/locales/'));
    const text = files.map((file) => withoutComments(file.text)).join('\n');
    const literal = new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map((match) => match[1]));
    // `severity.${level}`: a key put together from a word of the vocabulary. The part before the first `${` counts.
    const begun = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] as string);
    const unused = keys.filter((key) => !literal.has(key) && !begun.some((start) => key.startsWith(start)));
    expect(unused, 'use them, or take them out of lib/i18n/locales').toEqual([]);
  });

  it('say every word of the vocabulary', () => {
    for (const locale of LOCALES) {
      for (const purpose of PURPOSES) expect(t(locale, `purpose.${purpose}`)).not.toBe('');
      for (const reason of CANNOT_TELL_REASONS) expect(t(locale, `reason.${reason}`)).toMatch(/[.다。]$/);
    }
  });

  it.each([
    ['ko', /[가-힣]/],
    ['ja', /[ぁ-んァ-ヶ一-龠]/],
    ['zh', /[一-龠]/],
  ] as const)('speak %s where it is asked for', (locale, letters) => {
    for (const [key, message] of Object.entries(DICTIONARIES[locale].messages)) {
      const words = JSON.stringify(message);
      // Names and file formats are the same in every language; a sentence is not.
      if (!letters.test(words)) expect(words.split(' ').length, key).toBeLessThanOrEqual(3);
    }
  });

  it('let English stand in for what an incomplete language lacks, plurals and all', () => {
    const gap = LOCALES.flatMap((locale) => missingKeys(locale).map((key) => [locale, key] as const));
    for (const [locale, key] of gap) expect(COMPLETE_LOCALES, key).not.toContain(locale);
    expect(format('en', COMPLETE.en.messages['found.title'], { n: 1 })).toBe('1 thing to know before you agree');
    for (const locale of LOCALES) expect(t(locale, 'found.title', { n: 1 })).toMatch(/1/);
    for (const [locale, key] of gap) expect(spoken(locale, key)).toBe(spoken('en', key));
    console.log(LOCALES.map((locale) => `${locale}: ${keys.length - missingKeys(locale).length} of ${keys.length} keys`).join('; '));
  });
});

/** A message with every place filled by its own name. */
function spoken(locale: Locale, key: Key): string {
  const values = Object.fromEntries(placeholders(COMPLETE.en.messages[key]).map((name) => [name, name === 'n' ? 2 : name]));
  return (t as (locale: Locale, key: Key, values: object) => string)(locale, key, values);
}

describe('messages', () => {
  it('choose the plural and write numbers in the reader’s way', () => {
    const message = { one: '{n} thing', other: '{n} things' };
    expect(format('en', message, { n: 1 })).toBe('1 thing');
    expect(format('en', message, { n: 12345 })).toBe('12,345 things');
    expect(format('ko', { other: '{n}개' }, { n: 12345 })).toBe('12,345개');
  });

  it('join lists', () => {
    expect(format('en', '{what} missing', { what: ['country', 'contact'] })).toBe('country & contact missing');
  });

  it('refuse to say half a sentence', () => {
    expect(() => format('en', '{host} could not be checked')).toThrow(RangeError);
  });
});

describe('a finding’s sentence', () => {
  it('names languages in the reader’s own', () => {
    const facts = { language: 'en', served: 'ko' };
    expect(findingTitle('ko', 'foreign-language-deletion', facts)).toBe('탈퇴 화면이 한국어가 아닙니다(영어)');
    expect(findingTitle('en', 'foreign-language-deletion', facts)).toBe('The deletion page is not in Korean (English)');
  });

  it('falls back to the rule’s title when a fact is missing', () => {
    expect(findingTitle('en', 'foreign-language-deletion', { language: 'en' })).toBe('Account deletion page in another language');
  });
});

describe('locales', () => {
  it('are those the settings offer', () => {
    expect(Object.keys(DICTIONARIES).sort()).toEqual([...UI_LOCALES].sort());
  });

  it('name themselves in their own language', () => {
    expect(LOCALES.map(localeName)).toEqual(['한국어', 'English', '日本語', '简体中文']);
  });

  it('are picked by the reader’s list, English last', () => {
    expect(pickLocale(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(pickLocale(['ja-JP'])).toBe('ja');
    expect(pickLocale(['zh_CN', 'en'])).toBe('zh');
    // Traditional Chinese is another written language.
    expect(pickLocale(['zh-TW'])).toBe('en');
    expect(pickLocale(['zh-Hant-HK', 'ko'])).toBe('ko');
    expect(pickLocale(['de'])).toBe('en');
    expect(pickLocale(['ja'], COMPLETE_LOCALES)).toBe('en');
    expect(languageName('ko', 'not a tag')).toBe('not a tag');
  });

  it('meet no sentence outside the dictionaries in what the extension shows', () => {
    const shown = sourceFiles().filter((file) => /^(?:components|entrypoints)\//.test(file.path) && !isTest(file.path));
    const korean = shown.filter((file) => /[가-힣]/.test(withoutComments(file.text))).map((file) => file.path);
    expect(korean, 'words of screens belong in lib/i18n/locales').toEqual([]);
    expect(codeOnly(parse('x.ts', "const a = '가'; // 나").text)).not.toMatch(/[가나]/);
  });
});
