import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../../lib/snapshot/page/script-parts';
import { see } from './stage';

const BOX =
  '<label><input type="checkbox" id="agree" name="agreeTerms"> 이용약관에 동의합니다</label><label><input type="checkbox" name="other"> 광고 수신 동의</label><button id="go">가입</button>';
const script = (code: string): string => `<script>function never(){${code}}</script>${BOX}`;

describe('what the page says it enforces', () => {
  it.each([
    ['by id', "if (!document.getElementById('agree').checked) { alert('약관에 동의해 주십시오.'); return false; }"],
    ['by name', "if (document.join.agreeTerms.checked == false) { alert('약관에 동의해 주십시오.'); }"],
    ['by selector', "if ($('#agree').is(':checked') == false) { alert('약관에 동의해 주십시오.'); }"],
    ['through a variable with the answer', "var ok = $('#agree').prop('checked'); if (!ok) { alert('약관에 동의해 주십시오.'); }"],
    [
      'through a variable with the box',
      "const box = document.querySelector('#agree'); send(); if (!box.checked) alert('약관에 동의해 주십시오.');",
    ],
    [
      'at the end of a count',
      "var n = 0; if (agree.checked) { n = 1; } if (n == 1) { send(); } else { alert('약관에 동의해 주십시오.'); }",
    ],
    ['shown on the page', "if (!agree.checked) { $('#error').text('약관에 동의해 주십시오.'); }"],
  ])('message, %s', async (_, code) => {
    const look = await see(script(code));
    const { enforced } = look.one('checkbox', '이용약관').control ?? {};
    expect(enforced?.how).toBe('message');
    expect(look.text(enforced?.message)).toBe('약관에 동의해 주십시오.');
  });

  it('a button kept disabled', async () => {
    const look = await see(script("document.getElementById('go').disabled = !document.getElementById('agree').checked;"));
    expect(look.one('checkbox', '이용약관').control?.enforced).toEqual({ how: 'submit-disabled' });
  });

  it('a button kept disabled by a handler of the box that calls a function', async () => {
    const look = await see(
      `<script>function open_() { document.getElementById('go').disabled = false }</script><input type="checkbox" aria-label="약관 동의" onclick="if (this.checked) { open_() }"><button id="go">가입</button>`,
    );
    expect(look.one('checkbox').control?.enforced?.how).toBe('submit-disabled');
  });

  it.each([
    ['a check that is commented out', "/* if (!agree.checked) { alert('약관에 동의해 주십시오.'); } */"],
    ['a line that is commented out', "// if (!agree.checked) alert('약관에 동의해 주십시오.');\n"],
    ['the message of another condition', "if (agree.checked) { count++; } if (name == '') { alert('이름을 적어 주십시오.'); }"],
    [
      'an agree-all that sets the others',
      "$('#all').click(function () { if ($('#agree').prop('checked')) { $('.box').prop('checked', true); } })",
    ],
    ['another id that only begins alike', "if (!document.getElementById('agreement').checked) { alert('약관에 동의해 주십시오.'); }"],
  ])('is not: %s', async (_, code) => {
    expect((await see(script(code))).one('checkbox', '이용약관').control?.enforced).toBeUndefined();
  });

  it('tells boxes of one class apart by their place', async () => {
    const look = await see(
      "<script>function never(){ var b = document.getElementsByClassName('box')[1].checked; if (b == false) { alert('둘째에 동의해 주십시오.'); } }</script><label><input type=checkbox class=box> 첫째 약관 동의</label><label><input type=checkbox class=box> 둘째 약관 동의</label>",
    );
    expect(look.nodes('checkbox').map((box) => look.text(box.control?.enforced?.message))).toEqual(['', '둘째에 동의해 주십시오.']);
  });

  it('an answer of a yes/no pair that is asked for by name', async () => {
    const look = await see(
      "<script>function never(){ var c = $('input[name=yn]:checked').val(); if (c == '1') { $('#m').text('동의하셔야 이용할 수 있습니다.'); } }</script><div><label><input type=checkbox name=yn checked> 이에 동의합니다</label><label><input type=checkbox name=yn> 동의하지 않습니다</label></div>",
    );
    const { enforced } = look.one('radio-group').control ?? {};
    expect(look.text(enforced?.message)).toBe('동의하셔야 이용할 수 있습니다.');
  });

  it.each(['class="validate[required] blue"', 'data-rule-required="true"', 'data-validation="required"'])(
    'marks of validation libraries: %s',
    async (mark) => {
      const look = await see(`<label><input type="checkbox" ${mark}> 이용약관 동의</label>`);
      expect(look.one('checkbox').control?.enforced).toEqual({ how: 'handler' });
    },
  );

  it('leaves strings that look like comments alone', () => {
    expect(withoutComments('a(\'http://x\'); /* b */ c("/*"); // d\ne')).toBe('a(\'http://x\');   c("/*");  \ne');
  });

  it('reads the first 200,000 characters and no more', async () => {
    const asks = "if (!agree.checked) { alert('약관에 동의해 주십시오.'); } ";
    const filler = 'if (!other.checked) {} '.repeat(10_000);
    const how = async (code: string) => (await see(script(code))).one('checkbox', '이용약관').control?.enforced?.how;
    expect(await how(asks + filler)).toBe('message');
    expect(await how(filler + asks)).toBeUndefined();
  });
});
