/** The dashboard: which page is open, and the use cases behind each. It holds the state and draws nothing. */
import type { BrowserPort } from '../../browser/port';
import type { Archive } from '../../model/archive';
import type { CaptureActions, CaptureState } from '../../model/capture-screen';
import type { Judgement, Verified } from '../../model/evidence';
import type { ListActions, ListState } from '../../model/list-screen';
import { hashOf, type Route, routeOf } from '../../model/routes';
import type { SettingsActions, SettingsState } from '../../model/settings-screen';
import type { UiLocale } from '../../model/vocabulary';
import { SETTINGS_KEY } from '../settings';
import { captureModel } from './capture';
import { listModel } from './captures';
import { settingsModel } from './settings';

/** What is on the screen: the page that is open, with what it shows and what it can be told. */
export type Screen =
  | { readonly page: 'captures'; readonly state: ListState; readonly act: ListActions }
  | { readonly page: 'capture'; readonly state: CaptureState; readonly act: CaptureActions }
  | { readonly page: 'settings'; readonly state: SettingsState; readonly act: SettingsActions };

export interface DashboardSurroundings {
  now(): Date;
  /** Puts another address behind the `#`; the page then opens what it names. */
  go(hash: string): void;
  address(blob: Blob): string;
  release(address: string): void;
  copy(text: string): Promise<void>;
  verify?(id: string): Promise<Verified>;
  rejudge?(id: string): Promise<Judgement>;
  /** Saves the sample capture that comes with the extension. */
  sample?(): Promise<void>;
  /** The export wizard is there. */
  readonly exports?: boolean;
}

export interface Dashboard {
  /** Opens what an address names. */
  open(hash: string): Promise<void>;
}

/** @param show called with every new state of the page that is open, and with its language */
export function dashboardModel(
  port: BrowserPort,
  archive: Archive,
  around: DashboardSurroundings,
  show: (locale: UiLocale, screen: Screen) => void,
): Dashboard {
  let route: Route = { page: 'captures', filter: {} };
  const go = (to: Route) => around.go(hashOf(to));
  const goExport = (ids: readonly string[]) => go({ page: 'export', ids });

  const list = listModel(
    port,
    archive,
    {
      ...around,
      go: (to) => {
        if ('capture' in to) go({ page: 'capture', id: to.capture });
        else if ('exporting' in to) goExport(to.exporting);
        else go({ page: 'captures', filter: to.filter });
      },
    },
    (state) => {
      if (route.page === 'captures') show(state.locale, { page: 'captures', state, act: list.act });
    },
  );
  const capture = captureModel(
    port,
    archive,
    {
      ...around,
      go: (to) => ('exporting' in to ? goExport(to.exporting) : go({ page: 'captures', filter: {} })),
    },
    (state) => {
      if (route.page === 'capture') show(state.locale, { page: 'capture', state, act: capture.act });
    },
  );
  const settings = settingsModel(port, archive, around.now, (state) => {
    if (route.page === 'settings') show(state.locale, { page: 'settings', state, act: settings.act });
  });

  async function open(hash: string): Promise<void> {
    const before = route;
    route = routeOf(hash);
    if (before.page === 'capture') capture.close();
    switch (route.page) {
      case 'captures':
        return list.open(route.filter);
      case 'capture':
        return capture.open(route.id);
      default:
        return settings.start();
    }
  }

  port.onLocalChanged((key) => {
    // Language, switched-off rules: whatever is open follows what was written anywhere.
    if (key !== SETTINGS_KEY) return;
    if (route.page === 'captures') void list.open(route.filter);
    if (route.page === 'capture') void capture.open(route.id);
    if (route.page === 'settings') void settings.draw();
  });
  port.onGrantsChanged(() => {
    if (route.page === 'settings') void settings.draw();
  });

  return { open };
}
