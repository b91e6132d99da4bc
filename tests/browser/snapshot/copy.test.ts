/** What a page hands over for a look: the words and marks of what it shows, and nothing that a person or a form put in. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PageAnswerSchema } from '../../../lib/model/messages';
import { copyPage } from '../../../lib/snapshot/page/copy';
import { LiveCopy } from '../../../lib/snapshot/page/live';
import type { PageCopy } from '../../../lib/snapshot/page/page-copy';
import { MalformedCopy, replicate } from '../../../lib/snapshot/replica';
import { shape } from '../../../lib/snapshot/shape';
import { stage } from './stage';

function copyOf(target: Document): PageCopy {
  const steps = copyPage(target);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { ...step.value.copy, number: 0 };
}

describe('a copy', () => {
  it('holds no value, script, style or comment', async () => {
    const target = await stage(`<!-- secret-comment --><style>.secret-style{}</style><script>var basket = 'secret-script'</script>
      <form action="/join"><h1>회원가입</h1>
      <label>이메일 <input name="mail" value="secret-prefilled"></label>
      <input type="hidden" name="token" value="secret-token">
      <input type="password" value="secret-password">
      <textarea name="memo">secret-draft</textarea>
      <div contenteditable="true">secret-edited</div><div role="textbox">secret-box</div>
      <input type="checkbox" value="secret-choice"> <label><input type="checkbox"> [필수] 이용약관에 동의합니다</label>
      <div data-user="secret-user" data-target="#terms" style="--a: secret-inline">약관</div>
      <iframe srcdoc="secret-frame" title="약관"></iframe>
      <input type="submit" value="가입하기"></form>`);
    (target.querySelector('[name=mail]') as HTMLInputElement).value = 'secret-typed';
    (target.querySelector('textarea') as HTMLTextAreaElement).value = 'secret-written';
    const copy = JSON.stringify(copyOf(target));
    expect(copy.match(/secret-\w+/g)).toBeNull();
    for (const kept of ['[필수] 이용약관에 동의합니다', '가입하기', '#terms', '회원가입']) expect(copy).toContain(kept);
  });

  it('passes over the middle of a list of goods, and never of lines of a text', async () => {
    const goods = Array.from({ length: 60 }, (_, n) => `<li><a href="/g/${n}">상품 ${n}</a></li>`).join('');
    const lines = Array.from({ length: 60 }, (_, n) => `${n}번째 줄입니다.<br>`).join('');
    const copy = JSON.stringify(copyOf(await stage(`<ul>${goods}</ul><p>${lines}</p>`)));
    expect(copy).not.toContain('/g/30');
    expect(copy).toContain('/g/59');
    expect(copy).toContain('30번째 줄입니다.');
  });

  it('is read to its end where what it shows has gone before anybody asks for it', async () => {
    const target = await stage('<h1>회원가입</h1><label><input type="checkbox"> [필수] 이용약관에 동의합니다</label>');
    const steps = copyPage(target);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const live = new LiveCopy(target, step.value.elements);
    target.body.innerHTML = '';
    const shaping = shape({ ...step.value.copy, number: 0 }, { path: '0', origin: 'https://shop.example' });
    let asked = 0;
    let shaped = shaping.next();
    for (; !shaped.done; asked++) shaped = shaping.next(v.parse(PageAnswerSchema, live.answer(shaped.value)));
    expect(asked).toBeLessThan(3);
    const { nodes } = shaped.value.snapshot;
    expect(nodes.find(({ role }) => role === 'checkbox')).toMatchObject({ box: [0, 0, 0, 0] });
    expect(nodes.every(({ style }) => style === undefined)).toBe(true);
  });

  it.each([
    ['an element without a name', [3, 0, []]],
    ['flags that are no number', ['body', '0', []]],
    ['an attribute that is no text', ['body', 0, ['id', 7]]],
    ['something else among the words', ['body', 0, [], 5]],
    ['a table without cells', ['body', 0, [], { caption: '', heads: [[0, [['a']]]], rows: [], body: 0, stated: 0 }]],
  ])('with %s is refused', async (_, root) => {
    const copy = copyOf(await stage('<p>동의</p>'));
    expect(() => replicate({ ...copy, root } as unknown as PageCopy)).toThrow(MalformedCopy);
  });
});
