/** Forty kinds of secrets that people type into a shop or that a shop shows them. Two invented sets; nothing here belongs to anybody. */

export type Kind =
  | 'name'
  | 'familyName'
  | 'greeting'
  | 'email'
  | 'workEmail'
  | 'mobile'
  | 'mobileShort'
  | 'mobileAbroad'
  | 'landline'
  | 'resident'
  | 'foreigner'
  | 'customs'
  | 'card'
  | 'cardDashes'
  | 'expiry'
  | 'cvc'
  | 'account'
  | 'password'
  | 'passwordAgain'
  | 'pin'
  | 'code'
  | 'address'
  | 'addressDetail'
  | 'postcode'
  | 'birthday'
  | 'gender'
  | 'job'
  | 'userId'
  | 'nickname'
  | 'passport'
  | 'licence'
  | 'order'
  | 'tracking'
  | 'coupon'
  | 'recipient'
  | 'gate'
  | 'memo'
  | 'search'
  | 'token'
  | 'session';

const KINDS: readonly (readonly [Kind, string, string])[] = [
  ['name', '김도현', '박서연'],
  ['familyName', '남궁', '황보'],
  ['greeting', '이지훈', '최유진'],
  ['email', 'dohyun.k@mail.example', 'seoyeon_park77@post.example'],
  ['workEmail', 'dk@work.example', 'park.seoyeon@office.example'],
  ['mobile', '010-2345-6789', '010-9876-5432'],
  ['mobileShort', '01023456789', '01198765432'],
  ['mobileAbroad', '+82 10-2345-6789', '+82 10-9876-5432'],
  ['landline', '02-345-6789', '031-987-6543'],
  ['resident', '900101-1234567', '851231-2345678'],
  ['foreigner', '880202-5123456', '790303-6654321'],
  ['customs', 'P123456789012', 'P210987654321'],
  ['card', '4111 1111 1111 1111', '5500 0000 0000 0004'],
  ['cardDashes', '4111-1111-1111-1111', '5500-0000-0000-0004'],
  ['expiry', '08/29', '12/31'],
  ['cvc', '123', '987'],
  ['account', '110-234-567890', '352-9876-5432-13'],
  ['password', 'hunter2hunter2', 'Tr0ub4dor&3'],
  ['passwordAgain', 'hunter2hunter2', 'Tr0ub4dor&3'],
  ['pin', '4821', '9043'],
  ['code', '384920', '102938'],
  ['address', '서울특별시 강남구 테헤란로 123', '부산광역시 해운대구 센텀중앙로 97'],
  ['addressDetail', '101동 1203호', '3층 좌측'],
  ['postcode', '06234', '48058'],
  ['birthday', '1990-01-01', '1985-12-31'],
  ['gender', 'M', 'F'],
  ['job', 'baker', 'pilot'],
  ['userId', 'dohyun90', 'seoyeon_85'],
  ['nickname', '새벽별', '푸른바다소년'],
  ['passport', 'M12345678', 'S87654321'],
  ['licence', '11-90-123456-78', '26-85-654321-01'],
  ['order', '20260102-0012345', '20260315-9876543'],
  ['tracking', '123456789012', '987654321098'],
  ['coupon', 'WELCOME-AB12', 'THANKS-ZZ99'],
  ['recipient', '정우성', '한지민'],
  ['gate', '#1234*', '공동현관 8899'],
  ['memo', '부재 시 경비실', '문 앞에 놓아 주세요'],
  ['search', '임신 테스트기', '우울증 상담'],
  ['token', 'eyJhbGciOiJIUzI1NiJ9.a1', 'eyJhbGciOiJIUzI1NiJ9.zz99'],
  ['session', 'sid-0f9e8d7c', 'sid-1234abcd'],
];

export type Secrets = Readonly<Record<Kind, string>>;

export const SECRET_KINDS = KINDS.map(([kind]) => kind);

export const SETS: readonly [Secrets, Secrets] = [1, 2].map((at) =>
  Object.fromEntries(KINDS.map((one) => [one[0], one[at]])),
) as unknown as [Secrets, Secrets];

const field = (type: string, label: string, name: string): string =>
  `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" type="${type}"></p>`;

/** Fields a person fills in, by the secret that goes there. */
export const TYPED: readonly (readonly [Kind, string, string])[] = [
  ['name', 'text', '이름'],
  ['familyName', 'text', '성'],
  ['email', 'email', '이메일'],
  ['workEmail', 'email', '회사 이메일'],
  ['mobile', 'tel', '휴대폰 번호'],
  ['mobileShort', 'tel', '연락처'],
  ['landline', 'tel', '집 전화'],
  ['resident', 'text', '주민등록번호'],
  ['foreigner', 'text', '외국인등록번호'],
  ['customs', 'text', '개인통관고유부호'],
  ['card', 'text', '카드 번호'],
  ['expiry', 'text', '유효 기간'],
  ['cvc', 'password', 'CVC'],
  ['account', 'text', '환불 계좌'],
  ['password', 'password', '비밀번호'],
  ['passwordAgain', 'password', '비밀번호 확인'],
  ['pin', 'password', '결제 비밀번호'],
  ['code', 'text', '인증 번호'],
  ['address', 'text', '주소'],
  ['addressDetail', 'text', '상세 주소'],
  ['postcode', 'text', '우편번호'],
  ['birthday', 'date', '생년월일'],
  ['userId', 'text', '아이디'],
  ['nickname', 'text', '별명'],
  ['passport', 'text', '여권 번호'],
  ['licence', 'text', '운전면허 번호'],
  ['coupon', 'text', '쿠폰'],
  ['recipient', 'text', '받는 사람'],
  ['gate', 'text', '공동현관 비밀번호'],
  ['search', 'search', '검색'],
];

/** A sign-up screen that shows what it knows of the person in every way shops do, and asks for the rest. */
export function signupBody(s: Secrets): string {
  return `
<style>/* Fields and lines of one height, whatever letters stand in them: a page that moves with what it shows has other pictures. */
input:not([type=checkbox]), select, textarea { display: block; height: 24px; box-sizing: border-box; }
p { white-space: nowrap; overflow: hidden; }</style>
<header data-user="${s.userId}" data-session="${s.session}"><h2>${s.greeting}님, 안녕하세요</h2>
  <p><b>${s.name}</b>님의 등급은 새싹입니다. 최근 주문 ${s.order}, 운송장 ${s.tracking}</p>
  <a href="/my?token=${s.token}&id=${s.userId}">내 정보</a><span>${s.email}</span><span>${s.nickname}님</span></header>
<main><h1>회원가입</h1>
<form action="/join?session=${s.session}" method="post">
<input type="hidden" name="csrf" value="${s.token}">
${TYPED.map(([kind, type, label]) => field(type, label, `f-${kind}`)).join('\n')}
<p><label>직업 <select id="f-job"><option value="">선택</option><option value="baker">제빵</option><option value="pilot">조종</option></select></label></p>
<p><label>성별 <select id="f-gender"><option value="">선택</option><option value="M">남</option><option value="F">여</option></select></label></p>
<p><textarea id="f-memo" rows="2"></textarea></p>
<div id="f-edit" contenteditable="true" style="width:300px;height:30px;overflow:hidden">${s.memo}</div>
<p>받는 분 연락처 확인: ${s.mobileAbroad}</p>
<p>개인정보 수집 및 이용에 동의하시면 ${s.email}(으)로 확인 메일을 보냅니다.</p>
<fieldset><legend>약관 동의</legend>
<p><label><input type="checkbox" id="a"> <b>${s.name}</b>님, [필수] 이용약관에 동의합니다</label></p>
<p><label><input type="checkbox" id="b" checked> [필수] 개인정보 제3자 제공에 동의합니다 <a href="/terms?u=${s.userId}">보기</a></label></p>
<p><label><input type="checkbox" id="c"> [선택] ${s.mobile} 번호로 광고성 정보 수신에 동의합니다</label></p>
</fieldset>
<section class="notice" id="notice-${s.order}"><h3>개인정보 제3자 제공 안내</h3>
<p>개인정보를 제공받는 자: 새벽배송 주식회사, 제공 목적: 상품 배송, 제공 항목: 이름, 주소, 연락처, 보유 기간: 배송 완료 후 3개월.</p>
<p>개인정보 보호책임자 연락처: 02-1234-5678, privacy@shop.example</p>
<p>결제 카드 ${s.cardDashes}, 주민등록번호 ${s.resident}, 통관부호 ${s.customs}의 정보가 제공됩니다. 개인정보 제공에 동의하지 않을 수 있습니다.</p>
</section>
<button type="submit">가입하기</button></form></main>
<script>window.user = ${JSON.stringify({ id: s.userId, session: s.session })}</script>`;
}

/** Types the secrets into the screen, as the person and their browser would. */
export function typeSecrets(document: Document, s: Secrets): void {
  for (const [kind] of TYPED) (document.querySelector(`#f-${kind}`) as HTMLInputElement).value = s[kind];
  (document.querySelector('#f-job') as HTMLSelectElement).value = s.job;
  (document.querySelector('#f-gender') as HTMLSelectElement).value = s.gender;
  (document.querySelector('#f-memo') as HTMLTextAreaElement).value = s.memo;
}
