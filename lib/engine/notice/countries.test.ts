import { describe, expect, it } from 'vitest';
import { countriesIn, type Place } from './countries';
import { COUNTRY_NAMES } from './country-names';
import { Piece } from './pieces';

const codes = (words: string, place: Place): string[] => countriesIn(new Piece(0, 0, 0, words), place).map((found) => found.code);

describe('country names', () => {
  it('have one row a country, and no name stands for two', () => {
    const seen = new Map<string, string>();
    for (const [code, ...columns] of COUNTRY_NAMES) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      for (const name of columns.flatMap((column) => column.split('|')).filter(Boolean)) {
        expect(seen.get(name) ?? code, name).toBe(code);
        seen.set(name, code);
      }
    }
    expect(new Set(COUNTRY_NAMES.map(([code]) => code)).size).toBe(COUNTRY_NAMES.length);
  });

  it.each(COUNTRY_NAMES)('%s is found by its first name in every language', (code, en, ko, ja, zh) => {
    for (const column of [en, ko, ja, zh]) expect(codes(column.split('|')[0] as string, 'field')).toEqual([code]);
  });
});

describe('countries in a field', () => {
  it('reads lists with remarks', () => {
    expect(codes('미국, 아일랜드(예비 서버), 인도네시아', 'field')).toEqual(['US', 'IE', 'ID']);
    expect(codes('United States and Singapore', 'field')).toEqual(['US', 'SG']);
    expect(codes('アメリカ合衆国、台湾', 'field')).toEqual(['US', 'TW']);
    expect(codes('新加坡（AWS）', 'field')).toEqual(['SG']);
  });

  it('reads a name that the page spaced', () => {
    expect(codes('남아프리카 공화국', 'field')).toEqual(['ZA']);
  });

  it('reads the region of a cloud as its country', () => {
    expect(codes('AWS 도쿄 리전', 'field')).toEqual(['JP']);
  });
});

describe('countries beside a recipient', () => {
  it('counts what stands in brackets and not what is part of the name', () => {
    expect(codes('Bluebell Korea Ltd. (미국)', 'brackets')).toEqual(['US']);
    expect(codes('Foxglove Italy SpA (Albania)', 'brackets')).toEqual(['AL']);
    expect(codes('주식회사 독일공구', 'brackets')).toEqual([]);
  });
});

describe('countries in a sentence', () => {
  it('takes no word for a country that has another meaning', () => {
    expect(codes('상품을 인도받는 수단으로 이용합니다', 'prose')).toEqual([]);
    expect(codes('Georgia handles our returns for Jordan', 'prose')).toEqual([]);
  });

  it('takes destinations, and not what follows "for" or "of"', () => {
    expect(codes('stored in Ireland and the United States', 'prose')).toEqual(['IE', 'US']);
    expect(codes('safeguards for the UK', 'prose')).toEqual([]);
    expect(codes('the laws of Spain', 'prose')).toEqual([]);
  });

  it('takes no country out of the middle of a Korean word', () => {
    expect(codes('한미국제물류에서 처리합니다', 'prose')).toEqual([]);
  });
});
