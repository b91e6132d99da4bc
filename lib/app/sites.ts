/** Addresses: which can be looked at, which site they belong to, and which host pattern grants that site. */
import type { CannotLook } from '../model/messages';

/** Stores on which browsers forbid extensions to act. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** Origin of a web address, `file` for files; empty when it is no page of a site. */
export function originOf(url: string): string {
  if (url.startsWith('file:')) return 'file';
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? origin : '';
  } catch {
    return '';
  }
}

/** The site as a person names it: the host, or what stands for it. */
export function siteName(url: string): string {
  try {
    const { host, protocol } = new URL(url);
    return host || protocol.replace(':', '');
  } catch {
    return '';
  }
}

/**
 * Why a page cannot be looked at, as far as its address tells.
 * @param url empty when the browser does not show it, which means no permission
 */
export function cannotByAddress(url: string): CannotLook | undefined {
  if (url === '') return 'permission';
  if (STORES.some((store) => store.test(url))) return 'store';
  if (originOf(url) === '') return 'browser';
  if (/^[^?#]*\.pdf([?#]|$)/i.test(url)) return 'pdf';
  return undefined;
}

/** The host pattern that grants a site. Ports cannot be named in a pattern; the host decides. */
export function patternOf(origin: string): string {
  if (origin === 'file') return 'file:///*';
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Address without query, fragment and user data: what may be kept. */
export function keepableUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return '';
  }
}

const ALL = new Set(['<all_urls>', '*://*/*']);

/** Does a list of granted patterns hold every site? */
export function grantsAll(patterns: readonly string[]): boolean {
  return patterns.some((pattern) => ALL.has(pattern)) || ['http://*/*', 'https://*/*'].every((one) => patterns.includes(one));
}

/** Does a host pattern cover an address? Patterns as in manifests: scheme, host with a leading `*.`, any path. */
export function covers(pattern: string, url: string): boolean {
  if (ALL.has(pattern)) return /^(https?|file):/.test(url);
  const match = /^(\*|https?|file):\/\/([^/]*)\//.exec(pattern);
  if (!match) return false;
  const [, scheme, host] = match;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return false;
  }
  const protocol = address.protocol.replace(':', '');
  if (scheme === '*' ? protocol !== 'http' && protocol !== 'https' : protocol !== scheme) return false;
  if (host === '*' || host === address.hostname) return true;
  return host?.startsWith('*.') === true && (address.hostname === host.slice(2) || address.hostname.endsWith(host.slice(1)));
}
