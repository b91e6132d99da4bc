import { describe, expect, it } from 'vitest';
import { checkbox, heading, notice } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo, leaveKo } from '../../../tests/support/consents';

const rule = 'mandatory-overseas';

describe(rule, () => {
  it('finds it by a mark in the label', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 국외 이전 동의')))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', facts: { how: 'text' }, evidence: [{ words: '[필수] 개인정보 국외 이전 동의' }] },
    ]);
  });

  it('finds it by a mark in the heading, and quotes the mark', () => {
    const [finding] = answersOf(rule, joinKo(heading('개인정보 국외 이전 동의 (필수)'), checkbox('동의합니다')));
    expect(finding?.verdict).toBe('finding');
    expect(finding?.evidence.map((quote) => quote.words).join(' ')).toContain('(필수)');
  });

  it('finds it by the required attribute', () => {
    expect(answersOf(rule, joinEn(checkbox('I agree that my data is transferred to servers abroad', { required: true })))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', facts: { how: 'attribute' } },
    ]);
  });

  it('leaves what a script seems to enforce for review', () => {
    expect(
      answersOf(rule, joinEn(checkbox('I agree that my data is transferred to servers abroad', { message: 'Please agree.' }))),
    ).toMatchObject([{ verdict: 'finding', confidence: 'review', facts: { how: 'script' } }]);
  });

  it('is clear where it may be left out', () => {
    expect(answersOf(rule, joinKo(checkbox('[선택] 개인정보 국외 이전 동의')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinEn(checkbox('I agree that my data is transferred to servers abroad (optional)')))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, joinKo(checkbox('[필수] 이용약관 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell where nothing says or shows whether one can go on without it', () => {
    expect(answersOf(rule, joinEn(checkbox('I agree that my data is transferred to servers abroad')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'not-observed', consents: [0] },
    ]);
  });

  it('does not judge deletion pages', () => {
    expect(answersOf(rule, leaveKo(checkbox('[필수] 개인정보 국외 이전 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is critical where recipient, country or contact is missing', () => {
    const box = notice(
      '개인정보 국외 이전 안내. 이전받는 자: 해외 협력사. 이전 항목: 이름, 주소. 이전 목적: 상품 배송. 보유 기간: 탈퇴할 때까지.',
    );
    expect(answersOf(rule, joinKo(heading('개인정보 국외 이전'), box, checkbox('[필수] 국외 이전에 동의합니다')))).toMatchObject([
      { severity: 'critical' },
    ]);
  });
});
