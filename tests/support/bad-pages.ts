/** Saved pages that nobody wishes for, each of which still has to give a Report. */

/** A sign-up with one consent. */
export const FORM = `<form action="/join"><h1>회원가입</h1><input type="email"><input type="password">
<label><input type="checkbox"> [필수] 개인정보 국외 이전 동의</label><button>가입하기</button></form>`;

export const page = (body: string): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>회원가입</title></head><body>${body}</body></html>`;

const ROWS = Array.from({ length: 188_432 }, (_, n) => `<tr><td>판매자 ${n}</td><td>중국</td></tr>`).join('');

/** So large that the picture of one takes longer than all the rest: `npm run test:long` takes those. */
export const GIANTS: Readonly<Record<string, string>> = {
  'roots.html': page(`<h1>회원가입</h1><main></main><script>
    for (let n = 0; n < 1200; n++) {
      const host = document.createElement('x-row');
      host.attachShadow({ mode: n % 2 ? 'open' : 'closed' }).innerHTML = '<div><label><input type="checkbox"> [선택] 혜택 알림 수신 동의 ' + n + '</label></div>';
      document.querySelector('main').append(host);
    }</script><form><input type="email"><input type="password"><button>가입하기</button></form>`),
  'label.html': page(`<form><label><input type="checkbox"> [필수] ${'개인정보 제3자 제공 동의 '.repeat(30_000)}</label></form>`),
  'table.html': page(
    `${FORM}<h2>개인정보 국외 이전</h2><table><thead><tr><th>이전받는 자</th><th>이전되는 국가</th></tr></thead><tbody>${ROWS}</tbody></table>`,
  ),
};
