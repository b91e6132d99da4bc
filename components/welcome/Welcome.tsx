/** First run, in three steps on one page: what it looks like, the one question, what it never does. It can be opened again from the settings. */
import type { ComponentChildren } from 'preact';
import type { Key } from '../../lib/i18n';
import { t } from '../../lib/i18n';
import { MODES, type Mode } from '../../lib/model/vocabulary';
import type { WelcomeActions, WelcomeState } from '../../lib/model/welcome';
import { type Certainty, Chevron, Glyph, Icon, Mark } from '../parts/Icon';
import { Button } from '../parts/parts';
import { Demo } from './Demo';

interface Props {
  readonly state: WelcomeState;
  readonly act: WelcomeActions;
}

const HOW = { click: 'first.clickHow', shops: 'first.shopsHow', all: 'first.allHow' } as const satisfies Record<Mode, Key>;

export function Welcome({ state, act }: Props) {
  const { locale, outcome } = state;
  return (
    <main class="welcome" lang={locale}>
      <p class="brand">
        <Mark state="normal" size={40} />
        {t(locale, 'app.name')}
      </p>
      <h1>{t(locale, 'first.title')}</h1>
      <p class="lead">{t(locale, 'first.lead')}</p>
      <p class="local">
        <Icon name="lock" />
        {t(locale, 'first.local')}
      </p>
      <Step n={1} title={t(locale, 'first.see')}>
        <Demo locale={locale} />
        <Signs locale={locale} />
      </Step>
      <Step n={2} title={t(locale, 'first.mode')}>
        <Modes state={state} act={act} />
      </Step>
      <Step n={3} title={t(locale, 'first.never')}>
        <Never locale={locale} />
      </Step>
      <div class="end">
        <Button kind="primary" large label={t(locale, 'first.start')} onPress={act.start} />
        <div aria-live="polite">
          {outcome && (
            <p class="outcome">
              <Glyph certainty={outcome === 'saved' ? 'done' : 'cannot'} />
              <span>{t(locale, outcome === 'denied' ? 'first.denied' : state.chosen === 'click' ? 'first.done' : 'first.doneAuto')}</span>
            </p>
          )}
        </div>
        <p class="cap">
          {t(locale, 'first.later')} <a href="dashboard.html#/settings">{t(locale, 'settings.open')}</a>
        </p>
      </div>
    </main>
  );
}

function Step({ n, title, children }: { readonly n: number; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>
        <span class="n" aria-hidden="true">
          {n}
        </span>
        {title}
      </h2>
      <div class="stack">{children}</div>
    </section>
  );
}

function Modes({ state, act }: Props) {
  const { locale, chosen, shops } = state;
  return (
    <fieldset class="card">
      <legend class="vh">{t(locale, 'first.mode')}</legend>
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
                  <Chevron />
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

const SIGNS: readonly { certainty: Certainty; name: Key; what: Key }[] = [
  { certainty: 'confirmed', name: 'confidence.confirmed', what: 'first.signConfirmed' },
  { certainty: 'review', name: 'confidence.review', what: 'first.signReview' },
  { certainty: 'cannot', name: 'first.cannotWord', what: 'first.signCannot' },
];

/** These keys take no parameters; the compiler cannot see that through a variable. */
const plain = (locale: WelcomeState['locale'], key: Key) => (t as (locale: WelcomeState['locale'], key: Key) => string)(locale, key);

function Signs({ locale }: { readonly locale: WelcomeState['locale'] }) {
  return (
    <>
      <h3 class="vh">{t(locale, 'first.signs')}</h3>
      <ul class="card signs">
        {SIGNS.map(({ certainty, name, what }) => (
          <li key={certainty}>
            <Glyph certainty={certainty} />
            <b>{plain(locale, name)}</b>
            <span class="muted">{plain(locale, what)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Never({ locale }: { readonly locale: WelcomeState['locale'] }) {
  const words = [t(locale, 'first.neverAct'), t(locale, 'first.neverTyped'), t(locale, 'first.neverScore'), t(locale, 'disclaimer')];
  return (
    <ul class="muted dots">
      {words.map((one) => (
        <li key={one}>
          <Glyph certainty="tip" small />
          <span>{one}</span>
        </li>
      ))}
    </ul>
  );
}
