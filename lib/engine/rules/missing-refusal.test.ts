import { describe, expect, it } from 'vitest';
import { checkbox, group, notice, text } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, overseasKo, THIRD_PARTY_KO, thirdPartyEn, thirdPartyKo, without } from '../../../tests/support/notices';

const rule = 'missing-refusal';

describe(rule, () => {
  it('finds a notice that is silent about refusing, in Korean and in English', () => {
    expect(answersOf(rule, thirdPartyKo({ refusal: undefined }))).toMatchObject([{ verdict: 'finding', severity: 'moderate' }]);
    expect(answersOf(rule, thirdPartyEn({ refusal: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('takes withdrawal for no refusal', () => {
    expect(answersOf(rule, thirdPartyKo({ refusal: '동의는 언제든지 고객센터에서 철회할 수 있습니다.' }))).toMatchObject([
      { verdict: 'finding' },
    ]);
  });

  it('asks abroad for the effect, too: a bare right is not enough (art 28-8(2)5)', () => {
    const bare = { refusal: '동의를 거부할 수 있습니다.' };
    expect(answersOf(rule, overseasKo(bare))).toMatchObject([{ verdict: 'finding', facts: { elements: ['refusalConsequence'] } }]);
    expect(answersOf(rule, overseasEn({ refusal: 'You may refuse.' }))).toMatchObject([
      { verdict: 'finding', facts: { elements: ['refusalConsequence'] } },
    ]);
  });

  it('is content with the right at home where the consent is optional', () => {
    expect(answersOf(rule, thirdPartyKo({ refusal: '동의를 거부할 권리가 있습니다.' }))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, thirdPartyEn({ refusal: 'You have the right to refuse.' }))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('reads one line that covers all consents of the block', () => {
    const snapshot = joinKo(
      group(
        checkbox('[선택] 개인정보 제3자 제공 동의'),
        notice(`개인정보 제3자 제공 안내\n${without(THIRD_PARTY_KO, { refusal: undefined })}`),
      ),
      text('위의 각 동의를 거부할 권리가 있으며, 선택 항목은 거부해도 불이익이 없습니다.'),
    );
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
