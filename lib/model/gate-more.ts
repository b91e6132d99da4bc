/** Gate words that only a look asks for: the sentinel, which is on every page, carries what `gate.ts` holds and nothing of this. */
import { gateOf, WORDS } from './gate';

const MORE: Record<string, Record<'auth' | 'receive', string>> = {
  ko: {
    auth: '회원 ?가입|로그인|비밀 ?번호|결제|주문 ?(?:하기|서|자)|정보를? ?요청|정보에 ?(?:접근|액세스)',
    receive: '받(?:기|겠|을게|을래|아 ?보|고 ?싶)|알림|소식|혜택|이벤트|쿠폰|읽었|(?:필수|선택)$',
  },
  en: {
    auth: '\\bsign ?(?:up|in)\\b|\\blog ?in\\b|register|create (?:an )?account|password|checkout|place order|payment|\\baccess (?:to )?your\\b|\\bwants? to (?:see|use|view) your\\b',
    receive:
      '\\((?:optional|required|recommended)\\)|\\b(?:offers?|news|promotions?|updates|deals|discounts|tips)\\b|\\b(?:e-?mail|text|call|contact|notify|send|remind|tell) me\\b|keep me (?:posted|informed|up)|\\b(?:share|transfer|send|use|disclose|sell) my\\b|\\bI (?:have read|understand|am \\d\\d|confirm|allow|authori[sz]e)',
  },
  ja: {
    auth: '会員登録|ログイン|パスワード|新規登録|注文|支払|アクセス[をの]',
    receive: 'お知らせ|メルマガ|メールマガジン|キャンペーン|受信|希望(?:する|します)|確認しました|以上です',
  },
  zh: {
    auth: '注册|註冊|登录|登入|密码|密碼|结算|支付|[获獲]取[你您]',
    receive: '接收|订阅|訂閱|优惠|優惠|推送|通知我|我已阅读|我已閱讀|年满|年滿',
  },
  de: {
    auth: 'registrier|anmeld|passwor|kasse|bestell',
    receive: 'newsletter|angebote|informier|gelesen|benachrichtig',
  },
  fr: {
    auth: "s'inscrire|inscription|connexion|mot de passe|paiement|commande",
    receive: 'offres|newsletter|recevoir|actualités|promotions|lu et',
  },
  es: {
    auth: 'registr|iniciar sesión|contraseña|\\bpago\\b',
    receive: 'ofertas|novedades|recibir|promociones|boletín|he leído',
  },
};

/** Words of a consent proper; beside an unnamed control or icon they make it a consent control. */
export const CONSENT = /* @__PURE__ */ gateOf(WORDS, 'consent');
/** Words by which a tick asks to write to somebody, to pass something on or to confirm; they tell nothing outside of a control's label. */
export const RECEIVE = /* @__PURE__ */ gateOf(MORE, 'receive');
/** Words of an account deletion. */
export const DELETION = /* @__PURE__ */ gateOf(WORDS, 'deletion');
/** Words of an act a screen is for: joining, signing in, paying, letting one service into the account with another. */
export const AUTH = /* @__PURE__ */ gateOf(MORE, 'auth');
