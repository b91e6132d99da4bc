/** A third-party or overseas notice lists no data, or only words for all of it (PIPA arts 17(2)3, 28-8(2)1). */
import { judgeOwed, type Subject } from '../derive/owed';
import type { Page } from '../page';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-items',
  judge(page) {
    return judgeOwed(page, 'missing-items', 'items', (subject) => {
      const { state } = subject.elements.items;
      if (state === 'unread') return 'unread';
      if (state !== 'absent' && state !== 'vague') return undefined;
      return refersToShown(page, subject) ? undefined : ['items'];
    });
  },
};

/** Words that send the reader to a list on the same screen. */
const ABOVE =
  /(?:^|[\s(])(?:위|상기|앞서)(?:의|에서|와)?\s|동일|같음|같습니다|\b(?:above|same (?:data|items|information))\b|上記|同じ|上述|相同/i;

/** The items are those of the collection notice shown with another consent of this page. */
function refersToShown(page: Page, subject: Subject): boolean {
  if (!subject.elements.items.quotes.some((quote) => ABOVE.test(quote.words))) return false;
  return page.notices().some((notice) => notice.kind === 'collection' && notice.elements.items.state === 'present');
}
