import { describe, expect, it } from 'vitest';
import { factLines } from './facts';

describe('facts of a finding', () => {
  it('are said in the reader’s words, in one order', () => {
    const facts = { steps: 7, obstacles: ['typed-phrase', 'only-deactivate'], share: 98 };
    expect(factLines('en', facts)).toEqual([
      { label: 'What stands in the way', value: 'a phrase has to be typed, only deactivating is offered' },
      { label: 'Steps', value: '7' },
    ]);
    expect(factLines('ko', facts)[0]?.value).toBe('문구를 그대로 입력해야 함, 비활성화만 있음');
  });

  it('name languages, and quote vague names as they stand', () => {
    expect(factLines('ko', { language: 'en', vague: ['판매자 등'] })).toEqual([
      { label: '적힌 말', value: '판매자 등' },
      { label: '이 화면의 언어', value: '영어' },
    ]);
  });

  it('leave out what is empty', () => {
    expect(factLines('en', { vague: [] })).toEqual([]);
  });
});
