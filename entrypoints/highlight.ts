/** Third stage, sent into a frame only when a person asks to be shown: the overlay. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive } from '../lib/browser/page';
import { overlay } from '../lib/highlight';
import type { PageSide } from '../lib/model/messages';

const world = globalThis as { consentInspector?: PageSide };

export default defineUnlistedScript(() => {
  const side = world.consentInspector;
  if (!side || side.mark) return;
  const { mark, unmark } = overlay({ element: (ref) => side.element(ref), alive });
  Object.assign(side, { mark, unmark });
});
