/** Tab 'history': how long joining and leaving were on this site, and what is kept of it. */
import { clock, day, t } from '../../lib/i18n';
import type { HistoryRow, PanelActions, PanelState, Steps } from '../../lib/model/panel';
import type { UiLocale } from '../../lib/model/settings';
import { Glyph, Icon } from '../parts/Icon';
import { Button, Note, Switch } from '../parts/parts';

interface Props {
  readonly state: PanelState;
  readonly act: PanelActions;
}

export function HistoryTab({ state, act }: Props) {
  const { locale, history, note } = state;
  if (!history) return <p class="sec muted">{t(locale, 'busy')}</p>;
  const { rows, steps, captures } = history;
  return (
    <>
      {note === 'undone' && (
        <div class="sec">
          <Note certainty="done">{t(locale, 'saved.undone')}</Note>
        </div>
      )}
      {steps && (steps.join !== undefined || steps.leave !== undefined) && <Versus locale={locale} steps={steps} />}
      <Record state={state} act={act} />
      {rows.length === 0 && (
        <div class="sec stack-2">
          <h2>{t(locale, 'history.none')}</h2>
          <p class="sm muted">{t(locale, 'history.noneBody')}</p>
        </div>
      )}
      {byDay(locale, rows).map(([name, of]) => (
        <section key={name}>
          <h2 class="sec cap day">{name}</h2>
          <ul>
            {of.map((row) => (
              <Row key={`${row.what} ${row.id}`} locale={locale} row={row} act={act} />
            ))}
          </ul>
        </section>
      ))}
      {captures > 0 && (
        <button type="button" class="more top" onClick={act.allCaptures}>
          <span>{t(locale, 'history.all', { n: captures })}</span>
          <Icon name="forward" small />
        </button>
      )}
    </>
  );
}

/** Starting a recording, what became of the last one, and keeping what is agreed to. */
function Record({ state, act }: Props) {
  const { locale, recording, recorded, agreed, view } = state;
  if ((view?.state === 'looked' || view?.state === 'off') && view.private)
    return <p class="sec cap">{t(locale, 'record.refused.private')}</p>;
  return (
    <div class="sec stack-2">
      <h2>{t(locale, 'record.title')}</h2>
      <p class="sm muted">{t(locale, 'record.how')}</p>
      {recorded && (
        <Note certainty={recorded.name === 'stopped' ? 'done' : 'cannot'}>
          {recorded.name === 'stopped' ? t(locale, 'record.stopped', { n: recorded.steps }) : t(locale, `record.refused.${recorded.why}`)}
        </Note>
      )}
      <div class="btns">
        {!recording && <Button icon="flows" label={t(locale, 'record.start')} onPress={act.record} />}
        {(recorded?.name === 'stopped' || state.history?.steps) && (
          <button type="button" class="btn quiet" onClick={act.flows}>
            {t(locale, 'record.see')}
            <Icon name="forward" small />
          </button>
        )}
      </div>
      <Switch on={agreed === true} label={t(locale, 'agreed.keep')} onChange={act.keepAgreed} />
      <p class="cap">{t(locale, 'agreed.keepHow')}</p>
    </div>
  );
}

/** Join and leave above each other on one scale, so that the length is seen before it is read. */
function Versus({ locale, steps }: { readonly locale: UiLocale; readonly steps: Steps }) {
  const { join, leave, again = 0 } = steps;
  const title =
    join !== undefined && leave !== undefined
      ? t(locale, 'history.steps', { join, leave })
      : join !== undefined
        ? t(locale, 'history.stepsJoin', { join })
        : t(locale, 'history.stepsLeave', { leave: leave ?? 0 });
  return (
    <div class="sec stack-2">
      <h2>{title}</h2>
      <div class="versus">
        {join !== undefined && <Lane name={t(locale, 'history.join')} n={join} again={0} words={t(locale, 'history.count', { n: join })} />}
        {leave !== undefined && (
          <Lane name={t(locale, 'history.leave')} n={leave} again={again} words={t(locale, 'history.count', { n: leave })} />
        )}
      </div>
      {again > 0 && (
        <p class="legend">
          <span>
            <span class="ticks" aria-hidden="true">
              <i class="re" />
            </span>
            {t(locale, 'history.again', { n: again })}
          </span>
        </p>
      )}
    </div>
  );
}

/** Bars drawn at most; the number beside them is the whole truth. */
const MOST = 24;

function Lane({ name, n, again, words }: { readonly name: string; readonly n: number; readonly again: number; readonly words: string }) {
  return (
    <>
      <span>{name}</span>
      <span class="ticks" aria-hidden="true">
        {Array.from({ length: Math.min(n, MOST) }, (_, at) => (
          <i key={at} class={at >= Math.min(n, MOST) - again ? 're' : ''} />
        ))}
      </span>
      <b>{words}</b>
    </>
  );
}

function byDay(locale: UiLocale, rows: readonly HistoryRow[]): [string, HistoryRow[]][] {
  const days = new Map<string, HistoryRow[]>();
  const today = day(locale, Date.now());
  for (const row of rows) {
    const own = day(locale, row.at);
    const name = own === today ? t(locale, 'history.today') : own;
    days.set(name, [...(days.get(name) ?? []), row]);
  }
  return [...days];
}

function Row({ locale, row, act }: { readonly locale: UiLocale; readonly row: HistoryRow; readonly act: PanelActions }) {
  const capture = row.what === 'capture';
  const kind = t(locale, `pageKind.${row.kinds[0] ?? 'other'}`);
  const inner = (
    <>
      <Icon name={capture ? 'captures' : 'clock'} />
      <span>
        <b>{kind}</b>
        <span class="cap for">
          {clock(locale, row.at)} · {t(locale, capture ? 'history.capture' : 'history.observed')}
          {row.picture === false && ` · ${t(locale, 'history.noPicture')}`}
        </span>
      </span>
      <RowCounts locale={locale} row={row} />
    </>
  );
  return (
    <li>
      {capture ? (
        <button type="button" class="cap-row" onClick={() => act.capture(row.id)}>
          {inner}
        </button>
      ) : (
        <div class="cap-row">{inner}</div>
      )}
    </li>
  );
}

function RowCounts({ locale, row }: { readonly locale: UiLocale; readonly row: HistoryRow }) {
  const counts = [
    ['confirmed', row.confirmed],
    ['review', row.review],
    ['cannot', row.cannotTell],
  ] as const;
  const some = counts.filter(([, n]) => n > 0);
  if (some.length === 0) return <span class="sm muted">{t(locale, 'history.clean')}</span>;
  return (
    <span class="counts sm">
      {some.map(([certainty, n]) => (
        <span key={certainty} class={`count c-${certainty}`}>
          <Glyph
            certainty={certainty}
            small
            word={certainty === 'cannot' ? t(locale, 'first.cannotWord') : t(locale, `confidence.${certainty}`)}
          />
          {n}
        </span>
      ))}
    </span>
  );
}
