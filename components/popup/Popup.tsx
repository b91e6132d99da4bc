/** The popup: one sentence, at most three findings with the page's words, then what can be done. */
import { t } from '../../lib/i18n';
import type { PopupActions, PopupState } from '../../lib/model/popup';
import { Icon, Mark } from '../parts/Icon';
import { Button, Switch } from '../parts/parts';
import { Busy, Cannot, Failed, Off } from '../screen/Absent';
import { Foot, markState, Recording } from '../screen/frame';
import { Full, Saved, SaveFailed } from '../screen/Saving';
import { Looked } from './Looked';

export interface PopupProps {
  readonly state: PopupState;
  readonly act: PopupActions;
}

export function Popup({ state, act }: PopupProps) {
  const { locale, view, outcome } = state;
  return (
    <main class="popup" lang={locale} aria-busy={state.busy}>
      <header class="bar">
        <Mark state={markState(state)} />
        <span class="name">{t(locale, 'app.name')}</span>
        <Button icon="panel" bare label={t(locale, 'panel.open')} onPress={() => act.panel('screen')} />
        <Button icon="settings" bare label={t(locale, 'settings.open')} onPress={act.settings} />
      </header>
      <Recording state={state} act={act} />
      <Body state={state} act={act} />
      {outcome === undefined && (view?.state === 'looked' || view?.state === 'off') && (
        <div class="sec siteline">
          <Switch on={view.state !== 'off'} label={t(locale, 'site.inspect')} onChange={act.inspectSite} />
          {view.saved > 0 ? (
            <button type="button" class="btn quiet" onClick={act.saved}>
              {t(locale, 'saved.count', { n: view.saved })}
              <Icon name="forward" small />
            </button>
          ) : (
            <span class="sm muted">{t(locale, 'saved.count', { n: view.saved })}</span>
          )}
        </div>
      )}
      <Foot locale={locale} />
    </main>
  );
}

function Body({ state, act }: PopupProps) {
  const { view, outcome } = state;
  if (outcome?.name === 'saved') return <Saved state={state} outcome={outcome} act={act} />;
  if (outcome?.name === 'full') return <Full state={state} outcome={outcome} act={act} />;
  if (outcome?.name === 'failed') return <SaveFailed state={state} act={act} />;
  switch (view?.state) {
    case undefined:
      return <Busy state={state} />;
    case 'cannot':
      return <Cannot state={state} why={view.why} act={act} />;
    case 'off':
      return <Off state={state} act={act} />;
    case 'error':
      return <Failed state={state} act={act} />;
    case 'looked':
      return <Looked state={state} view={view} act={act} />;
  }
}
