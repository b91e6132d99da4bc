import { describe, expect, it } from 'vitest';
import { as, checkbox, group, heading, table, text } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo } from '../../../tests/support/consents';
import { PICTURED_KO } from '../../../tests/support/notices';
import type { Style } from '../../model/snapshot';

const rule = 'key-content-not-prominent';

const PLAIN = { size: 14, weight: 400, color: '#222222', background: '#ffffff' };
const FILLER = '개인정보를 안전하게 지키기 위하여 여러 조치를 하고 있으며, 자세한 내용은 개인정보 처리방침에서 볼 수 있습니다. '.repeat(6);

/** A notice whose facts have one style and whose other words another. */
const noticeKo = (facts: Style, rest: Style) =>
  joinKo(
    group(
      checkbox('[선택] 개인정보 제3자 제공 동의'),
      group(
        as({ style: rest }, text(FILLER)),
        as({ style: facts }, text('제공받는 자: 주식회사 달팽이보험')),
        as({ style: facts }, text('이용 목적: 보험 상담')),
        as({ style: facts }, text('보유 기간: 1년')),
      ),
    ),
  );

const noticeEn = (style: Style) =>
  joinEn(
    group(
      checkbox('I consent to the provision of my personal data to third parties (optional)'),
      group(as({ style }, text('Recipient: Copperfield Insurance Ltd.')), as({ style }, text('Retention period: one year'))),
    ),
  );

describe(rule, () => {
  it('finds facts in the same small print as the rest', () => {
    const [found] = answersOf(rule, noticeKo({ ...PLAIN, size: 10 }, { ...PLAIN, size: 10 }));
    expect(found).toMatchObject({ verdict: 'finding', severity: 'minor', confidence: 'confirmed', facts: { small: true, size: 10 } });
    expect(answersOf(rule, noticeEn({ ...PLAIN, size: 10 }))).toMatchObject([{ verdict: 'finding' }]);
  });

  it('leaves facts of ordinary size without emphasis to a second look', () => {
    expect(answersOf(rule, noticeKo(PLAIN, PLAIN))).toMatchObject([{ verdict: 'finding', confidence: 'review' }]);
  });

  it('is clear when each has a heading of its own', () => {
    const fact = (name: string, words: string) => [
      as({ style: { ...PLAIN, weight: 700 } }, heading(name, 5)),
      as({ style: PLAIN }, text(words)),
    ];
    const snapshot = joinKo(
      group(
        checkbox('[선택] 개인정보 제3자 제공 동의'),
        group(
          as({ style: PLAIN }, text(FILLER)),
          ...fact('제공받는 자', '주식회사 달팽이보험'),
          ...fact('이용 목적', '보험 상담'),
          ...fact('보유 기간', '1년'),
        ),
      ),
    );
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'clear' }]);
  });

  it.each([
    ['bold', { weight: 700 }],
    ['coloured', { color: '#b00020' }],
    ['underlined', { underline: true }],
    ['larger', { size: 18 }],
  ])('is clear when they are %s', (_name, change) => {
    expect(answersOf(rule, noticeKo({ ...PLAIN, ...change }, PLAIN))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is clear for a short notice in large print, and for a table', () => {
    const large = { ...PLAIN, size: 16 };
    const short = joinKo(
      group(checkbox('[선택] 개인정보 제3자 제공 동의'), as({ style: large }, text('제공받는 자: 주식회사 달팽이보험, 보유 기간: 1년'))),
    );
    expect(answersOf(rule, short)).toMatchObject([{ verdict: 'clear' }]);
    const summary = joinKo(
      group(checkbox('[선택] 개인정보 제3자 제공 동의'), table(['제공받는 자', '보유 기간'], [['주식회사 달팽이보험', '1년']])),
    );
    expect(answersOf(rule, summary)).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell without styles, and when the notice is a picture', () => {
    const blind = { ...noticeKo(PLAIN, PLAIN), can: [] };
    expect(answersOf(rule, blind)).toMatchObject([{ verdict: 'cannot-tell', reason: 'not-captured' }]);
    expect(answersOf(rule, PICTURED_KO)).toMatchObject([{ verdict: 'cannot-tell', reason: 'text-in-image' }]);
  });
});
