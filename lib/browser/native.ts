/**
 * The extension APIs as the browser itself has them. The popup alone uses them without webextension-polyfill: a person waits for every file
 * that it loads, and all that it calls gives promises in every browser that the manifest lets in.
 */
import type { Browser } from 'webextension-polyfill';

/** What the worker's polyfill sends in place of an error: the polyfill's other end would throw it. */
interface Rejected {
  readonly __mozWebExtensionPolyfillReject__: true;
  readonly message: string;
}

const isRejected = (reply: unknown): reply is Rejected =>
  typeof reply === 'object' && reply !== null && '__mozWebExtensionPolyfillReject__' in reply;

/** @throws Error outside of an extension */
export function native(): Browser {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  // Chromium learnt the name `browser` late, and a page without extension APIs may have a `chrome` all the same.
  const api = browser?.runtime?.id ? browser : chrome;
  if (!api?.runtime?.id) throw new Error('There are no extension APIs here.');
  return api;
}

/** What was answered, or the error that stands in its place. */
export function unwrapped(reply: unknown): unknown {
  if (isRejected(reply)) throw new Error(reply.message);
  return reply;
}
