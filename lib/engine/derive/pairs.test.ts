/** How a pair of answers is read, boxes in a table are named, and buttons stand for a consent. */
import { describe, expect, it } from 'vitest';
import { button, checkbox, form, group, heading, notice, pageWith, radios, row, text } from '../../../tests/support/build';
import { consentsOf, joinEn, joinKo } from '../../../tests/support/consents';

const said = (snapshot: Parameters<typeof consentsOf>[0]) => consentsOf(snapshot).map((one) => one.text);

describe('a pair of answers', () => {
  it('is read by its heading and its answers, a statement between them left out, a question kept', () => {
    const stated = radios(['동의', '동의안함'], undefined, { beside: '본인은 위 수집 내용을 모두 읽었으며 이에 동의합니다.' });
    expect(said(joinKo(heading('개인정보 수집 동의', 4), stated))).toEqual(['개인정보 수집 동의 동의 / 동의안함']);
    const asked = radios(['동의함', '동의하지않음'], undefined, { beside: '위 내용에 동의하십니까?' });
    expect(said(joinKo(heading('개인정보 수집', 4), asked))).toEqual(['개인정보 수집 위 내용에 동의하십니까? 동의함 / 동의하지않음']);
  });

  it('takes the first line of the words beside it where no heading stands over it', () => {
    const lined = radios(['네, 동의해요', '아니요'], undefined, { beside: '① 텃밭 이용약관\n텃밭은 해가 뜨면 열고 해가 지면 닫습니다.' });
    expect(said(joinKo(lined))).toEqual(['① 텃밭 이용약관 네, 동의해요 / 아니요']);
  });

  it('leaves out a note in that line that only says where to read on', () => {
    const noted = radios(['동의함', '동의 안함'], undefined, {
      beside: '① 텃밭 이용 정보 수집 (자세한 내용은 이용 안내를 확인하세요)\n텃밭 관리자가 신청한 분의 연락처를 적어 둡니다.',
    });
    expect(said(joinKo(noted))).toEqual(['① 텃밭 이용 정보 수집 동의함 / 동의 안함']);
  });

  it('says once what both answers repeat', () => {
    const long = radios(['사진 촬영, 활용에 동의함', '사진 촬영, 활용에 동의하지 않음']);
    expect(said(joinKo(heading('개인정보 수집 동의서 (선택)', 4), long))).toEqual([
      '개인정보 수집 동의서 (선택) 사진 촬영, 활용에 동의함 / 동의하지 않음',
    ]);
  });
});

describe('boxes in the last column', () => {
  const line = (name: string, means: string) => row(text(name), text(means), checkbox('', { named: 'none', beside: means }));

  it('are named by the first words of their row', () => {
    const rows = group(
      row(heading('What', 7), heading('In short', 7), heading('Agree', 7)),
      line('Terms of use (Mandatory)', 'Opening hours and lost keys'),
      line('Sending data abroad (Optional)', 'For the sister workshop'),
    );
    expect(consentsOf(joinEn(rows)).map((one) => `${one.text} | ${one.purposes} | ${one.requirement}`)).toEqual([
      'Terms of use (Mandatory) | terms | mandatory',
      'Sending data abroad (Optional) | overseas | optional',
    ]);
  });

  it('are none where the rows are goods', () => {
    expect(said(joinEn(group(line('Blue kettle', 'Two litres'), line('Data cable', 'For your phone'))))).toEqual([]);
  });
});

describe('buttons', () => {
  it('one that ticks all is an agree-all; one that goes on is not', () => {
    const boxes = [checkbox('이용약관 동의'), checkbox('개인정보 수집 및 이용 동의')];
    const all = consentsOf(joinKo(...boxes, button('전체 동의'))).filter((one) => one.agreeAll);
    expect(all.map((one) => one.text)).toEqual(['전체 동의']);
    expect(consentsOf(joinKo(...boxes, button('모두 동의하고 가입하기'))).filter((one) => one.agreeAll)).toEqual([]);
    expect(said(joinKo(...boxes, checkbox('모두 동의합니다'), button('전체 동의')))).toHaveLength(3);
  });

  it('one sentence of what going on hands over is an implied consent', () => {
    const told = 'If you continue, Lumen will share your name and e-mail address with Fernweh Maps.';
    const asked = pageWith({}, heading('Continue to Fernweh Maps', 1), text(told), button('Cancel'), button('Continue'));
    expect(consentsOf(asked).map((one) => [one.control, one.purposes.join()])).toEqual([['implied', 'third-party']]);
    const code = pageWith(
      {},
      heading('Sign in', 1),
      text('If you continue, we will send a code to your phone number.'),
      button('Continue'),
    );
    expect(said(code)).toEqual([]);
  });

  it('a promise under a heading is about what the heading names', () => {
    const kept = form(
      heading('4. 이용규정', 4),
      notice('가. 나무 도마를 씻어 둡니다. 나. 냉장고에 이름을 적습니다.'),
      checkbox('규정을 지키겠습니다'),
    );
    const found = consentsOf(pageWith({}, heading('회원 되기', 1), kept, checkbox('개인정보 수집 동의'), button('가입')));
    expect(found.map((one) => one.purposes.join())).toContain('terms');
  });
});
