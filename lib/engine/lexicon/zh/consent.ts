/** Chinese consent words, simplified and traditional. Patterns run on squashed text. */
import type { ConsentLexicon } from '../consent';

export const CONSENT_ZH: ConsentLexicon = {
  language: 'zh',
  form: 'squashed',
  purposes: [
    {
      means: 'terms',
      pattern:
        /(?:服务|服務|用户|用戶|注册|註冊|使用|会员|會員|购买|購買|交易|平台|网站|網站)[^,，。、]{0,6}(?:协议|協議|条款|條款|规则|規則|须知|須知|约定|約定)|条款|條款|(?<!隐私|隱私|保密|保护|處理|处理)(?:协议|協議)|使用守[则則]|社区[规規]范/,
      not: /隐私条款$|隱私條款$/,
      example: '会员服务协议',
      counter: '隐私保护',
    },
    {
      means: 'collection',
      pattern: /隐私|隱私|个人(?:信息|資訊|数据)(?!出境|跨境|向)|個人(?:資料|資訊|信息)|(?:信息|资料|資料)(?:收集|處理|处理)/,
      example: '我同意隐私政策',
      counter: '个人中心',
    },
    {
      means: 'third-party',
      pattern:
        /(?:第三方|第三人|合作(?:方|伙伴|夥伴)|商家|卖家|賣家|关联公司|關聯公司)[^,，。]{0,14}(?:共享|提供|披露|分享|共用)|(?:共享|提供|披露|分享)(?:给|給|予)[^,，。]{0,10}(?:第三方|第三人|合作|商家|卖家|賣家|关联|關聯)/,
      not: /不(?:会|會)(?:向|将)?[^,，。]{0,6}(?:提供|共享|披露)/,
      example: '向第三方共享个人信息',
      counter: '第三方登录',
    },
    {
      means: 'overseas',
      pattern: /(?:跨境|境外|出境|海外)[^,，。]{0,8}(?:提供|传输|傳輸|转移|移轉|存储|接收)|(?:信息|数据)出境/,
      example: '个人信息跨境提供',
      counter: '海外购',
    },
    { means: 'processor', pattern: /委托处理|委託處理|受托(?:方|人)/, example: '委托处理个人信息', counter: '委托付款' },
    {
      means: 'marketing',
      pattern:
        /营销|營銷|行銷|推广信息|廣告|广告|促销|促銷|电子报|電子報|订阅|訂閱|优惠(?:信息|活动|资讯)|優惠(?:訊息|活動|資訊)|(?:短信|邮件|郵件|簡訊)(?:推送|通知)?(?:接收|订阅|訂閱)|(?:接收|收到)[^,，。]{0,10}(?:优惠|優惠|促销|推广|资讯|消息)/,
      not: /广告商合作|廣告代理/,
      example: '接收优惠信息',
      counter: '优惠券使用',
    },
    {
      means: 'profiling',
      pattern: /个性化(?:推荐|广告|展示)|個人化(?:推薦|廣告)|用户画像|自动化决策/,
      example: '个性化推荐',
      counter: '个性签名',
    },
    {
      means: 'sensitive',
      pattern: /敏感(?:个人)?信息|敏感個資|生物(?:识别|識別)|人脸|人臉|健康信息/,
      example: '敏感个人信息处理',
      counter: '敏感肌',
    },
    { means: 'identifier', pattern: /身份证(?:号|号码|信息)|身分證|护照号/, example: '身份证信息的使用', counter: '订单号' },
    { means: 'location', pattern: /位置信息|定位(?:信息|权限|服务)|位置資訊/, example: '位置信息的使用', counter: '门店位置' },
    {
      means: 'age',
      pattern: /(?:年满|已满|滿|满)(?:1[468]|十八|18|20)[周週]?[岁歲]|未成年/,
      example: '我已年满18周岁',
      counter: '18岁生日',
    },
    { means: 'finance', pattern: /征信|徵信|代扣|免密支付/, example: '征信查询授权', counter: '支付方式' },
    { means: 'cookies', pattern: /cookie/, example: 'Cookie 设置', counter: '饼干' },
  ],
  acts: [
    { means: 'refuse', pattern: /不同意|不接受|拒绝|拒絕|暂不|不允许/, example: '不同意', counter: '同意' },
    {
      means: 'agree',
      pattern: /同意|接受|授权|授權|允许|允許|认可|認可/,
      not: /未经同意|經.{0,4}同意後/,
      example: '我同意本协议',
      counter: '请阅读本协议',
    },
    { means: 'receive', pattern: /接收|订阅|訂閱|收取/, example: '接收通知', counter: '发送通知' },
    {
      means: 'confirm',
      pattern: /已(?:阅读|閱讀|知悉|了解|知晓|確認|确认)|我(?:确认|確認|承诺|保证)/,
      example: '我已阅读全部内容',
      counter: '阅读更多',
    },
    { means: 'yes', pattern: /^(?:是|同意|我同意|接受|我接受|允许|允許)[。.]?$/, example: '我同意', counter: '我同意条款' },
  ],
  channels: [
    {
      means: 'channel',
      pattern: /^(?:短信|短訊|簡訊|邮件|郵件|电子邮件|電子郵件|邮箱|电话|電話|微信|推送|app推送)$/,
      example: '短信',
      counter: '短信验证码',
    },
  ],
  requirement: [
    {
      means: 'mandatory',
      pattern:
        /[[(【〔<「](?:必选|必須|必须|必填|必選|必要)(?:项|項)?[\])】〕>」]|^(?:必选|必选项|必須同意|必须同意|必選)|(?:必选|必選)$|^[*＊]|[*＊]$/,
      not: /必填(?:信息|字段|欄位)/,
      example: '【必选】会员协议',
      counter: '必填信息',
    },
    {
      means: 'optional',
      pattern: /[[(【〔<「](?:可选|可選|选填|選填|非必选|自愿|自願)(?:项|項)?[\])】〕>」]|^(?:可选|可選)(?:$|[::同])|(?:可选|可選)$/,
      example: '(可选)接收短信',
      counter: '可选颜色',
    },
  ],
  all: [
    {
      means: 'agree-all',
      pattern:
        /(?:全部|所有|一键|一鍵|一并)[^。]{0,12}?(?:同意|接受|勾选|勾選|授权|允许)|(?:同意|接受|勾选|勾選)(?:以上|以下|上述|下列)?(?:全部|所有|全選|各项|各項)|全选|全選/,
      not: /全部(?:阅读|閱讀|内容|內容)/,
      example: '同意以上全部',
      counter: '已全部阅读并同意',
    },
  ],
  optionalToo: [
    { means: 'said', pattern: /(?:包括|包含|含)(?:可选|可選|选填)|[(([](?:可选|可選)/, example: '全部同意(含可选项)', counter: '全部同意' },
  ],
  none: [
    {
      means: 'session',
      pattern: /记住(?:我|密码|账号|登录)|記住(?:我|密碼|帳號)|自动登录|自動登入|保持登录|不再(?:提示|显示)|天内免登录|显示密码/,
      example: '记住密码',
      counter: '登录协议',
    },
    {
      means: 'payment',
      pattern: /支付宝|微信支付|信用卡|货到付款|貨到付款|银行卡|银联/,
      not: /同意|协议|協議/,
      example: '货到付款',
      counter: '同意微信支付协议',
    },
    {
      means: 'delivery',
      pattern: /收货地址|收貨地址|默认地址|配送方式|开具?发票/,
      not: /同意|协议|協議/,
      example: '设为默认地址',
      counter: '同意共享收货地址',
    },
    { means: 'person', pattern: /^(?:男|女|先生|女士|保密|个人|企业|個人|公司)$/, example: '女士', counter: '女装' },
    {
      means: 'product',
      pattern: /^(?:全选|选择|仅看有货)$|仅看有货|商品全选/,
      not: /同意|协议|協議/,
      example: '仅看有货',
      counter: '全选协议',
    },
    {
      means: 'deletion',
      pattern:
        /注销[^。]{0,20}(?:同意|知晓|了解|确认|风险)|(?:同意|知晓|确认|了解)[^。]{0,20}注销|(?:删除|註銷|刪除)(?:账号|帐号|账户|帳號)/,
      not: /注册协议|隐私/,
      example: '我已了解账号注销的后果',
      counter: '同意用户协议',
    },
  ],
  implied: [
    {
      means: 'implied',
      pattern:
        /(?:点击|點擊|按下|注册|註冊|登录|登入|继续|繼續|使用|提交|下单|勾选)[^。]{0,24}(?:即|则|則|就|视为|視為|代表|表示|等于)[^。]{0,16}(?:同意|接受|认可|遵守)/,
      not: /^第[一二三四五六七八九十\d]+[条條]/,
      example: '点击注册即表示您同意用户协议和隐私政策',
      counter: '请先同意用户协议',
    },
  ],
  cookieKinds: [
    {
      means: 'cookies',
      pattern: /^(?:必要|功能|分析|性能|统计|廣告|广告|营销|定向)/,
      example: '功能性',
      counter: '全部功能',
    },
  ],
  managed: [
    {
      means: 'managed',
      pattern: /管理员|管理員|后台|後台|(?:会员|會員|用户|用戶)(?:管理|列表|详情)|审核|審核|批量删除/,
      example: '会员管理',
      counter: '会员注册',
    },
  ],
  views: [
    {
      means: 'view',
      pattern: /查看|详情|詳情|全文|点击阅读|點擊閱讀/,
      example: '查看全文',
      counter: '用户协议',
    },
  ],
  tombstones: [{ pattern: '协议 before 同意 anywhere', why: 'agreement texts repeat 用户同意 without any control' }],
};
