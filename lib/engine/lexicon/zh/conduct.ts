/** Chinese words of a page's conduct, both scripts. Patterns run on squashed text. */
import type { ConductLexicon } from '../shapes/conduct';

export const CONDUCT_ZH: ConductLexicon = {
  language: 'zh',
  form: 'squashed',
  entries: [
    { means: 'night', pattern: /夜[间間]|深夜|24小[时時](?:发送|發送|随时|隨時)/, example: '夜间也会发送', counter: '白天发送' },
    { means: 'message', pattern: /短信|簡訊|简讯|推送|推播|电话|電話|微信/, example: '短信通知', counter: '邮件通知' },
    { means: 'under-14', pattern: /(?:儿童|兒童|小学生|小學生)(?:会员|會員|注册|註冊)/, example: '儿童会员', counter: '儿童玩具' },
    {
      means: 'no-child',
      pattern: /(?:年[满滿]|已[满滿])?1[3-9](?:周)?[岁歲]以上|未[满滿]1[3-9](?:周)?[岁歲][^。]{0,10}(?:不得|不能|禁止)/,
      example: '我已满18岁以上',
      counter: '未满14岁的用户',
    },
    { means: 'guardian', pattern: /[监監][护護]人(?:的)?(?:同意|授权|授權|确认|確認)/, example: '需监护人同意', counter: '监护人座位' },
    {
      means: 'given',
      pattern: /(?:授权|授權|同意)(?:记录|記錄|管理|设置|設定)|[隐隱]私[设設](?:置|定)/,
      example: '隐私设置',
      counter: '全部同意',
    },
    { means: 'withdraw', pattern: /撤[回销銷](?:您的)?(?:同意|授权|授權)|取消(?:授权|授權)/, example: '撤回同意', counter: '同意授权' },
    {
      means: 'outside',
      pattern: /(?:电话|電話|书面|書面|邮寄|郵寄|[注註][销銷])(?:方式|后|後|申请|申請|联系|聯繫)/,
      example: '请以书面方式申请',
      counter: '点击下方按钮',
    },
    { means: 'no-return', pattern: /(?:无法|無法|不能|不可)(?:更改|撤回|撤销|撤銷)/, example: '之后无法更改', counter: '之后可以更改' },
    {
      means: 'settings',
      pattern: /(?:cookie|[隐隱]私)?[设設](?:置|定)(?:中|里|裡|$)|[随隨][时時](?:更改|撤回)/,
      example: '在隐私设置中',
      counter: '商品选择',
    },
    { means: 'policy', pattern: /[隐隱]私(?:政策|保护政策|保護政策|[权權]政策|声明|聲明)/, example: '隐私政策', counter: '服务条款' },
    { means: 'have-read', pattern: /已?(?:阅读|閱讀|知悉)/, not: /同意|接受/, example: '我已阅读隐私政策', counter: '我已阅读并同意' },
    { means: 'necessary-only', pattern: /[仅僅](?:使用)?必要(?:的)?cookie/, example: '仅使用必要的Cookie', counter: '广告Cookie' },
    { means: 'later', pattern: /以后再说|以後再說|稍后|稍後|暂不|暫不|跳[过過]/, example: '稍后再说', counter: '立即开启' },
    { means: 'stop-asking', pattern: /(?:不再|[7七][天日]内不)(?:提示|提醒|显示|顯示)/, example: '不再提示', counter: '再次提示' },
  ],
};
