import { expect, it } from 'vitest';
import { scriptOf } from '../model/text';
import { countLetters, hasLetters, lettersOf } from './script-counts';

it('tells every character as the model does', () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = String.fromCharCode(code);
    const script = scriptOf(code);
    const counts = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0, words: 0 };
    if (script !== 'none') Object.assign(counts, { [script]: 1, words: 1 });
    expect(lettersOf(text), code.toString(16)).toEqual(counts);
    expect(hasLetters(text), code.toString(16)).toBe(script !== 'none' || (code >= 0x30 && code <= 0x39));
  }
});

it('counts runs of letters as words, and none across two texts', () => {
  expect(lettersOf('약관 동의, I agree 同意します.')).toEqual({ hangul: 4, latin: 6, han: 2, kana: 3, other: 0, words: 5 });
  expect(countLetters(new Map([['main', ['약관', '동의']]]))).toEqual([
    { region: 'main', hangul: 4, kana: 0, han: 0, latin: 0, other: 0, words: 2 },
  ]);
});

it('says nothing of a region without letters', () => {
  expect(countLetters(new Map([['main', ['1,000', '—']]]))).toEqual([]);
});
