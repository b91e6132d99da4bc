/** Joining against leaving, line by line: bars of the same scale, each with its number. */
import { list, t } from '../../lib/i18n';
import type { FlowsState, Lane } from '../../lib/model/flows-screen';
import { Scroll } from '../parts/Scroll';
import { durationText, scriptsOf } from './words';

interface Props {
  readonly state: FlowsState;
  readonly join: Lane;
  readonly leave: Lane;
}

export function Versus({ state: { locale }, join, leave }: Props) {
  const counts = [
    { name: t(locale, 'versus.steps'), of: (lane: Lane) => lane.steps.length },
    { name: t(locale, 'versus.clicks'), of: (lane: Lane) => lane.flow.clicks },
    { name: t(locale, 'versus.again'), of: (lane: Lane) => lane.flow.reconfirmations },
  ];
  const channels = (lane: Lane) =>
    list(
      locale,
      lane.flow.channels.map((one) => t(locale, `channel.${one}`)),
    );
  return (
    <section class="card">
      <div class="hd">
        <h2>{t(locale, 'versus.title')}</h2>
      </div>
      <Scroll class="tablewrap" label={t(locale, 'versus.title')}>
        <table class="cmp">
          <thead>
            <tr>
              <td />
              <th scope="col">{t(locale, 'flows.join')}</th>
              <th scope="col">{t(locale, 'flows.leave')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ name, of }) => {
              const most = Math.max(1, of(join), of(leave));
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <Bar n={of(join)} of={most} />
                  </td>
                  <td>
                    <Bar n={of(leave)} of={most} />
                  </td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t(locale, 'versus.took')}</th>
              <td>{durationText(locale, join.flow.took) || '–'}</td>
              <td>{durationText(locale, leave.flow.took) || '–'}</td>
            </tr>
            <tr>
              <th scope="row">{t(locale, 'versus.script')}</th>
              <td>{scriptsOf(locale, join.steps) || '–'}</td>
              <td>{scriptsOf(locale, leave.steps) || '–'}</td>
            </tr>
            <tr>
              <th scope="row">{t(locale, 'versus.channels')}</th>
              <td>{channels(join)}</td>
              <td>{channels(leave)}</td>
            </tr>
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Bar({ n, of }: { readonly n: number; readonly of: number }) {
  return (
    <span class="hbar">
      <i style={{ inlineSize: `${(n / of) * 100}%` }} aria-hidden="true" />
      <b class="hbar-n">{n}</b>
    </span>
  );
}
