/** Gate words that only a look asks for: the sentinel, which is on every page, carries what `gate.ts` holds and nothing of this. */
import { ACT, GATE, type Gate, gateOf, WORDS } from './gate';

/**
 * `login`: how one comes in, and lets another service in. `receive`: a tick asks to write to somebody or to pass something on. `hand`: a sentence says, in words of
 * every day, that data are handed on, or a line names a term of a notice: no page is woken for it, and where one is awake it enters.
 */
const MORE: Record<string, Record<'login' | 'receive' | 'hand', string>> = {
  ko: {
    login: '로그인|비밀 ?번호|정보를? ?요청|정보에 ?(?:접근|액세스)',
    receive: '받(?:기|겠|을게|을래|아 ?보|고 ?싶)|알림|소식|혜택|이벤트|쿠폰|읽었|(?:필수|선택)$',
    hand:
      '야간 ?(?:광고|수신|전송|발송|혜택|알림)|밤 ?(?:9|아홉) ?시|21 ?시|(?:어린이|초등학생|아동|미성년자?) ?회원|법정 ?대리인|' +
      '(?:정보|번호|연락처|기록|성[명함]|이름|주소).{0,70}(?:에게?|[사버처국원단청행험드회터체고)a-zA-Z.]으?로) ?.{0,24}(?:(?:제공|전송|전달|이전|공유|옮겨)[하되돼됩합할된한져집]|보[내냅])|(?:에게?|[사단원청]으?로) .{0,16}(?:정보|번호|연락처|기록).{0,6}(?:제공|전송|전달|이전|공유)(?:$|[ ([])|(?:정보|데이터)[을를의]? ?(?:저장|이전|보내)',
  },
  en: {
    login: '\\bsign ?in\\b|\\blog ?in\\b|password|\\baccess (?:to )?your\\b|\\bwants? to (?:see|use|view) your\\b',
    receive:
      '\\((?:optional|required|recommended)\\)|\\b(?:offers?|news|promotions?|updates|deals|discounts|tips)\\b|\\b(?:e-?mail|text|call|contact|notify|send|remind|tell) me\\b|keep me (?:posted|informed|up)|\\b(?:share|transfer|send|use|disclose|sell) my\\b|\\bI (?:have read|understand|am \\d\\d|confirm|allow|authori[sz]e)',
    hand:
      '\\b(?:purpose|items|kept|stored) ?:|\\bkept (?:until|for)\\b|' +
      '\\b(?:names?|address(?:es)?|e-?mails?|numbers?|details|history|data|information)\\b.{0,80}\\b(?:shared|passed|transferred|sent|disclosed|stored|provided|given|go) (?:there|to|with|on|in|by)\\b|\\b(?:shar|transfer|pass|disclos|send|provid|stor|giv|forward|receiv)\\w{0,4} (?:on )?(?:your|my|our customers.?)\\b.{0,40}\\b(?:data|details|information|name|address|e-?mail|number)',
  },
  ja: {
    login: 'ログイン|パスワード|アクセス[をの]',
    receive: 'お知らせ|メルマガ|メールマガジン|キャンペーン|受信|希望(?:する|します)|確認しました|以上です',
    hand: '(?:情報|氏名|住所|電話番号|メールアドレス|履歴).{0,60}[にへと].{0,16}(?:提供|送信|共有|開示|移転|保管)|海外の?サーバ',
  },
  zh: {
    login: '登录|登入|密码|密碼|[获獲]取[你您]',
    receive: '接收|订阅|訂閱|优惠|優惠|推送|通知我|我已阅读|我已閱讀|年满|年滿',
    hand: '(?:信息|資訊|资料|資料|姓名|手机号|電話|地址).{0,30}(?:提供|传输|傳輸|共享|分享|披露|揭露)[给給予至到]',
  },
  de: {
    login: 'anmeld|passwor',
    receive: 'newsletter|angebote|informier|gelesen|benachrichtig',
    hand: '\\bdaten.{0,60}(?:gespeichert|verarbeitet)|(?:daten|adresse|nummer)\\b.{0,60}(?:weitergegeben|übermittelt|weitergeleitet)',
  },
  fr: {
    login: 'connexion|mot de passe',
    receive: 'offres|newsletter|recevoir|actualités|promotions|lu et',
    hand: '(?:données|coordonnées).{0,60}(?:transmis|communiqu|partag|transfér)',
  },
  es: {
    login: 'iniciar sesión|contraseña',
    receive: 'ofertas|novedades|recibir|promociones|boletín|he leído',
    hand: 'datos.{0,60}(?:compart|comunic|transmit|transfer|ceder)',
  },
};

/** Words of a consent proper; beside an unnamed control or icon they make it a consent control. */
export const CONSENT = /* @__PURE__ */ gateOf(WORDS, 'consent');
/** Words by which a tick asks to write to somebody, to pass something on or to confirm; they tell nothing outside of a control's label. */
export const RECEIVE = /* @__PURE__ */ gateOf(MORE, 'receive');
/** Words of an account deletion. */
export const DELETION = /* @__PURE__ */ gateOf(WORDS, 'deletion');
const LOGIN = /* @__PURE__ */ gateOf(MORE, 'login');
/** Words of an act a screen is for: joining, signing in, paying, letting one service into the account with another. */
export const AUTH: Gate = { test: (text) => ACT.test(text) || LOGIN.test(text) };
const HAND = /* @__PURE__ */ gateOf(MORE, 'hand');
/** Words by which a part of a page enters: those that open the gate, and sentences that hand data on. */
export const ENTERS: Gate = { test: (text) => GATE.test(text) || HAND.test(text) };
