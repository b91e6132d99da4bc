/** Sent into the frames of a tab that is being recorded, and of sites where the person keeps what they agreed to. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive, send } from '../lib/browser/page';
import type { PageSide, RecorderSide } from '../lib/model/messages';
import { presses } from '../lib/watch/presses';

const world = globalThis as { consentRecorder?: RecorderSide; consentInspector?: PageSide };

export default defineUnlistedScript(() => {
  if (world.consentRecorder) return;
  const watching = presses(document, {
    alive,
    pressed: () => send({ type: 'pressed' }),
    sent: (what) => send({ type: 'sent', ...what }),
  });
  world.consentRecorder = {
    count: watching.count,
    ask(refs) {
      const found = refs.flatMap((ref) => {
        const element = world.consentInspector?.element(ref);
        return element ? [{ ref, element }] : [];
      });
      watching.ask(found);
      return found.length;
    },
    ticks: () => [...watching.ticks()],
  };
});
