/** Japanese notice words, on squashed text. */
import type { NoticeLexicon } from '../notice';

export const NOTICE_JA: NoticeLexicon = {
  language: 'ja',
  form: 'squashed',
  home: 'JP',
  titles: [
    {
      means: 'overseas',
      pattern:
        /外国にある第三者|(?:海外|国外|外国|越境)(?:へ|への|に)?(?:の)?(?:個人(?:情報|データ)の)?(?:移転|提供|第三者|委託|移動)|越境移転/,
      example: '外国にある第三者への提供',
      counter: '海外配送について',
    },
    {
      means: 'third-party',
      pattern:
        /第三者(?:へ|に|への|に対する)?(?:の)?(?:個人(?:情報|データ)の)?(?:提供|開示)|個人(?:情報|データ)の(?:第三者)?(?:提供|開示・提供|共有)|共同利用|情報の(?:外部送信|提供先)|提供について/,
      not: /提供(?:する|される)(?:個人)?(?:情報|データ)(?:の項目)?$|提供先$/,
      example: '個人情報の第三者提供',
      counter: '提供する情報の項目',
    },
    { means: 'processor', pattern: /委託/, not: /^委託(?:先|する|業務|内容)/, example: '個人情報の取扱いの委託', counter: '委託先' },
    {
      means: 'marketing',
      pattern: /マーケティング|広告(?:配信|メール|宣伝)|メールマガジン|メルマガ|ダイレクトメール/,
      example: 'メールマガジンの配信',
      counter: '配送のお知らせ',
    },
    {
      means: 'collection',
      pattern: /個人(?:情報|データ)の(?:取得|収集|利用)|取得する(?:個人)?情報|利用目的|収集する情報/,
      example: '個人情報の取得と利用',
      counter: '商品の取得',
    },
    {
      means: 'policy',
      pattern: /プライバシーポリシー|個人情報保護方針|個人情報の取(?:り)?扱い/,
      example: 'プライバシーポリシー',
      counter: '返品ポリシー',
    },
    { means: 'terms', pattern: /利用規約|会員規約|約款|規約/, example: '利用規約', counter: 'ご利用ガイド' },
  ],
  labels: [
    {
      means: 'recipient',
      pattern:
        /(?:提供|移転|送信|開示|委託|共有)(?:先|を受ける者|相手)|受領者|第三者の名称|^(?:会社|事業者|サービス|企業|法人)名?$|共同(?:して)?利用(?:する)?(?:者|会社)|外部サービス|送信先/,
      not: /(?:先|者)(?:の|における)(?!名称|氏名|会社名|範囲)|(?:目的|期間|国)$/,
      example: '提供先',
      counter: '提供先の利用目的',
    },
    {
      means: 'country',
      pattern: /国(?:名|の名称)|(?:移転先|所在|提供先|保管|保存)(?:の|する)?(?:国|地|場所)|所在国|国・地域/,
      example: '移転先の国名',
      counter: '全国送料',
    },
    { means: 'contact', pattern: /連絡先|(?:お)?問(?:い)?合(?:わ)?せ先|窓口/, example: '連絡先', counter: 'お問い合わせ内容' },
    {
      means: 'items',
      pattern:
        /項目|(?:提供|移転|送信|取得|委託|利用)(?:する|される)(?:個人)?(?:情報|データ)(?:の内容|の種類)?$|(?:個人)?(?:情報|データ)の(?:内容|種類)|^(?:個人)?(?:情報|データ)$/,
      example: '提供する個人データの項目',
      counter: '入力内容',
    },
    {
      means: 'purpose',
      pattern: /目的|(?:委託|業務)(?:の)?(?:内容|業務)|^業務$|^用途$/,
      not: /目的外/,
      example: '利用目的',
      counter: '目的外利用',
    },
    { means: 'retention', pattern: /期間|保存期限|保管期限/, not: /営業期間/, example: '保存期間', counter: '営業期間' },
    { means: 'method', pattern: /(?:提供|移転|送信)(?:の)?(?:方法|手段|時期|日時)|^方法$/, example: '提供の方法', counter: '支払方法' },
    { means: 'refusal', pattern: /拒否|同意しない|不同意|任意性|不利益/, example: '同意を拒否した場合', counter: '同意の撤回' },
    { means: 'provider', pattern: /^提供(?:元|者)$|^移転元$/, example: '提供元', counter: '提供先' },
    { means: 'basis', pattern: /法的根拠/, example: '法的根拠', counter: '目的' },
  ],
  questions: [
    {
      means: 'recipient',
      pattern: /^(?:誰|だれ|どこ|どの会社|どちら)(?:に|へ|と|が)(?:個人)?(?:情報を)?(?:提供|共有|開示|受け取|送|渡)/,
      example: '誰に提供しますか？',
      counter: '誰に贈りますか？',
    },
    {
      means: 'country',
      pattern: /^どの国|^どこの国|^どこに(?:保管|保存)/,
      example: 'どの国に送られますか？',
      counter: 'どの色にしますか？',
    },
    {
      means: 'items',
      pattern: /^(?:どんな|どのような|何の|どの)(?:個人)?(?:情報|データ|項目)を(?:提供|共有|送|取得|渡)|^何を(?:提供|共有|送)/,
      example: 'どんな情報を提供しますか？',
      counter: 'どんな商品を買いますか？',
    },
    {
      means: 'purpose',
      pattern: /^(?:何のため|なぜ|どんな目的|どのような目的|何に使)/,
      not: /届か|送料/,
      example: '何のために提供しますか？',
      counter: 'いつ届きますか？',
    },
    {
      means: 'retention',
      pattern: /^(?:いつまで|どのくらい|どれくらい)(?:の間)?(?:保管|保存|保持)/,
      example: 'いつまで保管しますか？',
      counter: 'いつまで使えますか？',
    },
    {
      means: 'method',
      pattern: /^(?:どうやって|どのように|いつ)(?:提供|送|移転)/,
      example: 'どのように送りますか？',
      counter: 'どのように返品しますか？',
    },
    { means: 'refusal', pattern: /^同意し(?:ない|なく)|^拒否/, example: '同意しないとどうなりますか？', counter: '返品できますか？' },
  ],
  parties: [
    {
      means: 'role',
      pattern: /グループ(?:各社|会社|企業|内)(?:等|など)?$/,
      example: '株式会社あさひ野グループ各社',
      counter: 'あさひ野グループ株式会社',
    },
    {
      means: 'role',
      pattern:
        /(?:販売者|出品者|出店者|店舗|加盟店|提携先|提携会社|提携企業|提携店|協力会社|業務委託先|委託先|取引先|パートナー|パートナー企業|関連会社|関係会社|子会社|親会社|グループ会社|グループ企業|グループ各社|運送会社|配送業者|配送会社|運送業者|宅配業者|決済代行会社|決済事業者|決済会社|カード会社|クレジットカード会社|金融機関|信用情報機関|広告主|広告会社|広告配信事業者|広告事業者|事業者|業者|提供者|第三者|代理店|製造元|メーカー|主催者|開発者|会社|企業|サービス)(?:等|など|様)?$/,
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
  items: [
    {
      means: 'datum',
      pattern:
        /氏名|お名前|名前|住所|電話番号|メールアドレス|eメール|生年月日|性別|年齢|クレジットカード|カード番号|口座|購入(?:履歴|情報)|注文(?:履歴|情報|内容)|閲覧(?:履歴|情報)|ip(?:アドレス)?|cookie|クッキー|端末|識別子|位置情報|パスワード|ログ|写真|職業|勤務先|配送先|お届け先|会員番号|決済情報|アクセス|(?:利用|取引|検索|行動|通話)履歴|職歴|学歴/,
      example: '氏名、住所',
      counter: '個人情報',
    },
    {
      means: 'reference',
      pattern: /(?:上記|前条|第\d+条|第[一二三四五六七八九十]+条|前項|本ポリシー).{0,12}(?:情報|項目|データ)/,
      example: '第2条に定める情報',
      counter: '氏名',
    },
    {
      means: 'class',
      pattern:
        /(?:お客様|会員|利用者|ユーザー|必要な|必要最小限の|一部の|関連する|すべての|全ての)(?:の)?(?:個人)?(?:情報|データ)|情報を(?:取り扱|送信|共有|保存|保管)/,
      example: '必要な情報',
      counter: '商品',
    },
    { means: 'bare', pattern: /個人(?:情報|データ)|情報|データ/, example: '個人情報を委託します', counter: '商品を送ります' },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern:
        /(?:発送|配送|決済|運営|保守|サポート|解析|配信|印刷|運用|開発|集計|収納|回収)(?:業務|代行|サービス)?(?:等|など)?(?:を|の).{0,14}委託/,
      example: '商品の発送業務を外部に委託しています',
      counter: '個人情報の取扱いを委託しています',
    },
    {
      means: 'purpose',
      pattern: /ため(?:に|、|の|、)?|目的(?:で|として|に)/,
      not: /(?:保護|遵守|準拠|安全管理)の?ため/,
      example: '商品を配送するために提供します',
      counter: '商品を配送しました',
    },
    {
      means: 'vague',
      pattern:
        /^(?:業務(?:上の)?|サービス(?:の)?(?:向上|改善|提供)|事業)(?:のため|等|目的)*$|(?:取(?:り)?扱い|業務)(?:の(?:一部|全部)(?:又は全部|または全部)?)?を(?:外部に)?委託/,
      example: '個人情報の取扱いを委託します',
      counter: '配送のため',
    },
  ],
  retention: [
    {
      means: 'period',
      pattern: /\d+(?:年|[かヶヵカケ]?月|か月|日|週間|時間)(?:間|以内|後|を|$|保存|保管)/,
      not: /\d+年\d+月(?:\d+日)?(?:時点|現在|改定|制定)/,
      example: '3年間保存',
      counter: '利用目的の達成まで',
    },
    {
      means: 'event',
      pattern: /退会|契約(?:の)?(?:終了|満了|解除)|解約|削除(?:の)?(?:請求|依頼)|(?:サービス|取引|配送)(?:の)?(?:終了|完了)/,
      example: '退会時まで',
      counter: '必要な期間',
    },
    {
      means: 'endless',
      pattern: /(?:利用)?目的(?:を|の|が)?達成|必要な(?:期間|限り|間)|必要がなくなる/,
      example: '必要な期間',
      counter: '1年間',
    },
    {
      means: 'reference',
      pattern: /(?:法令|法律|ポリシー|規定)に(?:従|基づ|定め|よ)/,
      example: '各社のポリシーに従います',
      counter: '1年間',
    },
  ],
  method: [
    {
      means: 'method',
      pattern: /(?:暗号化|電子的|ネットワーク|インターネット|api|書面|電磁的)(?:な|した|を|の)?.{0,12}(?:方法|送信|により|通じて)/,
      not: /安全管理/,
      example: '暗号化した通信により送信',
      counter: '店頭で受け取り',
    },
  ],
  refusal: [
    {
      means: 'right',
      pattern: /拒否(?:する|できる|すること|でき|可能)|拒む(?:こと|権利)|同意しないこと(?:が|も)(?:でき|可能)|任意(?:です|であり|によ)/,
      not: /当社は.{0,20}拒否/,
      example: '同意を拒否することができます',
      counter: '当社は申込みを拒否できます',
    },
    {
      means: 'consequence',
      pattern:
        /(?:同意(?:し|され|いただけ|を(?:得られ|いただけ))?ない|拒否(?:した|された|する|される)?|ご提供(?:いただけ|され)ない|提供(?:いただけ|され)ない).{0,80}(?:できな|できませ|いただけ|困難|制限|支障|ご了承|不利益|場合があ|ことがあ)/,
      example: '同意しない場合はご利用いただけません',
      counter: '同意する場合は次へ',
    },
    { means: 'withdrawal', pattern: /撤回|配信停止|オプトアウト/, example: '同意を撤回できます', counter: '拒否できます' },
  ],
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
      pattern: /(?:提供|開示|共有|移転|送信|交換|預託|保存)(?:する|し|いたし|され|を行|を受)/,
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
  tombstones: [
    {
      pattern: '個人情報 alone as a class of items',
      why: 'A sentence that entrusts "personal information" says nothing about items at all.',
    },
  ],
};
