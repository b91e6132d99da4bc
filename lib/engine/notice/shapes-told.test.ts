/** Notices that state their parts as sentences with a subject, name a recipient elsewhere, or put plain words in place of labels. Every text is invented. */
import { describe } from 'vitest';
import { doc, PROVISION, REFUSAL, shape } from '../../../tests/support/shapes';

describe('a sentence whose subject is a label', () => {
  shape(
    'Korean',
    doc(
      '개인정보 국외 이전\n이전받는 자는 Maple Works Inc.이며 이전되는 국가는 캐나다입니다. 이전 항목은 이름, 이메일이고 이용 목적은 고객 상담입니다. 보유 기간은 1년입니다.',
    ),
    { ...PROVISION, country: 'named' },
    { count: 1, countries: ['CA'] },
  );
  shape('what comes below is no value', doc('개인정보 제3자 제공\n제공 항목은 다음과 같습니다.\n제공받는 자는 아래와 같습니다.'), {});
  shape(
    'Japanese',
    doc('提供先は株式会社みどり運輸です。提供する情報は氏名、住所、電話番号です。目的は商品の配送です。配送完了後30日で削除します。'),
    PROVISION,
    { count: 1 },
  );
});

describe('a name given elsewhere', () => {
  shape(
    'in brackets behind the role',
    doc(
      '해외 창고로 보내는 정보 안내\n주문하신 물건은 중국 이우 물류센터(YW Swift Warehouse)에서 출발해요. 그래서 받는 분 이름, 주소, 전화번호를 물류센터로 보내야 해요. 배송이 끝나고 60일 뒤에 지워요.',
    ),
    { recipient: 'named', country: 'named', items: 'present', retention: 'present' },
    { count: 1, countries: ['CN'] },
  );
  shape(
    'goods on their way',
    doc('주문하신 상품은 중국 광저우 물류센터(GZ Kite)에서 출발해 7일 안에 도착해요. 운송장 번호는 문자로 보내드려요.'),
    {},
  );
  shape(
    'below a name label',
    doc(
      'We share your personal data with the following recipient when you order a mug:\nName: Kornblum Druck GmbH, Hafenweg 9, Bremen\nPurpose: to print and post your order\nData: delivery name and address, e-mail address\nRetention: erased 21 days after dispatch\nYou can object to this disclosure, in which case we cannot accept the order.',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
});

describe('places and roles', () => {
  shape(
    'a head office abroad has a country and no name',
    doc('개인정보 국외 이전\n이전받는 자: 싱가포르 본사\n이전 항목: 이름, 이메일\n보유 기간: 1년'),
    { recipient: 'vague', country: 'named', items: 'present', retention: 'present' },
    { countries: ['SG'] },
  );
  shape('anywhere', doc('Your data may be kept anywhere in the world, including places whose privacy laws are weaker than yours.'), {
    country: 'vague',
    items: 'vague',
  });
  shape(
    'joint use by a group',
    doc('공동이용 회사: 한들그룹 계열사\n공동이용 항목: 이름, 연락처\n공동이용 목적: 통합 마케팅\n기간: 탈퇴 시까지'),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
  );
  shape(
    'cooperating publishers are a role',
    doc('개인정보 제3자 제공\n제공받는 자: 한빛연수원, 협력 출판사\n제공 목적: 교재 안내\n제공 항목: 이름, 이메일\n보유 기간: 1년'),
    { ...PROVISION, recipient: 'vague' },
  );
  shape(
    'a place never filled in',
    doc('제3자 제공 안내\n제공받는 자: {{partner}}\n제공 목적: {{purpose}}\n제공 항목: 이름, 연락처\n보유 기간: 1년'),
    {
      items: 'present',
      retention: 'present',
    },
  );
});

describe('names that belong together', () => {
  const of = (who: string) =>
    doc(`개인정보 제3자 제공\n제공받는 자: ${who}\n제공 목적: 일정 조율\n제공 항목: 이름, 연락처\n보유 기간: 여행일까지`);
  shape('a dot before a name in quotes', of('여행자·동반자 숙소 "물결", 버스 "소금", 가이드 "하늘"'), PROVISION, { count: 3 });
  shape('a dot between firms', of('나루카드·물결카드, 햇살은행'), PROVISION, { count: 3 });
  shape(
    'an ampersand inside of a name',
    doc('Who we share with\nCompany: Tern & Wick Ltd\nDetails shared: name, phone\nReason: to call you back\nKept for: 6 months'),
    PROVISION,
    { count: 1 },
  );
});

describe('a label and a sentence about refusing below it', () => {
  const rest = '제공받는 자: (주)구름물류\n제공 항목: 이름, 주소';
  shape(
    'Korean: the label has no value, and the refusal is told',
    doc(`개인정보 제3자 제공\n${rest}\n보유 및 이용 기간\n동의를 거부할 수 있으며, 거부하시면 배송을 받으실 수 없습니다.`),
    { recipient: 'named', items: 'present', ...REFUSAL },
    { count: 1 },
  );
  shape(
    'English',
    doc(
      'Third party provision\nRecipient: Bluebell Trading Ltd.\nItems: name, address\nRetention period\nYou may refuse. If you refuse, you cannot order goods from abroad.',
    ),
    { recipient: 'named', items: 'present', ...REFUSAL },
    { count: 1 },
  );
  shape(
    'a value between the two stays the label’s',
    doc(
      `개인정보 제3자 제공\n${rest}\n보유 및 이용 기간\n배송 완료 후 30일\n동의를 거부할 수 있으며, 거부하시면 배송을 받으실 수 없습니다.`,
    ),
    { recipient: 'named', items: 'present', retention: 'present', ...REFUSAL },
    { count: 1 },
  );
  shape(
    'words about refusing that are no sentence are a value',
    doc('개인정보 제3자 제공\n제공받는 자: (주)구름물류\n보유 기간: 1년\n제공 항목\n광고 수신 거부 기록, 이름'),
    { recipient: 'named', items: 'present', retention: 'present' },
    { count: 1 },
  );
});

describe('the title of an article in a text box', () => {
  shape(
    'Japanese: names nobody',
    doc(
      '第3条（外国にある第三者への提供）\n当社は、米国に所在する事業者（Alder Cloud, Inc.、Birch Mail LLC）に個人情報の取り扱いを委託しています。\n第4条（その他）\nお問い合わせは窓口まで。',
    ),
    { recipient: 'named', country: 'named', purpose: 'vague' },
    { count: 2, countries: ['US'] },
  );
  shape('with words behind it that do', doc('第3条（第三者への提供）当社は、お客様の氏名、住所を提携会社に提供します。'), {
    recipient: 'vague',
    items: 'present',
  });
});
