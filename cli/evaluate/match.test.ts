import { describe, expect, it } from 'vitest';
import { comparable, pairControls } from './match';

describe('comparable', () => {
  it('parts no texts that differ in white space, case, width or punctuation alone', () => {
    expect(comparable(' [필수]  제 3자 제공 동의. ')).toBe(comparable('（필수） 제3자 제공 동의'));
    expect(comparable('I Agree!')).toBe('iagree');
  });

  it('keeps a text that is nothing but marks', () => {
    expect(comparable('※')).toBe('※');
  });
});

describe('pairControls', () => {
  it('pairs equal texts in document order, each once', () => {
    const { pairs, missed, extra } = pairControls(['동의', '약관', '동의'], ['동의', '동의', '약관']);
    expect(pairs).toEqual([
      { labelled: 0, detected: 0, exact: true },
      { labelled: 1, detected: 2, exact: true },
      { labelled: 2, detected: 1, exact: true },
    ]);
    expect([missed, extra]).toEqual([[], []]);
  });

  it('pairs leftovers in document order where equally many are left', () => {
    const { pairs } = pairControls(['약관', '수집 이용'], ['개인정보 수집 동의합니다', '약관']);
    expect(pairs).toEqual([
      { labelled: 0, detected: 1, exact: true },
      { labelled: 1, detected: 0, exact: false },
    ]);
  });

  it('leaves them unpaired where they are not', () => {
    expect(pairControls(['약관', '수집'], ['약관', 'a', 'b'])).toMatchObject({ missed: [1], extra: [1, 2] });
    expect(pairControls([], ['a'])).toEqual({ pairs: [], missed: [], extra: [0] });
    expect(pairControls(['a', 'b'], ['c'])).toMatchObject({ pairs: [], missed: [0, 1], extra: [0] });
  });
});
