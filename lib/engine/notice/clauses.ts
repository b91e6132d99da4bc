/** Clauses of a notice that deserve a remark of their own, each with its words. */
import type { Notice, Quote } from '../../model/report';
import type { NoticeKind } from '../../model/vocabulary';
import { anyOf } from '../lexicon/pattern';
import type { ClauseKind, NoticeLexicon } from '../lexicon/shapes/notice';
import type { Read } from './elements';
import type { Facts } from './facts';
import { recipientsIn } from './named';
import { look, type Piece, says, sentences } from './pieces';

type Clause = Notice['clauses'][number];

/** Clauses of one kind kept: one to see it by and a few more. */
const MAX_OF_KIND = 3;
const PERSONAL = /개인\s?(?:신용)?정보|정보를|데이터|\b(?:information|data)\b|個人(?:情報|データ)|信息|数据/i;
/** Who else could get data; a sentence on goods, works or cards is about neither. */
const THIRD =
  /제\s?[3삼]\s?자|(?:제휴|협력|계열|관계|그룹|입점|파트너)\S{0,3}에게?\s?제공|\bthird part(?:y|ies)\b|\b(?:affiliate|partner)s?\b|第三者に|第三方/i;

/**
 * @param titles lines that announce the notice
 * @param kind what the notice was taken for; handing on is remarkable in a notice that is not about it
 */
export function readClauses(
  lexicons: readonly NoticeLexicon[],
  kind: NoticeKind,
  titles: readonly Piece[],
  facts: Facts,
  read: Read,
): Clause[] {
  const out: Clause[] = [];
  const add = (clause: string, quote: Quote): void => {
    if (out.filter((one) => one.kind === clause).length < MAX_OF_KIND) out.push({ kind: clause, quote });
  };
  for (const line of facts.all) {
    const all = sentences(line);
    for (const [at, one] of all.entries()) sentence(lexicons, kind, one, all[at + 1], add);
  }
  const told = kind === 'overseas' ? titles.find((title) => says(lexicons, 'titles', title, 'processor')) : undefined;
  if (told) add('outsourcing', told.quote());
  const purposes = kind === 'collection' || kind === 'policy' || kind === 'third-party' || kind === 'overseas' ? read.purposes : [];
  for (const piece of purposes) {
    const hit = look(lexicons, 'clauses', piece).find((one) => one.means === 'marketing-purpose');
    if (hit) add('marketing-purpose', piece.quote());
  }
  if (read.home && kind === 'overseas') add('home-country', read.home);
  if (read.open) add('open-list', read.open);
  return out;
}

function sentence(
  lexicons: readonly NoticeLexicon[],
  kind: NoticeKind,
  one: Piece,
  next: Piece | undefined,
  add: (clause: string, quote: Quote) => void,
): void {
  const clauses = look(lexicons, 'clauses', one).map((hit) => hit.means as ClauseKind);
  if (clauses.includes('disclosure-without-consent') && (PERSONAL.test(one.words) || THIRD.test(one.words)))
    add(grounds(lexicons, one, next), one.quote());
  if (clauses.includes('deemed-consent')) add('deemed-consent', one.quote());
  const transfers = new Set(look(lexicons, 'transfer', one).map((hit) => hit.means));
  if (transfers.has('none')) {
    if (PERSONAL.test(one.words)) add('no-transfer', one.quote());
    return;
  }
  if (kind === 'third-party' || kind === 'overseas' || kind === 'processor') {
    if (kind === 'overseas' && transfers.has('outsource')) add('outsourcing', one.quote());
    return;
  }
  if (!PERSONAL.test(one.words)) return;
  if (transfers.has('overseas')) add('sends-overseas', one.quote());
  else if (transfers.has('provide') && !ONLY_IF.test(one.words) && handsOn(lexicons, one, transfers))
    add('provides-to-third-parties', one.quote());
}

/** It says that somebody else gets the data: in the legal words, or in a sentence that takes the data to whoever it names. */
function handsOn(lexicons: readonly NoticeLexicon[], one: Piece, transfers: ReadonlySet<string>): boolean {
  if (says(lexicons, 'titles', one, 'third-party')) return true;
  if (transfers.has('outsource') || transfers.has('promise') || !TAKEN.test(one.words)) return false;
  return recipientsIn(lexicons, [{ piece: one, overseas: false }]).length > 0;
}

/** Data, then to whom, then the handing on, as something that is done: `수집한 정보는 … 제휴사에 제공합니다`. */
const TAKEN =
  /정보(?:는|은|를|가)[^.]{0,60}[가-힣)](?<!고객|회원|이용자|귀하|본인|주체|님)(?:에게|에)\s?(?:제공|공유|전달|판매)(?:합니다|하며|하고|됩니다|되며|될 수|할 수)/;

/** Handing on that is bound to a law or to another consent is no part of what is agreed here. */
const ONLY_IF =
  /경우에만|경우에\s?한|한하여|한해|법률의\s?특별한|법령에\s?(?:의|따)|only (?:if|when|where|with|as required)|場合に限|の場合を除|仅在|法律法规/i;

/**
 * Disclosure without consent for what a law orders, in an emergency or for statistics is lawful (PIPA arts 17(1)2, 18(2), 28-2); the rest is wide.
 */
function grounds(
  lexicons: readonly NoticeLexicon[],
  one: Piece,
  next: Piece | undefined,
): 'disclosure-without-consent' | 'disclosure-by-law' {
  const lawful = [one, ...(next ? [next] : [])].some((piece) => says(lexicons, 'clauses', piece, 'disclosure-by-law'));
  return lawful && !WIDE.test(one.words) ? 'disclosure-by-law' : 'disclosure-without-consent';
}

const WIDE = anyOf(
  /계약(?:의|을)?\s?(?:이행|체결)|서비스(?:의)?\s?제공|제휴|계열|그룹|마케팅|경제적|기술적|회사가\s?(?:필요|판단)|business partner|affiliate|perform|improve/i,
  /marketing|we (?:deem|believe|consider)|関連会社|グループ|当社が必要|关联|合作|商业/i,
);

/** The items that weigh most among those a notice lists, each kind with its first words. */
export function readItemKinds(lexicons: readonly NoticeLexicon[], read: Read): NonNullable<Notice['items']> {
  const out: NonNullable<Notice['items']> = [];
  for (const piece of read.items) {
    const hits = look(lexicons, 'itemKinds', piece).sort((a, b) => a.start - b.start);
    for (const { means, start, end } of hits)
      if (!out.some((one) => one.kind === means)) out.push({ kind: means, quote: piece.cut(start, end).quote() });
  }
  return out;
}
