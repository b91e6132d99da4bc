/**
 * What a screen reads of the browser before anything else. Apart from the port and small: a person waits for these lines.
 */
import type { Browser, Storage } from 'webextension-polyfill';
import type { Area, BrowserPort } from './port';
import { toTab } from './tab';

/** As much of the port as can be asked before the port itself is loaded. */
export interface FirstReads extends Pick<BrowserPort, 'activeTab' | 'language'> {
  readonly local: Pick<Area, 'get'>;
  readonly session: Pick<Area, 'get'>;
}

/** @param api extension APIs, as they are or through the polyfill */
export function firstReads(api: Browser): FirstReads {
  const { i18n, storage, tabs } = api;
  const area = (given: Storage.StorageArea) => ({ get: async (key: string) => (await given.get(key))[key] });
  return {
    activeTab: async () => toTab((await tabs.query({ active: true, currentWindow: true }))[0]),
    // The locale that the browser took for our name, which may differ from its own interface: one language everywhere.
    language: i18n.getMessage('uiLanguage') || i18n.getUILanguage(),
    local: area(storage.local),
    session: area(storage.session),
  };
}
