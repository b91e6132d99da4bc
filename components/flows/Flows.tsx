/** Flows of one site: joining over leaving on the same columns, so that the length is seen before it is read. */
import { dateTime, t } from '../../lib/i18n';
import { CHANNELS } from '../../lib/model/evidence-words';
import type { LaneName, Lane as LaneState } from '../../lib/model/flows-screen';
import { Confirm } from '../captures/Confirm';
import { Top } from '../dashboard/Shell';
import { Mark } from '../parts/Icon';
import { Note } from '../parts/parts';
import { Agreed } from './Agreed';
import { Lane } from './Lane';
import { Manual } from './Manual';
import type { FlowsProps } from './props';
import { Versus } from './Versus';

const LANES: readonly LaneName[] = ['join', 'checkout', 'leave'];

export function Flows({ state, act }: FlowsProps) {
  const { locale, sites, site, note, busy } = state;
  const lanes = LANES.flatMap((name) => (state[name] ? [{ name, lane: state[name] as LaneState }] : []));
  const columns = Math.max(1, ...lanes.map(({ lane }) => lane.steps.length));
  return (
    <>
      <Top title={t(locale, 'nav.flows')}>
        {sites.length > 0 && (
          <select class="select" aria-label={t(locale, 'list.site')} value={site} onChange={(event) => act.site(event.currentTarget.value)}>
            {sites.map((origin) => (
              <option key={origin} value={origin}>
                {origin.replace(/^https?:\/\//, '')}
              </option>
            ))}
          </select>
        )}
      </Top>
      <div role="status" class="said">
        {note && (
          <Note certainty={note.name === 'failed' ? 'cannot' : 'done'}>
            {t(locale, `flows.note.${note.name}`)} {note.detail}
          </Note>
        )}
      </div>
      {!busy && sites.length === 0 && (
        <div class="card empty">
          <Mark state="normal" size={48} />
          <h2 class="empty-title">{t(locale, 'flows.empty')}</h2>
          <p class="muted">{t(locale, 'flows.emptyHow')}</p>
        </div>
      )}
      <div class="flow">
        {lanes.map(({ name, lane }) => (
          <Lane key={name} state={state} name={name} lane={lane} columns={columns} act={act} />
        ))}
        {state.join && state.leave && <Versus state={state} join={state.join} leave={state.leave} />}
        {state.flows.length > 0 && <Recordings state={state} act={act} />}
        {state.records.length > 0 && <Agreed state={state} act={act} />}
      </div>
      {lanes.length > 0 && (
        <p class="cap keys">
          <span>
            <kbd>←</kbd> <kbd>→</kbd> {t(locale, 'flows.keys')}
          </span>
          <span class="count">
            <i class="dashbox" />
            {t(locale, 'flows.dashed')}
          </span>
        </p>
      )}
    </>
  );
}

function Recordings({ state, act }: FlowsProps) {
  const { locale, flows } = state;
  return (
    <section class="card">
      <div class="hd">
        <h2>{t(locale, 'flows.recordings', { n: flows.length })}</h2>
      </div>
      <ul class="bd rows">
        {flows.map((flow) => (
          <li key={flow.id}>
            <span>
              <b>{flow.purpose ? t(locale, `flows.${flow.purpose}`) : t(locale, 'flows.unknown')}</b>{' '}
              <span class="muted sm">
                {[
                  dateTime(locale, flow.began),
                  t(locale, 'flows.steps', { n: flow.steps }),
                  flow.state === 'ended' ? '' : t(locale, `flows.state.${flow.state}`),
                  flow.channels
                    .filter((one) => one !== CHANNELS[0])
                    .map((one) => t(locale, `channel.${one}`))
                    .join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span class="btns">
              <select
                class="select"
                aria-label={t(locale, 'flows.purpose', { when: dateTime(locale, flow.began) })}
                value={flow.purpose ?? ''}
                onChange={(event) => act.purpose(flow.id, event.currentTarget.value as LaneName)}
              >
                {!flow.purpose && <option value="">{t(locale, 'flows.unknown')}</option>}
                {LANES.map((one) => (
                  <option key={one} value={one}>
                    {t(locale, `flows.${one}`)}
                  </option>
                ))}
              </select>
              {flow.state !== 'recording' && <Manual locale={locale} onAdd={(draft) => act.add(flow.id, draft)} />}
              <Confirm
                locale={locale}
                label={t(locale, 'list.delete')}
                question={t(locale, 'flows.deleteSure')}
                detail={t(locale, 'flows.deleteHow')}
                onConfirm={() => act.remove(flow.id)}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
