/** Chinese notice words (simplified and the common traditional forms), on squashed text. */

import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';
import { inSimplified } from './characters';

export const NOTICE_ZH: NoticeLexicon = inSimplified({
  language: 'zh',
  form: 'simplified',
  home: 'CN',
  titles: [
    {
      means: 'overseas',
      pattern:
        /(?:跨境|出境|境外|国外|海外|國外|全球)(?:的)?(?:数据|信息|个人信息|數據|資料|个人数据)?(?:的)?(?:传输|提供|转移|存储|接收|處理|处理|傳輸|移轉)|(?:个人)?(?:信息|数据)(?:的)?(?:跨境|出境)|向境外/,
      example: '个人信息出境',
      counter: '境外旅游攻略',
    },
    {
      means: 'third-party',
      pattern:
        /(?:共享|转让|公开披露|披露|委托处理|提供)(?:、.{0,12})?.{0,12}(?:信息|数据|资料|資料)|(?:信息|数据)(?:的)?(?:共享|披露|对外提供)|第三方(?:共享|信息共享|sdk|清单)|向第三方|与第三方/,
      not: /提供的(?:信息|服务)|(?:您|用户)(?:向我们)?提供|(?:共享|提供)(?:的)?(?:信息|数据)(?:类型|种类|内容|项目)$/,
      example: '我们如何共享您的个人信息',
      counter: '您提供的信息',
    },
    { means: 'processor', pattern: /委托处理|受托|委託處理/, example: '委托处理个人信息', counter: '委托书' },
    { means: 'marketing', pattern: /营销|广告|推广|促销信息|訂閱/, example: '营销信息', counter: '物流信息' },
    {
      means: 'collection',
      pattern: /(?:收集|使用|收集和使用).{0,10}(?:信息|数据|資料)/,
      example: '我们如何收集您的信息',
      counter: '收藏夹',
    },
    {
      means: 'policy',
      pattern: /隐私(?:政策|保护|权政策|声明)|隱私(?:權)?政策|个人信息保护(?:政策|声明)/,
      example: '隐私政策',
      counter: '退货政策',
    },
    { means: 'terms', pattern: /服务(?:协议|条款)|用户协议|使用条款|注册协议|服務條款/, example: '用户协议', counter: '服务时间' },
  ],
  labels: [
    {
      means: 'recipient',
      pattern:
        /接收方|(?:共享|提供|受托|合作|第三方)(?:方|对象|单位|公司|机构|主体)(?:名称|的?名称)?|(?:第三方|公司|机构|主体|供应商|sdk)(?:名称)|^第三方$|^境外接收方/,
      not: /(?:方|者)(?:的)?(?:处理)?(?:目的|方式|联系|期限|所在)/,
      example: '境外接收方',
      counter: '接收方的联系方式',
    },
    {
      means: 'country',
      pattern: /(?:所在|目的|接收|存储)(?:的)?(?:国家|国|地区|地|地点|位置)|国家(?:或|\/|和)?地区|^国家$|^地区$|国别/,
      example: '所在国家或地区',
      counter: '国家法律',
    },
    { means: 'contact', pattern: /联系(?:方式|人|电话|邮箱)|聯絡方式/, example: '联系方式', counter: '联系我们了解更多优惠' },
    {
      means: 'items',
      pattern:
        /(?:信息|数据|資料)(?:的)?(?:种类|类型|类别|项目|内容|字段|范围)|(?:共享|收集|提供|传输|处理)(?:的)?(?:个人)?(?:信息|数据)$|处理种类|^(?:个人)?信息$/,
      example: '个人信息种类',
      counter: '信息公告',
    },
    { means: 'purpose', pattern: /目的|(?:使用|应用)场景|用途|服务内容/, example: '处理目的', counter: '目标用户' },
    { means: 'retention', pattern: /期限|保存时间|存储时间|保留时间|利用期间|保存期间|期间$/, example: '保存期限', counter: '活动时间' },
    {
      means: 'method',
      pattern: /(?:传输|提供|共享|转移|出境)(?:的)?方式|传输时间|^方式$/,
      not: /联系/,
      example: '传输方式',
      counter: '支付方式',
    },
    { means: 'refusal', pattern: /拒绝|不同意|拒絕/, example: '拒绝的后果', counter: '撤回同意' },
    { means: 'provider', pattern: /^提供方$|^转出方$/, example: '提供方', counter: '接收方' },
    { means: 'basis', pattern: /(?:法律|合法性)(?:依据|基础)/, example: '合法性基础', counter: '目的' },

    {
      means: 'recipient',
      pattern:
        /^接收(?:者|单位|机构|主体|公司)(?:名称)?$|^(?:服务商|合作伙伴|供应商|受委托(?:者|方)|提供给|共享给|数据接收方|第三方机构)(?:名称)?$|^(?:谁|给谁)$/,
      example: '接收者',
      counter: '接收包裹',
    },
    {
      means: 'country',
      pattern: /^(?:境外)?国家$|^(?:传输|存储|储存|处理)(?:地|国)?(?:区|点)$|^境外(?:国家|地区)/,
      example: '境外国家',
      counter: '国家标准',
    },
    {
      means: 'contact',
      pattern: /^(?:联系)?邮箱$|^客服(?:电话)?$|联络(?:资讯|信息|方式|电话)|个人信息保护负责人|^电话$/,
      example: '联系邮箱',
      counter: '邮箱登录',
    },
    {
      means: 'items',
      pattern:
        /^(?:提供|共享|传输|出境|收集|蒐集|披露|利用)(?:的)?(?:个人)?(?:信息|数据|资料|资讯|内容|字段)$|^字段$|资料(?:类别|种类|项目|范围)/,
      example: '共享内容',
      counter: '共享单车',
    },
    {
      means: 'purpose',
      pattern: /^(?:业务|功能|使用|共享|服务|应用)(?:场景|功能|说明)$|^功能$|^为什么$|^理由$|^原因$/,
      example: '共享场景',
      counter: '功能上线',
    },
    {
      means: 'retention',
      pattern: /^(?:保存|存储|保留|留存)(?:多久|时长|年限|到何时)$|^删除时间$/,
      example: '保存时长',
      counter: '删除订单',
    },
    {
      means: 'method',
      pattern:
        /(?:传输|提供|共享|转移|出境|利用|发送)(?:的)?(?:方法|方式|时间|频率|途径)(?:(?:及|和|与)(?:方法|方式))?$|^时间(?:及|和|与)方式$|^何时(?:、|及|和)?如何/,
      not: /联系|支付/,
      example: '传输时间及方式',
      counter: '支付方式',
    },
    {
      means: 'refusal',
      pattern: /^不(?:提供|授权|同意)(?:之|的)?(?:影响|后果|结果)|^若不同意|^不同意会/,
      example: '不提供的影响',
      counter: '不提供发票',
    },
  ],
  questions: [
    {
      means: 'recipient',
      pattern: /^(?:提供|共享|分享|传输)?给谁|^(?:向|与|和)谁(?:提供|共享)|^谁(?:会|将)?(?:接收|收到|获得)/,
      example: '提供给谁？',
      counter: '送给谁？',
    },
    {
      means: 'country',
      pattern: /^(?:传输|存储|提供)?(?:到|在|至)?(?:哪个|哪些|什么)国家/,
      example: '传输到哪个国家？',
      counter: '哪个颜色？',
    },
    {
      means: 'items',
      pattern: /^(?:提供|共享|传输|收集)?(?:哪些|什么)(?:个人)?(?:信息|数据|资料)/,
      example: '提供哪些信息？',
      counter: '哪些商品？',
    },
    {
      means: 'purpose',
      pattern: /^为(?:什么|何)(?:要)?(?:提供|共享|传输|需要|收集)|^用(?:于|来)(?:做)?什么/,
      example: '为什么提供？',
      counter: '为什么缺货？',
    },
    { means: 'retention', pattern: /^(?:保存|存储|保留)(?:多久|多长时间)/, example: '保存多久？', counter: '多久到货？' },
    { means: 'method', pattern: /^(?:如何|怎样|怎么)(?:提供|传输|发送)/, example: '如何传输？', counter: '如何退货？' },
    { means: 'refusal', pattern: /^(?:可以)?(?:不同意|拒绝)/, example: '不同意会怎样？', counter: '可以退货吗？' },
  ],
  parties: [
    {
      means: 'role',
      pattern: inOrder(
        [
          /提供者|提供商|服务商|服务提供商|服务供应商|供应商|商家|卖家|商户|店铺|合作伙伴|合作方|合作机构|合作商|关联公司|关联方|子公司|母公司|集团公司|附属公司|第三方|第三方公司|第三方机构|第三方服务|受托方|广告商|广告主/,
          /物流公司|快递公司|物流商|配送公司|支付机构|支付公司|金融机构|保险公司|银行|开发者|承运人|主办方|机构|企业|公司|组织/,
        ],
        /(?:等)?$/,
      ),
      not: /有限公司/,
      example: '我们的关联公司',
      counter: '晨光物流有限公司',
    },
    { means: 'open', pattern: /等(?:$|第三方|服务|公司|合作|机构|由|,|、|\))|包括但不限于/, example: '晨光物流等', counter: '等级' },
    { means: 'list', pattern: /清单|目录|列表|点击查看|详见/, example: '第三方共享清单', counter: '商品介绍' },
    { means: 'example', pattern: /^如(?![果何需您有])|例如|比如|\(如/, example: '例如晨光物流', counter: '如果' },
  ],
  company: [{ means: 'company', pattern: /有限公司|股份公司|集团/, example: '晨光物流有限公司', counter: '商家' }],
  abroad: [
    {
      means: 'abroad',
      pattern: /境外|国外|海外|跨境|其他国家|全球|國外/,
      not: /不(?:会|會|得)?.{0,6}(?:向|存储|传输)?.{0,6}境外/,
      example: '存储于境外服务器',
      counter: '存储于境内',
    },
  ],
  contact: [{ means: 'contact', pattern: /客服|联系电话:|联系邮箱/, example: '晨光物流客服', counter: '姓名、电话' }],
  items: [
    {
      means: 'datum',
      pattern: anyOf(
        /姓名|昵称|电话|手机号|手机号码|地址|邮箱|电子邮件|身份证|银行(?:卡|账)|账号|订单(?:信息|号|内容)|收货(?:人|信息|地址)|支付信息|交易(?:记录|信息)|设备(?:信息|标识|型号)|ip|cookie/,
        /位置信息|生日|性别|年龄|浏览(?:记录|历史)|日志|照片|头像|密码|护照|面部|mac|浏览器|操作系统|聊天(?:记录|内容|和)|通信(?:信息|记录)|通讯录|包名|网络(?:状态|信息)|wlan|传感器/,
      ),
      example: '姓名和手机号',
      counter: '个人信息',
    },
    {
      means: 'reference',
      pattern:
        /(?:本政策|本协议|第[一二三四五六七八九十\d]+[条节章]|上述|前述).{0,14}(?:信息|数据|列明|所述)|(?:全部|所有)(?:已)?(?:收集)?(?:的)?(?:个人)?(?:信息|数据)/,
      example: '本政策第二条所述信息',
      counter: '姓名',
    },
    {
      means: 'class',
      pattern:
        /(?:我|您|本人|用户|会员)的(?:敏感)?(?:个人)?(?:信息|数据|资料)|必要(?:的)?(?:个人)?信息|(?:有关|相关|部分|某些|匿名|交易)(?:的)?(?:必要)?(?:个人)?(?:信息|数据)|所需(?:的)?(?:信息|数据)/,
      example: '必要的信息',
      counter: '必要的服务',
    },
    { means: 'bare', pattern: /(?:个人)?(?:信息|数据|資料)/, example: '提供您的个人信息', counter: '提供服务' },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern:
        /以(?:便|实现|完成|提供|满足|向您|帮助|用于|确保|保障)|为(?:了|便于|实现|完成|向您|您提供|保障|改善|提供)|用于|以履行|目的是/,
      not: /为遵守法律|以显著|以合同|无法为|不能为/,
      example: '用于配送您的订单',
      counter: '您的订单已发货',
    },
    {
      means: 'vague',
      pattern: /本(?:政策|协议|隐私政策)(?:中)?(?:所)?(?:声明|述|列)(?:的)?(?:目的)?$|^(?:业务|商业)(?:需要|目的)$/,
      example: '商业目的',
      counter: '配送商品',
    },
  ],
  retention: [
    {
      means: 'period',
      pattern: /\d+(?:年|个月|個月|天|日|小时|周)|[一二三五六七十]+(?:年|个月)/,
      not: /\d{4}年\d+月/,
      example: '保存三年',
      counter: '实现目的所需',
    },
    {
      means: 'event',
      pattern: /注销|(?:合同|服务|合作|交易|订单)(?:的)?(?:终止|结束|完成|到期)|删除账[号户]|撤回/,
      example: '至您注销账号为止',
      counter: '所需的期间',
    },
    {
      means: 'endless',
      pattern: /(?:实现|达到|达成).{0,10}目的|所(?:需|必需|必要)(?:的)?(?:最短)?(?:期限|期间|时间)|必要(?:的)?(?:期限|期间|时间)/,
      example: '实现目的所必需的期限',
      counter: '一年',
    },
    {
      means: 'reference',
      pattern: /一致|详见|参见|法律(?:法规)?(?:规定|要求)|取决于|视.{0,14}而定|(?:根据|依据|按照?).{0,16}(?:政策|规定|设置|规则)/,
      example: '与本站数据的期限一致',
      counter: '一年',
    },
  ],
  method: [
    {
      means: 'method',
      pattern:
        /通过(?:加密|网络|互联网|专线|api|接口|https)|(?:加密|网络|接口|api|https|在线|电子)(?:方式|传输|通道|形式)(?:传输|提供|发送|进行)?/,
      not: /安全技术/,
      example: '加密传输方式提供',
      counter: '线下领取',
    },
  ],
  refusal: [
    {
      means: 'right',
      pattern: /(?:可以|可|有权|可选择同意或)(?:选择)?(?:拒绝|不同意|拒絕|不提供)|拒绝(?:的)?权利|选择(?:同意或)?拒绝/,
      not: /我们(?:有权|可以)拒绝/,
      example: '您有权拒绝',
      counter: '我们有权拒绝您的订单',
    },
    {
      means: 'consequence',
      pattern:
        /(?:拒绝|不同意|不提供|未同意|拒絕|不授权).{0,60}(?:无法|不能|影响|限制|無法|将不|未能|难以|不会|不得|需(?:要)?另|只能|暂停|终止)/,
      example: '如您拒绝，将无法使用该功能',
      counter: '如您同意，请继续',
    },
    { means: 'withdrawal', pattern: /撤回|退订|取消订阅/, example: '撤回同意', counter: '拒绝' },
  ],
  transfer: [
    {
      means: 'promise',
      pattern: /(?:单独|另行|再次|事先|提前)(?:征得|取得|获得|征求|告知).{0,12}(?:同意|授权)/,
      example: '如需共享，我们会另行征得您的同意',
      counter: '征得您的同意后，我们共享如下',
    },
    {
      means: 'none',
      pattern: /不(?:会|會|得|将)?(?:对外|主动|与|向|将)?.{0,40}?(?:提供|共享|出售|披露|传输|转让|分享|出租)/,
      example: '我们不会向任何公司提供您的信息',
      counter: '我们会共享您的信息',
    },
    {
      means: 'overseas',
      pattern:
        /(?:境外|跨境|出境|海外|国外).{0,30}(?:提供|传输|存储|服务|处理|节点|转移|接收)|(?:存储|传输|提供|转移)(?:于|至|到|在)?.{0,20}(?:境外|海外|国外)/,
      not: /不(?:会|得)?.{0,6}(?:向境外|境外)/,
      example: '数据将传输至境外服务器',
      counter: '数据存储在境内',
    },
    { means: 'outsource', pattern: /委托|受托/, example: '我们委托供应商处理', counter: '我们自行处理' },
    {
      means: 'provide',
      pattern: /共享|提供(?:给|予|与|至)|披露|分享|转让|传输|对外提供|向.{1,20}(?:提供|传输|披露)|交由/,
      example: '共享给商家',
      counter: '为您提供服务',
    },
    { means: 'collect', pattern: /收集/, example: '收集您的信息', counter: '收藏商品' },
  ],
  follows: [
    { means: 'items', pattern: /(?:以下|下列|如下).{0,10}(?:信息|数据)/, example: '我们会提供以下信息', counter: '以下步骤' },
    {
      means: 'recipients',
      pattern: /(?:以下|下列|如下).{0,20}(?:第三方|公司|机构|合作方|服务商|接收方|供应商|服务)/,
      example: '以下合作方',
      counter: '以下步骤',
    },
  ],
  clauses: [
    {
      means: 'disclosure-without-consent',
      pattern: /(?:无需|无须|不经|未经|不征得|無需).{0,12}(?:同意|授权|许可)/,
      not: /(?:未经|不经).{0,12}(?:同意|授权)[^。]{0,40}(?:不会|不得|不)/,
      example: '无需征得您的同意即可共享',
      counter: '未经您的同意，我们不会共享',
    },
    {
      means: 'disclosure-by-law',
      pattern: /法律(?:法规)?|司法机关|行政机关|国家安全|公共(?:安全|卫生|利益)|生命/,
      example: '根据法律法规的要求',
      counter: '根据业务需要',
    },
    {
      means: 'deemed-consent',
      pattern: /视为.{0,12}(?:同意|接受)|即(?:表示|视为|代表).{0,10}(?:同意|接受)/,
      example: '即视为您同意',
      counter: '请您同意',
    },
    {
      means: 'marketing-purpose',
      pattern: /营销|广告|推广|促销|推荐您?(?:可能)?感兴趣|推送/,
      example: '向您发送促销信息',
      counter: '向您发货',
    },
  ],
  itemKinds: [
    { means: 'bank-account', pattern: /银行(?:账户|账号|卡)/, example: '银行账户', counter: '用户账户' },
    { means: 'card-number', pattern: /(?:银行|信用)卡号|卡号/, example: '信用卡号', counter: '礼品卡' },
    { means: 'entrance-code', pattern: /门禁|门锁密码/, example: '门禁密码', counter: '门店' },
    { means: 'delivery-photo', pattern: /(?:送达|签收|配送|妥投)(?:完成)?(?:的)?照片/, example: '送达照片', counter: '商品照片' },
    { means: 'customs-code', pattern: /(?:通关|清关)(?:码|代码|符号)/, example: '个人通关码', counter: '清关费用' },
    { means: 'resident-number', pattern: /身份证号/, example: '身份证号码', counter: '订单号码' },
    { means: 'id-copy', pattern: /身份证(?:件|照片|复印件)|证件照/, example: '身份证复印件', counter: '商品照片' },
    { means: 'precise-location', pattern: /(?:精准|精确|实时)?(?:位置信息|定位)|gps/, example: '精准定位', counter: '品牌定义' },
    { means: 'health', pattern: /健康(?:信息|状况|数据)|病历|症状/, example: '健康状况', counter: '健康食品' },
    { means: 'password', pattern: /密码/, not: /门/, example: '登录密码', counter: '门禁密码' },
    { means: 'passport', pattern: /护照/, example: '护照号码', counter: '护肤品' },
  ],
  tombstones: [{ pattern: '提供 alone as provision', why: 'Stands in every sentence about providing a service.' }],
});
