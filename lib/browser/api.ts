/**
 * The extension API as it stands: `browser` where there is one, `chrome` elsewhere. Both give promises since manifest version 3, so nothing
 * is wrapped; what still differs, how an answer is given to a message, is in `messages.ts`.
 */
import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

export const api: Browser = browser?.runtime?.id ? browser : chrome;
