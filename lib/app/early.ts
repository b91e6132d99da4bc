/** What the browser itself can tell a screen before the worker is awake; all of it is asked for at once. */
import type { FirstReads } from '../browser/first-reads';
import type { Tab } from '../browser/port';
import type { Locale } from '../i18n';
import type { View } from '../model/messages';
import { spokenLocale } from './language';
import { RECORDING_KEY, recall } from './memory';

export interface Early {
  readonly tab: Tab | undefined;
  /** The last answer about the page that the tab shows. */
  readonly known: View | undefined;
  readonly locale: Locale;
  /** What is being recorded, as the worker left it. */
  readonly recording: unknown;
}

/** What a screen can draw first. Never fails for want of a memory: what cannot be read is absent. */
export async function askEarly(port: FirstReads): Promise<Early> {
  const seen = async () => {
    const tab = await port.activeTab();
    return { tab, known: tab && (await recall(port, tab)) };
  };
  // The worker tells the same once it is awake; a screen that cannot read it yet shows no recording.
  const recorded = port.session.get(RECORDING_KEY).catch(() => undefined);
  const [{ tab, known }, locale, recording] = await Promise.all([seen(), spokenLocale(port), recorded]);
  return { tab, known, locale, recording };
}
