/** One capture: the picture, what was found on it, and what stands behind each finding. */
import { useState } from 'preact/hooks';
import { dateTime, t } from '../../lib/i18n';
import type { CaptureState } from '../../lib/model/capture-screen';
import { hashOf } from '../../lib/model/routes';
import { Confirm } from '../captures/Confirm';
import { Top } from '../dashboard/Shell';
import { Glyph } from '../parts/Icon';
import { Button, Note } from '../parts/parts';
import { Differences } from './Differences';
import { Findings } from './Findings';
import { Picture } from './Picture';
import type { CaptureProps, HereProps } from './props';
import { Tabs } from './Tabs';
import { Faults } from './Verified';

export function Capture({ state, act }: CaptureProps) {
  const { locale, here, absent } = state;
  if (here) return <Here key={here.kept.row.id} state={state} here={here} act={act} />;
  return (
    <>
      <Back locale={locale} />
      <Top title={t(locale, absent ? 'capture.absent' : 'capture.opening')} />
      {absent && (
        <div class="card none" role="status">
          <p>
            {absent.why === 'deleted' && t(locale, 'capture.deleted', { when: dateTime(locale, absent.tombstone.at) })}
            {absent.why === 'damaged' && t(locale, 'capture.damaged')}
            {absent.why === 'unknown' && t(locale, 'capture.unknown')}
          </p>
          {absent.why === 'deleted' && <p class="hash">{absent.tombstone.hash}</p>}
          {absent.why === 'damaged' && <p class="mono">{absent.damaged.why}</p>}
        </div>
      )}
    </>
  );
}

function Back({ locale, site }: { readonly locale: CaptureState['locale']; readonly site?: string }) {
  return (
    <p class="sm back">
      <a href={hashOf({ page: 'captures', filter: {} })}>{t(locale, 'nav.captures')}</a>
      {site && (
        <span class="muted" translate={false}>
          {' / '}
          <a href={hashOf({ page: 'captures', filter: { site } })}>{site.replace(/^https?:\/\//, '')}</a>
        </span>
      )}
    </p>
  );
}

function Here({ state, here, act }: HereProps) {
  const { locale, busy, note } = state;
  const { row } = here.kept;
  const [chosen, choose] = useState(0);
  const kind = row.kinds[0];
  return (
    <>
      <Back locale={locale} site={row.origin} />
      <Top
        title={row.status === 'manual' ? row.title : kind ? t(locale, `pageKind.${kind}`) : row.title}
        beside={
          <>
            <span class="muted">{dateTime(locale, row.at)}</span>
            <Whole state={state} here={here} />
          </>
        }
      >
        {here.report && <Button icon="again" label={t(locale, 'capture.rejudge')} disabled={busy} onPress={act.rejudge} />}
        <Button icon="hash" label={t(locale, 'list.verify')} disabled={busy} onPress={act.verify} />
        <Confirm
          locale={locale}
          label={t(locale, 'list.delete')}
          question={t(locale, 'list.deleteSure', { n: 1 })}
          detail={t(locale, 'delete.trace')}
          onConfirm={act.remove}
        />
        <Button kind="primary" icon="export" label={t(locale, 'nav.export')} disabled={busy} onPress={act.exportThis} />
      </Top>
      <div role="status" class="said">
        {note && (
          <Note certainty={note.name === 'failed' || note.name === 'cannot-judge' || note.name === 'no-stamp' ? 'cannot' : 'done'}>
            {noteWords(state)}
          </Note>
        )}
      </div>
      <Faults state={state} here={here} />
      <Differences state={state} here={here} />
      <div class="three">
        <Picture state={state} here={here} chosen={chosen} />
        {here.report ? <Findings state={state} here={here} chosen={chosen} choose={choose} /> : <Written state={state} here={here} />}
        <Tabs state={state} here={here} chosen={chosen} act={act} />
      </div>
    </>
  );
}

function noteWords({ locale, note }: CaptureState): string {
  if (note?.name === 'rejudged') return note.changed === 0 ? t(locale, 'rejudge.same') : t(locale, 'rejudge.changed', { n: note.changed });
  if (note?.name === 'cannot-judge') return t(locale, `rejudge.cannot.${note.why}`);
  if (note?.name === 'no-stamp') return t(locale, 'stamp.other');
  if (note?.name === 'failed') return `${t(locale, 'capture.failed')} ${note.detail}`;
  return t(locale, 'error.copied');
}

/** Said only after the hashes were computed. */
function Whole({ state: { locale }, here: { verified, kept } }: Pick<HereProps, 'state' | 'here'>) {
  if (verified?.state === 'whole') {
    return (
      <span class="chip done">
        <Glyph certainty="done" small />
        {t(locale, 'capture.whole')}
      </span>
    );
  }
  if (verified?.state === 'differs') {
    return (
      <span class="chip confirmed">
        <Glyph certainty="confirmed" small />
        {t(locale, 'state.differs')}
      </span>
    );
  }
  return kept.row.status === 'ok' ? null : (
    <span class="chip cannot">
      <Glyph certainty={kept.row.status === 'manual' ? 'tip' : 'cannot'} small />
      {t(locale, kept.row.status === 'manual' ? 'capture.manual' : 'state.partial')}
    </span>
  );
}

/** A manual step has no findings: what the person wrote stands in their place. */
function Written({ state: { locale }, here: { written, kept } }: Pick<HereProps, 'state' | 'here'>) {
  return (
    <section class="card">
      <div class="hd">
        <h2>{t(locale, 'capture.written')}</h2>
      </div>
      <div class="bd stack-2">
        <p class="sm muted">{t(locale, kept.row.status === 'manual' ? 'capture.manualHow' : 'capture.noReport')}</p>
        {written && <p class="written">{written}</p>}
      </div>
    </section>
  );
}
