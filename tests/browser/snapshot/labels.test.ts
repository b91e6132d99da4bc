import { computeAccessibleName } from 'dom-accessibility-api';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/model/text';
import { lookAt, see, stage } from './stage';

/** Fixtures whose accessible name an independent implementation of the naming rules must agree on. */
const NAMED: readonly (readonly [string, string])[] = [
  ['label for', '<input type="checkbox" id="a"><label for="a">[필수] 이용약관 동의</label>'],
  ['wrapping label', '<label><input type="checkbox"> 개인정보 수집에 동의합니다</label>'],
  ['wrapping label with markup', '<label><input type="checkbox"> 개인<b>정보</b> <span>수집</span>에 동의합니다</label>'],
  ['aria-label', '<input type="checkbox" aria-label="마케팅 수신 동의">'],
  ['aria-labelledby', '<span id="x">제3자</span> <span id="y">제공 동의</span><input type="checkbox" aria-labelledby="x y">'],
  ['aria before label', '<input type="checkbox" id="a" aria-label="약관 동의"><label for="a">동의</label>'],
  ['title', '<input type="checkbox" title="이용약관 동의">'],
  ['two labels for one box', '<label for="a">[필수]</label><input type="checkbox" id="a"><label for="a">약관 동의</label>'],
  ['a picture inside the label', '<label><input type="checkbox"><img alt="필수" src="data:,"> 약관 동의</label>'],
  ['a hidden part of the label', '<label><input type="checkbox"> 약관 동의 <span style="display:none">(선택)</span></label>'],
  ['ARIA checkbox named by content', '<div role="checkbox" aria-checked="false" tabindex="0">전체 약관에 동의합니다</div>'],
  ['switch button with a label', '<button role="switch" aria-checked="true" id="s"></button><label for="s">광고성 정보 수신 동의</label>'],
  ['radio', '<label><input type="radio" name="r"> 동의함</label><label><input type="radio" name="r"> 동의 안함</label>'],
  ['a link inside the label', '<label><input type="checkbox"> <a href="#t">이용약관</a>에 동의합니다</label>'],
];

describe('accessible names', () => {
  it.each(NAMED)('agrees with the naming rules: %s', async (_, html) => {
    const target = await stage(html);
    const look = lookAt(target);
    const controls = look.snapshot.nodes.filter((node) => node.control && node.role !== 'radio-group');
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      expect(look.text(control.name)).toBe(fold(computeAccessibleName(look.element(control.ref) as Element)));
    }
  });

  it('text split over spans gives the same name as in one piece', async () => {
    const whole = await see('<label><input type="checkbox"> 개인정보 제3자 제공 동의</label>');
    const split = await see('<label><input type="checkbox"> 개인<span>정보</span> 제3<i>자</i> 제<b><span>공</span></b> 동의</label>');
    expect(split.text(split.one('checkbox').name)).toBe(whole.text(whole.one('checkbox').name));
  });
});

describe('words beside a control', () => {
  it.each([
    ['after it', '<p><input type="checkbox"> 약관에 동의합니다</p>', '약관에 동의합니다'],
    ['before it', '<p>약관에 동의합니다 <input type="checkbox"></p>', '약관에 동의합니다'],
    ['around it', '<p>(필수) <input type="checkbox"> 약관에 동의합니다</p>', '(필수) 약관에 동의합니다'],
    ['in the next element', '<div><input type="checkbox"><div>약관에 동의합니다</div></div>', '약관에 동의합니다'],
    ['in the element before', '<div><div>약관에 동의합니다</div><div><input type="checkbox"></div></div>', '약관에 동의합니다'],
    [
      'in the row heading',
      '<table><tr><th>이용약관 동의</th><td><input type="checkbox"></td></tr><tr><th>나이 확인 동의</th><td><select></select></td></tr></table>',
      '이용약관 동의',
    ],
    ['in the dt', '<dl><dt>이용약관 동의</dt><dd><input type="checkbox"></dd></dl>', '이용약관 동의'],
    [
      'in a label that points nowhere',
      '<p><input type="checkbox" id="x"><label for="y">약관에 동의합니다</label></p>',
      '약관에 동의합니다',
    ],
    ['after an empty label', '<p><input type="checkbox" id="x"><label for="x"></label> 약관에 동의합니다</p>', '약관에 동의합니다'],
  ])('%s', async (_, html, words) => {
    const look = await see(html);
    const box = look.one('checkbox');
    expect(look.text(box.beside)).toBe(words);
    expect(box.name).toBeUndefined();
    expect(box.control?.named).toBe('none');
  });

  it('keeps the tied and the untied apart', async () => {
    const look = await see('<p><input type="checkbox" id="a"><label for="a">동의합니다</label> <em>(필수)</em></p>');
    const box = look.one('checkbox');
    expect(look.text(box.name)).toBe('동의합니다');
    expect(look.text(box.beside)).toBe('(필수)');
  });

  it('never takes the words of another control', async () => {
    const look = await see('<p><input type="checkbox"> 약관 동의 <input type="checkbox"> 마케팅 수신 동의</p>');
    expect(look.nodes('checkbox').map((box) => look.text(box.beside))).toEqual(['약관 동의', '마케팅 수신 동의']);
    const before = await see('<p>약관 동의 <input type="checkbox"> 마케팅 수신 동의 <input type="checkbox"></p>');
    expect(before.nodes('checkbox').map((box) => before.text(box.beside))).toEqual(['약관 동의', '마케팅 수신 동의']);
  });

  it('does not take the heading and the notice above', async () => {
    const look = await see(
      '<h3>개인정보 수집 동의</h3><textarea readonly>개인정보 보호법에 따라 다음과 같이 알립니다.</textarea><label><input type="checkbox"> 동의합니다</label>',
    );
    const box = look.one('checkbox');
    expect([look.text(box.name), box.beside]).toEqual(['동의합니다', undefined]);
    expect(look.text(look.one('heading').text)).toBe('개인정보 수집 동의');
  });

  it('of two boxes with one id the nearest to the label is meant', async () => {
    const look = await see(
      '<p><input type="checkbox" id="a"><label for="a">이용약관 동의</label></p><p><input type="checkbox" id="a"><label for="a">마케팅 수신 동의</label></p>',
    );
    expect(look.nodes('checkbox').map((box) => look.text(box.name))).toEqual(['이용약관 동의', '마케팅 수신 동의']);
  });

  it('a second label copied from another box falls to the box it stands at', async () => {
    const look = await see(
      '<p><input type="checkbox" id="a"><label for="a">이용약관 동의</label></p><p><input type="checkbox" id="b"><label for="a">마케팅 수신 동의</label></p>',
    );
    const [first, second] = look.nodes('checkbox');
    expect(look.text(first?.name)).toBe('이용약관 동의');
    expect(look.text(second?.beside)).toBe('마케팅 수신 동의');
  });

  it('links of a label hang under its control', async () => {
    const look = await see('<label><input type="checkbox"> 이용약관 동의 <a href="/terms">보기</a></label>');
    expect(look.one('link').parent).toBe(look.one('checkbox').ref);
  });
});

describe('what names a control by its id', () => {
  const box = '<div role="checkbox" tabindex="0" aria-checked="false" aria-labelledby="a"></div>';

  it('is its label, wherever it stands', async () => {
    for (const html of [
      `${box}<span id="a">[필수] 이용약관 동의</span>`,
      `<div>${box}</div><div><span id="a">[필수] 이용약관 동의</span></div>`,
    ]) {
      const look = await see(`<section>${html}<p>만 14세 이상만 가입할 수 있습니다.</p></section>`);
      expect(look.text(look.one('checkbox').name)).toBe('[필수] 이용약관 동의');
      expect(look.nodes('text').map((node) => look.text(node.text))).not.toContain('[필수] 이용약관 동의');
    }
  });

  it('is a text of its own when it heads a part, or names two', async () => {
    const headed = await see(`<section><h3 id="a">이용약관 동의</h3><div>${box}</div></section>`);
    expect(headed.nodes('heading')).toHaveLength(1);
    const shared = await see(`<section><p><span id="a">마케팅 수신 동의</span></p><div>${box}</div><div>${box}</div></section>`);
    expect(shared.nodes('text').map((node) => shared.text(node.text))).toEqual(['마케팅 수신 동의']);
  });
});

describe('wrappers around one thing', () => {
  it('are no step between a control and its words', async () => {
    const deep = (html: string, times: number): string => (times === 0 ? html : deep(`<div>${html}</div>`, times - 1));
    for (const times of [0, 3, 8]) {
      const look = await see(`<section>${deep('<input type="checkbox">', times)}<p>마케팅 정보 수신 동의</p></section>`);
      expect(look.text(look.one('checkbox').beside)).toBe('마케팅 정보 수신 동의');
    }
  });

  it('keep what the line of a control opens with it, whatever it is called', async () => {
    const look = await see(
      '<form><input><div><label><input type="checkbox"> 제3자 제공 동의</label> <a href="javascript:show()">[전문]</a></div><p>오늘의 추천 양말과 담요</p></form>',
    );
    expect(look.text(look.one('link').text)).toBe('[전문]');
  });
});

describe('words of a field', () => {
  it.each([
    ['label', '<label>이메일 <input type="email"></label>', 'name', '이메일'],
    ['placeholder', '<input placeholder="비밀번호 확인" type="password">', 'name', '비밀번호 확인'],
    ['before it', '<p>휴대폰 번호 <input type="tel"> 숫자만</p>', 'beside', '휴대폰 번호'],
    [
      'row heading before a hint',
      '<table><tr><th>아이디</th><td><input> 영문 소문자</td></tr><tr><th>이름</th><td><input></td></tr></table>',
      'beside',
      '아이디',
    ],
    ['only a hint', '<div><input> 영문 소문자</div>', 'beside', '영문 소문자'],
  ] as const)('%s', async (_, html, where, words) => {
    const look = await see(html);
    expect(look.text(look.nodes('field')[0]?.[where])).toBe(words);
  });
});
