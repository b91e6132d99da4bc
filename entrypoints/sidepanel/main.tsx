/** The side panel, the sidebar, or a plain tab where a browser has neither: draws what lib/app says, tells it what was pressed. */
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import '../../components/styles/panel.css';
import { panelModel } from '../../lib/app/panel';
import { ownPage } from '../../lib/browser/own-page';
import { polyfilled } from '../../lib/browser/polyfilled';
import { onceSpoken } from '../../lib/i18n/load';
import type { PanelState } from '../../lib/model/panel';

const root = document.getElementById('root') as HTMLElement;

/** As a tab it cannot follow the tab in front, being that itself: its address says which one to look at. */
const asked = new URLSearchParams(location.search).get('tab');
const fixed = asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;

const draw = onceSpoken((state: PanelState) => {
  document.documentElement.lang = state.locale;
  render(<Panel state={state} act={model.act} />, root);
});
const model = panelModel(polyfilled(), ownPage(), fixed, draw);

void model.start();
