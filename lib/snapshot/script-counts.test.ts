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

it.each([
  ['a name', '김준님의 동의', '남궁다미님의 동의'],
  ['a user name', 'kim님 어서 오세요', 'namgung.dami_77님 어서 오세요'],
  ['a name before a title', '김준 고객님, 동의해 주세요', '남궁다미 고객님, 동의해 주세요'],
  ['a mail address', '수신 a@b.example 으로', '수신 namgung.dami@mail.shop.example 으로'],
  ['an address', '서울시 중구 긴길 1', '경상남도 창원시 마산합포구 어느동네큰로 123-45번길'],
  ['a customs code', '부호 P123456789012 동의', '부호 123456789012 동의'],
  ['a query', 'https://shop.example/join?id=kim', 'https://shop.example/join?id=namgung-dami'],
])('does not show in its numbers how long %s is', (_, short, long) => {
  const of = (text: string) => countLetters(new Map([['main', [text]]]));
  expect(of(long)).toEqual(of(short));
});
