/** Does a screen ask again what was decided before? A fact for flows, where it counts over several screens. */
import type { Snapshot } from '../model/snapshot';
import { createPage } from './derive';
import { sayings } from './derive/leaving';

/** True where a screen of leaving asks the person to think again, in whatever words; a plain question with yes and no is none. */
export function asksAgain(snapshot: Snapshot): boolean {
  const page = createPage(snapshot, {});
  if (!page.deletion()) return false;
  return sayings(page.tree).some((one) => one.means.has('think-again') && one.role !== 'button' && one.role !== 'link');
}
