import { describe, expect, it } from 'vitest';
import { button, checkbox, heading, page } from '../../../tests/support/build';
import { answersOf, joinEn } from '../../../tests/support/consents';
import { condition } from './judging';

describe('pages that ask for consent', () => {
  const boxes = [checkbox('[필수] 이용약관 동의'), checkbox('[필수] 마케팅 정보 수신 동의')];

  it('are judged by kind, or by consents in use where the kind is not known', () => {
    expect(answersOf('mandatory-marketing', page(heading('봄맞이 행사 응모'), ...boxes, button('응모하기')))).toMatchObject([
      { verdict: 'finding' },
    ]);
    expect(answersOf('mandatory-marketing', page(heading('모양 견본'), boxes[1] as never))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('are not those that only list consents without mark, text or agree-all', () => {
    const list = [checkbox('Terms of use'), checkbox('Privacy policy'), checkbox('Newsletter')];
    expect(answersOf('requirement-unstated', page(heading('Components'), ...list))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf('requirement-unstated', joinEn(...list))).toMatchObject([{ verdict: 'finding' }]);
  });
});

describe('condition', () => {
  it('finds where the catalogue states it, and refuses what it does not state', () => {
    expect(condition('mandatory-third-party', 'downgrade', 'minor at checkout')).toBe('downgrade.0');
    expect(() => condition('mandatory-third-party', 'downgrade', 'never said')).toThrow(RangeError);
  });
});
