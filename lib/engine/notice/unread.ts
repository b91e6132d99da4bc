/** Whether something stands with a notice that could not be read: then what is missing in it may be there. */
import type { Tree } from '../page';
import type { Facts } from './facts';
import type { Section } from './sections';

/** Letters from which a picture's alternative text tells more than that it is a picture. */
const TELLING = 4;
const NOTICE_ALT = /동의|개인정보|약관|제공|이전|위탁|notice|privacy|consent|policy|規約|同意|个人信息/i;

/**
 * @param node ref of the node that holds the section
 * @returns true when an image, a frame, a closed panel or the like lies inside the notice, or stands in place of its text
 */
export function unreadNear(tree: Tree, section: Section, node: number, facts: Facts): boolean {
  const empty = facts.all.length === 0;
  return tree.snapshot.opaque.some((one) => {
    if (one.kind === 'badge') return false;
    const words = tree.textAt(one.text);
    if (one.kind === 'image' && !empty && !NOTICE_ALT.test(words)) return false;
    if (one.kind === 'image' && words.length > 0 && words.length < TELLING && !empty) return false;
    if (node > 0 && tree.contains(node, one.near)) return true;
    const title = section.titles[0]?.node;
    return empty && title !== undefined && one.near >= title && one.near <= title + 4;
  });
}
