/** Where a link leads. */
import type { Link } from '../model/snapshot';
import { attr, has, type Replica } from './replica';
import type { Part } from './sketch';

const FILE = /\.(?:pdf|docx?|hwpx?|xlsx?|zip)$/i;

/** Where a link part leads, or a form sends its data; asked of few, because addresses take long to read. */
export function linkIn(made: Part): Link | undefined {
  if (made.role === 'link') made.link ??= linkOf(made.el);
  return made.link;
}

/** Where a link leads, and the words of its path; never its query. */
export function linkOf(el: Replica, attribute: 'href' | 'action' = 'href'): Link {
  const href = (attr(el, attribute) ?? '').trim();
  if (href === '' || href === '#') return { to: has(el, 'onclick') ? 'script' : 'nowhere' };
  if (/^javascript:/i.test(href))
    return { to: /^javascript:\s*(?:void|;|$|\/\/|undefined|return)/i.test(href) && !has(el, 'onclick') ? 'nowhere' : 'script' };
  if (/^mailto:/i.test(href)) return { to: 'mail' };
  if (/^(?:tel|sms):/i.test(href)) return { to: 'phone' };
  if (href.startsWith('#')) return { to: 'here' };
  const { base } = el.page;
  if (/^[?&]/.test(href)) return { to: 'same-site' };
  // Asked first: an address that cannot be read is an error, and an error is dear to make.
  if (!URL.canParse(href, base)) return { to: 'nowhere' };
  const url = new URL(href, base);
  const path = pathWords(url);
  const words = path ? { path } : {};
  if (url.hash && url.href.split('#')[0] === base.split('#')[0]) return { to: 'here' };
  if (FILE.test(url.pathname)) return { to: 'file', ...words };
  return { to: url.origin === originOf(base) ? 'same-site' : 'other-site', ...words };
}

/** The last base and its origin: all links of a document have one. */
let home: readonly [base: string, origin: string] = ['', ''];

function originOf(base: string): string {
  if (home[0] === base) return home[1];
  let origin = '';
  try {
    origin = new URL(base).origin;
  } catch {}
  home = [base, origin];
  return origin;
}

/** Words of a path, lower case, digits masked, at most 80 characters. Files of a saved page have none: their names are the archivist's. */
export function pathWords(url: Pick<URL, 'pathname' | 'protocol'>): string {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {}
  if (url.protocol === 'file:') path = path.slice(path.lastIndexOf('/') + 1);
  return path
    .replace(/[^A-Za-z0-9\u00c0-\u024f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+/g, ' ')
    .replace(/\d/g, '0')
    .trim()
    .toLowerCase()
    .slice(0, 80);
}
