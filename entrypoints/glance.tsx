/**
 * The popup's script: asks the browser for the last answer about a page and draws it, before the worker is awake. Built as one file of its own:
 * a person waits for it, and the browser fetches every file of an extension by itself.
 */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Popup } from '../components/popup/Popup';
import { askEarly } from '../lib/app/early';
import { ownLocale } from '../lib/app/language';
import { popupModel } from '../lib/app/popup';
import { firstReads } from '../lib/browser/first-reads';
import { native } from '../lib/browser/native';
import { ownPage } from '../lib/browser/own-page';
import { webext } from '../lib/browser/webext';
import { loadWords, onceSpoken } from '../lib/i18n/load';
import type { PopupState } from '../lib/model/popup';

export default defineUnlistedScript(() => {
  const browser = native();
  const reads = firstReads(browser);
  // Both are on their way while the rest of this file runs.
  const early = askEarly(reads);
  void loadWords(ownLocale(reads));
  const root = document.getElementById('root') as HTMLElement;
  const draw = onceSpoken((state: PopupState) => {
    document.documentElement.lang = state.locale;
    render(<Popup state={state} act={model.act} />, root);
    // Now there is on screen what a person opened it for; `npm run bench` reads how long that took.
    if (state.view) performance.mark(state.busy ? 'remembered' : 'answered');
  });
  const model = popupModel(webext(browser), ownPage(), draw);
  void model.start(early);
});
