/** The side panel: the same sentence as the popup, then four tabs with everything behind it. */
import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { PANEL_TABS, type PanelActions, type PanelState, type PanelTab } from '../../lib/model/panel';
import { Mark } from '../parts/Icon';
import { Button, Note, Switch } from '../parts/parts';
import { Busy, Cannot, Failed, Off } from '../screen/Absent';
import { Foot, LookHeadline, markState, Recording, Stale } from '../screen/frame';
import { Full, Saved, SaveFailed } from '../screen/Saving';
import { HistoryTab } from './HistoryTab';
import { NextTab } from './NextTab';
import { NoticeTab } from './NoticeTab';
import { ScreenTab } from './ScreenTab';
import { Wrong } from './Wrong';

export interface PanelProps {
  readonly state: PanelState;
  readonly act: PanelActions;
}

export function Panel({ state, act }: PanelProps) {
  const { locale } = state;
  return (
    <main class="panel" lang={locale} aria-busy={state.busy}>
      <header class="bar">
        <Mark state={markState(state)} />
        <span class="name">{t(locale, 'app.name')}</span>
        <Button icon="help" bare label={t(locale, 'help.open')} onPress={act.help} />
        <Button icon="settings" bare label={t(locale, 'settings.open')} onPress={act.settings} />
      </header>
      <Recording state={state} act={act} />
      <Body state={state} act={act} />
      <Foot locale={locale} />
    </main>
  );
}

function Body({ state, act }: PanelProps) {
  const { view, outcome, mistake } = state;
  if (outcome?.name === 'saved') return <Saved state={state} outcome={outcome} act={act} />;
  if (outcome?.name === 'full') return <Full state={state} outcome={outcome} act={act} />;
  if (outcome?.name === 'failed') return <SaveFailed state={state} act={act} />;
  if (mistake) return <Wrong state={state} mistake={mistake} act={act} />;
  switch (view?.state) {
    case undefined:
      return <Busy state={state} />;
    case 'cannot':
      return <Cannot state={state} why={view.why} act={act} />;
    case 'error':
      return <Failed state={state} act={act} />;
    case 'off':
      return (
        <>
          <Off state={state} act={act} />
          <Tabs state={state} act={act} only={['history']} />
        </>
      );
    case 'looked':
      return (
        <>
          <LookHeadline state={state} look={view.look} />
          <Stale state={state} act={act} />
          <Tabs state={state} act={act} only={PANEL_TABS} />
        </>
      );
  }
}

interface TabsProps extends PanelProps {
  readonly only: readonly PanelTab[];
}

/** Real tabs: one stop for the tab key, arrows between them. */
function Tabs({ state, act, only }: TabsProps) {
  const { locale, told } = state;
  const list = useRef<HTMLDivElement>(null);
  const tab = only.includes(state.tab) ? state.tab : (only[0] as PanelTab);
  const go = (event: KeyboardEvent) => {
    const at = only.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: only.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = only[(to + only.length) % only.length] as PanelTab;
    act.open(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t(locale, 'panel.views')} ref={list} onKeyDown={go}>
        {only.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls="view"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => act.open(one)}
          >
            {t(locale, `view.${one}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`tab-${tab}`}>
        {told === 'mistake-saved' && (
          <div class="sec">
            <Note certainty="done">{t(locale, 'wrong.saved')}</Note>
          </div>
        )}
        <View state={state} act={act} tab={tab} />
      </div>
      {state.view?.state === 'looked' && tab === 'screen' && (
        <div class="sec siteline">
          <Switch on label={t(locale, 'site.inspect')} onChange={act.inspectSite} />
          <button type="button" class="btn quiet" onClick={() => act.wrong()}>
            {t(locale, 'wrong.open')}
          </button>
        </div>
      )}
    </>
  );
}

function View({ state, act, tab }: PanelProps & { readonly tab: PanelTab }) {
  if (tab === 'history') return <HistoryTab state={state} act={act} />;
  if (state.view?.state !== 'looked') return null;
  if (tab === 'screen') return <ScreenTab state={state} look={state.view.look} act={act} />;
  // What lies behind a remembered answer is on its way.
  if (!state.detail) return <p class="sec muted">{t(state.locale, 'busy')}</p>;
  return tab === 'notice' ? (
    <NoticeTab state={state} detail={state.detail} act={act} />
  ) : (
    <NextTab state={state} detail={state.detail} view={state.view} act={act} />
  );
}
