/** The settings page: one card, a row a topic. Every change holds at once; there is no button to save. */
import { type Key, t } from '../../lib/i18n';
import { JURISDICTIONS, MODES, type Mode, UI_LOCALES } from '../../lib/model/vocabulary';
import { Top } from '../dashboard/Shell';
import { Button, Note, Switch } from '../parts/parts';
import { Privacy } from './Privacy';
import { Row, type SettingsProps } from './Row';
import { Rules } from './Rules';
import { Signing } from './Signing';
import { Sites } from './Sites';
import { Storing } from './Storing';

export function Settings({ state, act }: SettingsProps) {
  const { locale, note } = state;
  return (
    <>
      <Top title={t(locale, 'nav.settings')} />
      <div role="status" class="said">
        {note && (
          <Note certainty={note === 'denied' || note === 'failed' || note === 'bad-site' || note === 'no-key' ? 'cannot' : 'done'}>
            {t(locale, `settings.note.${note}`)}
          </Note>
        )}
      </div>
      <div class="card settings">
        <When state={state} act={act} />
        <Sites state={state} act={act} />
        <Language state={state} act={act} />
        <Storing state={state} act={act} />
        <Signing state={state} act={act} />
        <Rules state={state} act={act} />
        <Where state={state} act={act} />
        <Row title={t(locale, 'settings.shortcuts')}>
          <Switch on={state.settings.keys} label={t(locale, 'settings.keys')} onChange={act.keys} />
          <p class="sm muted">{t(locale, 'settings.shortcutsHow')}</p>
          <div class="btns">
            <Button icon="out" label={t(locale, 'settings.shortcutsOpen')} onPress={act.shortcuts} />
          </div>
        </Row>
        <Privacy state={state} act={act} />
        <About state={state} act={act} />
      </div>
    </>
  );
}

const HOW = { click: 'first.clickHow', shops: 'first.shopsHow', all: 'first.allHow' } as const satisfies Record<Mode, Key>;

function When({ state: { locale, settings, watching }, act }: SettingsProps) {
  return (
    <Row title={t(locale, 'settings.title')}>
      <fieldset>
        <legend class="vh">{t(locale, 'first.mode')}</legend>
        {MODES.map((mode) => (
          <label key={mode} class="radio">
            <input type="radio" name="mode" value={mode} checked={settings.mode === mode} onChange={() => act.mode(mode)} />
            <span>
              <b>{t(locale, `first.${mode}`)}</b>
              <span class="sm muted">{t(locale, HOW[mode])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.mode !== 'click' && !watching && <Note certainty="cannot">{t(locale, 'settings.notGranted')}</Note>}
      <div class="btns">
        <Button kind="quiet" icon="again" label={t(locale, 'settings.firstRun')} onPress={act.firstRun} />
      </div>
    </Row>
  );
}

function Language({ state: { locale }, act }: SettingsProps) {
  return (
    <Row title={t(locale, 'settings.language')}>
      <fieldset class="seg choice">
        <legend class="vh">{t(locale, 'settings.language')}</legend>
        {UI_LOCALES.map((one) => (
          <label key={one} lang={one}>
            <input type="radio" name="locale" value={one} checked={locale === one} onChange={() => act.language(one)} />
            {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
          </label>
        ))}
      </fieldset>
    </Row>
  );
}

function Where({ state: { locale, settings }, act }: SettingsProps) {
  return (
    <Row title={t(locale, 'settings.jurisdiction')}>
      <p>
        <label class="field">
          <span class="vh">{t(locale, 'settings.jurisdiction')}</span>
          <select class="select" value={settings.jurisdiction} onChange={(event) => act.jurisdiction(event.currentTarget.value as 'KR')}>
            {JURISDICTIONS.map((one) => (
              <option key={one} value={one}>
                {t(locale, `jurisdiction.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="sm muted">{t(locale, 'settings.jurisdictionHow')}</p>
    </Row>
  );
}

function About({ state: { locale, about } }: SettingsProps) {
  return (
    <Row title={t(locale, 'settings.about')}>
      <dl class="kv">
        <dt>{t(locale, 'settings.version')}</dt>
        <dd>{about.version}</dd>
        <dt>{t(locale, 'settings.engine')}</dt>
        <dd>{about.engine}</dd>
        <dt>{t(locale, 'settings.ruleSet')}</dt>
        <dd class="mono">{about.rules}</dd>
        <dt>{t(locale, 'settings.lawAsOf')}</dt>
        <dd>{about.lawAsOf}</dd>
        <dt>{t(locale, 'settings.licence')}</dt>
        <dd>Apache-2.0</dd>
        <dt>{t(locale, 'settings.parts')}</dt>
        <dd translate={false}>Preact (MIT) · Dexie (Apache-2.0) · Valibot (MIT) · webextension-polyfill (MPL-2.0)</dd>
      </dl>
    </Row>
  );
}
