/** Pages to measure on, made by rule so that every run has the same ones: lists of goods without a consent, and sign-up forms. */

const card = (
  n: number,
) => `<li class="card"><a href="/goods/${n}"><span class="name">상품 ${n} 생활용품 기획전</span><b>${(n % 90) + 10},900원</b></a>
<div class="meta"><span>리뷰 ${n % 300}</span><span>무료배송</span></div><button type="button">담기</button></li>`;

const shell = (
  title: string,
  body: string,
) => `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><a href="/">가게</a><nav>${Array.from({ length: 12 }, (_, n) => `<a href="/c/${n}">분류 ${n}</a>`).join('')}</nav></header>${body}
<footer><a href="/terms">이용약관</a><a href="/privacy">개인정보처리방침</a><p>상호 가게, 사업자등록번호 000-00-00000</p></footer></body></html>`;

/** Elements that one card adds. */
const PER_CARD = 9;

const list = (elements: number) =>
  shell('기획전', `<main><ul>${Array.from({ length: Math.round((elements - 30) / PER_CARD) }, (_, n) => card(n)).join('')}</ul></main>`);

const clause = (n: number) =>
  `<p>제${n}조 회사는 서비스 제공에 필요한 범위에서 정보를 처리하며, 보유 기간이 지나면 지체 없이 파기합니다.</p>`;

const CONSENTS = [
  '[필수] 이용약관 동의',
  '[필수] 개인정보 수집·이용 동의',
  '[필수] 개인정보 제3자 제공 동의',
  '[필수] 개인정보 국외 이전 동의',
  '[선택] 마케팅 정보 수신 동의',
  '[선택] 맞춤형 광고 동의',
  '[선택] 위치정보 이용 동의',
  '[필수] 만 14세 이상입니다',
];

const form = `<form id="join"><h1>회원가입</h1><label>이메일 <input type="email"></label><label>비밀번호 <input type="password"></label>
<label><input type="checkbox"> 전체 동의</label><ul>${CONSENTS.map((words) => `<li><label><input type="checkbox"> ${words}</label></li>`).join('')}</ul>
${[0, 1, 2].map((n) => `<div class="terms" style="height:120px;overflow:auto"><h3>고지 ${n + 1}</h3>${Array.from({ length: 60 }, (_, at) => clause(at + 1)).join('')}</div>`).join('')}
<button type="submit">가입하기</button></form>`;

const signup = (elements: number) =>
  shell(
    '회원가입',
    `<main>${form}<ul>${Array.from({ length: Math.round((elements - 280) / PER_CARD) }, (_, n) => card(n)).join('')}</ul></main>`,
  );

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

export const PAGES: readonly BenchPage[] = [
  { name: 'list-1k', html: list(1_000) },
  { name: 'list-10k', html: list(10_000) },
  { name: 'list-50k', html: list(50_000) },
  { name: 'signup-2k', html: signup(2_000) },
  { name: 'signup-20k', html: signup(20_000) },
];
