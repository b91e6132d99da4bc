import { describe, expect, it } from 'vitest';
import { lookAt, see, stage } from './stage';

describe('controls', () => {
  it.each([
    ['checkbox', '<input type="checkbox" aria-label="약관 동의">', 'checkbox'],
    ['switch input', '<input type="checkbox" role="switch" aria-label="수신 동의">', 'switch'],
    ['ARIA checkbox', '<span role="checkbox" aria-checked="false" aria-label="약관 동의"></span>', 'checkbox'],
    ['ARIA switch', '<button role="switch" aria-checked="false" aria-label="수신 동의"></button>', 'switch'],
    ['menu item', '<div role="menuitemcheckbox" aria-checked="true">약관 동의</div>', 'checkbox'],
  ] as const)('%s', async (_, html, role) => {
    const look = await see(html);
    expect(look.one(role).control).toBeDefined();
  });

  it('tells the state from the state at load, in markup or by an untouched page', async () => {
    const target = await stage(
      '<input type="checkbox" id="a" checked aria-label="약관 동의"><input type="checkbox" id="b" aria-label="마케팅 동의">',
    );
    (target.getElementById('a') as HTMLInputElement).checked = false;
    (target.getElementById('b') as HTMLInputElement).checked = true;
    const touched = lookAt(target);
    expect(touched.nodes('checkbox').map(({ control }) => [control?.state, control?.initial])).toEqual([
      ['off', 'on'],
      ['on', 'off'],
    ]);
    const untouched = lookAt(target, { untouched: true });
    expect(untouched.nodes('checkbox').map(({ control }) => control?.initial)).toEqual(['off', 'on']);
  });

  it('required, disabled and half-ticked', async () => {
    const target = await stage('<fieldset disabled><input type="checkbox" required aria-label="약관 동의"></fieldset>');
    (target.querySelector('input') as HTMLInputElement).indeterminate = true;
    expect(lookAt(target).one('checkbox').control).toMatchObject({ state: 'mixed', required: true, disabled: true });
  });

  it.each([
    [
      'beside the button',
      '<div><button role="checkbox" aria-checked="false" id="c"></button><input type="checkbox" aria-hidden="true" tabindex="-1"><label for="c">약관 동의</label></div>',
    ],
    ['inside it', '<div role="checkbox" aria-checked="false" aria-label="약관 동의"><span><input type="checkbox"></span></div>'],
  ])('a twin input %s is not counted again', async (_, html) => {
    const look = await see(html);
    expect(look.nodes('checkbox')).toHaveLength(1);
    expect(look.text(look.one('checkbox').name)).toBe('약관 동의');
  });
});

describe('groups', () => {
  it('radios of one name are one group with its options and its question', async () => {
    const look = await see(
      '<p>마케팅 수신에 동의하십니까? <label><input type="radio" name="m"> 동의함</label> <label><input type="radio" name="m" checked> 동의 안함</label></p>',
    );
    const group = look.one('radio-group');
    expect(group.options?.map(look.text)).toEqual(['동의함', '동의 안함']);
    expect(look.text(group.beside)).toBe('마케팅 수신에 동의하십니까?');
    expect(group.control).toMatchObject({ state: 'on', initial: 'on' });
    expect(look.nodes('radio').map((radio) => [radio.parent, radio.control?.group])).toEqual([
      [group.ref, group.ref],
      [group.ref, group.ref],
    ]);
  });

  it('an ARIA radio group needs no names', async () => {
    const look = await see(
      '<div role="radiogroup" aria-label="제3자 제공"><div role="radio" aria-checked="true">동의</div><div role="radio" aria-checked="false">동의하지 않음</div></div>',
    );
    const group = look.one('radio-group');
    expect(look.text(group.name)).toBe('제3자 제공');
    expect(group.options?.map(look.text)).toEqual(['동의', '동의하지 않음']);
  });

  it('radios of two names in one line stay two groups', async () => {
    const look = await see(
      '<div><p>약관 <label><input type="radio" name="a">동의</label><label><input type="radio" name="a">거부</label></p><p>마케팅 <label><input type="radio" name="b">동의</label><label><input type="radio" name="b">거부</label></p></div>',
    );
    expect(look.nodes('radio-group').map((group) => look.text(group.beside))).toEqual(['약관', '마케팅']);
  });

  it('two boxes that say yes and no are one choice', async () => {
    const look = await see(
      '<div><label><input type="checkbox" checked> 이에 동의합니다</label><label><input type="checkbox"> 동의하지 않습니다</label></div>',
    );
    expect(look.one('radio-group').control).toMatchObject({ disguise: 'exclusive-boxes', state: 'on' });
    expect(look.nodes('checkbox')).toHaveLength(2);
  });

  it('two ordinary consents are not', async () => {
    const look = await see(
      '<div><label><input type="checkbox"> 약관 동의</label><label><input type="checkbox"> 마케팅 수신 동의</label></div>',
    );
    expect(look.nodes('radio-group')).toHaveLength(0);
  });
});

const DOT = 'style="width:20px;height:20px;border:1px solid #888;border-radius:50%;display:inline-block"';
const TICK = '<svg width="16" height="16"><path d="M2 8l4 4 8-8"/></svg>';

describe('disguised controls', () => {
  it.each([
    ['a drawn circle in a row', `<div style="display:flex"><div ${DOT}></div><div>[필수] 이용약관 동의</div></div>`, 'icon'],
    ['a drawn circle in a line', `<p><i ${DOT}></i> [선택] 마케팅 정보 수신 동의</p>`, 'icon'],
    ['a tick as svg', `<li><span>${TICK}</span><span>개인정보 제3자 제공에 동의합니다.</span></li>`, 'icon'],
    ['a picture', '<div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="18" height="18" alt=""> 전체 동의</div>', 'icon'],
    [
      'a bare button before the words',
      '<li><button type="button" style="width:20px;height:20px"></button><span>[필수] 이용약관 동의</span></li>',
      'icon',
    ],
    ['a button with a tick inside', `<div><button type="button">${TICK} [필수] 이용약관 동의</button></div>`, 'icon'],
    ['a link that goes nowhere, with a tick inside', `<div><a href="#">${TICK} [선택] 마케팅 수신 동의</a></div>`, 'icon'],
    ['a pressed button', '<div><button type="button" aria-pressed="false">[필수] 이용약관 동의</button></div>', 'clickable'],
    ['a clickable row', '<div onclick="pick()"><span>[필수] 위치정보 이용 동의</span></div>', 'clickable'],
    ['a row with the hand cursor', '<div style="cursor:pointer">[필수] I agree to the terms</div>', 'clickable'],
  ])('%s', async (_, html, disguise) => {
    const look = await see(html);
    expect(look.one('toggle').control).toMatchObject({ disguise });
  });

  it('takes the state that ARIA gives', async () => {
    const look = await see(`<div aria-pressed="true" onclick="pick()"><i ${DOT}></i> [필수] 이용약관 동의</div>`);
    expect(look.one('toggle').control?.state).toBe('on');
  });

  describe('drawn boxes in rows of one list', () => {
    const row = (words: string) => `<i ${DOT}></i> <span>${words}</span>`;
    const ROWS = [row('[필수] 이용약관 동의'), row('선택 새 소식 알림'), row('개인정보 수집 및 이용 동의')];
    const read = async (html: string) => {
      const look = await see(html);
      return look.nodes('toggle').map(({ beside }) => look.text(beside));
    };
    const WORDS = ['[필수] 이용약관 동의', '선택 새 소식 알림', '개인정보 수집 및 이용 동의'];

    it.each([
      ['bare', (one: string) => `<div>${one}</div>`],
      ['in a box of their own', (one: string) => `<div><div>${one}</div></div>`],
      ['in several', (one: string) => `<div><div><span><span>${one}</span></span></div></div>`],
    ])('%s', async (_, wrapped) => {
      expect(await read(`<div>${ROWS.map(wrapped).join('')}</div>`)).toEqual(WORDS);
    });

    it('each wrapped in its own way', async () => {
      const [first, second, third] = ROWS;
      expect(
        await read(`<div><div>${first}</div><div><div>${second}</div></div><section><div><div>${third}</div></div></section></div>`),
      ).toEqual(WORDS);
    });
  });

  it.each([
    [
      'a bullet before the heading of a real checkbox',
      `<div><p><i ${DOT}></i> [필수] 이용약관 동의</p><label><input type="checkbox"> 동의합니다</label></div>`,
    ],
    ['an arrow behind a menu entry', `<ul><li onclick="go()">개인정보 처리방침 ${TICK}</li></ul>`],
    ['an icon in a heading', `<h2>${TICK} 이용약관 동의</h2>`],
    [
      'a bullet inside a notice',
      `<div style="height:60px;overflow:auto"><p>${TICK} 고객은 개인정보 수집에 동의합니다.</p><p>${'이 약관은 회사와 이용자의 권리를 정합니다. '.repeat(20)}</p></div>`,
    ],
    ['a big picture', '<div><img src="data:," width="300" height="200" alt=""> [필수] 이용약관 동의</div>'],
    ['a button that opens the text', '<p><button type="button">[필수] 이용약관 동의 내용 보기</button></p>'],
    ['a link to the text', '<p><a href="/terms">[필수] 이용약관 동의</a></p>'],
  ])('is not: %s', async (_, html) => {
    expect((await see(html)).nodes('toggle')).toHaveLength(0);
  });
});
