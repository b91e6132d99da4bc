/** Labels told as sentences: `이전되는 국가는 미국이며`, `利用目的は発送です`, `The purpose is delivery`, `接收方为…`. */
import { inOrder } from '../lexicon/pattern';
import type { Label, NoticeLexicon } from '../lexicon/shapes/notice';
import { type Labelled, labelsOf } from './labels';
import { type Piece, sentences } from './pieces';
import { dataIn } from './values';

/** Longest sentence that is read for such labels. */
const LONGEST = 400;
/** Labels that a sentence may state; what one may refuse and whom to ask are read from whole sentences. */
const STATED: readonly Label[] = ['recipient', 'country', 'items', 'purpose', 'retention', 'method'];

/** Subject and predicate of a sentence that says what something is, by language. Group 1 is the label, group 2 the value. */
const SAYS: Record<string, RegExp> = {
  ko: /(?:^|이며,?|이고,?|으로,|[,.]|\s)\s*([가-힣·/() ]{2,24}?)(?:은|는)\s+([^\n]{1,160}?)(?:입니다|이며|이고|이에요|예요|이고요|임(?=[.,]|$))/g,
  ja: /([^、。，,はがをにで\s「」]{2,20})は、?([^\n。]{1,120}?)(?:です|であり|で(?=、)|となります|とします|となり)/g,
  zh: /(?:^|[，。；,;])([^，。、；：:\n]{2,14}?)(?:为|是|為|包括)[:：]?([^，。；\n]{1,120})/g,
  en: inOrder(
    /(?:^|,\s|;\s|\band\s)(?:the\s|its\s|their\s)?([a-z][a-z' -]{3,50}?)\s(?:is|are|will be|includes?)\s([^\n;]{2,200}?)/gi,
    /(?=\.?$|;|,?\sand the\s)/gi,
  ),
};

/** A value that only points on, or a verb in place of a value: the sentence says what is done and not what something is. */
const NO_VALUE = inOrder(/^/i, [
  /다음|아래|위와|하기|없|별도|以下|次の|下記|如下|以下/i,
  /(?:not|as follows|the following|being|subject|made|used|sent|kept|held|given|needed|required|available|limited|\w+ed|\w+ing)\b/i,
]);

/** Every element that a line states as a sentence with a subject. */
export function statedIn(lexicons: readonly NoticeLexicon[], line: Piece): Labelled[] {
  const out: Labelled[] = [];
  for (const { language } of lexicons) {
    const pattern = SAYS[language];
    if (!pattern) continue;
    for (const piece of sentences(line)) {
      if (piece.words.length > LONGEST) continue;
      pattern.lastIndex = 0;
      for (let hit = pattern.exec(piece.words); hit; hit = pattern.exec(piece.words)) {
        const [whole, name, said] = hit as unknown as [string, string, string];
        const from = piece.words.indexOf(said, hit.index + whole.indexOf(name) + name.length);
        const label = piece.cut(hit.index + whole.indexOf(name), hit.index + whole.indexOf(name) + name.length);
        const value = piece.cut(from, from + said.length);
        const labels = labelsOf(lexicons, label).filter((one) => STATED.includes(one));
        if (labels.length !== 1 || NO_VALUE.test(value.words)) continue;
        if (labels[0] === 'items' && dataIn(lexicons, value) === 0) continue;
        out.push({ labels, label, value });
      }
    }
  }
  return out;
}
