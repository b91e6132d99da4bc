import { describe, expect, it } from 'vitest';
import {
  as,
  button,
  checkbox,
  dialog,
  field,
  form,
  group,
  heading,
  image,
  item,
  link,
  list,
  nav,
  type Part,
  page,
  pageWith,
  refOf,
  text,
} from '../../../tests/support/build';
import type { Snapshot } from '../../model/snapshot';
import { Tree } from '../page';
import { deletionScene } from './deletion';

const scene = (snapshot: Snapshot) => deletionScene(new Tree(snapshot));
const menuLink = (words: string): Part => link(words, { link: { to: 'same-site', path: 'member leave' } });

describe('is a deletion page', () => {
  it.each([
    ['by heading and submit control', page(heading('회원 탈퇴', 2), button('탈퇴하기'))],
    [
      'that never uses the word 탈퇴',
      page(heading('계정 삭제', 2), text('계정을 삭제하면 모든 정보가 지워집니다. 삭제 후 복구할 수 없습니다.'), button('계정 삭제')),
    ],
    ['whose heading is a picture', page(image('', { name: '회원 탈퇴' }), text('탈퇴 시 포인트는 모두 소멸됩니다.'), button('탈퇴 신청'))],
    [
      'whose button says only confirm',
      page(heading('Delete your account', 1), text('Everything you stored will be permanently removed.'), button('Confirm')),
    ],
    [
      'that asks and has one button',
      page(form(text('Are you sure you want to close your account?'), button('Yes, close', { submits: true }))),
    ],
    ['whose button is a link that runs a script', page(heading('서비스 탈퇴', 3), link('탈퇴하기', { link: { to: 'nowhere' } }))],
    [
      'that tells how in the app',
      pageWith({ title: 'Delete your account' }, heading('Delete your account', 1), text('Open Settings and tap Delete account.')),
    ],
    [
      'that asks to write',
      page(heading('Account deletion request', 1), text('Send an email to our support team from the address of your account.')),
    ],
    [
      'that only takes leave, with a word to go',
      page(heading('정말 저희를 떠나시나요?', 2), button('계속 이용하기'), link('네, 떠날게요', { link: { to: 'script' } })),
    ],
    ['that takes leave and asks why', page(heading('Leaving us?', 1), text('Tell us why you are leaving.'), button('Keep my account'))],
    ['that is one step of seven', page(text('탈퇴 절차 7단계 중 3단계'), button('계속 이용하기'), button('다음'))],
    ['whose title alone names it', pageWith({ title: '注销账号' }, text('注销账号后，您将无法找回订单。'), button('下一步'))],
    [
      'that ends the use of a service',
      page(heading('서비스 이용 해지', 2), text('해지하시면 계정이 지워지며 되살릴 수 없습니다.'), button('해지하기')),
    ],
    ['with an English heading over Korean words', pageWith({ title: '회원탈퇴' }, heading('MEMBERSHIP WITHDRAWAL', 2), button('확인'))],
    ['in Japanese', pageWith({ title: '退会手続き' }, heading('退会手続き', 2), button('次へ'))],
    [
      'in Chinese, with words that stand as a button',
      pageWith({ title: '账号注销' }, text('账号注销'), text('注销后数据将被清空且无法恢复。'), text('确认注销')),
    ],
    [
      'in German, without a word for the account',
      page(
        as(
          { hint: 'delete account' },
          form(heading('Wirklich löschen?'), field('Passwort', 'password'), button('Löschen', { submits: true })),
        ),
      ),
    ],
  ] as const)('%s', (_name, snapshot) => {
    expect(scene(snapshot)).toBeDefined();
  });
});

describe('is none', () => {
  it.each([
    ['a my-page that links to it', page(heading('마이페이지', 1), list(item(menuLink('주문내역')), item(menuLink('회원탈퇴'))))],
    ['a page with the link in its menu', page(nav(menuLink('회원탈퇴')), heading('포인트 내역', 2))],
    [
      'terms with an article on it',
      page(heading('이용약관', 1), heading('제9조 회원 탈퇴 및 자격', 3), text('회원은 언제든지 탈퇴를 요청할 수 있습니다.')),
    ],
    [
      'a policy that tells of it',
      pageWith(
        { title: 'Privacy Policy' },
        heading('Privacy Policy', 1),
        heading('Account deletion', 3),
        text('After you leave, your account is deleted and so is your data.'),
      ),
    ],
    [
      'a help article',
      page(
        list(link('Help', { link: { to: 'here' } })),
        heading('Deleting your account', 1),
        text('What you stored will be permanently removed.'),
      ),
    ],
    ['an unsubscribe result', page(text('Done!'), text('Your address has been successfully unsubscribed from our mailing list.'))],
    [
      'a result in a dialog that is closed',
      page(heading('내 정보', 2), as({ shown: 'inDom' }, heading('탈퇴가 정상적으로 처리되었습니다.', 2))),
    ],
    ['a coupon for those who close a shop', page(dialog(heading('잠깐! 정말 떠나시나요?', 2), button('쿠폰 받기'), button('괜찮아요')))],
    [
      'rows of accounts that an administrator sees',
      page(heading('Team members', 2), ...['Ada', 'Bo', 'Cy'].map((name) => item(text(name), button('Remove account')))),
    ],
    ['a member as an administrator sees him', page(heading('회원 상세정보', 3), button('목록'), button('회원 탈퇴 처리'))],
    ['the end of a plan', page(heading('정기배송 해지', 1), button('해지하기'))],
    ['a list of photos to delete', page(heading('My photos', 1), text('Delete photo'), button('Delete'))],
  ] as const)('%s', (_name, snapshot) => {
    expect(scene(snapshot)).toBeUndefined();
  });
});

it('finds the part that deletes within a longer page', () => {
  const profile = page(
    form(heading('Profile'), field('Name'), field('Email', 'email'), button('Save', { submits: true })),
    as(
      { key: 'part' },
      group(
        heading('Delete account', 2),
        text('When you close your account here, everything in it goes for good: it cannot be undone.'),
        button('Delete account', { key: 'do' }),
      ),
    ),
  );
  const found = scene(profile);
  expect(found?.region).toBe(refOf(profile, 'part'));
  expect(found?.submits).toEqual([refOf(profile, 'do')]);
  expect(found?.named).toBe(false);
});

it('reads ticks that acknowledge as part of leaving, not as consents', () => {
  const found = scene(
    page(
      heading('회원 탈퇴', 2),
      checkbox('탈퇴 시 포인트가 모두 소멸되는 것을 확인했습니다.'),
      dialog(text('이대로 탈퇴하시겠어요?'), button('확인')),
    ),
  );
  expect(found?.signals.map((one) => one.name)).toEqual(expect.arrayContaining(['heading', 'ask', 'effect']));
});
