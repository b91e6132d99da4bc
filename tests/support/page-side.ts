/** The page-side code for tests in Node: a fake frame into which it is injected answers a look with the Snapshot of the moment. */
import type { FakeFrame } from '../../lib/browser/fake';
import type { PageSide } from '../../lib/model/messages';
import type { Snapshot } from '../../lib/model/snapshot';

/**
 * @param shown what a look finds; `more` is as in `PageSide.look`
 * @param over what this page side can besides, such as drawing
 */
export function pageSide(shown: (more?: boolean) => Snapshot | Promise<Snapshot>, over: Partial<PageSide> = {}): (into: FakeFrame) => void {
  return (into) => {
    into.world.consentInspector ??= {
      version: '0.0.0',
      look: async (more) => ({ path: '0', snapshot: await shown(more) }),
      element: () => undefined,
      unmark: () => undefined,
      ...over,
    } satisfies PageSide;
  };
}
