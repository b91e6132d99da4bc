/** The words of exported reports, from the locales. */
import { CATALOGUE, LAWS } from '../catalogue';
import type { ReportWords } from '../export';
import { citation, findingTitle, ruleWords, t } from '../i18n';
import { unjoined } from '../i18n/joined';
import type { UiLocale } from '../model/settings';

/** Terms that other screens say as well; the rest are the reports' own. */
const SHARED = new Set(['severity', 'confidence', 'pageKind', 'purpose', 'requirement', 'element', 'elementState', 'notice', 'reason']);

/** A key put together from a closed list; a word that a later version brings stands for itself. */
function word(locale: UiLocale, key: string, fallback: string): string {
  try {
    return unjoined((t as (locale: UiLocale, key: string) => string)(locale, key));
  } catch {
    return fallback;
  }
}

/**
 * Words for lib/export, which knows no locales. Joiners that only screens need are taken out, so that texts can be searched and compared.
 */
export function reportWords(locale: UiLocale): ReportWords {
  return {
    lang: locale,
    disclaimer: unjoined(t(locale, 'disclaimer')),
    say: (name) => unjoined(t(locale, `report.say.${name}`)),
    term: (kind, name) => word(locale, SHARED.has(kind) ? `${kind}.${name}` : `report.${kind}.${name}`, name),
    finding: (rule, facts) => unjoined(findingTitle(locale, rule, facts)),
    rule: (rule) => unjoined(ruleWords(locale, rule).title),
    caution: (rule) => unjoined(ruleWords(locale, rule).caution),
    laws: (rule) => CATALOGUE[rule].basis.map((law) => unjoined(citation(locale, law, LAWS[law].cite))),
  };
}
