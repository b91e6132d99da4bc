import { describe, expect, it } from 'vitest';
import { button, field, form, group, header, heading, link, nav, type Part, page, pageWith, text } from '../../../tests/support/build';
import type { Snapshot } from '../../model/snapshot';
import { createPage } from '../derive';
import type { Verdict } from '../rule';
import { rule } from './foreign-language-deletion';

const judge = (snapshot: Snapshot, servedLocale = ''): Verdict | undefined => rule.judge(createPage(snapshot, { servedLocale }))[0];

const english: readonly Part[] = [
  heading('Delete account', 2),
  text('If you go on, your orders, points and reviews are permanently removed, and we cannot bring them back to you later.'),
  button('Delete account'),
];
const korean: readonly Part[] = [
  heading('회원 탈퇴', 2),
  text('탈퇴하시면 주문 내역과 포인트, 리뷰가 모두 삭제되며 복구할 수 없습니다. 이대로 탈퇴하시겠어요?'),
  button('탈퇴하기'),
];
const koreanMenu = header(nav(link('홈'), link('상품 목록'), link('장바구니'), link('고객센터와 공지사항')));

describe('finding', () => {
  it('an English part in a Korean frame, told by the frame alone', () => {
    const verdict = judge(page(koreanMenu, group(...english)));
    expect(verdict).toMatchObject({ verdict: 'finding', confidence: 'confirmed', facts: { served: 'ko', language: 'en', share: 100 } });
    expect(verdict).toMatchObject({ evidence: [{ words: 'Delete account' }, { words: 'Delete account' }] });
  });

  it('an English part under a Korean menu in plain boxes, told by the letters that were only counted', () => {
    const letters = { region: 'main', hangul: 53, kana: 0, han: 0, latin: 190, other: 0, words: 40 } as const;
    expect(judge(pageWith({ letters: [letters] }, ...english))).toMatchObject({ verdict: 'finding', facts: { served: 'ko' } });
  });

  it('a page without a word of Korean, where the rest of the site is known to be Korean', () => {
    expect(judge(page(group(...english)), 'ko')).toMatchObject({ verdict: 'finding', facts: { served: 'ko' } });
  });

  it('under a Korean heading of the frame', () => {
    const verdict = judge(page(koreanMenu, heading('회원탈퇴', 1), group(...english)));
    expect(verdict).toMatchObject({ verdict: 'finding' });
  });

  it('a Korean page on an English site', () => {
    expect(judge(page(group(...korean)), 'en')).toMatchObject({ verdict: 'finding', facts: { served: 'en', language: 'ko' } });
  });

  it.each([
    ['ja', '退会の手続き', '退会すると、保有中のポイントとクーポンはすべて失われ、元に戻すことはできません。', '退会する'],
    ['zh', '注销账号', '注销账号后，您的积分和优惠券将全部清空，且无法恢复，订单记录也会一并删除。', '确认注销'],
  ])('names the language of a page in %s on a Korean site', (language, title, words, act) => {
    const verdict = judge(page(group(heading(title, 2), text(words), button(act))), 'ko');
    expect(verdict).toMatchObject({ verdict: 'finding', facts: { served: 'ko', language } });
  });

  it('an English page on a German site: both in Latin letters, so for review', () => {
    expect(judge(page(group(...english, text('This is the end of it, and you will be with us no more.'))), 'de')).toMatchObject({
      verdict: 'finding',
      confidence: 'review',
      facts: { served: 'de', language: 'en' },
    });
  });
});

describe('clear', () => {
  it.each([
    ['a Korean page on a Korean site', page(koreanMenu, group(...korean)), 'ko'],
    ['an English page on an English site', page(group(...english)), 'en'],
    ['no deletion page at all', page(heading('Summer sale', 1), text('Everything must go.')), 'ko'],
    ['a Korean page with a brand in Latin letters', page(heading('NORTHERN LIGHT STUDIO', 1), ...korean), 'ko'],
    ['a Korean page with English section titles', page(heading('MY ACCOUNT CENTER', 2), group(heading('LEAVE', 3), ...korean)), 'ko'],
    ['both languages side by side', page(group(...english, ...korean)), 'ko'],
    ['a Korean page of a site about which nothing else is known', page(group(...korean)), ''],
    ['a switch to Korean in sight', page(link('한국어', { link: { to: 'same-site' } }), group(...english)), 'ko'],
  ] as const)('%s', (_name, snapshot, served) => {
    expect(judge(snapshot, served)).toMatchObject({ verdict: 'clear' });
  });
});

describe('cannot tell', () => {
  it('which language the site serves, from an English page alone', () => {
    expect(judge(page(group(...english)))).toMatchObject({ verdict: 'cannot-tell', reason: 'served-language-unknown' });
  });

  it('anything from a button and a field', () => {
    const bare = page(koreanMenu, form(heading('Close account', 1), field('', 'password'), button('OK', { submits: true })));
    expect(judge(bare)).toMatchObject({ verdict: 'cannot-tell', reason: 'too-little-text' });
  });
});
