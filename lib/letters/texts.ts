/**
 * The words of the letters, in the two languages in which they may be sent; the language of the interface is another question. Places in
 * braces are filled from page facts only. No period for the answer is named: the provisions that set it have not been read.
 */
import type { Demand, LetterLanguage } from '../model/panel';

interface ReportText {
  readonly subject: string;
  readonly seen: string;
  readonly attach: string;
  readonly ask: string;
  readonly blanks: readonly string[];
}

interface LetterTexts {
  readonly subjectWord: string;
  readonly noJudgement: string;
  readonly quote: string;
  /** A sentence of which the check is not sure. */
  readonly unsure: string;
  readonly steps: string;
  readonly stepsAgain: string;
  readonly request: {
    readonly subject: string;
    readonly subjects: Readonly<Record<Demand, string>>;
    readonly to: string;
    readonly ask: string;
    readonly demands: Readonly<Record<Demand, string>>;
    readonly answer: string;
    readonly blanks: readonly string[];
    readonly dated: string;
  };
  readonly breach: ReportText;
  readonly leaving: ReportText;
}

export const TEXTS: Readonly<Record<LetterLanguage, LetterTexts>> = {
  ko: {
    subjectWord: '제목',
    noJudgement: '위 내용은 화면에 보인 사실을 적은 것이며, 위법 여부의 판단이 아닙니다.',
    quote: '화면의 문구: “{quote}”',
    unsure: '{sentence} (자동으로 읽은 것이어서 확인이 필요합니다)',
    steps: '가입은 {join}단계인데 탈퇴는 {leave}단계입니다.',
    stepsAgain: '가입은 {join}단계인데 탈퇴는 {leave}단계이고, 그 가운데 {again}번은 다시 생각해 보라고 합니다.',
    request: {
      subject: '개인정보 제공 내역 열람, 동의 철회와 삭제 요구 ({site})',
      subjects: {
        access: '개인정보 제3자 제공 내역 열람 요구 ({site})',
        withdrawal: '개인정보 동의 철회와 처리정지 요구 ({site})',
        deletion: '계정과 개인정보 삭제 요구 ({site})',
      },
      to: '{site} 개인정보 보호책임자 귀하',
      ask: '「개인정보 보호법」 제35조, 제36조, 제37조에 따라 다음을 요구합니다.',
      demands: {
        access: '제 개인정보를 제공받은 제3자(국외에서 받은 자 포함)의 명칭, 국가, 연락처와 제공한 항목, 일시를 알려 주십시오.',
        withdrawal: '마케팅과 제3자 제공에 대한 동의를 철회하니 그 처리를 멈춰 주십시오.',
        deletion: '계정과 개인정보를 삭제해 주십시오. 법령에 따라 보존해야 하는 항목이 있으면 그 근거와 기간을 알려 주십시오.',
      },
      answer: '처리 결과를 이 주소로 알려 주시기 바랍니다.',
      blanks: ['성명', '계정(아이디 또는 이메일)'],
      dated: '작성일: {day}',
    },
    breach: {
      subject: '개인정보 침해 신고: {site}',
      seen: '{day} {time}(한국 시각), {url} 화면에서 다음을 확인했습니다.',
      attach: '첨부(있으면 적으십시오): ____________',
      ask: '사실을 확인하고 필요한 조치를 해 주시기 바랍니다.',
      blanks: ['성명', '연락처'],
    },
    leaving: {
      subject: '회원 탈퇴 방해 상담 요청: {site}',
      seen: '{day} {time}(한국 시각), {url}의 탈퇴 절차에서 다음을 확인했습니다.',
      attach: '단계별 화면(있으면 적으십시오): ____________',
      ask: '탈퇴가 가입보다 어렵지 않도록 확인하고 조치해 주시기 바랍니다.',
      blanks: ['성명', '연락처'],
    },
  },
  en: {
    subjectWord: 'Subject',
    noJudgement: 'This states facts seen on the screen. It is not a judgement on whether the law was broken.',
    quote: 'Words on the screen: “{quote}”',
    unsure: '{sentence} (read automatically, to be checked)',
    steps: 'Joining takes {join} steps, leaving takes {leave}.',
    stepsAgain: 'Joining takes {join} steps, leaving takes {leave}, and {again} of them ask to think again.',
    request: {
      subject: 'Request for access, withdrawal of consent and erasure ({site})',
      subjects: {
        access: 'Request for access: who received my personal data ({site})',
        withdrawal: 'Withdrawal of consent ({site})',
        deletion: 'Request for erasure of my account and data ({site})',
      },
      to: 'To the privacy officer of {site}',
      ask: "Under Articles 35, 36 and 37 of Korea's Personal Information Protection Act I ask you to:",
      demands: {
        access: 'list every third party, in Korea or abroad, that received my data, with name, country, contact, items and dates;',
        withdrawal: 'treat my consent to marketing and to provision to third parties as withdrawn, and stop that use;',
        deletion: 'delete my account and data, naming the law and the period for anything you must keep.',
      },
      answer: 'Please send your answer to this address.',
      blanks: ['Name', 'Account (user name or e-mail)'],
      dated: 'Date: {day}',
    },
    breach: {
      subject: 'Report of a personal data matter: {site}',
      seen: 'On {day} at {time} (Korean time) I saw the following at {url}:',
      attach: 'Attached (name it, if anything): ____________',
      ask: 'Please look into it and take the steps that are needed.',
      blanks: ['Name', 'Contact'],
    },
    leaving: {
      subject: 'Leaving made hard: {site}',
      seen: 'On {day} at {time} (Korean time) I saw the following about leaving at {url}:',
      attach: 'Screens of the steps (name them, if any): ____________',
      ask: 'Please look into it, so that leaving is no harder than joining.',
      blanks: ['Name', 'Contact'],
    },
  },
};
