/** The notices of a screen as checklists: every element, how it is told, and the words that tell it. */
import { DUE } from '../../lib/catalogue/notice-matrix';
import { countryName, list, t } from '../../lib/i18n';
import type { NoticeHere } from '../../lib/model/capture-screen';
import type { Element, ElementState } from '../../lib/model/vocabulary';
import { Chevron, certaintyOf, type Told, ToldGlyph } from '../parts/Icon';
import type { HereProps } from './props';

const TOLD = {
  named: 'stated',
  present: 'stated',
  vague: 'vague',
  'by-link': 'vague',
  absent: 'absent',
  unread: 'unread',
} as const satisfies Record<ElementState, Told>;

/** What a notice of this kind owes by law; an element that it does not owe lacks nothing when it is absent. */
function owes(kind: NoticeHere['kind'], element: Element): boolean {
  if (kind !== 'third-party' && kind !== 'overseas') return false;
  return DUE[kind].elements.includes(element);
}

export function Notices({ state: { locale }, here: { notices } }: Pick<HereProps, 'state' | 'here'>) {
  if (notices.length === 0) return <p class="sm muted">{t(locale, 'notice.none')}</p>;
  return (
    <>
      {notices.map((notice, at) => (
        <div key={at} class="stack-2 notice">
          <h3>{notice.title || t(locale, `notice.${notice.kind}`)}</h3>
          <p class="cap">
            {[
              t(locale, `notice.${notice.kind}`),
              notice.recipientCount !== null ? t(locale, 'notice.recipients', { n: notice.recipientCount }) : '',
              notice.countries.length > 0
                ? list(
                    locale,
                    notice.countries.map((code) => countryName(locale, code)),
                  )
                : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ul class="elements">
            {notice.elements
              .filter(({ element, state }) => state !== 'absent' || owes(notice.kind, element))
              .map(({ element, state, quotes }) => (
                <li key={element}>
                  <ToldGlyph told={TOLD[state]} />
                  <div>
                    <p>
                      <b>{t(locale, `element.${element}`)}</b>{' '}
                      <span class={`sm c-${certaintyOf(TOLD[state])}`}>{t(locale, `elementState.${state}`)}</span>
                    </p>
                    {quotes.slice(0, 3).map((words) => (
                      <p key={words} class="quote sm muted" translate={false}>
                        “{words}”
                      </p>
                    ))}
                  </div>
                </li>
              ))}
          </ul>
          {notice.recipients.length > 0 && (
            <details>
              <summary class="sm">
                {t(locale, 'notice.names', { n: notice.recipients.length })}
                <Chevron />
              </summary>
              <p class="sm muted" translate={false}>
                {notice.recipients.join(', ')}
              </p>
            </details>
          )}
        </div>
      ))}
    </>
  );
}
