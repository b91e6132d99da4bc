/** The dashboard: draws what lib/app says, tells it what was pressed. The address behind the `#` says which page is open. */
import { render } from 'preact';
import { Capture } from '../../components/capture/Capture';
import { List } from '../../components/captures/List';
import { Shell } from '../../components/dashboard/Shell';
import { Settings } from '../../components/settings/Settings';
import '../../components/styles/dashboard.css';
import { dashboardModel, type Screen } from '../../lib/app/dashboard';
import { webext } from '../../lib/browser/webext';
import { Store } from '../../lib/store';

const root = document.getElementById('root') as HTMLElement;
const port = webext();
const store = new Store();

const model = dashboardModel(
  port,
  store,
  {
    now: () => new Date(),
    go: (hash) => {
      location.hash = hash;
    },
    address: (blob) => URL.createObjectURL(blob),
    release: (address) => URL.revokeObjectURL(address),
    copy: (text) => navigator.clipboard.writeText(text),
  },
  (locale, screen) => {
    document.documentElement.lang = locale;
    render(
      <Shell locale={locale} page={screen.page} pages={['captures', 'settings']}>
        <Page screen={screen} />
      </Shell>,
      root,
    );
  },
);

function Page({ screen }: { readonly screen: Screen }) {
  switch (screen.page) {
    case 'captures':
      return <List state={screen.state} act={screen.act} />;
    case 'capture':
      return <Capture state={screen.state} act={screen.act} />;
    case 'settings':
      return <Settings state={screen.state} act={screen.act} />;
  }
}

addEventListener('hashchange', () => void model.open(location.hash));
void model.open(location.hash);
