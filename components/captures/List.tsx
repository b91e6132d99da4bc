/** The list of captures: narrowed by filters, walked by keyboard, long without being slow. */
import { useEffect, useRef } from 'preact/hooks';
import { number, t } from '../../lib/i18n';
import type { ListState } from '../../lib/model/list-screen';
import { hashOf } from '../../lib/model/routes';
import { Top } from '../dashboard/Shell';
import { Icon, Mark } from '../parts/Icon';
import { Button, Note, sizeText } from '../parts/parts';
import { Confirm } from './Confirm';
import { Filters } from './Filters';
import type { ListProps } from './props';
import { Table } from './Table';

export function List({ state, act }: ListProps) {
  const { locale, total, usage, note, damaged } = state;
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search, state.keys);
  const empty = usage?.captures === 0 && damaged.length === 0;
  return (
    <>
      <Top
        title={t(locale, 'nav.captures')}
        beside={
          <span class="muted">
            {total !== undefined && t(locale, 'list.count', { n: total })}
            {usage !== undefined && usage.bytes > 0 && ` · ${sizeText(locale, usage.bytes)}`}
          </span>
        }
      >
        <a class="btn" href={hashOf({ page: 'import' })}>
          <Icon name="import" />
          {t(locale, 'list.import')}
        </a>
        <a class="btn" href={hashOf({ page: 'export' })}>
          <Icon name="export" />
          {t(locale, 'nav.export')}
        </a>
      </Top>
      <div role="status" class="said">
        {note && (
          <Note certainty={note.name === 'failed' || (note.name === 'verified' && note.other) ? 'confirmed' : 'done'}>
            {noteWords(state)}
          </Note>
        )}
      </div>
      {damaged.length > 0 && (
        <div class="said">
          <Note certainty="confirmed">
            {t(locale, 'list.damaged', { n: damaged.length })} <span class="mono">{damaged.map((one) => one.id).join(', ')}</span>
          </Note>
        </div>
      )}
      {empty ? (
        <Empty state={state} act={act} />
      ) : (
        <>
          <Filters state={state} act={act} search={search} />
          {state.selected.size > 0 && <Selected state={state} act={act} />}
          {total === 0 ? <p class="card none">{t(locale, 'list.noneFits')}</p> : <Table state={state} act={act} />}
          <Keys state={state} />
        </>
      )}
    </>
  );
}

/** `/` goes to the search box from anywhere on the page but another field. */
function useSearchKey(search: { readonly current: HTMLInputElement | null }, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input:not([type=checkbox]), select, textarea, dialog')) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, search]);
}

function noteWords({ locale, note }: ListState): string {
  switch (note?.name) {
    case 'verified':
      return note.other ? t(locale, 'list.verifiedBad', { n: note.n, bad: note.other }) : t(locale, 'list.verified', { n: note.n });
    case 'rejudged':
      return t(locale, 'list.rejudged', { n: note.n, changed: note.other ?? 0 });
    case 'deleted':
      return t(locale, 'list.deleted', { n: note.n });
    case 'sample':
      return t(locale, 'list.sampled');
    default:
      return t(locale, 'settings.note.failed');
  }
}

function Empty({ state: { locale, busy }, act }: ListProps) {
  return (
    <div class="card empty">
      <Mark state="normal" size={48} />
      <h2 class="empty-title">{t(locale, 'list.empty')}</h2>
      <p class="muted">{t(locale, 'list.emptyHow')}</p>
      <Button label={t(locale, 'list.sample')} disabled={busy} onPress={act.sample} />
    </div>
  );
}

function Selected({ state: { locale, selected, busy }, act }: ListProps) {
  return (
    <section class="selbar" aria-label={t(locale, 'list.selection')}>
      <b role="status">{t(locale, 'list.selected', { n: selected.size })}</b>
      <Button icon="export" label={t(locale, 'nav.export')} disabled={busy} onPress={act.exportSelected} />
      <Button icon="again" label={t(locale, 'list.rejudge')} disabled={busy} onPress={act.rejudge} />
      <Button icon="hash" label={t(locale, 'list.verify')} disabled={busy} onPress={act.verify} />
      <Confirm
        label={t(locale, 'list.delete')}
        question={t(locale, 'list.deleteSure', { n: selected.size })}
        detail={t(locale, 'delete.trace')}
        locale={locale}
        onConfirm={act.remove}
      />
      <span class="right">
        <Button kind="quiet" label={t(locale, 'list.unselect')} onPress={() => act.selectAll(false)} />
      </span>
    </section>
  );
}

function Keys({ state: { locale, rows, total, keys } }: Pick<ListProps, 'state'>) {
  return (
    <p class="cap keys">
      {total !== undefined && total > 0 && <span>{t(locale, 'list.read', { n: total, read: number(locale, rows.length) })}</span>}
      {keys && (
        <>
          <span>
            <kbd>j</kbd> <kbd>k</kbd> {t(locale, 'list.keyMove')}
          </span>
          <span>
            <kbd>x</kbd> {t(locale, 'list.keySelect')}
          </span>
          <span>
            <kbd>Enter</kbd> {t(locale, 'list.keyOpen')}
          </span>
        </>
      )}
    </p>
  );
}
