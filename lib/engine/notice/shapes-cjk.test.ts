/** Japanese and Chinese notices. Every text is invented. */
import { describe } from 'vitest';
import { heading, page, table } from '../../../tests/support/build';
import { doc, PROVISION, REFUSAL, shape, WHOLE } from '../../../tests/support/shapes';

describe('Japanese notices', () => {
  shape(
    'labels',
    doc(
      `個人情報の第三者提供について\n提供先：株式会社あさひ野\n提供の目的：商品の配送\n提供する個人情報の項目：氏名、住所、電話番号\n提供の方法：暗号化した通信による送信\n保存期間：配送完了後1年間\n同意を拒否することができますが、その場合はご注文いただけません。`,
    ),
    { ...PROVISION, method: 'present', ...REFUSAL },
    { count: 1 },
  );
  shape('courier prose', doc(`第三者への提供\n当社は、商品の配送のため、お客様の氏名、住所、電話番号を配送業者に提供します。`), {
    recipient: 'vague',
    items: 'present',
    purpose: 'present',
  });
  shape(
    'overseas named',
    doc(
      `外国にある第三者への個人データの提供\n当社は、アメリカ合衆国にあるLarkspur Cloud, Inc.に対し、データ保管のため、メールアドレスおよび利用履歴を提供します。`,
    ),
    { recipient: 'named', country: 'named', items: 'present', purpose: 'present' },
    { count: 1, countries: ['US'] },
  );
  shape('not provide', doc(`当社は、法令に基づく場合を除き、あらかじめご本人の同意を得ることなく、個人情報を第三者に提供しません。`), {});
  shape('outsource', doc(`業務委託\n当社は、商品の発送業務を外部の業者に委託しております。`), { recipient: 'vague', purpose: 'present' });
  shape(
    'shared use',
    doc(`共同利用\n共同利用する者の範囲：株式会社あさひ野グループ各社\n共同利用する項目：氏名、住所\n利用目的：サービスのご案内`),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape(
    'list of services',
    doc(
      `個人データの越境移転について\n以下の事業者に個人データの取扱いを委託しています。\n・Stripe, Inc.（米国）\n・Larkspur GmbH（ドイツ）`,
    ),
    { recipient: 'named', country: 'named', purpose: 'vague' },
    { count: 2, countries: ['DE', 'US'] },
  );
  shape(
    'policy',
    doc(
      `第4条（個人情報の第三者提供）\n当社は、次に掲げる場合を除いて、あらかじめユーザーの同意を得ることなく、第三者に個人情報を提供することはありません。\n（1）人の生命、身体または財産の保護のために必要がある場合\n（2）国の機関に協力する必要がある場合`,
    ),
    {},
  );
  shape(
    'sellers',
    doc(
      `個人情報の提供\n当モールは、ご注文商品の発送のため、出店者に対してお客様の氏名、住所、電話番号、注文内容を提供いたします。提供に同意いただけない場合は、ご注文いただくことができません。`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present', ...REFUSAL },
  );
});

describe('Chinese notices', () => {
  shape(
    'pipl',
    doc(
      `个人信息出境告知书\n境外接收方名称：Larkspur Cloud, Inc.\n所在国家：美国\n联系方式：privacy@larkspur.example\n处理目的：数据存储\n传输方式：加密传输\n个人信息种类：姓名、手机号、电子邮箱\n保存期限：三年\n您有权拒绝，拒绝后将无法使用跨境购物功能。`,
    ),
    WHOLE,
    { count: 1, countries: ['US'] },
  );
  shape('share sellers', doc(`我们如何共享您的个人信息\n为了向您配送商品，我们会将您的姓名、电话、收货地址共享给商家和物流公司。`), {
    recipient: 'vague',
    items: 'present',
    purpose: 'present',
  });
  shape('none', doc(`我们不会与任何公司、组织和个人共享您的个人信息。`), {});
  shape(
    'sdk table',
    page(
      heading('第三方SDK清单'),
      table(
        ['SDK名称', '公司名称', '使用目的', '收集的个人信息类型'],
        [
          ['晨光推送', '北京晨光科技有限公司', '消息推送', '设备标识、IP地址'],
          ['云帆支付', '上海云帆支付有限公司', '支付', '订单信息'],
        ],
      ),
    ),
    { recipient: 'named', items: 'present', purpose: 'present' },
  );
  shape('abroad vague', doc(`跨境传输\n您的信息可能会被传输至境外的服务器进行存储。`), { country: 'vague', items: 'vague' });
  shape(
    'policy share',
    doc(
      `（一）共享\n我们不会与第三方共享您的个人信息，但以下情况除外：\n1、获得您的明确同意；\n2、与关联公司共享：您的个人信息可能会与我们的关联公司共享，以便向您提供服务。\n3、与授权合作伙伴共享：我们可能会将您的订单信息、收货人姓名及联系电话提供给物流服务商。`,
    ),
    { recipient: 'vague', items: 'present', purpose: 'present' },
  );
  shape('storage', doc(`我们在中华人民共和国境内收集和产生的个人信息将存储在中国境内。如需跨境传输，我们将会单独征得您的授权同意。`), {});
});
