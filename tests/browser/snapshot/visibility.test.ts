import { describe, expect, it } from 'vitest';
import type { HiddenWhy } from '../../../lib/model/snapshot';
import { lookAt, see, stage } from './stage';

const NOTICE = '마케팅 정보 수신에 동의하면 소식을 보냅니다.';

/** One case a row of the table in lib/snapshot/page/visibility.ts. */
const HIDDEN: readonly (readonly [HiddenWhy, string, string])[] = [
  ['display-none', 'not rendered', `<p style="display:none">${NOTICE}</p>`],
  ['display-none', 'inside something that is not rendered', `<div style="display:none"><div><p>${NOTICE}</p></div></div>`],
  ['hidden-attribute', 'the hidden attribute', `<p hidden>${NOTICE}</p>`],
  ['closed-dialog', 'a dialog that is not open', `<dialog><p>${NOTICE}</p></dialog>`],
  ['closed-dialog', 'a dialog by role that is not rendered', `<div role="dialog" style="display:none"><p>${NOTICE}</p></div>`],
  ['closed-details', 'folded details', `<details><summary>약관 보기</summary><p>${NOTICE}</p></details>`],
  ['content-visibility', 'content-visibility', `<div style="content-visibility:hidden"><p>${NOTICE}</p></div>`],
  ['visibility', 'visibility', `<p style="visibility:hidden">${NOTICE}</p>`],
  ['visibility', 'visibility: collapse', `<p style="visibility:collapse">${NOTICE}</p>`],
  ['opacity', 'transparent', `<p style="opacity:0">${NOTICE}</p>`],
  ['opacity', 'transparent through its container', `<div style="opacity:.3"><div style="opacity:.2"><p>${NOTICE}</p></div></div>`],
  ['clipped', 'clip', `<p style="position:absolute;clip:rect(0,0,0,0)">${NOTICE}</p>`],
  ['clipped', 'clip-path', `<p style="clip-path:inset(50%)">${NOTICE}</p>`],
  ['clipped', 'one pixel', `<p style="position:absolute;width:1px;height:1px;overflow:hidden">${NOTICE}</p>`],
  ['zero-size', 'a folded accordion', `<div style="max-height:0;overflow:hidden"><p>${NOTICE}</p></div>`],
  ['zero-size', 'no width', `<div style="width:0;overflow:hidden;white-space:nowrap"><p>${NOTICE}</p></div>`],
  ['off-screen', 'left of the page', `<p style="position:absolute;left:-9999px">${NOTICE}</p>`],
  ['off-screen', 'above the page', `<p style="position:fixed;top:-500px">${NOTICE}</p>`],
  ['off-screen', 'indented away', `<p style="text-indent:-9999px;overflow:hidden;white-space:nowrap">${NOTICE}</p>`],
];

const SHOWN: readonly (readonly [string, string])[] = [
  ['plain', `<p>${NOTICE}</p>`],
  ['below the fold', `<div style="height:3000px"></div><p>${NOTICE}</p>`],
  ['faint but readable', `<p style="opacity:.4">${NOTICE}</p>`],
  ['visible again inside something hidden', `<div style="visibility:hidden"><p style="visibility:visible">${NOTICE}</p></div>`],
  ['in an open dialog', `<dialog open><p>${NOTICE}</p></dialog>`],
  ['in open details', `<details open><summary>약관 보기</summary><p>${NOTICE}</p></details>`],
  ['scrolled out of its own box', `<div style="height:40px;overflow:auto"><div style="height:400px"></div><p>${NOTICE}</p></div>`],
  ['without a box of its own', `<div style="display:contents"><p>${NOTICE}</p></div>`],
];

describe('visibility', () => {
  it.each(HIDDEN)('%s: %s', async (why, _, html) => {
    const look = await see(html);
    expect(look.one('text', NOTICE)).toMatchObject({ shown: 'inDom', why });
  });

  it.each(SHOWN)('shown: %s', async (_, html) => {
    const node = (await see(html)).one('text', NOTICE);
    expect(node.shown).toBe('now');
    expect(node.why).toBeUndefined();
  });

  it.each([
    ['display:none', 'input{display:none}'],
    ['opacity:0', 'input{opacity:0;position:absolute}'],
    ['one pixel', 'input{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}'],
  ])('a hidden input (%s) is shown where its label is, and its label is its box', async (_, css) => {
    const look = await see(
      `<style>${css} label{display:block;width:300px;height:40px}</style><input type="checkbox" id="a"><label for="a">[필수] 이용약관 동의</label>`,
    );
    const box = look.one('checkbox');
    expect(box.shown).toBe('now');
    expect(box.box?.slice(2)).toEqual([300, 40]);
    expect(look.text(box.name)).toBe('[필수] 이용약관 동의');
  });

  it('a hidden input with a drawn tick and a label is as large as both', async () => {
    const look = await see(
      `<style>body{margin:0}input{opacity:0;position:absolute}i{float:left;width:20px;height:20px;background:#ccc}label{display:block;margin-left:24px;width:276px;height:40px}</style>
      <input type="checkbox" id="a"><i></i><label for="a">[필수] 이용약관 동의</label>`,
    );
    expect(look.one('checkbox').box).toEqual([0, 0, 300, 40]);
  });

  it('a tiny input is as large as its label; an ordinary one has its own box', async () => {
    const css = 'label{display:inline-block;width:280px;height:40px}';
    const tiny = await see(
      `<style>${css} input{width:1px;height:1px;margin:0}</style><input type="checkbox" id="a"><label for="a">약관 동의</label>`,
    );
    expect(tiny.one('checkbox').box?.slice(2)).toEqual([280, 40]);
    expect(tiny.element(tiny.one('checkbox').ref)?.localName).toBe('label');
    const plain = await see(`<style>${css}</style><input type="checkbox" id="a"><label for="a">약관 동의</label>`);
    expect(plain.one('checkbox').box?.[2]).toBeLessThan(40);
  });

  it('a label at the other end of the page is no part of its control', async () => {
    const look = await see(
      '<style>input{display:none}label{display:block;height:40px}</style><input type="checkbox" id="a"><label for="a">약관 동의</label><div style="height:900px"></div><label for="a">보기</label>',
    );
    expect(look.one('checkbox').box?.[3]).toBe(40);
  });

  it.each([
    ['a closed dialog', `<dialog open id="d"><p>${NOTICE}</p></dialog>`, (d: HTMLDialogElement) => d.close(), 'closed-dialog'],
    [
      'folded details',
      `<details open id="d"><summary>보기</summary><p>${NOTICE}</p></details>`,
      (d: HTMLDetailsElement) => d.removeAttribute('open'),
      'closed-details',
    ],
    [
      'a plain layer',
      `<div id="d"><div><p>${NOTICE}</p></div></div>`,
      (d: HTMLElement) => d.style.setProperty('display', 'none'),
      'display-none',
    ],
  ] as const)('what stood in %s was shown earlier', async (_, html, close, why) => {
    const target = await stage(html);
    const seen = new Set(lookAt(target).shown());
    (close as (d: Element) => void)(target.getElementById('d') as Element);
    const look = lookAt(target, { wasShown: (element) => seen.has(element) });
    expect(look.one('text', NOTICE)).toMatchObject({ shown: 'earlier', why });
    expect(look.snapshot.can).toContain('sinceLoad');
    expect(lookAt(target).one('text', NOTICE).shown).toBe('inDom');
    expect(lookAt(target).snapshot.can).not.toContain('sinceLoad');
  });

  it('what opened at a click and was closed before the next look was shown earlier, what never opened was not', async () => {
    const target = await stage(`<dialog id="d"><p>${NOTICE}</p></dialog><dialog id="e"><p>이용약관에 동의합니다.</p></dialog>`);
    const look = lookAt(target, { wasShown: (element) => element.id === 'd' });
    expect(look.one('text', NOTICE).shown).toBe('earlier');
    expect(look.one('text', '이용약관').shown).toBe('inDom');
  });

  it('a hidden input with a hidden label stays hidden', async () => {
    const look = await see('<div style="display:none"><input type="checkbox" id="a"><label for="a">[필수] 이용약관 동의</label></div>');
    expect(look.one('checkbox')).toMatchObject({ shown: 'inDom', why: 'display-none' });
  });

  it('keeps hidden parts only for what they say about consent', async () => {
    const look = await see('<p>이용약관에 동의합니다.</p><div hidden><p>오늘의 날씨와 운세를 알려 드려요.</p></div>');
    expect(look.says('날씨')).toBe(false);
  });
});
