/** To end, in the languages in Latin letters; 'close' and 'cancel' alone stand on every dialog. */
const END =
  'closu|cancella|delet|d[eéi]s?a[ckt]+iv|remov|terminat|eras|lösch|schließ|kündig|auflös|supp?r|ferm|cl[oô]t|résili|effac|elimin|borr|c[ei]e?rr|exclu|chiu';
/** What is ended there. */
const HELD = 'account|profil|konto|compte|cuenta|conta\\b|membership|(?:my|m[ei]s|meine) d[ao][tn]';

/**
 * Gate words: the few that a consent, notice, account-deletion, sign-up or order screen cannot do without, per language. They decide
 * whether the sentinel wakes at all and, with those of `gate-more.ts`, which parts of a page may enter a Snapshot; what a text means is
 * the lexicon's business.
 *
 * One source per language and kind, so that a language is one entry. Blanks inside Korean terms are optional: pages space them freely.
 * Linear time: no nested repetition.
 */
export const WORDS: Record<string, Record<'consent' | 'notice' | 'deletion' | 'act', string>> = {
  ko: {
    consent:
      '동의|약관|수신 ?(?:여부|거부|허용|설정|[을하])|확인 ?(?:하였|했)|만 ?\\d\\d ?세|[[(]? ?(?:필수|선택) ?[\\])]|쿠키 ?(?:[를을와]|설정|사용|정책|허용)',
    notice: '개인 ?정보|제 ?3 ?자|(?:제공|공유|이전) ?받는|[수위]탁|[국해]외 ?이전|보유 ?[및기·]|이용 ?목적|처리 ?방침|이전 ?[국되]',
    deletion:
      '탈[퇴회]|(?:계정|아이디|프로필|[내원] ?정보|데이터).{0,8}(?:삭제|해지|비활성|없[애앱]|지우|닫[기으]|폐쇄|정리|말소|파기)|(?:회원|이용|서비스|가입|계약|자격) ?(?:해지|철회|종료|그만|포기|상실)|해지 ?(?:신청|하[기시]|사유|안내|계속)|떠[나날][시실신려게래]|헤어지|그만 ?(?:[이사]용|쓸|두)',
    act: '가입(?![일비])|(?:회원|계정) ?(?:등록|만들|생성)|결제|주문 ?(?:하기|서|자|완)|(?:구매|예[약매]) ?하기|로 ?시작하기',
  },
  en: {
    consent:
      '\\b(?:agree|consent|terms\\b|accept|opt[ -]?(?:in|out)|cookies?\\b)|newsletter|marketing|subscribe|acknowledge|(?:share|use) my',
    notice: 'privacy|personal (?:data|information)|third[ -]part|recipient|retention|disclos|data (?:processing|protection|transfer)',
    deletion:
      'unregister|\\bwithdraw(?:al)?\\b|\\bsecession\\b|see you (?:go|leave)|before you (?:go|leave)|leaving us\\b|miss you\\b|(?:want to|reason for|don.t) leav|(?:delete|close|leave) anyway|keep (?:my|your) account|' +
      `(?:clos|cancel|${END})\\S{0,9} (?:\\S{1,20} ){0,2}\\S{0,7}(?:${HELD})|(?:${HELD})\\S{0,3} ?(?:\\S{1,14} )?(?:${END})`,
    act: 'sign.?up|regist(?:er|ration)|(?:crea\\w*|open) (?:\\w+ ){0,2}account|\\bjoin (?:now|us)|checkout|(?:plac|complet)\\w* (?:\\w+ )?(?:order|purchas)|payment|\\bpay now',
  },
  ja: {
    consent: '同意|規約|承諾|了承|受け取る|配信|クッキー',
    notice: '個人情報|第三者|プライバシー|提供先|利用目的|委託|越境|外国',
    deletion: '[退脱]会|(?:アカウント|会員|登録).{0,6}(?:削除|閉鎖|抹消|解除|消去|停止|やめ)|解約|利用停止',
    act: '(?:会員|新規|無料|ー)登録|アカウント.?作|入会|注文|購入手続|支払',
  },
  zh: {
    consent: '同意|协议|協議|条款|條款|勾选',
    notice: '个人信息|個人資料|隐私|隱私|第三方|共享|出境|接收方|[将將]您的|個資|境外|跨境',
    deletion:
      '注销|註銷|[销銷][户戶]|(?:[删刪]除|[关關][闭閉]|停用|移除|取消).{0,4}(?:[帐账帳]|[会會][员員])|[帐账帳].{1,3}(?:[删刪]除|[关關][闭閉]|停用)',
    act: '[注註][册冊]|[建创創开開][立建通].?[帐账帳]|[结結][算帐帳账]|[提确確][交认認][订訂]|[支付][付款]|加入[会會]',
  },
  de: {
    consent: 'zustimm|einwillig|akzeptier|einverstanden|\\bagb\\b|nutzungsbedingung',
    notice: 'datenschutz|personenbezogen|empfänger|drittl|weitergabe|übermittlung|\\bwillige\\b',
    deletion: 'mitgliedschaft',
    act: 'registrier|konto (?:erst|anl|eröf)|\\bkasse\\b|bestell',
  },
  fr: {
    consent: 'accepte|consent|conditions (?:g|d)|abonne',
    notice: 'données (?:à caractère )?personnel|confidentialité|destinataire|\\btiers\\b',
    deletion: 'désinscri|résilia',
    act: 'inscri|cré\\S* (?:un|mon|votre) compte|commande|paiement',
  },
  es: {
    consent: 'acept[oa]|consiento|consentimiento|condiciones|términos',
    notice: 'datos personales|privacidad|destinatario|terceros',
    deletion: '\\bde baja',
    act: 'reg[ií]str|crea\\w* (?:\\w+ )?cuenta|\\bpago\\b|pedido|finalizar|cadastr|pagament|iscriv',
  },
};

/** Languages whose words are matched with their letters as they are; the others ignore case and are tried only on texts with Latin letters. */
const UNCASED = /ko|ja|zh/;
const LETTERS = /[a-z]{3}/i;

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
  return eitherOf(new RegExp(source(words, kinds, false)), new RegExp(source(words, kinds, true), 'i'));
}

/** One pattern for scripts without case, one that ignores case and is tried, and built by the browser, only for texts with Latin letters. */
export function eitherOf(plain: RegExp, cased: RegExp): Gate {
  return { test: (text) => plain.test(text) || (LETTERS.test(text) && cased.test(text)) };
}

/** Words that open the gate for a text: consent, notice or deletion. */
export const GATE = /* @__PURE__ */ gateOf(WORDS, 'consent', 'notice', 'deletion');
/** Words of an act that a screen is for: joining, ordering, paying. They open the gate in a title, and on a page that leads to few others. */
export const ACT = /* @__PURE__ */ gateOf(WORDS, 'act');
