/** Recipients that sentences name, or speak of by their role, where no label announces them. */
import { inOrder } from '../lexicon/pattern';
import type { NoticeLexicon } from '../lexicon/shapes/notice';
import { countriesIn } from './countries';
import { look, type Piece, says, sentences } from './pieces';
import { goesAbroad, type Handing } from './prose';
import { type Entity, entitiesIn, vagueEntity } from './recipients';
import { dataIn } from './values';

const PARTICLE = /^(.*?)(?:에게서|에게로|에게는|에게|에서|으로|에는|에|로|와|과|및|의|을|를|이|가|은|는|,)*$/;
const KOREAN_NAME =
  /((?:\((?:주|유)\)|㈜|주식회사)\s?[가-힣A-Za-z0-9&]{2,20}|[가-힣A-Za-z0-9&]{2,20}(?:\((?:주|유)\)|㈜|주식회사|유한회사))/g;
const LATIN_NAME = inOrder(
  /(?<![\wÀ-ÿ])/g,
  /((?:[A-ZÀ-Ý][\wÀ-ÿ&'.-]*\s){0,4}[A-ZÀ-Ý][\wÀ-ÿ&'-]*,?\s(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|Co|PLC|plc|Pte|Pty|S\.A|B\.V|AG|SE|JSC|ApS|Oy|K\.K|KK|SARL|S\.A\.R\.L|SAS|S\.A\.S|SRL|S\.R\.L|S\.L|S\.p\.A|N\.V|BV|NV|AB|AS|LLP|LP|Pvt|Bhd|KG|UG)\b\.?(?:,?\s(?:Ltd|Inc|Limited)\b\.?)?)/g,
);
/** A Latin name right before a Korean particle of direction. */
const LATIN_TO = /\b([A-Z][\w&'.-]+(?:\s[A-Z][\w&'.-]+){0,3})\s?(?:\([^)]{1,40}\))?(?:에게|에|로|으로|의\s?서버)(?=[\s가-힣])/g;
/** Latin names where Chinese or Japanese grammar says that data goes to them. */
const LATIN_CJK =
  /([A-Z][\w&'.-]+(?:\s[A-Z][\w&'.-]+){0,3})\s?(?:（[^）]{1,60}）)?(?:に対して|に|へ|と|との間で)(?=提供|共有|共同|送信|開示|移転|送|渡|、)/g;
const LATIN_ZH = /(?:给|給|予|至|向|与|與)\s?([A-Z][\w&'.-]+(?:\s[A-Z][\w&'.-]+){0,3})/g;
const JAPANESE_NAME =
  /((?:株式会社|合同会社|有限会社|一般社団法人)[^\s、。，,（()はがをへとで」』”"]{2,20}?)(?=[にへとがはのを、。（(」』”"]|から|$)/g;
/** A name in which a letter stands that is a particle elsewhere (`はなまる`): it ends where the sentence hands something to it. */
const JAPANESE_TO =
  /((?:株式会社|合同会社|有限会社|一般社団法人|一般財団法人)[^\s、。，,（()「」]{2,20}?)(?:に対して|に|へ|と)(?=[^、。に]{0,24}(?:提供|共有|委託|開示|移転|送信|送付|渡))/g;
const JAPANESE_SUFFIX = /([\u4e00-\u9fff\u30a1-\u30f6ーA-Za-z0-9・&]{2,20}(?:株式会社|合同会社))/g;
const CHINESE_NAME =
  /(?:^|[给給予至到向与與和及由是为為的于於、，,。；;（(「『“"《\s])([^\s、，,。；;（()「『“"《给給予至到向与與由将將的于於和及]{2,16}?(?:股份)?有限(?:责任|責任)?公司)/g;
/** `판매자 솜틀집에 제공`: a word between a role and the particle of direction is the role's name. */
const ROLE_NAME = inOrder(
  /(?:판매자|판매처|입점사|업체|(?<!주식|유한)회사|운영사|물류사|택배사|배송사|제휴사|협력사|보험사|카드사|여행사|주최사|주최자|병원|호텔)(?:인)?\s/g,
  /((?!전체|모두|각각|외부|국내|해외|다음|아래|측|들|이외|및|등)[가-힣A-Za-z0-9]{2,14}?)(?:에게|에)(?=\s)/g,
);
/** `'동네책방' 서비스에 내 정보를 제공`: a name in quotes where the particle says that data goes to it. */
const QUOTED_TO =
  /['‘’"“「『]([^'‘’"“”「」『』\n]{2,20})['’"”」』]\s?(?:서비스|앱|사이트|쇼핑몰)?(?:에게|에|으로|로|와|과)\s(?!따|의거|동의|명시|기재|해당|포함|근거|대한|관한|의한|정한)/g;
const NAMES = [
  KOREAN_NAME,
  LATIN_NAME,
  LATIN_TO,
  LATIN_CJK,
  LATIN_ZH,
  JAPANESE_TO,
  JAPANESE_NAME,
  JAPANESE_SUFFIX,
  CHINESE_NAME,
  ROLE_NAME,
  QUOTED_TO,
];
/** What is called so is a document. */
const DOCUMENT = /방침|약관|정책|동의|법률?$|안내|공지/;

/** Bodies and firms that carry no legal form but say in their name what they are. */
const INSTITUTION = inOrder(
  /([가-힣A-Za-z0-9]{2,14}(?:공단|공사|공제회|진흥원|평가원|연구원|개발원|정보원|관리원|보증원|인증원|보안원|감독원|결제원|예탁원|협회|재단|위원회|[가-힣]청|은행|카드|보험|화재|생명|증권|캐피탈|페이|택배|물류|항공|병원|대학교|호텔))/g,
  /(?=에게|에|으로|로|와|과|및|,|이|가)/g,
);
/** What stands before such a word and makes it one of many. */
const ANY_OF =
  /^(?:제휴|신용|체크|거래|해당|주거래|국내|해외|선택|가입|관계|연계|협력|지정|모든|일반|종합|이용|관할|수사|공공|행정|금융|개인|의료|여행자|실손|자동차|결제|각|타|본인|당해|예약|방문|외부|전문|기부|멤버십|포인트|간편|배송|국제)/;

function institutions(piece: Piece): Piece[] {
  const out: Piece[] = [];
  INSTITUTION.lastIndex = 0;
  for (let hit = INSTITUTION.exec(piece.words); hit; hit = INSTITUTION.exec(piece.words)) {
    const name = hit[1] as string;
    if (!ANY_OF.test(name)) out.push(piece.cut(hit.index, hit.index + name.length));
  }
  return out;
}

const CAPITALS = "[A-Z][\\w&'.-]*(?:\\s[A-Z][\\w&'-]*){0,3}";
/** Names after 'with' or 'to', in a list or alone: "with Bluebell, Foxglove and Larkspur". */
const TO_NAMES = new RegExp(`\\b(?:with|to)\\s(${CAPITALS}(?:(?:,\\s(?:and\\s)?|\\sand\\s)${CAPITALS}){0,8})`, 'g');
/** Capitalised words after 'to' and 'with' that are no recipient. */
const NO_NAME = inOrder(
  /^/,
  [
    /GDPR|CCPA|PIPA|PIPL|Article|Section|Chapter|Privacy|Terms|Policy|EU|EEA|UK|U\.?S|USA|Union|European|United|North|South/,
    /Asia|Europe|America|Commission|Act|Law|Services?|Sites?|App|Platform|Standard|Cookies?|Internet|You|Your|Us|Our|We|I/,
    /My|Users?|Customers?|Members?|Data|Personal|If|The|This|That|These|Those|All|Any|Third|Other|Service|Group|Sellers?/,
    /Partners?|Vendors?|Monday|January/,
  ],
  /\b/,
);

function capitalised(piece: Piece): Piece[] {
  const out: Piece[] = [];
  TO_NAMES.lastIndex = 0;
  for (let hit = TO_NAMES.exec(piece.words); hit; hit = TO_NAMES.exec(piece.words)) {
    let at = hit.index + hit[0].length - (hit[1] as string).length;
    for (const part of (hit[1] as string).split(/(,\s(?:and\s)?|\sand\s)/)) {
      const name = piece.cut(at, at + part.length);
      at += part.length;
      if (/^[A-Z]/.test(part) && part.length > 2 && !NO_NAME.test(part) && countriesIn(name, 'field').length === 0) out.push(name);
    }
  }
  return out;
}

/** `Larkfield will receive: your name`: who gets it is the subject. */
const RECEIVES = inOrder(
  /^([A-Z][\w&'.-]*(?:\s[A-Z][\w&'.-]*){0,3})\s(?:will|would like to|wants to|may|can)\s/,
  /(?:receive|get|access|see|be able to (?:see|access))\b/,
);

const BRACKETED = /[(（]([^()（）]{2,160})[)）]/g;

/**
 * Recipients in sentences that hand data on: names with a legal form, names in brackets after a role, else the roles themselves.
 */
export function recipientsIn(lexicons: readonly NoticeLexicon[], told: readonly Handing[]): Entity[] {
  const out: Entity[] = [];
  const known = new Set(told.flatMap(({ piece }) => calledSo(lexicons, piece)));
  for (const { piece } of told) {
    const named = namesIn(lexicons, piece);
    const roles = rolesIn(lexicons, piece).filter((role) => !known.has(role.name) && !named.some((one) => within(role.piece, one.piece)));
    out.push(...named);
    if (named.length === 0 || named.some((one) => one.open)) out.push(...roles);
    else if (roles.length > 0 && !roles.every((role) => bracketed(role, piece, named))) out.push(...roles);
  }
  if (out.length === 0) for (const { piece } of told) out.push(...unspoken(lexicons, piece));
  if (out.length === 0) for (const { piece } of told) out.push(...pronouns(piece));
  // "Third party" only says that there is one; it counts where nobody else is spoken of.
  const telling = out.filter((one) => !ANYONE.test(one.name));
  return telling.length > 0 ? telling : out;
}

/** `When a cleaner accepts, we share your address with them`: somebody, and nobody by name. */
function pronouns(piece: Piece): Entity[] {
  const found = /\b(?:with|to) (them|him or her|others|someone else)\b/i.exec(piece.words);
  return found ? [vagueEntity(piece.cut(found.index + found[0].length - (found[1] as string).length, found.index + found[0].length))] : [];
}

/** Latin letters that are a way of sending or a law, and nobody. */
const NO_PARTY = /^(?:[A-Z]{2,5}|APIs?|HTTPS?|Cookies?|ID|IP|OS|GDPR|CCPA|PIPA|AI .*)$/;

/** Names in brackets behind words that are no role in any lexicon: `AI 처리(Bluebell, Foxglove)`. */
function unspoken(lexicons: readonly NoticeLexicon[], piece: Piece): Entity[] {
  return [...piece.words.matchAll(/[(（]([A-Z][^()（）]{2,120})[)）]/g)].flatMap((hit) => {
    const inner = piece.cut(hit.index + 1, hit.index + hit[0].length - 1);
    if (dataIn(lexicons, inner) > 0) return [];
    const { all } = entitiesIn(lexicons, inner);
    return all.every((one) => /^[A-Za-z]/.test(one.name) && !NO_PARTY.test(one.name)) ? all : [];
  });
}

/** Roles whose names stand in brackets right behind them: `물류센터(Kita Logistics)`. */
function calledSo(lexicons: readonly NoticeLexicon[], piece: Piece): string[] {
  if (!/[(（]/.test(piece.words)) return [];
  const named = namesIn(lexicons, piece);
  return rolesIn(lexicons, piece).flatMap((role) => {
    const end = role.piece.start - piece.start + role.piece.words.length;
    const open = /^\s?[(（]/.exec(piece.words.slice(end));
    return open && named.some((one) => !one.open && one.piece.start - piece.start === end + open[0].length) ? [role.name] : [];
  });
}

/**
 * Sentences that hand nothing on themselves and say who a role in the others is: `… 창고(Kita Logistics)에서 출발합니다. 주소를 창고로 보냅니다.`
 */
export function withNames(lexicons: readonly NoticeLexicon[], told: readonly Handing[], prose: readonly Piece[]): Handing[] {
  const out = [...told];
  if (told.length === 0) return out;
  for (const piece of prose.flatMap((line) => sentences(line))) {
    if (told.some((one) => one.piece.text === piece.text && one.piece.start === piece.start)) continue;
    if (calledSo(lexicons, piece).some((role) => told.some((one) => one.piece.words.includes(role))))
      out.push({ piece, overseas: goesAbroad(lexicons, piece) });
  }
  return out;
}

const ANYONE = /^(?:제?\s?3자|제삼자|第三者|第三方|third[- ]part(?:y|ies)|recipients)$/i;

/** 'Couriers' in 'Foxglove Couriers LLC' is part of the name. */
function within(inner: Piece, outer: Piece): boolean {
  return inner.start >= outer.start && inner.start + inner.words.length <= outer.start + outer.words.length;
}

/** Whether a role is only the noun in front of the brackets that hold the names: `providers (A, B)`. */
function bracketed(role: Entity, piece: Piece, named: readonly Entity[]): boolean {
  const end = role.piece.start - piece.start + role.piece.words.length;
  const between = piece.words.slice(end, end + 12);
  return (
    /^[가-힣\s]{0,4}[(（]/.test(between) ||
    named.some((one) => one.piece.start >= role.piece.start && APPOSED.test(piece.words.slice(end, one.piece.start - piece.start))) ||
    named.some(
      (one) =>
        one.piece.start > role.piece.start &&
        one.piece.start - role.piece.start < 60 &&
        /[(（:：]/.test(piece.words.slice(end, one.piece.start - piece.start)),
    )
  );
}

/** Between a role and the name that it explains: 'our provider Bluebell', '배송업체인 느티나무'. */
const APPOSED = /^(?:\s|,\s|인\s?|이자\s|である|의\s)?[「『“"'‘]?$/;

/** `(주)느티나무에`: the particle that follows a Korean name is none of it. */
const bareName = (name: string): string =>
  name.trim().replace(/(?<=[가-힣]{3}|[)㈜])(?:에게|에서|에|으로|은|는|를|과|와|입니다|이며|이고)$/, '');

const ONLY_FORM = /^(?:inc|llc|ltd|limited|corp|corporation|gmbh|co|company|plc|pte|pty)\.?$/i;

function namesIn(lexicons: readonly NoticeLexicon[], piece: Piece): Entity[] {
  const out: Entity[] = [];
  const words = piece.words;
  const seen = new Set<string>();
  const add = (name: string, at: number, open: boolean): void => {
    const clean = bareName(name);
    const after = words.slice(at + clean.length).replace(/^\s?\([^)]*\)/, '');
    // The provider is the subject of its sentence, and what a law or a product is called is no company.
    if (
      ONLY_FORM.test(clean) ||
      DOCUMENT.test(clean) ||
      [...seen].some((known) => known.includes(clean)) ||
      /^(?:은|는|이|가)(?=\s)/.test(after) ||
      /^\s(?:is|may|will|collects|shares|has|uses|controls)\b/.test(after)
    )
      return;
    seen.add(clean);
    const cut = piece.cut(at, at + name.length);
    const more = open || /^\s?등(?:의|에|$|\s)/.test(after);
    out.push({ name: clean, state: more ? 'vague' : 'named', piece: cut, open: more, list: false, remarks: [] });
  };
  for (const pattern of NAMES) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(words); hit; hit = pattern.exec(words)) {
      const name = hit[1] as string;
      add(name, words.indexOf(name, hit.index), false);
    }
  }
  for (const one of institutions(piece)) add(one.words, one.start - piece.start, false);
  for (const one of coordinated(lexicons, piece, out)) add(one.words, one.start - piece.start, false);
  for (const one of capitalised(piece)) add(one.words, one.start - piece.start, false);
  const subject = RECEIVES.exec(words)?.[1];
  if (subject && !NO_NAME.test(subject))
    out.push({ name: subject, state: 'named', piece: piece.cut(0, subject.length), open: false, list: false, remarks: [] });
  BRACKETED.lastIndex = 0;
  for (let hit = BRACKETED.exec(words); hit; hit = BRACKETED.exec(words)) {
    const inner = piece.cut(hit.index + 1, hit.index + hit[0].length - 1);
    const role = rolesIn(lexicons, piece.cut(Math.max(0, hit.index - 30), hit.index)).length > 0;
    const names = entitiesIn(lexicons, inner).all.filter((one) => /^[A-Z]/.test(one.name) || says(lexicons, 'company', one.piece));
    const open = says(lexicons, 'parties', inner, 'open') || says(lexicons, 'parties', inner, 'example');
    if (role && names.length > 0) for (const one of names) add(one.name, words.indexOf(one.name, hit.index), open);
  }
  return out;
}

/** The word right before a comma and a name. */
const BEFORE_NAME = /(?:^|[\s,])([가-힣A-Za-z0-9&]{2,14})\s?[,·ㆍ]\s?$/;
/** Letters that such a word and what divides it from the name take, and more. */
const WORD = 40;

function wordBefore(words: string, end: number): { readonly at: number; readonly length: number } | undefined {
  const from = Math.max(0, end - WORD);
  const hit = BEFORE_NAME.exec(words.slice(from, end));
  return hit ? { at: from + hit.index + hit[0].indexOf(hit[1] as string), length: (hit[1] as string).length } : undefined;
}

/** Ends of words that are part of the sentence and no name. */
const IN_SENTENCE = /(?:등|해|하여|하고|하며|되며|에|에게|로|을|를|은|는|이|가|의|시|후|및)$/;

/** `한빛택배, 고려통운, (주)새길에`: what stands in one list with a name is a name. */
function coordinated(lexicons: readonly NoticeLexicon[], piece: Piece, names: readonly Entity[]): Piece[] {
  const out: Piece[] = [];
  const seen = new Set<number>();
  for (const { piece: name } of names) {
    let end = name.start - piece.start;
    for (let before = wordBefore(piece.words, end); before; before = wordBefore(piece.words, end)) {
      const { at, length } = before;
      // From here on the list was gone through for a name further in front.
      if (seen.has(at)) break;
      seen.add(at);
      const one = piece.cut(at, at + length);
      if (IN_SENTENCE.test(one.words) || dataIn(lexicons, one) > 0 || says(lexicons, 'parties', one, 'role')) break;
      out.push(one);
      end = at;
    }
  }
  return out;
}

/** Roles in a sentence. Korean, Chinese and Japanese ones are found word by word, because the lexicon ties them to the end of a phrase. */
function rolesIn(lexicons: readonly NoticeLexicon[], piece: Piece): Entity[] {
  const out: Entity[] = [];
  const spaced = lexicons.filter((one) => one.form === 'lower');
  for (const hit of look(spaced, 'parties', piece)) {
    if (hit.means === 'role') out.push(vagueEntity(piece.cut(hit.start, hit.end)));
  }
  const squashed = lexicons.filter((one) => one.form !== 'lower');
  if (squashed.length === 0) return out;
  for (const token of tokens(piece)) {
    const stem = PARTICLE.exec(token.words)?.[1] ?? token.words;
    if (stem.length < 2) continue;
    const word = token.cut(0, stem.length);
    if (!says(squashed, 'parties', word, 'role') || OWN.test(stem)) continue;
    // `숙소 예약에 쓰입니다`: a role right before what is done with it is nobody who receives.
    if (stem === token.words && TASK_NEXT.test(piece.words.slice(token.start - piece.start + token.words.length))) continue;
    // `창고 운영사`: the first only tells which.
    const last = out.at(-1);
    if (last && last.piece.start + last.piece.words.length + 1 === word.start) out.pop();
    out.push(vagueEntity(word));
  }
  return out;
}

const TASK_NEXT = /^\s(?:예약|배송|상담|이용|결제|관리|운영|등록|정산|선정|추천|검색|방문|매칭|연결|변경|취소|확인)/;

/** Words that mean the person or the provider, though they end like a role. */
const OWN = inOrder(
  /^(?:本|当|この|本社|같은)?/,
  [
    /회원|고객|이용자|구매자|서버|클라우드|플랫폼|시스템|회사|당사|저희|귀하|정보주체|당사자|수탁자|수탁사|수탁업체|위탁업체|법인|기관|단체|기업|서비스|본사|지사|当社|弊社|会社|サービス|企業|委託先|提供先|我们/,
    /公司|您|机构|组织|受托方/,
  ],
  /(?:들|님)?$/,
);

function tokens(piece: Piece): Piece[] {
  const out: Piece[] = [];
  const pattern = /[^\s,、，/·ㆍ()（）「」“”"'。；;]+/g;
  for (let hit = pattern.exec(piece.words); hit; hit = pattern.exec(piece.words)) {
    const token = piece.cut(hit.index, hit.index + hit[0].length);
    if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(token.words)) out.push(...phrases(token));
    else out.push(token);
  }
  return out;
}

/** Chinese and Japanese write without blanks: cut at particles. */
function phrases(token: Piece): Piece[] {
  const out: Piece[] = [];
  const pattern = /(?:(?!提供|共享|披露|传输|转让|分享|委托)[^はがをにへとでのも和与及或给向将的由被])+/g;
  for (let hit = pattern.exec(token.words); hit; hit = pattern.exec(token.words)) out.push(token.cut(hit.index, hit.index + hit[0].length));
  return out;
}
