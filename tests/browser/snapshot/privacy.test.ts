import { describe, expect, it } from 'vitest';
import { type MaskLog, redact } from '../../../lib/snapshot/redact';
import { lookAt, see, stage } from './stage';

/** What a person would not want to find in a capture. */
const SECRETS = {
  name: '은하늘별',
  street: '샛별로 77길',
  product: '보랏빛 등산양말',
  typed: 'typed-secret-9431',
  order: 'ORD-20261121-7741',
  token: 'tok_5f3a9c',
};

const CHECKOUT = `<!doctype html><html lang="ko"><head><title>주문/결제</title></head><body>
  <header><a href="/me">${SECRETS.name}</a> <a href="/cart?token=${SECRETS.token}">장바구니</a></header>
  <main><h1>주문서 작성</h1>
    <div><p>${SECRETS.product} 2개 31,000원</p><p>주문번호 ${SECRETS.order}</p></div>
    <div><strong>배송지</strong><p>${SECRETS.name}</p><p>${SECRETS.street}</p></div>
    <form>
      <label>받는 사람 <input id="who" value="${SECRETS.typed}"></label>
      <label>요청 사항 <textarea id="wish">${SECRETS.typed}</textarea></label>
      <div contenteditable="true">${SECRETS.typed}</div>
      <label><input type="radio" name="to" checked> ${SECRETS.name} ${SECRETS.street}</label>
      <label><input type="radio" name="to"> 새 배송지</label>
      <select><option>${SECRETS.name} 010-1234-5678</option></select>
      <fieldset><legend>구매 동의</legend><label><input type="checkbox"> [필수] 개인정보 제3자 제공에 동의합니다</label></fieldset>
      <button>결제하기</button>
    </form></main></body></html>`;

describe('what never enters', () => {
  it('names, addresses, goods, orders and typed words of a checkout', async () => {
    const target = await stage(CHECKOUT);
    (target.getElementById('who') as HTMLInputElement).value = SECRETS.typed;
    (target.getElementById('wish') as HTMLTextAreaElement).value = SECRETS.typed;
    const json = JSON.stringify(lookAt(target).snapshot);
    for (const secret of Object.values(SECRETS)) expect(json).not.toContain(secret);
    expect(json).toContain('제3자 제공에 동의합니다');
    expect(json).toContain('결제하기');
    expect(json).toContain('받는 사람');
  });

  it('what a person typed over a notice', async () => {
    const target = await stage('<textarea id="t" readonly>이 약관은 회사와 회원의 권리를 정합니다. 회원은 약관에 동의합니다.</textarea>');
    (target.getElementById('t') as HTMLTextAreaElement).value = SECRETS.typed;
    const look = lookAt(target);
    expect(look.text(look.one('document').text)).toContain('이 약관은');
    expect(JSON.stringify(look.snapshot)).not.toContain(SECRETS.typed);
  });

  it('the person on a profile page with a deletion button', async () => {
    const look = await see(
      `<main><h1>내 정보</h1><dl><dt>이름</dt><dd>${SECRETS.name}</dd><dt>주소</dt><dd>${SECRETS.street}</dd></dl><p>최근 주문 ${SECRETS.product}</p><h2>회원 탈퇴</h2><p>탈퇴하면 적립금이 모두 사라집니다.</p><button>탈퇴하기</button></main>`,
    );
    const json = JSON.stringify(look.snapshot);
    for (const secret of [SECRETS.name, SECRETS.street, SECRETS.product]) expect(json).not.toContain(secret);
    expect(look.says('적립금이 모두 사라집니다')).toBe(true);
  });

  it('the parcel of an order, although its terms are those of a notice', async () => {
    const look = await see(
      `<main><p>개인정보 처리방침</p><dl><dt>Recipient</dt><dd>${SECRETS.name}</dd><dt>Phone</dt><dd>${SECRETS.typed}</dd><dt>Address</dt><dd>${SECRETS.street}</dd><dt>Delivery period</dt><dd>2 days</dd></dl></main>`,
    );
    for (const secret of [SECRETS.name, SECRETS.typed, SECRETS.street]) expect(look.says(secret)).toBe(false);
  });

  it('people in a table beside their companies', async () => {
    const table = (heads: string): string =>
      `<table><tr>${heads.replace(/[^|]+\|?/g, (head) => `<th>${head.replace('|', '')}</th>`)}</tr><tr><td>바다상회</td><td>${SECRETS.name}</td></tr><tr><td>들상회</td><td>${SECRETS.name}</td></tr></table>`;
    expect((await see(table('회사명|담당자'))).says(SECRETS.name)).toBe(false);
    expect((await see(table('판매자|주문번호'))).says(SECRETS.name)).toBe(false);
    expect((await see(table('이름|전화'))).says(SECRETS.name)).toBe(false);
  });

  it('queries of links and of the page', async () => {
    const look = await see(`<p><a href="https://shop.example/terms?user=${SECRETS.token}#x">이용약관</a>에 동의합니다.</p>`);
    expect(JSON.stringify(look.snapshot)).not.toContain(SECRETS.token);
    expect(look.one('link').link).toEqual({ to: 'other-site', path: 'terms' });
  });
});

describe('patterns', () => {
  const log = (): MaskLog => new Map();
  it.each([
    ['e-mail', '문의 hong.gildong@mail.example 로', 'email'],
    ['mobile phone', '연락처 010-1234-5678 입니다', 'phone'],
    ['phone', '대표번호 02-123-4567 로 연락', 'phone'],
    ['resident number', '주민번호 900101-1234567', 'resident-number'],
    ['customs code', '통관부호 P123456789012', 'customs-code'],
    ['card', '카드 1234-5678-9012-3456', 'card'],
    ['account', '계좌 110-234-567890', 'account'],
    ['name before its title', '홍길동님, 안녕하세요', 'name'],
    ['name in a greeting', '홍길동 고객님, 탈퇴하시겠어요?', 'name'],
    ['address', '서울특별시 종로구 세종대로 175', 'address'],
    ['query', 'https://shop.example/a?id=4711', 'url-query'],
  ] as const)('masks %s', (_, text, rule) => {
    const masked = log();
    const out = redact(text, false, masked);
    expect(out).not.toBe(text);
    expect([...masked]).toEqual([[rule, 1]]);
    expect(redact(out, false, log())).toBe(out);
  });

  it.each([
    '탈퇴를 하실 회원님의 정보가 삭제됩니다.',
    '진행중인 고객님은 탈퇴할 수 없습니다.',
    '고객님께서는 동의를 거부할 권리가 있습니다.',
    '판매자님과 고객님, 그리고 이용자님',
    '2026-11-21 부터 시행합니다.',
    '제15조 제1항 (2021. 3. 4. 개정)',
    '보유 기간: 5년 (전자상거래법 제6조)',
    '사업자등록번호 120-81-12345 안내',
  ])('leaves alone: %s', (text) => {
    expect(redact(text, true, log())).toBe(text);
  });

  it('keeps a recipient contact in a notice and masks it outside of one', async () => {
    const look = await see(
      '<table><tr><th>제공받는 자</th><th>연락처</th></tr><tr><td>가나 주식회사</td><td>privacy@gana.example, 02-123-4567</td></tr></table><form><h2>가입 문의 person@mail.example</h2><input></form>',
    );
    expect(look.says('privacy@gana.example, 02-123-4567')).toBe(true);
    expect(look.says('person@mail.example')).toBe(false);
    expect(look.snapshot.masked).toEqual([{ rule: 'email', count: 1 }]);
  });
});
