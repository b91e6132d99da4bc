/** What was agreed to on this site: date, words and notices as shown. Kept only where the person turned it on; never a value. */
import { dateTime, t } from '../../lib/i18n';
import { Confirm } from '../captures/Confirm';
import { Chevron, Glyph } from '../parts/Icon';
import type { FlowsProps } from './props';

export function Agreed({ state: { locale, records }, act }: FlowsProps) {
  return (
    <section class="card">
      <div class="hd">
        <h2>{t(locale, 'agreed.title', { n: records.length })}</h2>
      </div>
      <div class="bd stack">
        {records.map((record) => (
          <details key={record.id}>
            <summary>
              <b>{dateTime(locale, record.at)}</b>
              <span class="muted">
                {record.title} ·{' '}
                {t(locale, 'agreed.counts', { on: record.choices.filter((one) => one.state === 'on').length, n: record.choices.length })}
              </span>
            </summary>
            <div class="stack-2">
              <ul class="plain-list">
                {record.choices.map((choice) => (
                  <li key={choice.consent}>
                    <Glyph
                      certainty={choice.state === 'on' ? 'done' : 'off'}
                      small
                      word={t(locale, choice.state === 'on' ? 'agreed.on' : 'agreed.off')}
                    />{' '}
                    <span translate={false}>{choice.text}</span> <span class="cap">{t(locale, `requirement.${choice.requirement}`)}</span>
                  </li>
                ))}
              </ul>
              {record.notices.map((notice) => (
                <details key={`${notice.kind}${notice.title ?? ''}`}>
                  <summary class="sm">
                    {notice.title ?? t(locale, `notice.${notice.kind}`)}
                    <Chevron />
                  </summary>
                  <p class="sm muted written" translate={false}>
                    {notice.text}
                  </p>
                </details>
              ))}
              <Confirm
                locale={locale}
                label={t(locale, 'list.delete')}
                question={t(locale, 'agreed.deleteSure')}
                onConfirm={() => act.removeRecord(record.id)}
              />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
