/** The worker of the extension: a browser, a store, and lib/app between them. */
import { defineBackground } from 'wxt/utils/define-background';
import { openArchive } from '../lib/app/signing';
import { startWorker } from '../lib/app/worker';
import { webext } from '../lib/browser/webext';

export default defineBackground(() => {
  const port = webext();
  startWorker({ port, store: openArchive(port) });
});
