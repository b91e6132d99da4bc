/** The dashboard: draws what lib/app says, tells it what was pressed. The address behind the `#` says which page is open. */
import { render } from 'preact';
import { Capture } from '../../components/capture/Capture';
import { List } from '../../components/captures/List';
import { Shell } from '../../components/dashboard/Shell';
import { Export } from '../../components/exporting/Export';
import { Import } from '../../components/exporting/Import';
import { Flows } from '../../components/flows/Flows';
import { Settings } from '../../components/settings/Settings';
import '../../components/styles/dashboard.css';
import { dashboardModel, type Screen } from '../../lib/app/dashboard';
import { openArchive } from '../../lib/app/signing';
import { fileSink, plainPicture } from '../../lib/browser/files';
import { hashThread } from '../../lib/browser/hash-thread';
import { ownPage } from '../../lib/browser/own-page';
import { polyfilled } from '../../lib/browser/polyfilled';
import { onceSpoken } from '../../lib/i18n/load';
import type { UiLocale } from '../../lib/model/vocabulary';

const root = document.getElementById('root') as HTMLElement;

interface Drawn {
  readonly locale: UiLocale;
  readonly screen: Screen;
}

const draw = onceSpoken(({ locale, screen }: Drawn) => {
  document.documentElement.lang = locale;
  render(
    <Shell locale={locale} page={screen.page}>
      <Page screen={screen} />
    </Shell>,
    root,
  );
});

const port = polyfilled();
const model = dashboardModel(
  port,
  openArchive(port),
  {
    ...ownPage(),
    go: (hash) => {
      location.hash = hash;
    },
    address: (blob) => URL.createObjectURL(blob),
    release: (address) => URL.revokeObjectURL(address),
    sink: fileSink,
    hasher: hashThread,
    plainPicture,
  },
  (locale, screen) => draw({ locale, screen }),
);

function Page({ screen }: { readonly screen: Screen }) {
  switch (screen.page) {
    case 'captures':
      return <List state={screen.state} act={screen.act} />;
    case 'capture':
      return <Capture state={screen.state} act={screen.act} />;
    case 'flows':
      return <Flows state={screen.state} act={screen.act} />;
    case 'export':
      return <Export state={screen.state} act={screen.act} />;
    case 'import':
      return <Import state={screen.state} act={screen.act} />;
    case 'settings':
      return <Settings state={screen.state} act={screen.act} />;
  }
}

addEventListener('hashchange', () => void model.open(location.hash));
void model.open(location.hash);
