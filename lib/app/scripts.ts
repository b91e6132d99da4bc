/**
 * Where the sentinel stands. Registered scripts are made to agree with mode, grants and switched-off sites whenever one of them may
 * have changed: install, update, start-up, permission change. Open tabs get the sentinel at once, so that nobody has to reload.
 */
import type { BrowserPort, PageScript } from '../browser/port';
import type { Settings } from '../model/settings';
import { SHOP_PATTERNS } from './shops';
import { covers, grantsAll, originOf, patternOf } from './sites';

export const SENTINEL = { id: 'sentinel', file: 'sentinel.js' } as const;

/**
 * The sentinel's registration, or none.
 * @param grants host patterns that the browser says are granted
 */
export function wantedScripts(settings: Settings, grants: readonly string[]): PageScript[] {
  if (settings.mode === 'click' || !settings.answered) return [];
  const all = grantsAll(grants);
  const matches = settings.mode === 'shops' && all ? SHOP_PATTERNS : all ? ['<all_urls>'] : grants;
  if (matches.length === 0) return [];
  return [{ ...SENTINEL, matches, excludeMatches: settings.offSites.filter((origin) => origin !== '').map(patternOf) }];
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && [...a].sort().join() === [...b].sort().join();

function agrees(have: readonly PageScript[], want: readonly PageScript[]): boolean {
  return (
    have.length === want.length &&
    want.every((one) =>
      have.some((other) => other.id === one.id && same(other.matches, one.matches) && same(other.excludeMatches, one.excludeMatches)),
    )
  );
}

/** May this address be looked at without a click? */
export function isWatched(scripts: readonly PageScript[], url: string): boolean {
  return scripts.some(
    (script) => script.matches.some((pattern) => covers(pattern, url)) && !script.excludeMatches.some((pattern) => covers(pattern, url)),
  );
}

/**
 * Makes the registered scripts agree with what is wanted, and sends the sentinel into open tabs without waiting for them. Safe to call at any time and twice.
 * @param force register again even when nothing changed: after an update the old registration holds the old file
 */
export async function reconcile(port: BrowserPort, settings: Settings, force = false): Promise<void> {
  const want = wantedScripts(settings, await port.grants());
  if (force || !agrees(await port.pageScripts(), want)) await port.setPageScripts(want);
  if (want.length === 0) return;
  const watched = (await port.tabs()).filter((tab) => originOf(tab.url) !== '' && isWatched(want, tab.url));
  // A tab that is closed, crashed, asleep or silent gets the sentinel when it next loads. Nobody waits for it: not the other tabs, and not the
  // person who chose a mode.
  void Promise.allSettled(watched.map((tab) => port.inject({ tabId: tab.id, frames: 'all' }, SENTINEL.file)));
}
