/** The worker of the extension: a browser, a store, and lib/app between them. */
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/app/worker';
import { webext } from '../lib/browser/webext';
import { Store } from '../lib/store';

export default defineBackground(() => {
  startWorker({ port: webext(), store: new Store() });
});
