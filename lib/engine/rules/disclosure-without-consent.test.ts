import { describe, expect, it } from 'vitest';
import { checkbox, group, heading, notice, page, pageWith, text } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo } from '../../../tests/support/consents';

const rule = 'disclosure-without-consent';

const WIDE_KO = '서비스 계약의 이행을 위하여 필요한 경우 회원의 동의 없이 제휴사에 개인정보를 제공할 수 있습니다.';

/** A third-party consent whose notice ends with this clause. */
const boxed = (clause: string) =>
  joinKo(
    group(
      checkbox('[선택] 개인정보 제3자 제공 동의'),
      notice(`개인정보 제3자 제공 안내\n제공받는 자: 주식회사 달팽이보험\n이용 목적: 보험 상담\n${clause}`),
    ),
  );

describe(rule, () => {
  it('finds a clause that goes further than the law, in Korean and in English', () => {
    expect(answersOf(rule, boxed(WIDE_KO))).toMatchObject([
      { verdict: 'finding', severity: 'moderate', confidence: 'review', consents: [0] },
    ]);
    const en = joinEn(
      group(
        checkbox('I agree to the Terms of Service (required)'),
        notice('Terms of Service\nWe may share your information with our affiliates without your consent to improve our services.'),
      ),
    );
    expect(answersOf(rule, en)).toMatchObject([{ verdict: 'finding' }]);
  });

  it('says so at the lowest severity when only law and emergency are named', () => {
    const lawful = '다만 급박한 생명과 신체의 위험을 막기 위해 필요한 경우 동의 없이 제3자에게 제공할 수 있습니다.';
    expect(answersOf(rule, boxed(lawful))).toMatchObject([{ verdict: 'finding', severity: 'info', exception: 'notWhen.0' }]);
  });

  it('is clear when a clause forbids it, and for the law in a policy that asks for nothing', () => {
    expect(answersOf(rule, boxed('회사는 동의 없이 개인정보를 제3자에게 제공하지 않습니다.'))).toMatchObject([{ verdict: 'clear' }]);
    const policy = page(
      heading('개인정보의 제3자 제공', 2),
      text('법률에 특별한 규정이 있는 경우 동의 없이 제3자에게 제공할 수 있습니다.'),
    );
    expect(answersOf(rule, policy)).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell of a policy that is a PDF', () => {
    const pdf = pageWith({ opaque: [{ kind: 'pdf', near: 'title' }] }, heading('개인정보 처리방침', 1, { key: 'title' }));
    expect(answersOf(rule, pdf)).toMatchObject([{ verdict: 'cannot-tell', reason: 'notice-unreadable' }]);
  });
});
