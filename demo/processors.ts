/** Two invented tables of processors: 27 companies in six countries, and 47 rows in 16 groups with cells that span rows. */

type Row = readonly [name: string, contact: string, country: string];

interface Group {
  readonly purpose: string;
  readonly items: string;
  readonly rows: readonly Row[];
}

const NAME_PHONE = '이름, 휴대전화 번호';
const ORDER = '주문 번호, 결제 금액, 결제 수단';
const DEVICE = '기기 정보, 접속 기록';

/** Korea, the United States, Singapore, Japan, Australia and Indonesia. */
const POLICY: readonly Group[] = [
  {
    purpose: '통관 업무 대행',
    items: '개인통관고유부호, 이름, 주소, 전화번호',
    rows: [
      ['주식회사 한결통관', 'privacy@hangyeol.example', '대한민국'],
      ['나루관세법인', '02-000-1101', '대한민국'],
      ['주식회사 미리물류', 'dpo@miri.example', '대한민국'],
      ['Coral Customs Pte. Ltd.', 'privacy@coralcustoms.example', '싱가포르'],
    ],
  },
  {
    purpose: '상품 배송',
    items: '이름, 주소, 전화번호',
    rows: [
      ['주식회사 바로걸음', '1500-0001', '대한민국'],
      ['주식회사 새벽수레', '1500-0002', '대한민국'],
      ['주식회사 모퉁이택배', 'help@moteo.example', '대한민국'],
      ['Harbourline Freight Pty Ltd', 'privacy@harbourline.example', '호주'],
      ['株式会社みなと便', 'privacy@minatobin.example', '일본'],
    ],
  },
  {
    purpose: '결제와 정산',
    items: ORDER,
    rows: [
      ['주식회사 온페이', 'privacy@onpay.example', '대한민국'],
      ['주식회사 두루결제', '1500-0003', '대한민국'],
      ['Larkpay Inc.', 'privacy@larkpay.example', '미국'],
      ['Mangrove Payments Pte. Ltd.', 'dpo@mangrove.example', '싱가포르'],
      ['PT Nusa Bayar', 'privasi@nusabayar.example', '인도네시아'],
    ],
  },
  {
    purpose: '문자와 메일 발송',
    items: NAME_PHONE,
    rows: [
      ['주식회사 파발소프트', 'privacy@pabal.example', '대한민국'],
      ['Quickquill Inc.', 'privacy@quickquill.example', '미국'],
      ['Tern Messaging Pty Ltd', 'privacy@ternmessaging.example', '호주'],
    ],
  },
  {
    purpose: '자료 보관과 서버 운영',
    items: DEVICE,
    rows: [
      ['Cedarcloud Inc.', 'privacy@cedarcloud.example', '미국'],
      ['Northgate Hosting LLC', 'privacy@northgate.example', '미국'],
      ['Merlion Data Pte. Ltd.', 'dpo@merliondata.example', '싱가포르'],
      ['株式会社あおぞらデータ', 'privacy@aozora-data.example', '일본'],
    ],
  },
  {
    purpose: '연령 확인과 본인 확인',
    items: '이름, 생년월일, 휴대전화 번호',
    rows: [
      ['주식회사 참이름', '1500-0004', '대한민국'],
      ['Veriwren Inc.', 'privacy@veriwren.example', '미국'],
    ],
  },
  {
    purpose: '고객 상담',
    items: '이름, 문의 내용, 주문 번호',
    rows: [
      ['주식회사 들음', 'privacy@deureum.example', '대한민국'],
      ['주식회사 대답하는사람들', '1500-0005', '대한민국'],
      ['PT Ramah Layanan', 'privasi@ramah.example', '인도네시아'],
      ['Kindly Support Pte. Ltd.', 'privacy@kindly.example', '싱가포르'],
    ],
  },
];

/** The home country is mixed in; contacts are mail addresses, forms, a help desk and phone numbers; one row is open-ended. */
const TABLE: readonly Group[] = [
  {
    purpose: '전자우편 발송',
    items: '이메일 주소',
    rows: [
      ['Quickquill Inc.', 'privacy@quickquill.example', '미국'],
      ['Lantern Mail Ltd.', 'https://lanternmail.example/privacy-form', '영국'],
    ],
  },
  {
    purpose: '문자 발송',
    items: '휴대전화 번호',
    rows: [
      ['주식회사 파발소프트', 'privacy@pabal.example', '대한민국'],
      ['Tern Messaging Pty Ltd', 'privacy@ternmessaging.example', '호주'],
      ['Sampan SMS Sdn. Bhd.', 'dpo@sampan.example', '말레이시아'],
    ],
  },
  {
    purpose: '앱 알림 발송',
    items: '기기 식별값',
    rows: [
      ['Pingfinch Inc.', 'privacy@pingfinch.example', '미국'],
      ['Cobblestone Push B.V.', 'https://cobblestone.example/contact', '네덜란드'],
    ],
  },
  {
    purpose: '검색 광고의 성과 측정',
    items: '광고 식별자, 방문 기록',
    rows: [
      ['Beaconry LLC', 'privacy@beaconry.example', '미국'],
      ['Shamrock Ads Limited', 'privacy@shamrockads.example', '아일랜드'],
      ['주식회사 둘레광고', '02-000-2201', '대한민국'],
    ],
  },
  {
    purpose: '소셜 광고의 성과 측정',
    items: '광고 식별자, 구매 기록',
    rows: [
      ['Starling Social Inc.', 'https://starling.example/help', '미국'],
      ['Loughside Media Limited', 'privacy@loughside.example', '아일랜드'],
    ],
  },
  {
    purpose: '제휴 광고의 정산',
    items: '주문 번호, 광고 식별자',
    rows: [
      ['Ferrywise Pte. Ltd.', 'dpo@ferrywise.example', '싱가포르'],
      ['Outback Affiliates Pty Ltd', 'privacy@outbackaff.example', '호주'],
    ],
  },
  {
    purpose: '카드 결제',
    items: '카드 번호, 결제 금액',
    rows: [
      ['주식회사 온페이', 'privacy@onpay.example', '대한민국'],
      ['Larkpay Inc.', 'privacy@larkpay.example', '미국'],
      ['Mangrove Payments Pte. Ltd.', 'dpo@mangrove.example', '싱가포르'],
      ['Canalgate Acquiring B.V.', 'privacy@canalgate.example', '네덜란드'],
    ],
  },
  {
    purpose: '간편 결제',
    items: ORDER,
    rows: [
      ['주식회사 두루결제', '1500-0003', '대한민국'],
      ['주식회사 손안지갑', 'privacy@sonan.example', '대한민국'],
      ['Ebbpay Limited', 'privacy@ebbpay.example', '영국'],
    ],
  },
  {
    purpose: '부정 결제 방지',
    items: `${DEVICE}, 결제 금액`,
    rows: [
      ['Sentrywren Inc.', 'privacy@sentrywren.example', '미국'],
      ['Gatewatch Limited', 'https://gatewatch.example/data-request', '영국'],
    ],
  },
  {
    purpose: '통관과 국제 운송',
    items: '개인통관고유부호, 이름, 주소, 전화번호',
    rows: [
      ['주식회사 한결통관', 'privacy@hangyeol.example', '대한민국'],
      ['나루관세법인', '02-000-1101', '대한민국'],
      ['Guangzhou Yueliang Freight Co., Ltd.', 'privacy@yueliang-freight.example', '중국'],
      ['Coral Customs Pte. Ltd.', 'privacy@coralcustoms.example', '싱가포르'],
    ],
  },
  {
    purpose: '국내 배송',
    items: '이름, 주소, 전화번호, 공동현관 출입 방법',
    rows: [
      ['주식회사 바로걸음', '1500-0001', '대한민국'],
      ['주식회사 새벽수레', '1500-0002', '대한민국'],
      ['주식회사 모퉁이택배', 'help@moteo.example', '대한민국'],
      ['주식회사 문앞까지', '1500-0006', '대한민국'],
    ],
  },
  {
    purpose: '자료 보관',
    items: '이름, 주소, 주문 정보, 접속 기록',
    rows: [
      ['Cedarcloud Inc.', 'privacy@cedarcloud.example', '미국'],
      ['Merlion Data Pte. Ltd.', 'dpo@merliondata.example', '싱가포르'],
      ['Liffey Storage Limited', 'privacy@liffey.example', '아일랜드'],
    ],
  },
  {
    purpose: '시스템 유지 보수',
    items: '이름, 전화번호, 접속 기록',
    rows: [
      ['Shanghai Qingyue Software Co., Ltd. 및 그 자회사들', 'privacy@qingyue.example', '중국'],
      ['Penang Code Sdn. Bhd.', 'dpo@penangcode.example', '말레이시아'],
      ['Northgate Hosting LLC', 'privacy@northgate.example', '미국'],
    ],
  },
  {
    purpose: '연령 확인',
    items: '이름, 생년월일',
    rows: [
      ['주식회사 참이름', '1500-0004', '대한민국'],
      ['Veriwren Inc.', 'privacy@veriwren.example', '미국'],
    ],
  },
  {
    purpose: '통관 자료의 확인',
    items: '개인통관고유부호, 이름, 전화번호',
    rows: [
      ['주식회사 미리물류', 'dpo@miri.example', '대한민국'],
      ['Shenzhen Yinhe Data Co., Ltd.', 'privacy@yinhe-data.example', '중국'],
    ],
  },
  {
    purpose: '고객 상담',
    items: '이름, 문의 내용, 주문 번호',
    rows: [
      ['주식회사 들음', 'privacy@deureum.example', '대한민국'],
      ['주식회사 대답하는사람들', '1500-0005', '대한민국'],
      ['Kindly Support Pte. Ltd.', '고객지원센터 https://kindly.example/desk', '싱가포르'],
      ['Melaka Helpdesk Sdn. Bhd.', 'help@melakadesk.example', '말레이시아'],
      ['Southbank Care Pty Ltd', 'care@southbank.example', '호주'],
      ['Thistle Answers Limited', 'privacy@thistle.example', '영국'],
    ],
  },
];

const METHOD = '이용자가 서비스를 쓸 때마다 암호화한 정보통신망으로 이전';
const RETENTION = '위탁 계약이 끝나면 지체 없이 파기';

function table(groups: readonly Group[], caption: string): string {
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const rows = groups.flatMap((group, g) =>
    group.rows.map(([name, contact, country], r) => {
      const shared =
        r === 0 ? `<td rowspan="${group.rows.length}">${group.purpose}</td><td rowspan="${group.rows.length}">${group.items}</td>` : '';
      const all = g === 0 && r === 0 ? `<td rowspan="${total}">${METHOD}</td><td rowspan="${total}">${RETENTION}</td>` : '';
      return `<tr><td>${name}</td><td>${contact}</td><td>${country}</td>${shared}${all}</tr>`;
    }),
  );
  const head = ['이전받는 자', '연락처', '이전되는 국가', '이용 목적', '이전 항목', '이전 시기 및 방법', '보유 및 이용 기간'];
  return `<table class="wide"><caption>${caption}</caption><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The table of screen T1: 27 companies in six countries. */
export function policyTable(): string {
  return table(POLICY, '개인정보 처리를 맡은 회사 27곳');
}

/** The table of screen T3: 47 rows in 16 groups. */
export function processorTable(): string {
  return table(TABLE, '개인정보 처리를 맡은 회사와 이전받는 회사');
}
