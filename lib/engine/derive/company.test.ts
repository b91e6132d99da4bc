/** Ticks that are consents by the company they keep: one list with clear consents, and a mark, a purpose or a declaration of their own. */
import { describe, expect, it } from 'vitest';
import { checkbox, field, group, heading, item, list, notice } from '../../../tests/support/build';
import { consentsOf, joinEn, joinKo } from '../../../tests/support/consents';

const said = (snapshot: Parameters<typeof consentsOf>[0]) => consentsOf(snapshot).map((one) => one.text);
const told = (snapshot: Parameters<typeof consentsOf>[0]) => consentsOf(snapshot).map((one) => `${one.text} | ${one.requirement}`);

describe('a tick in one list with consents', () => {
  it('is one of them when it is marked, must be ticked, names a purpose or declares something', () => {
    const rows = ['이용약관 동의 (필수)', '통화 습관 분석 (선택)', '이웃 가게 할인 소식', '공동 주방 규칙을 지키겠습니다'];
    expect(said(joinKo(list(...rows.map((words) => item(checkbox(words))))))).toEqual(rows);
    const required = checkbox('Studio house order', { required: true });
    expect(told(joinEn(checkbox('I agree to the terms of use'), required))).toEqual([
      'I agree to the terms of use | unstated',
      'Studio house order | mandatory',
    ]);
  });

  it('is none when its own words say what else it is', () => {
    const others = ['로그인 상태 유지', '배송지 목록에 저장', '영수증 이메일로 받기'];
    expect(said(joinKo(checkbox('이용약관 동의'), ...others.map((words) => checkbox(words))))).toEqual(['이용약관 동의']);
  });

  it('is none on the other side of an entry field, or far away from the list', () => {
    const far = joinKo(group(checkbox('이용약관 동의')), field('취미'), group(heading('좋아하는 것', 3), checkbox('동네 장터 (선택)')));
    expect(said(far)).toEqual(['이용약관 동의']);
  });
});

describe('select all', () => {
  it('is an agree-all where the next ticks are consents', () => {
    const joined = joinKo(checkbox('전체 선택'), checkbox('이용약관 동의'), checkbox('개인정보 수집 및 이용 동의'));
    expect(consentsOf(joined).map((one) => [one.text, one.agreeAll])).toEqual([
      ['전체 선택', true],
      ['이용약관 동의', false],
      ['개인정보 수집 및 이용 동의', false],
    ]);
  });

  it('selects goods over goods', () => {
    const basket = joinKo(
      checkbox('전체 선택'),
      checkbox('하늘색 우산'),
      checkbox('이용약관 동의'),
      checkbox('개인정보 수집 및 이용 동의'),
    );
    expect(said(basket)).toEqual(['이용약관 동의', '개인정보 수집 및 이용 동의']);
  });
});

describe('what a collection notice is for', () => {
  it('goes on behind a point that begins with the word for a desk', () => {
    const told = notice('수집·이용 목적\n- 주문 처리\n- 고객센터 운영\n- 마케팅, 홍보 등을 위한 고객분석\n보유 기간: 1년');
    const asked = joinKo(heading('개인정보 수집 및 이용', 4), told, checkbox('개인정보 수집 및 이용에 동의합니다 (필수)'));
    expect(consentsOf(asked)[0]?.purposes).toEqual(['collection', 'marketing']);
  });
});
