/** Every rule with its switch. A rule that is off is neither shown nor counted; captures keep its answers. */
import { CATALOGUE } from '../../lib/catalogue';
import { ruleWords, t } from '../../lib/i18n';
import { RULE_IDS, SEVERITIES } from '../../lib/model/vocabulary';
import { Chevron } from '../parts/Icon';
import { Severity, Switch } from '../parts/parts';
import { Row, type SettingsProps } from './Row';

const ORDER = [...RULE_IDS].sort((a, b) => SEVERITIES.indexOf(CATALOGUE[a].severity) - SEVERITIES.indexOf(CATALOGUE[b].severity));

export function Rules({ state: { locale, settings }, act }: SettingsProps) {
  const off = settings.rulesOff.length;
  return (
    <Row title={t(locale, 'settings.rules')} id="rules">
      <p>
        {t(locale, 'settings.rulesCount', { n: RULE_IDS.length })}
        {off > 0 && <b> · {t(locale, 'settings.rulesOff', { n: off })}</b>}
      </p>
      <p class="sm muted">{t(locale, 'settings.rulesHow')}</p>
      <details>
        <summary>
          {t(locale, 'settings.rulesEach')}
          <Chevron />
        </summary>
        <ul class="rows rules">
          {ORDER.map((rule) => (
            <li key={rule}>
              <Switch on={!settings.rulesOff.includes(rule)} label={ruleWords(locale, rule).title} onChange={(on) => act.rule(rule, on)} />
              <span class="meta">
                <Severity
                  level={CATALOGUE[rule].severityByJurisdiction[settings.jurisdiction] ?? CATALOGUE[rule].severity}
                  locale={locale}
                />
                <a class="sm" href={`help/${rule}.${locale}.html`} target="_blank" rel="noopener">
                  {t(locale, 'nav.help')}
                  <span class="vh">: {ruleWords(locale, rule).title}</span>
                </a>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Row>
  );
}
