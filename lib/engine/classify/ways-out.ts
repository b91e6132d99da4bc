/**
 * Controls on a page for leaving that file nothing by themselves: they open a talk with somebody, or hand out a form on paper. Words alone
 * tell them from a button that deletes: both name the deletion.
 */
import { anyOf } from '../lexicon/pattern';

/** Asks a person: the verb of asking or the channel ends a control's words in Korean, Japanese and Chinese and begins them in English. */
const ASKS = anyOf(
  /(?:문의|상담|연락|전화|채팅|챗봇|카카오톡|카톡|채널톡|톡톡|메일|디엠|dm)(?:하기|하러 ?가기|신청(?:하기)?|예약(?:하기)?|보내기|쓰기|작성(?:하기)?|걸기|으?로 (?:요청|신청)(?:하기)?|접수(?:하기)?)?$/i,
  /(?:문의|상담) ?(?:남기기|바로가기|페이지로 이동)/i,
  /^(?:contact|e-?mail|call|phone|chat|message|write to|talk|speak|live chat|get help|ask)\b/i,
  /\b(?:by|via) (?:e-?mail|phone|chat)$|(?:問い?合わせ|ご?連絡|ご?相談|お?電話|メール|チャット)(?:する|を送る|へ|フォーム|フォームへ|はこちら|で申請)?$/i,
  /(?:联系|聯繫|聯絡|联络|咨询|諮詢).{0,8}$|(?:客服|邮件|郵件|留言|私信)$/i,
  /^(?:kontakt|e-mail (?:schreiben|senden)|anrufen|contacter|écrire|appeler|contactar|escribir|llamar)/i,
);
/** Hands out a form to be filled in on paper. */
const ON_PAPER = anyOf(
  /(?:내려 ?받기|다운로드|다운 ?받기|출력(?:하기)?|인쇄(?:하기)?|양식|서식)(?: ?\(.{1,12}\))?$|\b(?:hwpx?|pdf|docx?)\b/i,
  /^(?:download|print)\b.{0,30}\bform\b|(?:ダウンロード|印刷)(?:する)?(?: ?[(（].{1,8}[)）])?$|(?:下载|下載|打印|列印).{0,10}(?:表|书|書)$/i,
  /formular (?:herunterladen|drucken)|(?:télécharger|imprimer) le formulaire|(?:descargar|imprimir) (?:el )?formulario/i,
);

/** Whether a control leads to a person who is to be asked. */
export function asksSomebody(words: string): boolean {
  return ASKS.test(words.trim());
}

/** Whether a control hands out a form to fill in by hand. */
export function isPaperForm(words: string): boolean {
  return ON_PAPER.test(words.trim());
}
