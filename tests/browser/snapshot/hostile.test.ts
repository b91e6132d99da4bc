import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { SnapshotSchema } from '../../../lib/model/snapshot';
import { type SightOptions, sight } from '../../../lib/snapshot';
import { copyPage } from '../../../lib/snapshot/page/copy';
import { inSlices } from '../../../lib/snapshot/page/slices';
import { lookAt, see, stage } from './stage';

const CONSENT = '<label><input type="checkbox"> [필수] 이용약관에 동의합니다</label>';

const taken = (target: Document, options: SightOptions = {}) => sight(target, options).snapshot;

describe('shadow roots', () => {
  it('open ones and their slots are walked as they are laid out', async () => {
    const target = await stage('<x-card><span slot="t">제3자 제공 동의</span><em>쓰이지 않는 동의</em></x-card>');
    const host = target.querySelector('x-card') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<h3><slot name="t"></slot></h3><label><input type="checkbox"> 동의합니다</label>';
    const look = lookAt(target);
    expect(look.text(look.one('heading').text)).toBe('제3자 제공 동의');
    expect(look.text(look.one('checkbox').name)).toBe('동의합니다');
    expect(look.says('쓰이지 않는')).toBe(false);
  });

  it('closed ones through the opener, and an opaque spot without', async () => {
    const target = await stage('<p>개인정보 제공에 동의합니다.</p><x-terms style="display:block;width:300px;height:100px"></x-terms>');
    const host = target.querySelector('x-terms') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = CONSENT;
    const opened = lookAt(target, { openClosedRoot: (element) => (element === host ? root : null) });
    expect(opened.nodes('checkbox')).toHaveLength(1);
    expect(opened.snapshot.can).toContain('closedShadow');
    const shut = lookAt(target);
    expect(shut.nodes('checkbox')).toHaveLength(0);
    expect(shut.snapshot.opaque.map((spot) => spot.kind)).toEqual(['closed-root']);
    expect(shut.snapshot.can).not.toContain('closedShadow');
  });
});

describe('pages that get in the way', () => {
  it.each([
    'children',
    'parentNode',
    'firstChild',
    'nodeType',
    'textContent',
    'getAttribute',
    'shadowRoot',
    'attributes',
    'matches',
    'baseURI',
    'action',
  ])('a form with an input named %s', async (name) => {
    const look = await see(`<form action="/join"><input name="${name}">${CONSENT}<img name="${name}"><button>가입</button></form>`);
    expect(look.text(look.one('checkbox').name)).toBe('[필수] 이용약관에 동의합니다');
    expect(look.one('button').submits).toBe(true);
  });

  it.each(['body', 'documentElement', 'querySelectorAll', 'title', 'defaultView'])('an image named %s', async (name) => {
    const look = await see(`<img name="${name}" alt="">${CONSENT}`);
    expect(look.nodes('checkbox')).toHaveLength(1);
  });

  it('text that hides words from patterns: zero-width, soft hyphens, composed letters', async () => {
    const look = await see('<p>개인\u200b정보 수집\u00adㆍ이용에 ㄷ\u3137 \u1103\u1169\u11bc의합니다</p>');
    expect(look.says('개인정보')).toBe(true);
    expect(look.says('동의합니다')).toBe(true);
  });

  describe('tampered natives', () => {
    const kept = Object.getOwnPropertyDescriptor(Element.prototype, 'children') as PropertyDescriptor;
    afterEach(() => Object.defineProperty(Element.prototype, 'children', kept));

    it('a getter replaced after load changes nothing', async () => {
      const target = await stage(`<form>${CONSENT}</form>`);
      const before = JSON.stringify(taken(target));
      Object.defineProperty(Element.prototype, 'children', { configurable: true, get: () => [] });
      expect(JSON.stringify(taken(target))).toBe(before);
    });
  });

  it('no body, no root element, a detached frame', async () => {
    const bare = await stage('<p>동의</p>');
    bare.body.remove();
    expect(() => v.parse(SnapshotSchema, taken(bare))).not.toThrow();
    bare.documentElement.remove();
    expect(v.parse(SnapshotSchema, taken(bare)).nodes).toHaveLength(1);
    const gone = await stage(CONSENT);
    gone.defaultView?.frameElement?.remove();
    expect(() => v.parse(SnapshotSchema, taken(gone))).not.toThrow();
  });
});

describe('limits are said, never hit hard', () => {
  it('50,000 elements', async () => {
    const target = await stage(`${CONSENT}<main></main>`);
    (target.querySelector('main') as Element).innerHTML = '<div><b>동의</b></div><p>x</p>'.repeat(20_000);
    const look = lookAt(target, { budget: 60_000 });
    expect(look.snapshot.cut.map((cut) => cut.what)).toContain('nodes');
    expect(look.one('checkbox')).toBeDefined();
  }, 60_000);

  it('300 levels', async () => {
    const look = await see(`${CONSENT}${'<div>'.repeat(450)}<p>깊은 곳의 약관 동의</p>${'</div>'.repeat(450)}`);
    expect(look.snapshot.cut).toContainEqual({ what: 'depth', kept: 300 });
    expect(look.nodes('checkbox')).toHaveLength(1);
  });

  it('1,200 shadow roots', async () => {
    const target = await stage(`${CONSENT}<main></main>`);
    const main = target.querySelector('main') as Element;
    for (let i = 0; i < 1_250; i++)
      main.appendChild(target.createElement('x-item')).attachShadow({ mode: 'open' }).innerHTML = '<p>동의</p>';
    expect(lookAt(target, { budget: 60_000 }).snapshot.cut).toContainEqual({ what: 'roots', kept: 1_200, of: 1_250 });
  }, 30_000);

  it('a label of a megabyte', async () => {
    const look = await see(`<label><input type="checkbox"> 약관 동의 ${'가'.repeat(1_000_000)}</label>`);
    expect(look.text(look.one('checkbox').name).length).toBeLessThanOrEqual(2_000);
    expect(look.snapshot.cut.map((cut) => cut.what)).toContain('text');
    expect(JSON.stringify(look.snapshot).length).toBeLessThan(2_000_000);
  });

  it('a page of five million letters of terms stays below the cap', async () => {
    const paragraph = (at: number): string => `<p>${at} 회원은 약관에 동의합니다. ${'개인정보 처리 '.repeat(60)}</p>`;
    const look = await see(`<main>${Array.from({ length: 10_000 }, (_, at) => paragraph(at)).join('')}</main>`, { budget: 60_000 });
    expect(JSON.stringify(look.snapshot).length).toBeLessThan(2_500_000);
    expect(look.snapshot.cut.length).toBeGreaterThan(0);
  }, 60_000);

  it('time', async () => {
    const look = await see(`${'<div><p>동의</p></div>'.repeat(3_000)}`, { budget: 0 });
    expect(look.snapshot.cut.map((cut) => cut.what)).toContain('time');
  });
});

describe('the same page', () => {
  it('gives the same bytes twice', async () => {
    const target = await stage(
      `<h2>약관</h2>${CONSENT}<table><tr><th>제공받는 자</th><th>목적</th></tr><tr><td>가나</td><td>배송</td></tr></table>`,
    );
    expect(JSON.stringify(taken(target))).toBe(JSON.stringify(taken(target)));
  });

  it('is left as it was', async () => {
    const target = await stage(`<form id="f">${CONSENT}<textarea readonly>약관 동의</textarea></form>`);
    const before = target.documentElement.outerHTML;
    const focus = target.activeElement;
    taken(target);
    expect(target.documentElement.outerHTML).toBe(before);
    expect(target.activeElement).toBe(focus);
  });

  it('leads back from a ref to its element, and to the label of a hidden input', async () => {
    const target = await stage(
      '<style>input{display:none}</style><input type="checkbox" id="a"><label for="a">약관 동의</label><button>다음</button>',
    );
    const { snapshot, element } = sight(target);
    const ref = (role: string): number => snapshot.nodes.find((node) => node.role === role)?.ref ?? -1;
    expect(element(ref('button'))?.localName).toBe('button');
    expect(element(ref('checkbox'))?.localName).toBe('label');
    expect(element(9_999)).toBeUndefined();
  });
});

describe('in slices', () => {
  it('gives the same Snapshot, lets the page go on in between, and holds it no longer than a moment', async () => {
    const target = await stage(`${CONSENT}${'<section><h3>약관 동의</h3><p>개인정보를 제3자에게 제공합니다.</p></section>'.repeat(1_500)}`);
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses++;
      return new Promise((done) => setTimeout(done));
    };
    const sliced = await inSlices(copyPage(target, { budget: 60_000 }), pause);
    const steps = copyPage(target, { budget: 60_000 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(JSON.stringify(sliced.copy)).toBe(JSON.stringify(step.value.copy));
    expect(pauses).toBeGreaterThan(3);
  }, 30_000);
});
