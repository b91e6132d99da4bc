/** The catalogue's sentence behind a finding's severity, in the reader's language. */
import { CATALOGUE } from '../../lib/catalogue';
import type { RuleData } from '../../lib/catalogue/types';
import type { CompleteLocale } from '../../lib/i18n';
import { HELP } from '../../lib/i18n/help';
import type { Finding } from '../../lib/model/report';

/** What moved the severity from the catalogue's own, such as an exception that holds; empty when nothing did. */
export function whySeverity(locale: CompleteLocale, { rule, exception }: Finding): string {
  const [list, at] = (exception ?? '').split('.');
  if (list !== 'notWhen' && list !== 'escalate' && list !== 'downgrade') return '';
  const data: RuleData = CATALOGUE[rule];
  const own = HELP[locale].rules?.[rule][list] ?? (list === 'notWhen' ? data.notWhen.map(({ text }) => text) : data[list]);
  return own[Number(at)] ?? '';
}
