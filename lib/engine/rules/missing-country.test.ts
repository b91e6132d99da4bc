import { describe, expect, it } from 'vitest';
import { checkbox } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, overseasKo, thirdPartyEn, thirdPartyKo } from '../../../tests/support/notices';

const rule = 'missing-country';

describe(rule, () => {
  it('finds an overseas notice without a country, in Korean and in English', () => {
    expect(answersOf(rule, overseasKo({ country: undefined }))).toMatchObject([
      { verdict: 'finding', severity: 'serious', facts: { kind: 'overseas', states: ['absent'] } },
    ]);
    expect(answersOf(rule, overseasEn({ country: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it.each(['전 세계', '해외', '판매자가 소재한 국가', '업체 목록 참조'])('takes "%s" for no country, and quotes it', (words) => {
    const [found] = answersOf(rule, overseasKo({ country: `이전되는 국가: ${words}` }));
    expect(found).toMatchObject({ verdict: 'finding', facts: { states: ['vague'] } });
    expect(found?.evidence[0]?.words).toContain(words);
  });

  it('is clear when one is named, alone or with others', () => {
    expect(answersOf(rule, overseasKo())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, overseasEn({ country: 'Country: Vietnam, Thailand and other countries' }))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('does not take a country in a company name for a destination, nor the home country', () => {
    const named = { recipient: '이전받는 자: Bluebell Canada Inc.', country: '이전되는 국가: 대한민국' };
    expect(answersOf(rule, overseasKo(named))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('owes nothing at home', () => {
    expect(answersOf(rule, thirdPartyKo())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, thirdPartyEn())).toMatchObject([{ verdict: 'clear' }]);
  });

  it('weighs less where the law does not list the country', () => {
    expect(answersOf(rule, overseasKo({ country: undefined }), { jurisdiction: 'CN' })).toMatchObject([{ severity: 'minor' }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 국외 이전 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
