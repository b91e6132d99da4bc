/** Words that say whether a consent must be given: plain words, at the end of a title, over a group. */
import { describe, expect, it } from 'vitest';
import { checkbox, heading, item, list, text } from '../../../tests/support/build';
import { consentsOf, joinEn, joinKo } from '../../../tests/support/consents';

const told = (snapshot: Parameters<typeof consentsOf>[0]) =>
  consentsOf(snapshot).map((one) => `${one.text} | ${one.purposes.join(',')} | ${one.requirement}/${one.requirementHow}`);

describe('marks in plain words', () => {
  it('reads them before, behind and inside of the words', () => {
    expect(
      told(
        joinKo(
          checkbox('필수 · 서비스 이용약관'),
          checkbox('개인정보 수집과 이용에 동의해요 (꼭 필요해요)'),
          checkbox('위치정보 이용 동의 (안 해도 돼요 - 선택)'),
        ),
      ),
    ).toEqual([
      '필수 · 서비스 이용약관 | terms | mandatory/text',
      '개인정보 수집과 이용에 동의해요 (꼭 필요해요) | collection | mandatory/text',
      '위치정보 이용 동의 (안 해도 돼요 - 선택) | location | optional/text',
    ]);
    expect(
      told(joinEn(checkbox('I accept the terms. Required to open an account.'), checkbox('Send me the newsletter. Not required.'))),
    ).toEqual([
      'I accept the terms. Required to open an account. | terms | mandatory/text',
      'Send me the newsletter. Not required. | marketing | optional/text',
    ]);
  });

  it('takes a mark at the end of a title, and no field that has to be filled in', () => {
    expect(told(joinKo(heading('개인정보 제3자 제공 필수', 4), checkbox('동의합니다')))).toEqual([
      '개인정보 제3자 제공 필수 동의합니다 | third-party | mandatory/text',
    ]);
    expect(told(joinKo(heading('개인정보 제3자 제공', 4), text('이름 입력 필수'), checkbox('동의합니다')))).toEqual([
      '개인정보 제3자 제공 동의합니다 | third-party | unstated/none',
    ]);
  });

  it('says of the members of a group what its own agree-all says', () => {
    const members = joinKo(
      checkbox('전체 동의'),
      list(item(checkbox('필수 항목 모두 동의'), list(item(checkbox('이용약관')), item(checkbox('개인정보 수집 및 이용'))))),
      list(item(checkbox('선택 항목 모두 동의'), list(item(checkbox('위치정보 이용 동의')), item(checkbox('할인 소식 수신 동의'))))),
    );
    expect(told(members).filter((one) => !one.includes('모두') && !one.includes('전체'))).toEqual([
      '이용약관 | terms | mandatory/text',
      '개인정보 수집 및 이용 | collection | mandatory/text',
      '위치정보 이용 동의 | location | optional/text',
      '할인 소식 수신 동의 | marketing | optional/text',
    ]);
  });

  it('hears a denial as none', () => {
    expect(told(joinKo(checkbox('개인정보 수집·이용에 동의합니다. 제3자에게 제공하지 않습니다.')))[0]).toContain('| collection |');
  });
});
