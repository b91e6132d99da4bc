import { describe, expect, it } from 'vitest';
import { as, button, checkbox, heading, page, radios, toggle } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo } from '../../../tests/support/consents';

const rule = 'prechecked-consent';

describe(rule, () => {
  it('finds a box, a switch and a pair that say yes at load', () => {
    expect(answersOf(rule, joinKo(checkbox('개인정보 수집 및 이용 동의', { initial: 'on' })))).toMatchObject([
      { verdict: 'finding', confidence: 'confirmed', severity: 'serious', facts: { purposes: ['collection'] } },
    ]);
    expect(answersOf(rule, joinEn(toggle('Send me offers by email', { initial: 'on' })))).toMatchObject([{ verdict: 'finding' }]);
    expect(answersOf(rule, joinKo(heading('마케팅 정보 수신'), radios(['동의', '동의 안함'], 0)))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('is critical for a transfer abroad, and information for terms or age alone', () => {
    expect(answersOf(rule, joinKo(checkbox('개인정보 국외 이전 동의', { initial: 'on' })))).toMatchObject([{ severity: 'critical' }]);
    expect(answersOf(rule, joinEn(checkbox('I agree to the Terms of Service', { initial: 'on' })))).toMatchObject([
      { severity: 'info', exception: 'notWhen.2' },
    ]);
  });

  it('is information for fixed necessary cookies', () => {
    const settings = page(
      heading('Cookie settings'),
      checkbox('Necessary cookies', { initial: 'on', disabled: true }),
      checkbox('Analytics cookies'),
      button('Save'),
    );
    expect(answersOf(rule, settings)).toMatchObject([{ severity: 'info', exception: 'notWhen.1' }]);
  });

  it('leaves a control that is not shown for review', () => {
    expect(answersOf(rule, joinEn(as({ shown: 'inDom' }, checkbox('Send me offers by email', { initial: 'on' }))))).toMatchObject([
      { confidence: 'review' },
    ]);
  });

  it('is clear for consents that are off, whatever a person ticked since, and for other ticks', () => {
    expect(answersOf(rule, joinEn(checkbox('Send me offers by email', { initial: 'off', state: 'on' })))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, joinEn(checkbox('Keep me signed in', { initial: 'on' }), checkbox('I agree to the Terms')))).toMatchObject([
      { verdict: 'clear' },
    ]);
    expect(answersOf(rule, joinKo(heading('마케팅 정보 수신'), radios(['동의', '동의 안함'], 1)))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell when neither markup nor trace shows the state at load', () => {
    expect(answersOf(rule, joinKo(toggle('마케팅 정보 수신 동의', { initial: 'unknown', disguise: 'icon' })))).toMatchObject([
      { verdict: 'cannot-tell', reason: 'not-observed', consents: [0] },
    ]);
  });
});
