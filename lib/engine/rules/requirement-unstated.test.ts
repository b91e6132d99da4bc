import { describe, expect, it } from 'vitest';
import { as, checkbox, group, heading } from '../../../tests/support/build';
import { answersOf, joinEn, joinEnWith, joinKo, leaveKo } from '../../../tests/support/consents';

const rule = 'requirement-unstated';

describe(rule, () => {
  it('finds two consents without a word about either, though markup or script enforce one', () => {
    expect(
      answersOf(
        rule,
        joinKo(checkbox('이용약관 동의', { message: '약관에 동의해 주세요.' }), checkbox('개인정보 수집 및 이용 동의', { required: true })),
      ),
    ).toMatchObject([{ verdict: 'finding', confidence: 'confirmed', severity: 'minor', facts: { consents: 2 } }]);
  });

  it('weighs more with advertising or sharing among them', () => {
    expect(answersOf(rule, joinEn(checkbox('I agree to the Terms'), checkbox('Send me offers by email')))).toMatchObject([
      { severity: 'moderate', exception: 'escalate.0' },
    ]);
  });

  it('does not count the agree-all', () => {
    expect(answersOf(rule, joinKo(checkbox('전체 동의'), checkbox('이용약관 동의'), checkbox('개인정보 수집 및 이용 동의')))).toMatchObject(
      [{ verdict: 'finding', consents: [1, 2] }],
    );
  });

  it('is clear when one mark, a group heading or an asterisk says it', () => {
    expect(answersOf(rule, joinKo(checkbox('이용약관 동의'), checkbox('[선택] 마케팅 정보 수신 동의')))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(
      answersOf(
        rule,
        joinEn(group(heading('Required consents'), checkbox('I agree to the Terms'), checkbox('I accept the Privacy Policy'))),
      ),
    ).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinEn(checkbox('* I agree to the Terms'), checkbox('Send me offers by email')))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('is clear for one consent, and for terms and age alone', () => {
    expect(answersOf(rule, joinEn(checkbox('I accept the Privacy Policy')))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(checkbox('이용약관 동의'), checkbox('만 14세 이상입니다')))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('does not take words about fields for words about consents, nor judge deletion pages', () => {
    const boxes = [checkbox('이용약관 동의'), checkbox('개인정보 수집 및 이용 동의')];
    expect(answersOf(rule, joinKo(heading('필수 입력 사항'), ...boxes))).toMatchObject([{ verdict: 'finding' }]);
    expect(answersOf(rule, leaveKo(...boxes))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell when a picture beside a consent may be the mark', () => {
    const snapshot = joinEnWith(
      { opaque: [{ kind: 'badge', near: 'terms' }] },
      as({ key: 'terms' }, checkbox('I agree to the Terms')),
      checkbox('I accept the Privacy Policy'),
    );
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'cannot-tell', reason: 'text-in-image' }]);
  });
});
