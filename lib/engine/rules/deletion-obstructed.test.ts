import { describe, expect, it } from 'vitest';
import { as, button, checkbox, field, form, heading, link, list, type Part, page, text } from '../../../tests/support/build';
import type { Snapshot } from '../../model/snapshot';
import { createPage } from '../derive';
import type { Verdict } from '../rule';
import { rule } from './deletion-obstructed';

const judge = (snapshot: Snapshot, servedLocale = 'ko'): Verdict | undefined => rule.judge(createPage(snapshot, { servedLocale }))[0];
const leave = (...parts: Part[]): Snapshot => page(heading('회원 탈퇴', 1), ...parts, button('탈퇴하기'));
const leaveEn = (...parts: Part[]): Snapshot => page(heading('Delete your account', 1), ...parts, button('Delete account'));

describe('finding', () => {
  it.each([
    ['contact first', leave(text('탈퇴 전에 먼저 고객센터로 연락해 주시기 바랍니다.')), ['contact-first']],
    ['staff who must approve', leave(text('탈퇴 신청은 담당자의 승인 후 처리됩니다.')), ['staff-approval']],
    ['waiting', leave(text('가입 후 30일 이내에는 탈퇴할 수 없습니다.')), ['forced-waiting']],
    ['a paid term that must end first', leave(text('유료 멤버십 기간이 끝난 후 탈퇴할 수 있습니다.')), ['paid-term']],
    [
      'a foreign phrase to type',
      leave(text('아래에 "please remove my account" 문구를 그대로 입력해 주세요.'), field('')),
      ['typed-phrase'],
    ],
    [
      "a whole sentence to type, in the site's own language",
      leave(text('아래 문장을 똑같이 입력해야 탈퇴할 수 있습니다.'), text('저는 오늘부터 이 서비스를 더 이상 쓰지 않겠습니다'), field('')),
      ['typed-phrase'],
    ],
    [
      'steps that a list names one by one',
      leave(list(...['1. 해지 안내', '2. 혜택 확인', '3. 사유 선택', '4. 본인 인증', '5. 해지 완료'].map((step) => text(step)))),
      ['many-steps'],
    ],
    [
      'a call that has to be answered: one has to speak to somebody, and that somebody decides',
      leave(text('담당자가 전화로 의사를 확인한 후 해지가 처리됩니다.')),
      ['contact-first', 'staff-approval'],
    ],
    ['a plan that still runs', leave(text('이용권이 남아 있어 계정을 삭제할 수 없습니다.')), ['paid-term']],
    ['many stated steps', leave(text('단계 2/7')), ['many-steps']],
    ['contact first, in English', leaveEn(text('Please contact us first before you delete your account.')), ['contact-first']],
    ['approval, in English', leaveEn(text('Your request requires approval by an administrator.')), ['staff-approval']],
    ['a timer, in English', leaveEn(text('Please wait 60 seconds before you continue.')), ['forced-waiting']],
    ['a paid term, in English', leaveEn(text('You can close your account only after your subscription ends.')), ['paid-term']],
  ] as const)('%s', (_name, snapshot, obstacles) => {
    expect(judge(snapshot)).toMatchObject({ verdict: 'finding', confidence: 'confirmed', facts: { obstacles } });
  });

  it('states the number of steps', () => {
    expect(judge(leave(text('단계 7/7')))).toMatchObject({ facts: { obstacles: ['many-steps'], steps: 7 } });
  });

  it('is critical when leaving is tied to a paid term', () => {
    expect(judge(leave(text('구독 이용권이 만료된 후 탈퇴할 수 있습니다.')))).toMatchObject({ severity: 'critical' });
  });

  it('is minor, and for review, when all there is to it is asking again and again', () => {
    const snapshot = leave(text('잠깐만요! 한 번 더 생각해 주세요.'), text('정말 떠나시나요? 다시 한번 고민해 보세요.'));
    expect(judge(snapshot)).toMatchObject({ confidence: 'review', severity: 'minor', facts: { obstacles: ['asked-again'] } });
  });

  it('is only deactivating where the menu names deletion', () => {
    const snapshot = page(heading('회원 탈퇴', 1), text('Deactivate your account here.'), button('Deactivate account'));
    expect(judge(snapshot)).toMatchObject({ confidence: 'review', facts: { obstacles: ['only-deactivate'] } });
  });

  it('is a shaming answer', () => {
    expect(judge(leave(button('혜택을 포기하고 떠날게요')))).toMatchObject({ facts: { obstacles: ['shaming'] } });
  });

  it('is a faint control to leave beside a plain one to stay', () => {
    const style = { size: 16, weight: 400, color: '#ffffff', background: '#1144cc' };
    const snapshot = page(
      heading('Delete your account', 1),
      as({ style }, button('Keep my account')),
      as({ style: { ...style, color: '#dddddd', background: '#ffffff' } }, button('Delete account')),
    );
    expect(judge(snapshot)).toMatchObject({ confidence: 'review', facts: { obstacles: ['delete-hard-to-see'] } });
  });

  it('quotes the words with their place', () => {
    const words = '먼저 확인하세요. 탈퇴 신청은 담당자의 승인 후 처리됩니다.';
    const verdict = judge(leave(text(words)));
    expect(verdict).toMatchObject({ evidence: [{ words: '탈퇴 신청은 담당자의 승인 후 처리됩니다.', start: 10, end: words.length }] });
  });
});

describe('clear', () => {
  it('is a button to stay in a colour of its own beside one to leave that is plainly there', () => {
    const style = { size: 14, weight: 400, color: '#333333', background: '#ffffff' };
    const two = (leaving: string) =>
      page(
        as({ style }, heading('정말 떠나시겠어요?', 2)),
        as({ style: { ...style, color: leaving === '#ffffff' ? '#333333' : '#ffffff', background: leaving } }, button('떠나기')),
        as({ style: { ...style, color: '#ffffff', background: '#2244bb' } }, button('함께하기')),
      );
    expect(judge(two('#ffffff'))).toMatchObject({ verdict: 'clear' });
    expect(judge(two('#bb2222'))).toMatchObject({ verdict: 'clear' });
  });

  it.each([
    ['loss of points, said once', leave(text('탈퇴하시면 포인트와 쿠폰이 모두 소멸되며 복구되지 않습니다.'))],
    ['deleted data on what was bought', leave(text('구매 정보가 삭제됩니다. 택배 신청 내역과 서울 거주 정보도 지워집니다.'))],
    ['an apology', leave(text('만족을 드리지 못해 죄송합니다. 신중하게 결정해 주세요.'))],
    ['one confirmation', leave(text('이대로 탈퇴하시겠어요?'))],
    ['the password once more', leave(form(field('비밀번호 확인', 'password')))],
    ['a consequence to tick', leave(checkbox('유의사항을 모두 확인했습니다.'))],
    ['a word to type', leave(text('탈퇴를 위해 아래에 delete 를 입력해 주세요.'), field('delete'))],
    ['a field named in capitals', leave(text('아래에 SNS ID 를 그대로 입력해 주세요.'), field(''))],
    ['open orders to settle first', leave(text('진행 중인 주문이 있으면 완료 후 탈퇴할 수 있습니다.'))],
    ['no joining again for a while', leave(text('탈퇴 후 30일 동안 재가입할 수 없습니다.'))],
    ['three steps', leave(text('단계 1/3'))],
    ['a help line', leave(text('궁금한 점은 고객센터로 문의해 주세요.'))],
    ['a button to stay beside the button to leave', leave(button('계정 유지하기'))],
    ['one question in English', leaveEn(text('Do you really want to delete your account?'))],
    ['a phrase in the language of the page', leaveEn(text('Type "delete my account" to confirm.'), field(''))],
    ['data removed within a month', leaveEn(text('Your data is removed within 30 days.'))],
    ['deactivating offered beside deleting', leaveEn(button('Deactivate account'))],
    [
      'a page that is not for leaving',
      page(heading('Prime', 1), link('Keep my account'), text('Please wait 30 seconds before you continue.')),
    ],
  ] as const)('%s', (_name, snapshot) => {
    expect(judge(snapshot, _name.includes('language of the page') ? 'en' : 'ko')).toMatchObject({ verdict: 'clear' });
  });
});
