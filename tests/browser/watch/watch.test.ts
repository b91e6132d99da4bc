/** When to look again: after silence, at most every half second, more and more rarely on a page that never rests. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../lib/watch/fingerprint';
import { guard } from '../../../lib/watch/guard';
import { looksLikeConsent, uncommon } from '../../../lib/watch/sentinel';
import { AT_MOST, type Clock, ENDLESS, RESTLESS, SILENCE, type WatchOptions, watch } from '../../../lib/watch/watch';

/** A clock that is moved by hand. */
class HandClock implements Clock {
  time = 0;
  private timers: { at: number; run: () => void }[] = [];
  now = () => this.time;
  after(ms: number, run: () => void) {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }
  forward(ms: number) {
    const end = this.time + ms;
    for (;;) {
      const due = this.timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((one) => one !== due);
      this.time = due.at;
      due.run();
    }
    this.time = end;
  }
}

let clock: HandClock;
let life: AbortController;
let root: HTMLElement;
beforeEach(() => {
  clock = new HandClock();
  life = new AbortController();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  life.abort();
  root.remove();
});

/** Changes the page and lets the observer hear of it. */
async function change(html = '<p>x</p>') {
  root.innerHTML = html;
  await Promise.resolve();
}

function watching(over: Partial<WatchOptions> = {}) {
  const seen = { compared: 0, changed: 0, modes: [] as string[], added: [] as (number | undefined)[] };
  const watched = watch(document, {
    clock,
    compare: (added) => {
      seen.compared++;
      seen.added.push(added?.size);
      return false;
    },
    onChange: () => seen.changed++,
    onMode: (mode, why) => seen.modes.push(`${mode} ${why}`),
    signal: life.signal,
    ...over,
  });
  watched.root(document);
  return { seen, watched };
}

describe('watch', () => {
  it('does nothing on a page that rests', () => {
    const { seen } = watching();
    clock.forward(60_000);
    expect(seen.compared).toBe(0);
  });

  it('looks once after silence, with what was added', async () => {
    const { seen } = watching();
    await change();
    clock.forward(SILENCE - 1);
    expect(seen.compared).toBe(0);
    clock.forward(1);
    expect(seen).toMatchObject({ compared: 1, changed: 0, added: [1] });
  });

  it('looks at most every half second while changes keep coming', async () => {
    const { seen } = watching();
    for (let ms = 0; ms < AT_MOST; ms += 50) {
      await change();
      clock.forward(50);
    }
    expect(seen.compared).toBe(1);
  });

  it('tells what changed only when something that matters did', async () => {
    const { seen } = watching({ compare: () => true });
    await change();
    clock.forward(SILENCE);
    expect(seen.changed).toBe(1);
  });

  it('slows down on a restless page, leaves an endless one alone, and wakes at a new route', async () => {
    const { seen, watched } = watching();
    for (let n = 0; n < RESTLESS; n++) {
      await change();
      clock.forward(SILENCE);
    }
    expect(watched.mode).toBe('slow');
    for (let n = RESTLESS; n < ENDLESS; n++) {
      await change();
      clock.forward(5_000);
    }
    expect(seen.modes).toEqual(['slow restless', 'stopped endless']);
    await change();
    clock.forward(60_000);
    expect(seen.compared).toBe(ENDLESS);
    watched.nudge();
    clock.forward(SILENCE);
    expect(watched.mode).toBe('live');
    expect(seen.compared).toBe(ENDLESS + 1);
  });

  it('is over once it is told so', async () => {
    const { seen } = watching();
    life.abort();
    await change();
    clock.forward(60_000);
    expect(seen.compared).toBe(0);
  });
});

describe('guard', () => {
  it('tells once when a consent comes up later, and then never again', async () => {
    const told: string[] = [];
    const end = guard(window, { alive: () => true, tell: (what) => told.push(what) });
    await change('<p>상품 목록</p>');
    await new Promise((resolve) => setTimeout(resolve, SILENCE + 150));
    expect(told).toEqual([]);
    await change('<form><label><input type="checkbox"> [필수] 개인정보 제3자 제공 동의</label></form>');
    await expect.poll(() => told).toEqual(['fired']);
    await change('<form><label><input type="checkbox"> [필수] 약관 동의</label></form>');
    await new Promise((resolve) => setTimeout(resolve, SILENCE + 150));
    expect(told).toEqual(['fired']);
    end();
  });

  it('falls silent for good when its extension is gone', async () => {
    const told: string[] = [];
    let alive = true;
    guard(window, { alive: () => alive, tell: (what) => told.push(what) });
    alive = false;
    await change('<form><label><input type="checkbox"> [필수] 약관 동의</label></form>');
    await new Promise((resolve) => setTimeout(resolve, SILENCE + 150));
    alive = true;
    await change('<form><label><input type="checkbox"> [필수] 약관 동의 다시</label></form>');
    await new Promise((resolve) => setTimeout(resolve, SILENCE + 150));
    expect(told).toEqual([]);
  });
});

describe('the gate', () => {
  const fires = async (html: string) => {
    await change(html);
    return looksLikeConsent(document);
  };

  it.each([
    ['a tick box with its words beside it', '<ul><li><input type="checkbox"><span>이용약관 동의</span></li></ul>'],
    ['a drawn control', '<div role="checkbox" aria-checked="false">I agree to the terms</div>'],
    ['a deletion button', '<p>계속하시겠습니까?</p><button>회원 탈퇴</button>'],
    ['a heading', '<h2>Delete your account</h2>'],
    ['a form that ends an account', '<form action="/member/withdraw"><input type="password"><button>OK</button></form>'],
    ['a dialog', '<div role="dialog">쿠키 사용에 동의하시겠습니까?</div>'],
    ['an order without a word of consent', '<form><input name="street"><input name="zip"><button>Continue</button></form>'],
    ['a button that orders', '<div><button>결제하기</button></div>'],
    ['a bare notice on a short page', '<p>개인정보를 제공받는 자: 바다상사</p>'],
    ['a sentence beside a button', '<div><p>가입하면 약관에 동의한 것으로 봅니다.</p><button>계속</button></div>'],
  ])('opens for %s', async (_, html) => {
    expect(await fires(html)).toBe(true);
  });

  it.each([
    ['a list of goods', '<ul><li><h3>머그컵</h3><button>담기</button></li><li><h3>접시</h3><button>담기</button></li></ul>'],
    ['filters', '<fieldset><legend>색</legend><label><input type="checkbox"> 빨강</label></fieldset>'],
    ['the links of a footer', '<footer><a href="/terms">이용약관</a><a href="/privacy">개인정보처리방침</a></footer>'],
    [
      'a menu that is only links',
      '<div><strong>약관 안내</strong><a href="/1">이용약관 전문 보기</a><a href="/2">개인정보처리방침 보기</a><a href="/3">위치기반서비스 이용약관</a></div>',
    ],
    ['a search', '<form><input name="q"><button>검색</button></form>'],
    ['a newsletter button', '<div><button>Subscribe to our newsletter</button></div>'],
  ])('stays shut for %s', async (_, html) => {
    expect(await fires(html)).toBe(false);
  });

  it('looks into the shadow roots of custom elements', async () => {
    await change('<x-consent></x-consent>');
    const host = root.firstElementChild as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<label><input type="checkbox"> 약관 동의</label>';
    expect(looksLikeConsent(document)).toBe(true);
  });
});

describe('fingerprint', () => {
  const FORM = '<form><label><input type="checkbox"> 약관 동의</label><button disabled>가입</button></form>';

  it('is the same after the same form was rendered anew', async () => {
    await change(FORM);
    const before = fingerprint(document, [document], uncommon);
    await change(FORM);
    expect(fingerprint(document, [document], uncommon)).toBe(before);
  });

  it.each([
    ['a tick', () => ((root.querySelector('input') as HTMLInputElement).checked = true)],
    ['an enabled button', () => ((root.querySelector('button') as HTMLButtonElement).disabled = false)],
    ['another word', () => root.querySelector('label')?.append(' (필수)')],
    ['a control that hides', () => ((root.querySelector('label') as HTMLElement).style.display = 'none')],
  ])('changes with %s', async (_, act) => {
    await change(FORM);
    const before = fingerprint(document, [document], uncommon);
    act();
    expect(fingerprint(document, [document], uncommon)).not.toBe(before);
  });

  it('is no different for what a person types', async () => {
    await change(`${FORM}<input type="text">`);
    const before = fingerprint(document, [document], uncommon);
    (root.querySelector('input[type=text]') as HTMLInputElement).value = 'typed';
    expect(fingerprint(document, [document], uncommon)).toBe(before);
  });
});
