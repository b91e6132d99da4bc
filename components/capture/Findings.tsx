/** The findings of a capture in list order. Choosing one fills the tab beside and marks its box. */
import { findingTitle, ruleWords, t } from '../../lib/i18n';
import { Glyph } from '../parts/Icon';
import { Counts, Fold, Severity } from '../parts/parts';
import type { HereProps } from './props';

interface Props extends Pick<HereProps, 'state' | 'here'> {
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

export function Findings({ state: { locale }, here: { findings, look }, chosen, choose }: Props) {
  const confirmed = findings.filter((one) => one.found.confidence === 'confirmed').length;
  return (
    <section class="card">
      <div class="hd">
        <h2>{t(locale, 'capture.findings', { n: findings.length })}</h2>
        <span class="right">
          <Counts locale={locale} confirmed={confirmed} review={findings.length - confirmed} cannot={look?.cannotTell.length ?? 0} short />
        </span>
      </div>
      {findings.length === 0 && <p class="bd sm muted">{t(locale, 'none.title')}</p>}
      <ol class="flist">
        {findings.map(({ found }, at) => (
          <li key={found.id} class={at === chosen ? 'sel' : ''}>
            <Glyph certainty={found.confidence} word={t(locale, `confidence.${found.confidence}`)} />
            <div>
              <h3>
                <button type="button" class="plain" aria-pressed={at === chosen} onClick={() => choose(at)}>
                  {findingTitle(locale, found.rule, found.facts)}
                </button>
              </h3>
              <p class="counts sm muted">
                <span>{t(locale, `confidence.${found.confidence}`)}</span>
                <Severity level={found.severity} locale={locale} />
              </p>
              {found.quotes[0] && (
                <p class="quote cut sm muted" translate={false}>
                  “{found.quotes[0]}”
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {look && look.checklist.length > 0 && (
        <Fold certainty="tip" words={t(locale, 'fold.checklist', { n: look.checklist.length })}>
          <ul class="plain-list">
            {look.checklist.map((one) => (
              <li key={one.id}>{findingTitle(locale, one.rule, one.facts)}</li>
            ))}
          </ul>
        </Fold>
      )}
      {look && look.cannotTell.length > 0 && (
        <Fold certainty="cannot" words={t(locale, 'fold.cannot', { n: look.cannotTell.length })}>
          <ul class="plain-list">
            {look.cannotTell.map((one) => (
              <li key={`${one.rule}${one.reason}`}>
                {ruleWords(locale, one.rule).title}: <span class="muted">{t(locale, `reason.${one.reason}`)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {look && look.clear.length > 0 && (
        <Fold certainty="done" words={t(locale, 'fold.clear', { n: look.clear.length })}>
          <ul class="plain-list">
            {look.clear.map((rule) => (
              <li key={rule}>{ruleWords(locale, rule).title}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
