/** Puts the shared derivations together: each is computed at most once a page, in an order without circles. */
import type { Snapshot } from '../../model/snapshot';
import { deletionScene } from '../classify/deletion';
import { pageKinds } from '../classify/page-kind';
import { findNotices } from '../notice';
import { type InspectOptions, once, type Page, Tree } from '../page';
import { findConsents } from './consents';
import { servedLocale } from './language';

/**
 * Indexes a Snapshot for the rules. Page kinds are computed without consents, and purposes without page kinds: each would feed the
 * other's errors.
 */
export function createPage(snapshot: Snapshot, options: InspectOptions): Page {
  const tree = new Tree(snapshot);
  const deletion = once(() => deletionScene(tree));
  const kinds = once(() => pageKinds(tree, deletion()));
  const found = once(() => {
    const notices = findNotices(tree);
    return findConsents(tree, notices);
  });
  const page: Page = {
    tree,
    snapshot,
    jurisdiction: options.jurisdiction ?? 'KR',
    servedLocale: once(() => options.servedLocale || servedLocale(tree, deletion())),
    kinds,
    deletion,
    is: (kind) => kinds().some((one) => one.kind === kind),
    consents: () => found().consents,
    notices: () => found().notices,
    cut: () => found().cut,
  };
  return page;
}
