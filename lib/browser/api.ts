/**
 * The extension APIs as promises in every browser, through webextension-polyfill, which stands aside where the browser has them itself. How
 * an answer is given to a message still differs between browsers: that is in `messages.ts`.
 */
import browser, { type Browser } from 'webextension-polyfill';

export const api: Browser = browser;
