import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';

describe('plainText', () => {
  it('gives blocks lines of their own and decodes entities', () => {
    expect(plainText('<h2>제3자 제공</h2>\n<p>받는 자:\n 가나 &amp; 다라</p><ul><li>이름</li><li>주소&#44; 전화</li></ul>')).toBe(
      '제3자 제공\n받는 자: 가나 & 다라\n이름\n주소, 전화',
    );
  });

  it('writes rows of two cells as heading and value', () => {
    expect(plainText('<table><tr><th>받는 자</th><td>가나</td></tr><tr><td>국가</td><td>일본<br>중국</td></tr></table>')).toBe(
      '받는 자: 가나\n국가: 일본, 중국',
    );
  });

  it('takes a long cell for a value, though the table marks it as a heading', () => {
    const long = '이름, 이메일, 휴대전화 번호, 생년월일, 배송지 주소, 주문 내역, 결제 내역, 문의 내용, 쿠폰 사용 내역';
    expect(plainText(`<table><tr><th>항목</th><th>${long}</th></tr><tr><td>국가</td><td>일본</td></tr></table>`)).toBe(
      `항목: ${long}\n국가: 일본`,
    );
  });

  it('writes every value behind its heading, through cells that span rows', () => {
    const table = `<table><thead><tr><th>받는 자</th><th>목적</th><th>기간</th></tr></thead>
      <tbody><tr><td>가나</td><td rowspan="2">배송</td><td>1년</td></tr><tr><td>다라</td><td>2년</td></tr></tbody></table>`;
    expect(plainText(table)).toBe('받는 자: 가나\n목적: 배송\n기간: 1년\n받는 자: 다라\n목적: 배송\n기간: 2년');
  });

  it('repeats a heading over the columns it spans, and takes the outer of two tables for layout', () => {
    expect(plainText('<table><tr><td>안내<table><tr><th>국가</th><td>미국</td></tr></table></td></tr></table>끝')).toBe(
      '안내\n국가: 미국\n끝',
    );
    expect(plainText('<table><tr><th colspan="2">이전</th><th>목적</th></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>')).toBe(
      '이전: a\n이전: b\n목적: c',
    );
  });
});
