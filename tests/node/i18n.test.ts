import { describe, expect, it } from 'vitest';
import { codeOnly, parse, sourceFiles, withoutComments } from '../../cli/dev/source';
import { isTest } from '../../cli/dev/walls';
import { DICTIONARIES, findingTitle, type Key, LOCALES, languageName, pickLocale, t } from '../../lib/i18n';
import { format, placeholders } from '../../lib/i18n/message';
import { CANNOT_TELL_REASONS, PURPOSES, UI_LOCALES } from '../../lib/model/vocabulary';

const keys = Object.keys(DICTIONARIES.en.messages) as Key[];

describe('the dictionaries', () => {
  it.each(LOCALES)('%s has every key, none more, none empty, with the same parameters', (locale) => {
    const { messages } = DICTIONARIES[locale];
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(JSON.stringify(messages[key]), key).not.toMatch(/^""$|<<fill/);
      // A plural may leave `n` out ('one thing'); everything else is said in every language.
      const names = (of: typeof locale) => placeholders(DICTIONARIES[of].messages[key]).filter((name) => name !== 'n');
      expect(names(locale), key).toEqual(names('en'));
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
      for (const reason of CANNOT_TELL_REASONS) expect(t(locale, `reason.${reason}`)).toMatch(/[.다]$/);
    }
  });

  it('speak in Korean where Korean is asked for', () => {
    const latin = keys.filter((key) => !/[가-힣]/.test(JSON.stringify(DICTIONARIES.ko.messages[key])));
    const sameEverywhere = latin.filter(
      (key) => JSON.stringify(DICTIONARIES.ko.messages[key]) === JSON.stringify(DICTIONARIES.en.messages[key]),
    );
    // Names and file formats are the same in every language; a sentence is not.
    for (const key of sameEverywhere) expect(JSON.stringify(DICTIONARIES.en.messages[key]).split(' ').length, key).toBeLessThanOrEqual(3);
  });
});

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
    expect([...LOCALES]).toEqual([...UI_LOCALES]);
  });

  it('are picked by the reader’s list, English last', () => {
    expect(pickLocale(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(pickLocale(['ja'])).toBe('en');
    expect(languageName('ko', 'not a tag')).toBe('not a tag');
  });

  it('meet no sentence outside the dictionaries in what the extension shows', () => {
    const shown = sourceFiles().filter((file) => /^(?:components|entrypoints)\//.test(file.path) && !isTest(file.path));
    const korean = shown.filter((file) => /[가-힣]/.test(withoutComments(file.text))).map((file) => file.path);
    expect(korean, 'words of screens belong in lib/i18n/locales').toEqual([]);
    expect(codeOnly(parse('x.ts', "const a = '가'; // 나").text)).not.toMatch(/[가나]/);
  });
});
