/** Notices in plain words: everyday labels, labels without a colon, what is promised and not given. Every text is invented. */
import { describe } from 'vitest';
import { doc, lines, PROVISION, REFUSAL, shape, WHOLE } from '../../../tests/support/shapes';

describe('everyday labels', () => {
  shape(
    'Korean verbs in place of legal nouns',
    doc(
      '개인정보 제3자 제공\n정보를 받는 곳: (주)솔바람택배\n보내는 정보: 받는 사람 이름, 주소\n보내는 이유: 상품 배송\n지우는 때: 배송을 마치고 30일 뒤\n거절하면: 주문하실 수 없습니다',
    ),
    { ...PROVISION, ...REFUSAL },
    { count: 1 },
  );
  shape(
    'English',
    doc(
      'Sharing your data\nWho sees it: Larkspur Post Ltd.\nWhich data: name, address\nWhat for: posting your parcel\nLength of storage: 60 days',
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'Japanese',
    doc('個人情報の第三者提供\n渡す相手：株式会社つくし便\n渡す情報：氏名、住所\n使い道：商品の配送\n削除する時期：配送後30日'),
    PROVISION,
    {
      count: 1,
    },
  );
  shape(
    'Chinese',
    doc('向第三方提供个人信息\n接收者：春笋物流有限公司\n共享内容：姓名、地址\n共享场景：配送商品\n保存时长：30天'),
    PROVISION,
    {
      count: 1,
    },
  );
});

describe('labels without a colon', () => {
  shape(
    'behind numbers',
    lines(
      '개인정보의 국외 이전 안내\n① 이전되는 항목 이름, 휴대전화 번호\n② 이전되는 국가 캐나다\n③ 이전 일시 및 방법 상담할 때 암호화하여 전송\n④ 이전받는 자 Quillfeather Ltd. ⑤ 연락처 privacy@quillfeather.example\n⑥ 이용 목적·기간 상담 답변, 상담 종료 후 30일\n⑦ 거부 방법과 효과 상담원 연결을 누르시면 이전되지 않으며, 자동 상담은 이용하실 수 없습니다.',
    ),
    { ...PROVISION, ...REFUSAL, country: 'named', contact: 'present', method: 'present' },
    { count: 1, countries: ['CA'] },
  );
  shape(
    'behind letters in Japanese',
    doc(
      '個人情報の第三者提供\n(1)提供先 株式会社つくし便\n(2)提供する項目 氏名、電話番号\n(3)利用目的 お届けのご連絡\n(4)保管期間 お届け日から6か月',
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'a label that is all of its line keeps its value below',
    lines(
      '개인정보 제3자 제공 동의\n제공받는 자 달팽이보험 주식회사\n제공 목적 보험 상담\n제공 항목 이름, 연락처\n보유 및 이용 기간\n탈퇴할 때까지',
    ),
    PROVISION,
    { count: 1 },
  );
});

describe('promised and not given', () => {
  shape(
    'a list of what will be told',
    lines(
      '개인정보의 국외 이전\n정보를 국외로 이전하게 되면 다음 사항을 알려 드립니다.\n- 이전 항목\n- 이전되는 국가\n- 이전받는 자\n- 이전 목적\n- 보유 기간',
    ),
    { country: 'vague' },
  );
  shape('undecided', doc('개인정보 제3자 제공\n제공받는 자: 미정\n제공 목적: 추후 안내\n제공 항목: 이름, 연락처\n보유 기간: 1년'), {
    recipient: 'vague',
    items: 'present',
    retention: 'present',
  });
});

describe('points and remarks', () => {
  shape(
    'what one may ask for later is no list of items',
    lines(
      '개인정보 제3자 제공 동의\n제공받는 자 : 풀잎협동조합\n이용 목적 : 배송\n귀하는 이메일로 개인정보의 열람, 이름과 주소의 정정, 삭제를 요구할 권리가 있습니다.',
    ),
    { recipient: 'named', purpose: 'present' },
  );
  shape(
    'a round bullet is a value, not a remark',
    lines(
      '개인정보 제3자 제공 동의\n1. 제공받는 자 : 풀잎협동조합\n2. 제공받는 자의 이용 목적\n○ 조합원 쇼핑몰 운영\n3. 제공 항목 : 회원식별정보(아이디)\n4. 보유 기간 : 1년',
    ),
    PROVISION,
    { count: 1 },
  );
  shape(
    'withdrawing below a period does not end it',
    lines(
      '정보 제공 동의\n1. 제공받는 자\n- (주)새벽모터스\n2. 제공 항목\n- 이름, 연락처\n3. 보유 기간\n- 동의일부터 2년 (철회는 고객센터로 연락해 주세요.)',
    ),
    { recipient: 'named', items: 'present', retention: 'present' },
    { count: 1 },
  );
  shape(
    'an advertising consent that gives the data away',
    lines(
      '광고 수신 및 마케팅 활용 동의\n1. 제공받는 자\n- (주)새벽모터스 및 계약관계에 있는 대행사\n2. 이용 목적\n- 신차 안내\n3. 제공 항목\n- 이름, 연락처\n4. 보유 기간\n- 2년',
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', retention: 'present' },
  );
});

describe('who is meant', () => {
  shape(
    'a clause before a role belongs to it',
    doc(
      '개인정보 제3자 제공\n제공받는 곳: 유전자검사, 알레르기검사를 수행하는 수탁(의료)기관\n제공 항목: 이름, 병력\n제공 목적: 검사 의뢰',
    ),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape(
    'a workshop, a school and a family without names',
    doc('개인정보 제3자 제공\n제공받는 자: 주문 상품의 제작 공방\n제공 항목: 이름, 주소\n제공 목적: 제작과 발송'),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape(
    'a country behind a name is where it sits',
    doc(
      'Transfer abroad\nReceiver: Quillfeather K.K. (desk@quillfeather.example), Japan. Name and pass number, sent monthly as an encrypted file, for a joint discount. Kept for two years. You may say no; you then only lose the discount.',
    ),
    WHOLE,
    { count: 1, countries: ['JP'] },
  );
  shape(
    'rows that list their data tell the items, though others use one word for all',
    doc(
      '개인정보 제3자 제공\n| 제공받는 자 | 제공 항목 | 이용 목적 |\n| 국세청 | 회사명, 담당자명, 이메일, 전화번호 | 계산서 발행 |\n| (주)솔바람결제 | 거래 정보 | 결제 |\n| (주)버들은행 | 거래 정보 | 이체 |',
    ),
    { recipient: 'named', items: 'present', purpose: 'present' },
    { count: 3 },
  );
});

describe('refusing', () => {
  shape(
    'what happens without consent says that one may refuse',
    doc('개인정보 제3자 제공\n제공받는 자: (주)솔바람택배\n제공 항목: 이름, 주소\n동의하지 않으실 경우 배송 서비스 이용이 제한됩니다.'),
    { recipient: 'named', items: 'present', ...REFUSAL },
    { count: 1 },
  );
  shape(
    'terms that one takes or leaves do not',
    doc(
      'How we share your information\nWe share your name and address with Larkspur Post Ltd. to deliver your order. If you do not agree, you should stop accessing this site and you cannot order.',
    ),
    { recipient: 'named', items: 'present', purpose: 'present', refusalConsequence: 'present' },
  );
});
