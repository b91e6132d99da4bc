/** Second stage, sent into a frame by the worker: the eye. Looks when called, tells when what matters has changed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive, openRoot, tell } from '../lib/browser/page';
import type { PageSide } from '../lib/model/messages';
import { copyPage } from '../lib/snapshot/page/copy';
import { LiveCopy } from '../lib/snapshot/page/live';
import { inSlices } from '../lib/snapshot/page/slices';
import { eye } from '../lib/watch/eye';

const world = globalThis as {
  consentInspector?: PageSide;
  consentSentinel?: () => void;
  consentShared?: readonly [version: string];
};

/** Copies that are still answered for. */
const COPIES = 3;

export default defineUnlistedScript(() => {
  if (world.consentInspector) return;
  world.consentSentinel?.();
  const { trace, sinceLoad, remember, wasShown } = eye(window, { alive, tell, openRoot });
  // Two may look at once, each at a copy of its own.
  const copies: LiveCopy[] = [];
  let last: LiveCopy | undefined;
  world.consentInspector = {
    version: (world.consentShared as readonly [string])[0],
    async copy(more) {
      // A box that was ticked before we came may be the person's own tick: without the whole story no state counts as the one at load.
      // What the last look found is noted when it is first asked for: most frames are looked at once.
      if (last) remember(last.all(true));
      const story = sinceLoad ? { untouched: trace.untouched, trace: trace.events(), wasShown } : {};
      const further = more ? { budget: 12_000, elements: 400_000 } : {};
      const { copy, elements } = await inSlices(copyPage(document, { openClosedRoot: openRoot, ...story, ...further }));
      const number = copies.push(new LiveCopy(document, elements)) - 1;
      delete copies[number - COPIES];
      // As one text: that travels fastest, and no depth is too deep for it.
      return JSON.stringify({ ...copy, number });
    },
    answer(question) {
      const asked = copies[question.copy];
      last = asked ?? last;
      return asked?.answer(question) ?? null;
    },
    element: (ref) => last?.element(ref),
    elements: () => last?.all() ?? [],
  };
});
