/** What a tick is about, in many wordings: recognised as a consent, with its purposes, or left alone. Every sentence is invented. */
import { describe, expect, it } from 'vitest';
import { button, checkbox, field, form, heading, pageWith } from '../../../tests/support/build';
import { consentsOf } from '../../../tests/support/consents';

/** Label, and its purposes; no purposes: it is no consent. */
type Row = readonly [label: string, purposes: string];

const KOREAN: readonly Row[] = [
  ['경찰청에 운전경력 조회 정보 제공 (필수)', 'third-party'],
  ['한빛보험에 연락처 제공 [선택]', 'third-party'],
  ['여행자 정보를 항공사로 전달하는 것에 동의', 'third-party'],
  ['본인확인정보를 카드사에 전송하는 데 동의합니다', 'third-party'],
  ['제휴 병원에 예약자 정보 공유(필수)', 'third-party'],
  ['연락처를 설치기사에게 알려주는 데 동의합니다', 'third-party'],
  ['국민건강보험공단으로 가입자 정보 전송(자격확인) 필수', 'third-party'],
  ['내 정보를 행사 주최 측과 공유합니다 (선택)', 'third-party'],
  ['주문자 정보를 판매자와 택배사에 제공', 'third-party'],
  ['일본 본사로 정보를 보내는 데 동의', 'overseas'],
  ['미국에 있는 서버에 내 정보 저장 동의(필수)', 'overseas'],
  ['싱가포르 법인으로 개인정보 이전', 'overseas'],
  ['개인정보 해외 보관 동의', 'overseas'],
  ['혜택 알림 받기', 'marketing'],
  ['쿠폰·이벤트 소식 받기 (선택)', 'marketing'],
  ['앱 푸시로 할인 소식 받을래요', 'marketing'],
  ['밤 9시 이후 광고 문자 받기', 'marketing'],
  ['개인정보 수집과 이용에 대한 내용을 확인했고 동의해요', 'collection'],
  ['택배기사에게 배송 메모 전달', ''],
  ['선물 받는 분에게 메시지 전달', ''],
  ['친구에게 공유하기', ''],
  ['영수증 이메일로 받기', ''],
  ['해외 배송 상품 보기', ''],
  ['제휴카드 할인 적용', ''],
  ['픽업 매장으로 보내기', ''],
  ['판매자에게 문의 남기기', ''],
  ['현금영수증 신청 정보 저장', ''],
  ['미국 사이즈로 보기', ''],
];

const ENGLISH: readonly Row[] = [
  ['Share my details with Tamarisk Insurance (required)', 'third-party'],
  ['I agree that Thornbury passes my e-mail address to Tamarisk Insurance', 'third-party'],
  ['Pass my contact details on to the organiser', 'third-party'],
  ['You may give my phone number to the courier', 'third-party'],
  ['I consent to my personal information being disclosed to the carriers that deliver my order', 'third-party'],
  ['Let Tamarisk Bank have my name and address (optional)', 'third-party'],
  ['Forward my application data to the dealer', 'third-party'],
  ['Transfer my data to Switzerland (optional)', 'overseas'],
  ["Send my order data to the maker's warehouse abroad (required)", 'overseas'],
  ['My information may be stored on servers in the United States', 'overseas'],
  ['I agree to the storage of my personal data in Singapore', 'overseas'],
  ['I would like to hear about new arrivals by text message', 'marketing'],
  ['Keep me informed about sales and events', 'marketing'],
  ['Newsletter and offers', 'marketing'],
  ['Use my data to show me personalised ads', 'profiling'],
  ['I agree to the use of my answers about my health', 'sensitive'],
  ['I consent to the use of my name, address and phone number to handle this order', 'collection'],
  ['Share my wishlist with friends', ''],
  ['Send the parcel to my neighbour', ''],
  ['Send a copy of the receipt to my accountant', ''],
  ['Share this order on social media', ''],
  ['Transfer points to my family account', ''],
  ["I'd like to receive the parcel on Saturday", ''],
  ['Give the gift card to the recipient', ''],
  ['Ship to Switzerland', ''],
  ['Show prices in United States dollars', ''],
  ['Use my saved address', ''],
];

const GERMAN: readonly Row[] = [
  ['Ich willige ein, dass meine Telefonnummer zur Terminabsprache an die Spedition Lindner weitergegeben wird.', 'third-party'],
  ['Meine Daten dürfen an den Hersteller übermittelt werden (optional)', 'third-party'],
  ['Ich stimme der Weitergabe meiner Adresse an den Veranstalter zu', 'third-party'],
  ['Ich willige in die Übermittlung meiner Daten in die Schweiz ein', 'overseas'],
  ['Ich bin mit der Speicherung meiner Daten zur Bearbeitung der Anfrage einverstanden', 'collection'],
  ['Ja, ich möchte per E-Mail über Neuheiten informiert werden', 'marketing'],
  ['Sendung darf beim Nachbarn abgegeben werden', ''],
  ['Rechnung an die Firma schicken', ''],
];

const JAPANESE: readonly Row[] = [
  ['個人データを外国にある第三者に提供することに同意します', 'third-party,overseas'],
  ['お客様情報を提携会社と共有することに同意する', 'third-party'],
  ['個人情報の越境移転に同意する（任意）', 'overseas'],
  ['海外のサーバーに情報を保管することに同意します', 'overseas'],
  ['出店者への個人情報の提供に同意', 'third-party'],
  ['氏名と住所を配送会社へ提供することに同意する', 'third-party'],
  ['個人情報の取扱いについて同意する', 'collection'],
  ['委託先への個人情報の預託に同意する', 'processor'],
  ['お得な情報をメールで受け取る', 'marketing'],
  ['キャンペーンのお知らせを希望する', 'marketing'],
  ['私は18歳以上です', 'age'],
  ['閲覧履歴に基づく広告の表示に同意する', 'marketing,profiling'],
  ['配送先を自宅と同じにする', ''],
  ['領収書をメールで受け取る', ''],
  ['友だちに共有する', ''],
  ['商品を海外に発送する', ''],
];

const CHINESE: readonly Row[] = [
  ['我同意将我的个人信息提供给合作商家', 'third-party'],
  ['单独同意：向境外提供个人信息', 'overseas'],
  ['我同意个人信息出境', 'overseas'],
  ['我单独同意将订单信息传输至新加坡的服务器', 'overseas'],
  ['同意与关联公司共享我的信息（选填）', 'third-party'],
  ['我单独同意处理我的敏感个人信息', 'sensitive'],
  ['接收优惠活动短信', 'marketing'],
  ['我已满18周岁', 'age'],
  ['同意收集我的位置信息', 'location'],
  ['同意根据我的浏览记录进行个性化推荐', 'profiling'],
  ['我同意将個人資料提供予第三方', 'third-party'],
  ['我同意貴公司將我的個人資料傳輸至境外', 'overseas'],
  ['我同意個人資料跨境傳輸（單獨同意）', 'overseas'],
  ['我已閱讀並同意服務條款及隱私權政策', 'terms,collection'],
  ['我同意蒐集、處理及利用我的個人資料', 'collection'],
  ['提供個資予合作廠商（必填）', 'third-party'],
  ['訂閱電子報及優惠訊息', 'marketing'],
  ['我年滿十八歲', 'age'],
  ['将包裹送给邻居', ''],
  ['分享给好友', ''],
  ['使用默认收货地址', ''],
  ['分享給朋友', ''],
  ['寄送至海外', ''],
  ['使用上次的地址', ''],
];

describe.each([
  ['Korean', '이용약관 동의', KOREAN],
  ['English', 'I agree to the terms of use', ENGLISH],
  ['German', 'Ich akzeptiere die AGB', GERMAN],
  ['Japanese', '利用規約に同意する', JAPANESE],
  ['Chinese', '同意服务协议', CHINESE],
] as const)('%s ticks', (_language, terms, rows) => {
  it.each(rows.map(([label, purposes]): Row => [label, purposes]))('%s: %s', (label, purposes) => {
    const asked = form(field('Name'), field('E-mail', 'email'), checkbox(terms), checkbox(label), button('OK', { submits: true }));
    const found = consentsOf(pageWith({}, heading('A', 1), asked)).filter((one) => one.text !== terms);
    expect(found.map((one) => [...one.purposes].sort().join())).toEqual(purposes === '' ? [] : [purposes.split(',').sort().join()]);
  });
});
