/** Korean notices that are harder: prose, roles, open lists, promises, periods without an end. Every text is invented. */
import { describe } from 'vitest';
import { heading, page, table, text } from '../../../tests/support/build';
import { doc, PROVISION, REFUSAL, shape } from '../../../tests/support/shapes';

describe('Korean notices of other shapes', () => {
  shape(
    'two labels with their values in one row',
    page(
      heading('개인정보 국외 이전', 2),
      table(
        [],
        [
          ['이전받는 자', 'Walnut Hosting LLC', '연락처', 'help@walnut.example'],
          ['이전 국가', '캐나다', '이전 방법', '가입 시 네트워크를 통한 전송'],
          ['이전 항목', '이름, 이메일', '이용 목적', '회원 정보의 보관'],
        ],
      ),
    ),
    { recipient: 'named', country: 'named', contact: 'present', items: 'present', purpose: 'present', method: 'present' },
    { count: 1, countries: ['CA'] },
  );
  shape(
    'a service that gets difficult',
    doc(
      `개인정보 제3자 제공\n받는 자: 주식회사 호두나무\n이용 목적: 상품 설치\n제공 항목: 이름, 주소\n보유 기간: 6개월\n제공을 거부할 수 있으나 거부하시면 설치 서비스 이용이 어렵습니다.`,
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'other-lang names',
    doc(
      `개인정보 처리위탁 및 국외이전\n수탁자: Amazon Web Services Inc.\n이전 국가: 대한민국(서울 리전)\n위탁업무: 서버 호스팅\n이전항목: 서비스 이용 기록\n보유기간: 위탁계약 종료 시`,
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'role answered by the list below',
    page(
      heading('개인정보의 국외 제3자 제공', 2),
      table(['이전받는 자', '이전되는 국가', '이전 항목', '이용 목적'], [['아래 목록의 판매자', '베트남', '이름, 주소', '상품 배송']]),
      heading('판매자 목록', 2),
      table(
        ['이전받는 자(상호)', '연락처(전자우편)'],
        [
          ['주식회사 모과나무', 'help@mogwa.example'],
          ['주식회사 살구나무', 'help@salgu.example'],
        ],
      ),
    ),
    { recipient: 'named', country: 'named', contact: 'present', items: 'present', purpose: 'present' },
    { count: 2, countries: ['VN'] },
  );
  shape(
    'role whose list is not there',
    doc(`개인정보의 제3자 제공\n제공받는 자: 아래 목록의 판매자\n제공 목적: 상품 배송\n제공 항목: 이름, 주소\n보유 기간: 배송 후 1년`),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
    { count: 0 },
  );
  shape(
    'contact separate',
    doc(
      `국외 이전\n이전받는 자 : Finch Analytics Ltd.\n이전받는 자의 연락처 : dpo@finch.example\n이전 국가 : 영국\n이전 항목 : 쿠키, 방문 기록\n이용 목적 : 통계 분석\n보유 기간 : 26개월`,
    ),
    { ...PROVISION, country: 'named', contact: 'present' },
    { count: 1, countries: ['GB'] },
  );
  shape(
    'operator desk no contact',
    doc(
      `개인정보 국외 이전 동의\n이전받는 자 : Finch Analytics Ltd.\n이전 국가 : 영국\n이전 항목 : 쿠키, IP 주소\n목적 : 통계 분석\n기간 : 26개월\n문의 : 보름장터 고객센터 1588-0000`,
    ),
    { ...PROVISION, country: 'named' },
    { count: 1, countries: ['GB'] },
  );
  shape(
    'terms sentence',
    doc(
      `제10조(개인정보의 제3자 제공)\n① 회사는 회원의 동의를 얻어 다음과 같이 개인정보를 제공합니다.\n1. 제공받는 자: 협력 배송업체\n2. 제공 목적: 상품 배송\n3. 제공 항목: 성명, 주소\n4. 보유기간: 배송 완료 시까지\n② 회원은 제1항의 제공을 거부할 수 있으며, 이 경우 배송 서비스를 이용할 수 없습니다.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present', ...REFUSAL },
  );
  shape(
    'deferral',
    doc(
      `제3자 제공에 관한 사항\n회사는 개인정보를 제3자에게 제공하는 경우 제공받는 자, 목적, 항목, 기간을 사전에 고지하고 동의를 받습니다.`,
    ),
    {},
  );
  shape(
    'marketing partner',
    doc(
      `마케팅 활용을 위한 제3자 제공 동의(선택)\n- 제공받는 곳 : 제휴 보험사 및 카드사\n- 제공 목적 : 보험·카드 상품 안내\n- 제공 정보 : 이름, 휴대폰 번호\n- 이용 기간 : 동의 철회 시까지\n동의하지 않으셔도 서비스를 이용하실 수 있습니다.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present', ...REFUSAL },
  );
  shape(
    'app policy',
    doc(
      `제6조 (개인정보의 제3자 제공)\n1. 회사는 이용자의 개인정보를 제2조에서 고지한 범위 내에서 사용하며, 이용자의 사전 동의 없이는 동 범위를 초과하여 이용하거나 원칙적으로 외부에 공개하지 않습니다.\n2. 다만, 아래의 경우에는 예외로 합니다.\n가. 이용자가 사전에 동의한 경우\n나. 법령의 규정에 의거하거나 수사기관의 요구가 있는 경우`,
    ),
    {},
  );
  shape(
    'processors table w country',
    page(
      heading('개인정보 처리의 위탁'),
      text('회사는 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.'),
      table(
        ['수탁업체', '위탁업무 내용', '개인정보 보유 및 이용 기간'],
        [
          ['(주)나래소프트', '고객상담', '회원탈퇴 시 혹은 위탁계약 종료 시까지'],
          ['한울배송', '상품 배송', '회원탈퇴 시 혹은 위탁계약 종료 시까지'],
          ['Foxglove Inc.', '클라우드 서버 운영', '회원탈퇴 시 혹은 위탁계약 종료 시까지'],
        ],
      ),
    ),
    { recipient: 'named', purpose: 'present', retention: 'present' },
    { count: 3 },
  );
  shape(
    'overseas table full',
    page(
      heading('개인정보의 국외 이전'),
      table(
        ['이전받는 자', '이전국가', '이전일시 및 방법', '연락처', '이전항목', '이용목적', '보유기간'],
        [
          [
            'Larkspur Cloud, Inc.',
            '미국(오리건)',
            '서비스 이용 시점에 네트워크를 통해 전송',
            'privacy@larkspur.example',
            '이용자 식별자, 접속로그',
            '데이터 보관',
            '이용계약 종료 시',
          ],
          ['Juniper GmbH', '독일', '상동', 'dpo@juniper.example', '이메일', '메일 발송', '이용계약 종료 시'],
        ],
      ),
    ),
    { ...PROVISION, country: 'named', contact: 'present', method: 'present' },
    { count: 2, countries: ['DE', 'US'] },
  );
  shape(
    'overseas w/ refusal',
    doc(
      `국외 이전 거부 방법\n이용자는 고객센터를 통해 개인정보의 국외 이전을 거부할 수 있습니다. 국외 이전을 거부하시는 경우 서비스 이용이 불가능할 수 있습니다.\n이전받는 자: Larkspur Cloud, Inc.\n이전국가: 미국`,
    ),
    { recipient: 'named', country: 'named', ...REFUSAL },
    { count: 1, countries: ['US'] },
  );
  shape(
    'consent popups',
    doc(
      `[선택] 개인정보 제3자 제공 동의\n\n1. 제공받는 자 : ㈜다온, ㈜라온\n2. 이용목적 : 신상품 안내 및 이벤트 알림\n3. 제공항목 : 이름, 휴대전화번호, 이메일\n4. 보유 및 이용기간 : 회원 탈퇴 또는 동의 철회 시까지\n\n* 위 개인정보 제3자 제공에 대한 동의를 거부할 수 있으며, 동의 거부 시에도 서비스 이용이 가능합니다.`,
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 2 },
  );
  shape(
    'parenth names',
    doc(
      `개인정보 제3자 제공\n제공받는 자 : 택배사(CJ한별택배, 누리택배)\n제공 목적 : 배송\n제공 항목 : 수령인 이름, 주소\n보유기간 : 배송 완료 후 즉시 파기`,
    ),
    PROVISION,
    { count: 2 },
  );
  shape('names etc', doc(`개인정보 처리 위탁\n수탁자 : 나래메시지, 누리소프트 등\n위탁업무 : 문자 발송`), {
    recipient: 'vague',
    purpose: 'present',
  });
  shape(
    'see notice',
    doc(
      `개인정보 제3자 제공 동의\n제공받는 자: 제휴사 (제휴사 목록은 홈페이지 참조)\n제공 목적: 제휴 서비스 제공\n제공 항목: 이름, 생년월일\n기간: 제휴 종료 시까지`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
  );
  shape(
    'hospital',
    doc(
      `의료정보 제3자 제공 동의서\n가. 제공받는 자: 국민건강보험공단, 건강보험심사평가원\n나. 제공 목적: 요양급여 청구\n다. 제공 항목: 성명, 주민등록번호, 진료내역\n라. 보유 기간: 5년`,
    ),
    PROVISION,
    { count: 2 },
  );
  shape(
    'html overseas list',
    page(
      heading('개인정보 국외 이전 동의 (필수)'),
      text('이전받는 자: Foxglove Pte. Ltd.'),
      text('이전 국가: 싱가포르'),
      text('이전 항목: 이름, 전화번호, 주소'),
      text('이전 목적: 해외 직구 상품 배송'),
      text('이전 일시 및 방법: 주문 시 API 전송'),
      text('보유 기간: 배송 완료 후 1년'),
      text('동의를 거부할 수 있으나, 거부 시 해외 직구 상품을 구매할 수 없습니다.'),
    ),
    { ...PROVISION, country: 'named', method: 'present', ...REFUSAL },
    { count: 1, countries: ['SG'] },
  );
  shape(
    'group',
    doc(
      `개인정보 제3자 제공\n- 제공받는 자: 온새미로 그룹 내 계열사\n- 제공목적: 통합멤버십 운영\n- 제공항목: 성명, CI\n- 보유기간: 멤버십 탈퇴 시`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
  );
  shape(
    'open items',
    doc(
      `제3자 제공 동의\n제공받는 자: 주식회사 누리\n제공목적: 서비스 연동\n제공항목: 서비스 제공에 필요한 정보\n보유기간: 연동 해제 시까지`,
    ),
    { recipient: 'named', items: 'vague', purpose: 'present', retention: 'present' },
    { count: 1 },
  );
  shape(
    'retention law',
    doc(`제3자 제공 동의\n제공받는 자: 주식회사 누리\n제공목적: 결제\n제공항목: 카드번호, 유효기간\n보유기간: 전자금융거래법에 따라 5년`),
    PROVISION,
    { count: 1 },
  );
  shape(
    'retention vague service',
    doc(`제3자 제공 동의\n제공받는 자: 주식회사 누리\n제공목적: 결제\n제공항목: 카드번호, 유효기간\n보유기간: 서비스 제공 기간 동안`),
    { recipient: 'named', items: 'present', purpose: 'present', retention: 'vague' },
    { count: 1 },
  );
});
