/** The dashboard: which page is open, and the use cases behind each. It holds the state and draws nothing. */
import type { BrowserPort } from '../../browser/port';
import type { Archive } from '../../model/archive';
import type { CaptureActions, CaptureState } from '../../model/capture-screen';
import type { ExportActions, ExportState, ImportActions, ImportState } from '../../model/export-screen';
import type { FlowsActions, FlowsState } from '../../model/flows-screen';
import type { ListActions, ListState } from '../../model/list-screen';
import { hashOf, type Route, routeOf } from '../../model/routes';
import type { SettingsActions, SettingsState } from '../../model/settings-screen';
import type { StreamHash } from '../../model/stream-hash';
import type { UiLocale } from '../../model/vocabulary';
import { saveManualStep } from '../manual';
import { SETTINGS_KEY } from '../settings';
import type { OpenSink } from '../stamps';
import { captureModel } from './capture';
import { listModel } from './captures';
import { exportModel } from './exporting';
import { flowsModel } from './flows';
import { importModel } from './importing';
import { settingsModel } from './settings';

interface Shown<P extends Route['page'], S, A> {
  readonly page: P;
  readonly state: S;
  readonly act: A;
}

/** What is on the screen: the page that is open, with what it shows and what it can be told. */
export type Screen =
  | Shown<'captures', ListState, ListActions>
  | Shown<'capture', CaptureState, CaptureActions>
  | Shown<'flows', FlowsState, FlowsActions>
  | Shown<'export', ExportState, ExportActions>
  | Shown<'import', ImportState, ImportActions>
  | Shown<'settings', SettingsState, SettingsActions>;

/** What the pages need besides browser and archive. */
export interface DashboardSurroundings {
  now(): Date;
  /** A fresh id for something that is about to be stored. */
  id(): string;
  /** Puts another address behind the `#`; the page then opens what it names. */
  go(hash: string): void;
  /** An address under which a picture element shows these bytes, until it is released. */
  address(blob: Blob): string;
  release(address: string): void;
  copy(text: string): Promise<void>;
  sink: OpenSink;
  /** What hashes a file while it is written; the page itself when absent. */
  readonly hasher?: () => StreamHash;
  /** A picture without what a camera adds to its file. */
  plainPicture(picture: Blob): Promise<Blob>;
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
  /** Draws a page's state while that page is the one that is open. */
  const draw = (screen: Screen) => {
    if (route.page === screen.page) show(screen.state.locale, screen);
  };

  const list = listModel(
    port,
    archive,
    {
      now: around.now,
      // It is judged when it is loaded, and the engine is most of the code there is.
      sample: () => import('../sample').then(({ saveSample }) => saveSample(port, archive, around.now())),
      go: (to) => {
        if ('capture' in to) go({ page: 'capture', id: to.capture });
        else if ('exporting' in to) go({ page: 'export', ids: to.exporting });
        else go({ page: 'captures', filter: to.filter });
      },
    },
    (state) => draw({ page: 'captures', state, act: list.act }),
  );
  const capture = captureModel(
    port,
    archive,
    {
      ...around,
      go: (to) => go('exporting' in to ? { page: 'export', ids: to.exporting } : { page: 'captures', filter: {} }),
    },
    (state) => draw({ page: 'capture', state, act: capture.act }),
  );
  const flows = flowsModel(
    port,
    archive,
    {
      ...around,
      go: (site) => go({ page: 'flows', site }),
      addManual: async (flow, { picture, ...told }) => {
        const plain = picture && (await around.plainPicture(picture));
        await saveManualStep({ port, archive, now: around.now }, flow, around.id(), { ...told, ...(plain ? { picture: plain } : {}) });
      },
    },
    (state) => draw({ page: 'flows', state, act: flows.act }),
  );
  const exporting = exportModel(port, archive, around, (state) => draw({ page: 'export', state, act: exporting.act }));
  const importing = importModel(port, archive, (state) => draw({ page: 'import', state, act: importing.act }));
  const settings = settingsModel(port, archive, around, (state) => draw({ page: 'settings', state, act: settings.act }));

  function reopen(): Promise<void> {
    switch (route.page) {
      case 'captures':
        return list.open(route.filter);
      case 'capture':
        return capture.open(route.id);
      case 'flows':
        return flows.open(route.site);
      case 'export':
        return exporting.open(route.ids);
      case 'import':
        return importing.open();
      case 'settings':
        return settings.start();
    }
  }

  async function open(hash: string): Promise<void> {
    capture.close();
    flows.close();
    route = routeOf(hash);
    await reopen();
  }

  port.onLocalChanged((key) => {
    // Language, switched-off rules: whatever is open follows what was written anywhere. A running export or import goes on undisturbed.
    if (key !== SETTINGS_KEY) return;
    if (route.page === 'settings') void settings.draw();
    else if (route.page !== 'export' && route.page !== 'import') void reopen();
  });
  port.onGrantsChanged(() => {
    if (route.page === 'settings') void settings.draw();
  });

  return { open };
}
