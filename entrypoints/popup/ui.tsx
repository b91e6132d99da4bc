/** The popup: draws what lib/app says, tells it what was pressed. */
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import type { Early } from '../../lib/app/early';
import { popupModel } from '../../lib/app/popup';
import { native } from '../../lib/browser/native';
import { ownPage } from '../../lib/browser/own-page';
import { webext } from '../../lib/browser/webext';
import { onceSpoken } from '../../lib/i18n/load';
import type { PopupState } from '../../lib/model/popup';

/** @param early what the browser was asked for while this code was on its way */
export function start(early: Promise<Early>): void {
  const root = document.getElementById('root') as HTMLElement;
  const draw = onceSpoken((state: PopupState) => {
    document.documentElement.lang = state.locale;
    render(<Popup state={state} act={model.act} />, root);
    // Now there is on screen what a person opened it for; `npm run bench` reads how long that took.
    if (state.view) performance.mark(state.busy ? 'remembered' : 'answered');
  });
  const model = popupModel(webext(native()), ownPage(), draw);
  void model.start(early);
}
