import { describe, expect, it } from 'vitest';
import { checkbox, group, heading, notice, text } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, THIRD_PARTY_KO, thirdPartyEn, thirdPartyKo, without } from '../../../tests/support/notices';

const rule = 'missing-items';

describe(rule, () => {
  it('finds a notice without a list of data, in Korean and in English', () => {
    expect(answersOf(rule, thirdPartyKo({ items: undefined }))).toMatchObject([{ verdict: 'finding', severity: 'moderate' }]);
    expect(answersOf(rule, thirdPartyEn({ items: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it.each(['필요한 최소한의 정보', '개인정보 일체', '회원정보'])('takes "%s" for no list', (words) => {
    expect(answersOf(rule, thirdPartyKo({ items: `제공 항목: ${words}` }))).toMatchObject([
      { verdict: 'finding', facts: { states: ['vague'] } },
    ]);
  });

  it('is clear with a list, also one that ends openly', () => {
    expect(answersOf(rule, thirdPartyKo({ items: '제공 항목: 주문 정보, 연락처, 배송에 필요한 기타 정보' }))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, overseasEn())).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear when it points to the list shown with another consent', () => {
    const collection = group(
      checkbox('[필수] 개인정보 수집 및 이용 동의'),
      notice('개인정보 수집 및 이용\n수집 항목: 이름, 주소\n이용 목적: 회원 관리\n보유 기간: 탈퇴 시까지'),
    );
    const provision = group(
      checkbox('[선택] 개인정보 제3자 제공 동의'),
      notice(`개인정보 제3자 제공 안내\n${without(THIRD_PARTY_KO, { items: '제공 항목: 위 수집 항목과 동일' })}`),
    );
    expect(answersOf(rule, joinKo(collection, provision))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(provision))).toMatchObject([{ verdict: 'finding' }]);
  });

  describe('a text about collecting under a consent to hand data on', () => {
    const shown = (mark: string, words: string) => joinKo(group(checkbox(mark), group(heading('개인정보의 수집 및 이용', 3), text(words))));
    const HANDED = '회사는 이용자의 개인정보를 제휴 판매자에게 제공합니다.';

    it('is the notice of that consent, whatever its title, where it says who receives the data', () => {
      expect(answersOf(rule, shown('[필수] 개인정보 제3자 제공 동의', HANDED))).toMatchObject([{ verdict: 'finding', consents: [0] }]);
    });

    it('is not where it says of nobody that he receives any, nor where the consent asks for the collection as well', () => {
      const kept = '회사는 이용자의 개인정보를 회원 관리에 이용합니다.';
      expect(answersOf(rule, shown('[필수] 개인정보 제3자 제공 동의', kept))).toMatchObject([{ verdict: 'cannot-tell' }]);
      expect(answersOf(rule, shown('[필수] 개인정보 수집·이용 및 제3자 제공 동의', HANDED))).not.toMatchObject([{ verdict: 'finding' }]);
    });
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
