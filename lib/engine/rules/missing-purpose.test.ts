import { describe, expect, it } from 'vitest';
import { checkbox, group, notice } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, THIRD_PARTY_KO, thirdPartyEn, thirdPartyKo, without } from '../../../tests/support/notices';

const rule = 'missing-purpose';

describe(rule, () => {
  it('finds a notice that does not say what for, in Korean and in English', () => {
    expect(answersOf(rule, thirdPartyKo({ purpose: undefined }))).toMatchObject([{ verdict: 'finding', severity: 'moderate' }]);
    expect(answersOf(rule, overseasEn({ purpose: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('takes a purpose without content for none', () => {
    expect(answersOf(rule, thirdPartyKo({ purpose: '제공받는 자의 이용 목적: 서비스 개선 등' }))).toMatchObject([
      { verdict: 'finding', facts: { states: ['vague'] } },
    ]);
    expect(answersOf(rule, thirdPartyEn({ purpose: 'Purpose of use: business purposes' }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('is clear with a purpose', () => {
    expect(answersOf(rule, thirdPartyKo())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, overseasEn())).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear when the consent itself says what for', () => {
    const label = checkbox('[필수] 주문한 상품을 배송하기 위해 주식회사 달팽이택배에 개인정보를 제공하는 데 동의합니다');
    const snapshot = joinKo(group(label, notice(`개인정보 제3자 제공 안내\n${without(THIRD_PARTY_KO, { purpose: undefined })}`)));
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
