/** One finding in the popup: its sentence, the page's words, and the way to the place on the page. */
import { findingTitle, t } from '../../lib/i18n';
import type { Found } from '../../lib/model/messages';
import type { UiLocale } from '../../lib/model/settings';
import { Glyph, Icon } from '../parts/Icon';
import { Button, Quote } from '../parts/parts';

interface Props {
  readonly found: Found;
  readonly locale: UiLocale;
  /** Stands close together with others. */
  readonly compact: boolean;
  readonly onShow: () => void;
  readonly onDetails: () => void;
}

export function FindingItem({ found, locale, compact, onShow, onDetails }: Props) {
  const title = findingTitle(locale, found.rule, found.facts);
  const words = found.quotes[0];
  const head = <Glyph certainty={found.confidence} word={t(locale, `confidence.${found.confidence}`)} />;
  if (compact) {
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
        {words && <Quote words={words} />}
        <div class="btns">
          <Button icon="jump" label={t(locale, 'finding.show')} onPress={onShow} />
          <button type="button" class="btn quiet" onClick={onDetails}>
            {t(locale, 'finding.details')}
            <Icon name="forward" small />
          </button>
        </div>
      </div>
    </li>
  );
}
