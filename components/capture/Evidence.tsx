/** Why this is a finding: the page's words, the facts, the provision, and what the tool cannot know. */
import { CATALOGUE, LAWS } from '../../lib/catalogue';
import { citation, findingTitle, ruleWords, t } from '../../lib/i18n';
import { factLines } from '../../lib/i18n/facts';
import { Chevron, Icon } from '../parts/Icon';
import { Button, Severity } from '../parts/parts';
import type { HereProps } from './props';

/** Provisions shown at once; the most important stand first. */
const MOST_LAWS = 3;

interface Props extends HereProps {
  readonly chosen: number;
}

export function Evidence({ state: { locale }, here: { findings, report, kept }, act, chosen }: Props) {
  const one = findings[chosen];
  if (!one) return <p class="sm muted">{t(locale, report ? 'capture.noEvidence' : 'capture.noReport')}</p>;
  const { found, quotes, consents } = one;
  const title = findingTitle(locale, found.rule, found.facts);
  const words = [...new Set(quotes.map((quote) => quote.words).filter(Boolean))];
  const laws = CATALOGUE[found.rule].basis.map((law) => citation(locale, law, LAWS[law].cite));
  const cited = [title, ...words.map((quote) => `“${quote}”`), kept.row.url, kept.row.at, `SHA-256 ${kept.seal}`].join('\n');
  return (
    <>
      <div>
        <h3>{title}</h3>
        <p class="cap mono">
          {found.rule} · {kept.row.engine}
        </p>
      </div>
      <dl class="kv">
        <dt>{t(locale, 'evidence.words')}</dt>
        <dd translate={false}>
          {words.length > 0 ? (
            words.map((quote) => <p key={quote}>“{quote}”</p>)
          ) : (
            <span class="muted">{t(locale, 'evidence.noWords')}</span>
          )}
        </dd>
        {consents.length > 0 && (
          <>
            <dt>{t(locale, 'evidence.consents')}</dt>
            <dd translate={false}>
              {consents.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </>
        )}
        {factLines(locale, found.facts).map(({ label, value }) => (
          <>
            <dt key={`${label}t`}>{label}</dt>
            <dd key={`${label}d`}>{value}</dd>
          </>
        ))}
        <dt>{t(locale, 'evidence.sure')}</dt>
        <dd>{t(locale, `confidence.${found.confidence}`)}</dd>
        <dt>{t(locale, 'evidence.weight')}</dt>
        <dd>
          <Severity level={found.severity} locale={locale} />
        </dd>
      </dl>
      <div>
        <h3 class="sm">{t(locale, 'evidence.law')}</h3>
        <p class="sm muted">{laws.slice(0, MOST_LAWS).join(', ')}</p>
        {laws.length > MOST_LAWS && (
          <details>
            <summary class="sm">
              {t(locale, 'evidence.moreLaw', { n: laws.length - MOST_LAWS })}
              <Chevron />
            </summary>
            <p class="sm muted">{laws.slice(MOST_LAWS).join(', ')}</p>
          </details>
        )}
      </div>
      <p class="warn">
        <Icon name="info" />
        <span>{ruleWords(locale, found.rule).caution}</span>
      </p>
      <div class="btns">
        <Button icon="copy" label={t(locale, 'evidence.copy')} onPress={() => act.copy(cited)} />
        <a class="btn quiet" href={`help/${found.rule}.${locale}.html`} target="_blank" rel="noopener">
          {t(locale, 'finding.help')}
        </a>
      </div>
    </>
  );
}
