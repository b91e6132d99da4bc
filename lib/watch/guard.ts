/** First stage in a frame: stands guard until something like a consent is there. */
import { onRoute, type PageHost, whenSeen } from './host';
import { outermost } from './natives';
import { looksLikeConsent } from './sentinel';
import { type Watching, watch, windowClock } from './watch';

/** Frames smaller than this show no consent: counters, trackers, spacers. */
const SMALLEST = 50;

/**
 * Stands guard in one frame until something like a consent is there; then tells once and ends.
 * @returns ends the guard
 */
export function guard(view: Window & typeof globalThis, host: PageHost): () => void {
  const { document } = view;
  const end = new AbortController();
  const { signal } = end;
  let watching: Watching | undefined;

  const fires = (added?: ReadonlySet<Element>) => {
    if (!host.alive()) {
      end.abort(0);
      return false;
    }
    if (view !== view.top && (view.innerWidth < SMALLEST || view.innerHeight < SMALLEST)) return false;
    return looksLikeConsent(document, host.openRoot, added && outermost(added));
  };
  const tell = () => {
    end.abort(0);
    host.tell('fired');
  };
  const begin = () => {
    if (signal.aborted) return;
    if (fires()) {
      tell();
      return;
    }
    watching = watch(document, { clock: windowClock(view), compare: fires, onChange: tell, signal });
    watching.root(document);
  };

  whenSeen(document, signal, begin);
  onRoute(view, signal, () => watching?.nudge());
  return () => end.abort(0);
}
