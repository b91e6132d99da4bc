import { describe, expect, it } from 'vitest';
import { checkbox, pageWith } from '../../tests/support/build';
import { spent } from '../../tests/support/spent';
import type { Rest } from '../model/messages';
import { findEnforced } from './enforce';
import { partsOf } from './page/script-parts';

const { nodes } = pageWith({}, checkbox('이용약관 동의'), checkbox('개인정보 수집 동의'), checkbox('혜택 알림 받기'));
const [terms = 0, privacy = 0, news = 0] = nodes.filter((node) => node.control).map((node) => node.ref);

type Box = Rest['boxes'][number];
const BOXES: readonly Box[] = (['rule', 'data', 'news'] as const).map((id, at) => ({
  node: [terms, privacy, news][at] as number,
  id: `${id}Box`,
  name: `${id}Yn`,
  classes: [['tick', at], ...(id === 'news' ? [] : [['must', at] as [string, number]])],
  handler: '',
  validated: false,
}));

/** Cut as in the page, then read as outside of it. */
function enforced(code: string, boxes: readonly Box[] = BOXES): string {
  const names = new Set(boxes.flatMap(({ id, name, classes }) => [id, name, ...classes.map(([token]) => token)]));
  const script = partsOf(code, names, boxes.map(({ handler }) => handler).join('\n'));
  const found = findEnforced(nodes, { script, boxes: [...boxes] });
  return boxes
    .filter(({ node }) => found.has(node))
    .map(({ id }) => id.replace('Box', ''))
    .join(' ');
}

const SAY = "alert('약관에 동의해 주세요.'); return false;";

/** Ways in which a page insists on a tick, and the boxes it insists on. */
const INSISTS: readonly (readonly [string, string, string])[] = [
  ['id, not checked', `function go() { if (!document.getElementById('ruleBox').checked) { ${SAY} } }`, 'rule'],
  ['id, === false', `function go() { if (document.getElementById("ruleBox").checked === false) { ${SAY} } }`, 'rule'],
  ['id, != true', `if (document.getElementById('ruleBox').checked != true) { ${SAY} }`, 'rule'],
  ['false == id', `if (false == document.getElementById('ruleBox').checked) { ${SAY} }`, 'rule'],
  [
    'two in one condition',
    `if (!document.getElementById('ruleBox').checked || !document.getElementById('dataBox').checked) { alert('모두 동의해 주세요.'); return; }`,
    'rule data',
  ],
  ['negated pair', `if (!(ruleBox.checked && dataBox.checked)) { ${SAY} }`, 'rule data'],
  [
    'form by name',
    `function go(f) { if (!f.ruleYn.checked) { alert('약관에 동의하셔야 합니다.'); f.ruleYn.focus(); return; } f.submit(); }`,
    'rule',
  ],
  ['form elements', `if (!form.elements['ruleYn'].checked) { ${SAY} }`, 'rule'],
  ['jQuery is', `if (!$('#ruleBox').is(':checked')) { ${SAY} }`, 'rule'],
  ['jQuery is, empty then', `if ($("#ruleBox").is(":checked")) { } else { alert("약관에 동의해주세요."); return false; }`, 'rule'],
  ['jQuery prop', `if ($('#ruleBox').prop('checked') == false) { ${SAY} }`, 'rule'],
  ['jQuery not checked selector', `if ($('#ruleBox').is(':not(:checked)')) { ${SAY} }`, 'rule'],
  ['jQuery length', `if ($('input[name=ruleYn]:checked').length == 0) { ${SAY} }`, 'rule'],
  ['jQuery length below one', `if ($('input:checkbox[name="ruleYn"]:checked').length < 1) { ${SAY} }`, 'rule'],
  ['no length', `if (!$('input[name="ruleYn"]:checked').length) { ${SAY} }`, 'rule'],
  ['query of the ticked', `if (!document.querySelector('#ruleBox:checked')) { ${SAY} }`, 'rule'],
  [
    'class lengths',
    `if ($('.must:checked').length !== $('.must').length) { alert('필수 약관에 모두 동의해 주세요.'); return false; }`,
    'rule data',
  ],
  ['class against a number', `if ($('.must:checked').length < 2) { ${SAY} }`, 'rule data'],
  ['class without tick', `if (document.querySelectorAll('.must:not(:checked)').length > 0) { ${SAY} }`, 'rule data'],
  [
    'forEach and a flag',
    `const all = document.querySelectorAll('.must'); let ok = true; all.forEach(function (box) { if (!box.checked) { ok = false; } }); if (!ok) { ${SAY} }`,
    'rule data',
  ],
  [
    'every',
    `const boxes = [...document.querySelectorAll('.must')]; const ready = () => boxes.every((box) => box.checked); function go() { if (!ready()) { ${SAY} } }`,
    'rule data',
  ],
  [
    'every unlocks',
    `const need = document.querySelectorAll('.must'); const btn = document.querySelector('#join'); need.forEach(b => b.addEventListener('change', () => { btn.disabled = !Array.from(need).every(x => x.checked); }));`,
    'rule data',
  ],
  ['some not', `const need = Array.from(document.querySelectorAll('.must'));\nif (need.some(x => !x.checked)) { ${SAY} }`, 'rule data'],
  [
    'filter and count',
    `const need = Array.from(document.querySelectorAll('.must')); const n = need.filter(b => b.checked).length; btnNext.disabled = n !== need.length;`,
    'rule data',
  ],
  [
    'loop over all but the last',
    `const list = document.querySelectorAll('.tick'); for (let i = 0; i < list.length - 1; i++) { if (!list[i].checked) { alert('필수 약관을 선택해주세요'); break; } }`,
    'rule data',
  ],
  [
    'jQuery each',
    `$('.must').each(function () { if (!$(this).is(':checked')) { alert('필수 항목에 동의해 주세요.'); return false; } });`,
    'rule data',
  ],
  ['ids in a list', `['ruleBox', 'dataBox'].forEach(function (id) { if (!document.getElementById(id).checked) { ${SAY} } });`, 'rule data'],
  [
    'ids in a constant',
    `const NEED = ['ruleBox', 'dataBox']; function ok() { return NEED.every(id => document.getElementById(id).checked); } function go() { if (!ok()) { ${SAY} } }`,
    'rule data',
  ],
  ['for of', `for (const id of ['ruleBox', 'dataBox']) { if (!$('#' + id).prop('checked')) { ${SAY} } }`, 'rule data'],
  ['answers in variables', `var a = $('#ruleBox').is(':checked'), b = $('#dataBox').is(':checked'); if (!a || !b) { ${SAY} }`, 'rule data'],
  ['answer joined', `const ok = ruleBox.checked && dataBox.checked; joinBtn.disabled = !ok;`, 'rule data'],
  [
    'function of the answer',
    `function agreed() { return ruleBox.checked && dataBox.checked; } $('form').submit(function (e) { if (!agreed()) { e.preventDefault(); alert('약관에 동의해 주세요.'); } });`,
    'rule data',
  ],
  [
    'state object',
    `const state = { a: false }; document.getElementById('ruleBox').addEventListener('change', (e) => { state.a = e.target.checked; draw(); }); function draw() { document.querySelector('.btn-next').disabled = !state.a; }`,
    'rule',
  ],
  ['this in a handler of jQuery', `$('#ruleBox').on('change', function () { $('#btnNext').prop('disabled', !this.checked); });`, 'rule'],
  [
    'attribute taken away',
    `$('#ruleBox').click(function () { if ($(this).is(':checked')) { $('#btnNext').removeAttr('disabled'); } else { $('#btnNext').attr('disabled', true); } });`,
    'rule',
  ],
  [
    'attribute set',
    `ruleBox.onchange = function () { if (this.checked) { nextButton.removeAttribute('disabled'); } else { nextButton.setAttribute('disabled', 'disabled'); } };`,
    'rule',
  ],
  ['toggleAttribute', `ruleBox.addEventListener('change', () => goButton.toggleAttribute('disabled', !ruleBox.checked));`, 'rule'],
  ['button with a short id', `document.getElementById('go').disabled = !document.getElementById('ruleBox').checked;`, 'rule'],
  ['class of a button', `$('#ruleBox').change(function () { $('.btn_join').toggleClass('disabled', !$(this).prop('checked')); });`, 'rule'],
  ['helper with a message', `if (!isTicked(f, 'ruleYn', 'y', '이용약관에 동의를 하셔야 가입할 수 있습니다.')) return false;`, 'rule'],
  [
    'helper that is here',
    `function need(box, what) { if (!box.checked) { alert(what + ' 동의는 필수입니다.'); box.focus(); return false; } return true; } function go() { return need(f.ruleYn, '약관') && need(f.dataYn, '개인정보'); }`,
    'rule data',
  ],
  ['helper by id', `function off(id) { return !document.getElementById(id).checked; } if (off('ruleBox')) { ${SAY} }`, 'rule'],
  [
    'finder of its own',
    `const byId = (id) => document.getElementById(id); function go() { if (!byId('ruleBox').checked) { ${SAY} } }`,
    'rule',
  ],
  ['ticked ones kept', `const ticked = document.querySelectorAll('.must:checked'); if (ticked.length < 2) { ${SAY} }`, 'rule data'],
  [
    'helper that reads one and demands another',
    `function on(id) { return $('#' + id).is(':checked'); } $('#mk').val(on('newsBox') ? 'Y' : 'N'); if (!on('ruleBox')) { ${SAY} }`,
    'rule',
  ],
  [
    'only the ticked send',
    `function go() { if ($('#ruleBox').is(':checked')) { document.join.submit(); } else { alert('동의가 필요합니다.'); } }`,
    'rule',
  ],
  ['ternary', `const error = ruleBox.checked ? '' : '약관에 동의해 주세요.';`, 'rule'],
  ['errors object', `const errors = {}; if (!ruleBox.checked) errors.rule = '이용약관에 동의해 주세요.';`, 'rule'],
  ['short circuit', `function go() { ruleBox.checked || alert('약관에 동의해 주세요.'); }`, 'rule'],
  ['custom validity', `ruleBox.setCustomValidity(ruleBox.checked ? '' : '이용약관에 동의해 주세요.');`, 'rule'],
  [
    'rules of a library',
    `$('#f').validate({ rules: { ruleYn: { required: true }, dataYn: 'required' }, messages: { ruleYn: { required: '동의' } } });`,
    'rule data',
  ],
  ['messages of a library', `$('#f').validate({ messages: { ruleYn: '약관에 동의해 주세요.' } });`, 'rule'],
  [
    'stop without a word',
    `$('#f').on('submit', function (e) { if (!$('#ruleBox').prop('checked')) { $('#err').show(); return false; } });`,
    'rule',
  ],
  ['counted', `let n = 0; if (ruleBox.checked) n++; if (dataBox.checked) n++; if (n < 2) { ${SAY} }`, 'rule data'],
  ['English', `if (!form.ruleYn.checked) { alert('You must accept the terms to continue.'); return false; }`, 'rule'],
  [
    'alert in a window of a library',
    `if (!$('#ruleBox').is(':checked')) { Swal.fire({ icon: 'warning', title: '이용약관에 동의해 주세요.' }); return; }`,
    'rule',
  ],
];

/** Ways in which a page only reads a box. */
const READS: readonly (readonly [string, string])[] = [
  ['value of an answer', `var yn = $('#newsBox').is(':checked') ? 'Y' : 'N'; $('#hiddenYn').val(yn);`],
  ['hidden field', `if ($('#newsBox').is(':checked')) { $('#mk').val('Y'); } else { $('#mk').val('N'); }`],
  ['hidden field, when not ticked', `if (!newsBox.checked) { form.mk.value = 'N'; } form.submit();`],
  [
    'agree-all ticks',
    `$('#newsBox').click(function () { if ($(this).prop('checked')) { $('.tick').prop('checked', true); } else { $('.tick').prop('checked', false); } });`,
  ],
  [
    'agree-all follows',
    `$('.tick').on('click', function () { if ($('.tick:checked').length == $('.tick').length) { $('#all').prop('checked', true); } else { $('#all').prop('checked', false); } });`,
  ],
  [
    'agree-all follows a flag',
    `let every = true; document.querySelectorAll('.tick').forEach(b => { if (!b.checked) every = false; }); allBox.checked = every;`,
  ],
  [
    'agree-all returns early',
    `$('#newsBox').click(function () { if (!this.checked) { $('.tick').prop('checked', false); return false; } });`,
  ],
  [
    'panel',
    `newsBox.addEventListener('change', function () { document.getElementById('channels').style.display = this.checked ? 'block' : 'none'; });`,
  ],
  ['field that depends on it', `$('#newsBox').change(function () { $('#email').prop('disabled', !this.checked); });`],
  ['channels that depend on it', `smsBox.disabled = !newsBox.checked;`],
  [
    'question before going on',
    `if (!$('#newsBox').is(':checked')) { if (!confirm('소식 받기에 동의하지 않고 계속할까요?')) return false; }`,
  ],
  ['warning of what is lost', `$('#newsBox').change(function () { if (!this.checked) { alert('혜택 알림을 받을 수 없습니다.'); } });`],
  ['thanks', `if (newsBox.checked) { alert('수신에 동의하셨습니다. 감사합니다.'); }`],
  ['return of a reader', `function save() { if (!newsBox.checked) return; subscribe(); }`],
  ['another condition', `if (newsBox.checked) { n = 1; } if (name.value == '') { alert('이름을 적어 주십시오.'); return false; }`],
  ['field of a ticked box', `if (newsBox.checked && email.value == '') { alert('소식을 받을 주소를 적어 주세요.'); return false; }`],
  ['any of several', `if ($('.tick:checked').length == 0) { alert('하나 이상 선택해 주세요.'); return false; }`],
  ['neither of two', `if (!newsBox.checked && !dataBox.checked) { alert('하나는 선택해 주세요.'); return false; }`],
  ['commented out', `/* if (!newsBox.checked) { alert('동의해 주세요.'); return false; } */ newsBox.focus();`],
  ['kept', `localStorage.setItem('news', newsBox.checked); newsBox.checked = localStorage.getItem('news') === 'true';`],
  ['sent', `fetch('/join', { method: 'POST', body: JSON.stringify({ rule: true, newsYn: newsBox.checked }) });`],
  ['rule that asks for nothing', `$('#f').validate({ rules: { newsYn: { required: false } } });`],
  [
    'words on the page',
    `if (newsBox.checked) { $('#note').text('매주 소식을 보내 드립니다.'); } else { $('#note').text('소식을 보내지 않습니다.'); }`,
  ],
];

describe('a script that insists', () => {
  it.each(INSISTS)('%s', (_, code, wanted) => expect(enforced(code)).toBe(wanted));
});

describe('a script that only reads', () => {
  it.each(READS)('%s', (_, code) => expect(enforced(code)).toBe(''));
});

describe('any script', () => {
  it.each([
    ['answers without end', 'ruleBox.checked||'],
    ['conditions in conditions', 'if(ruleBox.checked)'],
    ['else without end', 'if(!ruleBox.checked){n++}else '],
    ['brackets', '((ruleBox['],
    ['names', 'let ruleBox=dataBox;a=ruleBox.checked;'],
    ['functions', 'function f(a){return a.checked}f(ruleBox);'],
    ['quotes', `'ruleBox`],
    ['calls', 'ruleBox.on("change",function(e){go.disabled=!e.target.checked}).'],
  ])('takes bounded work: %s', (_, piece) => {
    const script = piece.repeat(Math.ceil(200_000 / piece.length));
    const started = spent();
    findEnforced(nodes, { script, boxes: [...BOXES] });
    expect(spent() - started).toBeLessThan(3_000);
  });

  it('is not taken for another one where its parts begin or end anywhere', () => {
    expect(enforced(`checked) { alert('약관에 동의해 주세요.'); return false; } } ruleBox.focus(); if (!`)).toBe('');
  });
});
