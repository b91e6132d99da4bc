/** Korean notices by labels: lines, dashes, squares, tables, statutory wording. Every text is invented. */
import { describe } from 'vitest';
import { heading, page, table, text } from '../../../tests/support/build';
import { doc, lines, PROVISION, REFUSAL, shape, WHOLE } from '../../../tests/support/shapes';

describe('Korean notices by labels', () => {
  shape(
    'statutory labels',
    doc(`개인정보 국외 이전 동의
1. 이전되는 개인정보 항목 : 이름, 이메일, 접속 기록
2. 개인정보가 이전되는 국가, 이전일시 및 이전방법 : 미국, 서비스 이용 시점에 네트워크를 통한 전송
3. 개인정보를 이전받는 자의 성명(법인인 경우 그 명칭 및 연락처) : Larkspur Cloud, Inc. (privacy@larkspur.example)
4. 개인정보를 이전받는 자의 이용목적 및 보유·이용 기간 : 데이터 보관, 회원 탈퇴 시까지
5. 국외 이전을 거부하는 방법, 절차 및 거부의 효과 : 고객센터를 통해 거부할 수 있으며, 거부 시 서비스 이용이 제한됩니다.`),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape(
    'one liner commas',
    doc(
      `[개인정보 제3자 제공 동의] 제공받는 자 : (주)달팽이택배, 제공 목적 : 상품 배송, 제공 항목 : 이름, 주소, 전화번호, 보유 기간 : 배송 완료 후 3개월`,
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'dashes one line',
    lines(
      `개인정보 제3자 제공 안내\n- 제공받는자 : 입점판매자 - 제공목적 : 상품배송 및 고객응대 - 제공항목 : 성명, 연락처, 주소 - 보유기간 : 구매확정 후 6개월\n동의를 거부하실 수 있으나, 거부 시 상품 구매가 불가합니다.`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present', ...REFUSAL },
  );
  shape(
    'squares',
    doc(
      `■ 제공받는 자 : 한빛카드㈜, 새벽보험(주)\n■ 제공 목적 : 제휴카드 발급 심사\n■ 제공하는 개인정보 항목 : 성명, 생년월일, 휴대전화번호, CI\n■ 제공받는 자의 보유·이용 기간 : 제공 동의일로부터 1년\n※ 동의를 거부할 수 있으며, 거부하더라도 회원가입에 제한은 없습니다.`,
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 2 },
  );
  shape(
    'table 2-level',
    page(
      heading('개인정보의 제3자 제공'),
      table(
        ['제공받는 자', '이용 목적', '제공 항목', '보유기간'],
        [
          ['네모페이(주)', '결제 대행', '카드번호, 결제금액', '5년'],
          ['세모물류', '배송', '이름, 주소', '배송 후 1개월'],
          ['제휴사 등', '이벤트', '이름', '이벤트 종료 시'],
        ],
      ),
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
  );
  shape(
    'processor bullets',
    doc(
      `7. 개인정보처리 위탁\n회사는 원활한 서비스 제공을 위해 아래와 같이 개인정보 처리업무를 위탁하고 있습니다.\n- (주)구름전산 : 시스템 운영 및 유지보수\n- 나래메시지 : 문자 및 알림톡 발송\n- 토담페이먼츠(주) : 결제 처리\n위탁 기간 : 위탁 계약 종료 시까지`,
    ),
    { recipient: 'named', purpose: 'present', retention: 'present' },
    { count: 3 },
  );
  shape(
    'overseas list with country',
    doc(
      `개인정보 국외이전에 관한 사항\n· Larkspur Cloud, Inc. (미국) - 데이터 저장\n· Finch Analytics Pte. Ltd. (싱가포르) - 이용 통계 분석`,
    ),
    { recipient: 'named', country: 'named', purpose: 'present' },
    { count: 2, countries: ['SG', 'US'] },
  );
  shape(
    'named authority',
    doc(
      `개인정보 제3자 제공 동의\n제공받는 자: 국민연금공단, 근로복지공단\n목적: 자격 확인\n항목: 성명, 주민등록번호\n기간: 자격 확인 후 즉시 파기`,
    ),
    PROVISION,
    { count: 2 },
  );
  shape(
    'affiliates',
    doc(
      `제3자 제공\n제공받는 자: (주)온새미로 및 그 계열사\n제공 목적: 통합 회원 서비스\n제공 항목: 회원정보 일체\n보유 기간: 서비스 이용기간`,
    ),
    { recipient: 'vague', items: 'vague', purpose: 'present', retention: 'vague' },
  );
  shape(
    'no provision',
    doc(
      `5. 개인정보의 제3자 제공\n회사는 이용자의 개인정보를 제3자에게 제공하지 않습니다. 다만 법령에 따라 요구되는 경우는 예외로 합니다.`,
    ),
    {},
  );
  shape('no processors', doc(`개인정보 처리 위탁\n당사는 현재 개인정보 처리를 외부에 위탁하고 있지 않습니다.`), {});
  shape(
    'retention forever',
    doc(`개인정보 제3자 제공\n제공받는 자 : 바른병원\n이용 목적 : 진료 예약\n제공 항목 : 이름, 전화번호, 증상\n보유 기간 : 영구`),
    { recipient: 'named', items: 'present', purpose: 'present', retention: 'vague' },
    { count: 1 },
  );
  shape(
    'refuse: none',
    doc(
      `개인정보 제3자 제공 동의 (선택)\n제공받는 자 : 두레생협\n제공 목적 : 소식지 발송\n제공 항목 : 이름, 주소\n보유기간 : 1년\n동의 거부 시 불이익 : 없음`,
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'buyer picks seller',
    doc(
      `개인정보 제3자 제공\n개인정보를 제공받는 자 : 구매하신 상품의 판매자\n이용목적 : 주문 처리\n항목 : 주문자명, 연락처\n보유기간 : 거래 종료 후 3개월`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
  );
  shape(
    'rows dl',
    page(
      heading('국외 이전 안내', 3),
      heading('이전받는 자', 7),
      text('Juniper Mail GmbH'),
      heading('이전 국가', 7),
      text('독일 (프랑크푸르트)'),
      heading('이전 항목', 7),
      text('이메일'),
      heading('이전 목적', 7),
      text('메일 발송'),
      heading('이전 일시 및 방법', 7),
      text('발송 시 API 전송'),
      heading('보유 기간', 7),
      text('계약 종료 시'),
    ),
    { ...PROVISION, country: 'named', method: 'present' },
    { count: 1, countries: ['DE'] },
  );
  shape(
    'vague country',
    doc(
      `개인정보 해외 이전 동의\n이전받는 자 : 해외 판매자\n이전 국가 : 판매자가 소재한 국가\n이전 항목 : 이름, 주소, 통관고유부호\n이전 목적 : 해외배송\n이전 방법 : 전자적 전송\n보유기간 : 거래 목적 달성 시까지`,
    ),
    { recipient: 'vague', country: 'vague', items: 'present', purpose: 'present', retention: 'vague', method: 'present' },
  );
  shape(
    'side table',
    page(
      heading('개인정보 제3자 제공 동의'),
      table(
        [],
        [
          ['제공받는 자', '주식회사 은하수투어'],
          ['제공 목적', '항공권 발권'],
          ['제공 항목', '영문성명, 여권번호, 생년월일'],
          ['보유 기간', '여행 종료 후 3개월'],
        ],
      ),
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'pipes',
    lines(`국외이전 안내\n이전받는 자: Larkspur Cloud Inc. | 국가: 일본 | 항목: 이메일, 이름 | 목적: 백업 | 기간: 30일`),
    { ...PROVISION, country: 'named' },
    { count: 1, countries: ['JP'] },
  );
  shape(
    'many in one cell',
    page(
      heading('수탁자 현황'),
      table(
        ['수탁업체', '위탁업무'],
        [
          ['㈜가온, ㈜나리, ㈜다솜', '배송'],
          ['라온시큐리티', '보안관제'],
        ],
      ),
    ),
    { recipient: 'named', purpose: 'present' },
    { count: 4 },
  );
});
