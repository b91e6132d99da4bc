/** Labels: the words before a colon, over a paragraph or above a column that say which element follows. */
import type { Label, NoticeLexicon } from '../lexicon/shapes/notice';
import { bare, look, marker, type Piece } from './pieces';

/** What one label announces and the words that follow it in the same line; empty where they follow below. */
export interface Labelled {
  readonly labels: readonly Label[];
  readonly label: Piece;
  readonly value: Piece;
}

/** Letters of the longest label, without blanks, and words of the longest one in a language that spaces words. */
const MAX_SQUASHED = 48;
const MAX_WORDS = 9;
/**
 * Letters within which a label ends, with its marker, brackets and blanks. Longer phrases are not even read: a line of 100,000 letters with a
 * colon in every tenth would take minutes.
 */
const REACH = 300;
/** A phrase that names more elements than this is a title ("purpose, items, period and refusal"). */
const MAX_ELEMENTS = 3;
/** Words of running English text that no label has. */
const RUNNING = /\b(?:you|can|may|will|here|those|these|please|if|when|also)\b/i;
/** Plain labels are questions without the sign: `When and how`, `If you say no`. */
const ASKING = /^(?:if you|until when|when|how|where|what|who|why|which)(?:\s\S+){0,5}$/i;
const SENTENCE = /(?:니다|습니까|세요|십시오|하여|하고|되며|하며|합니까)[.!?]?$|[。!?！？]$|(?:ます|です|ません)。?$/;

const QUESTION = /[?？]$|(?:나요|까요|되죠|할까)$|ですか$|ますか$/;

/** Which elements a phrase announces as a label; none when it is a sentence or a title. */
export function labelsOf(lexicons: readonly NoticeLexicon[], phrase: Piece): readonly Label[] {
  if (phrase.words.length > REACH) return [];
  const one = bare(phrase);
  const squashed = one.squashed;
  if (squashed.length === 0 || squashed.length > MAX_SQUASHED + (/[a-z]{4}/.test(squashed) ? 30 : 0)) return [];
  if (QUESTION.test(one.words)) return [...new Set(look(lexicons, 'questions', one).map((hit) => hit.means))].slice(0, 1);
  if (one.words.split(' ').length > MAX_WORDS || SENTENCE.test(one.words)) return [];
  if (RUNNING.test(one.words) && !ASKING.test(one.words)) return [];
  const found = new Set(look(lexicons, 'labels', one).map((hit) => hit.means));
  // "Period of use and retention" announces one element in two words.
  return found.size > MAX_ELEMENTS ? [] : [...found];
}

const COLON = /[:：](?!\/\/|\d)|\s[-–—]\s|\s[·ㆍ]\s|\t/g;
const BEFORE = /[|/·ㆍ•,;.。(]|\s[-–—]\s|\n/;

/**
 * Labels with their values inside one line: `label : value`, several of them divided by bars, dashes or commas, and a label followed by
 * labelled lines of its own.
 */
export function labelledIn(lexicons: readonly NoticeLexicon[], line: Piece): Labelled[] {
  const bracketed = inBrackets(lexicons, line);
  if (bracketed) return [bracketed];
  const spans: { start: number; colon: number; after: number; labels: readonly Label[] }[] = [];
  const words = line.words;
  COLON.lastIndex = 0;
  for (let hit = COLON.exec(words); hit; hit = COLON.exec(words)) {
    const last = spans.at(-1);
    const strong = hit[0] === ':' || hit[0] === '：' || hit[0] === '\t';
    if (!strong && last) continue;
    const from = last ? last.after : 0;
    const near = Math.max(from, hit.index - REACH);
    const start = strong ? near + phraseStart(words.slice(near, hit.index), near === from) : from;
    // The first label of a line may hold dividers of its own ("country, time and method of transfer:").
    const before = line.cut(from, hit.index);
    const first =
      !last && near === from && start > from && !/[|;]|\s[-–—]{1,2}\s|[가-힣a-z\u3040-\u30ff]{2}[.。!?]\s/.test(before.words)
        ? labelsOf(lexicons, before)
        : [];
    if (first.length > 0) {
      spans.push({ start: from, colon: hit.index, after: hit.index + hit[0].length, labels: first });
      continue;
    }
    const labels = labelsOf(lexicons, line.cut(start, hit.index));
    if (labels.length > 0) spans.push({ start, colon: hit.index, after: hit.index + hit[0].length, labels });
    else if (last || spans.length === 0) {
      // A label may itself hold a delimiter: "수탁자/연락처 : ".
      const whole = line.cut(from, hit.index);
      const wide = near === from && start > from && !/[.。:：]/.test(whole.words) ? labelsOf(lexicons, whole) : [];
      if (wide.length > 0) spans.push({ start: from, colon: hit.index, after: hit.index + hit[0].length, labels: wide });
    }
  }
  return spans.map((span, at) => ({
    labels: span.labels,
    label: line.cut(span.start, span.colon),
    value: trimDivider(line.cut(span.after, spans[at + 1]?.start ?? words.length)),
  }));
}

/** Blanks after which the value of a label without a colon may begin, and the most words of such a label. */
const GAP = /[ \u3000]+/g;
const LEAD_WORDS = 6;
/** A word that goes on with the label before it, and one that cannot end a label. */
const JOINED = /^(?:및|와|과|·|・|&|\/|and|or|of)$|[·・,，、/&]$/i;
const JOINS = /^(?:및|와|과|또는|and|or|of)\s/i;
/** Sentences are no label with a value, however they begin. */
const TELLS =
  /(?:니다|세요|습니까|나요|해요|ます|です|ません)[.。!?]?$|(?<!\b(?:Ltd|Inc|Co|Corp|LLC|S\.A|GmbH|Pte|Pty|PLC|Bhd|Limited))[.。!?！？]$/;

/** A number, an address or a page. */
const REACHES = /\d{2}|@|https?:|www\./;

/**
 * `이전되는 국가 캐나다`, `提供先 株式会社あさひ野`: a label in bold or in a cell of its own whose value follows after nothing but a blank.
 * Only where lines are set off like points is it told from running words, so the caller decides whether to ask.
 */
export function leadingLabel(lexicons: readonly NoticeLexicon[], line: Piece): Labelled | undefined {
  const from = marker(line.words).length;
  const body = line.cut(from);
  const ends: number[] = [];
  GAP.lastIndex = 0;
  for (let hit = GAP.exec(body.words); hit && ends.length < LEAD_WORDS; hit = GAP.exec(body.words)) ends.push(hit.index);
  let found: { end: number; labels: readonly Label[] } | undefined;
  for (const [at, end] of ends.entries()) {
    const phrase = body.cut(0, end);
    const last = phrase.words.slice(at > 0 ? (ends[at - 1] as number) + 1 : 0);
    if (/[:：.。;]$/.test(last)) break;
    if (JOINED.test(last)) continue;
    const labels = endsAsLabel(lexicons, phrase) ? labelsOf(lexicons, phrase) : [];
    // A longer label has to go on with the one before: the words of a value may be labels, too.
    const before = found && body.words.slice(found.end, end).trim().split(/\s+/);
    if (labels.length === 0 || (before && before.length > 1 && !JOINED.test(before[0] as string) && !sameLabels(found?.labels, labels)))
      continue;
    found = { end, labels };
  }
  if (!found) return undefined;
  const value = body.cut(found.end);
  // All of it is one label: `보유 및 이용 기간`.
  if (!/[,，、]/.test(value.words) && endsAsLabel(lexicons, body)) return undefined;
  if (!value.words || JOINS.test(value.words)) return undefined;
  if (TELLS.test(value.words) && !found.labels.includes('refusal')) return undefined;
  // `고객센터 운영`, `help desk work`: what follows a contact's name after a blank reaches somebody, or it is no contact.
  if (found.labels.every((label) => label === 'contact') && !REACHES.test(value.words)) return undefined;
  return { labels: found.labels, label: body.cut(0, found.end), value };
}

const sameLabels = (a: readonly Label[] | undefined, b: readonly Label[]): boolean =>
  a?.length === b.length && b.every((one) => a.includes(one));

/** Whether the words that make a phrase a label stand at its end, with nothing but a bracket behind them. */
export function endsAsLabel(lexicons: readonly NoticeLexicon[], phrase: Piece): boolean {
  const open = /\s?[(（[]/.exec(phrase.words)?.index ?? phrase.words.length;
  const end = /[)）\]]$/.test(phrase.words) ? open : phrase.words.length;
  const one = phrase.cut(0, end);
  return look(lexicons, 'labels', one).some((hit) => hit.end >= one.words.length);
}

const PARTICLE = /^(?:의|에게|에|은|는|이|가|와|과|을|를|로|으로)\s/;
const BRACKETED = /^\s*[<[【〔「［]\s*([^<>[\]【】〔〕「」［］]{2,40}?)\s*[>\]】〕」］]\s*[:：]?\s*/;

/** `[recipient] value`: the label is set off by brackets and needs no colon. */
function inBrackets(lexicons: readonly NoticeLexicon[], line: Piece): Labelled | undefined {
  const from = marker(line.words).length;
  const found = BRACKETED.exec(line.words.slice(from));
  if (!found) return undefined;
  const start = from + found[0].indexOf(found[1] as string);
  const label = line.cut(start, start + (found[1] as string).length);
  const labels = labelsOf(lexicons, label);
  const value = trimDivider(line.cut(from + found[0].length));
  // `[제공받는 자]의 고객 관리`: a place to fill in, in the middle of words.
  return labels.length > 0 && value.words && !PARTICLE.test(value.words) ? { labels, label, value } : undefined;
}

/**
 * Where the phrase right before a colon begins: after the last divider in front of it.
 * @param whole `before` begins where a line does, so that a marker may stand there
 */
function phraseStart(before: string, whole: boolean): number {
  for (let i = before.length - 1; i >= 0; i--) {
    if (BEFORE.test(before[i] as string)) {
      // A number's point or an opening bracket at the very start belongs to the label's marker.
      if (whole && marker(before).length > i) return 0;
      return i + 1;
    }
    if (before[i] === ' ' && /^\s[-–—]$/.test(before.slice(Math.max(0, i - 2), i))) return i;
  }
  return 0;
}

function trimDivider(value: Piece): Piece {
  let to = value.words.length;
  while (to > 0 && /[|/·ㆍ•,;\s–—-]/.test(value.words[to - 1] as string)) to--;
  let from = 0;
  while (from < to && /[|·ㆍ•,;\s–—*_-]/.test(value.words[from] as string)) from++;
  // A lone dash says "none": it must stay.
  return from >= to ? value : value.cut(from, to);
}
