import { describe, expect, it } from 'vitest';
import {
  as,
  button,
  checkbox,
  dialog,
  field,
  footer,
  form,
  group,
  header,
  heading,
  item,
  link,
  list,
  nav,
  notice,
  type Part,
  page,
  pageWith,
  radios,
  text,
} from '../../../tests/support/build';
import type { Snapshot } from '../../model/snapshot';
import { Tree } from '../page';
import { pageKinds } from './page-kind';

const kinds = (snapshot: Snapshot): string[] => pageKinds(new Tree(snapshot)).map((one) => one.kind);
const best = (snapshot: Snapshot): string => kinds(snapshot)[0] ?? '';
const submit = (words: string): Part => button(words, { submits: true });
const hidden = (part: Part): Part => as({ shown: 'inDom', why: 'display-none' }, { ...part, children: part.children.map(hidden) });

describe('login', () => {
  it('is an identity, one password and a button, in Korean and English', () => {
    expect(best(page(form(field('아이디'), field('비밀번호', 'password'), checkbox('아이디 저장'), submit('로그인'))))).toBe('login');
    expect(best(page(form(field('Email', 'email'), field('Password', 'password'), submit('Log in'))))).toBe('login');
  });

  it('is told by names where words are missing', () => {
    const nameless = form(field('', 'text', { hint: 'user id' }), field('', 'password', { hint: 'pwd' }), button('', { submits: true }));
    expect(best(page(as({ hint: 'login form' }, nameless)))).toBe('login');
  });

  it('may ask for the address first', () => {
    expect(best(page(heading('Sign in', 1), form(field('Email or phone', 'email'), submit('Next'))))).toBe('login');
  });

  it('may want a code sent by message instead of a password', () => {
    expect(best(page(form(field('手机号', 'tel'), field('短信验证码'), submit('登录/注册'))))).toBe('login');
  });

  it('keeps its first button as its purpose, whatever stands beside it', () => {
    expect(best(page(form(field('Email'), field('Password', 'password'), submit('Sign in'), submit('Register'))))).toBe('login');
  });

  it('stays one when the field says how long passwords are', () => {
    expect(best(page(form(field('Email'), field('Password (min 8 characters)', 'password'), submit('Login'))))).toBe('login');
  });
});

describe('sign-up', () => {
  it('asks for a new password twice and for the person', () => {
    const fields = [
      field('이메일', 'email'),
      field('비밀번호', 'password'),
      field('비밀번호 확인', 'password'),
      field('이름'),
      field('생년월일'),
    ];
    expect(best(page(heading('회원가입', 1), form(...fields, submit('가입하기'))))).toBe('signup');
  });

  it('may have no form element and no password yet', () => {
    expect(
      best(pageWith({ title: 'Create your account' }, heading('Create your account', 1), field('Email', 'email'), button('Next'))),
    ).toBe('signup');
  });

  it('may be nothing but consents, with the buttons outside of the form', () => {
    const step = page(heading('약관 동의', 2), form(group(checkbox('이용약관 (필수)'), notice('제1조 …'))), button('다음'));
    expect(best(step)).toBe('signup');
  });

  it('may be a text to read and two answers', () => {
    expect(best(page(notice('제1조 목적 …'), group(button('거부'), button('동의'))))).toBe('signup');
  });

  it('does not count while its dialog is closed', () => {
    const closed = hidden(dialog(heading('Sign up'), form(field('Email', 'email'), field('New password', 'password'), submit('Sign up'))));
    expect(kinds(page(heading('Summer collection', 1), text('Free returns'), closed))).toEqual(['other']);
  });

  it('stands beside a login on one page', () => {
    const both = page(
      form(field('Username'), field('Password', 'password'), submit('Log in')),
      form(field('Username'), field('Email', 'email'), field('Create a password', 'password'), submit('Create account')),
    );
    expect(kinds(both)).toEqual(expect.arrayContaining(['login', 'signup']));
  });
});

describe('checkout', () => {
  it('is a card and an address with an order button', () => {
    const order = form(
      heading('Shipping address'),
      field('Full name'),
      field('Street address'),
      field('City'),
      field('ZIP code'),
      field('Card number', 'tel', { autocomplete: 'cc-number' }),
      submit('Place order'),
    );
    expect(best(page(order))).toBe('checkout');
  });

  it('is recipient, delivery note and pay methods in Korean', () => {
    const order = form(
      heading('배송지 정보'),
      field('받는 사람'),
      field('배송 메모'),
      radios(['신용카드', '무통장 입금', '카카오페이']),
      submit('결제하기'),
    );
    expect(best(page(order))).toBe('checkout');
  });

  it('goes on with an address to save', () => {
    const fields = [field('First name'), field('Street address'), field('City'), field('ZIP code')];
    expect(best(page(heading('Shipping address', 1), form(...fields, submit('Save and continue'))))).toBe('checkout');
  });

  it('is also the gate that asks who one is first', () => {
    const gate = pageWith({ title: 'Checkout' }, form(field('Email'), field('Password', 'password'), submit('Sign in')));
    expect(kinds(gate)).toEqual(expect.arrayContaining(['checkout', 'login']));
  });
});

describe('what only looks like one of them', () => {
  it.each([
    [
      'a changed password',
      form(
        field('Current password', 'password'),
        field('New password', 'password'),
        field('Confirm password', 'password'),
        submit('Change password'),
      ),
    ],
    [
      'a new password after a reset',
      as({ hint: 'forgot password' }, form(field('Password', 'password', { autocomplete: 'new-password' }), submit('Submit'))),
    ],
    ['a forgotten password', form(text('Forgot your password? We will write to you.'), field('Email', 'email'), submit('Send'))],
    ['a newsletter', form(field('Email address', 'email'), submit('Sign up for our newsletter'))],
    ['a Korean newsletter', form(heading('뉴스레터'), field('이메일', 'email'), submit('구독하기'))],
    ['a question', form(heading('Contact us'), field('Name'), field('Email', 'email'), field('Message', 'textarea'), submit('Send'))],
    ['a card for the wallet', form(heading('Add a card'), field('Card number'), field('Expiry date'), field('CVC'), submit('Save'))],
    [
      'a profile',
      form(
        heading('회원정보 수정'),
        field('이메일', 'email'),
        field('비밀번호', 'password'),
        field('새 비밀번호', 'password'),
        field('이름'),
        submit('수정'),
      ),
    ],
    ['a search', form(field('Search products', 'search'), submit('Search'))],
    ['a calculator', form(field('Web page address'), submit('Calculate'))],
    ['a product to buy', form(field('수량', 'number'), submit('장바구니 담기'), submit('바로구매'))],
    ['a basket', form(heading('장바구니', 1), field('수량', 'number'), field('쿠폰 번호'), submit('주문하기'))],
  ] as const)('%s', (_name, part) => {
    expect(best(page(part))).toBe('other');
  });

  it('a guide that shows samples of a form', () => {
    const guide = page(
      heading('버튼 가이드', 2),
      button('회원가입'),
      heading('입력 가이드', 2),
      field('이메일', 'email'),
      field('비밀번호', 'password'),
      field('이름'),
    );
    expect(best(guide)).toBe('other');
  });

  it('a login box in the header of a policy', () => {
    const policy = page(
      header(form(field('아이디'), submit('검색'))),
      heading('개인정보 처리방침', 1),
      text('회사는 …'),
      footer(form(field('이메일', 'email'), submit('구독하기'))),
    );
    expect(best(policy)).toBe('other');
  });
});

describe('deletion', () => {
  it('outranks the password it asks for', () => {
    const leave = page(heading('회원 탈퇴', 1), form(field('비밀번호', 'password'), submit('탈퇴하기')));
    expect(best(leave)).toBe('deletion');
  });

  it('is not a my-page that links to it', () => {
    expect(best(page(nav(list(item(link('회원탈퇴', { link: { to: 'same-site' } })))), heading('포인트 내역', 2)))).toBe('other');
  });
});

describe('surfaces that only ask for a yes', () => {
  it('a page of cookie settings', () => {
    const settings = page(heading('Cookie preferences', 1), checkbox('Necessary'), checkbox('Analytics'), button('Save settings'));
    expect(best(settings)).toBe('cookie-banner');
  });

  it('a cookie banner over a shop is not what the page is for', () => {
    const shop = page(
      group(...Array.from({ length: 12 }, (_, at) => group(heading(`Lamp ${at}`), link('See more')))),
      group(text('We use cookies.'), button('Accept all cookies'), button('Reject')),
    );
    expect(best(shop)).toBe('other');
    expect(kinds(shop)).toContain('cookie-banner');
  });

  it('a dialog that only takes a yes or a no', () => {
    const asked = page(heading('Home', 1), dialog(text('개인정보를 판매자에게 제공합니다.'), button('동의'), button('동의하지 않음')));
    expect(best(asked)).toBe('consent-dialog');
  });

  it('a dialog with consents', () => {
    const asked = page(heading('Home', 1), dialog(checkbox('개인정보 제3자 제공 동의'), button('동의하기')));
    expect(kinds(asked)).toContain('consent-dialog');
  });
});

it('names what it saw and how much it weighed', () => {
  const [login] = pageKinds(new Tree(page(form(field('Email'), field('Password', 'password'), submit('Log in')))));
  expect(login?.signals).toContainEqual({ name: 'button:login', weight: 3, words: 'Log in' });
  expect(login?.score).toBeCloseTo(
    (login?.signals ?? []).reduce((sum, one) => sum + one.weight, 0),
    5,
  );
});

it('leaves consent text out: a sentence about joining changes nothing', () => {
  const without = page(form(field('Email'), submit('Send')));
  const with_ = page(form(field('Email'), checkbox('I agree that my account is created and my order is paid'), submit('Send')));
  expect(best(with_)).toBe(best(without));
});

describe('a page that sets up what members do', () => {
  it('is none of their screens', () => {
    const settings = (title: string) => best(page(heading(title, 2), form(field('최소 나이'), field('환영 문구'), submit('저장'))));
    expect(settings('회원가입 설정')).toBe('other');
    expect(settings('회원가입 관리')).toBe('other');
  });
});
