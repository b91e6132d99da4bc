import { describe, expect, it } from 'vitest';
import { button, checkbox, field, form, group, heading, link, type Part, page, pageWith, radios, text } from '../../../tests/support/build';
import type { Snapshot } from '../../model/snapshot';
import { createPage } from '../derive';
import type { InspectOptions } from '../page';
import type { Verdict } from '../rule';
import { rule } from './deletion-by-contact';

const judge = (snapshot: Snapshot, options: InspectOptions = {}): Verdict | undefined => rule.judge(createPage(snapshot, options))[0];
const mail = (words: string) => link(words, { link: { to: 'mail' } });

describe('finding', () => {
  it('Korean: by e-mail alone, which the catalogue holds for lighter', () => {
    const verdict = judge(
      page(heading('계정 삭제 요청', 1), text('계정 삭제를 원하시면 아래 이메일로 요청해 주시기 바랍니다.'), mail('help@shop.example')),
    );
    expect(verdict).toMatchObject({ verdict: 'finding', severity: 'moderate', confidence: 'review', facts: { ways: ['e-mail'] } });
    expect(verdict).toMatchObject({ evidence: [{ words: '계정 삭제를 원하시면 아래 이메일로 요청해 주시기 바랍니다.' }] });
  });

  it('Korean: by telephone, at full weight', () => {
    const verdict = judge(page(heading('회원 탈퇴 안내', 1), text('회원 탈퇴는 고객센터로 전화 신청하셔야 합니다.')));
    expect(verdict).toMatchObject({ verdict: 'finding', facts: { ways: ['phone'] } });
    expect(verdict).not.toHaveProperty('severity');
  });

  it('English: a letter to write, step by step', () => {
    const verdict = judge(
      page(
        heading('Account deletion request', 1),
        text('To request the deletion of your account, follow these steps:'),
        text('Compose an email to our team.', {}, mail('help@shop.example')),
        text('If you have any questions, you can contact our support team.'),
      ),
    );
    expect(verdict).toMatchObject({ verdict: 'finding', facts: { ways: ['e-mail'] } });
  });

  it('English: confirmed where the page itself offers to sign up online', () => {
    const snapshot = page(link('Sign up'), heading('Close your account', 1), text('Please call us to close your account.'));
    expect(judge(snapshot)).toMatchObject({ verdict: 'finding', confidence: 'confirmed', facts: { ways: ['phone'] } });
  });

  describe('in a frame beside the menu that opened it', () => {
    const told: readonly Part[] = [heading('회원 탈퇴', 2), text('회원 탈퇴는 고객센터로 전화 신청하셔야 합니다.')];
    const framed: Part = { role: 'frame', options: {}, children: [{ role: 'page', options: {}, children: told }] };
    const entry = (words: string) => link(words, { link: { to: 'same-site' } });

    it('the entry called as the screen is no way of one’s own', () => {
      expect(judge(page(entry('회원탈퇴'), framed))).toMatchObject({ verdict: 'finding', facts: { ways: ['phone'] } });
    });

    it('another link that leads to a deletion is one, and so is one in the frame itself', () => {
      expect(judge(page(entry('회원 탈퇴 바로 신청하기'), framed))).toMatchObject({ verdict: 'clear' });
      const inside: Part = { ...framed, children: [{ role: 'page', options: {}, children: [...told, entry('회원 탈퇴')] }] };
      expect(judge(page(inside))).toMatchObject({ verdict: 'clear' });
    });
  });

  it('keeps the severity that a jurisdiction has of its own', () => {
    const snapshot = page(heading('계정 삭제 요청', 1), text('계정 삭제는 이메일로 요청해 주시기 바랍니다.'));
    expect(judge(snapshot, { jurisdiction: 'US' })).not.toHaveProperty('severity');
  });
});

describe('clear', () => {
  it('is a screen with a consent to give that says in passing where to write', () => {
    const passing = (...more: Part[]) =>
      judge(
        pageWith(
          {},
          heading('견학 신청', 1),
          heading('회원 탈퇴', 3),
          text('회원 탈퇴를 원하시면 담당자에게 이메일로 요청해 주세요.'),
          ...more,
        ),
      )?.verdict;
    expect(passing()).toBe('finding');
    expect(passing(field('이름'), checkbox('개인정보 수집에 동의합니다'), button('보내기'))).toBe('clear');
  });

  it.each([
    [
      'a button beside the telephone number',
      page(heading('회원 탈퇴', 1), text('고객센터로 전화 신청도 가능합니다.'), button('회원 탈퇴')),
    ],
    [
      'a form whose button is an icon',
      page(heading('회원 탈퇴', 1), form(field('비밀번호 확인', 'password'), button('', { submits: true }))),
    ],
    ['reasons to choose', page(heading('회원 탈퇴', 1), text('불편한 점을 알려 주세요.'), radios(['가격', '품질']))],
    [
      'the way through the menus, with mail for those who are locked out',
      page(
        heading('계정 삭제 안내', 1),
        text('앱의 설정 메뉴에서 계정 삭제를 선택합니다.'),
        text('로그인할 수 없는 경우 이메일로 요청을 보내 주세요.'),
      ),
    ],
    [
      'English instructions with mail as a last resort',
      page(
        heading('Delete your account', 1),
        text('Open Settings and tap Delete account.'),
        heading("Can't sign in?", 2),
        text("If you can't sign in, email us and we will do it for you."),
      ),
    ],
    [
      'a link that leads on',
      page(heading('Delete your account', 1), text('We are sorry.'), link('Delete my account', { link: { to: 'same-site' } })),
    ],
    [
      'a policy that names rights and an address',
      pageWith({ title: '개인정보 처리방침' }, heading('회원 탈퇴와 삭제 요구', 2), text('회원 탈퇴는 이메일로 요청하실 수 있습니다.')),
    ],
    ['no deletion page', page(heading('Contact us', 1), text('Send an email to our team.'), mail('help@shop.example'))],
  ] as const)('%s', (_name, snapshot) => {
    expect(judge(snapshot)).toMatchObject({ verdict: 'clear' });
  });
});

describe('finding beside other things', () => {
  it.each([
    ['on a profile', page(heading('내 정보', 2), field('별명'), text('회원 탈퇴는 고객센터로 전화 주시면 처리해 드립니다.'))],
    ['behind a mask', page(heading('Account deletion', 1), text('To request deletion, contact the developer at [email].'))],
  ] as const)('%s', (_name, snapshot) => {
    expect(judge(snapshot)).toMatchObject({ verdict: 'finding' });
  });
});

describe('cannot tell', () => {
  const nothing = page(heading('회원 탈퇴', 1), group(text('탈퇴하시면 모든 정보가 삭제됩니다.')));

  it('from a page that offers no way at all', () => {
    expect(judge(nothing)).toMatchObject({ verdict: 'cannot-tell', reason: 'needs-more-pages' });
  });

  it('where an embedded frame was not read', () => {
    const frames: Snapshot['frames'] = [...nothing.frames, { path: '0/0', origin: 'https://form.example', state: 'denied' }];
    expect(judge({ ...nothing, frames })).toMatchObject({ verdict: 'cannot-tell', reason: 'frame-not-read' });
  });

  it('where the page was cut', () => {
    expect(judge({ ...nothing, cut: [{ what: 'nodes', kept: 8000 }] })).toMatchObject({ verdict: 'cannot-tell', reason: 'cut-short' });
  });
});
