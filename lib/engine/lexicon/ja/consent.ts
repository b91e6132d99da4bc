/** Japanese consent words. Patterns run on squashed text. */
import type { ConsentLexicon } from '../consent';

export const CONSENT_JA: ConsentLexicon = {
  language: 'ja',
  form: 'squashed',
  purposes: [
    {
      means: 'terms',
      pattern: /規約|約款|利用条件|ガイドライン|契約(?:内容|条項)|重要事項説明|会則|注意事項/,
      not: /位置情報[^、。]{0,8}規約$/,
      example: '会員利用規約',
      counter: '契約者の氏名',
    },
    {
      means: 'collection',
      pattern: /個人(?:情報|データ)(?!の?(?:第三者|海外|外国|委託))|プライバシー|パーソナルデータ/,
      example: '個人情報の取り扱い',
      counter: '個人のお客様',
    },
    {
      means: 'third-party',
      pattern:
        /第三者(?:へ|に|への|に対する)?(?:の)?(?:情報)?(?:提供|開示|共有)|(?:提携(?:先|企業)|出店者|出品者|加盟店|パートナー企業|グループ会社)[^、。]{0,16}(?:提供|共有|開示)/,
      not: /提供(?:し|いた)ません/,
      example: '個人情報の第三者提供',
      counter: '第三者による利用',
    },
    {
      means: 'overseas',
      pattern: /(?:外国|海外|国外|越境)[^、。]{0,14}(?:移転|提供|送信|保存)/,
      example: '外国にある第三者への提供',
      counter: '海外発送',
    },
    {
      means: 'processor',
      pattern: /(?:業務|取扱い?|取り扱い|処理)の?委託|委託先/,
      example: '取扱いの委託',
      counter: '委託販売',
    },
    {
      means: 'marketing',
      pattern:
        /メルマガ|メールマガジン|ニュースレター|広告|宣伝|マーケティング|販促|プロモーション|キャンペーン(?:情報|案内|の?お知らせ)|(?:お得な|お買い?得|新商品|新着|セール|イベント)[^。]{0,14}(?:情報|案内|お知らせ|メール)|(?:お知らせ|案内|情報)(?:メール)?を?(?:受け取|受信|希望|配信)|DM(?:を|の)(?:希望|受)/,
      not: /広告代理店|広告主様|注文確認メール|発送(?:の)?お知らせ/,
      example: 'メールマガジンを受け取る',
      counter: 'メールアドレス',
    },
    {
      means: 'profiling',
      pattern: /プロファイリング|行動履歴|行動ターゲティング|パーソナライズ/,
      example: '行動履歴の利用',
      counter: '購入履歴',
    },
    {
      means: 'sensitive',
      pattern: /要配慮個人情報|機微(?:な)?情報|健康情報|医療情報/,
      example: '要配慮個人情報の取得',
      counter: '健康食品',
    },
    { means: 'identifier', pattern: /マイナンバー|個人番号|旅券番号|パスポート番号/, example: 'マイナンバーの提供', counter: '会員番号' },
    { means: 'location', pattern: /位置情報/, example: '位置情報の利用', counter: '店舗の位置' },
    { means: 'age', pattern: /(?:\d\d|十八|二十)歳(?:以上|未満)|成人|未成年|保護者の?同意/, example: '18歳以上です', counter: '18歳の夏' },
    { means: 'finance', pattern: /信用情報|口座振替|電子決済/, example: '信用情報の照会', counter: '信用できる店' },
    { means: 'cookies', pattern: /クッキー|cookie/, not: /クッキー(?:セット|缶|型)/, example: 'クッキーの使用', counter: 'クッキー缶' },
  ],
  acts: [
    {
      means: 'refuse',
      pattern: /同意(?:し|致し|いたし)(?:ない|ません)|承諾し(?:ない|ません)|受け取らない|希望し(?:ない|ません)|不要|拒否/,
      example: '同意しない',
      counter: '同意する',
    },
    {
      means: 'agree',
      pattern: /同意|承諾|承認|許可する|了承|了解しました|合意/,
      not: /同意なく/,
      example: '内容に同意します',
      counter: '内容を読む',
    },
    { means: 'receive', pattern: /受け取る|受け取り|受信|購読|配信|希望(?:する|します)/, example: '案内を希望する', counter: '案内図' },
    {
      means: 'confirm',
      pattern: /確認しました|確認いたしました|確認済|読みました|理解しました|以上です/,
      example: '注意点を確認しました',
      counter: '確認画面へ',
    },
    {
      means: 'yes',
      pattern: /^(?:はい|同意|同意する|同意します|承諾する|承諾します|同意しました|許可する)[。.]?$/,
      example: '同意する',
      counter: '規約に同意する',
    },
  ],
  channels: [
    {
      means: 'channel',
      pattern: /^(?:sms|メール|eメール|e-?mail|電子メール|郵送|郵便|電話|dm|プッシュ通知|line|ショートメール)(?:を?受け取る|で受け取る)?$/,
      example: 'メール',
      counter: 'メールアドレス',
    },
  ],
  requirement: [
    {
      means: 'mandatory',
      pattern: /[[(【〔<(「]必須(?:項目)?[\])】〕>)」]|^必須|必須$|^[*＊]|[*＊]$|必ず同意|同意(?:が)?必須/,
      not: /必須入力|必須項目を(?:入力|ご記入)/,
      example: '利用規約に同意する【必須】',
      counter: '必須入力欄',
    },
    {
      means: 'optional',
      pattern: /[[(【〔<(「]任意(?:項目)?[\])】〕>)」]|^任意(?:$|[:で同])|任意$|同意は任意/,
      example: 'お知らせを受け取る(任意)',
      counter: '任意団体',
    },
  ],
  all: [
    {
      means: 'agree-all',
      pattern: /(?:すべて|全て|全部|一括|まとめて)[^。]{0,16}?(?:同意|承諾|チェック|選択|許可)|全(?:項目|規約)に同意/,
      not: /(?:すべて|全て)(?:読み|確認|理解)|(?:すべて|全て)の内容を/,
      example: '以下のすべてに同意する',
      counter: '内容をすべて読み、同意します',
    },
  ],
  optionalToo: [
    { means: 'said', pattern: /任意(?:項目|の同意)?(?:を|も)含|[(([]任意/, example: 'すべて同意(任意項目を含む)', counter: 'すべて同意' },
  ],
  none: [
    {
      means: 'session',
      pattern:
        /ログイン(?:状態)?を?(?:保持|維持|記憶|したまま)|次回から(?:自動|入力)|自動ログイン|パスワードを(?:表示|保存|記憶)|今後表示しない/,
      example: 'ログイン状態を保持する',
      counter: 'ログインして同意',
    },
    {
      means: 'payment',
      pattern: /クレジットカード|代金引換|代引|銀行振込|コンビニ決済|後払い|口座払い/,
      not: /同意|規約/,
      example: '銀行振込',
      counter: '後払い規約に同意',
    },
    {
      means: 'delivery',
      pattern: /お届け先|配送先|置き配|ギフト包装|同じ住所/,
      not: /同意|規約/,
      example: '配送先が同じ住所',
      counter: '配送先情報の提供に同意',
    },
    { means: 'person', pattern: /^(?:男性|女性|男|女|個人|法人|既婚|未婚)$/, example: '女性', counter: '女性の方へ' },
    {
      means: 'product',
      pattern: /^(?:全て選択|すべて選択|選択)$|在庫あり|商品を選択/,
      not: /同意|規約/,
      example: 'すべて選択',
      counter: 'すべて選択して同意',
    },
    {
      means: 'deletion',
      pattern: /退会[^。]{0,24}(?:同意|確認|理解|了承)|(?:同意|確認|了承)[^。]{0,24}退会|アカウント(?:を|の)?削除/,
      not: /規約|プライバシー/,
      example: '退会するとポイントが失われることに同意',
      counter: '利用規約に同意',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern:
        /(?:クリック|押|登録|送信|続行|続ける|利用|購入|注文|申し?込|ログイン|進)[^。]{0,30}(?:と|ことで|により|場合|時点で|ことによ)[^。]{0,40}(?:同意した(?:こと|もの)|同意(?:する|され)たものと|同意したとみな|同意します|同意されます)/,
      not: /^第\d+条/,
      example: '登録ボタンを押すと、利用規約に同意したことになります',
      counter: '規約に同意してください',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern: /^(?:必須|機能|分析|パフォーマンス|統計|広告|マーケティング|ターゲティング)/,
      example: '分析',
      counter: '商品の分析',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern: /管理者|会員(?:管理|一覧|詳細)|ユーザー(?:管理|一覧)|承認待ち|^承認する$|一括削除/,
      example: '会員一覧',
      counter: '会員登録',
    },
  ],
  views: [
    {
      means: 'view',
      pattern: /表示|詳細|全文|見る|読む|確認する|印刷/,
      example: '全文を表示',
      counter: '利用規約',
    },
  ],
  tombstones: [{ pattern: '必須 anywhere', why: 'stands at nearly every field of a Japanese form' }],
};
