/**
 * Gate words: the few that a consent, notice, account-deletion or sign-in screen cannot do without, per language. They decide which
 * parts of a page may enter a Snapshot and whether the sentinel wakes at all; what a text means is the lexicon's business.
 *
 * One source per language and kind, so that a language is one entry. Blanks inside Korean terms are optional: pages space them freely.
 * Linear time: no nested repetition.
 */
export const WORDS: Record<string, Record<'consent' | 'notice' | 'deletion', string>> = {
  ko: {
    consent:
      '동의|약관|수신 ?(?:여부|거부|허용|설정|[을하])|확인 ?(?:하였|했)|만 ?\\d\\d ?세|[[(]? ?(?:필수|선택) ?[\\])]|쿠키 ?(?:[를을와]|설정|사용|정책|허용)',
    notice:
      '개인 ?정보|제 ?3 ?자|(?:제공|공유|이전) ?받는|[수위]탁|[국해]외 ?이전|보유 ?[및기·]|이용 ?목적|처리 ?방침|이전 ?[국되]|야간 ?(?:광고|수신|전송|발송|혜택|알림)|밤 ?(?:9|아홉) ?시|21 ?시|(?:어린이|초등학생|아동|미성년자?) ?회원|법정 ?대리인|' +
      '(?:정보|번호|연락처|기록|성[명함]|이름|주소).{0,70}(?:에게?|[사버처국원단청행험드회터체고)a-zA-Z.]으?로) ?.{0,24}(?:(?:제공|전송|전달|이전|공유|옮겨)[하되돼됩합할된한져집]|보[내냅])|(?:에게?|[사단원청]으?로) .{0,16}(?:정보|번호|연락처|기록).{0,6}(?:제공|전송|전달|이전|공유)(?:$|[ ([])|(?:정보|데이터)[을를의]? ?(?:저장|이전|보내)',
    deletion:
      '탈퇴|(?:계정|아이디).{0,6}(?:삭제|해지|비활성|없애|지우|폐쇄|정리)|(?:회원|이용|서비스|가입) ?해지|해지 ?(?:신청|하기|하시|사유|안내|계속)|떠나[시실신려]|떠날[게래]|헤어지|데이터.{0,5}삭제',
  },
  en: {
    consent: '\\b(?:agree|consent|terms\\b|accept|opt[ -]?(?:in|out)|cookies?\\b)|newsletter|marketing|subscribe|acknowledge',
    notice:
      'privacy|personal (?:data|information)|third[ -]part|recipient|retention|disclos|\\b(?:purpose|items|kept|stored) ?:|\\bkept (?:until|for)\\b|data (?:processing|protection|transfer)|' +
      '\\b(?:names?|address(?:es)?|e-?mails?|numbers?|details|history|data|information)\\b.{0,80}\\b(?:shared|passed|transferred|sent|disclosed|stored|provided|given|go) (?:there|to|with|on|in|by)\\b|\\b(?:shar|transfer|pass|disclos|send|provid|stor|giv|forward|receiv)\\w{0,4} (?:on )?(?:your|my|our customers.?)\\b.{0,40}\\b(?:data|details|information|name|address|e-?mail|number)',
    deletion:
      '(?:delet|clos|deactivat|cancel|remov|terminat|eras)\\w* (?:\\w+ ){0,2}(?:account|membership|profile|my data)|(?:account|data) (?:deletion|closure|removal)|unregister|\\bwithdraw(?:al)?\\b|\\bsecession\\b|see you go|before you (?:go|leave)|leaving us\\b|miss you\\b|(?:want to|reason for) leav|don.t (?:go|leave)\\b|(?:delete|close|leave) anyway|keep (?:my|your) account',
  },
  ja: {
    consent: '同意|規約|承諾|了承|受け取る|配信|クッキー',
    notice:
      '個人情報|第三者|プライバシー|提供先|利用目的|委託|越境|外国|' +
      '(?:情報|氏名|住所|電話番号|メールアドレス|履歴).{0,60}[にへと].{0,16}(?:提供|送信|共有|開示|移転|保管)|海外の?サーバ',
    deletion: '退会|アカウント[をの]?(?:削除|解約)|解約',
  },
  zh: {
    consent: '同意|协议|協議|条款|條款|勾选',
    notice:
      '个人信息|個人資料|隐私|隱私|第三方|共享|出境|接收方|' +
      '(?:信息|資訊|资料|資料|姓名|手机号|電話|地址).{0,30}(?:提供|传输|傳輸|共享|分享|披露|揭露)[给給予至到]|[将將]您的|個資|境外|跨境',
    deletion: '注销|註銷|刪除[帳會]|删除[账帐]|[关關][闭閉][账帳]',
  },
  de: {
    consent: 'zustimm|einwillig|akzeptier|einverstanden|\\bagb\\b|nutzungsbedingung',
    notice:
      'datenschutz|personenbezogen|empfänger|drittl|' +
      '\\bdaten.{0,60}(?:gespeichert|verarbeitet)|(?:daten|adresse|nummer)\\b.{0,60}(?:weitergegeben|übermittelt|weitergeleitet)|weitergabe|übermittlung|\\bwillige\\b',
    deletion:
      '(?:konto|account|profil)\\w* (?:\\w+ )?(?:lösch|schließ|kündig|auflös)|(?:lösch|kündig)\\w* (?:\\w+ ){0,2}(?:konto|account)|mitgliedschaft',
  },
  fr: {
    consent: 'accepte|consent|conditions (?:g|d)|abonne',
    notice:
      'données (?:à caractère )?personnel|confidentialité|destinataire|\\btiers\\b|' +
      '(?:données|coordonnées).{0,60}(?:transmis|communiqu|partag|transfér)',
    deletion: '(?:supprim|ferm|clôtur|résili)\\w* (?:\\w+ ){0,2}(?:compte|adhésion)|suppression',
  },
  es: {
    consent: 'acept[oa]|consiento|consentimiento|condiciones|términos',
    notice: 'datos personales|privacidad|destinatario|terceros|' + 'datos.{0,60}(?:compart|comunic|transmit|transfer|ceder)',
    deletion: '(?:elimin|borr|cerr|cancel)\\w* (?:\\w+ ){0,2}cuenta|\\bde baja',
  },
};

/** Languages whose words are matched with their letters as they are; the others ignore case and are tried only on texts with Latin letters. */
const UNCASED = /ko|ja|zh/;
const CASED_LETTERS = /[A-Za-z]{3}/;

/** Source of one alternation over the languages asked for. */
function source<K extends string>(words: Record<string, Record<K, string>>, kinds: readonly K[], cased: boolean): string {
  const languages = Object.keys(words).filter((language) => UNCASED.test(language) !== cased);
  return languages.flatMap((language) => kinds.map((kind) => words[language]?.[kind])).join('|');
}

/** Gate words of some kinds in all languages. */
export interface Gate {
  test(text: string): boolean;
}

/** Two patterns, each tried only where it can match: one over all languages ignoring case is several times slower on long notices. */
export function gateOf<K extends string>(words: Record<string, Record<K, string>>, ...kinds: K[]): Gate {
  return eitherOf(new RegExp(source(words, kinds, false)), new RegExp(source(words, kinds, true), 'i'), CASED_LETTERS);
}

const TWO_LETTERS = /[A-Za-z]{2}/;

/** One pattern for scripts without case, one that ignores case and is tried, and built by the browser, only for texts with Latin letters. */
export function eitherOf(plain: RegExp, cased: RegExp, letters: RegExp = TWO_LETTERS): Gate {
  return { test: (text) => plain.test(text) || (letters.test(text) && cased.test(text)) };
}

/** Words that open the gate for a text: consent, notice or deletion. */
export const GATE = /* @__PURE__ */ gateOf(WORDS, 'consent', 'notice', 'deletion');
