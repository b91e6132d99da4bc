/** One flow as a strip of its steps. */
import { dateTime, t } from '../../lib/i18n';
import type { FlowsActions, FlowsState, LaneName, Lane as LaneState, StepHere } from '../../lib/model/flows-screen';
import { hashOf } from '../../lib/model/routes';
import type { UiLocale } from '../../lib/model/vocabulary';
import { Glyph } from '../parts/Icon';
import { Counts } from '../parts/parts';
import { durationText, scriptsOf } from './words';

interface Props {
  readonly state: FlowsState;
  readonly name: LaneName;
  readonly lane: LaneState;
  /** Of the longest lane: all lie on the same columns. */
  readonly columns: number;
  readonly act: FlowsActions;
}

/** Arrow keys go from step to step, and to the same column of the lane above or below. */
function onKeyDown(event: KeyboardEvent) {
  const tile = event.target instanceof Element ? event.target.closest('.tile-step') : null;
  const lane = tile?.parentElement;
  if (!tile || !lane) return;
  const at = [...lane.children].indexOf(tile);
  const lanes = [...document.querySelectorAll('.lane')];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const to = step ? lane.children[at + step] : across ? lanes[lanes.indexOf(lane) + across]?.children[at] : undefined;
  const link = to?.querySelector<HTMLElement>('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

export function Lane({ state, name, lane: { flow, steps }, columns, act }: Props) {
  const { locale, flows } = state;
  const others = flows.filter((one) => one.purpose === name);
  const more = columns - steps.length;
  return (
    <section class="card" aria-label={t(locale, `flows.${name}`)}>
      <div class="bd">
        <div class="lane-h">
          <h2>{t(locale, `flows.lane.${name}`, { n: steps.length })}</h2>
          <span class="sm muted">
            {[
              t(locale, 'flows.clicks', { n: flow.clicks }),
              flow.reconfirmations > 0 ? t(locale, 'flows.again', { n: flow.reconfirmations }) : '',
              durationText(locale, flow.took),
              scriptsOf(locale, steps),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {others.length > 1 && (
            <select
              class="select right"
              aria-label={t(locale, 'flows.which', { what: t(locale, `flows.${name}`) })}
              value={flow.id}
              onChange={(event) => act.pick(event.currentTarget.value)}
            >
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {dateTime(locale, one.began)}
                </option>
              ))}
            </select>
          )}
        </div>
        <ol class="lane" style={{ '--columns': columns }} onKeyDown={onKeyDown}>
          {steps.map((one, at) => (
            <Tile key={one.step.step} locale={locale} one={one} n={at + 1} />
          ))}
          {more > 0 && (
            <li class="rest" style={{ gridColumn: `${steps.length + 1} / -1` }}>
              {t(locale, `flows.rest.${name}`, { n: steps.length, more })}
            </li>
          )}
        </ol>
      </div>
    </section>
  );
}

function Tile({ locale, one, n }: { readonly locale: UiLocale; readonly one: StepHere; readonly n: number }) {
  const { step, picture } = one;
  const manual = step.channel !== 'web';
  const name = `${String(n).padStart(2, '0')} ${step.title || t(locale, 'flows.untitled')}`;
  const thumb = (
    <span class={step.reconfirms ? 'thumb re' : 'thumb'}>
      {picture ? (
        <img src={picture} alt="" loading="lazy" />
      ) : (
        <span class="bare">{t(locale, manual ? `channel.${step.channel}` : 'state.noPicture')}</span>
      )}
    </span>
  );
  const label = (
    <>
      {thumb}
      <b class="tile-name">{name}</b>
    </>
  );
  return (
    <li class="tile-step">
      {step.capture ? <a href={hashOf({ page: 'capture', id: step.capture })}>{label}</a> : label}
      <span class="muted">{dateTime(locale, step.at).split(' ').at(-1)}</span>
      {manual && <span class="muted"> · {t(locale, 'list.notInspected')}</span>}
      {step.window === 'popup' && <span class="muted"> · {t(locale, 'flows.popup')}</span>}
      {step.reconfirms && (
        <span class="count c-confirmed block">
          <Glyph certainty="confirmed" small />
          {t(locale, 'flows.asksAgain')}
        </span>
      )}
      {(one.confirmed > 0 || one.review > 0 || one.cannotTell > 0) && (
        <span class="block">
          <Counts locale={locale} confirmed={one.confirmed} review={one.review} cannot={one.cannotTell} short />
        </span>
      )}
      {one.written && <p class="written-line muted">{one.written}</p>}
    </li>
  );
}
