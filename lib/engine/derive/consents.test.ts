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
  item,
  link,
  list,
  notice,
  page,
  pageWith,
  radios,
  row,
  text,
  toggle,
} from '../../../tests/support/build';
import { consentsOf, joinEn, joinKo } from '../../../tests/support/consents';

const told = (snapshot: Parameters<typeof consentsOf>[0]) =>
  consentsOf(snapshot).map((one) => `${one.text} | ${one.purposes.join(',')} | ${one.requirement}/${one.requirementHow}`);

describe('what is a consent', () => {
  it('takes a mark beside the label for a mark, not for a tick that selects something', () => {
    expect(told(joinKo(checkbox('이용약관', { beside: '필수' }), checkbox('마케팅 수신', { beside: '선택' })))).toEqual([
      '이용약관 필수 | terms | mandatory/text',
      '마케팅 수신 선택 | marketing | optional/text',
    ]);
    expect(told(joinKo(checkbox('선택')))).toEqual([]);
  });

  it('reads no consent into a scale of opinions', () => {
    const asked = heading('우리 회사는 광고를 잘한다는 데 동의하십니까?', 3);
    expect(told(pageWith({}, asked, radios(['동의', '보통', '동의하지 않음']), button('제출')))).toEqual([]);
  });

  it('reads label, beside text and marks', () => {
    expect(
      told(
        joinKo(
          checkbox('[필수] 이용약관 동의'),
          checkbox('', { name: '', beside: '개인정보 수집 및 이용 동의 (필수)' }),
          checkbox('소식 수신 동의 (선택)'),
        ),
      ),
    ).toEqual([
      '[필수] 이용약관 동의 | terms | mandatory/text',
      '개인정보 수집 및 이용 동의 (필수) | collection | mandatory/text',
      '소식 수신 동의 (선택) | marketing | optional/text',
    ]);
  });

  it('leaves other ticks alone', () => {
    const others = ['로그인 상태 유지', '여성', '무통장 입금', '주문자와 동일', '상품 전체 선택', '디자인이 좋아서', '이벤트 상품만 보기'];
    expect(told(joinKo(...others.map((label) => checkbox(label))))).toEqual([]);
    expect(
      told(joinEn(...['Keep me signed in', 'Female', 'PayPal', 'Same as billing address', 'In stock'].map((label) => checkbox(label)))),
    ).toEqual([]);
  });

  it('leaves ticks about the deletion of the account alone', () => {
    expect(told(page(heading('회원 탈퇴 안내'), checkbox('탈퇴 시 적립금이 사라지는 것에 동의합니다'), button('탈퇴하기')))).toEqual([]);
    expect(told(page(heading('Close account'), checkbox('I understand that my account will be deleted'), button('Close')))).toEqual([]);
  });

  it('takes declarations and channels only in the company of consents', () => {
    const declared = item(text('[필수] 나는 경쟁 모임의 운영자가 아닙니다.'), checkbox('확인함'));
    expect(told(joinKo(declared))).toEqual([]);
    expect(told(joinKo(checkbox('이용약관 동의'), declared))).toHaveLength(2);
    const channels = item(text('[선택] 혜택 알림 수신'), group(checkbox('이메일'), checkbox('SMS')));
    expect(told(joinKo(checkbox('[필수] 이용약관 동의'), channels)).slice(1)).toEqual([
      '[선택] 혜택 알림 수신 이메일 | marketing | optional/text',
      '[선택] 혜택 알림 수신 SMS | marketing | optional/text',
    ]);
  });

  it('finds nobody asked on a page that manages the consents of others', () => {
    const rows = [radios(['동의', '동의안함'], 0, { beside: '마케팅 수신 동의' })];
    expect(told(page(heading('회원 관리'), ...rows, button('선택 삭제')))).toEqual([]);
    expect(told(page(heading('회원 정보'), ...rows, button('저장')))).toHaveLength(1);
  });

  it('names kinds of cookies as cookies where the words around them do', () => {
    expect(told(page(heading('Cookie settings'), checkbox('Analytics'), checkbox('Marketing'), button('Save')))).toEqual([
      'Analytics | cookies | unstated/none',
      'Marketing | marketing,cookies | unstated/none',
    ]);
    expect(told(page(heading('Report'), checkbox('Analytics')))).toEqual([]);
  });
});

describe('headings', () => {
  it('reads the purpose over a bare label', () => {
    expect(
      told(
        joinKo(
          heading('이용약관'),
          checkbox('동의합니다', { beside: '(필수)' }),
          heading('홍보 목적 이용'),
          checkbox('동의합니다', { beside: '(선택)' }),
        ),
      ),
    ).toEqual(['이용약관 동의합니다 (필수) | terms | mandatory/text', '홍보 목적 이용 동의합니다 (선택) | marketing | optional/text']);
  });

  it('reads the mark of a group heading', () => {
    expect(
      told(
        joinEn(
          group(heading('Required'), checkbox('I agree to the terms'), checkbox('I accept the privacy policy')),
          group(heading('Optional'), checkbox('Send me news and offers by email')),
        ),
      ).map((line) => line.split(' | ')[2]),
    ).toEqual(['mandatory/text', 'mandatory/text', 'optional/text']);
  });

  it('reads the heading cell of a row', () => {
    expect(
      told(
        joinKo(
          row(as({ header: true }, { role: 'cell', text: '[필수] 약관', options: {}, children: [] }), {
            role: 'cell',
            options: {},
            children: [checkbox('동의')],
          }),
        ),
      ),
    ).toEqual(['[필수] 약관 동의 | terms | mandatory/text']);
  });

  it('takes articles of a text for no heading', () => {
    expect(told(joinKo(heading('제3조 (제3자 제공)'), checkbox('동의합니다')))[0]).toContain('other');
  });

  it('keeps field words apart from consents', () => {
    expect(told(joinKo(heading('필수 입력 사항'), checkbox('이용약관 동의')))).toEqual(['이용약관 동의 | terms | unstated/none']);
  });
});

describe('pairs', () => {
  it('reads a radio pair with its question and what was chosen at load', () => {
    const [consent] = consentsOf(
      joinKo(heading('개인정보 처리위탁'), radios(['동의함', '동의하지 않음'], 0, { beside: '위 내용에 동의하십니까?' })),
    );
    expect(consent).toMatchObject({ control: 'radio-pair', purposes: ['processor'], prechecked: true });
  });

  it('is not pre-ticked when no is chosen', () => {
    const [consent] = consentsOf(joinEn(heading('Share data with partners'), radios(['I agree', 'I do not agree'], 1)));
    expect(consent).toMatchObject({ control: 'radio-pair', purposes: ['third-party'], prechecked: false });
  });

  it('leaves other radio groups alone', () => {
    expect(consentsOf(joinEn(radios(['Standard', 'Express'], 0)))).toEqual([]);
  });

  it('takes two buttons for a consent only where nothing is to be ticked', () => {
    const box = notice('제1조 이 규정은 모임터를 쓰는 사람이 지킬 것을 정합니다. 모임터를 쓰려면 이 규정을 지켜야 합니다.');
    expect(consentsOf(page(heading('이용 규정'), box, group(button('동의'), button('거부'))))).toMatchObject([
      { control: 'custom', purposes: ['terms'] },
    ]);
    expect(consentsOf(page(form(checkbox('이용 규정에 동의합니다'), button('동의'), button('동의 안함'))))).toHaveLength(1);
  });

  it('counts disguised controls', () => {
    expect(consentsOf(page(toggle('[필수] 이용약관', { disguise: 'icon' })))).toMatchObject([{ control: 'custom', purposes: ['terms'] }]);
  });
});

describe('buttons that agree by themselves', () => {
  const rules = notice('제1조 이 규정은 모임터를 쓰는 사람이 지킬 것을 정합니다. 모임터를 쓰려면 이 규정을 지켜야 합니다.');

  it('count where nothing else asks and a text is there', () => {
    expect(consentsOf(page(heading('이용약관'), rules, button('동의하고 계속하기')))).toMatchObject([
      { control: 'custom', purposes: ['terms'] },
    ]);
    expect(consentsOf(page(heading('공지'), button('동의하고 계속하기')))).toEqual([]);
  });

  it('only send the form where a box asks', () => {
    expect(consentsOf(page(heading('이용약관'), rules, checkbox('이용약관에 동의합니다'), button('동의하고 계속하기')))).toMatchObject([
      { control: 'checkbox' },
    ]);
  });
});

describe('implied consents', () => {
  it('reads the sentence by the button', () => {
    const [consent] = consentsOf(joinEn(text('By creating an account you agree to our Terms and Privacy Policy.')));
    expect(consent).toMatchObject({
      control: 'implied',
      purposes: ['terms', 'collection'],
      requirement: 'mandatory',
      requirementHow: 'none',
      text: 'By creating an account you agree to our Terms and Privacy Policy.',
    });
    expect(consentsOf(joinKo(text('가입하기를 누르면 이용약관과 개인정보 처리방침에 동의하게 됩니다.')))).toMatchObject([
      { control: 'implied' },
    ]);
  });

  it('reads a sentence that a line break runs through', () => {
    expect(consentsOf(joinKo(text('가입하기를 누르면 이용약관과 개인정보 처리방침\n에 동의하게 됩니다.')))).toMatchObject([
      { control: 'implied' },
    ]);
  });

  it('needs a button near it and a purpose in it', () => {
    const sentence = text('By using this site you agree to our terms.');
    expect(consentsOf(page(sentence, ...Array.from({ length: 20 }, (_, at) => text(`Paragraph ${at}`)), button('Search')))).toEqual([]);
    expect(consentsOf(joinKo(text('예매하기를 누르면 안내 사항에 동의한 것으로 간주합니다.')))).toEqual([]);
  });

  it('does not read sentences of a text box', () => {
    expect(consentsOf(joinEn(notice('By using the service you agree to these terms.')))).toEqual([]);
  });
});

describe('agree-all', () => {
  const singles = [checkbox('[필수] 이용약관 동의'), checkbox('[필수] 개인정보 수집 및 이용 동의'), checkbox('[선택] 소식 수신 동의')];

  it('is known by its words and the consents around it, first or last', () => {
    for (const parts of [
      [checkbox('전체 동의'), ...singles],
      [...singles, checkbox('전체 동의')],
    ]) {
      const consents = consentsOf(joinKo(...parts));
      const all = consents.find((one) => one.agreeAll);
      expect(all).toMatchObject({ purposes: [], requirement: 'unstated' });
      expect(all?.ticks.map((at) => consents[at]?.purposes[0])).toEqual(['terms', 'collection', 'marketing']);
    }
  });

  it('is none without single boxes', () => {
    expect(consentsOf(joinKo(checkbox('전체 약관에 동의합니다')))).toMatchObject([{ agreeAll: false, purposes: ['terms'] }]);
    expect(consentsOf(joinEn(checkbox('I agree to all of the terms')))).toMatchObject([{ agreeAll: false }]);
  });

  it('has read it all, and agrees to one thing', () => {
    const consents = consentsOf(
      joinKo(checkbox('개인정보 수집에 관한 내용을 모두 읽고 이해하였으며 동의합니다'), checkbox('이용약관에 동의합니다')),
    );
    expect(consents.map((one) => one.agreeAll)).toEqual([false, false]);
  });

  it('ticks what the trace saw it tick', () => {
    const [terms, privacy, news] = singles.map((part, at) => as({ key: `c${at}` }, part));
    const snapshot = pageWith(
      {
        trace: [
          { t: 1000, kind: 'on', by: 'person', key: 'all' },
          { t: 1000, kind: 'on', by: 'page', key: 'c0' },
          { t: 1000, kind: 'on', by: 'page', key: 'c1' },
        ],
      },
      form(as({ key: 'all' }, checkbox('전체 동의')), terms as never, privacy as never, news as never),
    );
    expect(consentsOf(snapshot)[0]?.ticks).toEqual([1, 2]);
  });

  it('keeps two lists apart', () => {
    const consents = consentsOf(
      joinEn(
        group(checkbox('Agree to all'), checkbox('I agree to the terms'), checkbox('I accept the privacy policy')),
        group(checkbox('Agree to all'), checkbox('Send me offers by email (optional)'), checkbox('Share my data with partners (optional)')),
      ),
    );
    expect(consents.filter((one) => one.agreeAll).map((one) => one.ticks)).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });
});

describe('requirement', () => {
  it('takes words before markup, and markup before script', () => {
    expect(
      told(
        joinEn(
          checkbox('I agree to the terms (optional)', { required: true }),
          checkbox('I accept the privacy policy', { required: true, message: 'Please accept the policy.' }),
          checkbox('Send me offers by email', { message: 'Please choose.' }),
          checkbox('I am over 18 years old', { enforced: 'handler' }),
        ),
      ).map((line) => line.split(' | ')[2]),
    ).toEqual(['optional/text', 'mandatory/attribute', 'mandatory/script', 'mandatory/script']);
  });

  it('believes a submit button that the last tick unlocked', () => {
    const snapshot = pageWith(
      {
        trace: [
          { t: 0, kind: 'submit-disabled', by: 'page', key: 'go' },
          { t: 2000, kind: 'on', by: 'person', key: 'a' },
          { t: 2000, kind: 'submit-enabled', by: 'page', key: 'go' },
        ],
      },
      form(as({ key: 'a' }, checkbox('I agree to the terms')), as({ key: 'go' }, button('Go on', { submits: true }))),
    );
    expect(consentsOf(snapshot)).toMatchObject([{ requirement: 'mandatory', requirementHow: 'script' }]);
  });

  it('believes a message that the page showed and that names the consent', () => {
    const shown = (says: string) =>
      pageWith(
        { trace: [{ t: 3000, kind: 'message', by: 'page', says }] },
        form(checkbox('이용약관 동의'), checkbox('마케팅 정보 수신 동의'), button('가입하기', { submits: true })),
      );
    expect(consentsOf(shown('이용약관에 동의해 주세요.')).map((one) => one.requirement)).toEqual(['mandatory', 'unstated']);
    expect(consentsOf(shown('아이디를 입력해 주세요.')).map((one) => one.requirement)).toEqual(['unstated', 'unstated']);
  });

  it('does not carry the mark of a heading across the fields of a form, nor read a footnote as one', () => {
    expect(told(joinKo(heading('필수 항목'), field('이름'), checkbox('이용약관 동의')))).toEqual(['이용약관 동의 | terms | unstated/none']);
    expect(told(joinKo(group(checkbox('이용약관 동의'), text('* 표시 안내')), checkbox('개인정보 수집 동의')))[0]).toContain('unstated');
  });

  it('quotes the mark', () => {
    const [consent] = consentsOf(joinKo(heading('약관 [필수]'), checkbox('동의합니다')));
    expect(consent?.requirementQuote?.words).toBe('[필수]');
  });
});

describe('notices', () => {
  const terms = '제1조 이 약관은 모임터를 쓰는 방법과 회원과 운영자의 권리를 정합니다. 제2조 회원은 이 약관을 지켜야 합니다.';
  const data = '수집 항목: 이름, 이메일. 수집 목적: 회원 관리. 보유 기간: 탈퇴할 때까지. 동의를 거부할 권리가 있습니다.';

  it('ties the box over each tick', () => {
    const snapshot = joinKo(
      heading('이용약관'),
      notice(terms),
      checkbox('동의합니다'),
      heading('개인정보 수집 및 이용'),
      notice(data),
      checkbox('동의합니다'),
    );
    const consents = consentsOf(snapshot);
    expect(consents.map((one) => one.notices)).toEqual([[0], [1]]);
  });

  it('ties the box under each tick', () => {
    const consents = consentsOf(joinKo(checkbox('이용약관 동의'), notice(terms), checkbox('개인정보 수집 및 이용 동의'), notice(data)));
    expect(consents.map((one) => one.notices)).toEqual([[0], [1]]);
  });

  it('ties a closed dialog that the link in the label opens', () => {
    const snapshot = page(
      form(
        { ...checkbox('개인정보 수집 및 이용 동의'), children: [link('전체 보기', { target: 'box' })] },
        checkbox('이용약관 동의'),
        button('가입하기', { submits: true }),
      ),
      as({ key: 'box', shown: 'inDom' }, dialog(heading('안내'), as({ shown: 'inDom' }, text(data)))),
    );
    const consents = consentsOf(snapshot);
    expect(consents[0]?.notices).toHaveLength(1);
    expect(consents[1]?.notices).toEqual([]);
  });
});

describe('identity', () => {
  it('tells equal labels apart by their place, and survives another page part', () => {
    const one = consentsOf(joinEn(checkbox('I agree'), checkbox('I agree'))).map((consent) => consent.id);
    const two = consentsOf(joinEn(list(item(text('News'))), checkbox('I agree'), checkbox('I agree'))).map((consent) => consent.id);
    expect(new Set(one).size).toBe(2);
    expect(two).toEqual(one);
  });
});
