/** Countries named in a text. A country inside a company's name is no destination, and short names that are also words need a firm place. */
import { scriptOf } from '../../model/text';
import { inOrder } from '../lexicon/pattern';
import { simplified } from '../lexicon/zh/characters';
import { COUNTRY_NAMES } from './country-names';
import type { Piece } from './pieces';

export interface Found {
  /** ISO 3166-1 alpha-2; `EU` and `EEA` for the two unions that notices name as a destination. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `field`: the value of a country label. `brackets`: a recipient's cell, where only what stands alone in brackets or between commas is a
 * country. `prose`: a sentence, where names that are also other words do not count.
 */
export type Place = 'field' | 'brackets' | 'prose';

/** Names that are common words or parts of words in running text. */
const DOUBTFUL = new Set(
  '수단 이란 인도 가나 말리 차드 오만 기니 통가 토고 조지아 베냉 쿠바 페루 저지 건지 괌 타이 몽고 팔라우 チャド マリ タイ トンガ ギニア ジョージア 帕劳 多哥 马里 阿曼 朝鲜 蒙古 关岛 英国 Chad Georgia Jersey Jordan Mali Niger Guinea Turkey US Guam Dominica Cuba Panama Wales Man'
    .split(' ')
    .filter((name) => name !== '英国'),
);

const UNIONS: readonly (readonly [code: string, names: readonly string[]])[] = [
  [
    'EEA',
    [
      'European Economic Area',
      'EEA',
      '유럽경제지역',
      '欧州経済領域',
      '欧洲经济区',
      'Europäischer Wirtschaftsraum',
      'Espace économique européen',
      'EWR',
    ],
  ],
  ['EU', ['European Union', 'EU', '유럽연합', '欧州連合', '欧盟']],
];

/** Cities and cloud regions that stand for a country in a notice. */
const CITIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['JP', ['Tokyo', 'Osaka', '도쿄', '동경', '오사카', '東京', '大阪', '东京', 'ap-northeast-1', 'ap-northeast-3']],
  ['KR', ['Seoul', 'ap-northeast-2', 'ソウル', '首尔']],
  [
    'US',
    [
      'Virginia',
      'Oregon',
      'Ohio',
      'California',
      '버지니아',
      '오리건',
      '오레곤',
      '오하이오',
      '캘리포니아',
      'us-east-1',
      'us-east-2',
      'us-west-1',
      'us-west-2',
    ],
  ],
  ['DE', ['Frankfurt', '프랑크푸르트', 'フランクフルト', '法兰克福', 'eu-central-1']],
  ['GB', ['London', '런던', 'eu-west-2']],
  ['IE', ['Dublin', '더블린', 'eu-west-1']],
  ['SG', ['ap-southeast-1']],
  ['AU', ['Sydney', '시드니', 'ap-southeast-2']],
  ['IN', ['Mumbai', '뭄바이', 'ap-south-1']],
  ['CN', ['Beijing', 'Shanghai', 'Shenzhen', 'Hangzhou', '베이징', '상하이', '선전시', '항저우', '北京', '上海', '杭州', '深圳']],
];

interface Name {
  readonly code: string;
  readonly name: string;
  readonly latin: boolean;
  readonly city: boolean;
}

/** Names by their first character, the longest first: 'Indonesia' must not be read as 'India'. */
let index: Map<string, Name[]> | undefined;

function names(): Map<string, Name[]> {
  if (index) return index;
  index = new Map();
  const add = (code: string, name: string, city = false): void => {
    const first = simplified(name)[0];
    if (!first) return;
    const list = index?.get(first) ?? [];
    list.push({ code, name: simplified(name), latin: scriptOf(first.charCodeAt(0)) === 'latin', city });
    index?.set(first, list);
  };
  for (const [code, ...columns] of COUNTRY_NAMES) for (const column of columns) for (const name of column.split('|')) add(code, name);
  for (const [code, all] of UNIONS) for (const name of all) add(code, name);
  for (const [code, all] of CITIES) for (const name of all) add(code, name, true);
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length);
  return index;
}

const COMPANY_AFTER = inOrder(
  /^\s*/i,
  [
    /inc|llc|ltd|limited|corp|co\b|gmbh|pte|pty|plc|spa|s\.?a|s\.?r\.?l|bhd|company|international|korea|logistics|bank/i,
    /online|technology|services/i,
  ],
  /\b/i,
);

/** Countries in a piece, in the order they stand there; one may occur several times. */
export function countriesIn(piece: Piece, place: Place): Found[] {
  const text = simplified(piece.words);
  const table = names();
  const out: Found[] = [];
  for (let i = 0; i < text.length; i++) {
    const list = table.get(text[i] as string);
    if (!list) continue;
    const hit = list.find((one) => matches(text, i, one));
    if (!hit) continue;
    const end = i + width(text, i, hit);
    if (counts(text, i, end, hit, place)) out.push({ code: hit.code, start: i, end });
    i = end - 1;
  }
  return out;
}

/** Length of the name in the text, where Korean and Japanese names may be spaced; 0 when it is not there. */
function width(text: string, at: number, { name, latin }: Name): number {
  if (latin) return text.startsWith(name, at) ? name.length : 0;
  let t = at;
  for (let n = 0; n < name.length; n++, t++) {
    if (n > 0 && name.length > 3) while (text[t] === ' ') t++;
    if (text[t] !== name[n]) return 0;
  }
  return t - at;
}

function matches(text: string, at: number, name: Name): boolean {
  const length = width(text, at, name);
  if (length === 0) return false;
  if (!name.latin) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + length);
  return !(at > 0 && isWord(before)) && !(at + length < text.length && isWord(after));
}

function isWord(code: number): boolean {
  return scriptOf(code) === 'latin' || (code >= 0x30 && code <= 0x39);
}

/** Letters before a name that can say what it is part of; looking back over a whole text at each name would cost its square. */
const BACK = 200;

function counts(text: string, start: number, end: number, { name, latin, city }: Name, place: Place): boolean {
  const before = text.slice(Math.max(0, start - BACK), start);
  const after = text.slice(end);
  const closed =
    /(?:^|[([（［,、/·ㆍ;:：\n]|및|와|과|and|or|및\s|[-–—]\s)\s*$/i.test(before) &&
    /^\s*(?:$|[)\]）］,、/·ㆍ;:：.。\n*(]|및|와|과|等|등|and|or)/i.test(after);
  if (!latin) {
    // In the middle of a word it is a part of something else: a bank, a company, a person.
    const left = before.charCodeAt(before.length - 1);
    const script = scriptOf(text.charCodeAt(start));
    if (before !== '' && scriptOf(left) === 'hangul' && script === 'hangul' && !/(?:및|와|과|의|은|는)$/.test(before)) return false;
    if (before !== '' && scriptOf(left) === 'kana' && script === 'kana' && !/[はがをにのへと]$/.test(before)) return false;
  }
  if (place === 'brackets') return closed || inBrackets(before, after);
  if (DOUBTFUL.has(name) && !closed && place === 'prose') return false;
  if (city && place === 'prose' && !closed && !/(?:리전|region|서버|server|데이터\s?센터|data\s?cent)/i.test(after.slice(0, 30)))
    return false;
  if (latin && place === 'prose') {
    if (COMPANY_AFTER.test(after)) return false;
    // "safeguards for the UK", "the laws of Spain".
    if (/\b(?:for|of)\s(?:the\s)?$/.test(before)) return false;
    // "Transcom Italy SpA", "Bluebell Korea": part of a name.
    const word = /([A-Za-z][\w.&-]*)\s$/.exec(before)?.[1];
    if (word && /^[A-Z]/.test(word) && !closed && !/^(?:The|In|To|From|Or|And|Including|Of|Outside|Within|Mainland|Republic)$/.test(word))
      return false;
  }
  return true;
}

function inBrackets(before: string, after: string): boolean {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'), before.lastIndexOf('['));
  const shut = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'), before.lastIndexOf(']'));
  return open > shut && /[)）\]]/.test(after) && before.length - open < 30;
}
