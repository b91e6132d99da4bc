/**
 * Languages by letters and by small words, never by the lang attribute alone: it is wrong or absent on many pages. Language-id libraries
 * fail on texts as short as a button; letters by script do not.
 */
import type { Letters } from '../../model/snapshot';
import { scriptOf } from '../../model/text';
import { inChrome } from '../classify/deletion';
import type { DeletionScene } from '../classify/deletion-scene';
import type { Tree } from '../page';

/** Letters by script. */
export interface ScriptCount {
  hangul: number;
  kana: number;
  han: number;
  latin: number;
  other: number;
}

/** Fewest letters of a script other than Latin in the chrome that tell the site's language; brand names are Latin. */
const TELLING = 8;
/** Share of those letters among all of the chrome's. */
const TELLING_SHARE = 0.15;
/** Latin chrome tells only when there is much of it: untranslated pages of a framework bring a short Latin menu of their own. */
const TELLING_LATIN = 120;

/** The part of a page that deletes an account: where it lies, and from which word to which it reaches. */
export type Part = Pick<DeletionScene, 'region' | 'span'>;

/**
 * The language the site serves this visitor as the page itself tells it: what its header, menu and footer speak, else what stands
 * outside of the given part, be it words that were not taken down and only counted.
 * @param except a part whose words are not counted, such as the one that deletes an account
 * @returns a BCP 47 code, `und-Latn` for Latin letters of an unknown language, or '' when the page does not tell
 */
export function servedLocale(tree: Tree, except?: Part): string {
  const chrome = chromeLetters(tree);
  const byFrame = byChrome(tree, except);
  if (byFrame !== '') return byFrame;
  if (except === undefined) {
    const all = byScript(sum(tree.snapshot.letters));
    if (all !== '') return all;
  }
  if (chrome.latin < TELLING_LATIN) return '';
  return latinLanguage(chromeText(tree)) ?? latinTag(tree.snapshot.lang) ?? 'und-Latn';
}

/**
 * Which nodes the deletion part consists of: those of its container, or, where the container is the whole page and holds the menu, too,
 * those from its first to its last words.
 */
export function isOfPart(tree: Tree, part: Part): (ref: number) => boolean {
  const inside = (ref: number): boolean => tree.contains(part.region, ref);
  const framed = byScript(chromeLetters(tree)) !== '' || byScript(lettersOf(tree, (ref) => !inside(ref))) !== '';
  return framed || byRest(tree, inside) !== '' ? inside : (ref) => part.span[0] <= ref && ref <= part.span[1];
}

/** The script of header, menu and footer, then of what stands around the part. */
function byChrome(tree: Tree, except: Part | undefined): string {
  const chrome = byScript(chromeLetters(tree));
  if (chrome !== '') return chrome;
  if (!except) return byScript(lettersOf(tree, () => true));
  const around = byScript(lettersOf(tree, (ref) => !tree.contains(except.region, ref)));
  if (around !== '') return around;
  return byRest(tree, isOfPart(tree, except));
}

/** The script of all letters of the page but those of a part. */
function byRest(tree: Tree, within: (ref: number) => boolean): string {
  const own = lettersOf(tree, within);
  const rest = sum(tree.snapshot.letters);
  for (const script of SCRIPTS) rest[script] = Math.max(0, rest[script] - own[script]);
  return byScript(rest, base(tree.snapshot.lang));
}

function chromeLetters(tree: Tree): ScriptCount {
  return sum(tree.snapshot.letters.filter((one) => one.region !== 'main'));
}

/** Letters by script in the words of visible nodes. */
export function lettersOf(tree: Tree, counts: (ref: number) => boolean): ScriptCount {
  const total = empty();
  for (const node of tree.nodes) {
    if (node.shown !== 'now' || !counts(node.ref)) continue;
    // A link inside a text repeats words of it.
    if (node.role === 'link' && node.parent >= 0 && tree.node(node.parent).role === 'text') continue;
    count(tree.words(node.ref) || (node.role === 'select' || node.role === 'field' ? tree.textAt(node.beside) : ''), total);
  }
  return total;
}

/** All letters. */
export function letterSum(counted: ScriptCount): number {
  return counted.hangul + counted.kana + counted.han + counted.latin + counted.other;
}

/** Languages written in Cyrillic, Greek, Arabic, Hebrew, Indic or Thai letters, which are counted together. */
const OTHER_SCRIPTS: readonly string[] = [
  'ru',
  'uk',
  'bg',
  'sr',
  'mk',
  'kk',
  'mn',
  'el',
  'ar',
  'fa',
  'ur',
  'he',
  'hi',
  'bn',
  'ta',
  'th',
  'lo',
];

/**
 * How many letters are of the script that a language is written in.
 * @param locale BCP 47; Chinese counts Han only where no kana stands beside it
 */
export function ownLetters(counted: ScriptCount, locale: string): number {
  switch (base(locale)) {
    case 'ko':
      return counted.hangul;
    case 'ja':
      return counted.kana + counted.han;
    case 'zh':
      return counted.kana > counted.han / 10 ? 0 : counted.han;
    default:
      return OTHER_SCRIPTS.includes(base(locale)) ? counted.other : counted.latin;
  }
}

/** The language subtag. */
export function base(locale: string): string {
  return (locale.split('-')[0] ?? '').toLowerCase();
}

/** Small words that no text of the language does without, and that the other three lack. */
const SMALL_WORDS: Record<string, readonly string[]> = {
  en: ['the', 'and', 'your', 'you', 'of', 'this', 'is', 'are', 'with', 'be', 'will', 'have', 'if', 'it'],
  de: ['und', 'der', 'die', 'das', 'ihr', 'ihre', 'sie', 'ist', 'nicht', 'mit', 'wird', 'werden', 'ein', 'eine', 'auf'],
  fr: ['le', 'et', 'votre', 'vous', 'les', 'des', 'est', 'une', 'avec', 'pas', 'sera', 'pour', 'sur', 'du'],
  es: ['el', 'y', 'su', 'los', 'las', 'del', 'tu', 'una', 'con', 'para', 'está', 'por', 'que', 'sus'],
};
/** Fewest small words for a judgement, and how many times the next language they must be. */
const FEWEST_WORDS = 3;
const LEAD = 2;

/** Which of English, German, French and Spanish a text in Latin letters is, or nothing when it is too short to tell. */
export function latinLanguage(text: string): string | undefined {
  const words = text.toLowerCase().split(/[^a-zà-ÿ]+/);
  const scores = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, hits: words.filter((word) => small.includes(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || first.hits < FEWEST_WORDS || first.hits < LEAD * (second?.hits ?? 0)) return undefined;
  return first.language;
}

const SCRIPTS = ['hangul', 'kana', 'han', 'latin', 'other'] as const;

/**
 * The language whose script takes up enough of the letters.
 * @param tag a language that the page claims for itself: its letters need not be so many
 */
function byScript(counted: ScriptCount, tag = ''): string {
  const all = letterSum(counted);
  const enough = (letters: number, language: string): boolean => letters >= TELLING && (language === tag || letters >= all * TELLING_SHARE);
  if (enough(counted.hangul, 'ko') && counted.hangul >= counted.kana) return 'ko';
  if (enough(counted.kana, 'ja')) return 'ja';
  if (enough(counted.han, 'zh')) return 'zh';
  return '';
}

function latinTag(lang: string): string | undefined {
  const tag = base(lang);
  return tag !== '' && !['ko', 'ja', 'zh'].includes(tag) ? tag : undefined;
}

function chromeText(tree: Tree): string {
  return tree.nodes
    .filter((node) => node.shown === 'now' && inChrome(tree, node.ref))
    .map((node) => tree.words(node.ref))
    .join(' ');
}

function sum(letters: readonly Letters[]): ScriptCount {
  const total = empty();
  for (const one of letters) {
    total.hangul += one.hangul;
    total.kana += one.kana;
    total.han += one.han;
    total.latin += one.latin;
    total.other += one.other;
  }
  return total;
}

function count(words: string, into: ScriptCount): void {
  for (let i = 0; i < words.length; i++) {
    const script = scriptOf(words.charCodeAt(i));
    if (script !== 'none') into[script]++;
  }
}

function empty(): ScriptCount {
  return { hangul: 0, kana: 0, han: 0, latin: 0, other: 0 };
}
