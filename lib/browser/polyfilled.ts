/** The extension APIs through webextension-polyfill: what everything but the popup speaks to the browser with. */
import browser from 'webextension-polyfill';
import type { BrowserPort } from './port';
import { webext } from './webext';

export const polyfilled = (): BrowserPort => webext(browser);
