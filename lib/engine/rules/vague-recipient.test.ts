import { describe, expect, it } from 'vitest';
import { button, checkbox, field, form, group, heading, link, notice, type Part, pageWith, text } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasKo, THIRD_PARTY_KO, thirdPartyEn, thirdPartyKo, without } from '../../../tests/support/notices';

const rule = 'vague-recipient';

describe(rule, () => {
  it.each(['입점 판매자', '제휴사 및 협력업체', '구매하신 상품의 판매자', '대리점 계약을 체결한 자'])('finds the role "%s"', (words) => {
    expect(answersOf(rule, thirdPartyKo({ recipient: `제공받는 자: ${words}` }))).toMatchObject([
      { verdict: 'finding', severity: 'serious', consents: [0], facts: { kind: 'third-party', named: 0 } },
    ]);
  });

  it('finds names that end openly, and one role among names', () => {
    expect(answersOf(rule, thirdPartyKo({ recipient: '제공받는 자: 달팽이택배, 나래물류 등' }))).toMatchObject([
      { verdict: 'finding', facts: { open: true } },
    ]);
    expect(answersOf(rule, overseasKo({ recipient: '이전받는 자: 주식회사 느티나무상사 및 그 자회사' }))).toMatchObject([
      { verdict: 'finding', facts: { named: 1 } },
    ]);
    expect(answersOf(rule, thirdPartyEn({ recipient: 'Recipient: our trusted marketing partners' }))).toMatchObject([
      { verdict: 'finding' },
    ]);
  });

  it('is critical where joining demands it', () => {
    const mandatory = joinKo(
      group(
        checkbox('[필수] 개인정보 제3자 제공 동의'),
        notice(`개인정보 제3자 제공\n${without(THIRD_PARTY_KO, { recipient: '제공받는 자: 판매자' })}`),
      ),
    );
    expect(answersOf(rule, mandatory)).toMatchObject([{ severity: 'critical', exception: 'escalate.0' }]);
  });

  it('is clear when every recipient is named', () => {
    expect(answersOf(rule, thirdPartyKo({ recipient: '제공받는 자: ㈜달팽이택배, 나래물류 주식회사' }))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, thirdPartyEn())).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear when a role is followed by its names', () => {
    expect(answersOf(rule, thirdPartyKo({ recipient: '제공받는 자: 택배사(달팽이택배, 나래물류)' }))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear on an order that names its seller', () => {
    const order = (...more: Part[]) =>
      pageWith(
        { title: '주문서' },
        heading('주문/결제', 1),
        ...more,
        form(
          field('받는 분', 'text', { autocomplete: 'name' }),
          field('주소', 'text', { autocomplete: 'street-address' }),
          field('카드 번호', 'text', { autocomplete: 'cc-number' }),
          group(
            checkbox('[필수] 개인정보 제3자 제공 동의'),
            notice(`개인정보 제3자 제공\n${without(THIRD_PARTY_KO, { recipient: '제공받는 자: 판매자' })}`),
          ),
          button('결제하기', { submits: true }),
        ),
      );
    expect(answersOf(rule, order(text('판매자: 유기마을 주식회사')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, order())).toMatchObject([{ verdict: 'finding' }]);
  });

  it('cannot tell when the names stand behind a working link', () => {
    const row = (to: 'same-site' | 'nowhere') =>
      joinKo(
        group(
          checkbox('[선택] 개인정보 제3자 제공 동의'),
          text('제공받는 자: 입점 판매자 [판매자 목록]', {}, link('판매자 목록', { link: { to } })),
          text('제공 항목: 이름, 주소'),
          text('이용 목적: 배송'),
        ),
      );
    expect(answersOf(rule, row('same-site'))).toMatchObject([{ verdict: 'cannot-tell', reason: 'list-behind-link' }]);
    expect(answersOf(rule, row('nowhere'))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('gives a checklist on a page that asks for nothing', () => {
    const alone = pageWith(
      { title: '안내' },
      notice(`개인정보 제3자 제공\n${without(THIRD_PARTY_KO, { recipient: '제공받는 자: 판매 파트너' })}`),
    );
    expect(answersOf(rule, alone)).toMatchObject([{ verdict: 'finding', scope: 'notice', consents: [] }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 제3자 제공 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
