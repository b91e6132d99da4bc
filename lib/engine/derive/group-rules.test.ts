/** Marks that stand outside of a label (a legend, a sentence over the group, a lone asterisk), and pages where ticks are work, not consent. */
import { describe, expect, it } from 'vitest';
import { button, checkbox, dialog, field, form, group, heading, link, type Part, pageWith, text } from '../../../tests/support/build';
import { answersOf, consentsOf, joinEn, joinKo } from '../../../tests/support/consents';

const needs = (snapshot: Parameters<typeof consentsOf>[0]): string[] =>
  consentsOf(snapshot).map((one) => `${one.text} ${one.requirement}/${one.requirementHow}`);

describe('a sentence over a group of consents', () => {
  const ko = (said: string): string[] =>
    needs(joinKo(text(said), checkbox('이용약관에 동의합니다'), checkbox('개인정보 수집·이용에 동의합니다')));
  it.each([
    '아래 항목에 모두 동의하셔야 가입하실 수 있습니다.',
    '다음 약관에 전부 동의해야 다음 단계로 넘어갑니다',
    '아래 동의는 모두 필수입니다.',
  ])('%s', (said) => {
    expect(ko(said)).toEqual(['이용약관에 동의합니다 mandatory/text', '개인정보 수집·이용에 동의합니다 mandatory/text']);
  });
  it.each(['아래 두 가지는 모두 선택이에요.', '아래 동의는 전부 선택 사항이며 동의하지 않아도 가입할 수 있습니다.'])('%s', (said) => {
    expect(ko(said)).toEqual(['이용약관에 동의합니다 optional/text', '개인정보 수집·이용에 동의합니다 optional/text']);
  });
  it.each(['모두 동의하면 가입이 빨라집니다.', '쇼핑몰 혜택을 모두 누려 보세요. 선택은 자유!', '필요한 항목을 모두 선택하세요.'])(
    '%s says nothing of it',
    (said) => {
      expect(ko(said)).toEqual(['이용약관에 동의합니다 unstated/none', '개인정보 수집·이용에 동의합니다 unstated/none']);
    },
  );
  it('speaks English, too', () => {
    const en = (said: string): string[] =>
      needs(joinEn(text(said), checkbox('I agree to the terms of use'), checkbox('I agree to the use of my location data')));
    expect(en('You must agree to all of the items below to continue.')).toEqual([
      'I agree to the terms of use mandatory/text',
      'I agree to the use of my location data mandatory/text',
    ]);
    expect(en('Both of these are optional.')[1]).toBe('I agree to the use of my location data optional/text');
    expect(en('All our shops are open on Sunday.')[0]).toBe('I agree to the terms of use unstated/none');
  });
  it('yields to a mark of its own', () => {
    expect(needs(joinKo(text('아래 항목에 모두 동의하셔야 합니다.'), checkbox('[선택] 마케팅 정보 수신 동의')))).toEqual([
      '[선택] 마케팅 정보 수신 동의 optional/text',
    ]);
  });
});

describe('a mark without a letter', () => {
  it('counts beside the label, in any language', () => {
    expect(needs(joinKo(checkbox('이용약관', { beside: '*' }), checkbox('할인 소식 받기')))).toEqual([
      '이용약관 * mandatory/text',
      '할인 소식 받기 unstated/none',
    ]);
    expect(needs(joinEn(checkbox('Terms of service', { beside: '*' })))).toEqual(['Terms of service * mandatory/text']);
  });
  it('stands at the end without brackets', () => {
    expect(needs(joinKo(checkbox('이용약관 필수'), checkbox('신상품 소식 받기 선택'), checkbox('혜택 안내 수신 선택')))).toEqual([
      '이용약관 필수 mandatory/text',
      '신상품 소식 받기 선택 optional/text',
      '혜택 안내 수신 선택 optional/text',
    ]);
  });
});

describe('ticks that are somebody’s work', () => {
  const none = (...parts: Part[]): void => expect(consentsOf(pageWith({}, ...parts))).toEqual([]);
  it('leaves lists of tasks alone', () => {
    none(
      heading('총무팀 할 일', 2),
      field('할 일을 입력하세요'),
      button('추가'),
      checkbox('[필수] 신입사원 개인정보 수집 동의서 받기'),
      checkbox('이용약관 개정안 전달'),
    );
    none(heading('My tasks', 1), field('Add a task'), checkbox('Privacy policy: send to legal'), checkbox('I agree on the terms with Kim'));
  });
  it('leaves editors of consents alone', () => {
    none(
      heading('회원가입 약관 항목 편집', 4),
      field('항목명'),
      checkbox('필수 동의로 설정', { state: 'on', initial: 'on' }),
      checkbox('전체동의에 포함'),
      button('항목 추가'),
      button('저장', { submits: true }),
    );
  });
  it('still reads a sign-up that speaks of a task', () => {
    expect(consentsOf(joinKo(heading('오늘 할 일 앱에 가입하기', 2), checkbox('[필수] 이용약관 동의')))).toHaveLength(1);
  });
});

describe('what a lone consent is asked for', () => {
  const entry = (...send: Part[]): Parameters<typeof consentsOf>[0] =>
    pageWith(
      {},
      heading('경품 응모', 4),
      field('이름'),
      field('휴대폰'),
      checkbox('개인정보 수집·이용 및 제3자 제공에 동의합니다.', { enforced: 'message', message: '동의에 체크해 주세요' }),
      ...send,
    );
  it('counts a link that sends the form', () => {
    const found = answersOf('mandatory-third-party', entry(link('응모하기', { link: { to: 'script' } })));
    expect(found.map((one) => one.verdict)).toEqual(['finding']);
  });
});

describe('a lone consent beside one thing to fill in', () => {
  const asked = (given: { required?: boolean }) =>
    answersOf(
      'mandatory-third-party',
      pageWith(
        {},
        heading('Ask for an offer', 2),
        field('Amount'),
        checkbox('I agree to share my data with partner banks', given),
        button('Send'),
      ),
    ).map((one) => one.verdict);
  it('is asked for where the markup requires it', () => {
    expect(asked({ required: true })).toEqual(['finding']);
    expect(asked({})).toEqual(['clear']);
  });
});

describe('words of several kinds', () => {
  const told = (label: string): string =>
    consentsOf(joinKo(checkbox(label)))
      .map((one) => (one.agreeAll ? 'all' : one.purposes.join()))
      .join();
  it.each([
    ['환불규정과 개인정보 수집·이용에 모두 동의합니다.', 'terms,collection'],
    ['취소 및 환불 규정, 개인정보 수집에 동의합니다', 'terms,collection'],
    ['개인정보 수집·이용에 동의합니다', 'collection'],
  ])('%s', (label, purposes) => {
    expect(told(label)).toBe(purposes);
  });
  it('takes no purpose from a heading for a sentence that says what it is about', () => {
    const asked = form(
      field('이름'),
      field('주소'),
      heading('개인통관고유부호 수집', 3),
      checkbox('개인통관고유부호 수집·이용 동의 (필수)'),
      checkbox('주문 내용을 확인하였으며, 상품의 교환·반품 조건 및 결제에 동의합니다. (필수)'),
      button('결제하기', { submits: true }),
    );
    expect(consentsOf(pageWith({}, heading('주문서', 1), asked)).map((one) => one.purposes.join())).toEqual(['identifier', 'other']);
  });
  it('knows an agree-all by any word for all', () => {
    const asked = group(
      checkbox('주문 내용을 모두 확인했고 전부 동의합니다'),
      checkbox('(필수) 개인정보 제3자 제공'),
      checkbox('(필수) 구매 조건 확인 및 결제 진행 동의'),
    );
    expect(consentsOf(joinKo(asked))[0]?.agreeAll).toBe(true);
  });
  it('reads two buttons that differ in how much they allow', () => {
    const banner = dialog(text('쿠키를 사용해도 될까요?'), group(button('모두 허용'), button('필수만 허용')));
    expect(consentsOf(pageWith({}, heading('가을 특집', 1), banner)).map((one) => one.purposes.join())).toEqual(['cookies']);
  });
});
