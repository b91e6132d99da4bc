/** What a notice that stands alone leaves out: listed, and never counted among the findings. */
import { findingTitle, t } from '../../lib/i18n';
import type { Look } from '../../lib/model/messages';
import type { UiLocale } from '../../lib/model/settings';
import { Glyph } from '../parts/Icon';

interface Props {
  readonly locale: UiLocale;
  readonly checklist: Look['checklist'];
}

export function Checklist({ locale, checklist }: Props) {
  return (
    <ul class="lines">
      {checklist.map((one) => (
        <li key={one.id}>
          <Glyph certainty={one.confidence} word={t(locale, `confidence.${one.confidence}`)} />
          <span>
            <b>{findingTitle(locale, one.rule, one.facts)}</b>
            {one.quotes[0]}
          </span>
        </li>
      ))}
    </ul>
  );
}
