import { describe, expect, it } from 'vitest';
import { as, checkbox, form, group, pageWith, text } from '../../../tests/support/build';
import { answersOf, joinEn, joinKo } from '../../../tests/support/consents';

const rule = 'agree-all-hides-optional';
const ko = [checkbox('[필수] 이용약관 동의'), checkbox('[필수] 개인정보 수집 및 이용 동의'), checkbox('[선택] 마케팅 정보 수신 동의')];
const en = [checkbox('I agree to the Terms (required)'), checkbox('Send me offers by email (optional)')];

describe(rule, () => {
  it('finds it by words and grouping, for review', () => {
    expect(answersOf(rule, joinKo(checkbox('전체 동의'), ...ko))).toMatchObject([
      { verdict: 'finding', confidence: 'review', severity: 'moderate', facts: { optional: 1 }, consents: [0, 3] },
    ]);
    expect(answersOf(rule, joinEn(...en, checkbox('Agree to all')))).toMatchObject([{ verdict: 'finding', consents: [2, 1] }]);
  });

  it('is confirmed by what the page ticked after the click', () => {
    const [terms, news] = en.map((part, at) => as({ key: `c${at}` }, part));
    const clicked = (...ticked: string[]) =>
      pageWith(
        {
          title: 'Create account',
          trace: [
            { t: 900, kind: 'on', by: 'person', key: 'all' },
            ...ticked.map((key) => ({ t: 900, kind: 'on' as const, by: 'page' as const, key })),
          ],
        },
        form(as({ key: 'all' }, checkbox('Agree to all')), terms as never, news as never),
      );
    expect(answersOf(rule, clicked('c0', 'c1'))).toMatchObject([{ verdict: 'finding', confidence: 'confirmed' }]);
    expect(answersOf(rule, clicked('c0'))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('is serious when the single boxes are folded away', () => {
    expect(answersOf(rule, joinKo(checkbox('전체 동의'), ...ko.map((part) => as({ shown: 'inDom' }, part))))).toMatchObject([
      { severity: 'serious', exception: 'escalate.0' },
    ]);
  });

  it('is clear when its own words or a line beside it say so', () => {
    expect(answersOf(rule, joinKo(checkbox('전체 동의 (선택 항목 포함)'), ...ko))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinEn(checkbox('Agree to all, including optional items'), ...en))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(group(checkbox('전체 동의'), text('선택 항목에 대한 동의를 포함합니다.')), ...ko))).toMatchObject([
      { verdict: 'clear' },
    ]);
  });

  it('is clear without optional items, and for an agree-all of the mandatory ones', () => {
    expect(answersOf(rule, joinKo(checkbox('전체 동의'), ...ko.slice(0, 2)))).toMatchObject([{ verdict: 'clear' }]);
    expect(answersOf(rule, joinKo(checkbox('필수 항목 모두 동의'), ...ko))).toMatchObject([{ verdict: 'clear' }]);
  });

  it('cannot tell on a page that was cut short', () => {
    const snapshot = { ...joinKo(checkbox('이용약관 동의')), cut: [{ what: 'nodes' as const, kept: 10 }] };
    expect(answersOf(rule, snapshot)).toMatchObject([{ verdict: 'cannot-tell', reason: 'cut-short' }]);
  });
});
