import { describe, expect, it } from 'vitest';
import { checkbox, pageWith } from '../../../tests/support/build';
import { spent } from '../../../tests/support/spent';
import type { Rest } from '../../model/messages';
import { findEnforced } from '../enforce';
import { partsOf, withoutComments } from './script-parts';

const { nodes } = pageWith({}, checkbox('[필수] 이용약관 동의'), checkbox('[필수] 개인정보 동의'));
const [first = 0, second = 0] = nodes.filter((node) => node.control).map((node) => node.ref);

const FILL = "var basket = [{ name: '은하늘별', token: 'tok_5f3a9c' }]; function draw(n) { return n + 1; }\n".repeat(300);

const box = (node: number, id: string, more: Partial<Rest['boxes'][number]> = {}): Rest['boxes'][number] => ({
  node,
  id,
  name: '',
  classes: [],
  handler: '',
  validated: false,
  ...more,
});

/** What stands in the script, in the ways pages write it. */
const WAYS: readonly (readonly [string, string, readonly Rest['boxes'][number][]])[] = [
  ['by id', "if (!agree.checked) { alert('약관에 동의해 주십시오.'); return false; }", [box(first, 'agree'), box(second, 'agree2')]],
  [
    'by a variable that is tested far below',
    `const box = $('#agree'); ${FILL} if (!box.checked) { alert('약관에 동의해 주십시오.'); }`,
    [box(first, 'agree')],
  ],
  [
    'by place among those of a class',
    "if (!document.getElementsByClassName('tick')[1].checked) { alert('둘째에 동의해 주십시오.'); }",
    [box(first, '', { classes: [['tick', 0]] }), box(second, '', { classes: [['tick', 1]] })],
  ],
  [
    'by a handler that calls a function',
    `function open_() { go.disabled = false } ${FILL}`,
    [box(first, 'x1', { handler: 'if (this.checked) { open_() }' })],
  ],
  [
    'at the end of a count, with another box before the message',
    `var n = 0; if (agree.checked) { n = 1; } other.value; ${FILL.slice(0, 200)} if (n) { go(); } else { alert('약관에 동의해 주십시오.'); }`,
    [box(first, 'agree'), box(second, 'other')],
  ],
  ['only in a comment', `/* if (!agree.checked) { alert('약관에 동의해 주십시오.'); } */ agree.focus();`, [box(first, 'agree')]],
];

const namesOf = (boxes: readonly Rest['boxes'][number][]) =>
  new Set(boxes.flatMap(({ id, classes }) => [id, ...classes.map(([token]) => token)]).filter((name) => name.length > 1));

describe('the parts of a script that speak of the boxes', () => {
  it.each(WAYS)('say what the whole script says: %s', (_, code, boxes) => {
    const whole = `${FILL}// agree\n${code}\n${FILL}`;
    const parts = partsOf(whole, namesOf(boxes), boxes.map((one) => one.handler).join('\n'));
    expect(parts.length).toBeLessThan(whole.length / 8);
    const read = (script: string) => [...findEnforced(nodes, { script, boxes: [...boxes] })];
    expect(read(parts)).toEqual(read(withoutComments(whole)));
  });

  it('hold nothing of a script that names no box', () => {
    expect(partsOf(FILL, new Set(['agree']), '')).toBe('');
  });

  it('never end inside a word, so that no name is made out of a longer one', () => {
    const whole = `${'x'.repeat(559)} agreement ${' '.repeat(148)} agree.checked ${' '.repeat(700)} agreeable`;
    const parts = partsOf(whole, new Set(['agree']), '');
    expect(parts.match(/\bagree\w*/g)).toEqual(expect.arrayContaining(['agree']));
    for (const word of parts.match(/\bagree\w*/g) ?? []) expect(['agree', 'agreement', 'agreeable']).toContain(word);
  });

  it('take bounded work whatever the script holds', () => {
    const hostile = `${'agree=agree;'.repeat(20_000)}${"'".repeat(2_000)}${'/*'.repeat(2_000)}`;
    const started = spent();
    partsOf(hostile, new Set(['agree', 'gree', 'agre']), 'agree('.repeat(300));
    expect(spent() - started).toBeLessThan(2_000);
  });
});
