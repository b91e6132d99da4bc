/** Finds notice texts and reads their elements: who receives what, where, why, how long, and what refusing means. */
import type { Notice } from '../../model/report';
import type { Tree } from '../page';

/** Every notice text of the page in document order, scope `notice` until a consent claims it. */
export function findNotices(_tree: Tree): Notice[] {
  return [];
}
