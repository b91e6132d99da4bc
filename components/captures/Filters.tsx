/** What the list is narrowed to: words, site, kind of screen, finding, time. */
import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ruleWords, t } from '../../lib/i18n';
import type { ListFilter } from '../../lib/model/routes';
import { PAGE_KINDS, RULE_IDS } from '../../lib/model/vocabulary';
import { Button } from '../parts/parts';
import type { ListProps } from './props';

const PERIODS = [7, 30, 90, 365] as const;
/** Milliseconds after the last letter before the list is asked for. */
const PAUSE = 200;

interface Props extends ListProps {
  readonly search: Ref<HTMLInputElement>;
}

export function Filters({ state, act, search }: Props) {
  const { locale, filter, sites, off } = state;
  const change = (part: { [K in keyof ListFilter]: ListFilter[K] | undefined }) =>
    act.filter(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined && value !== '')));
  const pick = (name: 'site' | 'kind' | 'rule') => (event: { readonly currentTarget: HTMLSelectElement }) =>
    change({ [name]: event.currentTarget.value });
  const [typed, setTyped] = useState(filter.text ?? '');
  // Only what was typed starts a search; a new filter from elsewhere must not.
  useEffect(() => {
    if (typed === (filter.text ?? '')) return;
    const timer = setTimeout(() => change({ text: typed }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => setTyped(filter.text ?? ''), [filter.text]);
  const narrowed = Object.keys(filter).length > 0;
  return (
    <search class="filters">
      <label class="find">
        <span class="vh">{t(locale, 'list.search')}</span>
        <input
          ref={search}
          class="input"
          type="search"
          placeholder={t(locale, 'list.searchHint')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        {state.keys && (
          <span class="kbd" aria-hidden="true">
            /
          </span>
        )}
      </label>
      <select class="select" aria-label={t(locale, 'list.site')} value={filter.site ?? ''} onChange={pick('site')}>
        <option value="">{t(locale, 'list.allSites')}</option>
        {sites.map((one) => (
          <option key={one.origin} value={one.origin}>
            {one.origin.replace(/^https?:\/\//, '')} ({one.captures})
          </option>
        ))}
      </select>
      <select class="select" aria-label={t(locale, 'list.kind')} value={filter.kind ?? ''} onChange={pick('kind')}>
        <option value="">{t(locale, 'list.allKinds')}</option>
        {PAGE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(locale, `pageKind.${kind}`)}
          </option>
        ))}
      </select>
      <select class="select" aria-label={t(locale, 'list.flags')} value={filter.rule ?? ''} onChange={pick('rule')}>
        <option value="">{t(locale, 'list.allFlags')}</option>
        {RULE_IDS.filter((rule) => !off.includes(rule)).map((rule) => (
          <option key={rule} value={rule}>
            {ruleWords(locale, rule).title}
          </option>
        ))}
      </select>
      <select
        class="select"
        aria-label={t(locale, 'list.period')}
        value={filter.days ?? ''}
        onChange={(event) => change({ days: Number(event.currentTarget.value) || undefined })}
      >
        <option value="">{t(locale, 'list.always')}</option>
        {PERIODS.map((days) => (
          <option key={days} value={days}>
            {t(locale, 'list.lastDays', { n: days })}
          </option>
        ))}
      </select>
      {narrowed && <Button kind="quiet" icon="close" label={t(locale, 'list.reset')} onPress={() => act.filter({})} />}
    </search>
  );
}
