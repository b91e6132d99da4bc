import { describe, expect, it } from 'vitest';
import { checkbox, text } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo } from '../../../tests/support/consents';

const rule = 'implied-consent';

describe(rule, () => {
  it('finds privacy, as information', () => {
    expect(answersOf(rule, joinEn(text('By creating an account you agree to our Terms and Privacy Policy.')))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', severity: 'info', facts: { purposes: ['collection'] } },
    ]);
  });

  it('finds sharing and advertising as serious, with the sentence alone as evidence', () => {
    const note = '환영합니다. 가입하기를 누르면 개인정보를 제휴사에 제공하는 것과 광고 수신에 동의하게 됩니다.';
    expect(answersOf(rule, joinKo(text(note)))).toMatchObject([
      {
        verdict: 'finding',
        severity: 'serious',
        facts: { purposes: ['third-party', 'marketing'] },
        evidence: [{ words: '가입하기를 누르면 개인정보를 제휴사에 제공하는 것과 광고 수신에 동의하게 됩니다.' }],
      },
    ]);
    expect(
      answersOf(rule, joinEn(text('By signing up you agree to receive marketing emails from us.')), { jurisdiction: 'EU' }),
    ).toMatchObject([{ severity: 'serious' }]);
  });

  it('is clear for terms alone', () => {
    expect(answersOf(rule, joinEn(text('By signing up you accept the Terms of Use.')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(text('가입하기를 누르면 이용약관에 동의하게 됩니다.')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear where a control asks for the same', () => {
    const note = text('By creating an account you agree to our Privacy Policy.');
    expect(answersOf(rule, joinEn(checkbox('I accept the Privacy Policy'), note))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell on a page that was cut short', () => {
    const snapshot = { ...joinEn(), cut: [{ what: 'time' as const, kept: 500 }] };
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'cannot-tell', reason: 'cut-short' }]);
  });
});
