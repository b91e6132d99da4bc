/** Finds the consents of a page: controls with a purpose, implied sentences, the agree-all tree, and the notice each is shown with. */
import type { Consent, Notice } from '../../model/report';
import type { Tree } from '../page';

export interface ConsentsAndNotices {
  readonly consents: readonly Consent[];
  readonly notices: readonly Notice[];
}

/**
 * @param tree the indexed Snapshot
 * @param notices every notice text found on the page, not yet tied to a consent
 * @returns consents in document order, and the notices with their scope settled
 */
export function findConsents(_tree: Tree, notices: readonly Notice[]): ConsentsAndNotices {
  return { consents: [], notices };
}
