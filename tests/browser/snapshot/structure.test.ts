import { describe, expect, it } from 'vitest';
import type { Node } from '../../../lib/model/snapshot';
import { sight } from '../../../lib/snapshot';
import { joinFrames } from '../../../lib/snapshot/join';
import { type Look, see, stage } from './stage';

/** Role and words of every node, in order. */
const outline = (look: Look): string[] =>
  look.snapshot.nodes.map((node) => `${node.role} ${look.text(node.text ?? node.name ?? node.beside)}`.trim());
const parentOf = (look: Look, node: Node): Node | undefined => look.snapshot.nodes[node.parent];

describe('the tree', () => {
  it('has its nodes in document order, each inside its container', async () => {
    const look = await see(
      '<section><h2>약관 동의</h2><div><div><p>개인정보를 수집합니다.</p></div><p>동의를 거부할 수 있습니다.</p></div></section>',
    );
    look.snapshot.nodes.forEach((node, at) => {
      expect(node.ref).toBe(at);
      expect(node.parent).toBeLessThan(at);
    });
  });

  it('does not change with class names, ids, wrappers or the tag of a box', async () => {
    const plain = await see(
      '<h2>약관 동의</h2><ul><li><label><input type="checkbox"> 이용약관 동의</label></li><li><label><input type="checkbox"> 마케팅 수신 동의</label></li></ul>',
    );
    const other = await see(
      '<div id="q"><h2 class="t-1">약관 동의</h2><div class="z"><div><div><label><input type="checkbox"> 이용약관 동의</label></div></div><section><label class="b"><input type="checkbox"> 마케팅 수신 동의</label></section></div></div>',
    );
    const words = (look: Look): string[] => outline(look).filter((line) => !/^(?:page|group|list|item)$/.test(line));
    expect(words(other)).toEqual(words(plain));
  });

  it('a paragraph is one text with its links below it', async () => {
    const look = await see(
      '<p>가입하면 <a href="/t">이용약관</a>과 <b>개인정보</b> <a href="/p">처리방침</a>에 <i>동의</i>하게 됩니다.</p>',
    );
    const text = look.one('text');
    expect(look.text(text.text)).toBe('가입하면 이용약관과 개인정보 처리방침에 동의하게 됩니다.');
    expect(look.nodes('link').map((link) => [look.text(link.text), link.parent])).toEqual([
      ['이용약관', text.ref],
      ['처리방침', text.ref],
    ]);
  });

  it('a line break stays in the text, two begin another', async () => {
    const look = await see('<div>1. 제공받는 자: 가나<br>2. 제공 목적: 배송<br><br>동의를 거부할 수 있습니다.</div>');
    expect(look.nodes('text').map((node) => look.text(node.text))).toEqual([
      '1. 제공받는 자: 가나\n2. 제공 목적: 배송',
      '동의를 거부할 수 있습니다.',
    ]);
  });

  it('lines of plain text are texts of their own', async () => {
    const look = await see('<pre>개인정보 제3자 제공 동의\n\n제공받는 자: 가나\n제공 목적: 배송</pre>');
    expect(look.nodes('text').map((node) => look.text(node.text))).toEqual([
      '개인정보 제3자 제공 동의',
      '제공받는 자: 가나',
      '제공 목적: 배송',
    ]);
  });

  it('cells of a flex row read as one line, blocks do not', async () => {
    const row = await see('<div style="display:flex"><span>[필수]</span><span>이용약관 동의</span></div>');
    expect(row.text(row.one('text').text)).toBe('[필수] 이용약관 동의');
  });

  it('headings by tag, by role and by look', async () => {
    const look = await see(
      '<h3>이용약관</h3><div role="heading" aria-level="2">개인정보 동의</div><dl><dt>마케팅 동의</dt><dd>혜택을 알려 드리는 데 동의합니다.</dd></dl><p><strong>제3자 제공 안내</strong></p><p>개인정보를 판매자에게 제공하는 데 동의를 받습니다.</p><p>동의를 거부할 수 있습니다.</p>',
    );
    expect(look.nodes('heading').map((node) => [look.text(node.text), node.level])).toEqual([
      ['이용약관', 3],
      ['개인정보 동의', 2],
      ['마케팅 동의', 7],
      ['제3자 제공 안내', 7],
    ]);
  });

  it('a heading that is a picture has its name', async () => {
    const look = await see('<h2><img src="data:," alt="회원 탈퇴"></h2>');
    expect(look.text(look.one('heading').name)).toBe('회원 탈퇴');
  });
});

describe('notices', () => {
  const LONG = '회사는 회원의 개인정보를 배송을 위하여 제3자에게 제공합니다. '.repeat(12);

  it('a locked text box and an open one with a legal text are documents; an empty one is a field', async () => {
    const look = await see(
      `<textarea readonly>이용약관 제1조\n목적은 다음과 같습니다.</textarea><textarea>${LONG}</textarea><textarea placeholder="의견"></textarea>`,
    );
    expect(look.nodes('document').map((node) => look.text(node.text).slice(0, 8))).toEqual(['이용약관 제1조', '회사는 회원의 ']);
    expect(look.nodes('field')).toHaveLength(1);
    expect(look.text(look.nodes('document')[0]?.text)).toContain('\n');
  });

  it('a scroll box is a document with the texts inside; one around a form is not', async () => {
    const look = await see(
      `<div style="height:80px;overflow-y:auto"><h4>제3자 제공</h4><p>${LONG}</p></div><div style="height:80px;overflow:auto"><p>${LONG}</p><input type="checkbox" aria-label="동의"></div>`,
    );
    const box = look.one('document');
    expect(parentOf(look, look.one('heading'))?.ref).toBe(box.ref);
  });

  it('a wrapper that lets a wide table scroll sideways is no document: the line below it is of the same notice', async () => {
    const cells = '<td>주식회사 모과나무</td><td>help@mogwa.example</td><td>베트남</td><td>이름, 주소, 휴대전화 번호</td>';
    const look = await see(
      `<h3>개인정보의 국외 이전</h3><div style="overflow-x:auto"><table style="width:3000px"><tr><th>이전받는 자</th><th>연락처</th><th>국가</th><th>이전 항목</th></tr>${`<tr>${cells}</tr>`.repeat(8)}</table></div><p>국외 이전을 거부할 권리가 있으며, 거부하면 주문할 수 없습니다.</p>`,
    );
    expect(look.nodes('document')).toEqual([]);
    expect(parentOf(look, look.one('table'))?.ref).toBe(parentOf(look, look.one('text'))?.ref);
  });

  it('keeps a folded notice and the way it is opened', async () => {
    const look = await see(
      '<button aria-controls="n">보기</button><label><input type="checkbox"> 제3자 제공 동의</label><div id="n" hidden><p>제공받는 자는 가나 주식회사입니다.</p></div>',
    );
    const panel = look.one('panel');
    expect(panel).toMatchObject({ shown: 'inDom', why: 'hidden-attribute' });
    expect(look.one('button').target).toBe(panel.ref);
  });
});

describe('targets', () => {
  const PANEL = '<div id="n"><p>제공받는 자는 가나 주식회사입니다.</p><p>동의를 거부할 수 있습니다.</p></div>';
  it.each([
    ['fragment', '<a href="#n">약관 보기</a>'],
    ['aria-controls', '<button aria-controls="n">약관 보기</button>'],
    ['data-target', '<button data-target="#n">약관 보기</button>'],
    ['data-bs-target', '<a data-bs-target="#n" href="#">약관 보기</a>'],
    ['handler', `<a href="#" onclick="openLayer('n'); return false">약관 보기</a>`],
    ['javascript link', `<a href="javascript:show('n')">약관 보기</a>`],
  ])('by %s', async (_, opener) => {
    const look = await see(`<p>${opener}</p>${PANEL}`);
    const node = look.snapshot.nodes.find((one) => one.role === 'link' || one.role === 'button');
    expect(node?.target).toBe(look.one('panel').ref);
  });

  it('a control that is described by a text', async () => {
    const look = await see(
      '<input type="checkbox" aria-label="마케팅 동의" aria-describedby="d"><p id="d">동의하지 않아도 가입할 수 있습니다.</p>',
    );
    const { target } = look.one('checkbox');
    expect(look.text(look.snapshot.nodes[target ?? -1]?.text)).toBe('동의하지 않아도 가입할 수 있습니다.');
  });

  it('a summary and its details', async () => {
    const look = await see('<details><summary>약관 보기</summary><p>제1조 이 약관은 동의의 범위를 정합니다.</p></details>');
    expect(look.one('button').target).toBe(look.one('panel').ref);
  });

  it('a link to nothing has none', async () => {
    const look = await see('<a href="#gone">약관 보기</a>');
    expect(look.one('link').target).toBeUndefined();
    expect(look.one('link').link?.to).toBe('here');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['image', '<img src="data:," width="600" height="300" alt="">'],
    ['canvas', '<canvas width="600" height="300"></canvas>'],
    ['pdf', '<embed type="application/pdf" width="600" height="300" src="about:blank">'],
  ] as const)('%s beside a notice', async (kind, html) => {
    const look = await see(`<div><h3>개인정보 제3자 제공 동의</h3>${html}<label><input type="checkbox"> 동의합니다</label></div>`);
    expect(look.snapshot.opaque.map((spot) => spot.kind)).toEqual([kind]);
  });

  it('a document that did not come, of which no box is left', async () => {
    const look = await see(
      '<form><h3>개인정보 제3자 제공 동의</h3><object type="application/pdf" data="about:blank" style="width:0;height:0"></object></form>',
    );
    expect(look.snapshot.opaque.map((spot) => spot.kind)).toEqual(['pdf']);
  });

  it('a picture after a paragraph that speaks of consent, whatever the paragraph is wrapped in', async () => {
    const picture = '<img src="data:," width="600" height="300" alt="">';
    for (const words of ['<p>아래 안내에 동의한 것으로 봅니다.</p>', '<div><div><p>아래 안내에 동의한 것으로 봅니다.</p></div></div>']) {
      const look = await see(`<form><input>${words}${picture}</form>`);
      expect(look.snapshot.opaque.map((spot) => spot.kind)).toEqual(['image']);
    }
  });

  it('a picture of a mark in the line of a control, not its tick', async () => {
    const row = (width: number, alt = '') =>
      `<p><input type="checkbox" id="a"><label for="a"><img src="data:," width="${width}" height="18" alt="${alt}"> 이용약관 동의</label></p>`;
    const look = await see(row(36));
    expect(look.snapshot.opaque.map((spot) => [spot.kind, spot.near])).toEqual([['badge', look.one('checkbox').ref]]);
    expect((await see(row(18))).snapshot.opaque).toEqual([]);
    expect((await see(row(36, '필수'))).snapshot.opaque).toEqual([]);
  });

  it('a small picture or one far from any notice is nothing', async () => {
    const look = await see(
      '<div><h3>제3자 제공 동의</h3><img src="data:," width="40" height="40" alt=""></div><article><img src="data:," width="600" height="300" alt=""><p>오늘의 추천 양말과 담요를 만나 보는 따뜻한 겨울 기획전</p></article>',
    );
    expect(look.snapshot.opaque).toEqual([]);
  });

  it('a button beside a consent that opens what is not in the page', async () => {
    const look = await see('<p><label><input type="checkbox"> 제3자 제공 동의</label> <button type="button">내용 보기</button></p>');
    expect(look.snapshot.opaque.map((spot) => [spot.kind, spot.near])).toEqual([['closed-panel', look.one('checkbox').ref]]);
  });
});

describe('selects and languages', () => {
  it('keeps the reasons of a deletion, not the options of an order, and says what was cut', async () => {
    const many = Array.from({ length: 45 }, (_, at) => `<option>사유 ${at}</option>`).join('');
    const look = await see(
      `<h2>회원 탈퇴</h2><label>탈퇴 사유 <select>${many}</select></label><form><h2>주문</h2><input><label>색상 <select><option>보랏빛</option></select></label></form>`,
    );
    const [reasons, colours] = look.nodes('select');
    expect(reasons?.options).toHaveLength(40);
    expect(colours?.options).toBeUndefined();
    expect(look.snapshot.cut).toContainEqual({ what: 'options', kept: 40, of: 45 });
  });

  it('says where the language changes', async () => {
    const look = await see(
      '<section lang="en"><p>I agree to the terms of service.</p><p>Your personal data is shared.</p></section><p>약관에 동의합니다.</p>',
    );
    expect(look.one('group').lang).toBe('en');
    expect(look.one('text', '약관').lang).toBeUndefined();
  });

  it('a list of terms enters whole when its terms are those of a notice', async () => {
    const look = await see(
      '<div><dl><dt>Recipient</dt><dd>Haneul Pay Inc.</dd><dt>Items</dt><dd>Name, mobile number</dd><dt>Purpose</dt><dd>To open a wallet</dd><dt>Retention</dt><dd>Until you leave</dd></dl><input type="checkbox"> I agree</div>',
    );
    for (const words of ['Haneul Pay', 'mobile number', 'open a wallet', 'Until you']) expect(look.one('text', words).shown).toBe('now');
    const shoes = await see(
      '<p>Privacy policy</p><dl><dt>Contact method</dt><dd>By phone</dd><dt>Opening hours</dt><dd>Nine to five</dd></dl>',
    );
    expect(shoes.says('Nine to five')).toBe(false);
  });
});

describe('embedded frames', () => {
  const inner = (words: string): string => `<!doctype html><body><p>${words} 제3자 제공에 동의합니다.</p></body>`;

  it('say where their markup leads, before anybody has read them', async () => {
    const look = await see(
      '<iframe src="https://pay.example/terms"></iframe><iframe srcdoc="x"></iframe><iframe sandbox srcdoc="x"></iframe><iframe src="https://user:pass@a.example:8443/?q=1"></iframe>',
    );
    const own = look.snapshot.frames[0]?.origin;
    expect(look.snapshot.frames.map(({ origin }) => origin)).toEqual([own, 'https://pay.example', own, 'null', 'https://a.example:8443']);
  });

  it.each(['open', 'closed'] as const)('inside %s shadow roots are joined to their pages', async (mode) => {
    const target = await stage('<p>약관 동의</p><div id="a"></div><div id="b"></div>');
    const roots = new Map<Element, ShadowRoot>();
    const frames: HTMLIFrameElement[] = [];
    for (const [id, width] of [
      ['a', 300],
      ['b', 420],
    ] as const) {
      const host = target.getElementById(id) as Element;
      const root = host.attachShadow({ mode });
      roots.set(host, root);
      const frame = target.createElement('iframe');
      frame.width = String(width);
      frame.srcdoc = inner(id);
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      root.append(frame);
      frames.push(frame);
      await loaded;
    }
    const snapshots = [target, ...frames.map((frame) => frame.contentDocument as Document)].map(
      (one) => sight(one, { openClosedRoot: (host) => roots.get(host) ?? null }).snapshot,
    );
    const base = snapshots[0]?.frames[0]?.path;
    const joined = joinFrames(snapshots);
    expect(joined.frames.map(({ path, state }) => [path, state])).toEqual([
      [base, 'read'],
      [`${base}/9000`, 'read'],
      [`${base}/9001`, 'read'],
    ]);
    const said = joined.nodes.filter((node) => node.role === 'text').map((node) => joined.texts[node.text ?? -1]);
    expect(said).toEqual(['약관 동의', 'a 제3자 제공에 동의합니다.', 'b 제3자 제공에 동의합니다.']);
    expect(joined.can).toContain('crossFrame');
  });
});
