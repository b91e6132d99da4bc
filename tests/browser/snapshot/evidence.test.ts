import { afterEach, describe, expect, it } from 'vitest';
import { canonical } from '../../../lib/model/canonical';
import { type SightOptions, sight } from '../../../lib/snapshot';
import { complete } from '../../../lib/snapshot/complete';
import { findCovers } from '../../../lib/snapshot/evidence/covers';
import { relevantHtml } from '../../../lib/snapshot/evidence/html';
import { keptOf } from '../../../lib/snapshot/evidence/kept';
import { readRows } from '../../../lib/snapshot/evidence/rows';
import { inTime } from '../../../lib/snapshot/evidence/slices';
import { SECRET_KINDS, SETS, type Secrets, signupBody, typeSecrets } from '../../support/secrets';

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const open = (element: Element) => element.shadowRoot;

function show(body: string): void {
  document.body.innerHTML = body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

function look(options: SightOptions = {}) {
  const { snapshot: taken, rest, element, elements } = sight(document, { framePath: '0', ...options });
  const snapshot = complete(taken, rest);
  return { snapshot, kept: keptOf(snapshot), element, elements };
}

function save() {
  const seen = look();
  const html = run(relevantHtml(document, seen, open));
  const { covers } = run(findCovers(document, seen, open));
  return { snapshot: seen.snapshot, html, covers };
}

/** Where two texts part; a whole Snapshot in a message tells nobody anything. */
function firstDifference(a: string, b: string): readonly [string, string] | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a.slice(Math.max(0, at - 80), at + 80), b.slice(Math.max(0, at - 80), at + 80)];
}

function screen(secrets: Secrets) {
  show(signupBody(secrets));
  typeSecrets(document, secrets);
  scrollTo(0, 0);
  const top = save();
  document.querySelector('fieldset')?.scrollIntoView();
  const below = run(findCovers(document, look(), open)).covers;
  return { ...top, below };
}

describe('a save of a screen full of secrets', () => {
  it.each([0, 1] as const)('holds none of set %i', (set) => {
    const secrets = SETS[set];
    const { snapshot, html } = screen(secrets);
    const stored = `${canonical(snapshot)}\n${html.html}`;
    // A gender of one letter and a birthday of a month are in every text; longer ones stand for themselves.
    const told = SECRET_KINDS.filter((kind) => secrets[kind].length > 3 && stored.includes(secrets[kind]));
    expect(told).toEqual([]);
    for (const name of [secrets.name, secrets.greeting]) expect(stored).not.toContain(name);
  });

  it('is the same to the byte with two sets of forty kinds, and covers the same boxes', () => {
    expect(SECRET_KINDS).toHaveLength(40);
    const [one, two] = SETS.map(screen) as [ReturnType<typeof screen>, ReturnType<typeof screen>];
    expect(two.html.html).toBe(one.html.html);
    expect(two.html.masked).toEqual(one.html.masked);
    expect(firstDifference(canonical(two.snapshot), canonical(one.snapshot))).toBeUndefined();
    expect(two.covers).toEqual(one.covers);
    expect(two.below).toEqual(one.below);
  });

  it('says what was masked, and covers every field that holds something', () => {
    const { html, covers, below } = screen(SETS[0]);
    expect(html.masked.map((one) => one.rule).sort()).toEqual(
      expect.arrayContaining(['card', 'customs-code', 'name', 'phone', 'resident-number']),
    );
    expect(covers.filter((one) => one.rule === 'field').length).toBeGreaterThan(5);
    expect([...covers, ...below].some((one) => one.rule === 'name')).toBe(true);
    const [card] = below.filter((one) => one.rule === 'resident-number' || one.rule === 'card');
    expect(card).toBeDefined();
  });

  it('keeps what it is for: consents, notice and its contact, and how they look', () => {
    const { html } = screen(SETS[0]);
    const kept = new DOMParser().parseFromString(html.html, 'text/html');
    expect(kept.body.textContent).toContain('[필수] 개인정보 제3자 제공에 동의합니다');
    expect(kept.body.textContent).toContain('제공받는 자: 새벽배송 주식회사');
    expect(kept.body.textContent).toContain('privacy@shop.example');
    expect(kept.querySelectorAll('input[type=checkbox]')).toHaveLength(3);
    expect(kept.querySelector('input#b')?.hasAttribute('checked')).toBe(true);
    expect(kept.querySelector('label [data-look]') ?? kept.querySelector('[data-look]')).not.toBeNull();
    expect(kept.querySelector('script, link, img[src], iframe[src], [onclick], [style]')).toBeNull();
    expect(kept.querySelector('[value]')?.getAttribute('type') ?? 'submit').toBe('submit');
  });
});

describe('redacted HTML', () => {
  it('masks the title, and lets no name in that only a word in the next element betrays', () => {
    document.title = '홍길동님의 회원가입';
    show('<p><label><input type="checkbox"> <b>dohyun_1990</b><i>님</i></label> 개인정보 수집에 동의합니다</p>');
    const { html } = save();
    document.title = '';
    expect(html.html).toContain('<title>[name]님의 회원가입</title>');
    expect(html.html).not.toContain('dohyun_1990');
  });

  it('leaves out what the look left out', () => {
    show('<p>오늘의 특가: 사과 3,000원, 최근 본 상품 우울증 약</p><label><input type="checkbox"> 개인정보 제3자 제공에 동의합니다</label>');
    const { html } = save();
    expect(html.html).toContain('제3자 제공');
    expect(html.html).not.toContain('우울증');
  });

  it('masks a name that the page builds from several elements, and one written in decomposed letters', () => {
    const decomposed = '홍길동'.normalize('NFD');
    show(
      `<p><label><input type="checkbox"> <i>홍</i><b>길동</b>님 개인정보 수집에 동의합니다</label></p><p><label><input type="checkbox"> ${decomposed}님 마케팅 활용에 동의합니다</label></p>`,
    );
    const { html } = save();
    expect(html.html).not.toMatch(/길동/);
    expect(html.html.normalize('NFC')).not.toMatch(/길동/);
    expect(html.html).toContain('[name]');
    expect(html.masked).toContainEqual({ rule: 'name', count: 2 });
  });

  it('cannot be broken out of by what a page writes', () => {
    show(
      '<label title="&quot;><script>1</script>"><input type="checkbox" name="a&quot; onclick=&quot;x"> 개인정보 &lt;script&gt;제공&lt;/script&gt;에 동의합니다</label>',
    );
    const { html } = save();
    const kept = new DOMParser().parseFromString(html.html, 'text/html');
    expect(kept.querySelector('script,[onclick]')).toBeNull();
    expect(kept.body.textContent).toContain('<script>제공</script>');
  });

  it('reaches into shadow roots, open and closed, and keeps the order of slots', () => {
    show('<my-box><span slot="b">개인정보 제3자 제공에 동의합니다</span><span slot="a">[필수]</span></my-box>');
    const host = document.querySelector('my-box') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<label><input type="checkbox"><slot name="a"></slot> <slot name="b"></slot></label>';
    const opener = (element: Element) => (element === host ? root : element.shadowRoot);
    const seen = look({ openClosedRoot: opener });
    const { html } = run(relevantHtml(document, seen, opener));
    expect(new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, ' ')).toContain(
      '[필수] 개인정보 제3자 제공에 동의합니다',
    );
  });

  it('shows no typed word of a field, however it is built', () => {
    show(
      '<form><h1>회원가입</h1><label><input type="checkbox"> 개인정보 수집에 동의합니다</label><textarea>비밀 이야기</textarea><div role="textbox" contenteditable>비밀 이야기</div><input value="비밀 이야기"><select><option>비밀 이야기</option></select></form>',
    );
    expect(save().html.html).not.toContain('비밀');
  });
});

describe('covers', () => {
  it('leave empty fields with a placeholder, read-only notices and ticks to be seen', () => {
    show(
      '<input placeholder="이메일"><textarea readonly>개인정보 수집 동의 안내</textarea><input type="checkbox"><input type="submit" value="가입">',
    );
    expect(save().covers).toEqual([]);
    (document.querySelector('input') as HTMLInputElement).value = 'x';
    expect(save().covers).toMatchObject([{ rule: 'field' }]);
  });

  it('reach from the secret to the end of its block, over its whole width', () => {
    show(
      '<div style="width:300px"><p style="margin:0">안내</p><p style="margin:0" id="p">홍길동님, 반갑습니다. 오늘도 좋은 하루 되세요.</p></div>',
    );
    const box = (document.querySelector('#p') as Element).getBoundingClientRect();
    const [cover] = save().covers;
    const [left, top, width, height] = cover?.box ?? [];
    expect({ left, width, bottom: (top ?? 0) + (height ?? 0) }).toEqual({ left: box.left, width: box.width, bottom: box.bottom });
    // From the first line of words on, however much room the line leaves above them.
    expect((top ?? 0) - box.top).toBeLessThan(8);
  });

  it('leave the contact in a notice readable, and cover the same number elsewhere', () => {
    show(
      '<p id="own">내 번호 010-1234-5678</p><section><h3>개인정보 제3자 제공 동의</h3><p>개인정보를 제공받는 자 연락처: 02-1234-5678, 제공 목적: 배송, 보유 기간: 3개월</p><label><input type="checkbox"> 개인정보 제3자 제공에 동의합니다</label></section>',
    );
    expect(save().covers.map((one) => one.rule)).toEqual(['phone']);
  });

  it('are not told of what lies outside the window', () => {
    show('<p>홍길동님</p><div style="height:5000px"></div><p>김철수님</p>');
    expect(save().covers).toHaveLength(1);
  });
});

describe('long lists', () => {
  const long = `<table><tr><th>받는 자</th><th>연락처</th></tr>${Array.from(
    { length: 4_500 },
    (_, n) => `<tr><td>판매자 ${n}</td><td>홍길동님 010-1234-${String(5_000 + n).padStart(4, '0')}</td></tr>`,
  ).join('')}</table>`;

  it('do not fill the HTML: they are cut, and what stands behind them is kept', () => {
    show(
      `<h1>회원가입</h1><form>${long}<label><input type="checkbox"> [필수] 개인정보 제3자 제공에 동의합니다</label><button>가입하기</button></form>`,
    );
    const { html } = save();
    expect(html.cut).toBe(true);
    expect(html.html).toContain('제3자 제공에 동의합니다');
    expect(html.html.match(/<tr/g)?.length ?? 0).toBeLessThanOrEqual(2_000);
  });

  it('are covered in a picture where the window shows them, and not looked up where it does not', () => {
    show(long);
    const { covers } = save();
    const inView = [...document.querySelectorAll('td:nth-child(2)')].filter((cell) => cell.getBoundingClientRect().top < innerHeight);
    expect(inView.length).toBeGreaterThan(5);
    expect(covers).toHaveLength(inView.length);
  });

  it('end what takes too long', async () => {
    let steps = 0;
    function* endless(): Generator<void, never> {
      for (;;) {
        steps += 1;
        yield;
      }
    }
    expect(await inTime(endless(), 30)).toBe('late');
    const after = steps;
    await new Promise((done) => setTimeout(done, 30));
    expect(steps).toBe(after);
  });

  it('are read in full, masked, in pieces that join', () => {
    const rows = Array.from(
      { length: 4500 },
      (_, n) => `<tr><td>판매자 ${n}</td><td>${n === 7 ? '900101-1234567' : '서울'}</td></tr>`,
    ).join('');
    show(`<table><tr><th>받는 자</th><th>국가</th></tr>${rows}</table>`);
    const table = document.querySelector('table') as Element;
    let text = '';
    let from = 0;
    for (;;) {
      const part = run(readRows(table, from));
      text += part.lines;
      from += part.rows;
      if (from <= 2000) expect(part.masked).toEqual([{ rule: 'resident-number', count: 1 }]);
      if (part.done) break;
    }
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as string[]);
    expect(lines).toHaveLength(4501);
    expect(lines[0]).toEqual(['받는 자', '국가']);
    expect(lines[8]).toEqual(['판매자 7', '[resident-number]']);
    expect(lines[4500]).toEqual(['판매자 4499', '서울']);
  });
});
