/** Korean words for page kinds. Matched without white space. */
import type { KindsLexicon } from '../shapes/kinds';

export const KINDS_KO: KindsLexicon = {
  language: 'ko',
  form: 'squashed',
  acts: [
    {
      means: 'signup',
      pattern:
        /회원가입|가입하기|가입신청|가입완료|간편가입|회원등록|신규가입|무료가입|계정(?:을)?(?:만들기|생성)|join(?:us|member)|서비스가입|상품가입|[에로]가입(?:하|$)|초만에가입|사전(?:예약|등록)(?:신청|하기)|소셜가입|가입약관|가입하시기|(?:카드|멤버십|멤버쉽|클럽|포인트)(?:회원)?가입|(?:포인트|멤버십|멤버쉽|회원)카드(?:만들기|발급|신청)|회원(?:이)?되(?:기|어주|세요)|^회원신청|(?:신규|개인|기업|일반|정|준|새|신입)회원(?:등록|신청|가입)?$|^(?:지금|바로|무료|무료로|\d초)?(?:만에)?가입(?:하기|할게요|할래요|계속하기|계속|완료하기|신청하기)?$|(?:조합원|판매자|파트너|사업자|소셜|온라인|서비스)가입(?:하기|신청)?$|(?:카카오|네이버|구글|애플|토스)(?:톡)?(?:로|으로)\d초만에|^새계정|(?:아이디|프로필)(?:를|을)?만들기|입점신청|(?:무료)?체험(?:을)?(?:시작|신청)(?:하기)?$|계좌(?:를)?개설|통장(?:을)?(?:만들|개설)|새계좌만들|카드(?:를)?신청(?:하기)?$|개통(?:신청|하기)?$|회원증(?:을)?(?:만들|발급|신청)|입회(?:신청|원서)|합류하기|서비스이용신청|(?:사용자|이용자|수강생|학생|참가자)등록(?:하기|신청)?$/,
      not: /회원가입(?:일|시|후|을하시면|없이|여부|비|경로)|가입(?:문의|조회|내역)|가입하신|로그인\/회원가입|회원가입\/로그인|기존계좌/,
      example: '회원 가입하기',
      counter: '회원가입일 2026-01-01',
    },
    {
      means: 'login',
      pattern: /로그인|^본인확인후로그인/,
      not: /로그인(?:설정|기록|내역|없이|중|후|이필요)|자동로그인|소셜로그인연동/,
      example: '로그인',
      counter: '로그아웃',
    },
    { means: 'logout', pattern: /로그아웃/, example: '로그아웃', counter: '로그인' },
    {
      means: 'checkout',
      pattern:
        /주문서|결제하기|결제진행|주문하기|구매하기|주문결제|주문\/결제|결제(?:및)?주문|주문완료|바로구매|예약하기|예매하기|예약결제|결제페이지|주문작성|주문자정보|구매자정보|예약자정보|최종결제|결제금액|총주문금액|신청서작성|예약신청|^결제\d*$|[\d,]{3,}원(?:으로)?(?:바로)?(?:결제|주문|구매|예[약매])|결제하러|^(?:바로|안전|최종)결제|페이로?(?:결제|주문|구매)|(?:신청|예약|주문)(?:및|\/|·|&)결제|결제(?:및|\/|·|&)(?:신청|예약)|주문(?:확정|넣기|접수|신청|고객|하시는분)|예[약매](?:을|를)?(?:확정|완료|진행)|(?:실시간|객실|숙소|항공|여행|좌석|티켓|공연|표|펜션|캠핑|렌터카|시설)예[약매]|예약정보|(?:포장|배달|방문|테이블|예약)주문|정기배송(?:을)?신청|배송\/결제|항공권결제|선물하기결제|결제(?:를)?요청/,
      not: /주문(?:내역|조회|취소)|결제내역|구매내역|예약(?:내역|조회|취소)|사전예약|(?:상담|방문)예약|(?:예[약매])(?:이|가)?(?:확정|완료)되|자동결제|결제수단관리|예[약매](?:시스템|사이트|전문|센터|서비스|플랫폼|앱|문의|안내)/,
      example: '12,000원 결제하기',
      counter: '주문 내역 조회',
    },
    {
      means: 'delivery',
      pattern: /배송지|배송정보|배송주소|수령인|받는사람|받으시는분|배송방법|배송메모|배송요청/,
      not: /배송지(?:관리|추가|등록|수정|목록|삭제)|배송조회/,
      example: '배송지 정보',
      counter: '배송 조회',
    },
    {
      means: 'payment',
      pattern: /결제수단|결제방법|결제정보|후원(?:금|하기|신청)|기부(?:금|하기|신청)|무통장입금|카드결제|할인\/적립|카드선택|카드할부/,
      not: /결제수단(?:관리|등록|변경)/,
      example: '결제 수단 선택',
      counter: '결제수단 관리',
    },
    { means: 'add-to-cart', pattern: /장바구니(?:에)?(?:담기|추가|넣기)|^(?:카트)?담기$/, example: '장바구니 담기', counter: '장바구니' },
    { means: 'cart', pattern: /장바구니/, example: '장바구니 담기', counter: '관심상품' },
    {
      means: 'guest',
      pattern: /비회원(?:주문|구매|으로|예매)/,
      not: /비회원(?:주문)?조회/,
      example: '비회원 주문하기',
      counter: '비회원 주문조회',
    },
    {
      means: 'forgot-password',
      pattern: /(?:비밀번호|패스워드|비번)(?:를|을)?(?:찾기|재설정|초기화|잊|분실)|아이디찾기|아이디\/비밀번호|계정찾기|임시비밀번호/,
      example: '비밀번호 찾기',
      counter: '비밀번호 확인',
    },
    {
      means: 'change-password',
      pattern: /(?:비밀번호|패스워드)(?:를|을)?(?:변경|수정|바꾸기|업데이트)/,
      example: '비밀번호 변경',
      counter: '비밀번호 찾기',
    },
    {
      means: 'newsletter',
      pattern:
        /뉴스레터|소식받기|메일링|구독하기|구독신청|알림신청|재입고알림|소식지|^알림(?:을)?받기|이메일구독|소식(?:을)?(?:메일로|보내)|출시알림/,
      not: /구독해지|구독취소/,
      example: '뉴스레터 구독하기',
      counter: '구독 해지',
    },
    {
      means: 'contact',
      pattern:
        /문의하기|1:1문의|문의등록|상담신청|견적문의|고객의소리|제휴문의|문의작성|제안하기|(?:상담|방문|시승|견학)예약|견적요청|고객문의|문의남기기|문의(?:를)?접수/,
      not: /문의내역/,
      example: '1:1 문의하기',
      counter: '문의 내역',
    },
    {
      means: 'wallet',
      pattern: /카드(?:등록|추가|변경)|결제수단(?:등록|추가|변경|관리)|계좌등록/,
      example: '결제수단 추가',
      counter: '카드 결제',
    },
    {
      means: 'profile',
      pattern:
        /회원정보(?:수정|변경)|개인정보(?:수정|변경)|정보수정|내정보|배송지(?:관리|추가|등록|수정|목록)|주소록|(?:약관|처리방침)(?:변경|개정)(?:사항)?(?:안내|동의|알림)|재동의|프로필(?:수정|편집|설정|정보)|계정(?:설정|관리)|마이페이지|회원정보관리|(?:알림|수신|환경)설정/,
      example: '회원정보 수정',
      counter: '회원정보 입력',
    },
    { means: 'search', pattern: /^검색(?:하기|어|창|버튼)?$|검색하기$|조회하기$|^조회$/, example: '검색', counter: '검색광고 동의' },
    {
      means: 'coupon',
      pattern: /쿠폰(?:등록|적용|사용|조회)|할인코드|프로모션코드/,
      example: '쿠폰 적용',
      counter: '쿠폰을 보내 드립니다',
    },
    {
      means: 'comment',
      pattern: /댓글(?:등록|작성)|(?:후기|리뷰)(?:등록|작성|쓰기)|글쓰기|게시글/,
      example: '후기 작성',
      counter: '후기 모음',
    },
    {
      means: 'survey',
      pattern: /설문|투자성향|성향분석|만족도조사|퀴즈|테스트결과|결과보기|자가진단|응모(?:하기|완료|권)|이벤트(?:에)?(?:참여|응모)/,
      example: '만족도 조사',
      counter: '결과 안내',
    },
    {
      means: 'admin',
      pattern:
        /관리자|회원관리|회원목록|회원상세|^목록$|admin|(?:직원|운영자|하위|담당자|부서원)(?:계정)?(?:추가|등록|생성|관리|초대)|(?:회원|사용자)(?:추가|목록|상세)/,
      not: /관리자에게|관리자(?:문의|페이지)/,
      example: '관리자 회원 목록',
      counter: '관리자에게 문의',
    },
    {
      means: 'record',
      pattern:
        /(?:상품|제품|물품|매물|메뉴|반려동물|반려견|반려묘|아이|차량|게시물|게시글|쿠폰|카테고리|기기|일정|일기|작품|도서|레시피)(?:정보)?(?:을|를)?(?:등록|추가|수정|올리기)/,
      not: /상품(?:평|후기|문의)|장바구니/,
      example: '상품 등록',
      counter: '상품 주문',
    },
    {
      means: 'ordered',
      pattern:
        /(?:주문|결제|예약|예매|구매|신청)(?:이|가)?(?:정상적으로|성공적으로)?(?:완료|접수|확정)(?:되었|됐|되셨)|주문(?:해)?(?:주셔서|하여주셔서)감사/,
      example: '주문이 완료되었습니다',
      counter: '주문 완료하기',
    },
    {
      means: 'grant',
      pattern:
        /정보(?:를)?(?:제공(?:을)?)?요청(?:했|합니다|하였|하고있)|정보전달에동의|(?:필수|반드시)(?:로|적으로)?전달되는|(?:앱|서비스|사이트)(?:이|가|에서).{0,20}?(?:접근|액세스|권한).{0,10}?(?:요청|허용)|(?:아이디|계정)(?:으)?로계속하기|(?:계정|프로필)(?:의)?정보에(?:접근|액세스)/,
      example: '이 앱이 회원님의 프로필 정보를 요청합니다',
      counter: '회원 정보 입력',
    },
    {
      means: 'policy',
      pattern: /개인정보(?:처리방침|취급방침|보호정책)|^(?:서비스)?이용약관$|운영정책|처리방침$/,
      example: '개인정보 처리방침',
      counter: '개인정보 수집 및 이용 동의',
    },
    { means: 'help', pattern: /도움말|자주묻는질문|고객센터|faq|공지사항|이용안내/, example: '자주 묻는 질문', counter: '주문서 작성' },
    {
      means: 'cookies',
      pattern:
        /쿠키(?:를|을)?(?:모두|전부)?(?:설정|동의|사용|이용|활용|쓰|써|씁|허용|수락|거부|정책|관리|기본설정|저장)|맞춤형쿠키|(?:필수|분석|광고|마케팅)쿠키/,
      example: '쿠키 설정',
      counter: '쿠키 만들기 키트',
    },
    {
      means: 'terms-step',
      pattern:
        /약관동의|이용동의|약관에동의|약관및|동의서$|서비스동의|약관확인|동의하고(?:시작|가입|계속)|이용을위한동의|(?:및|와|과|,|·|&)(?:이용)?약관$|동의가필요|동의가있어야|(?:필수|선택)동의(?:항목|사항)|동의해주(?:세요|십시오|셔야)$|약관을?확인|(?:읽고|읽으신후|확인하고|확인후)동의|동의(?:한)?후(?:다음|진행|가입)/,
      not: /미동의/,
      example: '약관 동의',
      counter: '이용약관',
    },
    {
      means: 'start',
      pattern: /^(?:지금)?(?:바로)?(?:무료로)?시작하기|시작할까요|서비스시작|동의하고시작/,
      example: '무료로 시작하기',
      counter: '이벤트 시작일',
    },
    {
      means: 'sample',
      pattern: /(?:마크업|스타일|컴포넌트|퍼블리싱|버튼|입력|선택박스|텍스트|컬러|css|input|badge)가이드|컴포넌트(?:목록|모음)|샘플페이지/,
      example: '버튼 가이드',
      counter: '사이즈 가이드',
    },
    { means: 'availability', pattern: /중복(?:확인|체크|검사|조회)/, example: '아이디 중복확인', counter: '중복 할인 불가' },
    {
      means: 'already-member',
      pattern: /이미(?:회원|계정|가입)|계정이있으(?:신가요|세요)|기존회원/,
      example: '이미 회원이신가요?',
      counter: '아직 회원이 아니신가요?',
    },
    {
      means: 'not-yet-member',
      pattern: /아직회원이아니|아직계정이없|계정이없으(?:신가요|세요)|회원이아니신가요/,
      example: '아직 회원이 아니신가요?',
      counter: '이미 회원이신가요?',
    },
    {
      means: 'agree',
      pattern:
        /^(?:모두|전체)?동의(?:함|합니다|하기|하고.{0,12})?$|^(?:쿠키)?(?:모두|전체|전부)?(?:수락|허용)(?:하기|함|합니다)?$|^(?:모두|전체)?동의하고|^(?:정보)?(?:제공|전달)(?:에)?동의|동의하고(?:로그인|연결|계속)/,
      example: '동의하기',
      counter: '동의하지 않음',
    },
    {
      means: 'refuse',
      pattern: /동의(?:안함|하지않|하지않음)|미동의|^(?:모두|전체|전부|쿠키)*(?:거부|거절)|비동의|^(?:필수|꼭필요한)(?:쿠키|것|항목)?만/,
      example: '동의하지 않음',
      counter: '동의함',
    },
    {
      means: 'proceed',
      pattern:
        /^다음|^계속|^확인$|^완료|^시작하기$|다음단계|다음으로|진행하기|^신청|본인(?:인증|확인)(?:하기|하고|$)|(?:휴대폰|휴대전화|본인|계좌|문자)인증(?:하기)?$|인증하고|(?:동의|확인|제출|저장)하고(?:다음|계속|본인|시작|진행)|(?:개통|발급|개설|접수)(?:신청|하기)(?:하기)?$/,
      not: /닫기/,
      example: '다음 단계',
      counter: '이전 단계',
    },
    {
      means: 'save',
      pattern:
        /^(?:선택(?:한)?(?:쿠키|항목|설정)?(?:만)?|설정)?저장(?:하기)?$|^수정(?:하기)?$|수정하기$|변경하기$|^적용$|저장하기$|수정완료/,
      example: '저장',
      counter: '저장된 카드',
    },
    {
      means: 'send',
      pattern: /^제출(?:하기)?$|^전송(?:하기)?$|^보내기$|^등록(?:하기)?$|제출하기$/,
      example: '제출하기',
      counter: '전송 이력',
    },
    { means: 'cancel', pattern: /^취소|^닫기|^뒤로|^이전|^돌아가기|다음에/, example: '취소', counter: '주문 취소 안내' },
  ],
  fields: [
    { means: 'captcha', pattern: /자동(?:입력|가입)방지|보안문자|캡차/, example: '자동입력 방지 문자', counter: '자동이체 계좌' },
    { means: 'code', pattern: /인증(?:번호|코드)|확인코드/, example: '인증번호 6자리', counter: '주민등록번호' },
    { means: 'card-number', pattern: /카드번호/, example: '카드 번호', counter: '우편번호' },
    { means: 'card-expiry', pattern: /유효기간|만료(?:일|월|년)/, example: '유효기간(월/년)', counter: '보유기간' },
    { means: 'card-code', pattern: /cvc|cvv|보안코드|카드비밀번호|앞두자리|앞2자리/, example: 'CVC 번호', counter: '우편번호' },
    { means: 'card-name', pattern: /카드(?:소유자|명의)/, example: '카드 소유자 이름', counter: '카드사' },
    { means: 'old-password', pattern: /(?:현재|기존|이전)(?:비밀번호|패스워드)/, example: '현재 비밀번호', counter: '새 비밀번호' },
    {
      means: 'confirm-password',
      pattern: /(?:비밀번호|패스워드|비번)(?:재)?(?:확인|재입력|다시)|비밀번호를?(?:다시|한번더)/,
      example: '비밀번호 확인',
      counter: '비밀번호',
    },
    {
      means: 'new-password',
      pattern: /(?:새|새로운|신규)(?:비밀번호|패스워드)/,
      example: '새 비밀번호',
      counter: '현재 비밀번호',
    },
    { means: 'password', pattern: /비밀번호|패스워드|비번/, example: '비밀번호를 입력하세요', counter: '번호' },
    { means: 'customs-id', pattern: /통관/, example: '개인통관고유부호', counter: '주민등록번호' },
    {
      means: 'national-id',
      pattern: /주민(?:등록)?번호|외국인등록번호|여권번호/,
      example: '주민등록번호 앞자리',
      counter: '사업자등록번호',
    },
    { means: 'birth', pattern: /생년월일|생일|출생/, example: '생년월일 8자리', counter: '배송일' },
    { means: 'gender', pattern: /성별/, example: '성별 선택', counter: '성명' },
    {
      means: 'recipient',
      pattern: /받는(?:사람|분|이)|받으시는|수령인|수취인|배송지|배송주소/,
      example: '받는 사람',
      counter: '보내는 사람',
    },
    { means: 'order-note', pattern: /배송(?:메모|메시지|요청|시요청)|주문메모|요청사항/, example: '배송 시 요청사항', counter: '배송지' },
    { means: 'payer', pattern: /입금자|예금주|주문자|주문하시는분|구매자|예약자/, example: '입금자명', counter: '추천인' },
    { means: 'coupon', pattern: /쿠폰|할인코드|적립금|포인트|기프트카드|마일리지/, example: '쿠폰 번호', counter: '추천인 코드' },
    { means: 'amount', pattern: /금액/, example: '출금 금액', counter: '금일 배송' },
    { means: 'quantity', pattern: /수량|인원/, example: '수량', counter: '용량' },
    { means: 'email', pattern: /이메일|e-?mail|메일주소/, example: '이메일 주소', counter: '집 주소' },
    { means: 'user', pattern: /아이디|닉네임|별명|사용자명/, example: '아이디(영문 4자 이상)', counter: '이름' },
    { means: 'phone', pattern: /휴대(?:폰|전화)|핸드폰|전화번호|연락처|전화/, example: '휴대폰 번호', counter: '우편번호' },
    { means: 'postal', pattern: /우편번호/, example: '우편번호', counter: '카드번호' },
    { means: 'street', pattern: /주소/, not: /메일|홈페이지|웹|사이트/, example: '상세 주소', counter: '이메일 주소' },
    { means: 'company', pattern: /회사명|상호|법인명|사업자/, example: '사업자등록번호', counter: '성명' },
    { means: 'referrer', pattern: /추천인|추천코드/, example: '추천인 아이디 코드', counter: '추천 상품' },
    { means: 'name', pattern: /이름|성명|성함/, example: '이름', counter: '제품' },
    { means: 'reason', pattern: /탈퇴(?:사유|이유)|불편(?:사항|하신)/, example: '탈퇴 사유', counter: '요청사항' },
    { means: 'subject', pattern: /제목/, example: '문의 제목', counter: '제품 목록' },
    { means: 'message', pattern: /문의내용|내용을?입력|^내용$|메시지|의견/, example: '문의 내용', counter: '내용물' },
    { means: 'search', pattern: /검색/, example: '검색어를 입력하세요', counter: '색상' },
  ],
  ticks: [
    {
      means: 'remember',
      pattern: /(?:아이디|id|로그인|이메일)(?:를)?(?:저장|기억|유지)|자동로그인|로그인상태|기억하기/,
      example: '아이디 저장',
      counter: '배송지 저장',
    },
    {
      means: 'same-address',
      pattern: /주문자(?:정보)?와?(?:동일|같)|(?:회원|고객)정보와동일|최근배송지|기본배송지/,
      example: '주문자 정보와 동일',
      counter: '동일 상품',
    },
    { means: 'default-card', pattern: /기본(?:결제수단|카드)/, example: '기본 결제수단으로 설정', counter: '기본 정보' },
    {
      means: 'pay-method',
      pattern: /무통장|^카드$|자동이체|간편결제|신용카드|계좌이체|휴대폰결제|카카오페이|네이버페이|토스페이|가상계좌|체크카드/,
      example: '신용카드',
      counter: '현금영수증 안내',
    },
    { means: 'ship-method', pattern: /택배|방문수령|퀵서비스|일반배송|새벽배송/, example: '방문 수령', counter: '방문 상담' },
    { means: 'gender', pattern: /^(?:남|여)(?:자|성)?$/, example: '여성', counter: '여행' },
  ],
  tombstones: [
    {
      pattern: '동의(?:합니다)? as a sign of sign-up',
      why: 'stands on checkout, deletion and event pages alike; only the layout of a consent-only step counts',
    },
    { pattern: '^회원$', why: 'menus of every shop' },
    { pattern: '탈퇴 anywhere', why: 'menus, terms and my-pages; headings and submit controls alone count (see deletion.ts)' },
  ],
};
