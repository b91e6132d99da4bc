/** Old and new verdict of a capture that was judged again, and what differs between them. */
import { dateTime, ruleWords, t } from '../../lib/i18n';
import type { Difference } from '../../lib/model/evidence';
import { Icon } from '../parts/Icon';
import { Scroll } from '../parts/Scroll';
import type { HereProps } from './props';

type Said = NonNullable<Difference['was']>;

export function Differences({ state: { locale }, here: { judgements, kept } }: Pick<HereProps, 'state' | 'here'>) {
  const newest = [...judgements].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (!newest) return null;
  const said = (one: Said | undefined) =>
    one === undefined
      ? '–'
      : one.verdict === 'finding' && one.confidence
        ? t(locale, `confidence.${one.confidence}`)
        : t(locale, `verdict.${one.verdict}`);
  return (
    <section class="card judged">
      <div class="hd">
        <h2>{t(locale, 'rejudge.title')}</h2>
        <span class="sm muted">{dateTime(locale, newest.at)}</span>
      </div>
      <div class="bd stack-2">
        <p class="sm muted">
          {t(locale, 'rejudge.versions', {
            was: `${newest.against.engine} · ${newest.against.rules.slice(0, 8)}`,
            is: `${newest.engine} · ${newest.rules.slice(0, 8)}`,
          })}{' '}
          {t(locale, 'rejudge.both')}
        </p>
        {newest.differences.length === 0 ? (
          <p>{t(locale, 'rejudge.same')}</p>
        ) : (
          <Scroll class="tablewrap" label={t(locale, 'rejudge.title')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(locale, 'rejudge.change')}</th>
                  <th scope="col">{t(locale, 'rejudge.rule')}</th>
                  <th scope="col">{t(locale, 'rejudge.was', { when: dateTime(locale, kept.row.at) })}</th>
                  <th scope="col">{t(locale, 'rejudge.is')}</th>
                </tr>
              </thead>
              <tbody>
                {newest.differences.map((one) => (
                  <tr key={`${one.rule}${one.finding ?? ''}${one.change}`}>
                    <td class="nowrap">
                      <Icon name={one.change === 'appeared' ? 'plus' : one.change === 'gone' ? 'minus' : 'same'} small />{' '}
                      {t(locale, `change.${one.change}`)}
                    </td>
                    <td>
                      {ruleWords(locale, one.rule).title}
                      {one.quote && (
                        <p class="quote cut sm muted" translate={false}>
                          “{one.quote}”
                        </p>
                      )}
                    </td>
                    <td>{said(one.was)}</td>
                    <td>{said(one.is)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </div>
    </section>
  );
}
