import { describe, expect, it } from 'vitest';
import type { HiddenWhy } from '../../../lib/model/snapshot';
import { see } from './stage';

const NOTICE = '마케팅 정보 수신에 동의하면 소식을 보냅니다.';

/** One case a row of the table in lib/snapshot/visibility.ts. */
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

  it('a hidden input with a hidden label stays hidden', async () => {
    const look = await see('<div style="display:none"><input type="checkbox" id="a"><label for="a">[필수] 이용약관 동의</label></div>');
    expect(look.one('checkbox')).toMatchObject({ shown: 'inDom', why: 'display-none' });
  });

  it('keeps hidden parts only for what they say about consent', async () => {
    const look = await see('<p>이용약관에 동의합니다.</p><div hidden><p>오늘의 날씨와 운세를 알려 드려요.</p></div>');
    expect(look.says('날씨')).toBe(false);
  });
});
