import { describe, expect, it } from 'vitest';
import { as, field, footer, group, header, heading, link, page, pageWith, refOf, text } from '../../../tests/support/build';
import type { Letters } from '../../model/snapshot';
import { Tree } from '../page';
import { latinLanguage, lettersOf, ownLetters, servedLocale } from './language';

const letters = (region: Letters['region'], counted: Partial<Letters>): Letters => ({
  region,
  hangul: 0,
  kana: 0,
  han: 0,
  latin: 0,
  other: 0,
  words: 0,
  ...counted,
});

describe('the language a page is served in', () => {
  it('is that of header, menu and footer, whatever the lang attribute says', () => {
    const snapshot = pageWith(
      { lang: 'en', letters: [letters('header', { hangul: 40, latin: 12 }), letters('main', { latin: 300 })] },
      text('Hello'),
    );
    expect(servedLocale(new Tree(snapshot))).toBe('ko');
  });

  it('is not read from a brand name in Latin letters', () => {
    const snapshot = pageWith(
      { letters: [letters('header', { latin: 16 }), letters('main', { hangul: 200 })] },
      heading('회원 탈퇴', 1),
      text('탈퇴하시겠습니까?'),
    );
    expect(servedLocale(new Tree(snapshot))).toBe('ko');
  });

  it('stays unknown where a short English page has only a short English menu', () => {
    const snapshot = pageWith(
      { lang: 'en', letters: [letters('navigation', { latin: 60 }), letters('main', { latin: 400 })] },
      text('Delete account'),
    );
    expect(servedLocale(new Tree(snapshot))).toBe('');
  });

  it('is English where a long header and footer say so', () => {
    const chrome = 'Shipping and returns with the help of our team. This is the place where you find your orders. We are here for you.';
    const snapshot = pageWith({ letters: [letters('footer', { latin: 300 })] }, footer(text(chrome)), text('Delete account'));
    expect(servedLocale(new Tree(snapshot))).toBe('en');
  });

  it('tells Japanese from Chinese by kana', () => {
    const kana = pageWith({ letters: [letters('navigation', { kana: 20, han: 30 })] }, text('x'));
    const han = pageWith({ letters: [letters('navigation', { han: 30 })] }, text('x'));
    expect(servedLocale(new Tree(kana))).toBe('ja');
    expect(servedLocale(new Tree(han))).toBe('zh');
  });

  it('may leave out the part that is judged by it', () => {
    const snapshot = page(header(link('홈'), link('장바구니와 주문 내역')), as({ key: 'part' }, group(text('Delete your account'))));
    const part = refOf(snapshot, 'part');
    expect(servedLocale(new Tree(snapshot), { region: part, span: [part, part] })).toBe('ko');
  });
});

describe('letters', () => {
  it('are counted in visible words, each once', () => {
    const snapshot = page(text('계정 delete', {}, link('delete')), as({ shown: 'inDom' }, text('숨김')), field('비밀번호', 'password'));
    expect(lettersOf(new Tree(snapshot), () => true)).toEqual({ hangul: 6, kana: 0, han: 0, latin: 6, other: 0 });
  });

  it('of Han script are not Chinese beside kana', () => {
    const counted = { hangul: 0, kana: 30, han: 60, latin: 0, other: 0 };
    expect(ownLetters(counted, 'ja')).toBe(90);
    expect(ownLetters(counted, 'zh')).toBe(0);
  });
});

describe('Latin languages', () => {
  it.each([
    ['en', 'If you leave us, the points and orders of this account are gone.'],
    ['de', 'Ihre Daten werden gelöscht, und das Konto ist nicht mehr da.'],
    ['fr', 'Votre compte sera supprimé et les données avec lui pour toujours.'],
    ['es', 'Su cuenta y los datos del perfil se borran para siempre con el tiempo.'],
  ])('%s by small words', (language, words) => {
    expect(latinLanguage(words)).toBe(language);
  });

  it('are not guessed from a button', () => {
    expect(latinLanguage('Delete account')).toBeUndefined();
  });
});
