/** Sent into a frame only on Save: reads what a picture must not show, the redacted HTML, and long lists. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '../lib/browser/page';
import { boxOfElement, boxOfWords } from '../lib/highlight/place';
import type { PageSide } from '../lib/model/messages';
import type { KeptFrame, PageEvidence } from '../lib/model/page-evidence';
import { findCovers } from '../lib/snapshot/evidence/covers';
import { pageFacts } from '../lib/snapshot/evidence/facts';
import { relevantHtml } from '../lib/snapshot/evidence/html';
import type { Seen } from '../lib/snapshot/evidence/kept';
import { readRows } from '../lib/snapshot/evidence/rows';
import { inTime } from '../lib/snapshot/evidence/slices';

const world = globalThis as { consentInspector?: PageSide; consentEvidence?: PageEvidence };

export default defineUnlistedScript(() => {
  const side = (): PageSide | undefined => world.consentInspector;
  const seenOf = (kept: KeptFrame): Seen | undefined => {
    const page = side();
    return page && { kept, element: (ref) => page.element(ref), elements: () => page.elements() };
  };
  world.consentEvidence ??= {
    async html(kept) {
      const seen = seenOf(kept);
      return seen ? inTime(relevantHtml(document, seen, openRoot)) : null;
    },
    async covers(kept, marks) {
      const seen = seenOf(kept);
      if (!seen) return null;
      const found = await inTime(findCovers(document, seen, openRoot));
      if (found === 'late') return found;
      const { covers, frames } = found;
      const drawn = marks.flatMap(({ n, ref, words }) => {
        const element = seen.element(ref);
        const found = element && (words === undefined ? boxOfElement(element) : boxOfWords(element, words));
        return found ? [{ n, box: [found.left, found.top, found.width, found.height] as [number, number, number, number] }] : [];
      });
      return { facts: pageFacts(window), covers, frames, marks: drawn };
    },
    async rows(ref, from) {
      const element = side()?.element(ref);
      return element ? inTime(readRows(element, from)) : null;
    },
  };
});
