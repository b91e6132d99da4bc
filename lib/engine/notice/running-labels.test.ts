/** Notices whose labels are plain words, whose sentences lean on each other, and whose roles stand with a name. Every text is invented. */
import { describe } from 'vitest';
import { doc, lines, PROVISION, REFUSAL, shape, WHOLE } from '../../../tests/support/shapes';

describe('labels in plain words', () => {
  shape(
    'short words before a colon',
    doc(
      '제휴사에 드리는 정보 (선택)\n받는 곳: 협력사\n제공 정보: 이메일, 구매 이력\n쓰는 곳: 맞춤 광고 안내\n언제까지: 제공 목적이 달성될 때까지\n동의하지 않아도 쇼핑몰을 쓰는 데 불이익은 없어요. 원하지 않으면 동의하지 않으셔도 됩니다.',
    ),
    { ...PROVISION, recipient: 'vague', retention: 'vague', ...REFUSAL },
  );
  shape(
    'question words',
    doc('제3자 제공 안내\n- 누가: 주식회사 물레보험\n- 무엇을: 이름, 휴대폰 번호\n- 왜: 보험 상담을 위해\n- 언제까지: 상담 종료 후 6개월'),
    PROVISION,
    { count: 1 },
  );
  shape(
    'English',
    doc(
      'Who receives your data when you enter the draw\nRecipient: Meadow Media Ltd, 9 Well Lane, York (privacy@meadow.example)\nWhat we share: your name, postal address and answers\nWhy: to ship prizes\nHow long: 12 months from the closing date',
    ),
    { ...PROVISION, contact: 'present' },
    { count: 1 },
  );
  shape('opening hours are none', doc('매장 안내\n받는 곳: 1층 안내 데스크\n언제까지: 12월 31일까지\n왜: 리뉴얼을 위해'), {});
});

describe('who a person chose', () => {
  const of = (who: string) =>
    doc(
      `제3자 정보 제공 안내\n1. 제공받는 자 : ${who}\n2. 제공하는 항목 : 이름, 휴대폰번호\n3. 이용 목적 : 예약 확인\n4. 보유기간 : 3개월`,
    );
  shape('a salon', of('회원이 예약한 제휴 미용실'), { ...PROVISION, recipient: 'vague' });
  shape('a studio', of('고객님께서 선택하신 공방'), { ...PROVISION, recipient: 'vague' });
  shape('a name', of('주식회사 물빛미용실'), PROVISION, { count: 1 });
  shape('a name that speaks of choosing', of('선택미용실(주)'), PROVISION, { count: 1 });
});

describe('sentences that lean on each other', () => {
  shape(
    'English: they are stored there',
    doc(
      'International transfers\nOur service runs on servers operated by Birchwood Online GmbH in Germany and by Cinder Hosting, LLC in the United States. Your name, e-mail address and the files you upload are stored there from the moment you register, over an encrypted connection, for as long as you keep your account and for 30 days after you close it. We use these providers solely to host the application. You may decline this transfer, but we will then be unable to open an account for you.',
    ),
    {
      recipient: 'named',
      country: 'named',
      items: 'present',
      purpose: 'present',
      retention: 'present',
      method: 'present',
      ...REFUSAL,
    },
    { count: 2, countries: ['DE', 'US'] },
  );
  shape(
    'Korean: two companies with their countries in brackets',
    doc(
      '제5조(해외 결제대행사로의 이전)\n해외카드 결제를 이용하시는 경우 결제 처리를 위하여 카드번호, 유효기간, 카드 소유자명이 Birch Payments Europe, Ltd.(아일랜드)와 Birch, Inc.(미국)으로 결제 시점에 API를 통하여 전송되며, 결제일로부터 5년간 보관됩니다. 문의는 dpo@birch.example 으로 하실 수 있습니다. 이전을 원하지 않으시면 국내 결제수단을 선택하실 수 있으며, 이 경우 해외카드 결제는 이용하실 수 없습니다.',
    ),
    WHOLE,
    { count: 2, countries: ['IE', 'US'] },
  );
  shape(
    'Korean: an analysis tool',
    lines(
      '분석 도구 사용 안내\n이 블로그는 방문 통계를 위해 Cinder LLC의 분석 도구를 사용합니다. 방문 기록(쿠키, IP 주소, 접속 기기)이 미국에 있는 Cinder LLC 서버로 전송되며 26개월 동안 저장됩니다.',
    ),
    { ...PROVISION, country: 'named', method: 'present' },
    { count: 1, countries: ['US'] },
  );
  shape(
    'what happens instead',
    doc(
      '개인정보의 국외 이전\n이전받는 자: Cinder LLC\n이용자는 국외 이전을 거부할 수 있습니다. 거부하는 경우 온라인 상담 대신 전화 상담을 이용하셔야 합니다.',
    ),
    { recipient: 'named', ...REFUSAL },
  );
});

describe('a role with its name', () => {
  shape(
    'the seller of an order',
    doc(
      '상품 배송을 위하여 판매자 솜다리상점에 받으시는 분의 성명, 연락처, 주소를 제공하며, 솜다리상점은 구매 확정 후 3개월까지 보유합니다.',
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'a warehouse abroad',
    doc(
      '고객님이 주문하시면 이름, 주소, 연락처가 주문 즉시 전산망을 통하여 미국에 있는 창고 운영사 Westbank Storage LLC로 이전됩니다. 이 회사는 상품의 포장과 발송을 위하여 정보를 이용하고, 발송을 마친 날부터 180일 동안 보관한 뒤 삭제합니다.',
    ),
    { ...PROVISION, country: 'named', method: 'present' },
    { count: 1, countries: ['US'] },
  );
  shape(
    'sellers without a name',
    doc('상품 배송을 위하여 해당 판매자에게 받으시는 분의 성명, 연락처, 주소를 제공하며, 판매자는 구매 확정 후 3개월까지 보유합니다.'),
    { ...PROVISION, recipient: 'vague' },
  );
});
