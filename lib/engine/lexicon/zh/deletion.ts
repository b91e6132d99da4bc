/** Chinese words of account-deletion pages, simplified and traditional. Matched without white space. */
import type { DeletionLexicon } from '../deletion';

export const DELETION_ZH: DeletionLexicon = {
  language: 'zh',
  form: 'squashed',
  entries: [
    {
      means: 'act',
      pattern:
        /(?:账号|账户|帐号|帐户|帳號|帳戶|会员|會員|用户)(?:的)?(?:注销|註銷|删除|刪除)|(?:注销|註銷|删除|刪除|关闭|關閉)(?:我的|您的|您|你的|此|该)?(?:账号|账户|帐号|帐户|帳號|帳戶|会员|會員)|(?:申请|确认|立即|我要)注销|注销(?:申请|须知|说明|提示|用户|流程)|退出会员/,
      not: /注销协议|已注销|第.{1,3}条/,
      example: '账号注销',
      counter: '营业执照注销',
    },
    { means: 'bare', pattern: /^(?:确认|確認|立即|确定)?(?:注销|註銷|删除|刪除)$/, example: '确认注销', counter: '删除记录' },
    {
      means: 'ask',
      pattern: /(?:确定|確定|确认|是否|真的)(?:要)?(?:永久)?(?:注销|註銷|删除|刪除)(?:您的|我的|你的)?(?:账|帐|帳|会员|會員|吗)/,
      example: '确定要注销账号吗？',
      counter: '确定删除该商品',
    },
    {
      means: 'effect',
      pattern: /(?:注销|註銷|删除|刪除)(?:账号|账户|帐号|帳號|帳戶)?(?:后|之后|後|成功后).{0,40}?(?:清空|删除|無法|无法|不可|失效|恢复)/,
      example: '注销后数据将被清空且无法恢复。',
      counter: '注销前请阅读说明',
    },
    {
      means: 'caution',
      pattern: /(?:注销|註銷)(?:账号|帐号|帳號)?前.{0,12}?(?:阅读|閱讀|确认|確認|注意|了解)/,
      example: '注销前请阅读以下内容',
      counter: '下单前请阅读说明',
    },
    { means: 'resolve', pattern: /(?:仍要|仍然|继续|繼續|坚持|依然)(?:注销|註銷|删除账)/, example: '继续注销', counter: '继续购物' },
    { means: 'reason', pattern: /注销(?:的)?(?:原因|理由)/, example: '注销原因', counter: '退货原因' },
    { means: 'done', pattern: /(?:注销|註銷)(?:已)?(?:成功|完成)$|已(?:成功)?注销/, example: '账号已注销', counter: '申请注销' },
    { means: 'article', pattern: /如何(?:注销|註銷|删除)|怎(?:么|样)注销/, example: '如何注销账号', counter: '账号注销' },
    {
      means: 'own-route',
      pattern: /(?:设置|設定|我的|个人中心|账号与安全).{0,24}?(?:注销|删除账|刪除帳)|(?:点击|點擊|选择).{0,10}?(?:注销|删除账)/,
      example: '进入设置，点击注销账号。',
      counter: '请发邮件申请注销',
    },
    {
      means: 'by-mail',
      pattern: /(?:发送|發送|发|寄)(?:电子)?(?:邮件|郵件)|(?:邮件|郵件|邮箱)(?:至|到|申请|联系)/,
      example: '请发送邮件申请注销。',
      counter: '请输入邮箱',
    },
    {
      means: 'by-phone',
      pattern: /(?:拨打|致电|撥打|來電).{0,16}?(?:客服|电话|热线|\d)/,
      example: '请拨打客服电话办理注销。',
      counter: '电话号码',
    },
    { means: 'by-chat', pattern: /联系(?:在线)?客服|聯絡客服|在线客服|人工客服/, example: '请联系在线客服注销。', counter: '客服时间' },
    { means: 'by-post', pattern: /(?:书面|邮寄|現場|到店|线下).{0,12}?(?:申请|提交|办理)/, example: '请到店办理注销。', counter: '邮编' },
    {
      means: 'fallback',
      pattern: /(?:无法|無法|不能)(?:登录|登入|使用|操作)|如有(?:疑问|问题)|遇到问题/,
      example: '如无法登录，请联系客服。',
      counter: '注销请联系客服',
    },
    {
      means: 'settle-first',
      pattern: /未(?:完成|处理|结清|支付|付款)(?:的)?(?:订单|訂單|费用|交易|单据|支付单|金额)|结清|清空/,
      example: '请先处理未完成的订单。',
      counter: '请先联系客服',
    },
    {
      means: 'contact-first',
      pattern: /(?:注销|註銷|删除)前.{0,10}?(?:先|需|请|必须)?(?:联系|聯絡|致电|咨询)(?:客服|我们)|(?:请)?先(?:联系|咨询)客服/,
      example: '注销前请先联系客服。',
      counter: '注销前请阅读说明。',
    },
    {
      means: 'approval',
      pattern: /(?:人工|管理员|客服|平台)(?:的)?(?:审核|審核|审批)|(?:审核|审批)(?:通过)?(?:后|之后).{0,10}?注销/,
      example: '管理员审核通过后注销。',
      counter: '审核内容',
    },
    {
      means: 'type-phrase',
      pattern: /(?:请)?(?:输入|輸入|填写)(?:以下|下列|下方)?(?:的)?(?:文字|短语|句子|内容|“.{2,40}?”|「.{2,40}?」|".{2,40}?")/,
      example: '请输入以下文字确认',
      counter: '请输入密码',
    },
    {
      means: 'wait',
      pattern: /\d+秒(?:后|之后)(?:可|才)|(?:等待|冷静期).{0,6}?\d+(?:小时|天|秒)(?:后)?(?:才|方可)/,
      example: '30秒后可点击',
      counter: '30天内处理',
    },
    { means: 'steps', pattern: /(?:步骤|第)(\d+)(?:\/|步,?共)(\d+)|(\d+)\/(\d+)步/, example: '步骤 6/7', counter: '7月7日' },
    { means: 'deactivate', pattern: /(?:账号|账户|帳號)?(?:停用|冻结|凍結)(?:账号|账户|帳號)?/, example: '停用账号', counter: '启用' },
    {
      means: 'paid-term',
      pattern: /(?:会员|订阅|套餐|服务期)(?:有效期|期限)?(?:到期|结束|終止)(?:后|之后).{0,10}?(?:才能|方可|可)?注销/,
      example: '会员到期后才能注销。',
      counter: '会员权益',
    },
    { means: 'think-again', pattern: /再(?:想|考虑)(?:一下|一想)|请三思|別走|别走|舍不得/, example: '请再考虑一下', counter: '请确认' },
    { means: 'keep', pattern: /保留(?:账号|账户|帳號)|继续使用|暂不注销|我再想想|不注销/, example: '暂不注销', counter: '取消订单' },
    { means: 'shame', pattern: /后悔|放弃(?:所有|全部|我的)(?:优惠|福利|权益)/, example: '放弃所有福利并注销', counter: '权益将失效' },
  ],
  tombstones: [
    { pattern: '^注销$ as the name of a page', why: 'on older sites it means to log out' },
    { pattern: '删除', why: 'deletes orders, records, addresses; counts with an account only' },
  ],
};
