/** Second stage, sent into a frame by the worker: the eye. Looks when called, tells when what matters has changed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive, openRoot, tell } from '../lib/browser/page';
import type { PageSide } from '../lib/model/messages';
import { type Sighting, sightInSlices } from '../lib/snapshot';
import { eye } from '../lib/watch/eye';

const world = globalThis as { consentInspector?: PageSide; consentSentinel?: () => void; consentShared?: readonly [version: string] };

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page go on: its input and its frames come first. */
const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

export default defineUnlistedScript(() => {
  if (world.consentInspector) return;
  world.consentSentinel?.();
  const { trace, sinceLoad, remember, wasShown } = eye(window, { alive, tell, openRoot });
  let last: Sighting | undefined;
  world.consentInspector = {
    version: world.consentShared?.[0] ?? '',
    async look(more) {
      // A box that was ticked before we came may be the person's own tick: without the whole story no state counts as the one at load.
      // What the last look found is noted when it is first asked for: most frames are looked at once.
      if (last) remember(last.shown());
      const story = sinceLoad ? { untouched: trace.untouched, trace: trace.events(), wasShown } : {};
      const further = more ? { budget: 12_000, elements: 400_000 } : {};
      last = await sightInSlices(document, { openClosedRoot: openRoot, ...story, ...further }, pause);
      const { snapshot, rest } = last;
      return { path: snapshot.frames[0]?.path ?? '0', snapshot, rest };
    },
    element: (ref) => last?.element(ref),
    sighting: () => last,
  };
});
