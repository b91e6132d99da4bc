/** What kind of notice a section is: by its titles, by the labels in it, and where both are silent by what its sentences do. */
import type { NoticeKind } from '../../model/vocabulary';
import { anyOf } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import type { Facts } from './facts';
import { withNames } from './named';
import { look, marker, type Piece, says } from './pieces';
import { handings } from './prose';
import type { Section } from './sections';
import { dataIn } from './values';

const PROCESSOR = /수탁|위탁(?:받|업체|업무|회사|사|내용|범위)|processor|委託|受托/i;
const OVERSEAS =
  /국외|해외|이전\s?(?:받|국가|되는\s?국가|일시|시점|항목|방법)|수신\s?국|transferee|country|countries|^where\b|^destination|国名|移転|境外|所在国/i;

/** The kind, or nothing when the words are no notice at all. */
export function kindOf(section: Section, facts: Facts): NoticeKind | undefined {
  const { lexicons } = section;
  const kinds = new Set(section.kinds);
  const labels = facts.labels.map((piece) => piece.words);
  const country = facts.facts.some((fact) => fact.labels.includes('country'));
  const recipient = facts.facts.some((fact) => fact.labels.includes('recipient')) || facts.heads.length > 0;
  const overseas = labels.some((words) => OVERSEAS.test(words)) && (country || labels.filter((words) => OVERSEAS.test(words)).length >= 2);
  if (kinds.has('overseas') || (overseas && (recipient || kinds.size > 0) && !kinds.has('terms'))) return 'overseas';
  const processor = labels.some((words) => PROCESSOR.test(words));
  if (kinds.has('third-party') && kinds.has('processor')) return processor ? 'processor' : 'third-party';
  if (kinds.has('third-party') && !(kinds.has('collection') && !recipient)) return 'third-party';
  if (kinds.has('processor')) return 'processor';
  // An advertising consent that says who will be given the data hands it on, whatever it is called.
  if (kinds.has('marketing') && !kinds.has('collection') && given(labels)) return 'third-party';
  if (kinds.has('marketing')) return 'marketing';
  // A window that asks for yes to a policy may list there who gets what.
  if (kinds.has('policy') && recipient && facts.facts.length >= 3 && handsOn(facts, labels)) return processor ? 'processor' : 'third-party';
  if (kinds.has('collection')) return 'collection';
  if (kinds.has('terms')) return 'terms';
  if (kinds.has('policy')) return 'policy';
  if (facts.all.slice(0, OPENING).some(({ words }) => TERMS.test(words)) || isArticles(facts)) return 'terms';
  if (recipient && facts.facts.length >= 2 && handsOn(facts, labels)) return processor ? 'processor' : 'third-party';
  return (
    bodyKind(lexicons, facts.prose, section.closed) ??
    (facts.facts.length >= 3 && facts.facts.some((fact) => fact.labels.includes('items')) ? 'collection' : undefined)
  );
}

/** Lines within which a text says what it is, and the article by which terms do: `제1조(목적) 이 약관은 …`. */
const OPENING = 3;
const TERMS = /제\s?1\s?조\s?[(（[]?\s?목적[\s\S]{0,80}?(?:약관|규약|회칙|이용\s?규정)|^["'“]?(?:본|이)\s(?:서비스\s|이용\s?)?약관은\s/;

/** Articles from which an untitled text that calls itself terms is terms. */
const ARTICLES = 4;

/** Terms without a heading over them: articles, and words that speak of `these terms`. */
function isArticles(facts: Facts): boolean {
  if (facts.all.filter((line) => marker(line.words).kind === 'art').length < ARTICLES) return false;
  return facts.all.some((line) => /(?:본|이)\s?(?:이용)?약관|\bthese terms\b|本規約|本协议|本協議/i.test(line.words));
}

/** A label for whom the data is given to; `company` or `who` alone may head the shop's own name. */
const given = (labels: readonly string[]): boolean => labels.some((words) => GIVEN.test(words));
const GIVEN = /(?:제공|공유|이전|전달)\s?받는\s?(?:자|곳|회사|업체|분|제)|recipient|提供先|提供を受ける|接收方/i;

const HANDS = anyOf(
  /제공|공동|공유|이전|전송|전달|위탁|수탁|수신|양도|recipient|transferee|process|provid|transfer|disclos|shar|提供|移転|送信|委託|共有|共享|接收|传输|受托|第三/i,
  /empfänger|destinat/i,
);

/** Plain labels (`who`, `why`, `until when`) stand over anything; one that speaks of handing on, or of the data, makes them a notice. */
function handsOn(facts: Facts, labels: readonly string[]): boolean {
  return labels.some((words) => HANDS.test(words)) || facts.facts.some((fact) => fact.labels.includes('items')) || facts.heads.length > 0;
}

const PERSONAL = anyOf(
  /개인\s?(?:신용)?정보|(?:수집|입력|작성|제출|등록|저장|제공)(?:한|하신|된|해\s?주신)\s?정보|가입\s?정보|회원\s?정보|고객(?:의|님의)?\s?정보|데이터/i,
  /\b(?:information|data)\b|個人(?:情報|データ)|情報|データ|个人信息|信息|数据|數據|資料|资料|個資|資訊|\bdaten\b|\bdonnées\b|\bdatos\b/i,
);

/** `your phone number`: one kind of data is enough where it says whose it is. */
const WHOSE =
  /(?:고객|회원|이용자|구매자|주문자|신청자|귀하|본인)(?:님)?의\s|받(?:는|으시는) 분|您的|你的|お客様の|会員様?の|\b(?:your|my)\b/i;

function isOwned(lexicons: readonly NoticeLexicon[], line: Piece): boolean {
  return WHOSE.test(line.words) && dataIn(lexicons, line) > 0;
}

/**
 * Kind of untitled text, by its sentences. Sending abroad weighs most, because it is said least by the way.
 * @param beside a control stands with it: such a text may hand on something else than data, so it has to say what it is about
 */
function bodyKind(lexicons: readonly NoticeLexicon[], lines: readonly Piece[], beside: boolean): NoticeKind | undefined {
  let provide = 0;
  let outsource = 0;
  let collect = 0;
  for (const line of lines) {
    if (!PERSONAL.test(line.words) && (beside || (dataIn(lexicons, line) < 2 && !isOwned(lexicons, line)))) continue;
    const means = new Set(look(lexicons, 'transfer', line).map((hit) => hit.means));
    if (means.has('overseas') && says(lexicons, 'transfer', line, 'overseas')) return 'overseas';
    const handed = handings(lexicons, [line]);
    // Where the place is told only beside the recipient's name: `… 창고(Kita Logistics, 일본)에서 …`.
    if (withNames(lexicons, handed, lines).some((one) => one.overseas)) return 'overseas';
    if (means.has('provide')) provide++;
    if (means.has('outsource')) outsource++;
    if (means.has('collect')) collect++;
  }
  if (provide > 0 && provide >= collect) return outsource > provide ? 'processor' : 'third-party';
  if (outsource > 0) return 'processor';
  return collect > 0 ? 'collection' : undefined;
}
