/** The notice lexicons, and which of them a notice text is read with. */
import { scriptOf } from '../../model/text';
import { NOTICE_DE } from './de/notice';
import { NOTICE_EN } from './en/notice';
import { NOTICE_ES } from './es/notice';
import { NOTICE_FR } from './fr/notice';
import { NOTICE_JA } from './ja/notice';
import { NOTICE_KO } from './ko/notice';
import type { NoticeLexicon } from './shapes/notice';
import { NOTICE_ZH } from './zh/notice';

/** All notice lexicons, the ones read in full first. */
export const NOTICE_LEXICONS: readonly NoticeLexicon[] = [NOTICE_KO, NOTICE_EN, NOTICE_JA, NOTICE_ZH, NOTICE_DE, NOTICE_FR, NOTICE_ES];

const LATIN = ['en', 'de', 'fr', 'es'];
/** A script that carries less of a text than this is brand names and addresses, not a language to read in. */
const SHARE = 0.25;

/**
 * The lexicons a notice is read with, its main language first. Korean text is full of Latin names, so a script counts by its share.
 * @param text the notice's words; its first 8,000 characters decide
 */
export function noticeLexicons(text: string): readonly NoticeLexicon[] {
  const letters = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0, none: 0 };
  const end = Math.min(text.length, 8_000);
  for (let i = 0; i < end; i++) letters[scriptOf(text.charCodeAt(i))]++;
  const { hangul, kana, han } = letters;
  // A Latin word takes about three times the letters of the same word in the other scripts.
  const latin = letters.latin / 3;
  const all = hangul + kana + han + latin;
  if (all === 0) return [];
  const languages: string[] = [];
  if (hangul / all >= SHARE) languages.push('ko');
  if (kana / all >= SHARE || (kana / all >= 0.05 && kana / (kana + han) >= 0.1)) languages.push('ja');
  else if (han / all >= SHARE && hangul / all < SHARE) languages.push('zh');
  if (latin / all >= (languages.length > 0 ? 0.5 : SHARE)) languages.push(...LATIN);
  return NOTICE_LEXICONS.filter(({ language }) => languages.includes(language));
}
