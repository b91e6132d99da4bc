/** Japanese sentences that hand data on, and clauses that notices carry.  */
import { anyOf } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_CLAUSES_JA: Pick<NoticeLexicon, 'transfer' | 'follows' | 'clauses' | 'itemKinds'> = {
  transfer: [
    {
      means: 'promise',
      pattern: /(?:事前に|別途|改めて)(?:ご本人の|お客様の|本人の)?同意を(?:得|いただ|取得)/,
      example: '提供する場合は、別途同意を得ます',
      counter: '同意を得た上で提供しています',
    },
    {
      means: 'none',
      pattern:
        /(?:提供|開示|移転|共有|委託|公開|販売)(?:を|は|・提供)?(?:すること(?:は|が)?|いたし|いたすこと(?:は)?|し|行い|行うこと(?:は)?)?(?:は)?(?:ありませ|ございませ|ませ|ない)/,
      example: '第三者に提供しません',
      counter: '第三者に提供します',
    },
    {
      means: 'overseas',
      pattern:
        /(?:国外|海外|外国|日本以外|米国|アメリカ|欧州|中国|シンガポール|ドイツ|アイルランド|インド|韓国|台湾).{0,40}(?:提供|移転|保存|保管|所在|送信|取(?:り)?扱|委託)/,
      example: '海外のサーバに保存します',
      counter: '国内に保存します',
    },
    { means: 'outsource', pattern: /委託/, example: '配送を委託します', counter: '配送します' },
    {
      means: 'provide',
      pattern: anyOf(
        /(?:提供|開示|共有|移転|送信|交換|預託|保存)(?:する|し|いたし|され|を行|を受)|共同(?:で|して)?(?:に)?利用(?:する|し|いたし|され|を行|させ)/,
        /(?:情報|データ|氏名|住所|番号|アドレス|履歴)[^。]{0,60}(?:に|へ)(?:お)?(?:渡(?:し|され|す)|引き渡|お送り|送られ|送り)/,
      ),
      example: '配送業者に提供します',
      counter: '商品をご案内します',
    },
    { means: 'collect', pattern: /(?:取得|収集)(?:し|する|いたし)/, example: '情報を取得します', counter: '商品を発送します' },
  ],
  follows: [
    { means: 'items', pattern: /(?:以下|次|下記)の.{0,12}(?:情報|項目|データ)/, example: '以下の情報を提供します', counter: '以下の手順' },
    {
      means: 'recipients',
      pattern: /(?:以下|次|下記)の(?!場合|とき|目的).{0,20}(?:サービス|事業者|会社|第三者|提供先|委託先|業者|企業|ツール)/,
      example: '以下のサービスを利用しています',
      counter: '以下の手順で操作します',
    },
  ],
  clauses: [
    {
      means: 'disclosure-without-consent',
      pattern:
        /(?:同意|承諾|断り)(?:を(?:得|いただ|取ら)(?:る|く|ず)?(?:こと)?)?(?:なく|なし(?:に|で)|ずに|得ずに).{0,40}(?:提供|開示|共有|交換)|下記の場合を除(?:い|き)/,
      not: /(?:なく|ずに)[^。]{0,30}(?:提供|開示)[^。]{0,20}(?:ませ|ない)(?!.{0,200}(?:除|場合))/,
      example: '同意を得ずに提供することがあります',
      counter: '同意を得ずに第三者へ開示しません。',
    },
    {
      means: 'disclosure-by-law',
      pattern: /法令|国の機関|生命|公衆衛生|裁判所|警察/,
      example: '法令に基づく場合',
      counter: '当社が必要とする場合',
    },
    {
      means: 'deemed-consent',
      pattern: /同意(?:した|いただいた|された)もの(?:と)?(?:み|見)なし|同意したことにな/,
      example: '同意したものとみなします',
      counter: '同意をお願いします',
    },
    {
      means: 'marketing-purpose',
      pattern:
        /マーケティング|広告|宣伝|販売促進|キャンペーン|メールマガジン|メルマガ|ダイレクトメール|(?:新商品|サービス|お得な|イベント)(?:情報)?(?:に関する)?(?:の)?(?:ご)?案内/,
      example: '新商品のご案内',
      counter: '商品の発送',
    },
  ],
  itemKinds: [
    { means: 'bank-account', pattern: /口座/, example: '銀行口座', counter: '口コミ' },
    { means: 'card-number', pattern: /カード(?:番号|情報)/, example: 'クレジットカード番号', counter: 'ギフトカード' },
    { means: 'entrance-code', pattern: /オートロック|暗証番号/, example: 'オートロックの番号', counter: '注文番号' },
    { means: 'delivery-photo', pattern: /(?:配達|配送|置き配)(?:完了)?(?:時)?(?:の)?写真/, example: '配達完了の写真', counter: '商品写真' },
    { means: 'customs-code', pattern: /通関(?:番号|コード)/, example: '個人通関番号', counter: '通関手数料' },
    { means: 'resident-number', pattern: /マイナンバー|個人番号/, example: 'マイナンバー', counter: '会員番号' },
    { means: 'id-copy', pattern: /身分証|本人確認書類|運転免許証/, example: '本人確認書類', counter: '注文書類' },
    { means: 'precise-location', pattern: /位置情報|gps/, example: '位置情報', counter: '配置' },
    { means: 'health', pattern: /健康(?:情報|状態|診断)|病歴|診療|症状/, example: '健康状態', counter: '健康食品' },
    { means: 'password', pattern: /パスワード/, example: 'パスワード', counter: '合言葉' },
    { means: 'passport', pattern: /パスポート|旅券/, example: 'パスポート番号', counter: '旅行券' },
  ],
};
