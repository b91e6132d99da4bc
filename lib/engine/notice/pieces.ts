/** A stretch of the page's words that knows where it stands, so that whatever is read in it can be quoted exactly. */
import type { Quote } from '../../model/report';
import { find, type Hit, has, type Reading, reading } from '../lexicon/match';
import { inOrder } from '../lexicon/pattern';
import type { NoticeLexicon, NoticePart } from '../lexicon/shapes/notice';
import type { Entry } from '../lexicon/types';

type MeaningOf<P extends NoticePart> = NoticeLexicon[P][number]['means'];

/** Longest quote; a longer one is cut, its place stays exact. */
const MAX_QUOTE = 400;

export class Piece {
  private read: Reading | undefined;

  /**
   * @param node ref of the node that holds it
   * @param text position in the Snapshot's texts
   * @param start offset in that text
   * @param words the words from there on, as long as the piece is
   */
  constructor(
    readonly node: number,
    readonly text: number,
    readonly start: number,
    readonly words: string,
  ) {}

  get reading(): Reading {
    this.read ??= reading(this.words);
    return this.read;
  }

  /** Without white space and in lower case: for short comparisons. */
  get squashed(): string {
    return this.reading.squashed().text;
  }

  /** Part of it, trimmed, by offsets in `words`. */
  cut(from: number, to: number = this.words.length): Piece {
    let start = Math.max(0, from);
    let end = Math.min(this.words.length, to);
    while (start < end && BLANK.has(this.words[start] as string)) start++;
    while (end > start && BLANK.has(this.words[end - 1] as string)) end--;
    return new Piece(this.node, this.text, this.start + start, this.words.slice(start, end));
  }

  quote(): Quote {
    const words = this.words.slice(0, MAX_QUOTE);
    return { node: this.node, text: this.text, start: this.start, end: this.start + words.length, words };
  }
}

const BLANK = new Set([' ', '\n', '\t', '\u00a0', '\u3000']);

/** Every hit of one part of the lexicons. */
export function look<P extends NoticePart>(lexicons: readonly NoticeLexicon[], part: P, piece: Piece): Hit<MeaningOf<P>>[] {
  return lexicons.flatMap((one) => find(one[part] as readonly Entry<MeaningOf<P>>[], one.form, piece.reading));
}

/** Whether one part of the lexicons says this of a piece; with no meaning given, whether it says anything. */
export function says<P extends NoticePart>(lexicons: readonly NoticeLexicon[], part: P, piece: Piece, means?: MeaningOf<P>): boolean {
  return lexicons.some((one) => has(one[part] as readonly Entry<MeaningOf<P>>[], one.form, piece.reading, means));
}

const SENTENCE_END = /[。！？!?]+|[.]+(?=\s|$|[가-힣"”')\]])|;\s(?=[A-Z가-힣])|\n+/g;
/** A full stop after these ends no sentence. */
const ABBREVIATION = inOrder(
  [
    /\b(?:inc|ltd|corp|co|llc|etc|e\.g|i\.e|no|vs|st|dr|mr|ms|u\.s|u\.k|s\.a|gmbh|pte|pty|plc|art|s\.a\.r\.l|jr|sr|k\.k|n\.v|b\.v|s\.p\.a|s\.r\.l|s\.l|sp\.z\.o|sp\. z o\.o|pvt|bros|approx)/i,
    /(?:^|\s)\d{1,2}|(?:^|\s)[A-Za-z가-하]/i,
  ],
  /$/i,
);

/** Splits a piece into sentences; numbers and abbreviations do not end one. */
export function sentences(piece: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  for (let hit = SENTENCE_END.exec(piece.words); hit; hit = SENTENCE_END.exec(piece.words)) {
    const end = hit.index + hit[0].length;
    if (hit[0][0] === '.' && ABBREVIATION.test(piece.words.slice(Math.max(from, hit.index - 12), hit.index))) continue;
    const one = piece.cut(from, end);
    if (one.words) out.push(one);
    from = end;
  }
  const rest = piece.cut(from);
  if (rest.words) out.push(rest);
  return out;
}

/** What stands before the words of a line: a number, a letter, a dash, an article. Its kind tells which lines are on one level. */
export interface Marker {
  readonly kind: string;
  readonly length: number;
}

const MARKERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['#', /^#{1,6}\s+/],
  ['**', /^[*_]{1,3}(?=[^\s*_])/],
  ['art', /^제\s?\d{1,3}\s?[조장관](?:의\s?\d{1,2})?[.:]?\s*/],
  ['art', /^第\s?[0-9一二三四五六七八九十百]{1,4}\s?[条條章]\s*/],
  ['art', /^(?:article|section)\s\d{1,3}[.:)]?\s+/i],
  ['1.1', /^\d{1,2}(?:\.\d{1,2}){1,3}\\?[.)]?\s+/],
  ['1.', /^\d{1,2}(?:의\s?\d{1,2})?\\?\.\s?(?!\d)/],
  ['1)', /^\d{1,2}\\?\)\s?/],
  ['(1)', /^\(\d{1,2}\)\s?/],
  ['①', /^[①-⑳❶-❿]\s?/],
  ['가.', /^[가나다라마바사아자차카타파하][.)]\s?/],
  ['一、', /^[一二三四五六七八九十]{1,3}[、.]\s?/],
  ['(一)', /^[（(][一二三四五六七八九十]{1,3}[）)]\s?/],
  ['a)', /^[a-zA-Z][.)]\s+/],
  ['-', /^[-–—*+]\s+|^[-–—](?=[가-힣])/],
  ['·', /^[·ㆍ•‧∙▪▫◦・]\s?/],
  ['※', /^[※☞]\s?/],
  ['■', /^[■□●○▶▷►◆◇✓✔◎★☆◈❍◦♦❖▣]\s?|^[oO]\s(?=[가-힣])/],
];

/** The marker a line begins with; several in a row count as the first with the length of all. */
export function marker(words: string): Marker {
  let length = 0;
  let kind = '';
  for (let round = 0; round < 3; round++) {
    const rest = words.slice(length);
    const hit = MARKERS.find(([, pattern]) => pattern.test(rest));
    if (!hit) break;
    if (kind === '' || hit[0] === '#') kind = hit[0];
    length += (hit[1].exec(rest) as RegExpExecArray)[0].length;
  }
  return { kind, length };
}

/** A line without its marker, emphasis signs and the brackets around all of it. */
export function bare(piece: Piece): Piece {
  let from = marker(piece.words).length;
  let to = piece.words.length;
  const words = piece.words;
  while (from < to && /[*_\s<[(【「『《{"'“‘]/.test(words[from] as string) && closes(words, from, to)) {
    if (/[<[(【「『《{]/.test(words[from] as string)) to--;
    from++;
  }
  while (to > from && /[*_\s]/.test(words[to - 1] as string)) to--;
  return piece.cut(from, to);
}

const PAIRS: Record<string, string> = { '(': ')', '[': ']', '<': '>', '【': '】', '「': '」', '『': '』', '《': '》', '{': '}' };

/** Whether the bracket at `from` closes at the very end; signs of emphasis and blanks need no partner. */
function closes(words: string, from: number, to: number): boolean {
  const open = words[from] as string;
  const close = PAIRS[open];
  if (close === undefined) return true;
  return words[to - 1] === close && words.indexOf(close, from) === to - 1;
}
