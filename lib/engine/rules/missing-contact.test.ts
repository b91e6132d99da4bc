import { describe, expect, it } from 'vitest';
import { checkbox, group, link, text } from '../../../tests/support/build';
import { answersOf, joinKo } from '../../../tests/support/consents';
import { overseasEn, overseasKo, thirdPartyEn, thirdPartyKo } from '../../../tests/support/notices';

const rule = 'missing-contact';

describe(rule, () => {
  it('finds an overseas notice without a way to reach the recipient, in Korean and in English', () => {
    expect(answersOf(rule, overseasKo({ contact: undefined }))).toMatchObject([{ verdict: 'finding', severity: 'moderate' }]);
    expect(answersOf(rule, overseasEn({ contact: undefined }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it("does not take the shop's own desk for the recipient's", () => {
    expect(answersOf(rule, overseasKo({ contact: undefined, desk: '문의: 보름장터 고객센터 1588-0000' }))).toMatchObject([
      { verdict: 'finding' },
    ]);
  });

  it('is clear with a contact of its own or in the recipient line', () => {
    expect(answersOf(rule, overseasEn())).toMatchObject([{ verdict: 'clear' }]);
    const inline = { contact: undefined, recipient: '이전받는 자: 주식회사 느티나무상사 (privacy@neuti.example)' };
    expect(answersOf(rule, overseasKo(inline))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('owes nothing at home', () => {
    expect(answersOf(rule, thirdPartyKo())).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, thirdPartyEn())).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell when a working link leads to the list of recipients', () => {
    const row = (to: 'same-site' | 'nowhere') =>
      joinKo(
        group(
          checkbox('[선택] 개인정보 국외 이전 동의'),
          text('이전받는 자: 이전받는 회사 목록', {}, link('이전받는 회사 목록', { link: { to } })),
          text('이전되는 국가: 캐나다'),
          text('이전 항목: 이름, 주소'),
        ),
      );
    expect(answersOf(rule, row('same-site'))).toMatchObject([{ verdict: 'cannot-tell', reason: 'list-behind-link' }]);
    expect(answersOf(rule, row('nowhere'))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('reads a label that names the recipient as the notice, and only such a label', () => {
    const told =
      '[필수] 개인정보 국외 이전에 동의합니다. 신청 내용의 저장은 Quillfeather Inc.(캐나다)에 위탁되어 국외로 이전됩니다. 이전 거부 시 신청하실 수 없습니다.';
    expect(answersOf(rule, joinKo(checkbox(told)))).toMatchObject([{ verdict: 'finding', consents: [0], notices: [] }]);
    expect(answersOf('missing-country', joinKo(checkbox(told)))).toMatchObject([{ verdict: 'clear' }]);
    const reached = told.replace('(캐나다)', '(캐나다, privacy@quillfeather.example)');
    expect(answersOf(rule, joinKo(checkbox(reached)))).toMatchObject([{ verdict: 'clear' }]);
    const role =
      '[필수] 개인정보 국외 이전에 동의합니다. 신청 내용은 서비스 운영에 필요한 해외 협력사에 위탁되어 국외로 이전될 수 있습니다.';
    expect(answersOf(rule, joinKo(checkbox(role)))).toMatchObject([{ verdict: 'cannot-tell' }]);
  });

  it('cannot tell when the notice is not on the page', () => {
    expect(answersOf(rule, joinKo(checkbox('[필수] 개인정보 국외 이전 동의')))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'notice-not-seen', consents: [0] },
    ]);
  });
});
