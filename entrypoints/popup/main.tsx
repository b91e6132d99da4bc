/** The popup: draws what lib/app says, tells it what was pressed. */
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import '../../components/styles/popup.css';
import { popupModel } from '../../lib/app/popup';
import { ownPage } from '../../lib/browser/own-page';
import { webext } from '../../lib/browser/webext';

const root = document.getElementById('root') as HTMLElement;

const model = popupModel(webext(), ownPage(), (state) => {
  document.documentElement.lang = state.locale;
  render(<Popup state={state} act={model.act} />, root);
  // Now there is on screen what a person opened it for; `npm run bench` reads how long that took.
  if (state.view) performance.mark(state.busy ? 'remembered' : 'answered');
});

void model.start();
