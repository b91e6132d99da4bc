import { describe, expect, it } from 'vitest';
import { clip, pad, printable, width, wrap } from './columns';

describe('columns', () => {
  it('counts two for Korean, Chinese, Japanese and emoji, none for marks', () => {
    expect(width('동의 ok')).toBe(7);
    expect(width('同意する')).toBe(8);
    expect(width('e\u0301')).toBe(1);
    expect(width('🙂')).toBe(2);
  });

  it('fills and cuts by columns', () => {
    expect(width(pad('동의', 10))).toBe(10);
    expect(clip('개인정보 수집', 8)).toBe('개인정…');
    expect(clip('short', 8)).toBe('short');
  });

  it('breaks at blanks and keeps a wide word whole', () => {
    expect(wrap('동의를 거부할 권리가 있습니다', 14)).toEqual(['동의를 거부할', '권리가', '있습니다']);
    expect(wrap('abcdefghij k', 4)).toEqual(['abcdefghij', 'k']);
  });

  it('lets no control character of a page through', () => {
    expect(printable('a\u001b[31mb\u202ec\nd')).toBe('a [31mb c d');
  });
});
