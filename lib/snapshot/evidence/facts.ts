/** What a window says of itself, for provenance. */
import type { PageFacts } from '../../model/page-evidence';

export function pageFacts(view: Window): PageFacts {
  const now = view.performance.now();
  return {
    viewport: [view.innerWidth, view.innerHeight],
    scroll: [Math.round(view.scrollX), Math.round(view.scrollY)],
    dpr: view.devicePixelRatio,
    languages: [...view.navigator.languages].slice(0, 10),
    sinceLoad: Math.round(now),
    // The settable clock against the steady one, both since load.
    clockShift: Math.round(Date.now() - (view.performance.timeOrigin + now)),
  };
}
