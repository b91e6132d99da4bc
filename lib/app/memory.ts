/**
 * What is remembered of a tab while the browser runs: the last answer about its page, so that a screen has something to say before the worker is
 * awake. Lies in session storage, which no disk ever sees; of a private window nothing is remembered but that a site was switched off.
 */
import type { FirstReads } from '../browser/first-reads';
import type { BrowserPort, Tab } from '../browser/port';
import type { View } from '../model/messages';
import type { PanelTab } from '../model/panel';
import { shortHash } from '../model/text';

export interface Remembered {
  /** Hash of the address: an answer about another page of the same tab is not shown. */
  readonly page: string;
  readonly view: View;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const viewKey = (tabId: number | '') => `seen:${tabId}`;
const progressKey = (tabId: number | '') => `progress:${tabId}`;
const offKey = (tabId: number) => `off:${tabId}`;
/** Where the draft of what a person may be about to agree to lies, until the form is sent. */
export const draftKey = (tabId: number) => `agreed:${tabId}`;
const WISH = 'panel';
/** Where the worker keeps what is being recorded. */
export const RECORDING_KEY = 'recording';

/** Identity of the page in a tab, for comparison only. */
export const pageOf = (tab: Tab): string => shortHash(tab.url.replace(/#.*$/, ''));

/** Keeps an answer for the next screen that asks. Nothing of a private tab, and no error, is remembered. */
export async function remember(port: BrowserPort, tab: Tab, view: View): Promise<void> {
  if (tab.private || view.state === 'error') return;
  const kept: Remembered = { page: pageOf(tab), view };
  // Full or gone, the memory is a comfort: the look itself goes on.
  await port.session.set(viewKey(tab.id), kept).catch(() => undefined);
}

/**
 * Writes what somebody relies on. Browsers give the memory of a session some ten megabytes; where it is full, the last answers about pages make
 * room, which are a comfort.
 * @throws Error of the browser where there is no room even so
 */
export async function mustRemember(port: BrowserPort, key: string, value: unknown): Promise<void> {
  try {
    await port.session.set(key, value);
  } catch {
    const comforts = (await port.session.keys()).filter((one) => one.startsWith(viewKey('')) || one.startsWith(progressKey('')));
    await port.session.remove(...comforts);
    await port.session.set(key, value);
  }
}

/** The last answer about the page that the tab shows now. */
export async function recall(port: Pick<FirstReads, 'session'>, tab: Tab): Promise<View | undefined> {
  const kept = (await port.session.get(viewKey(tab.id)).catch(() => undefined)) as Remembered | undefined;
  return kept?.page === pageOf(tab) ? kept.view : undefined;
}

/** A tab is gone: nothing of it stays. */
export async function forget(port: BrowserPort, tabId: number): Promise<void> {
  await port.session.remove(viewKey(tabId), progressKey(tabId), offKey(tabId), draftKey(tabId)).catch(() => undefined);
}

/**
 * Switches a site off or on in a private tab. The list of sites that are switched off lies on disk and would tell who was visited: here the tab
 * alone knows, by a hash, until it closes.
 */
export async function switchPrivately(port: BrowserPort, tab: Tab, origin: string, on: boolean): Promise<void> {
  if (on) await port.session.remove(offKey(tab.id));
  else await mustRemember(port, offKey(tab.id), shortHash(origin));
}

/** Was this site switched off in this private tab? */
export async function isOffPrivately(port: BrowserPort, tab: Tab, origin: string): Promise<boolean> {
  return tab.private && (await port.session.get(offKey(tab.id)).catch(() => undefined)) === shortHash(origin);
}

/** Tells whoever watches how far a look is; told only where there is more than one frame. */
export function tellProgress(port: BrowserPort, tabId: number): (done: number, total: number) => void {
  return (done, total) => {
    if (total > 1) void port.session.set(progressKey(tabId), { done, total } satisfies Progress).catch(() => undefined);
  };
}

/** At which tab of the panel a person wants to arrive. */
export async function wishTab(port: BrowserPort, tab: PanelTab): Promise<void> {
  await port.session.set(WISH, tab).catch(() => undefined);
}

/** Takes the wish, once. */
export async function takeWish(port: BrowserPort): Promise<PanelTab | undefined> {
  const wish = (await port.session.get(WISH).catch(() => undefined)) as PanelTab | undefined;
  if (wish !== undefined) await port.session.remove(WISH).catch(() => undefined);
  return wish;
}

export type Heard =
  | { readonly what: 'view'; readonly page: string; readonly view: View }
  | { readonly what: 'progress'; readonly progress: Progress }
  | { readonly what: 'wish'; readonly tab: PanelTab };

/** What a change of session storage means for a screen about this tab; undefined when it means nothing. */
export function heard(tabId: number, key: string, value: unknown): Heard | undefined {
  if (value === undefined) return undefined;
  if (key === viewKey(tabId)) return { what: 'view', ...(value as Remembered) };
  if (key === progressKey(tabId)) return { what: 'progress', progress: value as Progress };
  return key === WISH ? { what: 'wish', tab: value as PanelTab } : undefined;
}
