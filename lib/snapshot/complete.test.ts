import { describe, expect, it } from 'vitest';
import { checkbox, form, notice, pageWith, text } from '../../tests/support/build';
import { complete } from './complete';

const taken = pageWith(
  {},
  form(checkbox('[필수] 개인정보 제3자 제공 동의')),
  notice('제공받는 자: 가나 주식회사, 문의 02-345-6789'),
  text('홍길동님, person@mail.example 로 보내드립니다'),
);

const SECRETS = ['02-345-6789', '홍길동님', 'person@mail.example'];

describe('the second half of a look', () => {
  it('masks everything when nothing was given along: no word leaves it as the page had it', () => {
    const { texts, masked } = complete(taken, undefined);
    for (const secret of SECRETS) expect(texts.join('\n')).not.toContain(secret);
    expect(masked.map(({ rule }) => rule).sort()).toEqual(['email', 'name', 'phone']);
    expect(texts).toContain('[필수] 개인정보 제3자 제공 동의');
  });

  it('leaves the contact of a notice alone only where the page side says that it is one', () => {
    const business = [taken.texts.findIndex((one) => one.includes('가나 주식회사'))];
    const { texts } = complete(taken, { business, thin: [], script: '', boxes: [] });
    expect(texts.join('\n')).toContain('02-345-6789');
    expect(texts.join('\n')).not.toContain('person@mail.example');
  });
});
