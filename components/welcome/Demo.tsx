/** What it looks like: a drawn sign-up page of an invented shop with two findings outlined, as on a real page. Nothing of it can be pressed. */
import { t } from '../../lib/i18n';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Glyph } from '../parts/Icon';

export function Demo({ locale }: { readonly locale: UiLocale }) {
  return (
    <figure class="card demo">
      <div class="demo-page">
        <p class="demo-shop">
          <b>{t(locale, 'demo.shop')}</b>
          <span class="cap">{t(locale, 'demo.invented')}</span>
        </p>
        <ul>
          <Tick words={t(locale, 'demo.terms')} />
          <Tick words={t(locale, 'demo.overseas')} mark="confirmed" n={1} />
          <li class="demo-notice sm">
            <span class="demo-mark review">{t(locale, 'demo.recipient')}</span>
            <Flag certainty="review" n={2} />
          </li>
          <Tick words={t(locale, 'demo.news')} />
        </ul>
        <p class="demo-button">{t(locale, 'demo.join')}</p>
      </div>
      <figcaption>
        <p class="demo-found">
          <Glyph certainty="confirmed" word={t(locale, 'confidence.confirmed')} />
          <span>
            <b>1 {t(locale, 'demo.overseasFound')}</b>
            <span class="sm muted">“{t(locale, 'demo.overseas')}”</span>
          </span>
        </p>
        <p class="demo-found">
          <Glyph certainty="review" word={t(locale, 'confidence.review')} />
          <span>
            <b>2 {t(locale, 'demo.recipientFound')}</b>
            <span class="sm muted">“{t(locale, 'demo.recipient')}”</span>
          </span>
        </p>
      </figcaption>
    </figure>
  );
}

function Tick({ words, mark, n }: { readonly words: string; readonly mark?: 'confirmed'; readonly n?: number }) {
  return (
    <li class={mark ? `demo-mark ${mark}` : ''}>
      <span class="demo-box" aria-hidden="true" />
      <span>{words}</span>
      {n !== undefined && (
        <span class="demo-flag confirmed" aria-hidden="true">
          <Glyph certainty="confirmed" small />
          {n}
        </span>
      )}
    </li>
  );
}

function Flag({ certainty, n }: { readonly certainty: 'review'; readonly n: number }) {
  return (
    <span class={`demo-flag ${certainty}`} aria-hidden="true">
      <Glyph certainty={certainty} small />
      {n}
    </span>
  );
}
