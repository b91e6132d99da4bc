import { describe, expect, it } from 'vitest';
import { button, checkbox, field, form, heading, notice, pageWith, text } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo, leaveKo } from '../../../tests/support/consents';

const rule = 'mandatory-third-party';

describe(rule, () => {
  it('finds it by a mark in the label', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', facts: { how: 'text' }, evidence: [{ words: '[필수] 개인정보 제3자 제공 동의' }] },
    ]);
  });

  it('finds it by a mark in the heading, and quotes the mark', () => {
    const [finding] = answersOf(rule, joinKo(heading('개인정보 제3자 제공 동의 (필수)'), checkbox('동의합니다')));
    expect(finding?.verdict).toBe('finding');
    expect(finding?.evidence.map((quote) => quote.words).join(' ')).toContain('(필수)');
  });

  it('finds it by the required attribute', () => {
    expect(answersOf(rule, joinEn(checkbox('I consent to sharing my data with partner companies', { required: true })))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', facts: { how: 'attribute' } },
    ]);
  });

  it('leaves what a script seems to enforce for review', () => {
    expect(
      answersOf(rule, joinEn(checkbox('I consent to sharing my data with partner companies', { message: 'Please agree.' }))),
    ).toMatchObject([{ verdict: 'finding', confidence: 'review', facts: { how: 'script' } }]);
  });

  it('is clear where it may be left out', () => {
    expect(answersOf(rule, joinKo(checkbox('[선택] 개인정보 제3자 제공 동의')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinEn(checkbox('I consent to sharing my data with partner companies (optional)')))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, joinKo(checkbox('[필수] 이용약관 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell where nothing says or shows whether one can go on without it', () => {
    expect(answersOf(rule, joinEn(checkbox('I consent to sharing my data with partner companies')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'not-observed', consents: [0] },
    ]);
  });

  it('does not judge deletion pages', () => {
    expect(answersOf(rule, leaveKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([{ verdict: 'clear' }]);
  });

  describe('severity', () => {
    const table = (...recipients: string[]) =>
      notice(
        `개인정보 제3자 제공 안내. 제공받는 자: ${recipients.join(', ')}. 제공 목적: 상품 배송. 제공 항목: 이름, 주소. 보유 기간: 배송 완료 후 30일. 동의를 거부할 권리가 있으며 거부하면 주문할 수 없습니다.`,
      );

    it('is critical at sign-up with recipients that nobody can name', () => {
      expect(
        answersOf(rule, joinKo(heading('개인정보 제3자 제공'), table('제휴사 및 판매자'), checkbox('[필수] 제3자 제공에 동의합니다'))),
      ).toMatchObject([{ severity: 'critical', exception: 'escalate.0' }]);
    });

    it('is minor at checkout with the named seller of the order', () => {
      const checkout = pageWith(
        { title: '주문서 작성' },
        heading('주문/결제', 1),
        form(
          field('받는 사람'),
          field('배송지 주소'),
          field('카드 번호', 'text', { autocomplete: 'cc-number' }),
          table('(주)모과나무'),
          checkbox('[필수] 개인정보 제3자 제공 동의'),
          button('결제하기', { submits: true }),
        ),
      );
      expect(answersOf(rule, checkout)).toMatchObject([{ severity: 'minor', exception: 'downgrade.0' }]);
      expect(answersOf(rule, checkout, { jurisdiction: 'JP' })).toMatchObject([{ severity: 'info' }]);
    });

    describe('in the window of a login provider', () => {
      const window = (...parts: Parameters<typeof form>) =>
        pageWith(
          { title: '정보 제공 동의' },
          heading('모과나무에 정보를 제공할까요?', 1),
          text('모과나무에서 솔바람 계정으로 로그인하려면 아래에 동의해 주세요.'),
          form(...parts, checkbox('[필수] 개인정보 제3자 제공 동의'), button('동의하고 계속하기', { submits: true })),
        );

      it('is information: the one recipient is the shop one signs in to', () => {
        expect(answersOf(rule, window(table('(주)모과나무')))).toMatchObject([{ severity: 'info', exception: 'notWhen.2' }]);
      });

      it('stays what it is with several recipients, with terms to accept, or with something to fill in', () => {
        expect(answersOf(rule, window(table('(주)모과나무', '(주)살구나무')))).toMatchObject([{ severity: 'serious' }]);
        expect(answersOf(rule, window(table('(주)모과나무'), checkbox('[필수] 이용약관 동의')))).toMatchObject([{ severity: 'serious' }]);
        expect(
          answersOf(
            rule,
            window(field('이메일', 'email'), field('새 비밀번호', 'password', { autocomplete: 'new-password' }), table('(주)모과나무')),
          ),
        ).toMatchObject([{ severity: 'serious' }]);
      });
    });
  });
});
