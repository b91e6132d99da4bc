/** A tab as the browser gives it, and as the port does. */
import type { Tabs } from 'webextension-polyfill';
import type { Tab } from './port';

/** @returns undefined for what is no tab any more; an address that the browser keeps to itself is empty */
export function toTab(tab: Tabs.Tab | undefined): Tab | undefined {
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? '',
    title: tab.title ?? '',
    private: tab.incognito,
    active: tab.active,
  };
}
