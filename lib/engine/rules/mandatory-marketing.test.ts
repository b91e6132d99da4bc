import { describe, expect, it } from 'vitest';
import { checkbox, heading } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo, leaveKo } from '../../../tests/support/consents';

const rule = 'mandatory-marketing';

describe(rule, () => {
  it('finds it by a mark in the label', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 마케팅 정보 수신 동의')))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', facts: { how: 'text' }, evidence: [{ words: '[필수] 마케팅 정보 수신 동의' }] },
    ]);
  });

  it('finds it by a mark in the heading, and quotes the mark', () => {
    const [finding] = answersOf(rule, joinKo(heading('마케팅 정보 수신 동의 (필수)'), checkbox('동의합니다')));
    expect(finding?.verdict).toBe('finding');
    expect(finding?.evidence.map((quote) => quote.words).join(' ')).toContain('(필수)');
  });

  it('finds it by the required attribute', () => {
    expect(answersOf(rule, joinEn(checkbox('I agree to receive promotional emails', { required: true })))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', facts: { how: 'attribute' } },
    ]);
  });

  it('leaves what a script seems to enforce for review', () => {
    expect(answersOf(rule, joinEn(checkbox('I agree to receive promotional emails', { message: 'Please agree.' })))).toMatchObject([
      { verdict: 'finding', confidence: 'review', facts: { how: 'script' } },
    ]);
  });

  it('is clear where it may be left out', () => {
    expect(answersOf(rule, joinKo(checkbox('[선택] 마케팅 정보 수신 동의')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinEn(checkbox('I agree to receive promotional emails (optional)')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(checkbox('[필수] 이용약관 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell where nothing says or shows whether one can go on without it', () => {
    expect(answersOf(rule, joinEn(checkbox('I agree to receive promotional emails')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'not-observed', consents: [0] },
    ]);
  });

  it('does not judge deletion pages', () => {
    expect(answersOf(rule, leaveKo(checkbox('[필수] 마케팅 정보 수신 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is critical in Korea, and keeps what another law says elsewhere', () => {
    const snapshot = joinKo(checkbox('[필수] 마케팅 정보 수신 동의'));
    expect(answersOf(rule, snapshot)).toMatchObject([{ severity: 'critical' }]);
    expect(answersOf(rule, snapshot, { jurisdiction: 'EU' })).toMatchObject([{ severity: 'serious' }]);
  });

  it('weighs less for profiling that promotes nothing', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 행태정보 이용 동의')))).toMatchObject([
      { severity: 'serious', facts: { purposes: ['profiling'] } },
    ]);
  });

  it('leaves notices about orders alone', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 주문 확인 문자 수신 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });
});
