/** What stands around every page of the demo: the ribbon that marks it as a reconstruction, the shop's header and footer. */
import { SCREENS } from './screens';

export type Language = 'ko' | 'en';

/** Origins of the two hosts, e.g. `http://127.0.0.1:4800`. */
export interface Origins {
  readonly shop: string;
  readonly provider: string;
}

const LEAVE_STEPS = ['유의 사항', '혜택 확인', '탈퇴 이유', '다시 생각하기', '쿠폰 제안', '본인 확인', '최종 확인'];

/** Text as HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The bar that shows all seven steps of leaving, with the present one marked. */
export function leaveSteps(now: number): string {
  const items = LEAVE_STEPS.map((name, at) => `<li${at + 1 === now ? ' aria-current="step"' : ''}>${name}</li>`);
  return `<p class="hint">탈퇴 절차 ${LEAVE_STEPS.length}단계 중 ${now}단계</p><ol class="steps">${items.join('')}</ol>`;
}

function ribbon(language: Language, origins: Origins): string {
  const said =
    language === 'ko'
      ? ['재구성', '보도를 바탕으로 다시 만든 예시이며 실제 쇼핑몰이 아닙니다.', '화면 목록']
      : ['Reconstruction', 'Rebuilt from press reports; not a real shop.', 'All screens'];
  return `<aside class="recon" aria-label="${said[0]}"><p><b>${said[0]}</b> <span>${said[1]}</span> <a href="${origins.shop}/${language === 'en' ? '?lang=en' : ''}">${said[2]}</a></p></aside>`;
}

function head(title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop.css">
<script src="/shop.js" defer></script>
</head>`;
}

const TOP = `<header class="top"><div>
<a class="brand" href="/">보름장터</a>
<nav aria-label="주 메뉴"><a href="/">오늘의 장</a><a href="/order">해외 직구</a><a href="/order/marketplace">기획전</a><a href="/privacy/processors">고객센터</a></nav>
<nav class="me" aria-label="내 메뉴"><a href="/login">로그인</a><a href="/join">회원가입</a><a href="/leave/english">마이페이지</a></nav>
</div></header>`;

const FOOT = `<footer class="foot"><div>
<ul><li><a href="/privacy">개인정보 처리방침</a></li><li><a href="/privacy/sellers">판매자 목록</a></li><li><a href="/privacy/processors">위탁 현황</a></li></ul>
<p>주식회사 보름장터 · 대표 한보름 · 사업자등록번호 000-00-00000</p>
<p>고객센터 1500-0000 · 평일 9시부터 18시까지 · help@boreum.example</p>
</div></footer>`;

const ACCOUNT = `<nav aria-label="마이페이지"><b>마이페이지</b><a href="/order">주문 내역</a><a href="/order">배송지 관리</a><a href="/privacy">개인정보 설정</a><a href="/leave/english" aria-current="page">회원 탈퇴</a></nav>`;

/** A whole page of the shop. */
export function shopPage(title: string, body: string, origins: Origins, account = false): string {
  const main = account ? `<div class="account">${ACCOUNT}<div>${body}</div></div>` : body;
  return `${head(`${title} | 보름장터`, 'ko')}
<body>
${ribbon('ko', origins)}
${TOP}
<main>
${main}
</main>
${FOOT}
</body>
</html>`;
}

/** A whole page of the login provider, in its own looks. */
export function providerPage(title: string, body: string, origins: Origins): string {
  return `${head(`${title} | 바람 ID`, 'ko')}
<body class="provider">
${ribbon('ko', origins)}
<main>
${body}
</main>
</body>
</html>`;
}

/** A notice alone, as it stands in a frame. */
export function framedPage(title: string, body: string): string {
  return `${head(title, 'ko')}
<body class="bare">
${body}
</body>
</html>`;
}

/** The shop's front page: every screen with what to look at. */
export function frontPage(language: Language, origins: Origins): string {
  const said =
    language === 'ko'
      ? {
          title: '화면 목록',
          h1: '보름장터에 오신 것을 환영합니다',
          lead: '2024년부터 2026년까지의 보도를 바탕으로 다시 만든 화면들입니다. 회사와 이름은 모두 지어냈고, 입력한 내용은 어디에도 저장하거나 보내지 않습니다.',
          other: '<a class="toggle" href="/?lang=en" lang="en" hreflang="en">English</a>',
        }
      : {
          title: 'All screens',
          h1: 'Welcome to Boreum Market',
          lead: 'Screens rebuilt from press reports of 2024 to 2026. Every company and name is invented; what you type is neither kept nor sent.',
          other: '<a class="toggle" href="/" lang="ko" hreflang="ko">한국어</a>',
        };
  const items = SCREENS.map(
    (screen) =>
      `<li><a href="${origins[screen.host]}${screen.path}"><i aria-hidden="true">${screen.id}</i><b>${asHtml(screen.title[language])}</b><span>${asHtml(screen.about[language])}</span></a></li>`,
  );
  const body = `<section class="hero"><h1>${said.h1}</h1><p>${said.lead}</p></section>
${said.other}
<h2>${said.title}</h2>
<ul class="screens">
${items.join('\n')}
</ul>`;
  return `${head(`${said.title} | 보름장터`, language)}
<body>
${ribbon(language, origins)}
${TOP}
<main>
${body}
</main>
${FOOT}
</body>
</html>`;
}
