import { describe, expect, it } from 'vitest';
import { noticeLexicons } from '../lexicon/notice';
import { Piece } from './pieces';
import { entitiesIn } from './recipients';

const LANGUAGES = { ko: '제공받는 자', en: 'recipient', ja: '提供する相手', zh: '接收方名称' };

/** Names of a recipient's cell with their states: `-` before one that is vague. */
function read(words: string, language: keyof typeof LANGUAGES = 'ko'): string[] {
  return entitiesIn(noticeLexicons(LANGUAGES[language]), new Piece(0, 0, 0, words)).all.map(
    (one) => `${one.state === 'vague' ? '-' : ''}${one.name}`,
  );
}

describe('names', () => {
  it('are cut at commas, slashes, lines and joining words', () => {
    expect(read('(주)가온 / ㈜나리, 다솜물류 및 라온')).toEqual(['(주)가온', '㈜나리', '다솜물류', '라온']);
    expect(read('(주)가온\n나리택배\n다솜물류')).toEqual(['(주)가온', '나리택배', '다솜물류']);
    expect(read('Bluebell Ltd., Foxglove, Inc. and Juniper GmbH', 'en')).toEqual(['Bluebell Ltd', 'Foxglove, Inc', 'Juniper GmbH']);
    expect(read('株式会社あさひ野、Foxglove, Inc.', 'ja')).toEqual(['株式会社あさひ野', 'Foxglove, Inc']);
  });

  it('leave out address, contact and brackets', () => {
    expect(read('Bluebell Trading, Inc.\n12 Mill Road\nDover, DE 19901\nprivacy@bluebell.example')).toEqual(['Bluebell Trading, Inc']);
    expect(read('Foxglove Inc. 77 Beach Street Oakland, CA 94607')).toEqual(['Foxglove Inc']);
    expect(read('나래메시지\n(dpo@narae.example)')).toEqual(['나래메시지']);
  });

  it('may end like a role when there is more to them', () => {
    expect(read('한빛은행, 나리병원, 국민연금공단')).toEqual(['한빛은행', '나리병원', '국민연금공단']);
    expect(read('Bluebell Partners', 'en')).toEqual(['Bluebell Partners']);
  });

  it('are none when the cell says so', () => {
    for (const words of ['-', '없음', '해당사항 없음', 'N/A']) expect(read(words)).toEqual([]);
  });
});

describe('roles', () => {
  it.each(['입점 판매자', '제휴 카드사', '기타 협력사', '선택하신 병원', '모집 계약을 체결한 자', '해당 상품의 판매자들'])(
    '%s',
    (words) => {
      expect(read(words)).toEqual([`-${words}`]);
    },
  );

  it.each([
    ['our trusted partners', 'en'],
    ['third-party service providers', 'en'],
    ['配送業者', 'ja'],
    ['株式会社あさひ野グループ各社', 'ja'],
    ['合作伙伴', 'zh'],
  ] as const)('%s', (words, language) => {
    expect(read(words, language).every((one) => one.startsWith('-'))).toBe(true);
  });

  it('leave one vague among names, also after a legal form', () => {
    expect(read('주식회사 가온 및 그 자회사')).toEqual(['주식회사 가온', '-그 자회사']);
    expect(read('가온 주식회사와 위탁계약을 체결한 자')).toEqual(['-가온 주식회사와 위탁계약을 체결한 자']);
  });

  it('are as good as the names in their brackets, but not as examples', () => {
    expect(read('택배사(가온택배, 나리택배)')).toEqual(['가온택배', '나리택배']);
    expect(read('택배사(예: 가온택배)')).toEqual(['-택배사']);
    expect(read('판매자(입점사)')).toEqual(['-판매자']);
  });

  it('are vague when the list ends openly', () => {
    expect(read('가온택배, 나리택배 등')).toEqual(['가온택배', '-나리택배 등']);
  });

  it('are vague when a list somewhere else is all there is', () => {
    expect(read('이전받는 회사 목록')).toEqual(['-이전받는 회사 목록']);
  });
});
