/** Japanese words for who receives data, and how to reach them.  */
import { inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_PARTIES_JA: Pick<NoticeLexicon, 'parties' | 'company' | 'abroad' | 'contact'> = {
  parties: [
    {
      means: 'role',
      pattern: /グループ(?:各社|会社|企業|内)(?:等|など)?$/,
      example: '株式会社あさひ野グループ各社',
      counter: 'あさひ野グループ株式会社',
    },
    {
      means: 'role',
      pattern: inOrder(
        [
          /販売者|出品者|出店者|店舗|加盟店|提携先|提携会社|提携企業|提携店|協力会社|業務委託先|委託先|取引先|パートナー|パートナー企業|関連会社|関係会社|子会社|親会社|グループ会社|グループ企業|グループ各社|運送会社|配送業者/,
          /配送会社|運送業者|宅配業者|決済代行会社|決済事業者|決済会社|カード会社|クレジットカード会社|金融機関|信用情報機関|広告主|広告会社|広告配信事業者|広告事業者|事業者|業者|提供者|運営者|宿泊施設|医療機関|病院|クリニック/,
          /診療所|薬局|学校|大学|教室|工房|農家|作家|職人|講師|専門家|ホテル|旅館|航空会社|旅行会社|保険会社|保険代理店|不動産会社|管理会社|応募先|求人企業|採用企業|提携先|連携先|代行機関|代行会社|機関|団体|販売店|倉庫/,
          /物流センター|第三者|代理店|製造元|メーカー|主催者|開発者|会社|企業|サービス/,
        ],
        /(?:等|など|様)?$/,
      ),
      not: /株式会社|合同会社|有限会社/,
      example: '当社が提携する配送業者',
      counter: '株式会社あさひ野',
    },
    {
      means: 'open',
      pattern: /(?:など|(?<![均平同高初中])等)(?:$|の|に|へ|を|が|）|\))|ほか|その他/,
      example: 'あさひ野配送など',
      counter: '均等',
    },
    { means: 'list', pattern: /一覧|リスト|こちら/, example: '提供先の一覧はこちら', counter: '商品説明' },
    { means: 'example', pattern: /例えば|例:|例として|といった/, example: '例えばあさひ野配送', counter: '条例' },
  ],
  company: [
    {
      means: 'company',
      pattern: /株式会社|合同会社|有限会社|\(株\)|㈱|一般社団法人|財団法人/,
      example: '株式会社あさひ野',
      counter: '配送業者',
    },
  ],
  abroad: [
    {
      means: 'abroad',
      pattern: /国外|海外|外国(?!人)|日本以外|世界各国|各国|諸外国/,
      not: /外国にある第三者(?:へ|に)(?:の)?(?:個人(?:情報|データ)(?:の|を))?提供(?:は|を)?(?:行い|いたし|し)ませ/,
      example: '国外に所在するサーバ',
      counter: '国内のサーバ',
    },
  ],
  contact: [
    {
      means: 'contact',
      pattern: /お?問(?:い)?合(?:わ)?せ(?:先|窓口|フォーム)|電話:|(?<![a-z])tel(?![a-z])|サポート窓口/,
      example: 'あさひ野のお問い合わせ窓口',
      counter: '電話番号、住所',
    },
  ],
};
