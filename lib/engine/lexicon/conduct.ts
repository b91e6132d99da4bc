/** What a page says of its own conduct: night-time sending, children, withdrawal, resident numbers, how a choice is put and put again. */
import { CONDUCT_EN } from './en/conduct';
import { CONDUCT_JA } from './ja/conduct';
import { CONDUCT_KO } from './ko/conduct';
import { find, type Hit, type Reading, scripts } from './match';
import type { Conduct, ConductLexicon } from './shapes/conduct';
import { CONDUCT_ZH } from './zh/conduct';

export const CONDUCT: readonly ConductLexicon[] = [CONDUCT_KO, CONDUCT_JA, CONDUCT_ZH, CONDUCT_EN];

/** Every hit of this meaning, in the languages whose script stands in the text. */
export function conductIn(read: Reading, means: Conduct): Hit<Conduct>[] {
  const seen = scripts(read.text);
  return CONDUCT.filter(({ language }) => {
    if (language === 'ko') return seen.hangul;
    if (language === 'ja') return seen.kana;
    if (language === 'zh') return seen.han && !seen.kana && !seen.hangul;
    return seen.latin;
  }).flatMap(({ form, entries }) =>
    find(
      entries.filter((entry) => entry.means === means),
      form,
      read,
    ),
  );
}

/** Whether a text says this. */
export function speaksOf(read: Reading, means: Conduct): boolean {
  return conductIn(read, means).length > 0;
}
