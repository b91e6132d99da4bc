import { describe, expect, it } from 'vitest';
import { checkbox } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, overseasKo, thirdPartyEn, thirdPartyKo } from '../../../tests/support/notices';

const rule = 'missing-retention';

describe(rule, () => {
  it('finds a notice without a period, in Korean and in English', () => {
    expect(answersOf(rule, thirdPartyKo({ retention: undefined }))).toMatchObject([{ verdict: 'finding', severity: 'moderate' }]);
    expect(answersOf(rule, overseasEn({ retention: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it.each(['이용 목적 달성 시까지', '서비스 제공 기간', '관련 법률이 정한 기간'])(
    'takes "%s" for a stated period, if a vague one',
    (words) => {
      expect(answersOf(rule, thirdPartyKo({ retention: `보유 및 이용 기간: ${words}` }))).toMatchObject([{ verdict: 'clear' }]);
    },
  );

  it('is clear with a period or an event', () => {
    expect(answersOf(rule, overseasKo())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, thirdPartyEn({ retention: 'Retention period: until you delete your account' }))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
