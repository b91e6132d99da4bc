import type { PartialMessages } from '../../types';

/** The drawn page of the first run, in Japanese. */
export const demo = {
  'first.see': 'このように示します',
  'demo.shop': 'ポルム市場',
  'demo.invented': '架空のショップ',
  'demo.terms': '【必須】利用規約への同意',
  'demo.overseas': '【必須】個人情報の国外移転への同意',
  'demo.recipient': 'ポルム市場の出店者など',
  'demo.news': '【任意】お得な情報を受け取る',
  'demo.join': '登録する',
  'demo.overseasFound': '情報を国外へ送る同意が必須です',
  'demo.recipientFound': '提供先が「販売者」「提携先」とだけあります',
} as const satisfies PartialMessages;
