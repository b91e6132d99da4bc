/** A third-party or overseas notice lists no data, or only words for all of it (PIPA arts 17(2)3, 28-8(2)1). */
import { judgeOwed } from '../derive/owed';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-items',
  judge(page) {
    return judgeOwed(page, 'missing-items', 'items', ({ elements }) => {
      const { state } = elements.items;
      if (state === 'unread') return 'unread';
      return state === 'absent' || state === 'vague' ? ['items'] : undefined;
    });
  },
};
