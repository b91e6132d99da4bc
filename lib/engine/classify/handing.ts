/** What a sentence does with somebody's data when it names neither 'third party' nor 'abroad': to whom it goes, and into which country. */
import { scriptOf } from '../../model/text';
import type { Purpose } from '../../model/vocabulary';
import { look } from '../lexicon/consent';
import type { Hit, Reading } from '../lexicon/match';
import { countriesIn } from '../notice/countries';
import { Piece } from '../notice/pieces';

/** Weaker than a purpose that the words name, because the party and the data are inferred from the build of the sentence. */
const WEIGHT = 0.8;
/** Handing on is said in a sentence; a longer text is a notice. */
const SENTENCE = 400;

/** Purposes that follow from handing data on: provision to another party, or transfer when a foreign country is named. */
export function handingIn(read: Reading): Hit<Purpose>[] {
  if (read.text.length > SENTENCE) return [];
  const hands = look('hands', read);
  const first = hands.find((hit) => hit.means === 'give') ?? hands[0];
  if (!first) return [];
  const abroad = countriesIn(new Piece(0, 0, 0, read.text), 'prose').find(({ code }) => !isHome(read.text, code));
  if (abroad) return [{ means: 'overseas', weight: WEIGHT, start: abroad.start, end: abroad.end }];
  return first.means === 'give' ? [{ means: 'third-party', weight: WEIGHT, start: first.start, end: first.end }] : [];
}

/** Characters that only traditional Chinese has, as far as sentences on data use them. */
const TRADITIONAL = /[個資訊與會員務條權傳輸儲據業廠國處蒐閱讀電]/;

/** The country in which a language is at home: nothing goes abroad there. Latin languages have too many homes to tell. */
function isHome(text: string, code: string): boolean {
  let hangul = false;
  let kana = false;
  let han = false;
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    hangul ||= script === 'hangul';
    kana ||= script === 'kana';
    han ||= script === 'han';
  }
  if (hangul) return code === 'KR';
  if (kana) return code === 'JP';
  if (!han) return false;
  return TRADITIONAL.test(text) ? code === 'TW' || code === 'HK' || code === 'MO' : code === 'CN';
}
