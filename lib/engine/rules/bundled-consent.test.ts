import { describe, expect, it } from 'vitest';
import { button, checkbox, field, heading, notice, pageWith, text } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo, leaveKo } from '../../../tests/support/consents';

const rule = 'bundled-consent';

describe(rule, () => {
  it('finds terms that carry data along, in Korean and English', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 이용약관 및 개인정보 수집·이용에 동의합니다')))).toMatchObject([
      {
        verdict: 'finding',
        confidence: 'confirmed',
        severity: 'moderate',
        facts: { purposes: ['terms', 'collection'] },
        evidence: [{ words: '[필수] 이용약관 및 개인정보 수집·이용에 동의합니다' }],
      },
    ]);
    expect(answersOf(rule, joinEn(checkbox('I agree to the Terms and the Privacy Policy')))).toMatchObject([
      { verdict: 'finding', severity: 'moderate' },
    ]);
  });

  it('judges the one consent of a form to fill in, though the page is of no known kind', () => {
    const asked = '[필수] 개인정보 수집 및 광고 정보 수신에 동의합니다';
    expect(
      answersOf(rule, pageWith({}, heading('창호 견적 상담', 1), field('성함'), field('연락처'), checkbox(asked), button('상담 신청'))),
    ).toMatchObject([{ verdict: 'finding', facts: { purposes: ['collection', 'marketing'] } }]);
    expect(answersOf(rule, pageWith({}, heading('창호 견적 상담', 1), checkbox(asked), button('보기')))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('finds two data purposes in one box', () => {
    expect(answersOf(rule, joinKo(checkbox('개인정보 수집·이용 및 제3자 제공에 동의합니다')))).toMatchObject([{ severity: 'serious' }]);
  });

  it('finds the advertising that only the notice names, for review, and quotes it', () => {
    const box = notice(
      '개인정보 수집 및 이용 안내. 수집 항목: 이름, 휴대전화 번호. 수집 목적: 회원 관리, 마케팅 및 광고에 활용. 보유 기간: 탈퇴할 때까지.',
    );
    const [finding] = answersOf(rule, joinKo(heading('개인정보 수집 및 이용'), box, checkbox('동의합니다')));
    expect(finding).toMatchObject({ verdict: 'finding', confidence: 'review', facts: { purposes: ['collection', 'marketing'] } });
    expect(finding?.evidence.some((quote) => quote.words.includes('광고'))).toBe(true);
  });

  it('is critical with a forced transfer abroad, but not where another law sets the severity apart', () => {
    const box = checkbox('[필수] 개인정보 수집·이용, 국외 이전에 동의합니다');
    expect(answersOf(rule, joinKo(box))).toMatchObject([{ severity: 'critical', exception: 'escalate.0' }]);
  });

  it('leaves separate boxes, terms with age, and outsourcing alone', () => {
    expect(answersOf(rule, joinKo(checkbox('이용약관 동의'), checkbox('개인정보 수집 및 이용 동의')))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, joinKo(checkbox('본인은 만 14세 이상이며 이용약관에 동의합니다')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(checkbox('개인정보 수집·이용 및 처리위탁에 동의합니다')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinEn(checkbox('I agree to the Terms of Service and the Member Agreement')))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('leaves an agree-all with its own boxes alone, but not one without', () => {
    const all = checkbox('이용약관 및 개인정보 수집·이용에 모두 동의합니다');
    expect(answersOf(rule, joinKo(all, checkbox('이용약관 동의'), checkbox('개인정보 수집 및 이용 동의')))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, joinKo(all))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('does not judge deletion pages', () => {
    expect(answersOf(rule, leaveKo(checkbox('이용약관 및 개인정보 수집·이용에 동의합니다')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell on a sign-up page that was cut short', () => {
    const snapshot = { ...joinEn(text('Welcome')), cut: [{ what: 'nodes' as const, kept: 10, of: 900 }] };
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'cannot-tell', reason: 'cut-short' }]);
    expect(answersOf(rule, pageWith({}, text('Welcome')))).toMatchObject([{ verdict: 'clear' }]);
  });
});
