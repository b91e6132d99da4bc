import { describe, expect, it } from 'vitest';
import { sample } from '../../../lib/snapshot/page/tables';
import { type Look, see } from './stage';

const rows = (look: Look, at = 0): string[][] => (look.snapshot.tables[at]?.rows ?? []).map((row) => row.cells.map(look.text));
const head = (look: Look, at = 0): string[][] => (look.snapshot.tables[at]?.head ?? []).map((row) => row.map(look.text));

describe('tables', () => {
  it('expands spans in both directions', async () => {
    const look = await see(`<table>
      <tr><th>제공받는 자</th><th>이용 목적</th><th>보유 기간</th></tr>
      <tr><td rowspan="2">가나 주식회사</td><td>배송</td><td>3개월</td></tr>
      <tr><td>상담</td><td>1년</td></tr>
      <tr><td>다라 주식회사</td><td colspan="2">서비스 종료 시까지</td></tr></table>`);
    expect(head(look)).toEqual([['제공받는 자', '이용 목적', '보유 기간']]);
    expect(rows(look)).toEqual([
      ['가나 주식회사', '배송', '3개월'],
      ['가나 주식회사', '상담', '1년'],
      ['다라 주식회사', '서비스 종료 시까지', '서비스 종료 시까지'],
    ]);
    expect(look.one('table').table).toBe(0);
  });

  it('puts a foot that is written first behind the body', async () => {
    const look = await see(
      '<table><thead><tr><th>제공받는 자</th><th>목적</th></tr></thead><tfoot><tr><td colspan="2">보유 기간: 1년</td></tr></tfoot><tbody><tr><td>가나</td><td>배송</td></tr></tbody></table>',
    );
    expect(rows(look)).toEqual([
      ['가나', '배송'],
      ['보유 기간: 1년', '보유 기간: 1년'],
    ]);
  });

  it('keeps a data row inside the head as data', async () => {
    const look = await see(
      '<table><thead><tr><th>제공받는 자</th><th>목적</th></tr><tr><td>가나</td><td>배송</td></tr></thead><tbody><tr><td>다라</td><td>상담</td></tr></tbody></table>',
    );
    expect(head(look)).toHaveLength(1);
    expect(rows(look).map(([first]) => first)).toEqual(['가나', '다라']);
  });

  it('tells row headings', async () => {
    const look = await see(
      '<table><tr><th>제공받는 자</th><td>가나 주식회사</td></tr><tr><th>제공 목적</th><td>배송</td></tr><tr><th>보유 기간</th><td>1년</td></tr></table>',
    );
    expect(look.snapshot.tables[0]).toMatchObject({ head: [], rowHeads: [0], count: 3, countHow: 'rows' });
  });

  it('reads line breaks and nested markup in cells, and leaves out what is hidden', async () => {
    const look = await see(
      '<table><tr><th>수탁업체</th><th>위탁 업무</th></tr><tr><td>가나<br>다라</td><td><p>배송</p><p>상담</p><span style="display:none">비밀</span></td></tr></table>',
    );
    expect(rows(look)).toEqual([['가나\n다라', '배송\n상담']]);
  });

  it('keeps links of a table reachable and a table with controls in parts', async () => {
    const look = await see(
      '<table><tr><th>이용약관 동의</th><td><input type="checkbox" aria-label="이용약관 동의"></td></tr><tr><th>마케팅 동의</th><td><input type="checkbox" aria-label="마케팅 동의"></td></tr></table>',
    );
    expect(look.snapshot.tables).toHaveLength(0);
    expect(look.nodes('checkbox')).toHaveLength(2);
  });

  it('samples a list of 188,432 recipients and counts it all', async () => {
    const count = 188_432;
    const body = Array.from({ length: count }, (_, i) => `<tr><td>판매자 ${i}</td><td>배송</td></tr>`).join('');
    const look = await see(
      `<h2>제3자 제공 목록</h2><div style="display:none"><table><tr><th>제공받는 자</th><th>목적</th></tr>${body}</table></div>`,
    );
    const [table] = look.snapshot.tables;
    expect(table).toMatchObject({ count, countHow: 'rows' });
    expect(table?.rows).toHaveLength(1_000);
    expect(look.text(table?.rows[0]?.cells[0])).toBe('판매자 0');
    expect(look.text(table?.rows[999]?.cells[0])).toBe(`판매자 ${count - 1}`);
    expect(look.snapshot.cut).toContainEqual({ what: 'rows', kept: 1_000, of: count });
  }, 120_000);

  it('believes aria-rowcount where only a part is in the page', async () => {
    const look = await see(
      '<table aria-rowcount="5001"><tr><th>제공받는 자</th><th>목적</th></tr><tr><td>가나</td><td>배송</td></tr></table>',
    );
    expect(look.snapshot.tables[0]).toMatchObject({ count: 5_000, countHow: 'aria' });
  });
});

describe('sample', () => {
  it.each([0, 1, 999, 1_000, 1_001, 1_500, 188_432])('of %i rows is in order, without repeats, with both ends', (count) => {
    const kept = sample(count);
    expect(kept).toHaveLength(Math.min(count, 1_000));
    for (let i = 1; i < kept.length; i++) expect(kept[i]).toBeGreaterThan(kept[i - 1] as number);
    if (count > 0) expect([kept[0], kept[kept.length - 1]]).toEqual([0, count - 1]);
  });

  it.each(['상호|전자우편', '법인명|대표자|소재지', '업체명|사업자등록번호|연락처', 'Seller name|E-mail'])(
    'enters as a list of companies: %s',
    async (heads) => {
      const names = heads.split('|');
      const look = await see(
        `<h1>목록</h1><table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>${['하늘상점', '바다상회', '들마켓'].map((firm) => `<tr>${names.map((_, at) => `<td>${at === 0 ? firm : '값'}</td>`).join('')}</tr>`).join('')}</table>`,
      );
      expect(rows(look).map(([first]) => first)).toEqual(['하늘상점', '바다상회', '들마켓']);
    },
  );
});
