/** Notices told in running sentences, in questions, or in lists divided by slashes and dots, without labels. Every text is invented. */
import { describe } from 'vitest';
import { heading, page, text } from '../../../tests/support/build';
import { doc, lines, PROVISION, REFUSAL, shape, WHOLE } from '../../../tests/support/shapes';

describe('Korean running sentences', () => {
  shape(
    'one sentence: to whom, what, why, how long',
    doc(
      '당사는 귀하의 이름과 주소, 휴대폰 번호를 배송업체인 새벽물류(주)에 제공하며, 새벽물류(주)는 상품 배송을 위해 이용하고 배송 완료 후 30일간 보관한 뒤 파기합니다. 귀하는 제공에 동의하지 않으실 수 있으나 이 경우 상품을 받아 보실 수 없습니다.',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'recipient first',
    doc(
      '개인정보 제3자 제공\n주식회사 단풍보험에게 회원님의 성명, 생년월일, 연락처가 제공됩니다. 단풍보험은 이를 보험 상품 상담에 사용하고 상담 종료일로부터 1년 동안 보유합니다.',
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'abroad with a contact in brackets',
    doc(
      '고객님의 영문 이름, 여권번호와 생년월일은 예약 확정 시 암호화된 API 연동으로 Palmetto Hotels LLC(미국, privacy@palmetto.example)에 전송됩니다. 전송된 정보는 객실 배정 목적으로만 쓰이며 체크아웃 후 60일이 지나면 삭제됩니다. 전송을 원하지 않으시면 동의하지 않을 수 있으며, 이때는 온라인 예약을 이용할 수 없습니다.',
    ),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape(
    'server abroad, polite speech',
    doc(
      '가입하실 때 적어 주신 이메일 주소와 접속 기록은 독일 프랑크푸르트에 있는 Linden Cloud GmbH의 서버로 네트워크를 통해 옮겨져 보관돼요. 백업을 위해서만 사용하고, 탈퇴하시면 바로 지워요. 궁금한 점은 help@linden.example로 Linden Cloud에 물어보세요. 원하지 않으면 거부할 수 있지만 가입은 어려워요.',
    ),
    WHOLE,
    { count: 1, countries: ['DE'] },
  );
  shape(
    'a role instead of a name',
    doc(
      '회사는 구매하신 상품의 배송을 위하여 수령인의 이름, 주소, 전화번호를 해당 상품의 판매자에게 전달하며 판매자는 배송이 끝난 후 3개월 동안 이를 보관합니다.',
    ),
    { ...PROVISION, recipient: 'vague' },
  );
  shape(
    'two companies in one sentence',
    doc(
      '회사는 본인 확인을 위하여 성명, 생년월일, 휴대전화번호를 (주)가람인증과 한들통신(주)에 제공하고, 양사는 확인이 끝나면 정보를 즉시 파기합니다.',
    ),
    PROVISION,
    { count: 2 },
  );
  shape(
    'a body of state',
    doc('면허의 진위를 확인하기 위해 운전면허번호와 성명, 생년월일을 도로교통공단에 전송하며, 확인 즉시 파기합니다.'),
    PROVISION,
    { count: 1 },
  );
  shape('sends goods, not data', doc('주문하신 상품은 새벽물류(주)에 전달되어 2일 안에 배송됩니다. 부재 시 문 앞에 보관합니다.'), {});
  shape(
    'gives data to nobody',
    doc('회사는 회원님의 이름, 주소 등 개인정보를 외부에 제공하지 않습니다. 수집한 정보는 탈퇴 후 30일간 보관합니다.'),
    {},
  );
});

describe('English running sentences', () => {
  shape(
    'one paragraph',
    doc(
      'Sending your data abroad\nWhen you book, your name, passport number and date of birth go to Palmetto Hotels LLC in the United States through an encrypted connection. Palmetto needs them to prepare your room and erases them 60 days after you check out. Questions go to Palmetto at privacy@palmetto.example. You do not have to agree; without your consent we cannot confirm the booking online.',
    ),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape(
    'we share',
    doc(
      'We share your name, delivery address and phone number with Tamarisk Freight Ltd. so that it can deliver your parcel. Tamarisk Freight keeps the data for three months. You can refuse, but then we are not able to ship the order.',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'passive',
    doc(
      'Your e-mail address and order history will be passed to Copperfield Insurance Limited, who use them to send you a quote and delete them after six months.',
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'provider named by what it does',
    doc(
      'Your name, address and order history are transferred to our fulfilment provider Larkspur Ltd, based in the United Kingdom, over a secure connection whenever you order. Larkspur only uses them to ship the order and stores them for 12 months. Larkspur can be reached at dpo@larkspur.example. You may decline this transfer; in that case we will be unable to deliver.',
    ),
    WHOLE,
    { count: 1, countries: ['GB'] },
  );
  shape(
    'a role',
    doc('We pass your name and phone number to our sellers so that they can contact you about the order. Sellers keep them for one year.'),
    { ...PROVISION, recipient: 'vague' },
  );
  shape('sends goods', doc('We hand your parcel to Tamarisk Freight Ltd. within two days. It is kept for seven days at the depot.'), {});
});

describe('Japanese and Chinese running sentences', () => {
  shape(
    'Japanese',
    doc(
      '当社は、お客様の氏名、住所、電話番号を、商品の配送のため株式会社あおぞら運輸に提供します。同社は配送完了後3か月間保管した後、削除します。提供に同意しないことができますが、その場合は商品をお届けできません。',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'Japanese, abroad',
    doc(
      'お客様のメールアドレスと購入履歴は、メール配信のため、アメリカ合衆国のHollyhock Mail, Inc.（連絡先：privacy@hollyhock.example）に、暗号化通信により送信され、退会後1年間保管されます。同意いただけない場合は、会員登録ができません。同意を拒否することもできます。',
    ),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape(
    'simplified',
    doc(
      '我们会将您的姓名、手机号和收货地址提供给晨光物流有限公司，用于配送您的订单，晨光物流有限公司在配送完成后保存三个月。您可以拒绝提供，但拒绝后我们将无法为您送货。',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'simplified, abroad',
    doc(
      '为完成酒店预订，我们会通过加密网络将您的姓名和护照号码传输至位于新加坡的Orchid Stay Pte. Ltd.（联系方式：privacy@orchid.example），保存期限为退房后90天。您有权不同意，如您不同意，将无法使用境外酒店预订功能。',
    ),
    WHOLE,
    { count: 1, countries: ['SG'] },
  );
  shape(
    'traditional',
    doc(
      '本公司將您的姓名、電話及收件地址提供予晨光物流股份有限公司，以便配送您的訂單，晨光物流股份有限公司於配送完成後保存三個月即刪除。您可以拒絕提供，惟拒絕後將無法為您配送。',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'traditional labels, abroad',
    doc(
      '個人資料境外傳輸同意\n接收方名稱：Orchid Stay Pte. Ltd.\n聯絡方式：privacy@orchid.example\n所在國家：新加坡\n個人資料類別：姓名、護照號碼\n利用目的：飯店訂房\n傳輸方式：加密網路傳輸\n利用期間：退房後90天\n您可以不同意，若不同意將無法預訂。',
    ),
    WHOLE,
    { count: 1, countries: ['SG'] },
  );
  shape(
    'Japanese labels, abroad',
    doc(
      '外国にある第三者への個人データの提供について\n・提供先の名称：Orchid Stay Pte. Ltd.（連絡先：privacy@orchid.example）\n・移転先の国名：シンガポール\n・提供する項目：氏名、パスポート番号\n・提供先における利用目的：客室の手配\n・提供の時期及び方法：予約時に暗号化した通信で送信\n・保存期間：チェックアウト後90日\n・同意しない場合：オンライン予約はご利用いただけません。同意は任意であり、同意しないことができます。',
    ),
    WHOLE,
    { count: 1, countries: ['SG'] },
  );
  shape('sells nothing on', doc('当社は、お客様の氏名、住所などの個人情報を第三者に提供することはありません。'), {});
});

describe('lists divided by slashes and dots', () => {
  shape(
    'slashes after a colon',
    doc(
      '■ 개인정보의 제3자 제공\n- (주)참나무여행 : 항공권 예약 / 성명, 생년월일, 여권번호 / 여행 종료 후 1년\n- (주)소금버스 : 버스 좌석 예약 / 성명, 전화번호 / 탑승일까지\n고객님께서는 동의를 거절하실 수 있으며, 이 경우 여행 상품의 예약이 제한될 수 있습니다.',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 2 },
  );
  shape(
    'slashes with one role',
    lines(
      '개인정보 제3자 제공 안내\n(주)참나무여행 / 항공권 예약 / 성명, 생년월일, 여권번호 / 여행 종료 후 1년\n현지 협력 여행사 / 현지 행사 진행 / 성명, 연락처 / 여행 종료 시까지',
    ),
    { ...PROVISION, recipient: 'vague' },
  );
  shape(
    'bars',
    doc(
      '제3자 제공 내역\n달맞이카드(주) | 제휴카드 발급 | 이름, 휴대폰번호, CI | 발급 후 5년\n주식회사 물레보험 | 보험 상담 | 이름, 휴대폰번호 | 동의일로부터 1년',
    ),
    PROVISION,
    { count: 2 },
  );
  shape(
    'middle dots',
    doc('제3자 제공 동의\n제공받는 자 · 달맞이카드(주)\n제공 목적 · 제휴카드 발급\n제공 항목 · 이름, 휴대폰번호\n보유 기간 · 발급 후 5년'),
    PROVISION,
    { count: 1 },
  );
  shape(
    'English slashes',
    doc(
      'Who receives your data\n- Tamarisk Freight Ltd. / delivery of your order / name, address, phone number / 3 months\n- Copperfield Insurance Ltd. / travel insurance / name, date of birth / 5 years',
    ),
    PROVISION,
    { count: 2 },
  );
  shape(
    'a price list is none',
    doc('여행 상품 안내\n(주)참나무여행 / 항공권 포함 / 3박 4일 / 890,000원\n(주)소금버스 / 왕복 / 당일 / 45,000원'),
    {},
  );
});

describe('questions as headings', () => {
  shape(
    'Korean, definition list',
    page(
      heading('제3자 정보제공 동의', 3),
      text('회사는 제휴 서비스 제공을 위해 아래와 같이 정보를 제공합니다.'),
      text('누구에게 제공하나요?'),
      text('물빛호텔 주식회사'),
      text('왜 제공하나요?'),
      text('숙박 예약 확인과 체크인'),
      text('어떤 정보를 제공하나요?'),
      text('예약자 이름, 휴대폰 번호, 투숙 인원'),
      text('언제까지 보관하나요?'),
      text('체크아웃 후 6개월'),
      text('동의하지 않아도 되나요?'),
      text('동의를 거부할 수 있지만, 예약을 할 수 없어요.'),
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'Korean, headings, abroad',
    page(
      heading('해외로 보내는 정보 안내', 2),
      heading('어느 회사가 받나요?', 4),
      text('Palmetto Hotels LLC (privacy@palmetto.example)'),
      heading('어느 나라로 가나요?', 4),
      text('미국'),
      heading('무엇을 보내나요?', 4),
      text('영문 이름, 여권번호'),
      heading('어디에 쓰이나요?', 4),
      text('객실 배정'),
      heading('언제, 어떻게 보내나요?', 4),
      text('예약할 때 암호화된 통신으로 보내요.'),
      heading('얼마나 보관하나요?', 4),
      text('체크아웃 후 60일'),
      heading('동의하지 않으면 어떻게 되나요?', 4),
      text('동의하지 않을 수 있어요. 동의하지 않으면 해외 숙소를 예약할 수 없어요.'),
    ),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape(
    'English',
    page(
      heading('Sharing your details', 2),
      heading('Who do we share it with?', 3),
      text('Tamarisk Freight Ltd.'),
      heading('What do we share?', 3),
      text('Your name, address and phone number'),
      heading('Why do we share it?', 3),
      text('To deliver your order'),
      heading('How long do they keep it?', 3),
      text('Three months'),
      heading('What happens if I say no?', 3),
      text('You can say no. If you do not agree, we cannot deliver your order.'),
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'Japanese',
    page(
      heading('個人情報の第三者提供について', 2),
      heading('誰に提供しますか？', 3),
      text('株式会社あおぞら運輸'),
      heading('どんな情報を提供しますか？', 3),
      text('氏名、住所、電話番号'),
      heading('何のために提供しますか？', 3),
      text('商品の配送'),
      heading('いつまで保管しますか？', 3),
      text('配送完了後3か月'),
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'questions about delivery are none',
    page(
      heading('자주 묻는 질문', 2),
      heading('누구에게 선물할 수 있나요?', 3),
      text('받는 분의 연락처만 알면 누구에게나 선물할 수 있어요.'),
      heading('언제까지 보관하나요?', 3),
      text('선물은 받은 날부터 30일 동안 보관해요.'),
    ),
    {},
  );
});

describe('lines on refusing', () => {
  const base = '개인정보 국외 이전\n이전받는 자: Palmetto Hotels LLC\n국가: 미국\n';
  const NAMED = { recipient: 'named', country: 'named' } as const;
  shape('how and with what effect', doc(`${base}거부 방법과 효과: 체크하지 않으시면 되며, 해외 숙소 예약이 제한됩니다.`), {
    ...NAMED,
    ...REFUSAL,
  });
  shape(
    'label over two lines',
    doc(`${base}동의 거부 방법 및 거부 시 효과\n고객센터에 말씀하시면 이전을 멈출 수 있고, 그 경우 일부 서비스를 쓸 수 없습니다.`),
    { ...NAMED, ...REFUSAL },
  );
  shape('not forced', doc(`${base}동의는 선택 사항이며 동의하지 않아도 회원 가입에는 아무런 영향이 없습니다.`), { ...NAMED, ...REFUSAL });
  shape('declining in plain speech', doc(`${base}원치 않으시면 체크를 해제해 주세요. 체크하지 않으면 해외 배송 상품은 주문할 수 없어요.`), {
    ...NAMED,
    ...REFUSAL,
  });
  shape('only the right', doc(`${base}귀하께서는 동의를 거절하실 수 있습니다.`), { ...NAMED, refusalRight: 'present' });
  shape('refusing of goods', doc(`${base}수령을 거부하시면 반송 배송비가 청구됩니다.`), NAMED);
});
