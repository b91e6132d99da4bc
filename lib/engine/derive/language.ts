/** Languages by letters, never by the lang attribute alone: it is wrong or absent on many pages. */
import type { Tree } from '../page';

/** The language the site's chrome (header, menu, footer) speaks, as a BCP 47 code; empty when the page does not tell. */
export function servedLocale(_tree: Tree): string {
  return '';
}
