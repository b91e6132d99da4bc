import { describe, expect, it } from 'vitest';
import { lookAt, stage } from './stage';

describe('the trace', () => {
  it('speaks in refs, and tells the state at load from the first change', async () => {
    const target = await stage(
      '<label><input type="checkbox" id="all"> 전체 동의</label><label><input type="checkbox" id="mk"> [선택] 마케팅 수신 동의</label><label><input type="checkbox" id="q" checked> [선택] 제3자 제공 동의</label>',
    );
    const element = (id: string): HTMLInputElement => target.getElementById(id) as HTMLInputElement;
    element('all').checked = true;
    element('mk').checked = true;
    const look = lookAt(target, {
      trace: [
        { t: 1200, kind: 'on', by: 'person', element: element('all') },
        { t: 1200, kind: 'on', by: 'page', element: element('mk') },
        { t: 1300, kind: 'message', by: 'page', text: '필수 약관에 동의해 주십시오.' },
        { t: 1400, kind: 'message', by: 'page', text: '은하늘별 씨 반갑습니다' },
        { t: 1500, kind: 'off', by: 'person', element: target.createElement('input') },
      ],
    });
    const [all, marketing, third] = look.nodes('checkbox');
    expect(look.snapshot.trace.map(({ node, kind }) => [node, kind])).toEqual([
      [all?.ref, 'on'],
      [marketing?.ref, 'on'],
      [undefined, 'message'],
      [undefined, 'message'],
      [undefined, 'off'],
    ]);
    expect(look.text(look.snapshot.trace[2]?.text)).toBe('필수 약관에 동의해 주십시오.');
    expect(look.says('은하늘별')).toBe(false);
    expect([all, marketing, third].map((node) => node?.control?.initial)).toEqual(['off', 'off', 'on']);
    expect(look.snapshot.can).toContain('trace');
  });

  it('an element inside a kept one counts as that one', async () => {
    const target = await stage('<button type="button"><span id="in">동의하고 계속</span></button>');
    const look = lookAt(target, {
      trace: [{ t: 100, kind: 'submit-enabled', by: 'page', element: target.getElementById('in') as Element }],
    });
    expect(look.snapshot.trace[0]?.node).toBe(look.one('button').ref);
  });
});
