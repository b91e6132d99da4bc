/** Words, names and sentences are invented. */
import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/engine/inspect';
import type { Consent } from '../../lib/model/report';
import { checkbox, group, heading, notice, page, radios } from '../../tests/support/build';
import { isReadAs } from './readings';

describe('a control is read', () => {
  const snapshot = page(
    heading('회원가입', 1),
    group(heading('이용약관 동의 [필수]'), checkbox('', { beside: '이용약관에 동의하십니까? 동의', named: 'none' })),
    group(
      heading('소식 받기에 관한 동의 [선택]'),
      notice('소식 받기에 관한 안내\n이벤트와 할인 소식을 보내 드립니다.'),
      radios(['동의', '동의 안함'], undefined, {
        beside: '본인은 광고성 정보 수신에 관한 설명을 이해하고 이에 동의합니다.',
        named: 'none',
      }),
    ),
  );
  const { consents } = inspect(snapshot, {});
  const terms = consents[0] as Consent;
  const news = consents[1] as Consent;
  const read = (label: string, consent: Consent) => isReadAs(label, consent, consents, snapshot);

  it('by its own words, with and without the heading that the Report puts before them', () => {
    expect(consents).toHaveLength(2);
    expect(read(terms.text, terms)).toBe(true);
    expect(read('이용약관에 동의하십니까? 동의', terms)).toBe(true);
  });

  it('by the heading over it, with and without its answers', () => {
    expect(read('소식 받기에 관한 동의 [선택]', news)).toBe(true);
    expect(read('소식 받기에 관한 동의 [선택] 동의 / 동의 안함', news)).toBe(true);
    expect(read('본인은 광고성 정보 수신에 관한 설명을 이해하고 이에 동의합니다. 동의 / 동의 안함', news)).toBe(true);
  });

  it('by nothing else: not by a part of its words, by more than them, or by what stands over another control', () => {
    expect(read('동의', terms)).toBe(false);
    expect(read('이용약관에 동의하십니까? 동의 (새싹상점)', terms)).toBe(false);
    expect(read('이용약관 동의 [필수]', news)).toBe(false);
    expect(read('소식 받기에 관한 동의 [선택]', terms)).toBe(false);
  });
});
