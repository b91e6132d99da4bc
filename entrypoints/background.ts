/** The worker of the extension: a browser, a store, and lib/app between them. */
import { defineBackground } from 'wxt/utils/define-background';
import { openArchive } from '../lib/app/signing';
import { startWorker } from '../lib/app/worker';
import { polyfilled } from '../lib/browser/polyfilled';
// A worker may load nothing later: it speaks every language from the start.
import '../lib/i18n/every';

export default defineBackground(() => {
  const port = polyfilled();
  startWorker({ port, store: openArchive(port) });
});
