/** One finding in the popup: its sentence, the page's words, and the way to the place on the page. */
import { CATALOGUE, LAWS } from '../../lib/catalogue';
import { citation, findingTitle, ruleWords, t } from '../../lib/i18n';
import { factLines } from '../../lib/i18n/facts';
import type { Found } from '../../lib/model/messages';
import type { UiLocale } from '../../lib/model/settings';
import { Glyph, Icon } from '../parts/Icon';
import { Button, Quote, Severity } from '../parts/parts';

interface Props {
  readonly found: Found;
  readonly locale: UiLocale;
  /** `compact` when three stand close together, `full` with explanation and law. */
  readonly form: 'plain' | 'compact' | 'full';
  readonly onShow: () => void;
  readonly onDetails: () => void;
}

export function FindingItem({ found, locale, form, onShow, onDetails }: Props) {
  const title = findingTitle(locale, found.rule, found.facts);
  const words = found.quotes[0];
  const head = <Glyph certainty={found.confidence} word={t(locale, `confidence.${found.confidence}`)} />;
  if (form === 'compact') {
    return (
      <li class="finding short">
        {head}
        <div>
          <h2>{title}</h2>
          {words && <Quote words={words} />}
        </div>
        <Button icon="jump" bare label={`${t(locale, 'finding.show')}: ${title}`} onPress={onShow} />
      </li>
    );
  }
  return (
    <li class="finding">
      {head}
      <div>
        <h2>{title}</h2>
        {form === 'full' && (
          <p class="meta">
            <span>{t(locale, `confidence.${found.confidence}`)}</span>
            <Severity level={found.severity} locale={locale} />
          </p>
        )}
        {form === 'full'
          ? [...new Set(found.quotes)].slice(0, 4).map((one) => <Quote key={one} words={one} whole />)
          : words && <Quote words={words} />}
        {form === 'full' && <Details found={found} locale={locale} />}
        <div class="btns">
          <Button icon="jump" label={t(locale, 'finding.show')} onPress={onShow} />
          {form === 'plain' && (
            <button type="button" class="btn quiet" onClick={onDetails}>
              {t(locale, 'finding.details')}
              <Icon name="forward" small />
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

function Details({ found, locale }: { readonly found: Found; readonly locale: UiLocale }) {
  const { explain, caution } = ruleWords(locale, found.rule);
  const law = CATALOGUE[found.rule].basis[0];
  return (
    <div class="more-words stack-2">
      {factLines(locale, found.facts).map(({ label, value }) => (
        <p key={label}>
          <span class="muted">{label}: </span>
          {value}
        </p>
      ))}
      <p>{explain}</p>
      <p class="muted">{caution}</p>
      <p class="cap">
        {law && `${t(locale, 'finding.law', { law: citation(locale, law, LAWS[law].cite) })} `}
        <a href={`help/${found.rule}.${locale}.html`} target="_blank" rel="noreferrer">
          {t(locale, 'finding.help')}
        </a>
      </p>
    </div>
  );
}
