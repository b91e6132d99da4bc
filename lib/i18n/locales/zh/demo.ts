import type { PartialMessages } from '../../types';

/** The drawn page of the first run, in Simplified Chinese. */
export const demo = {
  'first.see': '它会这样显示',
  'demo.shop': '满月市场',
  'demo.invented': '虚构的商店',
  'demo.terms': '[必选] 同意服务条款',
  'demo.overseas': '[必选] 同意向境外提供个人信息',
  'demo.recipient': '满月市场的入驻卖家等',
  'demo.news': '[可选] 接收优惠信息',
  'demo.join': '注册',
  'demo.overseasFound': '必须同意把信息发送到境外',
  'demo.recipientFound': '接收方只写“卖家”“合作伙伴”',
} as const satisfies PartialMessages;
