import { describe, expect, it } from 'vitest';
import { checkbox, group, notice } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, PICTURED_KO, THIRD_PARTY_KO, thirdPartyEn, thirdPartyKo, without } from '../../../tests/support/notices';

const rule = 'missing-recipient';

describe(rule, () => {
  it('finds a notice that names nobody, in Korean and in English', () => {
    expect(answersOf(rule, thirdPartyKo({ recipient: undefined }))).toMatchObject([
      {
        verdict: 'finding',
        severity: 'serious',
        confidence: 'confirmed',
        consents: [0],
        facts: { kind: 'third-party', elements: ['recipient'] },
      },
    ]);
    expect(answersOf(rule, overseasEn({ recipient: undefined, contact: undefined }))).toMatchObject([
      { verdict: 'finding', consents: [0] },
    ]);
  });

  it('is clear when somebody is named, and leaves a vague recipient to its own rule', () => {
    expect(answersOf(rule, thirdPartyEn())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, thirdPartyKo({ recipient: '제공받는 자: 제휴사' }))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear when the consent itself names the recipient', () => {
    const label = checkbox('[선택] 주식회사 달팽이보험에 개인정보를 제공하는 데 동의합니다');
    const snapshot = joinKo(group(label, notice(`개인정보 제3자 제공 안내\n${without(THIRD_PARTY_KO, { recipient: undefined })}`)));
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'clear' }]);
  });

  it('asks nothing of collection and processor notices', () => {
    const collection = group(
      checkbox('[필수] 개인정보 수집 및 이용 동의'),
      notice('개인정보 수집 및 이용\n수집 항목: 이름\n이용 목적: 회원 관리'),
    );
    const processor = group(checkbox('[필수] 개인정보 처리위탁 동의'), notice('개인정보 처리위탁\n위탁 업무: 배송\n보유 기간: 1년'));
    expect(answersOf(rule, joinKo(collection, processor))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });

  it('cannot tell when a picture stands in place of the notice', () => {
    expect(answersOf(rule, PICTURED_KO)).toMatchObject([{ verdict: 'cannot-tell', reason: 'text-in-image', consents: [0] }]);
  });
});
