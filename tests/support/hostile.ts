/** Pages that misbehave on purpose, each in its own way, around one and the same invented sign-up form. Served on this machine only. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const FORM = `
<h1>회원가입</h1>
<form id="join" action="/joined" method="post">
  <p><label>이메일 <input type="email" name="email" autocomplete="email"></label></p>
  <p><label>비밀번호 <input type="password" name="password" autocomplete="new-password"></label></p>
  <ul>
    <li><label><input type="checkbox" name="terms"> [필수] 이용약관에 동의합니다</label></li>
    <li><label><input type="checkbox" name="share"> [필수] 개인정보 제3자 제공에 동의합니다</label>
      <p>제공받는 자: 제휴 판매자 등, 제공 목적: 상품 안내, 보유 기간: 회원 탈퇴 시까지</p></li>
    <li><label><input type="checkbox" name="news"> [선택] 광고 수신에 동의합니다</label></li>
  </ul>
  <button type="submit">가입하기</button>
</form>`;

export interface HostilePage {
  readonly name: string;
  /** What it does, in a few words. */
  readonly does: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const page = (name: string, does: string, more: string, rest: Partial<HostilePage> = {}): HostilePage => ({
  name,
  does,
  html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>회원가입</title><body>${FORM}${more}</body></html>`,
  ...rest,
});

const script = (code: string) => `<script>${code}</script>`;

export const HOSTILE: readonly HostilePage[] = [
  page(
    'prototypes',
    'replaces the methods that readers call',
    script(`
      Element.prototype.querySelectorAll = () => { throw new Error('mine'); };
      Element.prototype.getAttribute = () => 'mine'; Node.prototype.contains = () => true;
      Document.prototype.createTreeWalker = () => null; Array.prototype.push = function () { return 0; };
      JSON.stringify = () => 'mine'; window.MutationObserver = class { observe() { throw new Error('mine'); } disconnect() {} };`),
  ),
  page(
    'clobbered',
    'hides document and form properties behind named elements',
    `<form name="evaluate"><input name="parentNode"><input name="children"><input name="textContent"><input name="attributes"></form>
     <img name="title"><img name="body"><img name="documentElement"><img name="contentType"><img name="querySelectorAll"><img name="location2">
     <form id="f2"><input name="nodeName"><input name="labels"><input name="closest"><input name="matches"><input name="getAttribute"><label><input type="checkbox"> 약관 동의</label></form>`,
  ),
  page(
    'burst',
    'adds 100,000 nodes at once',
    script(`setTimeout(() => { const f = document.createDocumentFragment();
      for (let i = 0; i < 50000; i++) { const p = document.createElement('p'); p.textContent = 'line ' + i; f.append(p); } document.body.append(f); }, 300);`),
  ),
  page(
    'restless',
    'changes without end',
    `<p id="tick"></p>${script(`let n = 0; setInterval(() => { document.getElementById('tick').innerHTML = '<b>' + ++n + '</b>'; document.body.className = 'c' + n; }, 5);`)}`,
  ),
  page(
    'remover',
    'removes everything that is not its own',
    script(`const own = new Set(document.documentElement.children);
      new MutationObserver((all) => { for (const m of all) for (const n of m.addedNodes) if (n.parentNode === document.documentElement && !own.has(n)) n.remove(); })
        .observe(document.documentElement, { childList: true });`),
  ),
  page(
    'cover',
    'keeps a layer of its own above everything',
    `<div id="lid" popover="manual" style="inset:0;width:100vw;height:100vh;background:transparent;pointer-events:none"></div>
     <style>* { position: relative; z-index: 2147483647 } consent-inspector-marks { display: none !important }</style>
     ${script(`setInterval(() => { const l = document.getElementById('lid'); try { l.hidePopover(); } catch {} l.showPopover(); }, 200);`)}`,
  ),
  page(
    'forger',
    'sends every message it can think of',
    script(`setInterval(() => {
      for (const type of ['fired', 'changed', 'save', 'view', 'set-mode', 'drop-pictures']) {
        window.postMessage({ type, tabId: 1, mode: 'all', id: 'forged-capture' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
        try { chrome.runtime.sendMessage('__ID__', { type, id: 'forged-capture', tabId: 1 }); } catch {}
      }
      window.consentInspector = { copy: () => '{"root":["body",0,[]]}', answer: () => ({}), version: '9' };
      window.consentSentinel = () => {};
    }, 50);`),
  ),
  page(
    'wanderer',
    'navigates and drops its frames while they are read',
    `<div id="frames"></div>${script(`const box = document.getElementById('frames'); let n = 0;
      setInterval(() => { const f = document.createElement('iframe'); f.width = 400; f.height = 200; f.srcdoc = '<p>약관 동의 ' + ++n + '</p>';
        box.append(f); if (box.children.length > 4) box.firstChild.remove(); if (box.firstChild) box.firstChild.srcdoc = '<p>개인정보 ' + n + '</p>'; }, 40);`)}`,
  ),
  page(
    'deep',
    'nests 1,000 levels',
    script(
      `let e = document.body; for (let i = 0; i < 1000; i++) { const d = document.createElement('div'); e.append(d); e = d; } e.textContent = '약관 동의';`,
    ),
  ),
  page('giant', 'puts a megabyte into one label', `<label><input type="checkbox"> ${'약관에 동의합니다 '.repeat(60_000)}</label>`),
  page('strict', 'allows no style and no script but its own, and only trusted types', '', {
    headers: {
      'content-security-policy': "default-src 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
  page(
    'rewriter',
    'writes itself anew after load',
    script(
      `setTimeout(() => { document.open(); document.write(${JSON.stringify(`<!doctype html><meta charset="utf-8"><title>회원가입</title><body>${FORM}`)}); document.close(); }, 400);`,
    ),
  ),
  page(
    'forest',
    'holds 3,000 shadow roots, nested and closed',
    `<x-root></x-root>${script(`let e = document.querySelector('x-root'); for (let i = 0; i < 1500; i++) { const r = e.attachShadow({ mode: i % 2 ? 'closed' : 'open' });
      const a = document.createElement('x-node'), b = document.createElement('x-leaf'); b.attachShadow({ mode: 'open' }).innerHTML = '<p>leaf</p>'; r.append(b, a); e = a; if (i % 150 === 0) e = document.body.appendChild(document.createElement('x-tree')); }`)}`,
  ),
  page(
    'thief',
    'takes back the focus and swallows keys',
    script(`const mine = document.querySelector('input[type=email]'); document.addEventListener('focusin', (e) => { if (e.target !== mine) mine.focus(); }, true);
      setInterval(() => mine.focus(), 100); window.addEventListener('keydown', (e) => { e.stopImmediatePropagation(); }, true);`),
  ),
  page(
    'blocker',
    'holds the page thread for a second, again and again',
    script(`setInterval(() => { const end = Date.now() + 1000; while (Date.now() < end); }, 1500);`),
  ),
];

/** Adds 100,000 nodes and changes every one of them, once a press on the first heading says so. */
export const CHURN: HostilePage = page(
  'churn',
  'changes 100,000 nodes',
  script(`const all = []; const f = document.createDocumentFragment();
    for (let i = 0; i < 50000; i++) { const p = document.createElement('p'); p.textContent = 'line ' + i; f.append(p); all.push(p); } document.body.append(f);
    document.querySelector('h1').addEventListener('click', () => {
      for (const p of all) { p.className = 'changed'; p.firstChild.data += '!'; }
      document.documentElement.dataset.changed = String(document.querySelectorAll('.changed').length);
    });`),
);

export interface Served {
  readonly origin: string;
  readonly address: (name: string) => string;
  close(): Promise<void>;
}

/** Serves pages by name, and files of a folder under `/files/` when one is given. */
export async function servePages(pages: readonly HostilePage[], file?: (path: string) => Promise<Buffer | undefined>): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = pages.find((one) => `/${one.name}` === path);
    const reply = async () => {
      const body = found
        ? found.html
        : path.startsWith('/files/')
          ? await file?.(decodeURIComponent(path.slice('/files/'.length)))
          : undefined;
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
      response.end(body ?? '<!doctype html><title>404</title>');
    };
    reply().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (name) => `${origin}/${name}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
