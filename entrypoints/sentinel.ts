/** On every page of a granted site: stands guard, tells the worker once when something like a consent is there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive, openRoot, tell } from '../lib/browser/page';
import { guard } from '../lib/watch/guard';

const world = globalThis as { consentSentinel?: () => void; consentInspector?: unknown };

export default defineUnlistedScript(() => {
  // Injected twice (registered and by hand after a grant), or the eye is already here: one guard is enough.
  if (world.consentSentinel || world.consentInspector) return;
  world.consentSentinel = guard(window, { alive, tell, openRoot });
});
