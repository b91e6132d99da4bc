/** One look at one tab: read, join, judge. Nothing is stored here; the caller decides what may be. */
import type { BrowserPort, Tab } from '../browser/port';
import { inspect } from '../engine/inspect';
import type { CannotLook, Look } from '../model/messages';
import type { Report } from '../model/report';
import type { UiLocale } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import type { RuleId } from '../model/vocabulary';
import { type Gathered, type GatherOptions, gather, NoAccess } from './gather';
import { summarise } from './look';
import { mustRemember } from './memory';
import { loadSettings, uiLocale } from './settings';
import { cannotByAddress, originOf } from './sites';

export interface Inspected {
  readonly tab: Tab;
  readonly origin: string;
  readonly snapshot: Snapshot;
  readonly report: Report;
  /** Everything the Report says: what is stored is whole. */
  readonly look: Look;
  /** The same without the rules that the person switched off: what is shown and counted. */
  readonly shown: Look;
  readonly off: readonly RuleId[];
  /** Language of the person's interface. */
  readonly reader: UiLocale;
  readonly frames: Gathered['frames'];
  readonly kept: Gathered['kept'];
}

/** Session key of the language that a site serves this visitor. */
const servedKey = (origin: string) => `served:${origin}`;

/**
 * Looks at a tab.
 * @returns what was seen, or why it cannot be looked at
 * @throws when the page is one that could be read but was not
 */
export async function inspectTab(
  port: BrowserPort,
  tab: Tab,
  now: Date,
  options: GatherOptions = {},
): Promise<Inspected | { readonly cannot: CannotLook }> {
  const byAddress = cannotByAddress(tab.url);
  // Without an address there may still be access: a toolbar click gives it before the browser tells the address.
  if (byAddress && byAddress !== 'permission') return { cannot: byAddress };
  let gathered: Gathered;
  try {
    gathered = await gather(port, tab.id, options);
  } catch (error) {
    if (error instanceof NoAccess) return { cannot: 'permission' };
    throw error;
  }
  if (gathered.contentType === 'application/pdf') return { cannot: 'pdf' };
  const origin = originOf(tab.url);
  const served = tab.private ? undefined : await port.session.get(servedKey(origin));
  const settings = await loadSettings(port);
  const { rulesOff: off, jurisdiction } = settings;
  const report = inspect(gathered.snapshot, {
    input: origin,
    jurisdiction,
    ...(typeof served === 'string' ? { servedLocale: served } : {}),
  });
  const deletion = report.pageKinds.some((one) => one.kind === 'deletion');
  // A deletion page must not teach us the language it is measured against.
  if (!tab.private && !deletion && report.servedLocale !== '')
    await mustRemember(port, servedKey(origin), report.servedLocale).catch(() => undefined);
  return {
    tab,
    origin,
    snapshot: gathered.snapshot,
    report,
    look: summarise(report, gathered.snapshot, now.toISOString()),
    shown: summarise(report, gathered.snapshot, now.toISOString(), off),
    off,
    reader: uiLocale(port, settings),
    frames: gathered.frames,
    kept: gathered.kept,
  };
}
