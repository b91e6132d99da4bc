/** What the page-side code needs of the browser, and when a page counts as a screen. */
import { isHidden, listen } from './natives';
import type { OpenRoot } from './sentinel';

export interface PageHost {
  /** False once this copy belongs to no living extension: it falls silent for good, so that an old copy never acts beside a new one. */
  alive(): boolean;
  /** Tells the worker; failures are the worker's business. */
  tell(message: 'fired' | 'changed'): void;
  readonly openRoot?: OpenRoot;
}

/** Runs once the page is a screen: not in a hidden tab, not while it is prerendered. */
export function whenSeen(document: Document, signal: AbortSignal, run: () => void): void {
  let waiting = true;
  const check = () => {
    if (!waiting || isHidden(document) || (document as { prerendering?: boolean }).prerendering === true) return;
    waiting = false;
    run();
  };
  check();
  if (!waiting) return;
  listen(document, 'visibilitychange', check, { signal });
  listen(document, 'prerenderingchange', check, { signal });
}

/** Routes of single-page shops and pages that come back from the back/forward cache. */
export function onRoute(view: Window, signal: AbortSignal, run: () => void): void {
  view.addEventListener('popstate', run, { signal });
  view.addEventListener('hashchange', run, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) run();
    },
    { signal },
  );
  (view as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', run, { signal } as AddEventListenerOptions);
}
