/** Links in the words of a notice: whether they lead anywhere. */
import type { Tree } from '../page';
import type { Piece } from './pieces';

/**
 * @returns a test for words: true when a link in them leads to another page or place. `#`, a missing address and the like lead nowhere.
 */
export function linksOf(tree: Tree): (piece: Piece) => boolean {
  return (piece) => {
    for (let ref = piece.node; ref <= tree.lastOf(piece.node); ref++) {
      const { link, target } = tree.node(ref);
      if (!link || link.to === 'nowhere' || (link.to === 'here' && target === undefined)) continue;
      const words = tree.words(ref);
      if (words && piece.words.includes(words)) return true;
    }
    return false;
  };
}
