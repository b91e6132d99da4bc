/** First run: one question, how to read the signs, and what it never does. Later the same page changes the answer. */

import type { Key } from '../../lib/i18n';
import { t } from '../../lib/i18n';
import { MODES, type Mode } from '../../lib/model/vocabulary';
import type { WelcomeActions, WelcomeState } from '../../lib/model/welcome';
import { type Certainty, Glyph, Icon, Mark } from '../parts/Icon';
import { Button } from '../parts/parts';

interface Props {
  readonly state: WelcomeState;
  readonly act: WelcomeActions;
}

const HOW = { click: 'first.clickHow', shops: 'first.shopsHow', all: 'first.allHow' } as const satisfies Record<Mode, Key>;

export function Welcome({ state, act }: Props) {
  const { locale, purpose, outcome } = state;
  const first = purpose === 'first';
  return (
    <main class="welcome" lang={locale}>
      <p class="brand">
        <Mark state="normal" size={40} />
        {t(locale, 'app.name')}
      </p>
      <h1>{t(locale, first ? 'first.title' : 'settings.title')}</h1>
      {first && <p class="lead">{t(locale, 'first.lead')}</p>}
      <p class="local">
        <Icon name="lock" />
        {t(locale, 'first.local')}
      </p>
      <Modes state={state} act={act} />
      {!first && state.offSites.length > 0 && <OffSites state={state} act={act} />}
      {first && <Signs locale={locale} />}
      <Never locale={locale} />
      <div class="end">
        <Button kind="primary" large label={t(locale, first ? 'first.start' : 'first.save')} onPress={act.start} />
        <div aria-live="polite">
          {outcome && (
            <p class="outcome">
              <Glyph certainty={outcome === 'saved' ? 'done' : 'cannot'} />
              <span>{t(locale, outcome === 'denied' ? 'first.denied' : state.chosen === 'click' ? 'first.done' : 'first.doneAuto')}</span>
            </p>
          )}
        </div>
        {first && <p class="cap">{t(locale, 'first.later')}</p>}
      </div>
    </main>
  );
}

function Modes({ state, act }: Props) {
  const { locale, chosen, shops } = state;
  return (
    <fieldset class="card">
      <legend>{t(locale, 'first.mode')}</legend>
      <div class="choices">
        {MODES.map((mode) => (
          <div key={mode}>
            <label class="radio">
              <input type="radio" name="mode" value={mode} checked={chosen === mode} onChange={() => act.choose(mode)} />
              <span>
                <b>{t(locale, `first.${mode}`)}</b>
                <span class="sm muted">{t(locale, HOW[mode])}</span>
              </span>
            </label>
            {mode === 'shops' && (
              <details class="shops">
                <summary>
                  {t(locale, 'first.shopsList', { n: shops.length })}
                  <span class="chev">
                    <Icon name="forward" small />
                  </span>
                </summary>
                <ul translate={false}>
                  {shops.map((host) => (
                    <li key={host}>{host}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        ))}
      </div>
      <p class="records sm muted">{t(locale, 'first.records')}</p>
    </fieldset>
  );
}

function OffSites({ state: { locale, offSites }, act }: Props) {
  return (
    <section>
      <h2>{t(locale, 'settings.offSites')}</h2>
      <ul class="card sites">
        {offSites.map((origin) => (
          <li key={origin}>
            <span translate={false}>{origin}</span>
            <Button label={t(locale, 'off.on')} onPress={() => act.turnOn(origin)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIGNS: readonly { certainty: Certainty; name: Key; what: Key }[] = [
  { certainty: 'confirmed', name: 'confidence.confirmed', what: 'first.signConfirmed' },
  { certainty: 'review', name: 'confidence.review', what: 'first.signReview' },
  { certainty: 'cannot', name: 'first.cannotWord', what: 'first.signCannot' },
];

/** These keys take no parameters; the compiler cannot see that through a variable. */
const plain = (locale: WelcomeState['locale'], key: Key) => (t as (locale: WelcomeState['locale'], key: Key) => string)(locale, key);

function Signs({ locale }: { readonly locale: WelcomeState['locale'] }) {
  return (
    <section>
      <h2>{t(locale, 'first.signs')}</h2>
      <ul class="card signs">
        {SIGNS.map(({ certainty, name, what }) => (
          <li key={certainty}>
            <Glyph certainty={certainty} />
            <b>{plain(locale, name)}</b>
            <span class="muted">{plain(locale, what)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Never({ locale }: { readonly locale: WelcomeState['locale'] }) {
  const words = [t(locale, 'first.neverAct'), t(locale, 'first.neverTyped'), t(locale, 'first.neverScore'), t(locale, 'disclaimer')];
  return (
    <section>
      <h2>{t(locale, 'first.never')}</h2>
      <ul class="muted dots">
        {words.map((one) => (
          <li key={one}>
            <Glyph certainty="tip" small />
            <span>{one}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
