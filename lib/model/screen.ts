/** Which screen a capture shows, and which variant of it. No engine output enters, so that grouping survives a better engine. */
import type { Snapshot } from './snapshot';
import { shortHash, squash } from './text';

/** Public suffixes of two labels that matter here; a host under any other is cut to its last two labels. */
const TWO_LABELS = /\.(?:co|or|go|ne|re|pe|ac|com|net|org|gov|edu)\.[a-z]{2}$/;

/**
 * Registrable domain of a host, as well as it can be told without the public suffix list.
 * @param host as in a URL; an address in numbers, a single label and a port stay as they are
 */
export function siteOf(host: string): string {
  const [name = '', port] = host.startsWith('[') ? [host] : host.split(':');
  const labels = name.split('.');
  if (name.startsWith('[') || labels.length < 3 || /^[\d.]+$/.test(name)) return host;
  const kept = labels.slice(TWO_LABELS.test(`.${name}`) ? -3 : -2).join('.');
  return port === undefined ? kept : `${kept}:${port}`;
}

/** Hash of what a screen says, so that the same screen is known again. */
export function variantOf(snapshot: Pick<Snapshot, 'texts'>): string {
  return shortHash(snapshot.texts.map((text) => squash(text).text).join('\n'));
}

/**
 * @param origin of the page
 * @param url without query and fragment
 */
export function screenOf(origin: string, url: string, snapshot: Pick<Snapshot, 'nodes' | 'texts'>): string {
  const dialog = snapshot.nodes.findLast((node) => node.role === 'dialog' && node.shown === 'now')?.ref;
  const inside = new Set([dialog]);
  for (const { ref, parent } of snapshot.nodes) if (inside.has(parent)) inside.add(ref);
  const headings = snapshot.nodes.filter((node) => node.role === 'heading' && node.shown === 'now' && (node.level ?? 7) <= 3);
  // What stands in front is the screen: a question in a dialog is another screen than the page behind it.
  const front = dialog === undefined ? [] : headings.filter((node) => inside.has(node.ref));
  // Two headings: the steps of one procedure often share the first.
  const told = (front.length > 0 ? front : headings).slice(0, 2).map((node) => squash(snapshot.texts[node.text ?? -1] ?? '').text);
  const words = told.join('\n');
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/\d+/g, '#');
  return shortHash(`${origin}\n${path}\n${words}`);
}
