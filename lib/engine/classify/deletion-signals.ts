/** What speaks for a page that deletes an account, and how much. */
import { anyOf } from '../lexicon/pattern';

export const WEIGHTS = {
  heading: 3,
  'heading-by-looks': 2.5,
  'heading-like-text': 1.5,
  'bare-heading': 1.5,
  title: 1.5,
  /** The page is called that and nothing else. */
  'title-alone': 2.5,
  path: 1,
  'form-name': 1.5,
  /** Says of itself that it is one of several steps of leaving. */
  'step-of-leaving': 3,
  ask: 2.5,
  'farewell-heading': 2,
  farewell: 1,
  caution: 1,
  /** A tick by which one takes note of what goes away. */
  'loss-to-tick': 1,
  'ticks-and-a-way-on': 1,
  /** One of several choices is to delete the account. */
  choice: 2,
  /** The way out is worded to shame. */
  'shaming-way-out': 1.5,
  pleading: 1,
  effect: 1,
  /** Two sentences or more tell what happens after one left. */
  'effects-told': 1.5,
  /** The choices are reasons to leave. */
  'reasons-to-choose': 1.5,
  /** A sentence points at the button that deletes. */
  'points-at-a-way': 1.5,
  reason: 1,
  'reason-asked': 1.5,
  'keep-button': 0.5,
  'what-is-kept': 0.5,
  'type-phrase': 1,
  'password-to-enter': 1,
  submit: 2,
  'bare-submit': 1.5,
  'link-that-names-it': 0.5,
  contact: 1,
  done: -2.5,
  article: -0.5,
  'policy-title': -3,
  'help-title': -2,
  'help-trail': -3,
  'admin-title': -3,
  'plan-title': -2.5,
} as const;
export type SignalName = keyof typeof WEIGHTS;
/** Only the strongest of these counts: a trail or a box title repeats the heading. */
export const HEADINGS = ['heading', 'heading-by-looks', 'heading-like-text', 'bare-heading'] as const;

/** From so many on, choices that are each a reason to leave are the list of reasons; one alone may be anything. */
export const REASONS = 3;
/** What people choose as the reason to leave. */
const REASON_TO_LEAVE = anyOf(
  /불만|불편|이용 ?(?:하지|을 ?안|빈도)|사용 ?(?:하지|을 ?안|빈도)|자주 ?(?:안|이용|사용)|방문 ?(?:빈도|하지)|(?:다른|타) ?(?:서비스|사이트|쇼핑몰|계정|회사)|재가입|다시 ?가입/i,
  /원하는 .{1,10}없|볼 ?(?:것|만한)|느리|느림|느려|비싸|개인정보.{0,8}(?:우려|유출|걱정|염려)|광고.{0,6}많|오류|도움이 ?(?:안|되지)|흥미/i,
  /관심 ?(?:이|분야)?.{0,4}(?:없|바뀌)|기타|서비스 ?장애|\b(?:not|n.t|rarely|no longer) (?:use|using|useful|need|enough|interested|find)/i,
  /\btoo (?:expensive|many|much|hard|complicated|slow|difficult)|\bprivacy (?:concern|worr)/i,
  /\b(?:another|different|other|second|duplicate|better) (?:service|site|account|app|provider)/i,
  /\b(?:hard|difficult) to use|\bother\b|利用しな|使わな|使いにく|使い方|不満|他の(?:サービス|サイト)|その他|興味|登録し直|不再(?:使用|需要)|不常用|很少(?:使用|用)|隐私|隱私/i,
  /太(?:多|贵|貴|慢|复杂)|换(?:号|手机)|其他|其它|体验(?:不好|差)|nicht mehr|zu teuer|andere[rns]? (?:dienst|konto)|trop cher|plus besoin/i,
  /demasiado|otro servicio/i,
);

/** Whether the words of a choice are a reason to leave. */
export function isReasonToLeave(words: string): boolean {
  return words.length <= 60 && REASON_TO_LEAVE.test(words);
}
