import { describe, expect, it } from 'vitest';
import { checkbox } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, overseasKo, thirdPartyKo } from '../../../tests/support/notices';

const rule = 'missing-transfer-method';

describe(rule, () => {
  it('finds an overseas notice without time and method, in Korean and in English', () => {
    expect(answersOf(rule, overseasKo({ method: undefined }))).toMatchObject([{ verdict: 'finding', severity: 'minor' }]);
    expect(answersOf(rule, overseasEn({ method: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('is clear with them, under one label or two', () => {
    expect(answersOf(rule, overseasEn())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, overseasKo({ method: '이전 일시: 주문할 때\n이전 방법: 정보통신망을 통한 전송' }))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('owes nothing at home', () => {
    expect(answersOf(rule, thirdPartyKo())).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is only a word where the law knows no such duty', () => {
    expect(answersOf(rule, overseasKo({ method: undefined }), { jurisdiction: 'EU' })).toMatchObject([{ severity: 'info' }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 국외 이전 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
