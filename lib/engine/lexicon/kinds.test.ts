import { describe, expect, it } from 'vitest';
import { DELETION } from './deletion';
import { actsIn, fieldIn, KINDS, tickIn } from './kinds';
import { find, reading } from './match';

const lists = [
  ...KINDS.flatMap(({ language, form, acts, fields, ticks }) => [
    { name: `${language} acts`, form, entries: acts },
    { name: `${language} fields`, form, entries: fields },
    { name: `${language} ticks`, form, entries: ticks },
  ]),
  ...DELETION.map(({ language, form, entries }) => ({ name: `${language} deletion`, form, entries })),
];

describe.each(lists)('$name', ({ form, entries }) => {
  it.each(entries.map((entry) => [entry.means, entry] as const))('%s matches its example and not its counter-example', (_, entry) => {
    expect(find([entry], form, reading(entry.example)), `example: ${entry.example}`).toHaveLength(1);
    expect(find([entry], form, reading(entry.counter)), `counter: ${entry.counter}`).toHaveLength(0);
  });

  it('has no pattern that a long run of one character makes slow', () => {
    for (const letter of ['a', ' ', '가', '1', '/']) {
      const long = reading(letter.repeat(20_000));
      const started = performance.now();
      find(entries, form, long);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});

describe('reading short texts', () => {
  it('tells a newsletter button from a sign-up button', () => {
    const means = (text: string) => actsIn(text).map((hit) => hit.means);
    expect(means('Sign up for our weekly newsletter')).toEqual(['newsletter']);
    expect(means('Sign up')).toEqual(['signup']);
    expect(means('뉴스레터 구독하기')).toEqual(['newsletter']);
  });

  it('reads fields by the special words before the general ones', () => {
    expect(fieldIn('Confirm password')).toBe('confirm-password');
    expect(fieldIn('비밀번호 확인')).toBe('confirm-password');
    expect(fieldIn('이메일 주소')).toBe('email');
    expect(fieldIn('Card security code')).toBe('card-code');
  });

  it('reads ticks that are no consents', () => {
    expect(tickIn('아이디 저장')).toBe('remember');
    expect(tickIn('I agree to the terms')).toBeUndefined();
  });
});
