import { describe, expect, it } from 'vitest';
import { DELETION, mayBeAboutLeaving } from './deletion';
import { actsIn, fieldIn, tickIn } from './kinds';

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

/** Meanings that make a page one for leaving; the others are only asked for on pages that are. */
const TELLING = ['act', 'bare', 'ask', 'effect', 'reason', 'done', 'by-mail', 'by-phone', 'type-phrase'];

describe('the quick question before the deletion lexicons', () => {
  const telling = DELETION.flatMap(({ language, entries }) =>
    entries.filter((one) => TELLING.includes(one.means)).map((one) => [language, one.means, one.example] as const),
  );

  it.each(telling)('%s %s: lets "%s" through', (_language, _means, example) => {
    expect(mayBeAboutLeaving(example)).toBe(true);
  });

  it('stops words that are about anything else', () => {
    expect(mayBeAboutLeaving('오늘의 추천 상품')).toBe(false);
    expect(mayBeAboutLeaving('Free shipping on all orders')).toBe(false);
  });
});
