import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  as,
  button,
  checkbox,
  dialog,
  group,
  heading,
  notice,
  type Part,
  page,
  pageWith,
  refOf,
  table,
  text,
} from '../../../tests/support/build';
import { noticesIn, noticesOf, OVERSEAS_KO, statesOf, THIRD_PARTY_KO, without } from '../../../tests/support/notices';
import { Tree } from '../page';
import { findNotices } from '.';

const kinds = (...parts: Part[]): string[] => noticesOf(...parts).map((one) => one.kind);

describe('what is a notice, and of which kind', () => {
  it('goes by the title', () => {
    expect(noticesIn('개인정보 국외 이전 동의\n이전받는 자: 주식회사 가온').map((one) => one.kind)).toEqual(['overseas']);
    expect(noticesIn('개인정보 처리업무의 위탁\n수탁자: 가온').map((one) => one.kind)).toEqual(['processor']);
    expect(
      noticesIn('How we share your information\nWe share your name with sellers to deliver your order.').map((one) => one.kind),
    ).toEqual(['third-party']);
    expect(noticesIn('외국').map((one) => one.kind)).toEqual([]);
  });

  it('goes by the labels where the title speaks of both', () => {
    const title = '개인정보 취급위탁 및 제3자 제공';
    expect(noticesIn(`${title}\n수탁업체: 가온\n위탁업무 내용: 배송`).map((one) => one.kind)).toEqual(['processor']);
    expect(noticesIn(`${title}\n제공받는 자: 가온\n제공 목적: 배송`).map((one) => one.kind)).toEqual(['third-party']);
  });

  it('goes by no trail of pages over the content, but by a title with one mark in it', () => {
    const below = text('오늘은 하늘이 맑습니다.');
    expect(kinds(text('홈 > 회원가입 > 이용약관'), below)).toEqual([]);
    expect(kinds(text('Home › Sign up › Terms of use'), text('The sky is clear today.'))).toEqual([]);
    expect(kinds(text('이용약관'), below)).toEqual(['terms']);
    expect(kinds(heading('홈 > 회원가입 > 이용약관'), below)).toEqual(['terms']);
  });

  it('is nothing on a page about something else', () => {
    expect(kinds(heading('새 상품'), text('가온 찻잔, 오늘 출발'), text('국내 배송 3,000원'))).toEqual([]);
  });
});

describe('where one notice ends', () => {
  it('cuts a policy at its titles', () => {
    expect(
      kinds(
        heading('개인정보 처리방침', 1),
        heading('1. 수집하는 개인정보 항목 및 이용', 2),
        text('회사는 이름과 주소를 수집합니다.'),
        heading('2. 개인정보의 제3자 제공', 2),
        text('제공받는 자: 가온'),
        heading('3. 개인정보의 국외 이전', 2),
        text('이전받는 자: Foxglove Inc.'),
      ).slice(-2),
    ).toEqual(['third-party', 'overseas']);
  });

  it('keeps headings that are labels inside', () => {
    const [one, ...more] = noticesOf(
      heading('개인정보 제3자 제공', 2),
      heading('제공받는 자', 3),
      text('주식회사 가온'),
      heading('제공 항목', 3),
      text('이름, 주소'),
    );
    expect(more).toEqual([]);
    expect(statesOf(one)).toEqual({ recipient: 'named', items: 'present' });
  });

  it('makes one notice of a box beside a control, whatever titles stand in it', () => {
    const box = notice('이용약관\n제1조(목적) 이 약관은 …\n제2조(개인정보의 제3자 제공)\n제공받는 자: 판매자');
    const snapshot = page(group(checkbox('[필수] 이용약관 동의'), box));
    expect(findNotices(new Tree(snapshot)).map((one) => one.kind)).toEqual(['terms']);
  });

  it('gives the line on refusing below a control to its own notice', () => {
    const [first, second] = noticesOf(
      group(heading('개인정보 제3자 제공', 3), text('제공받는 자: 가온'), checkbox('동의합니다'), text('※ 동의를 거부할 권리가 있습니다.')),
      group(heading('개인정보 국외 이전', 3), text('이전받는 자: Foxglove Inc.'), checkbox('동의합니다')),
    );
    expect(statesOf(first).refusalRight).toBe('present');
    expect(statesOf(second).refusalRight).toBeUndefined();
  });

  it('joins the parts of one notice that headings cut apart', () => {
    const [one, ...more] = noticesIn(
      '1. 개인정보의 제3자 제공\n제공받는 자: 가온\n2. 제공받는 자의 이용 목적\n배송\n3. 개인정보 제3자 제공에 대한 동의\n동의를 거부할 수 있으며, 거부하면 주문할 수 없습니다.',
    );
    expect(more).toEqual([]);
    expect(statesOf(one)).toMatchObject({ recipient: 'named', purpose: 'present', refusalRight: 'present', refusalConsequence: 'present' });
  });

  it('reads a dialog with its own title', () => {
    const found = noticesOf(dialog(heading('개인정보 제3자 제공 동의', 2), text('제공받는 자: 가온'), button('닫기')));
    expect(found).toMatchObject([{ kind: 'third-party', title: '개인정보 제3자 제공 동의' }]);
  });

  it('reads a sign-up in a dialog as it reads a page: each notice by itself, not the dialog as one', () => {
    const words = '제공받는 자: 가온\n제공 목적: 배송\n제공 항목: 이름, 주소';
    const parts = [checkbox('광고성 정보 수신 동의'), checkbox('개인정보 제3자 제공 동의'), as({ key: 'box' }, notice(words))];
    const inDialog = pageWith({}, dialog(...parts));
    const [one, ...more] = findNotices(new Tree(inDialog));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: 'third-party', node: refOf(inDialog, 'box') });
  });
});

describe('what cannot be read', () => {
  it('is unread, not absent, when a picture stands in place of the text', () => {
    const snapshot = pageWith(
      { opaque: [{ kind: 'image', near: 'title', text: '제3자 제공 동의서' }] },
      heading('개인정보 제3자 제공 동의', 2, { key: 'title' }),
      button('다음'),
    );
    const [one] = findNotices(new Tree(snapshot));
    expect(one?.elements.recipient).toEqual({ state: 'unread', quotes: [] });
    expect(one?.node).toBe(refOf(snapshot, 'title'));
  });

  it('is no notice when a title stands alone', () => {
    expect(kinds(heading('개인정보 제3자 제공 동의', 2))).toEqual([]);
  });
});

describe('clauses', () => {
  const clauses = (words: string): string[] => noticesIn(words).flatMap((one) => one.clauses.map((clause) => clause.kind));

  it('names what deserves a remark', () => {
    expect(clauses('개인정보 국외 이전\n가입하면 국외 이전에 동의한 것으로 봅니다.')).toContain('deemed-consent');
    expect(clauses('개인정보 수집 및 이용\n수집 항목: 이름\n이용 목적: 이벤트 안내 및 광고 전송')).toContain('marketing-purpose');
    expect(clauses('개인정보 국외 이전\n이전받는 자: 가온\n이전 국가: 미국, 한국')).toContain('home-country');
  });

  it('sorts out the items that people care about, each kind once with its own words', () => {
    const items = (words: string): string[] =>
      noticesIn(words).flatMap((one) => (one.items ?? []).map(({ kind, quote }) => `${kind}: ${quote.words}`));
    const handed = (list: string): string[] => items(`개인정보 제3자 제공\n제공받는 자: 주식회사 가온\n제공 항목: ${list}`);
    expect(handed('이름, 계좌번호, 카드번호, 공동현관 출입번호, 개인통관고유부호, 환불 계좌')).toEqual([
      'bank-account: 계좌',
      'card-number: 카드번호',
      'entrance-code: 공동현관',
      'customs-code: 통관고유부호',
    ]);
    expect(handed('주민등록번호, 신분증 사본, 실시간 위치정보, 진료 기록, 배송 완료 사진')).toHaveLength(5);
    expect(handed('이름, 주소, 휴대전화번호')).toEqual([]);
    expect(items('個人資料提供第三方\n接收方名稱：晨光有限公司\n個人資料類別：姓名、銀行帳號、護照號碼')).toEqual([
      'bank-account: 銀行帳號',
      'passport: 護照',
    ]);
    expect(items('Provision to third parties\nRecipient: Bluebell Ltd\nItems of data provided: name, passport number')).toHaveLength(1);
  });

  it('does not take our own country for a destination', () => {
    expect(noticesIn('개인정보 국외 이전\n이전받는 자: 가온\n이전 국가: 미국, 한국')[0]?.countries).toEqual(['US']);
  });

  it('says that nothing is handed on, and names nobody', () => {
    const [one] = noticesIn('개인정보의 제3자 제공\n회사는 개인정보를 제3자에게 제공하지 않습니다.');
    expect(one?.clauses.map((clause) => clause.kind)).toEqual(['no-transfer']);
    expect(statesOf(one)).toEqual({});
  });
});

describe('the order of things', () => {
  const ROWS = [
    ['주식회사 가온', '미국', '이름, 주소', '배송', '1년'],
    ['Foxglove Inc.', '독일', '이메일', '메일 발송', '계약 종료 시'],
    ['나리물류', '베트남', '전화번호', '통관', '배송 후 3개월'],
    ['다솜정보', '-', '-', '보안', '-'],
  ];
  const HEAD = ['이전받는 자', '이전 국가', '이전 항목', '이용 목적', '보유 기간'];
  const read = (head: readonly string[], rows: readonly (readonly string[])[]) => {
    const [one] = noticesOf(heading('개인정보의 국외 이전', 2), table(head, rows));
    return { states: statesOf(one), countries: one?.countries, count: one?.recipientCount };
  };

  it('of a table changes no state, neither by row nor by column', () => {
    const expected = read(HEAD, ROWS);
    expect(expected).toMatchObject({ states: { recipient: 'named', country: 'named' }, countries: ['DE', 'US', 'VN'], count: 4 });
    const order = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
    fc.assert(
      fc.property(order(ROWS.length), order(HEAD.length), (rows, columns) => {
        const pick = (cells: readonly string[] | undefined) => columns.map((at) => cells?.[at] ?? '');
        expect(
          read(
            pick(HEAD),
            rows.map((at) => pick(ROWS[at])),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('of labelled lines changes no state', () => {
    const lines = Object.values(OVERSEAS_KO);
    const expected = statesOf(noticesIn(`개인정보 국외 이전\n${lines.join('\n')}`)[0]);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(statesOf(noticesIn(`개인정보 국외 이전\n${shuffled.join('\n')}`)[0])).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('gives quotes that stand where they say, whatever is left out', () => {
    const keys = Object.keys(THIRD_PARTY_KO);
    fc.assert(
      fc.property(fc.subarray(keys), (left) => {
        const words = `개인정보 제3자 제공\n${without(THIRD_PARTY_KO, Object.fromEntries(left.map((key) => [key, undefined])))}`;
        for (const one of noticesIn(words))
          for (const { quotes } of Object.values(one.elements))
            for (const quote of quotes) expect(words.slice(quote.start, quote.end)).toBe(quote.words);
      }),
      { numRuns: 40 },
    );
  });

  it('reads a long table by its sample and counts all of it', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`${at} 가온상사 유한공사`, `s${at}@shop.example`]);
    const snapshot = page(
      heading('개인정보의 국외 제공', 2),
      text('이전되는 국가: 해외'),
      heading('판매자 목록', 2),
      table(['상호', '전자우편'], rows),
    );
    const tables = snapshot.tables.map((one) => ({ ...one, count: 188_432, countHow: 'aria' as const }));
    const [one] = findNotices(new Tree({ ...snapshot, tables }));
    expect(one).toMatchObject({
      recipientCount: 188_432,
      elements: { recipient: { state: 'named' }, contact: { state: 'present' }, country: { state: 'vague' } },
    });
  });
});
